"""One older act is taken back by itself where nothing builds on it, and refused with a sentence where something does."""

import pytest

from readahead.model.annotation import anchor
from readahead.model.card import CardQuery, Status
from readahead.model.errors import ActBuiltUpon, InvalidValue, NotFound
from readahead.model.passage import Span


def last(library):
    return library.history.list(1)[0].id


def is_refused(library, held, act, because):
    """Return whether taking *act* back is refused for that reason, and leaves every row as it was."""
    before, acts = held(library), library.history.list()
    with pytest.raises(ActBuiltUpon, match=because):
        library.history.take_back(act)
    return (held(library), library.history.list()) == (before, acts)


def test_an_older_act_is_taken_back_and_what_came_later_stays(library, take_in, held, is_sound):
    _, cards = take_in(library)
    before = held(library)
    with library.act("Dismiss 2 cards"):
        library.cards.set_status(cards[:2], Status.DISMISSED)
    dismissed = last(library)
    library.cards.set_status(cards[2:], Status.KEPT)
    library.topics.add("Water")
    later = held(library)
    changes = library.history.take_back(dismissed)
    assert (changes.act, changes.cards) == ("Take back: Dismiss 2 cards", {*cards[:2]})
    assert [card.status for card in library.cards.list(CardQuery())] == [Status.NEW] * 2 + [Status.KEPT] * 2
    assert library.topics.named("Water")
    assert is_sound(library)
    library.history.undo()
    assert held(library) == later
    for _ in range(3):
        library.history.undo()
    assert held(library) == before
    for _ in range(4):
        library.history.redo()
    assert [card.status for card in library.cards.list(CardQuery())] == [Status.NEW] * 2 + [Status.KEPT] * 2


def test_what_something_later_touched_too_is_not_taken_back_alone(library, take_in, held):
    _, cards = take_in(library)
    with library.act("Keep 2 cards"):
        library.cards.set_status(cards[:2], Status.KEPT)
    kept = last(library)
    with library.act("Dismiss 1 card"):
        library.cards.set_status(cards[1:2], Status.DISMISSED)
    sentence = (
        "“Keep 2 cards” cannot be taken back by itself: “Dismiss 1 card”, which came later, builds on it"
    )
    assert is_refused(library, held, kept, sentence)
    library.history.undo()
    library.history.take_back(kept)
    assert library.cards.count(CardQuery(new=True)) == 4


def test_what_something_later_stands_on_is_not_taken_back_alone(library, take_in, held):
    _, cards = take_in(library)
    water = library.topics.add("Water")
    made = last(library)
    library.cards.place(cards[:1], water, reason="", by_hand=True)
    assert is_refused(library, held, made, "may build on it")


def test_a_card_made_by_hand_goes_alone_unless_somebody_wrote_on_it(
    library, take_in, reading, held, is_sound
):
    article, _ = take_in(library)
    own = library.cards.add(article, reading.cards[0])
    made = last(library)
    library.topics.add("Water")
    library.history.take_back(made)
    assert own not in library.cards.ids(CardQuery()).tolist()
    assert is_sound(library)
    library.history.undo()
    note = library.annotations.add(own, anchor("River", Span(0, 5)), "Note")
    assert is_refused(library, held, made, "may build on it")
    library.annotations.remove(note)
    library.trash.empty()
    library.history.take_back(made)
    assert own not in library.cards.ids(CardQuery()).tolist()
    library.history.undo()
    library.cards.set_status([own], Status.DISMISSED)
    with library.act("Keep 1 card"):
        library.cards.set_status([own], Status.KEPT)
    assert is_refused(library, held, made, "“Keep 1 card”")


def test_an_import_goes_in_turn_only(library, take_in, held):
    take_in(library)
    taken = last(library)
    library.topics.add("Water")
    assert is_refused(library, held, taken, "Undo in turn instead")


def test_a_name_that_is_in_use_meanwhile_is_refused(library, held):
    water = library.topics.add("Water")
    library.topics.rename(water, "Rivers")
    renamed = last(library)
    library.topics.add("Water")
    assert is_refused(library, held, renamed, "may build on it")


def test_a_card_does_not_go_back_into_a_topic_that_was_removed(library, take_in, held):
    _, cards = take_in(library)
    above, below = library.topics.add("Above"), library.topics.add("Below")
    library.topics.nest(below, above)
    library.cards.place(cards[:1], above, reason="", by_hand=True)
    library.cards.place(cards[:1], below, reason="", by_hand=True)
    moved = last(library)
    library.topics.nest(below, None)
    library.topics.remove(above)
    assert is_refused(library, held, moved, "may build on it")


def test_topics_are_not_taken_back_into_a_circle_or_under_one_that_was_removed(library, held):
    one, other, third = (library.topics.add(name) for name in ("One", "Other", "Third"))
    library.topics.nest(one, other)
    library.topics.nest(one, None)
    lifted = last(library)
    library.topics.nest(other, third)
    library.topics.nest(third, one)
    assert is_refused(library, held, lifted, "may build on it")
    library.history.undo()
    library.topics.remove(other)
    assert is_refused(library, held, lifted, "may build on it")


def test_an_act_is_taken_back_once_and_then_its_taking_back(library, take_in, held):
    _, cards = take_in(library)
    before = held(library)
    library.cards.set_status(cards[:1], Status.KEPT)
    kept = last(library)
    after = held(library)
    library.history.take_back(kept)
    assert held(library) == before
    assert is_refused(library, held, kept, "Take back")
    library.history.take_back(last(library))
    assert held(library) == after


def test_what_is_undone_or_was_never_done_is_not_taken_back(library):
    library.topics.add("Water")
    library.history.undo()
    with pytest.raises(InvalidValue, match="“New topic” is undone already"):
        library.history.take_back(last(library))
    with pytest.raises(NotFound):
        library.history.take_back(99)
