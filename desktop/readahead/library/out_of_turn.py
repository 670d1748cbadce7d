"""Judges whether one older act can be taken back by itself: only where nothing that was done since builds on it."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from readahead.library.nesting import above
from readahead.library.store import Store, packed
from readahead.model.errors import ActBuiltUpon
from readahead.model.history import Act

_LATER = """WITH own AS MATERIALIZED (SELECT DISTINCT tab, key FROM history WHERE act = ?1)
    SELECT a.name FROM history l CROSS JOIN own ON own.tab = l.tab AND own.key = l.key JOIN acts a ON a.id = l.act
    WHERE l.act > ?1 AND NOT a.undone ORDER BY l.id DESC LIMIT 1"""
_LATER_OF_MANY = """SELECT a.name FROM history l JOIN acts a ON a.id = l.act
    WHERE l.act > ? AND NOT a.undone AND l.tab = ? AND l.key ->> ? BETWEEN ? AND ? ORDER BY l.id DESC LIMIT 1"""
_ARTICLES = (
    "SELECT 1 FROM history WHERE act = ? AND tab = 'articles' AND (before IS NULL OR after IS NULL) LIMIT 1"
)

_IN_NO_TOPIC = """SELECT 1 FROM json_each(?) j JOIN cards c ON c.id = j.value WHERE NOT EXISTS
    (SELECT 1 FROM card_topics p WHERE p.card = c.id AND p.origin <> 'rejected')"""
_IN_THE_TRASH = """SELECT 1 FROM topics t CROSS JOIN card_topics p ON p.topic = t.id WHERE t.trashed IS NOT NULL
    UNION ALL SELECT 1 FROM topics t JOIN topics u ON u.id = t.parent WHERE t.trashed IS NULL AND u.trashed IS NOT NULL
    LIMIT 1"""

Key = Mapping[str, Any]


def must_be_free(store: Store, act: Act) -> None:
    """Raise ActBuiltUpon where an act that stands touched what *act* did, or where *act* took articles in.

    An article that goes takes with it all that was read in it and written on it, which only undoing in turn does well.
    """
    if store.row(_ARTICLES, act.id):
        raise ActBuiltUpon(act.name)
    later = store.row(_LATER, act.id)
    for table, key in _keys(store, act):
        for column, numbers in key.items():
            if later is None and isinstance(numbers, list):
                later = store.row(_LATER_OF_MANY, act.id, table, column, *numbers)
    if later is not None:
        raise ActBuiltUpon(act.name, later[0])


def must_be_whole(store: Store, act: Act) -> None:
    """Raise ActBuiltUpon where what *act* touched came to lie in what is gone or in a circle, once it is taken back."""
    keys = list(_keys(store, act))
    cards = packed(sorted(set(_numbers(keys, "card")) | set(_numbers(keys, "id", table="cards"))))
    topics = _numbers(keys, "id", table="topics")
    is_circle = any(topic in above(store, topic) for topic in topics)
    if is_circle or store.row(_IN_NO_TOPIC, cards) or store.row(_IN_THE_TRASH):
        raise ActBuiltUpon(act.name)


def _keys(store: Store, act: Act) -> list[tuple[str, Key]]:
    rows = store.rows("SELECT tab, key FROM history WHERE act = ?", act.id)
    return [(table, json.loads(key)) for table, key in rows]


def _numbers(keys: Iterable[tuple[str, Key]], column: str, *, table: str = "") -> set[int]:
    found: set[int] = set()
    for tab, key in keys:
        number = key.get(column) if tab == (table or tab) else None
        if isinstance(number, list):
            found.update(range(number[0], number[1] + 1))
        elif number is not None:
            found.add(number)
    return found
