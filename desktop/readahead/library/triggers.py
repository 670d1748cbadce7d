"""The triggers of a library: what keeps a text unaltered, the search index and the counters true, and the history.

They are written anew from here whenever a file's differ, so that no migration has to carry them along.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from readahead.library import search_triggers

if TYPE_CHECKING:
    from sqlite_utils import Database

TRACKED: Mapping[str, tuple[str, ...]] = {
    "articles": ("id",),
    "cards": ("id", "article"),
    "card_topics": ("card", "topic"),
    "topics": ("id",),
    "annotations": ("id", "card", "article"),
    "tags": ("id",),
    "annotation_tags": ("annotation", "tag"),
    "memos": ("id",),
    "sections": ("id", "memo"),
    "entries": ("id", "memo", "card"),
    "memo_pictures": ("id", "memo"),
    "deliveries": ("id", "memo"),
    "removed_sections": ("id", "memo"),
    "removed_entries": ("id", "memo", "card"),
    "removed_topics": ("topic",),
    "removed_places": ("topic", "card"),
    "copies": ("one", "other"),
    "apart": ("one", "other"),
    "subscriptions": ("id",),
    "revisions": ("id", "article"),
    "orphans": ("card",),
    "orphan_notes": ("annotation",),
}
"""The tables whose rows the history keeps, each with columns that find a row, say whom it concerns and never change."""

_FRACTIONS = frozenset({"share"})
"""The columns of those tables that hold fractions."""

BYTES = frozenset({"marks"})
"""The columns of those tables that hold bytes, which stand in JSON as hexadecimal digits."""

_STANDS_ELSEWHERE = "NEW.origin <> 'rejected' AND EXISTS (SELECT 1 FROM card_topics WHERE card = NEW.card AND origin <> 'rejected'"
_STANDS_ONCE = "SELECT RAISE(ABORT, 'a card stands in one topic')"
_COUNT_IN = """INSERT INTO topic_counts (topic, kind, cards, new)
    SELECT {row}.topic, kind, status <> 'dismissed', status = 'new' FROM cards WHERE id = {row}.card AND {row}.origin <> 'rejected'
    ON CONFLICT (topic, kind) DO UPDATE SET cards = cards + excluded.cards, new = new + excluded.new"""
_COUNT_OUT = """UPDATE topic_counts SET
        cards = cards - (SELECT status <> 'dismissed' FROM cards WHERE id = {row}.card),
        new = new - (SELECT status = 'new' FROM cards WHERE id = {row}.card)
    WHERE topic = {row}.topic AND kind = {row}.kind AND {row}.origin <> 'rejected'"""

# what an act has filed is brought into these tables at its end: see indexing
_CARD_STANDS = "NEW.id < (SELECT cards FROM recording)"
_ARTICLE_STANDS = "NEW.id < (SELECT articles FROM recording)"

# A row for each mark of an article: a list of as many noughts as it has marks gives their places.
MARKS = "json_each('[' || substr(replace(hex(zeroblob(length({row}.marks) / 8)), '00', ',0'), 2) || ']') m"
"""The marks of *row*, an article, each in a row m."""
MARK = "substr({row}.marks, 8 * m.key + 5, 4)"
"""What stands in article_marks for the mark in m."""

# OR IGNORE spares SQLite the copies of pages it keeps to take a part of a statement back: half of the time.
_KEY = (
    "INSERT OR IGNORE INTO card_keys (key, day, card) SELECT value, NEW.day, NEW.id FROM json_each(NEW.keys)"
)
_UNKEY = """DELETE FROM card_keys WHERE key IN (SELECT value FROM json_each(OLD.keys))
    AND day = OLD.day AND card = OLD.id"""
_MARK = f"INSERT OR IGNORE INTO article_marks (mark, article) SELECT {MARK.format(row='NEW')}, NEW.id FROM {MARKS.format(row='NEW')}"
_UNMARK = f"""DELETE FROM article_marks WHERE mark IN (SELECT {MARK.format(row="OLD")} FROM {MARKS.format(row="OLD")})
    AND article = OLD.id"""

# while cards are filed they are counted together, and stand nowhere yet: see filing
_PLACE_STANDS = "NOT EXISTS (SELECT 1 FROM recording WHERE act IS NULL AND cards <= NEW.card)"

_DERIVED: Mapping[str, tuple[str, tuple[str, ...]]] = {
    **search_triggers.TRIGGERS,
    "texts_kept": (
        "BEFORE UPDATE ON texts",
        ("SELECT RAISE(ABORT, 'the text of an article is never altered')",),
    ),
    "cards_indexed": (f"AFTER INSERT ON cards WHEN {_CARD_STANDS}", (search_triggers.FOUND, _KEY)),
    "cards_rekeyed": (
        f"AFTER UPDATE OF keys, day ON cards WHEN (NEW.keys <> OLD.keys OR NEW.day <> OLD.day) AND {_CARD_STANDS}",
        (_UNKEY, _KEY),
    ),
    "cards_unkeyed": ("AFTER DELETE ON cards WHEN OLD.keys <> '[]'", (_UNKEY,)),
    "articles_marked": (f"AFTER INSERT ON articles WHEN NEW.marks <> x'' AND {_ARTICLE_STANDS}", (_MARK,)),
    "articles_remarked": (
        f"AFTER UPDATE OF marks ON articles WHEN NEW.marks <> OLD.marks AND {_ARTICLE_STANDS}",
        (_UNMARK, _MARK),
    ),
    "articles_unmarked": ("AFTER DELETE ON articles WHEN OLD.marks <> x''", (_UNMARK,)),
    "placed_still_once": (
        f"BEFORE UPDATE OF origin, topic, card ON card_topics WHEN {_STANDS_ELSEWHERE} AND topic <> OLD.topic)",
        (_STANDS_ONCE,),
    ),
    "placed_counted": (
        f"AFTER INSERT ON card_topics WHEN {_PLACE_STANDS}",
        (f"{_STANDS_ONCE} WHERE {_STANDS_ELSEWHERE} AND topic <> NEW.topic)", _COUNT_IN.format(row="NEW")),
    ),
    "placed_uncounted": ("AFTER DELETE ON card_topics", (_COUNT_OUT.format(row="OLD"),)),
    "placed_recounted": (
        "AFTER UPDATE OF origin ON card_topics",
        (_COUNT_OUT.format(row="OLD"), _COUNT_IN.format(row="NEW")),
    ),
    "status_recounted": (
        "AFTER UPDATE OF status ON cards WHEN NEW.kind = OLD.kind",
        (
            """UPDATE topic_counts SET
                cards = cards + (NEW.status <> 'dismissed') - (OLD.status <> 'dismissed'),
                new = new + (NEW.status = 'new') - (OLD.status = 'new')
            WHERE kind = NEW.kind
                AND topic = (SELECT topic FROM card_topics WHERE card = NEW.id AND origin <> 'rejected')""",
        ),
    ),
    "kinds_recounted": (
        "AFTER UPDATE OF kind ON cards WHEN NEW.kind <> OLD.kind",
        (
            """UPDATE topic_counts SET
                cards = cards - (OLD.status <> 'dismissed'), new = new - (OLD.status = 'new')
            WHERE kind = OLD.kind
                AND topic = (SELECT topic FROM card_topics WHERE card = NEW.id AND origin <> 'rejected')""",
            """INSERT INTO topic_counts (topic, kind, cards, new)
                SELECT topic, NEW.kind, NEW.status <> 'dismissed', NEW.status = 'new'
                FROM card_topics WHERE card = NEW.id AND origin <> 'rejected'
                ON CONFLICT (topic, kind) DO UPDATE SET cards = cards + excluded.cards, new = new + excluded.new""",
            "UPDATE card_topics SET kind = NEW.kind WHERE card = NEW.id",
        ),
    ),
}


def install(db: "Database") -> None:
    """Bring the file's triggers to what this version wants; writes nothing when they are so already."""
    wanted, found = _wanted(db), _found(db)
    for name in found.keys() - wanted.keys():
        db.execute(f"DROP TRIGGER {name}")
    for name, sql in wanted.items():
        if found.get(name) != sql:
            db.execute(f"DROP TRIGGER IF EXISTS {name}")
            db.execute(sql)


def are_installed(db: "Database") -> bool:
    """Return whether `install` would find nothing to do."""
    return _wanted(db) == _found(db)


def columns(db: "Database", table: str) -> tuple[str, ...]:
    """Return the names of *table*'s columns in their order."""
    return tuple(name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", [table]).fetchall())


def as_json(names: tuple[str, ...], row: str) -> str:
    """Return the SQL expression for a JSON object of *row*'s columns *names*."""
    return "json_object(" + ", ".join(f"'{name}', {_exact(name, row)}" for name in names) + ")"


def _exact(name: str, row: str) -> str:
    """Return the SQL expression for a column's value in JSON, which would keep fifteen digits of a fraction, two too few."""
    column = f"{row}.{name}"
    if name in BYTES:
        return f"hex({column})"
    return f"json(printf('%!.17g', {column}))" if name in _FRACTIONS else column


def _found(db: "Database") -> dict[str, str]:
    return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())


def _wanted(db: "Database") -> dict[str, str]:
    wanted = {name: _trigger(name, when, *body) for name, (when, body) in _DERIVED.items()}
    for table, key in TRACKED.items():
        wanted |= _history(table, key, columns(db, table))
    return wanted


def _trigger(name: str, when: str, *body: str) -> str:
    return f"CREATE TRIGGER {name} {when} BEGIN {'; '.join(body)}; END"


def _history(table: str, key: tuple[str, ...], names: tuple[str, ...]) -> dict[str, str]:
    """Return the triggers that write *table*'s changes under the act being done.

    A new row is noted by its key alone: what it held is read when the act is undone, which keeps an import from
    being stored twice. A changed row keeps the changed columns only.
    """
    insert = f"INSERT INTO history (act, tab, key, before, after) SELECT act, '{table}'"
    changed = tuple(name for name in names if name not in key)
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in changed)
    values = {
        "insert": ("INSERT", as_json(key, "NEW"), "NULL", "NULL", ""),
        "update": (
            "UPDATE",
            as_json(key, "OLD"),
            _changed(changed, "OLD"),
            _changed(changed, "NEW"),
            f"WHEN {differs}",
        ),
        "delete": ("DELETE", as_json(key, "OLD"), as_json(names, "OLD"), "NULL", ""),
    }
    return {
        f"history_{table}_{verb}": _trigger(
            f"history_{table}_{verb}",
            f"AFTER {event} ON {table} {when}",
            f"{insert}, {found}, {before}, {after} FROM recording WHERE act IS NOT NULL",
        )
        for verb, (event, found, before, after, when) in values.items()
        # a row that is all key is made or removed, never changed
        if changed or verb != "update"
    }


def _changed(names: tuple[str, ...], row: str) -> str:
    """Return the SQL expression for a JSON object of those of *row*'s columns *names* that an update changed."""
    kept = ", ".join(
        f"CASE WHEN OLD.{name} IS NEW.{name} THEN '$.{name}' ELSE '$.\"\"' END" for name in names
    )
    return f"json_remove({as_json(names, row)}, {kept})"
