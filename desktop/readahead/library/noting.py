"""Notes of each act how much it touched and how much room its history takes, so that lists and trimming need not count."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from readahead.library.changed import Key, numbers
from readahead.model.changes import Changes
from readahead.model.history import Touched

if TYPE_CHECKING:
    from sqlite_utils import Database

# 40 bytes are what a row of the history takes beside its JSON, with its place in the index, and 80 an act's own row.
_BYTES = """SELECT coalesce(sum(40 + length(CAST(key AS BLOB)) + coalesce(length(CAST(before AS BLOB)), 0)
    + coalesce(length(CAST(after AS BLOB)), 0)), 0) FROM history WHERE act = ? AND id > ?"""

# A row alone, or a range of rows from the first to the last.
_MADE = """SELECT coalesce(sum(CASE json_type(key, '$.id')
        WHEN 'array' THEN (key ->> '$.id[1]') - (key ->> '$.id[0]') + 1 ELSE 1 END), 0)
    FROM history WHERE act = ? AND id > ? AND tab = 'articles' AND before IS NULL AND after IS NULL"""


def note(
    db: "Database",
    act: int,
    changes: Changes,
    *,
    after: int = 0,
    besides: Iterable[tuple[str, Key]] = (),
) -> None:
    """Keep what *changes* counts, and the size of what the act wrote to the history after its row *after*, *besides* apart.

    Of an act that took several transactions each part is added: topics and memos, which all parts may touch, are counted
    as in the part that touched the most, and of an import only the articles it made, since each part may touch those that
    earlier parts made.
    """
    touched, size = db.execute("SELECT touched, bytes FROM acts WHERE id = ?", [act]).fetchone()
    held = touched_in(touched) if touched else Touched()
    made = db.execute(_MADE, [act, after]).fetchone()[0] if touched else 0
    made += sum(len([*numbers(key["id"])]) for table, key in besides if table == "articles")
    counted = Touched(
        articles=held.articles + (made or len(changes.articles)),
        topics=max(held.topics, len(changes.topics)),
        cards=held.cards + len(changes.cards),
        annotations=held.annotations + len(changes.annotations),
        memos=max(held.memos, len(changes.memos)),
    )
    more = db.execute(_BYTES, [act, after]).fetchone()[0]
    db.execute(
        "UPDATE acts SET touched = ?, bytes = ? WHERE id = ?",
        [_column(counted), (size or 80) + more, act],
    )


def recount(db: "Database", act: int, changes: Changes) -> None:
    """Keep what *changes*, all that an act of several transactions touched, counts: each thing once."""
    counted = Touched(
        **{name: len(getattr(changes, name)) for name in Touched.__slots__ if hasattr(changes, name)}
    )
    db.execute("UPDATE acts SET touched = ? WHERE id = ?", [_column(counted), act])


def measure(db: "Database", act: int) -> None:
    """Keep the size of all that the history holds of *act*, which taking it back may have changed."""
    size = db.execute(_BYTES, [act, 0]).fetchone()[0]
    db.execute("UPDATE acts SET bytes = ? WHERE id = ?", [80 + size, act])


def touched_in(column: str) -> Touched:
    """Return what an act's row says that it touched."""
    return Touched(**json.loads(column))


def _column(touched: Touched) -> str:
    counts = {name: getattr(touched, name) for name in Touched.__slots__}
    return json.dumps({name: number for name, number in counts.items() if number})
