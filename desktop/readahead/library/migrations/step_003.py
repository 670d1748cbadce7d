"""The third schema: an index for cards, one for articles, one for what people write. Plain SQL of its day."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# A headline mostly stands word for word in its passage: it is indexed where it does not, and the index is a third smaller.
_CARDS = (
    "DROP TABLE cards_fts",
    "DROP VIEW searched",
    """CREATE VIEW searched AS
        SELECT c.id, c.article,
            CASE WHEN instr(c.words, c.headline) THEN c.words ELSE c.words || ' … ' || c.headline END AS words,
            c.who, a.title, coalesce((
                SELECT group_concat(n.text, char(10)) FROM annotations n WHERE n.card = c.id AND n.trashed IS NULL
            ), '') AS notes
        FROM cards c JOIN articles a ON a.id = c.article""",
    """CREATE VIRTUAL TABLE cards_fts USING fts5 (
        words, who, title, notes,
        content = 'searched', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    )""",
    "INSERT INTO cards_fts (cards_fts) VALUES ('rebuild')",
)

_ARTICLES = (
    """CREATE VIEW searched_articles AS
        SELECT a.id, a.title, a.outlet || ' ' || a.agency AS outlet, t.text
        FROM articles a JOIN texts t ON t.id = a.text""",
    """CREATE VIRTUAL TABLE articles_fts USING fts5 (
        title, outlet, text,
        content = 'searched_articles', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    )""",
    "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')",
    "CREATE INDEX articles_outlet ON articles (outlet)",
    "CREATE INDEX articles_agency ON articles (agency)",
)

# One row for each thing a person wrote: 4 times its number, and 0 for a note, 1 for a memo's head, 2 for a section's
# heading, 3 for a line that is not a card's headline as it was taken.
_WRITTEN = (
    """CREATE VIEW written AS
        SELECT 4 * id AS id, text FROM annotations WHERE trashed IS NULL
        UNION ALL SELECT 4 * id + 1, title || char(10) || subtitle FROM memos
        UNION ALL SELECT 4 * id + 2, heading FROM sections
        UNION ALL SELECT 4 * id + 3, text FROM entries WHERE card IS NULL OR text <> taken""",
    """CREATE VIRTUAL TABLE written_fts USING fts5 (
        text, content = 'written', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    )""",
    "INSERT INTO written_fts (written_fts) VALUES ('rebuild')",
)


def searching(db: "Database") -> None:
    """Index articles, cards and what people wrote, each in a table of its own."""
    for group in (_CARDS, _ARTICLES, _WRITTEN):
        for statement in group:
            db.execute(statement)
