"""The second schema: what cards are compared by, copies of one text, topics under topics. Plain SQL of its day."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# card_keys holds each card's keys with its day, so that the newest cards with a key are found without sorting. Triggers
# keep it and article_marks true: neither refers to its rows, since they are found by what they hold.
_CARDS = (
    "ALTER TABLE cards ADD COLUMN keys TEXT NOT NULL DEFAULT '[]'",
    """CREATE TABLE card_keys (
        key TEXT NOT NULL,
        day INTEGER NOT NULL,
        card INTEGER NOT NULL,
        PRIMARY KEY (key, day DESC, card DESC)
    ) STRICT, WITHOUT ROWID""",
)

# engine is the version of the rules that read the article last, empty where that was not kept.
_ARTICLES = (
    "ALTER TABLE articles ADD COLUMN marks TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE articles ADD COLUMN engine TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX articles_engine ON articles (engine)",
    """CREATE TABLE article_marks (
        mark INTEGER NOT NULL,
        article INTEGER NOT NULL,
        PRIMARY KEY (mark, article)
    ) STRICT, WITHOUT ROWID""",
)

# share is how much of the smaller text stands in both, 0 to 1; apart are the pairs a person called not the same.
_COPIES = (
    """CREATE TABLE copies (
        one INTEGER NOT NULL REFERENCES articles,
        other INTEGER NOT NULL REFERENCES articles,
        share REAL NOT NULL,
        PRIMARY KEY (one, other),
        CHECK (one < other)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX copies_other ON copies (other)",
    """CREATE TABLE apart (
        one INTEGER NOT NULL REFERENCES articles,
        other INTEGER NOT NULL REFERENCES articles,
        PRIMARY KEY (one, other),
        CHECK (one < other)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX apart_other ON apart (other)",
)

# learned is a list of [word, weight].
_TOPICS = (
    "ALTER TABLE topics ADD COLUMN parent INTEGER REFERENCES topics",
    "ALTER TABLE topics ADD COLUMN learned TEXT NOT NULL DEFAULT '[]'",
    "CREATE INDEX topics_parent ON topics (parent) WHERE parent IS NOT NULL",
    "CREATE INDEX card_topics_by_hand ON card_topics (topic, origin) WHERE origin <> 'auto'",
)


def comparing(db: "Database") -> None:
    """Make room for keys and marks, copies, and topics under topics."""
    for group in (_CARDS, _ARTICLES, _COPIES, _TOPICS):
        for statement in group:
            db.execute(statement)
