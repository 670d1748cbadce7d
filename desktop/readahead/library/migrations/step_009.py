"""The ninth schema: subscriptions to feeds and folders. Plain SQL of its day."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# What a person decides stands in the history; when a subscription was looked at, and what came of it, does not.
_SUBSCRIPTIONS = (
    """CREATE TABLE subscriptions (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        address TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        topic INTEGER,
        created TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE subscription_checks (
        subscription INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        found INTEGER NOT NULL DEFAULT 0,
        fault TEXT NOT NULL DEFAULT ''
    ) STRICT""",
)


def subscribing(db: "Database") -> None:
    """Make room for subscriptions and for when each was looked at."""
    for statement in _SUBSCRIPTIONS:
        db.execute(statement)
