"""What a person removed lies in the trash and comes back where it was, until the trash is emptied."""

import pytest

from readahead.library import Library
from readahead.model.annotation import anchor
from readahead.model.card import CardQuery, Reading, Status
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.memo import Block
from readahead.model.passage import Span
from readahead.model.trash import TrashNoun


def placed(library, topic):
    """Return the cards of a topic with how each came there."""
    return {
        card: (origin, reason)
        for card, origin, reason in library._store.rows(
            "SELECT card, origin, reason FROM card_topics WHERE topic = ? AND origin <> 'rejected'", topic
        )
    }


def listed(library):
    return [(one.noun, one.name, one.where, one.holds) for one in library.trash.list()]


def restore_all(library):
    return [library.trash.restore(one.noun, one.id) for one in reversed(library.trash.list())]


@pytest.fixture
def memo(library, take_in):
    """A memo with two sections: a line of a card and one of own words in the first."""
    _, cards = take_in(library)
    number = library.memos.add(
        "Brief", template="brief", sections=[("One", Block.POINTS, "p"), ("Two", Block.QUOTES, "")]
    )
    section = library.memos.get(number).sections[0].id
    library.memos.add_entry(section, card=cards[0], text="Taken", taken="As it was taken")
    library.memos.add_entry(section, text="Our own words")
    return number


def lines(library, memo):
    return [
        (
            section.uuid,
            section.heading,
            [(one.uuid, one.card, one.text, one.taken) for one in section.entries],
        )
        for section in library.memos.get(memo).sections
    ]


def test_a_note_comes_back_with_its_tags_and_is_found_again(library, take_in):
    _, cards = take_in(library)
    note = library.annotations.add(
        cards[0], anchor("River", Span(0, 5)), "Ask  who\ncounted", tags=["b", "a"]
    )
    before = library.annotations.get(note)
    library.annotations.remove(note)
    assert listed(library) == [
        (TrashNoun.NOTE, "Ask who counted", f"on “{library.cards.get(cards[0]).card.headline}”", 0)
    ]
    assert library.cards.count(CardQuery(find="counted")) == 0
    assert library.trash.restore(TrashNoun.NOTE, note) == ""
    assert library.annotations.get(note) == before
    assert library.cards.count(CardQuery(find="counted")) == 1
    assert library.trash.list() == ()
    with pytest.raises(NotFound, match="note in the trash"):
        library.trash.restore(TrashNoun.NOTE, note)


def test_a_note_in_the_trash_keeps_its_card_from_being_read_away(library, take_in):
    article, cards = take_in(library)
    note = library.annotations.add(cards[1], anchor("River", Span(0, 5)), "Note")
    library.annotations.remove(note)
    library.articles.renew(article, Reading(()))
    assert library.cards.ids(CardQuery()).tolist() == [cards[1]]
    library.cards.set_status([cards[1]], Status.DISMISSED)
    assert "dismissed" in library.trash.restore(TrashNoun.NOTE, note)
    assert library.annotations.get(note).card == cards[1]


def test_a_topic_comes_back_with_the_cards_nobody_has_placed_since(library, take_in, is_sound):
    _, cards = take_in(library)
    water, other = library.topics.add("Water", terms=["dam"]), library.topics.add("Other")
    library.cards.place(cards[:2], water, reason="dam +3", by_hand=False, offers=["Other"])
    library.cards.place(cards[2:], water, reason="placed by hand", by_hand=True)
    before = placed(library, water)
    library.topics.remove(water)
    assert listed(library) == [(TrashNoun.TOPIC, "Water", "", 4)]
    library.cards.place([cards[0]], other, reason="the program", by_hand=False)
    library.cards.place([cards[3]], other, reason="placed by hand", by_hand=True)
    told = library.trash.restore(TrashNoun.TOPIC, water)
    assert told == "“Water”: 3 of its 4 cards came back; you have placed the others elsewhere since."
    assert placed(library, water) == {card: before[card] for card in cards[:3]}
    assert library.cards.get(cards[0]).offers == ("Other",)
    assert library.topics.get(water).terms.terms == ("dam",)
    assert library.cards.get(cards[3]).topic == other
    assert is_sound(library)


def test_what_a_person_took_away_from_a_topic_stays_away_when_that_comes_back(library, take_in):
    _, cards = take_in(library)
    water, other = library.topics.add("Water"), library.topics.add("Other")
    library.cards.place(cards, water, reason="", by_hand=False)
    library.cards.place([cards[0]], other, reason="", by_hand=True)
    library.topics.remove(water)
    assert library.trash.restore(TrashNoun.TOPIC, water) == ""
    assert placed(library, water).keys() == {*cards[1:]}
    library.cards.place([cards[0]], water, reason="", by_hand=False)
    assert library.cards.get(cards[0]).topic == other


def test_a_topic_comes_back_under_its_parent_with_what_lay_under_it(library):
    top, middle, low, moved = (library.topics.add(name) for name in ("Top", "Middle", "Low", "Moved"))
    library.topics.nest(middle, top)
    for child in (low, moved):
        library.topics.nest(child, middle)
    library.topics.remove(middle)
    library.topics.nest(moved, None)
    library.trash.restore(TrashNoun.TOPIC, middle)
    parents = {topic.name: topic.parent for topic in library.topics.list()}
    assert parents == {"Top": None, "Middle": top, "Low": middle, "Moved": None}


def test_a_topic_whose_parent_is_gone_comes_back_at_the_top(library):
    top, low = library.topics.add("Top"), library.topics.add("Low")
    library.topics.nest(low, top)
    library.topics.remove(low)
    library.topics.remove(top)
    library.trash.restore(TrashNoun.TOPIC, low)
    assert library.topics.get(low).parent is None


def test_a_merged_topic_comes_back_with_its_cards_and_no_circle(library, take_in, is_sound):
    _, cards = take_in(library)
    water, dams, low = (library.topics.add(name) for name in ("Water", "Dams", "Low"))
    library.topics.nest(low, dams)
    library.cards.place(cards[:2], dams, reason="placed by hand", by_hand=True)
    library.cards.place(cards[2:], water, reason="placed by hand", by_hand=True)
    library.topics.merge([dams], water)
    assert listed(library) == [(TrashNoun.TOPIC, "Dams", "merged into “Water”", 2)]
    assert library.trash.restore(TrashNoun.TOPIC, dams) == ""
    assert placed(library, dams).keys() == {*cards[:2]}
    assert placed(library, water).keys() == {*cards[2:]}
    assert library.topics.get(low).parent == dams
    assert is_sound(library)


def test_a_topic_does_not_come_back_under_one_that_comes_to_lie_under_it(library):
    top, middle, low, other = (library.topics.add(name) for name in ("Top", "Middle", "Low", "Other"))
    library.topics.nest(middle, top)
    library.topics.nest(low, middle)
    library.topics.merge([middle], other)
    library.topics.nest(top, low)
    library.trash.restore(TrashNoun.TOPIC, middle)
    parents = {topic.name: topic.parent for topic in library.topics.list()}
    assert parents == {"Top": low, "Low": middle, "Middle": None, "Other": None}


def test_a_name_that_is_taken_meanwhile_is_said_and_another_can_be_given(library, held):
    water = library.topics.add("Water")
    library.topics.remove(water)
    library.topics.add("WATER")
    before = held(library)
    with pytest.raises(InvalidValue, match="There is a topic “WATER” by now"):
        library.trash.restore(TrashNoun.TOPIC, water)
    with pytest.raises(InvalidValue, match="needs a name"):
        library.trash.restore(TrashNoun.TOPIC, water, name=" ")
    assert held(library) == before
    library.trash.restore(TrashNoun.TOPIC, water, name=" Old  water")
    assert library.topics.named("old water").id == water


def test_a_topic_that_an_earlier_version_removed_comes_back_and_says_what_it_lacks(library):
    water = library.topics.add("Water")
    library.topics.remove(water)
    with library.act("As before"):
        library._store.run("DELETE FROM removed_topics")
    assert "earlier version" in library.trash.restore(TrashNoun.TOPIC, water)


def test_a_memo_comes_back_whole_and_what_was_taken_out_of_it_waits_for_that(library, memo):
    before = library.memos.get(memo)
    library.memos.remove_entry(before.sections[0].entries[1].id)
    library.memos.remove(memo)
    assert listed(library) == [(TrashNoun.MEMO, "Brief", "", 1)]
    library.trash.restore(TrashNoun.MEMO, memo)
    assert listed(library) == [(TrashNoun.LINE, "Our own words", "in “Brief”, One", 0)]
    restore_all(library)
    assert lines(library, memo) == [
        (one.uuid, one.heading, [(entry.uuid, entry.card, entry.text, entry.taken) for entry in one.entries])
        for one in before.sections
    ]


def test_a_section_comes_back_in_its_place_with_its_lines_in_their_order(library, memo):
    before = lines(library, memo)
    library.memos.remove_section(library.memos.get(memo).sections[0].id)
    assert listed(library) == [(TrashNoun.SECTION, "One", "in “Brief”", 2)]
    added = library.memos.add_section(memo, "New", Block.POINTS)
    assert library.trash.restore(TrashNoun.SECTION, library.trash.list()[0].id) == ""
    assert lines(library, memo)[:2] == before
    assert library.memos.get(memo).sections[-1].id == added
    assert library.trash.list() == ()


def test_a_line_whose_place_is_taken_comes_right_after_it_and_lines_can_still_be_put_between(library, memo):
    section = library.memos.get(memo).sections[0]
    library.memos.remove_entry(section.entries[0].id)
    taken = library.memos.add_entry(section.id, text="First", before=section.entries[1].id)
    (position,) = library._store.rows("SELECT position FROM removed_entries")[0]
    with library.act("Take the same place"):
        library._store.run("UPDATE entries SET position = ? WHERE id = ?", position, taken)
    restore_all(library)
    entries = library.memos.get(memo).sections[0].entries
    assert [entry.text for entry in entries] == ["First", "Taken", "Our own words"]
    for entry in entries[1:]:
        library.memos.add_entry(section.id, text="Between", before=entry.id)
    texts = [entry.text for entry in library.memos.get(memo).sections[0].entries]
    assert texts == ["First", "Between", "Taken", "Between", "Our own words"]


def test_a_line_of_a_section_in_the_trash_waits_for_it(library, memo, held):
    section = library.memos.get(memo).sections[0]
    library.memos.remove_entry(section.entries[0].id)
    library.memos.remove_section(section.id)
    before = held(library)
    (line,) = [one for one in library.trash.list() if one.noun is TrashNoun.LINE]
    assert line.where == "in “Brief”, One"
    with pytest.raises(InvalidValue, match="section “One”, which is in the trash"):
        library.trash.restore(line.noun, line.id)
    assert held(library) == before
    (other,) = [one for one in library.trash.list() if one.noun is TrashNoun.SECTION]
    library.trash.restore(other.noun, other.id)
    library.trash.restore(line.noun, line.id)
    assert [entry.text for entry in library.memos.get(memo).sections[0].entries] == ["Taken", "Our own words"]


def test_a_line_whose_section_is_gone_for_good_comes_last_and_says_so(library, memo):
    first, second = library.memos.get(memo).sections
    library.memos.remove_entry(first.entries[0].id)
    with library.act("Lose the section"):
        library._store.run("DELETE FROM entries WHERE section = ?", first.id)
        library._store.run("DELETE FROM sections WHERE id = ?", first.id)
    (told,) = restore_all(library)
    assert told == "The section of “Taken” is gone; it is now the last line of its memo."
    assert [entry.text for entry in library.memos.get(memo).sections[0].entries] == ["Taken"]
    library.memos.remove_entry(library.memos.get(memo).sections[0].entries[0].id)
    with library.act("Lose the other"):
        library._store.run("DELETE FROM sections WHERE id = ?", second.id)
    with pytest.raises(InvalidValue, match="no section"):
        restore_all(library)


def test_the_card_of_a_line_in_the_trash_is_not_read_away(library, memo):
    section = library.memos.get(memo).sections[0]
    card = section.entries[0].card
    library.memos.remove_entry(section.entries[0].id)
    article = library.articles.list()[0].id
    library.articles.renew(article, Reading(()))
    assert library.cards.ids(CardQuery()).tolist() == [card]
    restore_all(library)
    assert library.memos.get(memo).sections[0].entries[0].card == card


def test_a_card_that_was_read_away_does_not_come_back_with_its_topic(library, take_in, is_sound):
    article, cards = take_in(library)
    water = library.topics.add("Water")
    library.cards.place(cards[:2], water, reason="", by_hand=False)
    library.cards.place(cards[2:3], water, reason="", by_hand=True)
    library.topics.remove(water)
    library.articles.renew(article, Reading(()))
    assert library.trash.list()[0].holds == 1
    library.trash.restore(TrashNoun.TOPIC, water)
    assert placed(library, water).keys() == {cards[2]}
    assert is_sound(library)


def test_the_emptied_trash_comes_back_by_undo_alone(library, memo, held, is_sound):
    cards = library.cards.ids(CardQuery()).tolist()
    note = library.annotations.add(cards[2], anchor("River", Span(0, 5)), "Note", tags=["a"])
    topic = library.topics.add("Water")
    library.cards.place(cards[1:], topic, reason="", by_hand=True)
    gone = library.memos.add("Gone", template="brief", sections=[("One", Block.POINTS, "")])
    library.memos.add_entry(library.memos.get(gone).sections[0].id, card=cards[0], text="x")
    section = library.memos.get(memo).sections[0]
    library.memos.remove_entry(section.entries[0].id)
    library.memos.remove_section(section.id)
    library.memos.remove_entry(library.memos.add_entry(library.memos.get(memo).sections[0].id, text="y"))
    library.annotations.remove(note)
    library.topics.remove(topic)
    library.memos.remove(gone)
    before, trash = held(library), library.trash.list()
    assert {one.noun for one in trash} == {*TrashNoun}
    with library.act("Empty the trash") as act:
        library.trash.empty()
    assert library.trash.list() == ()
    assert (act.changes.annotations, act.changes.topics, act.changes.memos) == ({note}, {topic}, {memo, gone})
    assert is_sound(library)
    library.history.undo()
    assert held(library) == before
    assert library.trash.list() == trash
    library.history.redo()
    assert library.trash.list() == ()
    with library.act("Empty again") as act:
        library.trash.empty()
    assert not act.changes


def test_the_trash_is_the_same_after_a_restart(place, take_in):
    with Library.open(place) as library:
        library.topics.remove(library.topics.add("Water"))
        before = library.trash.list()
    with Library.open(place) as library:
        assert library.trash.list() == before
        library.trash.restore(before[0].noun, before[0].id)
        assert library.topics.named("Water").id == before[0].id
