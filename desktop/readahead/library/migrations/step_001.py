"""The first schema: plain SQL of its day, so that it stays what it was."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_ARTICLES = (
    "CREATE TABLE texts (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, text TEXT NOT NULL) STRICT",
    "CREATE TABLE raws (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, zlib BLOB NOT NULL) STRICT",
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY,
        text INTEGER NOT NULL UNIQUE REFERENCES texts,
        raw INTEGER NOT NULL REFERENCES raws,
        source_name TEXT NOT NULL,
        name TEXT NOT NULL,
        body_start INTEGER NOT NULL,
        body_end INTEGER NOT NULL,
        title TEXT NOT NULL,
        outlet TEXT NOT NULL,
        agency TEXT NOT NULL,
        byline TEXT NOT NULL,
        dateline TEXT NOT NULL,
        published TEXT,
        language TEXT NOT NULL,
        address TEXT NOT NULL,
        file_name TEXT NOT NULL,
        exercise INTEGER NOT NULL,
        origins TEXT NOT NULL,
        uncarded TEXT NOT NULL,
        imported_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX articles_raw ON articles (raw)",
    "CREATE INDEX articles_published ON articles (published DESC, id DESC)",
)

# day is the article's publication day as a proleptic Gregorian ordinal, 0 when unknown: cards are listed newest first.
# start and end are the extent of the content passages; nth tells apart cards of one kind on the same stretch.
_CARDS = (
    """CREATE TABLE cards (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES articles,
        kind TEXT NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        nth INTEGER NOT NULL DEFAULT 0,
        day INTEGER NOT NULL,
        status TEXT NOT NULL DEFAULT 'new',
        headline TEXT NOT NULL,
        words TEXT NOT NULL,
        who TEXT NOT NULL,
        passages TEXT NOT NULL,
        attribution TEXT NOT NULL,
        figures TEXT NOT NULL,
        dates TEXT NOT NULL,
        entities TEXT NOT NULL,
        rule TEXT NOT NULL,
        engine TEXT NOT NULL,
        UNIQUE (article, kind, start, end, nth)
    ) STRICT""",
    "CREATE INDEX cards_order ON cards (day DESC, article DESC, start, id, kind, status)",
    "CREATE INDEX cards_dismissed ON cards (id) WHERE status = 'dismissed'",
    "CREATE INDEX cards_new ON cards (id) WHERE status = 'new'",
    """CREATE TABLE card_dates (
        earliest TEXT NOT NULL,
        latest TEXT NOT NULL,
        card INTEGER NOT NULL REFERENCES cards,
        number INTEGER NOT NULL,
        borrowed INTEGER NOT NULL,
        PRIMARY KEY (earliest, latest, card, number)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX card_dates_card ON card_dates (card)",
)

# Topic 0 is the inbox: every card stands in one topic with the origin auto or manual, and may be rejected from others.
_TOPICS = (
    """CREATE TABLE topics (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        terms TEXT NOT NULL DEFAULT '[]',
        excluded TEXT NOT NULL DEFAULT '[]',
        suggested INTEGER NOT NULL DEFAULT 0,
        created TEXT NOT NULL,
        trashed TEXT
    ) STRICT""",
    "CREATE UNIQUE INDEX topics_folded ON topics (folded) WHERE trashed IS NULL",
    "INSERT INTO topics (id, uuid, name, folded, created) VALUES (0, '', '', '', '')",
    """CREATE TABLE card_topics (
        topic INTEGER NOT NULL REFERENCES topics,
        day INTEGER NOT NULL,
        article INTEGER NOT NULL,
        start INTEGER NOT NULL,
        card INTEGER NOT NULL REFERENCES cards,
        kind TEXT NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('auto', 'manual', 'rejected')),
        reason TEXT NOT NULL,
        offers TEXT NOT NULL,
        PRIMARY KEY (topic, day DESC, article DESC, start, card)
    ) STRICT, WITHOUT ROWID""",
    "CREATE UNIQUE INDEX card_topics_card ON card_topics (card, topic)",
    "CREATE UNIQUE INDEX card_topics_placed ON card_topics (card) WHERE origin <> 'rejected'",
    """CREATE TABLE topic_counts (
        topic INTEGER NOT NULL,
        kind TEXT NOT NULL,
        cards INTEGER NOT NULL,
        new INTEGER NOT NULL,
        PRIMARY KEY (topic, kind)
    ) STRICT, WITHOUT ROWID""",
)

_ANNOTATIONS = (
    """CREATE TABLE annotations (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        card INTEGER NOT NULL REFERENCES cards,
        article INTEGER NOT NULL REFERENCES articles,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        text TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        trashed TEXT
    ) STRICT""",
    "CREATE INDEX annotations_card ON annotations (card)",
    "CREATE INDEX annotations_article ON annotations (article)",
    """CREATE TABLE tags (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE
    ) STRICT""",
    """CREATE TABLE annotation_tags (
        annotation INTEGER NOT NULL REFERENCES annotations,
        tag INTEGER NOT NULL REFERENCES tags,
        number INTEGER NOT NULL,
        PRIMARY KEY (annotation, tag)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX annotation_tags_tag ON annotation_tags (tag)",
)

# position is a fractional index: a string between its neighbours' strings, so that moving a line writes one row.
_MEMOS = (
    """CREATE TABLE memos (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        subtitle TEXT NOT NULL,
        template TEXT NOT NULL,
        marking TEXT NOT NULL,
        header TEXT NOT NULL,
        language TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        trashed TEXT
    ) STRICT""",
    """CREATE TABLE sections (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        memo INTEGER NOT NULL REFERENCES memos,
        position TEXT NOT NULL,
        heading TEXT NOT NULL,
        block TEXT NOT NULL,
        prompt TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX sections_memo ON sections (memo, position)",
    """CREATE TABLE entries (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        memo INTEGER NOT NULL REFERENCES memos,
        section INTEGER NOT NULL REFERENCES sections,
        position TEXT NOT NULL,
        card INTEGER REFERENCES cards,
        text TEXT NOT NULL,
        taken TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX entries_section ON entries (section, position)",
    "CREATE INDEX entries_card ON entries (card, memo) WHERE card IS NOT NULL",
    "CREATE INDEX entries_memo ON entries (memo)",
)

# recording holds the act that is being done, or NULL: triggers can ask it, and outside an act they write nothing.
_HISTORY = (
    """CREATE TABLE acts (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        at TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX acts_undone ON acts (undone, id)",
    """CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        act INTEGER NOT NULL REFERENCES acts,
        tab TEXT NOT NULL,
        key TEXT NOT NULL,
        before TEXT,
        after TEXT
    ) STRICT""",
    "CREATE INDEX history_act ON history (act)",
    "CREATE TABLE recording (id INTEGER PRIMARY KEY CHECK (id = 1), act INTEGER) STRICT",
    "INSERT INTO recording (id, act) VALUES (1, NULL)",
)

_SEARCH = (
    """CREATE VIEW searched AS
        SELECT c.id, c.article, c.headline, c.words, c.who, a.title, coalesce((
            SELECT group_concat(n.text, char(10)) FROM annotations n WHERE n.card = c.id AND n.trashed IS NULL
        ), '') AS notes
        FROM cards c JOIN articles a ON a.id = c.article""",
    """CREATE VIRTUAL TABLE cards_fts USING fts5 (
        headline, words, who, title, notes,
        content = 'searched', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    )""",
)


def first_schema(db: "Database") -> None:
    """Lay out an empty library."""
    for group in (_ARTICLES, _CARDS, _TOPICS, _ANNOTATIONS, _MEMOS, _HISTORY, _SEARCH):
        for statement in group:
            db.execute(statement)
