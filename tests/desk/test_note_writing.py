"""A note stored while it is typed: never half of it, and one act to each pause."""

import pytest

from readahead.desk.desk import Desk
from readahead.model.card import CardId, CardQuery
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.passage import Span

TEXT = "Harbour talks resume\n\nThe harbour minister said on Monday that talks would resume on 4 March.\n"


@pytest.fixture
def card(desk: Desk) -> CardId:
    desk.take_in_text(TEXT)
    return desk.cards(CardQuery())[0].id


def texts(desk: Desk, card: CardId) -> list[str]:
    return [note.text for note in desk.card(card).annotations]


def names(desk: Desk) -> list[str]:
    return [act.name for act in desk.history()]


def test_what_is_typed_without_a_pause_is_one_act_under_the_name_of_the_first(desk, card):
    before = len(names(desk))
    writing = desk.write_note(card)
    for words in ("A", "Ask", "Ask who", "Ask who signs"):
        assert writing.store(words, tags=())
    assert texts(desk, card) == ["Ask who signs"]
    assert names(desk)[: len(names(desk)) - before] == ["Annotate card"]
    desk.undo()
    assert texts(desk, card) == []
    desk.redo()
    assert texts(desk, card) == ["Ask who signs"]


def test_what_is_typed_after_a_pause_is_undone_by_itself(desk, card):
    writing = desk.write_note(card)
    writing.store("Ask who signs", tags=())
    writing.pause()
    writing.store("Ask who signs, and", tags=())
    writing.store("Ask who signs, and when", tags=["check"])
    assert names(desk)[:2] == ["Edit note", "Annotate card"]
    desk.undo()
    note = desk.card(card).annotations[0]
    assert (note.text, note.tags) == ("Ask who signs", ())
    desk.undo()
    assert texts(desk, card) == []


def test_what_is_stored_twice_alike_leaves_no_act(desk, card):
    writing = desk.write_note(card)
    writing.store("Ask", tags=())
    writing.pause()
    before = names(desk)
    assert not writing.store("Ask", tags=())
    assert names(desk) == before


def test_something_else_done_in_between_ends_the_act(desk, card):
    writing = desk.write_note(card)
    writing.store("Ask", tags=())
    desk.keep([card])
    writing.store("Ask again", tags=())
    assert names(desk)[0] == "Edit note"
    desk.undo()
    assert texts(desk, card) == ["Ask"]


def test_a_note_that_was_taken_back_meanwhile_is_written_anew(desk, card):
    writing = desk.write_note(card)
    writing.store("Ask", tags=())
    desk.undo()
    writing.store("Ask again", tags=())
    assert texts(desk, card) == ["Ask again"]
    assert names(desk)[0] == "Annotate card"


def test_a_note_stands_on_the_words_it_was_begun_on(desk, card):
    at = TEXT.index("talks would")
    writing = desk.write_note(card, span=Span(at, at + len("talks would resume")))
    writing.store("When?", tags=())
    assert desk.card(card).annotations[0].anchor.exact == "talks would resume"


def test_a_note_without_words_or_on_no_card_is_refused(desk, card):
    writing = desk.write_note(card)
    with pytest.raises(InvalidValue):
        writing.store("  ", tags=())
    assert writing.note is None
    with pytest.raises(NotFound):
        desk.write_note(CardId(9_999)).store("Words", tags=())


def test_tags_are_listed_the_most_used_first_and_without_those_of_notes_in_the_trash(desk, card):
    desk.annotate(card, "One", tags=["talks", "board"])
    desk.annotate(card, "Two", tags=["Board"])
    gone = desk.annotate(card, "Three", tags=["gone"])
    desk.remove_annotation(gone.id)
    assert desk.tags() == ("board", "talks")
