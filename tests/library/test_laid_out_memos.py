"""How a memo is laid out, what of it is marked, its pictures and what left the desk: kept, undone, and back from the trash."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from readahead.library import Library
from readahead.model.errors import NotFound
from readahead.model.memo import Block, MemoOptions, NotePlace, PageSize, Picture
from readahead.model.trash import TrashNoun

DOT, RING = Picture("map.png", "image/png", b"\x89PNG one"), Picture("map.png", "image/png", b"\x89PNG two")
OPTIONS = MemoOptions(
    contents=True, notes=NotePlace.ENDNOTES, page=PageSize.LETTER, accent="#204060", logo="map.png"
)


@pytest.fixture
def memo(library):
    return library.memos.add("Brief", template="meeting-brief", sections=[("Points", Block.POINTS, "")])


def test_the_usual_layout_takes_no_room(library, memo):
    assert library.memos.get(memo).options == MemoOptions()
    assert library._store.rows("SELECT options FROM memos") == [("{}",)]


def test_a_layout_comes_back_as_it_was_set(library, memo):
    library.memos.set_fields(memo, options=OPTIONS)
    assert library.memos.get(memo).options == OPTIONS
    library.memos.set_fields(memo, options=MemoOptions())
    assert library.memos.get(memo).options == MemoOptions()
    library.history.undo()
    assert library.memos.get(memo).options == OPTIONS


def test_options_of_a_later_version_are_left_alone(library, memo):
    with library.act("Later"):
        library._store.run("""UPDATE memos SET options = '{"draft": true, "hologram": 3}'""")
    assert library.memos.get(memo).options == MemoOptions(draft=True)


def test_markings_stay_with_what_is_removed_and_put_back(library, memo):
    (section,) = library.memos.get(memo).sections
    line = library.memos.add_entry(section.id, text="Words")
    library.memos.mark_section(section.id, "TLP:AMBER")
    library.memos.mark_entry(line, "TLP:RED")
    library.memos.remove_entry(line)
    (trashed,) = library.trash.list()
    library.trash.restore(trashed.noun, trashed.id)
    library.memos.remove_section(section.id)
    (trashed,) = library.trash.list()
    assert trashed.noun is TrashNoun.SECTION
    library.trash.restore(trashed.noun, trashed.id)
    (section,) = library.memos.get(memo).sections
    assert (section.marking, [entry.marking for entry in section.entries]) == ("TLP:AMBER", ["TLP:RED"])


def test_a_picture_is_kept_once_and_comes_back_with_undo(library, memo):
    other = library.memos.add("Other", template="meeting-brief")
    library.memos.put_picture(memo, DOT)
    library.memos.put_picture(other, DOT)
    assert library._store.number("SELECT count(*) FROM pictures") == 1
    library.memos.put_picture(memo, RING)
    assert library.memos.pictures(memo) == (RING,)
    assert library.memos.pictures(other) == (DOT,)
    library.history.undo()
    assert library.memos.pictures(memo) == (DOT,)
    library.memos.remove_picture(memo, "map.png")
    assert library.memos.pictures(memo) == ()
    with pytest.raises(NotFound):
        library.memos.remove_picture(memo, "map.png")
    library.history.undo()
    assert library.memos.pictures(memo) == (DOT,)


def test_deliveries_are_counted_from_one_and_can_be_taken_back(library, memo):
    first = library.memos.deliver(memo, on=date(2026, 3, 9), manifest="{}")
    second = library.memos.deliver(memo, on=date(2026, 3, 12), manifest='{"lines":[]}')
    assert (first.version, second.version) == (1, 2)
    assert library.memos.deliveries(memo) == (first, second)
    library.history.undo()
    assert library.memos.deliveries(memo) == (first,)
    library.history.redo()
    assert library.memos.deliveries(memo) == (first, second)


def test_emptying_the_trash_takes_pictures_and_deliveries_along_and_undo_brings_them(library, memo, is_sound):
    library.memos.put_picture(memo, DOT)
    library.memos.deliver(memo, on=date(2026, 3, 9), manifest="{}")
    library.memos.remove(memo)
    library.trash.empty()
    assert library._store.number("SELECT count(*) FROM memo_pictures") == 0
    assert is_sound(library)
    library.history.undo()
    library.history.undo()
    assert library.memos.pictures(memo) == (DOT,)
    assert len(library.memos.deliveries(memo)) == 1
    assert is_sound(library)


def test_a_library_of_an_earlier_schema_has_the_usual_layout(tmp_path):
    place = tmp_path / "old.readahead"
    shutil.copy(Path(__file__).parents[1] / "libraries" / "third-schema.readahead", place)
    with Library.open(place) as library:
        for summary in library.memos.list():
            memo = library.memos.get(summary.id)
            assert memo.options == MemoOptions()
            assert {section.marking for section in memo.sections} == {""}
        while library.history.next_undo():
            library.history.undo()
