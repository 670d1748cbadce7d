"""The tenth schema: versions of an article, and what stands on words that only an earlier one has. Plain SQL of its day."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# The text an article had up to then; reason says what took its place. An orphan keeps its places in the text it was made of.
_VERSIONS = (
    """CREATE TABLE revisions (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES articles,
        text INTEGER NOT NULL REFERENCES texts,
        body_start INTEGER NOT NULL,
        body_end INTEGER NOT NULL,
        reason TEXT NOT NULL,
        until TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX revisions_article ON revisions (article)",
    "CREATE INDEX revisions_text ON revisions (text)",
    """CREATE TABLE orphans (
        card INTEGER PRIMARY KEY REFERENCES cards,
        text INTEGER NOT NULL REFERENCES texts
    ) STRICT""",
    """CREATE TABLE orphan_notes (
        annotation INTEGER PRIMARY KEY REFERENCES annotations,
        text INTEGER NOT NULL REFERENCES texts
    ) STRICT""",
)


def revising(db: "Database") -> None:
    """Make room for the earlier versions of articles."""
    for statement in _VERSIONS:
        db.execute(statement)
