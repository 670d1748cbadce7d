"""The sixth schema: a card takes less room, and what an act files is indexed at its end. Plain SQL of its day."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_WORDS = "CASE c.words WHEN '' THEN substr(t.text, c.start + 1, c.end - c.start) ELSE c.words END"

# A carrier is whom a card names as passing its words on, mostly its article's outlet; those filed before name it in their
# attribution. The words of a card are empty
# where they are all that stands from its start to its end.
_CARDS = (
    "CREATE TABLE carriers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    "ALTER TABLE cards ADD COLUMN carrier INTEGER REFERENCES carriers",
    """UPDATE cards SET words = '' WHERE words = (
        SELECT substr(t.text, cards.start + 1, cards.end - cards.start)
        FROM articles a JOIN texts t ON t.id = a.text WHERE a.id = cards.article
    )""",
    "DROP VIEW searched",
    f"""CREATE VIEW searched AS
        SELECT c.id, c.article,
            CASE WHEN instr({_WORDS}, c.headline) THEN {_WORDS} ELSE {_WORDS} || ' … ' || c.headline END AS words,
            c.who, a.title, coalesce((
                SELECT group_concat(n.text, char(10)) FROM annotations n WHERE n.card = c.id AND n.trashed IS NULL
            ), '') AS notes
        FROM cards c JOIN articles a ON a.id = c.article JOIN texts t ON t.id = a.text""",
    # the number of a row closes each line of an index by itself
    "DROP INDEX cards_order",
    "CREATE INDEX cards_order ON cards (day DESC, article DESC, start, kind, status)",
    # a trigger sees to it that a card stands in one topic
    "DROP INDEX card_topics_placed",
)

# From these numbers on the rows are not in the search's indices yet: they were made by the act that is being done.
_RECORDING = (
    "ALTER TABLE recording ADD COLUMN cards INTEGER NOT NULL DEFAULT 9223372036854775807",
    "ALTER TABLE recording ADD COLUMN articles INTEGER NOT NULL DEFAULT 9223372036854775807",
)


def shorter(db: "Database") -> None:
    """Keep once what stood twice."""
    triggers = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        # they belong to the schemas before this one; those of today are installed afterwards
        db.execute(f"DROP TRIGGER {name}")
    for group in (_CARDS, _RECORDING):
        for statement in group:
            db.execute(statement)
