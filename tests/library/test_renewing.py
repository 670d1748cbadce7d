"""An article that is read anew renews its cards, except what a person has touched."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readahead.library import Library
from readahead.model.annotation import anchor
from readahead.model.card import CardQuery, Kind, Reading, Status
from readahead.model.errors import NotFound
from readahead.model.memo import Block
from readahead.model.passage import Passage, Span
from readahead.model.relation import Reread


def keep(library, card):
    library.cards.set_status([card], Status.KEPT)


def annotate(library, card):
    library.annotations.add(card, anchor("River", Span(0, 5)), "Note")


def move(library, card):
    library.cards.place([card], library.topics.add(f"Water {card}"), reason="", by_hand=True)


def compose(library, card):
    memo = library.memos.add("Memo", template="brief", sections=[("One", Block.POINTS, "")])
    library.memos.add_entry(library.memos.get(memo).sections[0].id, card=card, text="x")


def edit(library, card):
    library.cards.set_status([card], Status.EDITED)


def dismiss(library, card):
    library.cards.set_status([card], Status.DISMISSED)


def take_away(library, card):
    library.cards.place([card], library.topics.add(f"Water {card}"), reason="", by_hand=True)
    library.cards.place([card], None, reason="", by_hand=True)


def edit_and_renew(library, card):
    edit(library, card)
    library.cards.set_status([card], Status.DISMISSED)
    library.cards.set_status([card], Status.NEW)


def correct_and_renew(library, card):
    before = library.cards.get(card).card
    library.cards.edit(card, headline="Corrected")
    library.cards.edit(card, headline=before.headline)
    library.cards.set_status([card], Status.NEW)


def note_and_remove(library, card):
    annotate(library, card)
    library.annotations.remove(library.annotations.list(card=card)[0].id)


def place_in_a_topic_and_remove_it(library, card):
    move(library, card)
    library.topics.remove(library.cards.get(card).topic)


def compose_and_remove(library, card):
    compose(library, card)
    memo = library.memos.get(library.memos.list()[0].id)
    library.memos.remove_section(memo.sections[0].id)


TOUCHES = [
    edit_and_renew,
    correct_and_renew,
    note_and_remove,
    place_in_a_topic_and_remove_it,
    compose_and_remove,
    keep,
    edit,
    dismiss,
    annotate,
    move,
    take_away,
    compose,
]


def dated(card, day):
    return replace(card, dates=tuple(replace(when, earliest=day, latest=day) for when in card.dates))


def test_untouched_cards_are_renewed_removed_and_added(library, take_in, reading, held, is_sound):
    article, cards = take_in(library)
    before = held(library)
    warning, displaced, refusal, _ = reading.cards
    shorter = replace(warning, headline="Ardania has warned")
    other = replace(refusal, kind=Kind.POSITION)
    told = library.articles.renew(article, Reading((shorter, displaced, other)))
    assert told == Reread(
        article,
        "River talks stall",
        added=(other.headline,),
        changed=(shorter.headline,),
        removed=tuple(card.headline for card in reading.cards[2:]),
    )
    assert [filed.card for filed in library.cards.of_article(article)] == [shorter, displaced, other]
    assert [filed.id for filed in library.cards.of_article(article)][:2] == [*cards[:2]]
    assert library.articles.uncarded(article) == ()
    assert library.cards.count(CardQuery(find="dam ", kinds=(Kind.BACKGROUND,))) == 0
    assert is_sound(library)
    library.history.undo()
    assert held(library) == before


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_card_that_was_touched_stays(library, take_in, reading, touch):
    article, cards = take_in(library)
    touch(library, cards[1])
    told = library.articles.renew(article, Reading((reading.cards[0],)))
    assert (told.added, told.changed, told.kept, len(told.removed)) == ((), (), 1, 2)
    assert library.cards.ids(CardQuery(dismissed=True)).tolist() == [*cards[:2]]
    assert library.cards.get(cards[1]).card == reading.cards[1]


def test_a_touched_card_keeps_its_headline_and_is_dated_only_when_that_is_asked(
    library, take_in, reading, is_sound
):
    article, cards = take_in(library)
    keep(library, cards[1])
    day = date(2024, 10, 1)
    anew = Reading((dated(replace(reading.cards[1], headline="More"), day),))
    library.articles.renew(article, anew)
    assert library.cards.get(cards[1]).card == reading.cards[1]
    library.articles.redate(article, anew)
    assert library.cards.get(cards[1]).card == dated(reading.cards[1], day)
    assert [(row.card, row.when.earliest) for row in library.cards.timeline(CardQuery())] == [(cards[1], day)]
    library.history.undo()
    library.history.undo()
    assert [row.when.value for row in library.cards.timeline(CardQuery())] == [
        "2024",
        "2025-10",
        "2025-12-22",
    ]
    assert is_sound(library)


def test_reading_the_same_again_changes_nothing(library, take_in, reading):
    article, _ = take_in(library)
    acts = library.history.list()
    told = library.articles.renew(article, reading)
    assert (bool(told), told.kept) == (False, 0)
    library.articles.redate(article, reading)
    library.articles.rekey(article, reading)
    assert library.history.list() == acts
    with pytest.raises(NotFound):
        library.articles.renew(99, reading)


def test_a_card_made_by_hand_stays_though_nothing_else_was_done_with_it(library, take_in, reading):
    article, _ = take_in(library)
    own = replace(reading.cards[1], passages=(Passage(Span(0, 17)),), dates=(), rule="by-hand")
    made = library.cards.add(article, own, status=Status.NEW)
    told = library.articles.renew(article, reading)
    assert (bool(told), told.kept) == (False, 1)
    assert library.cards.get(made).card == own


@pytest.mark.parametrize(
    ("moved", "is_added"),
    [((0, 0), False), ((0, -20), False), ((3, 20), False), ((0, -25), True), ((40, 40), True)],
)
def test_no_new_card_comes_to_stand_on_the_words_of_a_touched_one(library, take_in, reading, moved, is_added):
    article, cards = take_in(library)
    dismiss(library, cards[1])
    extent = reading.cards[1].extent
    assert extent.end - extent.start == 46
    other = Span(extent.start + moved[0], extent.end + moved[1])
    near = replace(reading.cards[1], kind=Kind.EVENT, passages=(Passage(other),))
    told = library.articles.renew(article, Reading((near,)))
    assert (len(told.added), told.kept) == (is_added, 1)
    assert library.cards.get(cards[1]).card == reading.cards[1]


def test_a_newer_version_that_reads_the_same_leaves_the_cards_unwritten(library, take_in, reading):
    article, cards = take_in(library)
    newer = Reading(
        tuple(replace(card, engine="2") for card in reading.cards), reading.uncarded, reading.marks
    )
    with library.act("Read again") as act:
        assert not library.articles.renew(article, newer, engine="2")
    assert (act.changes.articles, act.changes.cards) == ({article}, frozenset())
    assert library.articles.outdated("2") == ()
    assert library.cards.get(cards[0]).card.engine == "1"


def test_new_keys_are_written_and_not_told_since_nobody_sees_them(library, take_in, reading):
    article, cards = take_in(library)
    keep(library, cards[1])
    keyed = Reading(tuple(replace(card, keys=(*card.keys, "new key")) for card in reading.cards))
    told = library.articles.renew(article, keyed)
    assert (bool(told), told.kept) == (False, 1)
    assert [card.card.keys for card in library.cards.of_article(article)] == [
        ("ardania|dam", "ardania|close", "new key"), (), ("new key",), ("new key",),
    ]  # fmt: skip
    library.articles.rekey(article, keyed)
    assert library.cards.get(cards[1]).card.keys == ("new key",)
    library.articles.rekey(article, Reading(tuple(replace(card, keys=("newer",)) for card in reading.cards)))
    assert library.cards.get(cards[1]).card.keys == ("new key",)


CHANGES = st.lists(
    st.tuples(st.sampled_from(["same", "headline", "kind", "wider", "gone", "keys"]), st.booleans()),
    min_size=4,
    max_size=4,
)


def is_half_of_both(one, other):
    shared = 2 * one.overlap(other)
    return shared >= one.end - one.start and shared >= other.end - other.start


def changed(card, how):
    """Return what another version might read where *card* was read, or None."""
    if how == "wider":
        return replace(card, passages=(Passage(Span(card.anchor.start, card.anchor.end + 6)),), dates=())
    told = {"headline": "Other words", "kind": Kind.EVENT, "keys": ("other key",)}
    return None if how == "gone" else replace(card, **({how: told[how]} if how in told else {}))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(touched=st.lists(st.tuples(st.integers(0, 3), st.sampled_from(TOUCHES)), max_size=3), changes=CHANGES)
def test_whatever_is_read_again_the_touched_stay_and_undo_restores_every_row(
    touched, changes, take_in, reading, held, is_sound
):
    with Library.open(None) as library:
        article, cards = take_in(library)
        with library.act("Touch"):
            for number, touch in dict(touched).items():
                touch(library, cards[number])
        kept = [cards[number] for number, _ in dict(touched).items()]
        before, as_kept = held(library), library.cards.many(kept)
        anew = [changed(card, how) for card, (how, _) in zip(reading.cards, changes, strict=True)]
        doubled = [card for card, (_, twice) in zip(anew, changes, strict=True) if twice]
        told = library.articles.renew(
            article, Reading(tuple(card for card in (*anew, *doubled) if card), marks=(1, 5)), engine="2"
        )
        assert told.kept == len(kept)
        assert library.cards.many(kept) == as_kept
        stands = {card.id: card.card.extent for card in library.cards.list(CardQuery(dismissed=True))}
        fresh = [stands[card] for card in stands if card not in cards]
        assert len(fresh) == len(told.added)
        assert not [one for number in kept for one in fresh if is_half_of_both(one, stands[number])]
        assert is_sound(library)
        after = held(library)
        library.history.undo()
        assert held(library) == before
        library.history.redo()
        assert held(library) == after
