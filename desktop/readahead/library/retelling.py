"""Retells an act from the history: which things it touched, and what each said before and after, in words."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from readahead.library import packed_cards, rows
from readahead.library.changed import numbers
from readahead.library.store import Store, packed
from readahead.model.article import short
from readahead.model.history import Alteration, Deed, Noun, Touch

ROWS = 20_000
"""Rows of the history that are looked at: an act of more touched more things than anybody reads about."""

_LONGEST = 80

Fields = Mapping[str, Any]

_NOUNS: Mapping[str, Noun] = {
    "articles": Noun.ARTICLE,
    "topics": Noun.TOPIC,
    "cards": Noun.CARD,
    "annotations": Noun.NOTE,
    "memos": Noun.MEMO,
    "sections": Noun.SECTION,
    "entries": Noun.LINE,
}

_CALLED: Mapping[str, str] = {
    "articles": "iif(name = '', title, name)",
    "topics": "name",
    "cards": "headline",
    "annotations": "text",
    "memos": "title",
    "sections": "heading",
    "entries": "text",
}
"""What of a table's row says what a thing is called."""

_COLUMNS: Mapping[str, tuple[str, ...]] = {"articles": ("name", "title")}
"""The columns of that, where it is not one: the first that is not empty."""

_TOLD: Mapping[str, Mapping[str, str]] = {
    "articles": {
        "title": "title",
        "outlet": "outlet",
        "agency": "agency",
        "byline": "byline",
        "dateline": "dateline",
        "published": "published",
        "language": "language",
        "address": "address",
    },
    "topics": {
        "name": "name",
        "terms": "terms",
        "excluded": "terms that keep out",
        "suggested": "standing",
        "parent": "under",
    },
    "cards": {"headline": "headline", "kind": "kind", "who": "speaker", "status": "status", "dates": "dates"},
    "annotations": {"text": "text"},
    "memos": {
        "title": "title",
        "subtitle": "subtitle",
        "marking": "marking",
        "template": "template",
        "header": "head",
    },
    "sections": {"heading": "heading"},
    "entries": {"text": "text", "section": "section"},
}
"""The columns that a person sees, with what they are called. The rest follows from them or serves the program."""

_UNNUMBERED = (None, "")


@dataclass(slots=True)
class _Thing:
    """What an act did with one row, its steps taken together."""

    made: bool = False
    removed: bool = False
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)

    def called(self, columns: Iterable[str]) -> Any:
        """Return the first of *columns* that says something, after the act or before it."""
        told = (side.get(column) for column in columns for side in (self.after, self.before))
        return next(filter(None, told), None)

    def note(self, before: Fields | None, after: Fields | None) -> None:
        """Take in a step: what the row held before it, and after it."""
        if before is None:
            self.made, self.removed = not self.removed, False
            self.after = dict(after or {})
        elif after is None:
            self.made, self.removed = False, not self.made
            self.before = {**before, **self.before}
        else:
            self.before = {**before, **self.before}
            self.after |= after


def touches(store: Store, act: int) -> tuple[tuple[Touch, ...], bool]:
    """Return what the act numbered *act* touched, by its first ROWS rows of the history, and whether that is all."""
    rows = store.rows(
        "SELECT tab, key, before, after FROM history WHERE act = ? ORDER BY id LIMIT ?", act, ROWS + 1
    )
    steps = [
        step
        for tab, key, before, after in rows[:ROWS]
        for step in _each(tab, json.loads(key), _fields(before), _fields(after))
    ]
    return tuple(_Retold(store, steps).touches()), len(rows) <= ROWS


Step = tuple[str, Fields, Fields | None, Fields | None]


class _Retold:
    """One act's steps, sorted by the things they were taken on."""

    def __init__(self, store: Store, steps: Iterable[Step]) -> None:
        self._store = store
        self._things: dict[str, dict[int, _Thing]] = {table: {} for table in _NOUNS}
        self._sides: dict[tuple[str, int], list[Alteration]] = {}
        self._set_aside = self._fetched = self._thrown_away = False
        places: dict[int, list[Step]] = {}
        tags: dict[int, list[Step]] = {}
        apart: list[Step] = []
        for step in steps:
            table, key, before, after = step
            if table in self._things:
                self._things[table].setdefault(key["id"], _Thing()).note(before, after)
            elif table == "card_topics":
                places.setdefault(key["card"], []).append(step)
            elif table == "annotation_tags":
                tags.setdefault(key["annotation"], []).append(step)
            elif table == "apart":
                apart.append(step)
            elif table in ("removed_entries", "removed_sections"):
                self._set_aside |= before is None
                self._thrown_away |= before is not None
        self._fetched = self._thrown_away and any(
            one.made for table in ("sections", "entries") for one in self._things[table].values()
        )
        self._note_places(places)
        self._note_tags(tags)
        self._note_apart(apart)

    def touches(self) -> Iterator[Touch]:
        """Yield what was touched, noun by noun, each in order of its numbers."""
        for table, noun in _NOUNS.items():
            things = self._things[table]
            names = self._names(table, things)
            for number, thing in sorted(things.items()):
                deed = self._deed(table, thing)
                changes = (*self._alterations(table, thing), *self._sides.get((table, number), ()))
                if deed is Deed.CHANGED and not changes:
                    continue
                told = changes if deed in (Deed.CHANGED, Deed.RESTORED) else ()
                yield Touch(noun, number, names.get(number, ""), deed, told)

    def _deed(self, table: str, thing: _Thing) -> Deed:
        part = table in ("sections", "entries")
        if thing.made:
            return Deed.RESTORED if part and self._fetched else Deed.MADE
        if thing.removed:
            return Deed.TRASHED if part and self._set_aside else Deed.REMOVED
        if "trashed" in thing.after:
            return Deed.RESTORED if thing.after["trashed"] is None else Deed.TRASHED
        return Deed.CHANGED

    def _alterations(self, table: str, thing: _Thing) -> Iterator[Alteration]:
        if thing.made or thing.removed:
            return
        for column, called in _TOLD[table].items():
            if column in thing.after and thing.before.get(column) != thing.after[column]:
                told = [self._words(table, column, side[column]) for side in (thing.before, thing.after)]
                if told[0] != told[1]:
                    yield Alteration(called, *told)
        if table == "entries" and "position" in thing.after and "section" not in thing.after:
            yield Alteration("place", "", "moved within its section")

    def _words(self, table: str, column: str, value: Any) -> str:
        if (table, column) == ("topics", "parent"):
            return "" if value is None else self._name("topics", value)
        if (table, column) == ("entries", "section"):
            return self._name("sections", value)
        if column == "suggested":
            return "suggested" if value else "kept"
        if column in ("terms", "excluded"):
            return ", ".join(json.loads(value))
        if column == "dates":
            return ", ".join(when.value for when in packed_cards.dates(value))
        if column == "header":
            return ", ".join(json.loads(value).values())
        if column == "kind":
            return rows.kind_of(str(value)[0]).value.replace("_", " ")
        return "" if value is None else str(value)

    def _note_places(self, places: Mapping[int, list[Step]]) -> None:
        """Tell of each card that was moved from which topic to which."""
        moved = {card: move for card, steps in places.items() if (move := _move(steps))}
        for card, (out, into) in moved.items():
            self._things["cards"].setdefault(card, _Thing())
            told = [self._name("topics", topic) if topic else "inbox" for topic in (out, into)]
            self._sides.setdefault(("cards", card), []).append(Alteration("topic", *told))

    def _note_tags(self, tags: Mapping[int, list[Step]]) -> None:
        for note, steps in tags.items():
            before = sorted({key["tag"] for _, key, held, _ in steps if held is not None})
            after = sorted({key["tag"] for _, key, held, _ in steps if held is None})
            self._things["annotations"].setdefault(note, _Thing())
            if before != after:
                told = [", ".join(self._name("tags", tag) for tag in side) for side in (before, after)]
                self._sides.setdefault(("annotations", note), []).append(Alteration("tags", *told))

    def _note_apart(self, steps: Iterable[Step]) -> None:
        for _, key, before, _ in steps:
            name = self._name("articles", key["other"])
            self._things["articles"].setdefault(key["one"], _Thing())
            told = ("", name) if before is None else (name, "")
            self._sides.setdefault(("articles", key["one"]), []).append(
                Alteration("not the same story as", *told)
            )

    def _name(self, table: str, number: int) -> str:
        column = _CALLED.get(table, "name")
        row = self._store.row(f"SELECT {column} FROM {table} WHERE id = ?", number)
        return str(row[0]) if row else f"number {number}"

    def _names(self, table: str, things: Mapping[int, _Thing]) -> dict[int, str]:
        """Return what things are called now, or were when they were last there."""
        column = _CALLED[table]
        found = {
            number: name
            for number, thing in things.items()
            if (name := thing.called(_COLUMNS.get(table, (column,)))) not in _UNNUMBERED
        }
        found |= self._store.rows(
            f"SELECT id, {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
            packed([*things]),
        )
        return {number: short(" ".join(name.split()), _LONGEST) for number, name in found.items()}


def _move(steps: Iterable[Step]) -> tuple[int, int] | None:
    """Return from where to where *steps* on a card's places moved it; None where it was not there before, or stayed."""
    first: int | None = None
    at: int | None = None
    is_known = False
    for _, key, before, after in steps:
        topic = key["topic"]
        if before is None:
            # a card lies in one topic: a row made beside that is a place it was taken away from
            at = topic if is_known and at is None else at
        else:
            was, now = before.get("origin"), (after or {}).get("origin")
            left = was not in (None, "rejected") and (after is None or now == "rejected")
            if left:
                first = first if is_known else topic
                is_known, at = True, None
            elif was == "rejected" and now not in (None, "rejected"):
                at = topic if is_known else None
    return (first, at) if is_known and first is not None and at is not None and first != at else None


def _each(table: str, key: Fields, before: Fields | None, after: Any) -> Iterator[Step]:
    """Yield a step of the history, or those that it notes together: articles and cards filed at once. Their places go with them."""
    if not isinstance(key.get("id", key.get("card")), list):
        yield table, key, before, after
    elif table in ("articles", "cards"):
        made = {fields["id"]: fields for fields in after or ()}
        for number in numbers(key["id"]):
            yield table, {**key, "id": number}, None, made.get(number)


def _fields(column: str | None) -> Any:
    return None if column is None else json.loads(column)
