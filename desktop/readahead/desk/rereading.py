"""Reads articles of a library again when the rules have changed; what a person has touched stays exactly as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from readahead.derive import reading
from readahead.desk import filing, relations, workers
from readahead.desk.reports import RereadReport
from readahead.library import Library
from readahead.model.article import ArticleId
from readahead.model.card import FiledCard, Reading, Status
from readahead.model.relation import Reread

if TYPE_CHECKING:
    from concurrent.futures import Executor


def outdated(library: Library) -> tuple[ArticleId, ...]:
    """Return the articles that other rules than today's have read."""
    return library.articles.outdated(reading.ENGINE)


def read_again(
    library: Library,
    articles: Sequence[ArticleId],
    *,
    executor: Executor | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> RereadReport:
    """Read *articles* again, all as one act, and report on each; after a cancel nothing is changed. Raises NotFound.

    Reading runs as it does in an import; the library is written to only when everything is read.
    """
    wanted = tuple(dict.fromkeys(articles))
    texts = [library.articles.get(number).article for number in wanted]
    read = workers.mapped(reading.read, texts, executor=executor)
    readings = list(workers.counted(read, len(wanted), progress=progress, is_cancelled=is_cancelled))
    if len(readings) < len(wanted) or not wanted:
        return RereadReport(())
    name = "Read 1 article again" if len(wanted) == 1 else f"Read {len(wanted)} articles again"
    with library.act(name) as act:
        items = tuple(map(lambda number, found: _renew(library, number, found), wanted, readings))
        relations.note_copies(library, wanted)
        sorter = filing.Sorter(library)
        for number, article in zip(wanted, texts, strict=True):
            cards = library.cards.of_article(number)
            # what a person has touched stays where it is, too
            sorter.file_again(article, [filed for filed in cards if _is_untouched(filed)])
    return RereadReport(items, act.changes)


def _renew(library: Library, number: ArticleId, found: Reading) -> Reread:
    made = library.articles.renew(number, found, engine=reading.ENGINE)
    library.articles.rekey(number, found)
    return made


def _is_untouched(filed: FiledCard) -> bool:
    return filed.status is Status.NEW and not filed.notes and not filed.memos
