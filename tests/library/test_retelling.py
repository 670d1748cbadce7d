"""An act is told in words: what it touched, and what each thing said before and after."""

import pytest

from readahead.library import retelling
from readahead.model.annotation import anchor
from readahead.model.card import Kind, Status
from readahead.model.errors import NotFound
from readahead.model.history import Alteration, Deed, Noun
from readahead.model.memo import Block, Header
from readahead.model.passage import Span


def last(library):
    """Return what the last act touched: noun, name, deed and what each said."""
    detail = library.history.detail(library.history.list()[0].id)
    return [
        (
            touch.noun,
            touch.name,
            touch.deed,
            [(one.field, one.before, one.after) for one in touch.alterations],
        )
        for touch in detail.touches
    ]


def test_an_import_tells_its_article_and_cards_as_made(library, take_in):
    take_in(library)
    told = last(library)
    assert told[0] == (Noun.ARTICLE, "River talks stall", Deed.MADE, [])
    assert [(noun, deed) for noun, _, deed, _ in told[1:]] == [(Noun.CARD, Deed.MADE)] * 4
    library.history.undo()
    assert [name for _, name, _, _ in last(library)] == [name for _, name, _, _ in told]


def test_a_card_tells_what_it_said_before_and_after(library, take_in):
    _, cards = take_in(library)
    held = library.cards.get(cards[0]).card
    library.cards.edit(cards[0], headline="In other words", kind=Kind.WHY_IT_MATTERS, who="")
    ((noun, name, deed, said),) = last(library)
    assert (noun, name, deed) == (Noun.CARD, "In other words", Deed.CHANGED)
    assert said == [
        ("headline", held.headline, "In other words"),
        ("kind", held.kind.value, "why it matters"),
        ("speaker", held.attribution.who, ""),
        ("status", "new", "edited"),
    ]


def test_several_changes_of_one_thing_in_an_act_are_told_as_one(library, take_in):
    _, cards = take_in(library)
    with library.act("Twice"):
        library.cards.set_status(cards[:2], Status.KEPT)
        library.cards.set_status(cards[:2], Status.DISMISSED)
        library.cards.set_status(cards[1:2], Status.NEW)
    ((_, _, deed, said),) = last(library)
    assert (deed, said) == (Deed.CHANGED, [("status", "new", "dismissed")])


def test_a_moved_card_tells_from_where_to_where(library, take_in):
    _, cards = take_in(library)
    water, other = library.topics.add("Water"), library.topics.add("Other")
    library.cards.place(cards[:1], water, reason="", by_hand=True)
    assert [said for *_, said in last(library)] == [[("topic", "inbox", "Water")]]
    library.cards.place(cards[:1], other, reason="", by_hand=True)
    assert [said for *_, said in last(library)] == [[("topic", "Water", "Other")]]
    library.cards.place(cards[:1], water, reason="", by_hand=True)
    assert [said for *_, said in last(library)] == [[("topic", "Other", "Water")]]
    library.topics.remove(water)
    told = last(library)
    assert told[0][:3] == (Noun.TOPIC, "Water", Deed.TRASHED)
    assert told[1][3] == [("topic", "Water", "inbox")]


def test_a_topic_tells_its_name_its_terms_and_where_it_lies(library):
    water, above = library.topics.add("Water", terms=["dam"], suggested=True), library.topics.add("Above")
    with library.act("All"):
        library.topics.rename(water, "Rivers")
        library.topics.set_terms(water, terms=["dam", "river"], excluded=["whisky"])
        library.topics.confirm(water)
        library.topics.nest(water, above)
    ((_, name, _, said),) = last(library)
    assert name == "Rivers"
    assert said == [
        ("name", "Water", "Rivers"),
        ("terms", "dam", "dam, river"),
        ("terms that keep out", "", "whisky"),
        ("standing", "suggested", "kept"),
        ("under", "", "Above"),
    ]


def test_a_note_tells_its_words_its_tags_and_that_it_lies_in_the_trash(library, take_in):
    _, cards = take_in(library)
    note = library.annotations.add(cards[0], anchor("River", Span(0, 5)), "Ask", tags=["a", "b"])
    assert last(library)[0] == (Noun.NOTE, "Ask", Deed.MADE, [])
    library.annotations.edit(note, text="Ask again", tags=["b", "c"])
    assert last(library)[0] == (
        Noun.NOTE,
        "Ask again",
        Deed.CHANGED,
        [("text", "Ask", "Ask again"), ("tags", "a, b", "b, c")],
    )
    library.annotations.remove(note)
    assert last(library) == [(Noun.NOTE, "Ask again", Deed.TRASHED, [])]
    with library.act("Restore"):
        library.trash.restore(library.trash.list()[0].noun, note)
    assert last(library) == [(Noun.NOTE, "Ask again", Deed.RESTORED, [])]
    library.annotations.remove(note)
    library.trash.empty()
    assert last(library) == [(Noun.NOTE, "Ask again", Deed.REMOVED, [])]


def test_a_memo_tells_its_head_its_sections_and_its_lines(library, take_in):
    _, cards = take_in(library)
    memo = library.memos.add(
        "Brief", template="b", sections=[("One", Block.POINTS, ""), ("Two", Block.POINTS, "")]
    )
    assert [(noun, deed) for noun, _, deed, _ in last(library)] == [
        (Noun.MEMO, Deed.MADE), (Noun.SECTION, Deed.MADE), (Noun.SECTION, Deed.MADE),
    ]  # fmt: skip
    library.memos.set_fields(memo, title="Talks", header=Header(meeting="Board", where="Tirn"))
    assert last(library)[0][3] == [("title", "Brief", "Talks"), ("head", "", "Board, Tirn")]
    one, two = library.memos.get(memo).sections
    line = library.memos.add_entry(one.id, card=cards[0], text="Taken")
    other = library.memos.add_entry(one.id, text="Other")
    library.memos.edit_entry(line, "Edited")
    assert last(library) == [(Noun.LINE, "Edited", Deed.CHANGED, [("text", "Taken", "Edited")])]
    library.memos.move_entry(other, section=one.id, before=line)
    assert last(library)[0][3] == [("place", "", "moved within its section")]
    library.memos.move_entry(line, section=two.id)
    assert last(library)[0][3] == [("section", "One", "Two")]
    library.memos.remove_section(two.id)
    assert [touch[:3] for touch in last(library)] == [
        (Noun.SECTION, "Two", Deed.TRASHED),
        (Noun.LINE, "Edited", Deed.TRASHED),
    ]
    thing = library.trash.list()[0]
    library.trash.restore(thing.noun, thing.id)
    assert [touch[:3] for touch in last(library)] == [
        (Noun.SECTION, "Two", Deed.RESTORED),
        (Noun.LINE, "Edited", Deed.RESTORED),
    ]


def test_articles_set_apart_name_each_other(library, take_in):
    one, other = take_in(library, 1)[0], take_in(library, 2, title="Second")[0]
    library.copies.set_apart(one, other)
    name = library.articles.get(other).article.name
    assert last(library)[0][3] == [("not the same story as", "", name)]
    library.copies.take_as_same(one, other)
    assert last(library)[0][3] == [("not the same story as", name, "")]


def test_a_long_act_tells_its_first_things_and_how_many_there_are(library, take_in, monkeypatch):
    _, cards = take_in(library)
    library.cards.set_status(cards, Status.KEPT)
    act = library.history.list()[0].id
    detail = library.history.detail(act, limit=3)
    assert (len(detail.touches), detail.total, detail.is_complete) == (3, 4, False)
    assert detail.act.touched.cards == 4
    monkeypatch.setattr(retelling, "ROWS", 2)
    detail = library.history.detail(act)
    assert (detail.total, detail.is_complete) == (2, False)


def test_a_thing_that_is_gone_is_told_by_its_number_alone(library):
    memo = library.memos.add("Brief", template="b", sections=[("One", Block.POINTS, "")])
    section = library.memos.get(memo).sections[0].id
    line = library.memos.add_entry(section, text="Own")
    other = library.memos.add_entry(section, text="Other")
    library.memos.move_entry(other, section=section, before=line)
    act = library.history.list()[0].id
    library.memos.remove_entry(other)
    (touch,) = library.history.detail(act).touches
    assert (touch.id, touch.name) == (other, "")
    assert touch.alterations == (Alteration("place", "", "moved within its section"),)


def test_an_act_that_is_not_there_is_not_found(library):
    with pytest.raises(NotFound, match="no act “7”"):
        library.history.detail(7)
