"""Indexes what an act has filed once, at its end: row by row, each statement would leave a piece of index of its own.

Until then the triggers pass over rows from a number on, which `recording` holds within the act's transaction.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from readahead.library.store import Store

NONE = 2**63 - 1
"""The number from which on rows are not indexed while all are."""

_INDICES = (
    ("cards_fts", "words, who, title, notes", "searched"),
    ("articles_fts", "title, outlet, text", "searched_articles"),
)


def put_off(store: "Store", table: str, first: int) -> None:
    """Leave the rows of *table* (cards or articles) from number *first* on to `catch_up`, inside an act.

    No row from there on may be in the index.
    """
    store.run(f"UPDATE recording SET {table} = min({table}, ?)", first)


def catch_up(connection: "sqlite3.Connection") -> None:
    """Index what was put off."""
    pending = connection.execute("SELECT cards, articles FROM recording").fetchone()
    if pending == (NONE, NONE):
        return
    for first, (index, columns, view) in zip(pending, _INDICES, strict=True):
        if first < NONE:
            connection.execute(
                f"INSERT INTO {index} (rowid, {columns}) SELECT id, {columns} FROM {view} WHERE id >= ?",
                (first,),
            )
    connection.execute("UPDATE recording SET cards = ?, articles = ?", (NONE, NONE))
