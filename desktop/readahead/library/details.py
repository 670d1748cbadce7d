"""What is known of an article besides its text, written with how each part of it came to be known."""

from collections.abc import Mapping
from datetime import date

from readahead.library import rows
from readahead.library.store import Store
from readahead.model.article import Article, ArticleId, Field, Origin

_BY_HAND = (Origin.ASKED, Origin.EDITED)
_WORDS = (Field.TITLE, Field.OUTLET, Field.AGENCY, Field.BYLINE, Field.DATELINE)
_UNKNOWN = ("", Origin.GUESSED)
"""Written for a field that is not known any more; what a person has emptied keeps that origin."""


def write(
    store: Store, article: ArticleId, held: Article, values: Mapping[Field, tuple[str, Origin]]
) -> None:
    """Give the article, which is *held*, those *values* with their origins, inside an act; a day moves its cards."""
    if not values:
        return
    for field, (value, _) in values.items():
        store.run(f"UPDATE articles SET {field.value} = ? WHERE id = ?", value, article)
    origins = dict(held.origins) | {field: origin for field, (_, origin) in values.items()}
    for field, known in values.items():
        if known == _UNKNOWN:
            del origins[field]
    store.run("UPDATE articles SET origins = ? WHERE id = ?", rows.origins_column(origins.items()), article)
    if Field.PUBLISHED in values:
        _move_to_day(store, article, rows.day(date.fromisoformat(values[Field.PUBLISHED][0])))


def take_over(
    store: Store, article: ArticleId, held: Article, told: Article, *, is_misread: bool = False
) -> None:
    """Take over what *told* states or guesses of an article, which is *held*, where no person has said otherwise.

    Where it *is_misread*, words that *told* does not have go: they are the same ones in other letters.
    """
    origins, new = dict(held.origins), dict(told.origins)
    better: dict[Field, tuple[str, Origin]] = {}
    if is_misread:
        gone = (field for field, origin in origins.items() if field in _WORDS and origin not in _BY_HAND)
        better = {field: _UNKNOWN for field in gone if field not in new}
    for field, origin in new.items():
        value = getattr(told, field.value)
        is_by_hand = origins.get(field) in _BY_HAND
        if value and not is_by_hand and (value, origin) != (getattr(held, field.value), origins.get(field)):
            better[field] = str(value), origin
    write(store, article, held, better)


def rename(store: Store, article: ArticleId, held: Article) -> None:
    """Keep the name of an article, which is *held*, where it is not its title."""
    name = "" if held.title else held.name
    store.run("UPDATE articles SET name = ?1 WHERE id = ?2 AND name <> ?1", name, article)


def _move_to_day(store: Store, article: ArticleId, day: int) -> None:
    """Sort the article's cards by another day of publication."""
    store.run("UPDATE cards SET day = ? WHERE article = ?", day, article)
    store.run(
        "UPDATE card_topics SET day = ? WHERE card IN (SELECT id FROM cards WHERE article = ?)", day, article
    )
