"""Everything a person does can be taken back and done again, in any number of steps, also after a restart."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readahead.library import Library
from readahead.library.driver import error_class
from readahead.model.annotation import anchor
from readahead.model.card import CardQuery, Kind, Reading, Status
from readahead.model.errors import NothingToRedo, NothingToUndo, ReadaheadError
from readahead.model.memo import Block, Header
from readahead.model.passage import Span

ALL = CardQuery(dismissed=True)


def some(choice, found):
    return found[choice % len(found)]


def do_import(library, take_in, choice):
    take_in(library, choice, published=(None, date(2025, 12, 28), date(2026, 1, 3))[choice % 3])


def do_renew(library, take_in, choice):
    article = some(choice, library.articles.list()).id
    filed = library.cards.list(CardQuery(article=article, dismissed=True))
    kept = [
        replace(one.card, headline=f"Anew {choice}", keys=(f"key {choice % 4}",))
        for one in filed[choice % 3 :]
    ]
    anew = Reading((*kept, *kept[:1]), marks=tuple(range(choice % 7)))
    library.articles.renew(article, anew, engine=f"{choice % 5}")
    library.articles.redate(article, Reading(tuple(replace(card, dates=()) for card in kept[choice % 2 :])))
    library.articles.rekey(article, anew)


def do_edit_article(library, take_in, choice):
    article = some(choice, library.articles.list()).id
    library.articles.edit(article, title=f"Title {choice}", published=date(2025, 1, 1 + choice % 28))


def do_topic(library, take_in, choice):
    library.topics.add(f"Topic {choice}", terms=["water", f"{choice}"], suggested=bool(choice % 2))


def do_change_topic(library, take_in, choice):
    topic = some(choice, library.topics.list()).id
    library.topics.rename(topic, f"Renamed {choice}")
    library.topics.set_terms(topic, terms=[f"term {choice}"], excluded=["dam"])
    library.topics.confirm(topic)


def do_remove_topic(library, take_in, choice):
    library.topics.remove(some(choice, library.topics.list()).id)


def do_nest(library, take_in, choice):
    topics = [topic.id for topic in library.topics.list()]
    library.topics.nest(some(choice, topics), some(choice // 2, [None, *topics]))


def do_learn(library, take_in, choice):
    library.topics.set_learned(
        some(choice, library.topics.list()).id, [("water", choice / 10), ("dam", -1.5)]
    )


def do_merge(library, take_in, choice):
    topics = [topic.id for topic in library.topics.list()]
    library.topics.merge(topics[choice % 2 :: 2], some(choice, topics))


def do_sort(library, take_in, choice):
    topics = [None, *(topic.id for topic in library.topics.list())]
    cards = library.cards.ids(ALL)[choice % 3 :: 2].tolist()
    library.cards.place_many(
        [(card, some(choice + card, topics), f"sorted {choice % 2}", ["Other"]) for card in cards]
    )


def do_add_card(library, take_in, choice):
    article = some(choice, library.articles.list()).id
    card = some(choice, library.cards.list(CardQuery(article=article, dismissed=True))).card
    library.cards.add(article, replace(card, headline=f"Own {choice}", rule="by-hand"))


def do_copies(library, take_in, choice):
    one, other = (some(choice + step, library.articles.list()).id for step in (0, 1))
    library.copies.note(one, other, choice % 5 / 4)
    if choice % 3:
        library.copies.set_apart(one, other)
    else:
        library.copies.take_as_same(one, other)


def do_place(library, take_in, choice):
    topics = [None, *(topic.id for topic in library.topics.list())]
    cards = library.cards.ids(ALL)[choice % 3 :: 2].tolist()
    library.cards.place(
        cards, some(choice, topics), reason=f"because {choice}", by_hand=bool(choice % 4), offers=["Other"]
    )


def do_status(library, take_in, choice):
    library.cards.set_status(library.cards.ids(ALL)[choice % 3 :: 2].tolist(), some(choice, list(Status)))


def do_edit_card(library, take_in, choice):
    card = some(choice, library.cards.ids(ALL))
    library.cards.edit(
        card,
        headline=(None, f"Corrected {choice}")[choice % 2],
        kind=(None, *Kind)[choice % 7],
        who=(None, "", f"Speaker {choice}")[choice % 3],
    )
    library.cards.set_keys(card, (f"key {choice % 4}",))


def do_annotate(library, take_in, choice):
    card = library.cards.detail(some(choice, library.cards.ids(ALL)))
    library.annotations.add(
        card.filed.id,
        anchor(card.text, card.filed.card.anchor),
        f"Note {choice}",
        tags=["a", f"t{choice % 3}"],
    )


def do_edit_annotation(library, take_in, choice):
    library.annotations.edit(
        some(choice, library.annotations.list()).id, text=f"Rewritten {choice}", tags=["b", "a"][: choice % 3]
    )


def do_remove_annotation(library, take_in, choice):
    library.annotations.remove(some(choice, library.annotations.list()).id)


def do_memo(library, take_in, choice):
    memo = library.memos.add(
        f"Memo {choice}", template="brief", sections=[("One", Block.POINTS, "p"), ("Two", Block.QUOTES, "")]
    )
    for card in library.cards.list(ALL, limit=3):
        library.memos.add_entry(library.memos.get(memo).sections[0].id, card=card.id, text=card.card.headline)


def do_change_memo(library, take_in, choice):
    memo = some(choice, library.memos.list()).id
    library.memos.set_fields(memo, title=f"Title {choice}", header=Header(meeting=f"{choice}"))
    first = library.memos.get(memo).sections[0]
    added = library.memos.add_section(memo, f"Head {choice}", Block.FIGURES, before=first.id)
    library.memos.add_entry(added, text=f"Own {choice}")
    if first.entries:
        library.memos.move_entry(first.entries[-1].id, section=first.id, before=first.entries[0].id)
        library.memos.edit_entry(first.entries[0].id, f"Edited {choice}")
        library.memos.move_entry(first.entries[0].id, section=added)


def do_cut_memo(library, take_in, choice):
    memo = library.memos.get(some(choice, library.memos.list()).id)
    if choice % 3 == 0:
        library.memos.remove(memo.id)
    elif choice % 3 == 1:
        library.memos.remove_section(some(choice, memo.sections).id)
    else:
        library.memos.remove_entry(some(choice, memo.sections[0].entries).id)


def do_sections(library, take_in, choice):
    memo = library.memos.get(some(choice, library.memos.list()).id)
    library.memos.rename_section(memo.sections[0].id, f"Heading {choice}")
    library.memos.remove_section(some(choice, memo.sections).id)


def do_restore(library, take_in, choice):
    thing = some(choice, library.trash.list())
    library.trash.restore(thing.noun, thing.id)


def do_empty_trash(library, take_in, choice):
    if choice % 4 == 0:
        library.trash.empty()


DEEDS = [value for name, value in sorted(globals().items()) if name.startswith("do_")]
WALK = st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 60)), min_size=5, max_size=45)


def walk(library, take_in, held, deeds):
    """Do each deed that can be done as one act; return what was held before each act and at the end."""
    states = [held(library)]
    for deed, choice in deeds:
        acts = len(library.history.list(1_000))
        try:
            with library.act(f"{deed.__name__} {choice}"):
                deed(library, take_in, choice)
        except (ReadaheadError, ZeroDivisionError, IndexError):
            assert held(library) == states[-1], "a refused act left something"
        if len(library.history.list(1_000)) > acts:
            states.append(held(library))
    return states


STARTS = [
    (do_import, 1),
    (do_topic, 1),
    (do_place, 5),
    (do_annotate, 3),
    (do_memo, 2),
    (do_import, 2),
    (do_change_memo, 7),
    (do_place, 2),
]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(deeds=WALK)
def test_acts_are_undone_and_redone_one_by_one_to_the_same_rows(deeds, take_in, held, is_sound):
    with Library.open(None) as library:
        states = walk(library, take_in, held, STARTS + deeds)
        for state in reversed(states[:-1]):
            library.history.undo()
            assert held(library) == state
        with pytest.raises(NothingToUndo):
            library.history.undo()
        assert is_sound(library)
        for state in states[1:]:
            library.history.redo()
            assert held(library) == state
        with pytest.raises(NothingToRedo):
            library.history.redo()
        assert is_sound(library)


def test_forty_acts_are_undone_and_redone_after_a_restart(place, take_in, held, is_sound):
    deeds = STARTS + [(DEEDS[number * 7 % len(DEEDS)], number) for number in range(60)]
    with Library.open(place) as library:
        states = walk(library, take_in, held, deeds)
    assert len(states) > 40
    for state in reversed(states[:-1]):
        with Library.open(place) as library:
            library.history.undo()
            assert held(library) == state
    with Library.open(place) as library:
        assert is_sound(library)
        for state in states[1:]:
            library.history.redo()
            assert held(library) == state
        assert is_sound(library)


def test_every_table_that_holds_what_people_do_is_tracked(library):
    found = {
        name
        for (name,) in library._store.rows(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlite%'"
        )
    }
    derived = {"card_keys", "article_marks", "topic_counts"}
    kept = {"texts", "raws", "carriers", "pictures"}
    noted = {"subscription_checks"}
    untracked = {"acts", "history", "recording"} | kept | derived | noted
    from readahead.library.triggers import TRACKED

    assert found == set(TRACKED) | untracked


def test_an_act_has_the_name_it_was_given_and_names_what_it_touched(library, take_in):
    with library.act("Import 2 articles") as act:
        first, cards = take_in(library, 1)
        second, more = take_in(library, 2)
    assert act.changes.act == "Import 2 articles"
    assert act.changes.articles == {first, second}
    assert act.changes.cards == {*cards, *more}
    assert [act.name for act in library.history.list()] == ["Import 2 articles"]
    undone = library.history.undo()
    assert undone == act.changes
    assert library.history.list()[0].undone
    assert library.history.redo() == act.changes


def test_changes_name_topics_notes_and_memos(library, take_in):
    article, cards = take_in(library)
    text = library.articles.get(article).article.text
    with library.act("All") as act:
        topic = library.topics.add("Water")
        library.cards.place(cards[:1], topic, reason="", by_hand=True)
        note = library.annotations.add(cards[1], anchor(text, Span(0, 5)), "Note")
        memo = library.memos.add("Memo", template="brief", sections=[("One", Block.POINTS, "")])
        library.memos.add_entry(library.memos.get(memo).sections[0].id, card=cards[2], text="x")
    assert act.changes.topics == {topic}
    assert act.changes.cards == {*cards[:3]}
    assert act.changes.annotations == {note}
    assert act.changes.memos == {memo}
    with library.act("Keep") as keep:
        library.cards.set_status(cards[:1], Status.KEPT)
    assert (keep.changes.cards, keep.changes.topics) == ({cards[0]}, {topic})


def test_an_act_that_fails_leaves_nothing(library, take_in, held, is_sound):
    _, cards = take_in(library)
    before, acts = held(library), library.history.list()
    with pytest.raises(ZeroDivisionError), library.act("Fails"):
        take_in(library, 1)
        library.cards.place(cards, library.topics.add("Water"), reason="", by_hand=True)
        raise ZeroDivisionError
    assert held(library) == before
    assert library.history.list() == acts
    assert library._store.rows("SELECT count(*) FROM texts") == [(1,)]
    assert is_sound(library)


def test_an_inner_act_that_fails_takes_back_its_own_part_only(library, take_in):
    with library.act("Import") as act:
        first, _ = take_in(library, 1)
        with pytest.raises(ZeroDivisionError), library.act("Second"):
            take_in(library, 2)
            raise ZeroDivisionError
    assert act.changes.articles == {first}
    assert len(library.articles.list()) == 1
    assert [act.name for act in library.history.list()] == ["Import"]


def test_an_act_that_touches_nothing_is_not_kept_and_leaves_the_redo_line(library, take_in):
    take_in(library)
    library.history.undo()
    with library.act("Nothing") as act:
        library.topics.list()
    assert not act.changes
    assert library.history.next_redo() is not None
    library.history.redo()
    note = library.annotations.add(library.cards.ids(ALL)[0], anchor("River", Span(0, 5)), "Note", tags=["a"])
    acts = library.history.list()
    library.annotations.edit(note, text="Note", tags=["a"])
    assert library.history.list() == acts


def test_a_new_act_forgets_what_was_undone_and_the_texts_with_it(library, take_in):
    take_in(library, 1)
    library.history.undo()
    assert library._store.rows("SELECT count(*) FROM texts") == [(1,)]
    library.topics.add("Water")
    with pytest.raises(NothingToRedo):
        library.history.redo()
    assert library._store.rows("SELECT count(*) FROM texts") == [(0,)]
    assert library._store.rows("SELECT count(*) FROM raws") == [(0,)]
    assert [act.name for act in library.history.list()] == ["New topic"]


def test_an_undone_import_can_be_imported_anew(library, take_in, held):
    take_in(library, 1)
    library.history.undo()
    article, cards = take_in(library, 1)
    assert library.articles.get(article).cards == len(cards) == 4
    library.history.undo()
    library.history.redo()
    assert library.cards.count(CardQuery(find="dam")) == 1


def test_the_next_steps_are_told_by_name(library):
    assert library.history.next_undo() is library.history.next_redo() is None
    library.topics.add("Water")
    assert library.history.next_undo().name == "New topic"
    library.history.undo()
    assert library.history.next_undo() is None
    assert library.history.next_redo().name == "New topic"


def test_what_another_connection_did_is_undone_too(place, library, held):
    before = held(library)
    with Library.open(place) as second:
        second.topics.add("Water")
    library.history.undo()
    assert held(library) == before


def test_nothing_is_written_outside_an_act(library):
    with pytest.raises(RuntimeError, match="inside an act"):
        library._store.run("DELETE FROM topics")
    with pytest.raises(RuntimeError, match="not turned back inside"), library.act("Outer"):
        library.history.undo()


def test_the_text_of_an_article_is_never_altered(library, take_in):
    article, _ = take_in(library)
    with pytest.raises(error_class(), match="never altered"), library.act("Forge"):
        library._store.run("UPDATE texts SET text = 'forged'")
    with pytest.raises(error_class()), library.act("Lose"):
        library._store.run("DELETE FROM texts")
    assert "Halm dam" in library.articles.get(article).article.text


def test_renaming_a_memo_touches_the_cards_that_name_it(library, take_in):
    _, cards = take_in(library)
    memo = library.memos.add("Memo", template="brief", sections=[("One", Block.POINTS, "")])
    library.memos.add_entry(library.memos.get(memo).sections[0].id, card=cards[2], text="x")
    for deed in (lambda: library.memos.set_fields(memo, title="Other"), lambda: library.memos.remove(memo)):
        with library.act("Change") as act:
            deed()
        assert (act.changes.cards, act.changes.memos) == ({cards[2]}, {memo})
    with library.act("Mark") as act:
        library.history.next_undo()
        library.memos.add("Third", template="brief")
    assert act.changes.cards == set()
