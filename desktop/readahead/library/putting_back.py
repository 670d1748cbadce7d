"""Puts back what lay in the trash: topics with the cards nobody has placed since, and what was taken out of a memo."""

from readahead.library import setting_aside
from readahead.library.nesting import under
from readahead.library.positions import between
from readahead.library.store import Row, Store, packed
from readahead.library.typed import spaced
from readahead.model.article import short
from readahead.model.errors import InvalidValue

_PLACED = """SELECT r.card, r.origin, r.reason, r.offers, p.day, p.article, p.start, p.kind, p.topic, p.origin, p.reason
    FROM removed_places r JOIN card_topics p ON p.card = r.card AND p.origin <> 'rejected'
    WHERE r.topic = ?"""
_PLACE = """INSERT INTO card_topics (topic, day, article, start, card, kind, origin, reason, offers)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_UP = "UPDATE topics SET parent = ? WHERE id = ?"


def note(store: Store, number: int) -> str:
    """Put a note back on its card, inside an act."""
    store.run("UPDATE annotations SET trashed = NULL WHERE id = ?", number)
    (status,) = store.rows(
        "SELECT c.status FROM annotations n JOIN cards c ON c.id = n.card WHERE n.id = ?", number
    )[0]
    return "The note is back on its card, which is dismissed." if status == "dismissed" else ""


def memo(store: Store, number: int) -> str:
    """Put a memo back, inside an act."""
    store.run("UPDATE memos SET trashed = NULL WHERE id = ?", number)
    return ""


def topic(store: Store, number: int, *, name: str | None = None) -> str:
    """Put a topic back, inside an act, with those of its cards that no person has placed elsewhere since.

    It lies again where it lay, if that is still there, with the topics under it that stayed where its removal had put
    them. Raises InvalidValue for a name that is another's by now.
    """
    (held,) = store.rows("SELECT name FROM topics WHERE id = ?", number)[0]
    called = spaced(held if name is None else name)
    _must_be_free(store, called)
    store.run(
        "UPDATE topics SET trashed = NULL, name = ?, folded = ? WHERE id = ?",
        called,
        called.casefold(),
        number,
    )
    row = store.row("SELECT parent, below, merged FROM removed_topics WHERE topic = ?", number)
    if row is None:
        return f"“{called}” was removed by an earlier version: its cards stay where they are."
    parent, below, merged = row
    into = _standing(store, merged)
    _nest(store, number, parent=_standing(store, parent), below=setting_aside.below(below), into=into)
    back, left = _cards_back(store, number, into=into)
    store.run("DELETE FROM removed_places WHERE topic = ?", number)
    store.run("DELETE FROM removed_topics WHERE topic = ?", number)
    if not left:
        return ""
    came = f"{back} of its {back + left} cards came back"
    return f"“{called}”: {came}; you have placed the others elsewhere since."


def section(store: Store, number: int) -> str:
    """Put a section back into its memo with the lines it was removed with, inside an act."""
    uuid, owner, position, heading, block, prompt, marking = store.rows(
        "SELECT uuid, memo, position, heading, block, prompt, marking FROM removed_sections WHERE id = ?",
        number,
    )[0]
    made = store.run(
        "INSERT INTO sections (uuid, memo, position, heading, block, prompt, marking) VALUES (?, ?, ?, ?, ?, ?, ?)",
        uuid,
        owner,
        _free_position(store, "sections", "memo", owner, position),
        heading,
        block,
        prompt,
        marking,
    )
    for (line_number,) in store.rows("SELECT id FROM removed_entries WHERE aside = ? ORDER BY id", number):
        _line_into(store, line_number, made)
    store.run("DELETE FROM removed_sections WHERE id = ?", number)
    _touch(store, owner)
    return ""


def line(store: Store, number: int) -> str:
    """Put a line back into its memo, inside an act: where it stood, or last of all if its section is gone for good.

    Raises InvalidValue where its section lies in the trash, or its memo has no section at all.
    """
    uuid, owner, text = store.rows("SELECT section, memo, text FROM removed_entries WHERE id = ?", number)[0]
    aside = store.row("SELECT heading FROM removed_sections WHERE uuid = ?", uuid)
    if aside:
        raise InvalidValue(
            f"The line stood in the section “{aside[0]}”, which is in the trash; restore that first."
        )
    stood = store.row("SELECT id FROM sections WHERE uuid = ?", uuid)
    last = store.row("SELECT id FROM sections WHERE memo = ? ORDER BY position DESC, id DESC LIMIT 1", owner)
    if last is None:
        raise InvalidValue("The line's memo has no section to put it into; add one first.")
    _line_into(store, number, (stood or last)[0])
    _touch(store, owner)
    return (
        "" if stood else f"The section of “{short(text, 40)}” is gone; it is now the last line of its memo."
    )


def _line_into(store: Store, number: int, into: int) -> None:
    uuid, owner, position, card, text, taken, marking = store.rows(
        "SELECT uuid, memo, position, card, text, taken, marking FROM removed_entries WHERE id = ?", number
    )[0]
    store.run(
        "INSERT INTO entries (uuid, memo, section, position, card, text, taken, marking)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        uuid,
        owner,
        into,
        _free_position(store, "entries", "section", into, position),
        card,
        text,
        taken,
        marking,
    )
    store.run("DELETE FROM removed_entries WHERE id = ?", number)


def _free_position(store: Store, table: str, owner: str, number: int, position: str) -> str:
    """Return *position*, or the next free one after it where another has come to stand there."""
    rows = store.rows(
        f"SELECT position FROM {table} WHERE {owner} = ? AND position >= ? ORDER BY position LIMIT 2",
        number,
        position,
    )
    taken = [held for (held,) in rows]
    if position not in taken:
        return position
    return between(position, taken[1] if len(taken) > 1 else "")


def _touch(store: Store, memo: int) -> None:
    store.run("UPDATE memos SET modified = ? WHERE id = ?", store.now(), memo)


def _must_be_free(store: Store, name: str) -> None:
    if not name:
        raise InvalidValue("A topic needs a name.")
    taken = store.row("SELECT name FROM topics WHERE folded = ? AND trashed IS NULL", name.casefold())
    if taken:
        raise InvalidValue(
            f"There is a topic “{taken[0]}” by now; rename that one, or restore this one under another name."
        )


def _standing(store: Store, uuid: str) -> int | None:
    """Return the topic of this uuid, unless it was removed as well."""
    row = store.row("SELECT id FROM topics WHERE uuid = ? AND id > 0 AND trashed IS NULL", uuid)
    return int(row[0]) if row else None


def _nest(store: Store, number: int, *, parent: int | None, below: tuple[str, ...], into: int | None) -> None:
    """Put a topic under *parent* again, and under it those *below* that lie where its removal left them."""
    found = store.rows(
        "SELECT id, parent FROM topics WHERE trashed IS NULL AND uuid IN (SELECT value FROM json_each(?))",
        packed(below),
    )
    for child, lies_under in found:
        if lies_under == parent or (into is not None and lies_under == into):
            store.run(_UP, number, child)
    # somebody may have put the parent under one of them meanwhile
    store.run(_UP, None if parent in under(store, number) else parent, number)


def _cards_back(store: Store, number: int, *, into: int | None) -> tuple[int, int]:
    """Put a topic's cards back that nobody placed since; return how many came, and how many lie elsewhere now."""
    rows = store.rows(_PLACED, number)
    own = [row for row in rows if row[1] != "rejected"]
    coming = [row for row in own if _is_unmoved(row, into)]
    store.run_many(
        "DELETE FROM card_topics WHERE card = ? AND topic = ?", [(row[0], row[8]) for row in coming]
    )
    taken_away = [row for row in rows if row[1] == "rejected" and row[8] != number]
    store.run_many(
        _PLACE,
        [
            (number, day, article, start, card, kind, origin, reason, offers)
            for card, origin, reason, offers, day, article, start, kind, *_ in (*coming, *taken_away)
        ],
    )
    return len(coming), len(own) - len(coming)


def _is_unmoved(row: Row, into: int | None) -> bool:
    """Return whether a card lies where the program put it, or in the topic its own was merged into as it came there."""
    _, origin, reason, *_, topic, origin_now, reason_now = row
    return origin_now == "auto" or (topic == into and (origin_now, reason_now) == (origin, reason))
