"""The seventh schema: memos with options, marked parts, pictures, and what left the desk. Plain SQL of its day."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_MARKED = ("sections", "entries", "removed_sections", "removed_entries")

# A picture's bytes are kept once, whatever memos show it, and stay: memo_pictures says which memo calls it by what name.
# options is a JSON object of what differs from the usual.
_MEMOS = (
    "ALTER TABLE memos ADD COLUMN options TEXT NOT NULL DEFAULT '{}'",
    *(f"ALTER TABLE {table} ADD COLUMN marking TEXT NOT NULL DEFAULT ''" for table in _MARKED),
    """CREATE TABLE pictures (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        media TEXT NOT NULL,
        data BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE memo_pictures (
        id INTEGER PRIMARY KEY,
        memo INTEGER NOT NULL REFERENCES memos,
        name TEXT NOT NULL,
        picture INTEGER NOT NULL REFERENCES pictures,
        UNIQUE (memo, name)
    ) STRICT""",
    "CREATE INDEX memo_pictures_picture ON memo_pictures (picture)",
)

# manifest is what the exported files carried; version counts a memo's deliveries from 1.
_DELIVERIES = (
    """CREATE TABLE deliveries (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        memo INTEGER NOT NULL REFERENCES memos,
        version INTEGER NOT NULL,
        day TEXT NOT NULL,
        at TEXT NOT NULL,
        manifest TEXT NOT NULL,
        UNIQUE (memo, version)
    ) STRICT""",
)


def briefing(db: "Database") -> None:
    """Make room for what a memo is laid out by, for its pictures, and for what was delivered."""
    for group in (_MEMOS, _DELIVERIES):
        for statement in group:
            db.execute(statement)
