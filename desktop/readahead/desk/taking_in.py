"""From files and pasted text to articles with cards: the import, which keeps what it can and says what it cannot."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path

from readahead import importers
from readahead.derive import reading
from readahead.derive import topics as sorting
from readahead.desk import filing, relations, workers
from readahead.desk.reports import ImportReport, Outcome, ReadArticle, Refusal, TakenIn
from readahead.importers import Given, Source
from readahead.library import Library
from readahead.model.article import Article, ArticleId
from readahead.model.card import Reading
from readahead.model.changes import Changes
from readahead.model.errors import InvalidValue, Refused
from readahead.model.topic import TopicTerms

AT_ONCE = 500
"""Articles stored in one act: enough for what a person imports by hand, few enough to hold the file only briefly."""


@dataclass(frozen=True, slots=True)
class Read:
    """A source as read: its bytes, and the article with its cards or the refusal."""

    source: str
    raw: bytes
    article: Article | None = None
    reading: Reading = Reading(())
    refusal: str = ""


def read_path(path: Path, *, given: Given, today: date) -> Read:
    """Return what the file at *path* gives; a file that gives no article is an answer, not an exception.

    No date after *today* is believed to be an article's.
    """
    try:
        return read_source(importers.load(path), given=given, today=today)
    except Refused as fault:
        return Read(path.name, b"", refusal=str(fault))


def read_source(source: Source, *, given: Given, today: date) -> Read:
    """Return what *source* gives, as `read_path` does."""
    try:
        article = importers.read(source, given, today=today)
    except Refused as fault:
        return Read(source.name, source.data, refusal=str(fault))
    except Exception as fault:  # noqa: BLE001 - a parser that is not ours must not cost the other files
        sentence = f"{source.name}: it could not be read ({type(fault).__name__}); paste its text instead."
        return Read(source.name, source.data, refusal=sentence)
    return Read(source.name, source.data, article, reading.read(article))


def read_pasted(text: str, *, html: str = "", given: Given, today: date) -> Read:
    """Return what a pasted article gives, as `read_path` does; nothing is stored."""
    return read_source(importers.pasted(text, html=html), given=given, today=today)


def read_alone(
    source: Path | str, *, given: Given, today: date, topics: Sequence[TopicTerms] = ()
) -> ReadArticle | Refusal:
    """Return the cards of a file, or of a pasted text, without touching a library, sorted into *topics* and proposed ones."""
    if isinstance(source, Path):
        read = read_path(source, given=given, today=today)
    else:
        read = read_pasted(source, given=given, today=today)
    if read.article is None:
        return Refusal(read.source, read.refusal)
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

    Reading runs on *executor*, or in a process pool where there are many files; storing is one act for up to
    AT_ONCE articles. *progress* is told how many of how many sources are read. After a cancel, articles stored
    so far stay, whole.
    """
    files = importers.expand(paths)
    if not files:
        raise InvalidValue("There is no file to import there.")
    work = partial(read_path, given=given, today=today)
    items: list[TakenIn] = []
    changes, proposed = Changes(), ()  # type: Changes, tuple[str, ...]
    for chunk in _chunks(
        workers.counted(
            workers.mapped(work, files, executor=executor),
            len(files),
            progress=progress,
            is_cancelled=is_cancelled,
        )
    ):
        report = store(library, chunk)
        items += report.items
        changes |= report.changes
        proposed += report.proposed
    return ImportReport(tuple(items), changes, proposed)


def store(library: Library, reads: Sequence[Read]) -> ImportReport:
    """Store what was read as one act, sort its cards, and propose topics for those that found none."""
    fresh = {read.article.text_sha256 for read in reads if read.article}
    new = [sha for sha in fresh if library.articles.find(sha) is None]
    if not new:
        return ImportReport(tuple(_item_without_storing(library, read) for read in reads))
    name = "Import 1 article" if len(new) == 1 else f"Import {len(new)} articles"
    with library.act(name) as act:
        filing.learn(library)
        sorter = filing.Sorter(library)
        items = tuple(_store_one(library, read, sorter) for read in reads)
        relations.note_copies(
            library, [item.article for item in items if item.article and item.outcome is Outcome.NEW]
        )
        proposed = filing.propose_topics(library)
    return ImportReport(items, act.changes, proposed)


def date_again(library: Library, number: ArticleId) -> None:
    """Read an article that was dated anew, inside an act: date what a person touched, sort the other cards."""
    article = library.articles.get(number).article
    renewed = reading.read(article)
    library.articles.renew(number, renewed, engine=reading.ENGINE)
    library.articles.redate(number, renewed)
    filing.Sorter(library).file_again(article, library.cards.of_article(number))


def _store_one(library: Library, read: Read, sorter: filing.Sorter) -> TakenIn:
    if read.article is None or library.articles.find(read.article.text_sha256) is not None:
        return _item_without_storing(library, read)
    article, ids = library.articles.add(
        read.article,
        read.reading,
        raw=read.raw,
        source_name=read.source,
        engine=reading.ENGINE,
        placements=sorter.placed(read.reading.cards, read.article),
    )
    return TakenIn(
        read.source,
        Outcome.NEW,
        article,
        name=read.article.name,
        cards=len(ids),
        needs_date=read.article.published is None,
    )


def _item_without_storing(library: Library, read: Read) -> TakenIn:
    if read.article is None:
        return TakenIn(read.source, Outcome.REFUSED, sentence=read.refusal)
    found = library.articles.find(read.article.text_sha256)
    sentence = f"{read.source}: this article is already in the library."
    return TakenIn(read.source, Outcome.ALREADY_THERE, found, name=read.article.name, sentence=sentence)


def _chunks(reads: Iterator[Read]) -> Iterator[list[Read]]:
    while chunk := list(islice(reads, AT_ONCE)):
        yield chunk
