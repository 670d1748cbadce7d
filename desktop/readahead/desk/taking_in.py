"""From files and pasted text to articles with cards: the import, which keeps what it can and says what it cannot."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from readahead import importers
from readahead.derive import reading
from readahead.derive import topics as sorting
from readahead.desk import filing, relations, workers
from readahead.desk.passing import Passing
from readahead.desk.reports import ImportReport, ReadArticle, Refusal, Remedy
from readahead.desk.storing import Read, Storing, store
from readahead.importers import Given, Source
from readahead.library import Library
from readahead.model.article import ArticleId
from readahead.model.errors import (
    InvalidValue,
    ListOfFeeds,
    NoTextInEntries,
    Refused,
    SourceMissing,
    SourceUnreadable,
    UnknownEncoding,
)
from readahead.model.topic import TopicTerms

__all__ = [
    "Given",
    "Read",
    "date_again",
    "read_alone",
    "read_pasted",
    "read_path",
    "read_source",
    "store",
    "take_in",
]


def read_path(path: Path, *, given: Given, today: date) -> tuple[Read, ...]:
    """Return what the file at *path* gives, at least one answer: that it gives no article is one, and no exception.

    No date after *today* is believed to be an article's.
    """
    try:
        return read_source(importers.load(path), given=given, today=today)
    except Refused as fault:
        return (refused(path.name, b"", fault),)


def read_source(source: Source, *, given: Given, today: date) -> tuple[Read, ...]:
    """Return what *source* gives, as `read_path` does."""
    try:
        found = importers.read_all(source, given, today=today)
    except Refused as fault:
        return (refused(source.name, source.data, fault),)
    except Exception as fault:  # noqa: BLE001 - a parser that is not ours must not cost the other files
        sentence = f"{source.name}: it could not be read ({type(fault).__name__}); paste its text instead."
        return (Read(source.name, source.data, refusal=sentence, remedy=Remedy.PASTE),)
    entries = importers.holds_several(source)
    reads = [
        Read(
            source.name,
            source.data,
            article,
            reading.read(article),
            entry=number if entries else None,
            is_stub=number in found.stubs,
            collection=found.title,
        )
        for number, article in enumerate(found.articles)
    ]
    if found.left_out:
        reads.append(Read(source.name, source.data, left_out=found.left_out, entry=len(reads)))
    return tuple(reads)


def refused(name: str, raw: bytes, fault: Refused) -> Read:
    """Return what is said of a source that gives no article, and what helps."""
    if isinstance(fault, UnknownEncoding):
        remedy = Remedy.ENCODING
    elif isinstance(fault, SourceMissing | SourceUnreadable):
        remedy = Remedy.RETRY
    elif isinstance(fault, ListOfFeeds | NoTextInEntries):
        # there is no article behind it whose text could be pasted
        remedy = Remedy.NONE
    else:
        remedy = Remedy.PASTE
    return Read(name, raw, refusal=str(fault), remedy=remedy)


def read_pasted(text: str, *, html: str = "", given: Given, today: date) -> Read:
    """Return what a pasted article gives, as `read_path` does; nothing is stored."""
    return read_source(importers.pasted(text, html=html), given=given, today=today)[0]


def read_alone(
    source: Path | str, *, given: Given, today: date, topics: Sequence[TopicTerms] = ()
) -> tuple[ReadArticle | Refusal, ...]:
    """Return the cards of each article in a file, or of a pasted text, without touching a library.

    They are sorted into *topics* and into those that each article proposes.
    """
    if isinstance(source, Path):
        reads = read_path(source, given=given, today=today)
    else:
        reads = (read_pasted(source, given=given, today=today),)
    return tuple(_alone(read, topics) for read in reads)


def _alone(read: Read, topics: Sequence[TopicTerms]) -> ReadArticle | Refusal:
    if read.article is None:
        return Refusal(read.source, read.refusal or read.left_out)
    cards = read.reading.cards
    suggestions = sorting.suggest([(read.article, cards)], topics)
    known = [*topics, *(TopicTerms(one.name, one.terms) for one in suggestions)]
    placements = sorting.place(cards, read.article, known)
    return ReadArticle(
        read.source,
        read.article,
        read.reading,
        placements,
        suggestions,
        relations.within(read.article, cards),
    )


@dataclass(frozen=True, slots=True)
class Coming:
    """A file on its way to whoever reads it: its bytes, or what became of it where it need not be read."""

    name: str
    source: Source | None
    known: Read | None = None
    path: Path | None = None


def take_in(
    library: Library,
    paths: Iterable[Path],
    *,
    today: date,
    given: Given = Given(),
    executor: Executor | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Import the files at *paths* (folders become the files in them) and report on each.

    Files are loaded and stored here and read on *executor*, or in a process pool where there are many, whatever its
    workers can see; a file whose bytes are in the library is not read again. Up to storing.AT_ONCE articles are one
    act. *progress* is told how many of how many sources are read. After a cancel, articles stored so far stay, whole,
    and the same import again goes on from there.
    """
    wanted = tuple(paths)
    passing = Passing()
    total = sum(1 for _ in importers.expand(wanted, told=passing.tell))
    if not total:
        raise InvalidValue("There is no file to import there.")
    read = workers.mapped(
        partial(_read, given=given, today=today),
        (coming_from(library, path) for path in importers.expand(wanted)),
        total=total,
        executor=executor,
        ready=lambda coming: (coming.known,) if coming.known is not None else None,
        lost=lambda coming: (lost(coming),),
        weight=lambda coming: len(coming.source.data) if coming.source else 0,
    )
    storing = Storing(library)
    for coming, found in workers.counted(read, total, progress=progress, is_cancelled=is_cancelled):
        for one in found:
            storing.add(with_bytes(coming, one))
    return replace(storing.finish(), passed=passing.report())


def coming_from(library: Library, path: Path) -> Coming:
    """Return the file at *path* on its way; one whose bytes are in the library need not be read, unless it holds several
    articles, of which some may not be there.
    """
    try:
        source = importers.load(path)
    except Refused as fault:
        return Coming(fault.source, None, refused(fault.source, b"", fault), path)
    held = library.articles.find_raw(source.raw_sha256)
    if held is not None and not importers.holds_several(source):
        return Coming(source.name, None, Read(source.name, b"", held=held), path)
    return Coming(source.name, source, path=path)


def with_bytes(coming: Coming, read: Read) -> Read:
    """Return what was read of a file with its bytes, and where it lies."""
    return replace(read, raw=coming.source.data if coming.source else read.raw, path=coming.path)


def _read(coming: Coming, *, given: Given, today: date) -> tuple[Read, ...]:
    """Return what a file on its way gives, without its bytes, which whoever sent it has; this runs in the worker."""
    if coming.source is None:
        raise ValueError(f"{coming.name} has nothing to read")
    return tuple(replace(one, raw=b"") for one in read_source(coming.source, given=given, today=today))


def lost(coming: Coming) -> Read:
    """Return what is said of a file that ended, twice, the program that read it."""
    sentence = f"{coming.name}: reading it ends the program that reads it; paste its text instead."
    return Read(coming.name, b"", refusal=sentence, remedy=Remedy.PASTE)


def date_again(library: Library, number: ArticleId) -> None:
    """Read an article that was dated anew, inside an act: date what a person touched, sort the other cards."""
    article = library.articles.get(number).article
    renewed = reading.read(article)
    library.articles.renew(number, renewed, engine=reading.ENGINE)
    library.articles.redate(number, renewed)
    filing.Sorter(library).file_again(article, library.cards.of_article(number))
