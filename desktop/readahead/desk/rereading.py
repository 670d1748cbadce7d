"""Reads articles of a library again when the rules have changed; what a person has touched stays exactly as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from readahead.derive import reading
from readahead.desk import filing, relations, workers
from readahead.desk.reports import RereadReport
from readahead.library import Library
from readahead.model.article import Article, ArticleId
from readahead.model.card import Card, FiledCard, Reading
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
        sorter = filing.Sorter(library)
        items = tuple(map(partial(_renew, library, sorter), wanted, texts, readings))
        relations.note_copies(library, wanted)
    return RereadReport(items, act.changes)


def _renew(
    library: Library, sorter: filing.Sorter, number: ArticleId, article: Article, found: Reading
) -> Reread:
    """Renew an article's cards and sort those that say something new; the others stay where they are."""
    before = {filed.id: _said(filed) for filed in library.cards.of_article(number)}
    made = library.articles.renew(number, found, engine=reading.ENGINE)
    library.articles.rekey(number, found)
    after = library.cards.of_article(number)
    sorter.file_again(article, [filed for filed in after if before.get(filed.id) != _said(filed)])
    return made


def _said(filed: FiledCard) -> Card:
    """Return a card without what says nothing of the article."""
    return replace(filed.card, keys=(), engine="")
