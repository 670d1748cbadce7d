"""Indexes what an act has filed once, at its end, or when it asks: row by row, each statement would leave a piece of index.

Until then the triggers pass over rows from a number on, which `recording` holds within the act's transaction.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from readahead.library.triggers import MARK, MARKS

if TYPE_CHECKING:
    import sqlite3

    from readahead.library.store import Store

NONE = 2**63 - 1
"""The number from which on rows are not indexed while all are."""

# Sorted, since a table is written to fastest from its one end to the other.
_OF_CARDS = (
    "INSERT INTO cards_fts (rowid, words, who, title, notes) SELECT id, words, who, title, notes FROM searched WHERE id >= ?",
    """INSERT OR IGNORE INTO card_keys (key, day, card)
        SELECT k.value, c.day, c.id FROM cards c, json_each(c.keys) k WHERE c.id >= ? ORDER BY 1, 2 DESC, 3 DESC""",
)
_OF_ARTICLES = (
    "INSERT INTO articles_fts (rowid, title, outlet, text) SELECT id, title, outlet, text FROM searched_articles WHERE id >= ?",
    f"""INSERT OR IGNORE INTO article_marks (mark, article)
        SELECT {MARK.format(row="a")}, a.id FROM articles a, {MARKS.format(row="a")} WHERE a.id >= ? ORDER BY 1, 2""",
)


@contextmanager
def filing(store: "Store", first: int, *, article: int = NONE) -> Iterator[None]:
    """Leave the cards from number *first* on, and the articles from *article* on, to `catch_up`, inside an act.

    None of them may be there yet. While the block files them, the triggers neither note nor count them: see triggers.
    """
    act = store.acting
    store.run(
        "UPDATE recording SET act = NULL, cards = min(cards, ?), articles = min(articles, ?)", first, article
    )
    yield
    store.run("UPDATE recording SET act = ?", act)


def caught_up(store: "Store") -> "Store":
    """Return *store* with all indexed that the act being done has filed so far."""
    if store.is_acting:
        catch_up(store.db.conn)
    return store


def with_articles_caught_up(store: "Store") -> "Store":
    """Return *store* with all articles indexed that the act being done has filed so far, but perhaps not their cards."""
    if store.is_acting:
        _catch_up(store.db.conn, "articles", _OF_ARTICLES)
    return store


def catch_up(connection: "sqlite3.Connection") -> None:
    """Index what was put off."""
    _catch_up(connection, "cards", _OF_CARDS)
    _catch_up(connection, "articles", _OF_ARTICLES)


def _catch_up(connection: "sqlite3.Connection", table: str, statements: Sequence[str]) -> None:
    (first,) = connection.execute(f"SELECT {table} FROM recording").fetchone()
    if first == NONE:
        return
    for statement in statements:
        connection.execute(statement, (first,))
    connection.execute(f"UPDATE recording SET {table} = ?", (NONE,))
