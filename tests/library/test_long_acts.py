"""An act that takes several transactions is one act to whoever undoes it, and each transaction tells what it touched."""

from pathlib import Path

from readahead.library import Library


def names(library: Library) -> list[str]:
    return [topic.name for topic in library.topics.list()]


def test_an_act_that_goes_on_is_undone_and_redone_as_one(library, held):
    library.topics.add("Before")
    before = held(library)
    with library.act("Add 1") as first:
        library.topics.add("One")
    with library.act("Add 2", going_on=first) as second:
        library.topics.add("Two")
    assert second.id == first.id
    assert library.history.list()[0].name == "Add 2"
    assert len(library.history.list()) == 2
    after = held(library)
    assert library.history.undo().act == "Add 2"
    assert held(library) == before
    library.history.redo()
    assert held(library) == after


def test_each_part_tells_only_what_it_touched_itself(library, take_in):
    with library.act("Take in 1") as first:
        one, cards = take_in(library, 1)
    with library.act("Take in 2", going_on=first) as second:
        two, more = take_in(library, 2)
    assert (first.changes.articles, first.changes.cards) == ({one}, set(cards))
    assert (second.changes.articles, second.changes.cards) == ({two}, set(more))
    assert second.changes.act == "Take in 2"
    assert library.history.undo().cards == {*cards, *more}


def test_what_somebody_else_did_between_ends_the_act(library, place: Path):
    with library.act("Mine") as first:
        library.topics.add("One")
    with Library.open(place) as other:
        other.topics.add("Theirs")
    with library.act("Mine", going_on=first) as second:
        library.topics.add("Two")
    assert second.id > first.id
    library.history.undo()
    assert names(library) == ["One", "Theirs"]


def test_an_act_that_was_undone_does_not_go_on(library):
    with library.act("Mine") as first:
        library.topics.add("One")
    library.history.undo()
    with library.act("Mine", going_on=first):
        library.topics.add("Two")
    assert names(library) == ["Two"]
    assert library.history.next_redo() is None
    library.history.undo()
    assert names(library) == []


def test_a_part_that_fails_leaves_the_parts_before_it(library):
    with library.act("Add 1") as first:
        library.topics.add("One")
    try:
        with library.act("Add 2", going_on=first):
            library.topics.add("Two")
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        pass
    assert names(library) == ["One"]
    assert library.history.list()[0].name == "Add 1"


def test_the_number_of_an_act_that_was_undone_may_be_anothers(library):
    with library.act("Mine") as first:
        library.topics.add("One")
    library.history.undo()
    library.topics.add("Another's")
    with library.act("Mine", going_on=first):
        library.topics.add("Two")
    library.history.undo()
    assert names(library) == ["Another's"]


def test_an_act_takes_the_name_it_has_at_its_end(library):
    with library.act("Add") as act:
        library.topics.add("One")
        act.name = "Add 1 topic"
    assert act.changes.act == library.history.list()[0].name == "Add 1 topic"


def test_what_several_parts_touched_is_counted_once(library, take_in):
    with library.act("Take in 1") as first:
        _, cards = take_in(library, 1)
    with library.act("Take in 2", going_on=first) as second:
        library.cards.place(cards, library.topics.add("Water"), reason="", by_hand=True)
    library.settle(second)
    touched = library.history.list()[0].touched
    assert touched is not None and (touched.articles, touched.cards) == (1, len(cards))


def test_a_part_that_touches_what_an_earlier_one_made_counts_what_it_made_itself(library, take_in):
    with library.act("Take in 1") as first:
        one, _ = take_in(library, 1)
    with library.act("Take in 2", going_on=first):
        take_in(library, 2)
        library.articles.edit(one, title="Another")
    assert library.history.list()[0].touched.articles == 2
