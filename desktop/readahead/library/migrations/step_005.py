"""The fifth schema: acts that know what they touched and how large they are, a trash, corrected cards. Plain SQL of its day."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# touched is a JSON object of how many things of each kind; NULL where an earlier version did the act. bytes is what its
# rows of the history take, about. A trimmed act is being forgotten and is never shown or undone.
_ACTS = (
    "ALTER TABLE acts ADD COLUMN touched TEXT",
    "ALTER TABLE acts ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE acts ADD COLUMN trimmed INTEGER NOT NULL DEFAULT 0",
    """UPDATE acts SET bytes = 80 + (SELECT coalesce(sum(40 + length(CAST(key AS BLOB))
        + coalesce(length(CAST(before AS BLOB)), 0) + coalesce(length(CAST(after AS BLOB)), 0)), 0)
        FROM history WHERE act = acts.id)""",
)

# edited is 1 for a card that a person corrected, whatever was decided about it since. The history is told so too, that
# taking a correction back is exact.
_CARDS = (
    "ALTER TABLE cards ADD COLUMN edited INTEGER NOT NULL DEFAULT 0",
    "UPDATE cards SET edited = 1 WHERE status = 'edited'",
    """UPDATE history SET before = json_set(before, '$.edited', 0), after = json_set(after, '$.edited', 1)
    WHERE tab = 'cards' AND before IS NOT NULL AND after ->> 'status' = 'edited'""",
)

# What was taken out of a memo. section is the uuid of the section a line stood in, which may be gone by now; aside is the
# removed section it went with, NULL for a line that was removed alone.
_MEMOS = (
    """CREATE TABLE removed_sections (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        memo INTEGER NOT NULL REFERENCES memos,
        position TEXT NOT NULL,
        heading TEXT NOT NULL,
        block TEXT NOT NULL,
        prompt TEXT NOT NULL,
        trashed TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX removed_sections_memo ON removed_sections (memo)",
    """CREATE TABLE removed_entries (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        memo INTEGER NOT NULL REFERENCES memos,
        section TEXT NOT NULL,
        aside INTEGER REFERENCES removed_sections,
        position TEXT NOT NULL,
        card INTEGER REFERENCES cards,
        text TEXT NOT NULL,
        taken TEXT NOT NULL,
        trashed TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX removed_entries_memo ON removed_entries (memo)",
    "CREATE INDEX removed_entries_aside ON removed_entries (aside) WHERE aside IS NOT NULL",
    "CREATE INDEX removed_entries_card ON removed_entries (card) WHERE card IS NOT NULL",
)

# How a removed topic lay: parent, merged (into which topic) and below (a list) are uuids, empty for none. removed_places
# holds the cards it had, as they stood in it.
_TOPICS = (
    """CREATE TABLE removed_topics (
        topic INTEGER PRIMARY KEY REFERENCES topics,
        parent TEXT NOT NULL,
        below TEXT NOT NULL,
        merged TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE removed_places (
        topic INTEGER NOT NULL REFERENCES topics,
        card INTEGER NOT NULL REFERENCES cards,
        origin TEXT NOT NULL,
        reason TEXT NOT NULL,
        offers TEXT NOT NULL,
        PRIMARY KEY (topic, card)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX removed_places_card ON removed_places (card)",
)

_TRASH = ("CREATE INDEX annotations_trashed ON annotations (trashed) WHERE trashed IS NOT NULL",)


def past(db: "Database") -> None:
    """Make room for what acts touched, for the trash, and for which cards were corrected."""
    for group in (_CARDS, _ACTS, _MEMOS, _TOPICS, _TRASH):
        for statement in group:
            db.execute(statement)
