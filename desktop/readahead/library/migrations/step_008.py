"""The eighth schema: what stood twice or at length takes less room. Plain SQL of its day."""

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# A kind is its first letter. An article's name is empty where it is its title, what the person called the source where
# that is its file's name. A date is read where it stands, in the card.
_SHORT = (
    "DROP TABLE card_dates",
    "DROP INDEX cards_order",
    "UPDATE cards SET kind = substr(kind, 1, 1)",
    "CREATE INDEX cards_order ON cards (day DESC, article DESC, start, kind, status)",
    "UPDATE card_topics SET kind = substr(kind, 1, 1)",
    "UPDATE topic_counts SET kind = substr(kind, 1, 1)",
    "UPDATE articles SET name = iif(name = title, '', name), source_name = iif(source_name = file_name, '', source_name)",
)

# The marks of an article are numbers of eight bytes, the first first. article_marks holds the last four of each, which
# tell the few articles apart that are worth comparing whole.
_MARKS = (
    "DROP TABLE article_marks",
    "ALTER TABLE articles DROP COLUMN marks",
    "ALTER TABLE articles RENAME COLUMN packed_marks TO marks",
    """CREATE TABLE article_marks (
        mark BLOB NOT NULL,
        article INTEGER NOT NULL,
        PRIMARY KEY (mark, article)
    ) STRICT, WITHOUT ROWID""",
    """INSERT OR IGNORE INTO article_marks (mark, article)
        WITH RECURSIVE places (place) AS (
            SELECT 0 UNION ALL
            SELECT place + 8 FROM places WHERE place + 8 < (SELECT max(length(marks)) FROM articles)
        )
        SELECT substr(a.marks, p.place + 5, 4), a.id FROM articles a JOIN places p ON p.place < length(a.marks)
        ORDER BY 1, 2""",
)
_AT_ONCE = 1_000


def plainer(db: "Database") -> None:
    """Keep once, and short, what stood twice or at length."""
    triggers = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        # they belong to the schemas before this one; those of today are installed afterwards
        db.execute(f"DROP TRIGGER {name}")
    for statement in _SHORT:
        db.execute(statement)
    db.execute("ALTER TABLE articles ADD COLUMN packed_marks BLOB NOT NULL DEFAULT x''")
    _pack_marks(db)
    for statement in _MARKS:
        db.execute(statement)


def _pack_marks(db: "Database") -> None:
    last = 0
    while rows := db.execute(
        "SELECT id, marks FROM articles WHERE id > ? ORDER BY id LIMIT ?", [last, _AT_ONCE]
    ).fetchall():
        last = rows[-1][0]
        db.conn.executemany(
            "UPDATE articles SET packed_marks = ? WHERE id = ?",
            [(b"".join(mark.to_bytes(8, "big") for mark in json.loads(marks)), id) for id, marks in rows],
        )
