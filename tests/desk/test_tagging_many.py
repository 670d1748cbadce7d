"""Tagging several cards at once: one note on each that has none with the tag, and one act to undo."""

import pytest

from readahead.desk.desk import Desk
from readahead.model.card import CardId, CardQuery
from readahead.model.errors import InvalidValue, NotFound

TEXT = (
    "Harbour talks resume\n\nThe harbour minister said on Monday that talks would resume on 4 March.\n\n"
    "“We will sign in April,” the minister told reporters.\n\nThe port handled 300,000 tonnes in 2025.\n"
)


@pytest.fixture
def cards(desk: Desk) -> tuple[CardId, ...]:
    desk.take_in_text(TEXT)
    found = tuple(filed.id for filed in desk.cards(CardQuery()))
    assert len(found) > 1
    return found


def tags(desk: Desk, card: CardId) -> list[tuple[str, ...]]:
    return [note.tags for note in desk.card(card).annotations]


def test_each_card_is_given_a_note_with_the_tag_and_all_are_undone_as_one(desk, cards):
    assert desk.tag(cards, "harbour")
    assert [tags(desk, card) for card in cards] == [[("harbour",)]] * len(cards)
    assert desk.history()[0].name == f"Tag {len(cards)} cards"
    desk.undo()
    assert [tags(desk, card) for card in cards] == [[]] * len(cards)


def test_a_card_that_has_the_tag_is_left_alone_however_it_is_written(desk, cards):
    desk.annotate(cards[0], "Ask the harbour.", tags=("Harbour",))
    desk.tag(cards, "#harbour")
    assert tags(desk, cards[0]) == [("Harbour",)]
    assert len(tags(desk, cards[1])) == 1
    assert desk.history()[0].name == f"Tag {len(cards) - 1} card" + "s" * (len(cards) > 2)
    assert not desk.tag(cards, "harbour")


@pytest.mark.parametrize("typed", ["", " # ", "port, harbour"])
def test_what_is_not_one_tag_is_refused(desk, cards, typed):
    with pytest.raises(InvalidValue):
        desk.tag(cards, typed)


def test_no_card_is_tagged_where_one_is_gone(desk, cards):
    with pytest.raises(NotFound):
        desk.tag((*cards, CardId(999)), "harbour")
    assert tags(desk, cards[0]) == []
