"""What is known of an article besides its text, written with how each part of it came to be known."""

from collections.abc import Mapping
from datetime import date

from readahead.library import rows
from readahead.library.store import Store
from readahead.model.article import Article, ArticleId, Field, Origin


def write(
    store: Store, article: ArticleId, held: Article, values: Mapping[Field, tuple[str, Origin]]
) -> None:
    """Give the article, which is *held*, those *values* with their origins, inside an act; a day moves its cards."""
    if not values:
        return
    for field, (value, _) in values.items():
        store.run(f"UPDATE articles SET {field.value} = ? WHERE id = ?", value, article)
    origins = dict(held.origins) | {field: origin for field, (_, origin) in values.items()}
    store.run("UPDATE articles SET origins = ? WHERE id = ?", rows.origins_column(origins.items()), article)
    if Field.PUBLISHED in values:
        _move_to_day(store, article, rows.day(date.fromisoformat(values[Field.PUBLISHED][0])))


def take_over(store: Store, article: ArticleId, held: Article, told: Article) -> None:
    """Take over what *told* states or guesses of an article, which is *held*, where no person has said otherwise."""
    origins, new = dict(held.origins), dict(told.origins)
    better: dict[Field, tuple[str, Origin]] = {}
    for field, origin in new.items():
        value = getattr(told, field.value)
        is_by_hand = origins.get(field) in (Origin.ASKED, Origin.EDITED)
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
