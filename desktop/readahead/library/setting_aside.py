"""Sets aside what a person removes, as it stood, so that the trash can put it back where it was."""

import json
from collections.abc import Iterable

from readahead.library.store import Store, packed

_PLACES = """INSERT INTO removed_places (topic, card, origin, reason, offers)
    SELECT topic, card, origin, reason, offers FROM card_topics WHERE topic = ?"""
_LINES = """INSERT INTO removed_entries (uuid, memo, section, aside, position, card, text, taken, marking, trashed)
    SELECT e.uuid, e.memo, s.uuid, ?, e.position, e.card, e.text, e.taken, e.marking, ?
    FROM entries e JOIN sections s ON s.id = e.section"""
_SECTION = """INSERT INTO removed_sections (uuid, memo, position, heading, block, prompt, marking, trashed)
    SELECT uuid, memo, position, heading, block, prompt, marking, ? FROM sections WHERE id = ?"""


def topics(store: Store, removed: Iterable[int], *, into: int | None = None) -> None:
    """Remember, inside an act and before anything is moved, how each of *removed* topics lies and which cards it has.

    *into* is the topic they are merged into.
    """
    merged = _uuid(store, into)
    for topic in removed:
        below = store.rows(
            "SELECT uuid FROM topics WHERE parent = ? AND trashed IS NULL ORDER BY folded", topic
        )
        parent = store.number("SELECT coalesce(parent, 0) FROM topics WHERE id = ?", topic)
        store.run(
            "INSERT INTO removed_topics (topic, parent, below, merged) VALUES (?, ?, ?, ?)",
            topic,
            _uuid(store, parent),
            packed([uuid for (uuid,) in below]),
            merged,
        )
        store.run(_PLACES, topic)


def section(store: Store, number: int) -> None:
    """Move a section with its lines out of its memo, inside an act."""
    now = store.now()
    aside = store.run(_SECTION, now, number)
    store.run(f"{_LINES} WHERE e.section = ?", aside, now, number)
    store.run("DELETE FROM entries WHERE section = ?", number)
    store.run("DELETE FROM sections WHERE id = ?", number)


def line(store: Store, number: int) -> None:
    """Move a line out of its memo, inside an act."""
    store.run(f"{_LINES} WHERE e.id = ?", None, store.now(), number)
    store.run("DELETE FROM entries WHERE id = ?", number)


def below(column: str) -> tuple[str, ...]:
    """Return the uuids of the topics that lay under a removed one."""
    return tuple(json.loads(column))


def _uuid(store: Store, topic: int | None) -> str:
    row = store.row("SELECT uuid FROM topics WHERE id = ? AND id > 0", topic or 0)
    return str(row[0]) if row else ""
