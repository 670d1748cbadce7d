"""What a person wants of files that were looked over, stored exactly as it was chosen."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from readahead import importers
from readahead.derive import reading
from readahead.desk import taking_in, workers
from readahead.desk.looks import Look, LookedOver, Standing, Wanted
from readahead.desk.reports import ImportReport, Remedy
from readahead.desk.storing import Read, Storing, store
from readahead.desk.taking_in import Coming
from readahead.importers import Given, Source
from readahead.importers.known import one_line
from readahead.library import Library
from readahead.model.article import Article
from readahead.model.errors import Refused


def take_in_looked(
    library: Library,
    looked: LookedOver,
    wanted: Iterable[Wanted],
    *,
    today: date,
    executor: Executor | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Store *wanted* exactly as it says, and report on it and on what of the other files could not be read or was there.

    A file that has changed since it was looked at is refused. Up to storing.AT_ONCE articles are one act; after a cancel those
    stored so far stay.
    """
    chosen = tuple(wanted)
    taken = {one.look.key for one in chosen}
    read = workers.mapped(
        partial(_as_wanted, today=today),
        _Orders(looked, today).of(chosen),
        total=len(chosen),
        executor=executor,
        ready=lambda order: order.known,
        lost=lambda order: taking_in.lost(order.coming),
        weight=lambda order: len(order.coming.source.data) if order.coming.source else 0,
    )
    storing = Storing(library)
    for order, found in workers.counted(read, len(chosen), progress=progress, is_cancelled=is_cancelled):
        storing.add(taking_in.with_bytes(order.coming, found))
    report = storing.finish()
    others = [_left_out(look) for look in looked.looks if look.key not in taken]
    rest = store(library, [one for one in others if one is not None])
    return replace(report, items=report.items + rest.items, passed=looked.passed)


@dataclass(frozen=True, slots=True)
class _Order:
    """A wanted file on its way to whoever reads it: the article it was found to be, or what became of it already."""

    coming: Coming
    wanted: Wanted
    article: Article | None = None
    known: Read | None = None


class _Orders:
    """Brings the wanted articles on their way, file by file: one that holds several is loaded once."""

    def __init__(self, looked: LookedOver, today: date) -> None:
        self._looked, self._today = looked, today
        self._path: Path | None = None
        self._loaded: Source | Read | None = None
        self._articles: tuple[Article, ...] = ()

    def of(self, chosen: Iterable[Wanted]) -> Iterator[_Order]:
        """Yield the orders for what was chosen."""
        for wanted in chosen:
            yield self._order(wanted)

    def _order(self, wanted: Wanted) -> _Order:
        look = wanted.look
        source = self._source(look)
        if isinstance(source, Read):
            return _Order(Coming(look.source, None, path=look.path), wanted, known=source)
        coming = Coming(source.name, source, path=look.path)
        kept = self._looked.kept.get(look.key)
        if kept is None or kept.article is None:
            return _Order(coming, wanted, self._entry(source, look))
        is_as_read = as_wanted(kept.article, wanted) == kept.article
        return _Order(coming, wanted, kept.article, kept if is_as_read else None)

    def _source(self, look: Look) -> Source | Read:
        """Return the bytes of the file of *look*, or what is said where they are not those that were looked at."""
        if self._loaded is None or look.path != self._path or look.entry is None:
            self._path, self._loaded, self._articles = look.path, _unchanged(look), ()
        return self._loaded

    def _entry(self, source: Source, look: Look) -> Article | None:
        """Return the article of *look* in a file that holds several; its cards are made by whoever reads the others."""
        if look.entry is None:
            return None
        if not self._articles:
            self._articles = importers.read_all(source, today=self._today).articles
        return self._articles[look.entry]


def _unchanged(look: Look) -> Source | Read:
    try:
        source = importers.load(look.path)
    except Refused as fault:
        return taking_in.refused(fault.source, b"", fault)
    if source.raw_sha256 != look.raw_sha256:
        sentence = f"{look.source}: the file has changed since it was shown; import it again."
        return Read(look.source, b"", refusal=sentence, remedy=Remedy.RETRY)
    return source


def as_wanted(article: Article, wanted: Wanted) -> Article:
    """Return *article* with the title, outlet and date that are wanted, and how each is known."""
    origins = wanted.origins
    return replace(
        article,
        title=one_line(wanted.title),
        outlet=one_line(wanted.outlet),
        published=wanted.published,
        origins=article.origins if dict(article.origins) == dict(origins) else origins,
    )


def _as_wanted(order: _Order, *, today: date) -> Read:
    """Return a wanted file read as it is wanted, without its bytes; this runs in the worker."""
    article = order.article
    if article is None:
        source = order.coming.source
        if source is None:
            raise ValueError(f"{order.coming.name} has nothing to read")
        (read,) = taking_in.read_source(source, given=Given(encoding=order.wanted.look.said), today=today)
        if read.article is None:
            return replace(read, raw=b"")
        article = read.article
        if as_wanted(article, order.wanted) == article:
            return replace(read, raw=b"")
    changed = as_wanted(article, order.wanted)
    look = order.wanted.look
    return Read(
        order.coming.name, b"", changed, reading.read(changed), entry=look.entry, is_stub=look.is_stub
    )


def _left_out(look: Look) -> Read | None:
    """Return what is reported of a file that was not wanted: that it could not be read, or was there; None where it was left out."""
    if look.standing is Standing.LEFT_OUT:
        return Read(look.source, b"", path=look.path, left_out=look.sentence, entry=look.entry)
    if look.standing is Standing.REFUSED:
        return Read(look.source, b"", refusal=look.sentence, path=look.path, remedy=look.remedy)
    if look.standing is Standing.ALREADY_THERE and look.article is not None:
        return Read(look.source, b"", held=look.article, path=look.path, entry=look.entry)
    return None
