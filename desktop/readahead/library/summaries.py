"""What a list of articles shows, as rows and as values."""

from collections.abc import Iterable
from datetime import date, datetime

from readahead.library.store import Row, Store, packed
from readahead.library.stories import copies_of_each, story
from readahead.model.article import ArticleId, ArticleSummary

_SUMMARY = """SELECT id, name, outlet, agency, published, imported_at, exercise,
        (SELECT count(*) FROM cards c WHERE c.article = a.id AND c.status <> 'dismissed')
    FROM articles a"""
_ORDER = "ORDER BY published DESC, id DESC"


def all_summaries(store: Store) -> tuple[ArticleSummary, ...]:
    """Return all articles, newest published first, those without a date last."""
    copies = copies_of_each(store)
    return tuple(_summary(row, copies.get(row[0], 0)) for row in store.rows(f"{_SUMMARY} {_ORDER}"))


def summaries(store: Store, articles: Iterable[int]) -> tuple[ArticleSummary, ...]:
    """Return these articles in the order of `all_summaries`; a number that stands for none is passed over."""
    found = store.rows(
        f"{_SUMMARY} WHERE id IN (SELECT value FROM json_each(?)) {_ORDER}", packed([*articles])
    )
    return tuple(_summary(row, len(story(store, row[0])) - 1) for row in found)


def _summary(row: Row, copies: int) -> ArticleSummary:
    number, name, outlet, agency, published, imported_at, exercise, cards = row
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
