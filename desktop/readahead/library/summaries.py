"""What a list of articles shows, as rows and as values."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from readahead.library.rows import ARTICLE_NAME
from readahead.library.store import Row, Store, packed
from readahead.library.stories import copies_of_each, story
from readahead.model.article import ArticleId, ArticleSummary

_SUMMARY = (
    f"SELECT a.id, {ARTICLE_NAME}, a.outlet, a.agency, a.published, a.imported_at, a.exercise FROM articles a"
)
_ORDER = "ORDER BY published DESC, id DESC"

# Both are answered by an index alone or nearly so: to ask each card whether it is dismissed would read them all.
_CARDS = "SELECT article, count(*) FROM cards GROUP BY article"
_DISMISSED = "SELECT article, count(*) FROM cards INDEXED BY cards_dismissed WHERE status = 'dismissed' GROUP BY article"

_SHOWN = "SELECT count(*) FROM cards WHERE article = ? AND status <> 'dismissed'"

FEW = 16
"""Articles up to which each is asked for its own story; of a large story that takes longer than to look at every pair."""


def all_summaries(store: Store) -> tuple[ArticleSummary, ...]:
    """Return all articles, newest published first, those without a date last."""
    copies = copies_of_each(store)
    cards: Counter[int] = Counter(dict(store.rows(_CARDS)))
    cards.subtract(dict(store.rows(_DISMISSED)))
    return tuple(
        _summary(row, cards=cards[row[0]], copies=copies.get(row[0], 0))
        for row in store.rows(f"{_SUMMARY} {_ORDER}")
    )


def summaries(
    store: Store, articles: Iterable[int], *, copies: int | None = None
) -> tuple[ArticleSummary, ...]:
    """Return these articles in the order of `all_summaries`; a number that stands for none is passed over.

    *copies* is how many each of them has, where that is known: to count them takes a look at each one's story.
    """
    found = store.rows(
        f"{_SUMMARY} WHERE id IN (SELECT value FROM json_each(?)) {_ORDER}", packed([*articles])
    )
    counted = _copies(store, [row[0] for row in found]) if copies is None else {}
    return tuple(
        _summary(row, cards=store.number(_SHOWN, row[0]), copies=counted.get(row[0], copies or 0))
        for row in found
    )


def _copies(store: Store, articles: list[int]) -> dict[int, int]:
    """Return how many copies each of *articles* has: each by its own story, or all from one look at every pair."""
    if len(articles) <= FEW:
        return {article: len(story(store, article)) - 1 for article in articles}
    return copies_of_each(store)


def _summary(row: Row, *, cards: int, copies: int) -> ArticleSummary:
    number, name, outlet, agency, published, imported_at, exercise = row
    return ArticleSummary(
        id=ArticleId(number),
        name=name,
        outlet=outlet,
        agency=agency,
        published=date.fromisoformat(published) if published else None,
        imported_at=datetime.fromisoformat(imported_at),
        exercise=bool(exercise),
        cards=cards,
        copies=copies,
    )
