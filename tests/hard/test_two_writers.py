"""Two programs that write to one library at once get in nobody's way and lose nothing; a third reads meanwhile."""

import subprocess
import sys
from pathlib import Path

import pytest
from desk_life import EVERYTHING, Life
from two_writers import Entry, disorder, kept, longest_wait, missing, turned_back

WRITERS = Path(__file__).parent.parent / "bench" / "two_writers.py"


def test_two_writers_and_a_reader_lose_nothing_in_three_seconds():
    told = subprocess.run(
        [sys.executable, str(WRITERS), "--seconds", "3"], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.fixture
def life(tmp_path):
    with Life(tmp_path / "one.readahead", "diaries", deeds={"take in": 1}) as led:
        for _ in range(2):
            led.act()
        yield led


TAKEN_IN = (Entry("take in", "Import 1 article", 0, 1), Entry("take in", "Import 1 article", 1, 2))


@pytest.mark.parametrize(
    ("diary", "is_right"),
    [
        (TAKEN_IN, True),
        (TAKEN_IN[:1], False),
        ((*TAKEN_IN, TAKEN_IN[0]), False),
        ((*TAKEN_IN, Entry("undo", "Import 1 article", 2, 3)), False),
        ((*TAKEN_IN, Entry("undo", "Import 1 article", 2, 3), Entry("redo", "Import 1 article", 3, 4)), True),
        ((*TAKEN_IN, Entry("annotate", "Annotate card", 2, 3, fault="busy")), True),
    ],
)
def test_a_diary_that_says_something_else_than_the_history_is_found(life, diary, is_right):
    assert (missing(life.desk._library, {"one": diary}) == []) is is_right


def test_a_note_that_nobody_wrote_down_is_found(life):
    card = life.desk.card_ids(EVERYTHING)[0]
    life.desk.annotate(card, "one 2")
    diary = (*TAKEN_IN, Entry("annotate", "Annotate card", 2, 3))
    assert missing(life.desk._library, {"one": diary}) == []
    life.desk.undo()
    life.desk.annotate(card, "one 7")
    assert missing(life.desk._library, {"one": diary}) == ["the note “one 7” is nobody's"]


def test_a_history_that_contradicts_the_clock_is_found(life):
    for name in ("first", "second"):
        life.desk.new_topic(name)
    told = [
        Entry("new topic", f"New topic “{name}”", at, at + 1) for at, name in enumerate(("first", "second"))
    ]
    assert disorder(life.desk._library, {"one": told}) == []
    turned = [
        Entry("new topic", f"New topic “{name}”", at, at + 0.5) for at, name in enumerate(("second", "first"))
    ]
    assert len(disorder(life.desk._library, {"one": turned})) == 1


def test_what_no_act_did_is_found_when_all_is_undone_and_done_again(life):
    library = life.desk._library
    life.desk.new_topic("Water")
    for _ in range(3):
        life.desk.undo()
    before = kept(library)
    for _ in range(3):
        life.desk.redo()
    assert turned_back(library, before) == []
    library._store.rows("INSERT INTO tags (uuid, name, folded) VALUES ('u', 'Nobody', 'nobody')")
    (found,) = turned_back(library, before)
    assert found.startswith("undone to the beginning: tags: only the second has")


def test_how_long_one_waited_is_counted_in_the_other_s_acts():
    short = [Entry("keep", "", at, at + 1) for at in range(10)]
    long = [Entry("keep", "", 2.5, 6.5)]
    assert longest_wait(short, long) == longest_wait(long, short) == 3
    assert longest_wait(short, []) == 0
