"""What is noted on a card becomes a desk note of a memo when a person asks for it, and never by itself."""

import pytest

from readahead.desk.desk import Desk
from readahead.model.card import CardId
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.memo import Block, EntryId, Memo, MemoId

TEXT = "3 March 2026\n\nBridge at Lorn is closed\n\nThe bridge at Lorn has closed, the road office said.\n"


@pytest.fixture
def card(desk: Desk) -> CardId:
    desk.take_in_text(TEXT)
    return desk.cards()[0].id


@pytest.fixture
def memo(desk: Desk) -> MemoId:
    return desk.new_memo("Bridge", template="situation-review", fill=False).id


def line(memo: Memo) -> EntryId:
    """Return the memo's one line that was taken from a card."""
    (found,) = [entry.id for section in memo.sections for entry in section.entries if entry.card is not None]
    return found


def desk_notes(memo: Memo) -> list[tuple[str, str]]:
    return [
        (entry.text, entry.marking)
        for section in memo.sections
        if section.block is Block.DESK_NOTE
        for entry in section.entries
    ]


def test_a_note_comes_into_a_memo_only_when_it_is_asked_for(desk: Desk, memo: MemoId, card: CardId) -> None:
    desk.annotate(card, "Ask **when** it opens.")
    desk.add_to_memo(memo, [card])
    assert desk_notes(desk.memo(memo)) == []
    before = desk.memo(memo).sections
    desk.add_notes(line(desk.memo(memo)))
    sections = desk.memo(memo).sections
    assert desk_notes(desk.memo(memo)) == [("Ask **when** it opens.", "")]
    # the sources stay the end of the paper
    assert [section.block for section in sections[-2:]] == [Block.DESK_NOTE, Block.SOURCES]
    act = desk.next_undo()
    assert act is not None
    assert act.name == "Add note as desk note"
    desk.undo()
    assert desk.memo(memo).sections == before


def test_notes_come_with_their_cards_in_one_act(desk: Desk, memo: MemoId, card: CardId) -> None:
    desk.annotate(card, "One.")
    desk.annotate(card, "Two.")
    before = desk.memo(memo).sections
    desk.add_to_memo(memo, [card], notes=True)
    assert sorted(desk_notes(desk.memo(memo))) == [("One.", ""), ("Two.", "")]
    desk.undo()
    assert desk.memo(memo).sections == before


def test_a_section_for_desk_notes_that_is_there_is_used(desk: Desk, memo: MemoId, card: CardId) -> None:
    section = desk.add_section(memo, "For us", block=Block.DESK_NOTE).id
    desk.add_text(section, "Old.")
    desk.annotate(card, "New.")
    desk.add_to_memo(memo, [card], notes=True)
    assert desk_notes(desk.memo(memo)) == [("Old.", ""), ("New.", "")]
    assert sum(each.block is Block.DESK_NOTE for each in desk.memo(memo).sections) == 1


@pytest.mark.parametrize("marks_line", [True, False])
def test_a_note_bears_what_its_line_is_marked_with(
    desk: Desk, memo: MemoId, card: CardId, marks_line: bool
) -> None:
    desk.annotate(card, "Not for them.")
    desk.add_to_memo(memo, [card])
    entry = line(desk.memo(memo))
    if marks_line:
        desk.mark_entry(entry, "TLP:RED")
    else:
        (section,) = [
            each for each in desk.memo(memo).sections if any(one.id == entry for one in each.entries)
        ]
        desk.mark_section(section.id, "TLP:RED")
    desk.add_notes(entry)
    assert desk_notes(desk.memo(memo)) == [("Not for them.", "TLP:RED")]
    assert "Not for them" not in str(desk.document(memo, ceiling="TLP:GREEN"))


def test_what_cannot_be_added_is_said_and_changes_nothing(desk: Desk, memo: MemoId, card: CardId) -> None:
    desk.add_to_memo(memo, [card])
    entry = line(desk.memo(memo))
    own = desk.add_text(desk.memo(memo).sections[0].id, "Mine.").id
    acts = len(desk.history())
    for nothing in (entry, own):
        with pytest.raises(InvalidValue, match="There is no note on"):
            desk.add_notes(nothing)
    with pytest.raises(NotFound):
        desk.add_notes(EntryId(999))
    assert len(desk.history()) == acts
    desk.annotate(card, "Once.")
    desk.add_notes(entry)
    acts = len(desk.history())
    with pytest.raises(InvalidValue, match="stands among the desk notes already"):
        desk.add_notes(entry)
    assert desk_notes(desk.memo(memo)) == [("Once.", "")]
    desk.annotate(card, "![](it.png)")
    with pytest.raises(InvalidValue, match="Say in words what the picture shows"):
        desk.add_notes(entry)
    assert len(desk.history()) == acts + 1
