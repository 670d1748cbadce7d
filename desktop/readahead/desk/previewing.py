"""The import that is looked over first: files are read and shown, and nothing is stored (see wanted_files.py)."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path

from readahead import importers
from readahead.derive import copies, foreign
from readahead.desk import looks, taking_in, wanted_files, workers
from readahead.desk.looks import Head, Key, Look, Looked, LookedOver, Standing, TooMany
from readahead.desk.passing import Passing
from readahead.desk.reports import ImportReport, Remedy
from readahead.desk.storing import Read
from readahead.desk.taking_in import Coming
from readahead.importers import Given, Source, doubt
from readahead.importers.encoding import Encoding
from readahead.library import Library
from readahead.model.article import Article
from readahead.model.errors import InvalidValue
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
    return wanted_files.take_in_looked(library, looked, looked.as_found(), today=today)


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
    return LookedOver(len(files), _with_earlier(library, found), kept, passing.report())


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
    (again,) = _with_earlier(library, [_Looker(library, date_order).look(coming, seen)])
    again = replace(again, said=encoding)
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


def _with_earlier(library: Library, found: Sequence[Look]) -> tuple[Look, ...]:
    """Return the looks *found* with what was read at their addresses before, in one go through the library."""
    addresses = {look.address for look in found if look.can_come_in and look.address}
    there = library.articles.at_addresses(addresses) if addresses else {}
    names = {address: library.articles.get(article).article.name for address, article in there.items()}
    return tuple(
        replace(look, earlier=names[look.address]) if look.can_come_in and look.address in names else look
        for look in found
    )


def _known(look: Look, article: Article) -> Look:
    return replace(
        look,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        origins=article.origins,
        opening=article.text[:OPENING],
        foreign=article.language if foreign.is_foreign(article) else "",
        address=article.address,
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
