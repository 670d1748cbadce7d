"""The import that is looked over first: files are read and shown, and what a person wants of them is then stored."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path

from readahead import importers
from readahead.derive import copies, reading
from readahead.desk import looks, taking_in, workers
from readahead.desk.looks import Head, Key, Look, Looked, LookedOver, Standing, TooMany, Wanted
from readahead.desk.passing import Passing
from readahead.desk.reports import ImportReport, Remedy
from readahead.desk.storing import Read, Storing, store
from readahead.desk.taking_in import Coming
from readahead.importers import Given, Source, doubt
from readahead.importers.encoding import Encoding
from readahead.importers.known import one_line
from readahead.library import Library
from readahead.model.article import Article
from readahead.model.errors import InvalidValue, Refused
from readahead.model.relation import SAME_TEXT

OPENING = 1_500
"""Letters of a text that are shown."""

COMPARED = 50
"""Files of one import that are compared with another for one stretch of words, the last ones."""

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Seen:
    """What reading one file gives, with what it leaves open."""

    read: Read
    days: tuple[date, ...] = ()
    encoding: str = ""
    is_sure: bool = True
    encodings: tuple[str, ...] = ()
    opening: str = ""


def take_in_or_ask(
    library: Library,
    paths: Iterable[Path],
    *,
    today: date,
    date_order: str,
    executor: Executor | None,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> ImportReport | LookedOver | TooMany:
    """Import one file that leaves nothing open; return a look over several, or over one that does.

    Where nothing of them is new the report says so. Raises InvalidValue where there is no file.
    """
    wanted = tuple(paths)
    total = sum(1 for _ in islice(importers.expand(wanted), looks.MOST_SHOWN + 1))
    if not total:
        raise InvalidValue("There is no file to import there.")
    if total > looks.MOST_SHOWN:
        return TooMany(sum(1 for _ in importers.expand(wanted)))
    looked = look_over(
        library,
        wanted,
        today=today,
        date_order=date_order,
        executor=executor,
        progress=progress,
        is_cancelled=is_cancelled,
    )
    if looked.needs_asking or not looked.is_whole:
        return looked
    return take_in_looked(library, looked, looked.as_found(), today=today)


def look_over(
    library: Library,
    paths: Iterable[Path],
    *,
    today: date,
    date_order: str = "ask",
    executor: Executor | None = None,
    progress: Progress = lambda done, total: None,
    is_cancelled: IsCancelled = lambda: False,
) -> LookedOver:
    """Return what the first MOST_SHOWN of the files at *paths* are, reading each as the import does and storing nothing.

    After a cancel the look is not whole. What is read is kept up to KEPT_LETTERS.
    """
    passing = Passing()
    files = list(islice(importers.expand(paths, told=passing.tell), looks.MOST_SHOWN))
    seen = workers.mapped(
        partial(_seen, today=today),
        (taking_in.coming_from(library, path) for path in files),
        total=len(files),
        executor=executor,
        ready=lambda coming: (Seen(coming.known),) if coming.known is not None else None,
        lost=lambda coming: (Seen(taking_in.lost(coming)),),
        weight=lambda coming: len(coming.source.data) if coming.source else 0,
    )
    looker = _Looker(library, date_order)
    found: list[Look] = []
    kept: dict[Key, Read] = {}
    letters = 0
    counted = workers.counted(seen, len(files), progress=progress, is_cancelled=is_cancelled)
    for coming, several in counted:
        for one in several:
            look = looker.look(coming, one)
            found.append(look)
            if one.read.article is not None and look.can_come_in and letters < looks.KEPT_LETTERS:
                letters += len(one.read.article.text)
                kept[look.key] = one.read
    return LookedOver(len(files), tuple(found), kept, passing.report())


def look_again(
    library: Library, look: Look, *, encoding: str, today: date, date_order: str = "ask"
) -> Looked:
    """Return what the file of *look* is when it is read once more, in *encoding* if one is given.

    One that holds several articles has no room there, and says so.
    """
    coming = taking_in.coming_from(library, look.path)
    if coming.known is not None:
        seen = Seen(coming.known)
    else:
        seen, *others = _seen(coming, today=today, encoding=encoding)
        if others:
            sentence = f"{coming.name}: it holds several articles; import it once more."
            seen = Seen(Read(coming.name, b"", refusal=sentence))
    again = replace(_Looker(library, date_order).look(coming, seen), said=encoding)
    return Looked(again, seen.read if again.can_come_in else None)


def head_of(text: str, *, html: str = "", today: date, date_order: str = "ask") -> Head | None:
    """Return what is found in a pasted text besides its cards; None where it gives no article, whatever the reason."""
    source = importers.pasted(text, html=html)
    try:
        article = importers.read(source, today=today)
    except Exception:  # noqa: BLE001 - the import will say what is wrong with it
        return None
    days = doubt.days(source, article, today=today)
    return Head(
        article.text,
        article.title,
        article.outlet,
        article.published or looks.meant(days, date_order),
        article.address,
        days,
    )


def take_in_looked(
    library: Library,
    looked: LookedOver,
    wanted: Iterable[Wanted],
    *,
    today: date,
    executor: Executor | None = None,
    progress: Progress = lambda done, total: None,
    is_cancelled: IsCancelled = lambda: False,
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


class _Looker:
    """Tells what files are to the library, and to one another."""

    def __init__(self, library: Library, date_order: str) -> None:
        self._library, self._order = library, date_order
        self._texts: dict[str, str] = {}
        self._marks: list[tuple[str, tuple[int, ...]]] = []
        self._holders: dict[int, list[int]] = {}

    def look(self, coming: Coming, seen: Seen) -> Look:
        read = seen.read
        look = Look(
            coming.path or Path(coming.name),
            read.source,
            Standing.REFUSED,
            raw_sha256=coming.source.raw_sha256 if coming.source else "",
            days=seen.days,
            encoding=seen.encoding,
            is_encoding_sure=seen.is_sure,
            encodings=seen.encodings,
            opening=seen.opening,
            sentence=read.refusal or read.left_out,
            remedy=read.remedy,
            entry=read.entry,
            is_stub=read.is_stub,
        )
        if read.left_out:
            return replace(look, standing=Standing.LEFT_OUT)
        if read.held is not None:
            held = self._library.articles.get(read.held).article
            return replace(
                _known(look, held), standing=Standing.ALREADY_THERE, like=held.name, article=read.held
            )
        if read.article is None:
            return look
        look = _known(look, read.article)
        if (there := self._library.articles.find_version(read.article.text_sha256)) is not None:
            name = self._library.articles.get(there).article.name
            return replace(look, standing=Standing.ALREADY_THERE, like=name, article=there)
        standing, like = self._standing(coming.name, read.article, read.reading.marks)
        return looks.dated(replace(look, standing=standing, like=like), self._order)

    def _standing(self, name: str, article: Article, marks: tuple[int, ...]) -> tuple[Standing, str]:
        sha256 = article.text_sha256
        if sha256 in self._texts:
            return Standing.TWICE, self._texts[sha256]
        like = self._like_in_library(marks) or self._like_among(marks)
        self._texts[sha256] = name
        for mark in marks:
            self._holders.setdefault(mark, []).append(len(self._marks))
        self._marks.append((article.name, marks))
        return (Standing.COPY if like else Standing.NEW), like

    def _like_in_library(self, marks: tuple[int, ...]) -> str:
        found = self._library.copies.like(marks, least=copies.ENOUGH)
        best = max(found, key=lambda other: copies.share(marks, found[other]), default=None)
        if best is None or copies.share(marks, found[best]) < SAME_TEXT:
            return ""
        return self._library.articles.get(best).article.name

    def _like_among(self, marks: tuple[int, ...]) -> str:
        shared = Counter(other for mark in marks for other in self._holders.get(mark, [])[-COMPARED:])
        for other, common in shared.most_common(COMPARED):
            name, its = self._marks[other]
            if common >= copies.ENOUGH and copies.share(marks, its) >= SAME_TEXT:
                return name
        return ""


def _known(look: Look, article: Article) -> Look:
    return replace(
        look,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        origins=article.origins,
        opening=article.text[:OPENING],
    )


def _seen(coming: Coming, *, today: date, encoding: str = "") -> tuple[Seen, ...]:
    """Return what a file on its way gives, without its bytes; this runs in the worker."""
    if coming.source is None:
        raise ValueError(f"{coming.name} has nothing to read")
    source = coming.source
    reads = taking_in.read_source(source, given=Given(encoding=encoding), today=today)
    found = doubt.encoding_of(source)
    return tuple(_seen_one(source, read, found, coming.path, encoding, today) for read in reads)


def _seen_one(source: Source, found: Read, seen: Encoding, path: Path | None, said: str, today: date) -> Seen:
    read = replace(found, raw=b"", path=path)
    is_sure = seen.is_sure or (read.article is None and read.remedy is not Remedy.ENCODING)
    encodings = () if is_sure else doubt.encodings(source)
    return Seen(
        read,
        doubt.days(source, read.article, said=said, today=today) if read.article else (),
        said or seen.name,
        is_sure,
        encodings,
        doubt.opening(source, encodings[0])[:OPENING] if encodings and read.article is None else "",
    )


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
