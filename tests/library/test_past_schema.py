"""A library of the schema before: its acts get their sizes, and its corrected cards are known as corrected."""

import json

import pytest
from sqlite_utils import Database

from readahead.library.migrations.step_001 import first_schema
from readahead.library.migrations.step_002 import comparing
from readahead.library.migrations.step_005 import past

CARD = {
    "article": 1,
    "kind": "event",
    "day": 0,
    "headline": "h",
    "words": "w",
    "who": "",
    "passages": "[]",
    "attribution": "{}",
    "figures": "[]",
    "dates": "[]",
    "entities": "[]",
    "rule": "r",
    "engine": "1",
}


@pytest.fixture
def earlier():
    db = Database(memory=True)
    for step in (first_schema, comparing):
        step(db)
    db.execute("PRAGMA foreign_keys = OFF")
    for number, status in enumerate(("new", "edited", "kept"), start=1):
        db["cards"].insert({**CARD, "id": number, "start": number, "end": 9, "status": status})
    db["acts"].insert_all({"id": number, "name": "Act", "at": "2026"} for number in (1, 2, 3))
    steps = (
        (1, "cards", 2, {"status": "new", "headline": "a"}, {"status": "edited", "headline": "h"}),
        (1, "cards", 3, {"status": "new"}, {"status": "kept"}),
        (2, "cards", 3, None, None),
    )
    for act, table, card, before, after in steps:
        sides = [None if side is None else json.dumps(side) for side in (before, after)]
        db["history"].insert(
            {"act": act, "tab": table, "key": json.dumps({"id": card}), "before": sides[0], "after": sides[1]}
        )
    past(db)
    return db


def test_corrected_cards_are_known_and_taking_the_correction_back_forgets_that(earlier):
    assert earlier.execute("SELECT id FROM cards WHERE edited ORDER BY id").fetchall() == [(2,)]
    found = earlier.execute(
        "SELECT before ->> 'edited', after ->> 'edited' FROM history ORDER BY id"
    ).fetchall()
    assert found == [(0, 1), (None, None), (None, None)]


def test_acts_get_the_size_of_what_the_history_holds_of_them(earlier):
    sizes = dict(earlier.execute("SELECT id, bytes FROM acts").fetchall())
    assert sizes[3] == 80
    assert sizes[2] == 80 + 40 + len(json.dumps({"id": 3}))
    held = earlier.execute(
        "SELECT sum(40 + length(key) + length(before) + length(after)) FROM history WHERE act = 1"
    )
    assert sizes[1] == 80 + held.fetchone()[0]
    assert earlier.execute("SELECT count(*) FROM acts WHERE touched IS NULL AND NOT trimmed").fetchone() == (
        3,
    )
