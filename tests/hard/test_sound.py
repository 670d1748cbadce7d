"""The look at a library's file finds every kind of disorder it is there to find."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sound
from desk_life import Life

WRITE_SCHEMA = "PRAGMA writable_schema = ON"
PLANTED = {
    "a counter that is off": ["UPDATE topic_counts SET cards = cards + 1"],
    "a card the index has not": [
        "INSERT INTO cards_fts (cards_fts, rowid, words, who, title, notes)"
        " SELECT 'delete', id, words, who, title, notes FROM searched LIMIT 1"
    ],
    "a card of no article": ["PRAGMA foreign_keys = OFF", "UPDATE card_topics SET topic = 4711"],
    "a text that was altered": ["DROP TRIGGER texts_kept", "UPDATE texts SET text = text || '.'"],
    "a note on other words": ["UPDATE annotations SET exact = exact || '.'"],
    "an act left open": ["UPDATE recording SET act = 1"],
    "an index of rows that lacks one": [
        WRITE_SCHEMA,
        "UPDATE sqlite_master SET sql = replace(sql, 'WHERE', 'WHERE NOT') WHERE name = 'cards_new'",
    ],
}


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lived in") / "one.readahead"
    with Life(path, "sound", deeds={"take in": 1, "annotate": 2}) as led:
        for _ in range(12):
            led.act()
    return path


@pytest.fixture
def life(lived_in: Path, tmp_path: Path) -> Iterator[Life]:
    with Life(shutil.copy(lived_in, tmp_path / "one.readahead"), "sound") as led:
        yield led


def test_a_library_that_was_only_lived_in_is_in_order(life):
    assert len(life.desk.annotations()) > 1
    assert sound.faults(life.desk._library) == []


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(life, fault):
    database = life.desk._library._store.db.conn
    for statement in PLANTED[fault]:
        database.execute(statement)
    if WRITE_SCHEMA in PLANTED[fault]:
        life.close()
        life.open()
    assert sound.faults(life.desk._library) != []


def test_two_desks_led_alike_hold_the_same_to_the_letter(tmp_path):
    lives = [Life(tmp_path / f"{name}.readahead", "alike") for name in ("one", "other")]
    for life in lives:
        names = [life.act() for _ in range(60)]
        assert len({name for name in names if not name.endswith("in vain")}) > 12
    one, other = (sound.held(life.desk._library) for life in lives)
    assert sound.difference(one, other) == "they are alike"
    assert one == other
    lives[0].desk.undo()
    assert sound.held(lives[0].desk._library) != other
    for life in lives:
        life.close()
