"""Cards corrected by a person: what changes with them, what stays, and that each correction can be taken back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readahead.library import Library
from readahead.model.card import CardId, CardQuery, Kind, Mode, Reading, Status
from readahead.model.errors import InvalidValue, NotFound

EDITS = st.lists(
    st.tuples(
        st.integers(0, 7),
        st.one_of(st.none(), st.sampled_from(["Dam to close", "Water", "Ärger über Wasser 3"])),
        st.one_of(st.none(), st.sampled_from(Kind)),
        st.one_of(st.none(), st.sampled_from(["", "Ardania", "Zoë Tarn", "the Relief Office"])),
    ),
    min_size=1,
    max_size=15,
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(edits=EDITS)
def test_random_corrections_are_taken_back_to_the_same_tables(edits, take_in, held, is_sound):
    with Library.open(None) as library:
        _, first = take_in(library)
        _, second = take_in(library, 1)
        cards = first + second
        library.cards.place(first[:2], library.topics.add("Water"), reason="", by_hand=True)
        library.cards.set_status(second[:2], Status.DISMISSED)
        library.cards.place(first[:1], library.topics.add("Dams"), reason="", by_hand=True)
        states = [held(library)]
        for choice, headline, kind, who in edits:
            acts = len(library.history.list(1_000))
            library.cards.edit(cards[choice], headline=headline, kind=kind, who=who)
            if len(library.history.list(1_000)) > acts:
                states.append(held(library))
            else:
                assert held(library) == states[-1]
            assert is_sound(library)
        for state in reversed(states[:-1]):
            library.history.undo()
            assert held(library) == state
        assert is_sound(library)
        for state in states[1:]:
            library.history.redo()
            assert held(library) == state
        assert is_sound(library)


def test_a_headline_is_corrected_and_found_by_its_words(library, take_in):
    _, (card, *_) = take_in(library)
    before = library.cards.get(card).card
    library.cards.edit(card, headline="  Barrage shut off ")
    filed = library.cards.get(card)
    assert filed.card.headline == "Barrage shut off"
    assert filed.status is Status.EDITED
    assert (filed.card.kind, filed.card.attribution, filed.card.passages) == (
        before.kind,
        before.attribution,
        before.passages,
    )
    assert library.cards.ids(CardQuery(find="barrage")).tolist() == [card]
    library.history.undo()
    assert library.cards.count(CardQuery(find="barrage")) == 0
    assert library.cards.get(card).status is Status.NEW


def test_a_speaker_is_corrected_and_found_by_name_and_the_words_stay_marked(library, take_in):
    _, (card, *_) = take_in(library)
    before = library.cards.get(card).card.attribution
    library.cards.edit(card, who="Pell  Osk")
    said = library.cards.get(card).card.attribution
    assert (said.who, said.source, said.cue, said.mode) == (
        "Pell Osk",
        before.source,
        before.cue,
        Mode.INDIRECT,
    )
    assert library.cards.ids(CardQuery(find="who:Osk")).tolist() == [card]
    assert card not in library.cards.ids(CardQuery(find="who:Ardania"))


def test_a_new_speaker_has_neither_the_title_nor_the_pronoun_of_the_last(library, take_in):
    _, (_, _, card, _) = take_in(library)
    assert library.cards.get(card).card.attribution.title == "Minister"
    library.cards.edit(card, who="Pell Osk")
    said = library.cards.get(card).card.attribution
    assert (said.title, said.resolved_from, said.inferred) == ("", "", False)


def test_an_empty_speaker_means_that_nobody_is_named(library, take_in):
    _, (card, *_) = take_in(library)
    cue = library.cards.get(card).card.attribution.cue
    library.cards.edit(card, who="  ")
    said = library.cards.get(card).card.attribution
    assert (said.who, said.source, said.cue) == ("", None, cue)
    assert library.cards.count(CardQuery(find="who:Ardania")) == 0


def test_a_corrected_kind_is_counted_and_filtered_in_its_topic(library, take_in):
    _, (card, *_) = take_in(library)
    topic = library.topics.add("Water")
    library.cards.place([card], topic, reason="", by_hand=True)
    library.cards.edit(card, kind=Kind.FIGURE)
    for query in (CardQuery(topic=topic), CardQuery(topic=topic, find="Ardania")):
        assert library.cards.kinds(query) == {Kind.FIGURE: 1}
    assert library.cards.ids(CardQuery(topic=topic, kinds=(Kind.FIGURE,))).tolist() == [card]
    assert library.cards.count(CardQuery(topic=topic, new=True)) == 0
    assert next(one for one in library.topics.list() if one.id == topic).new == 0


def test_a_dismissed_card_that_is_corrected_is_shown_again(library, take_in, is_sound):
    _, (card, *_) = take_in(library)
    library.cards.set_status([card], Status.DISMISSED)
    library.cards.edit(card, kind=Kind.EVENT)
    assert card in library.cards.ids(CardQuery())
    assert is_sound(library)


def test_two_cards_of_one_stretch_can_be_of_one_kind(library, take_in, held):
    article, (card, *_) = take_in(library)
    before, said = held(library), library.cards.get(card).card
    library.cards.edit(card, kind=Kind.EVENT)
    twin = library.cards.add(article, said)
    library.cards.edit(twin, kind=Kind.EVENT)
    library.cards.edit(card, kind=Kind.POSITION)
    assert [library.cards.get(one).card.kind for one in (card, twin)] == [Kind.POSITION, Kind.EVENT]
    for _ in range(4):
        library.history.undo()
    assert held(library) == before


def test_a_correction_that_changes_nothing_leaves_no_trace(library, take_in, held):
    _, (card, *_) = take_in(library)
    before, acts, one = held(library), library.history.list(), library.cards.get(card).card
    library.cards.edit(card)
    library.cards.edit(card, headline=one.headline, kind=one.kind, who=f" {one.attribution.who} ")
    assert (held(library), library.history.list()) == (before, acts)
    assert library.cards.get(card).status is Status.NEW


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"headline": " "}, "A card's headline must hold a word."),
        ({"headline": "— …"}, "A card's headline must hold a word."),
        ({"headline": "one\ntwo"}, "A card's headline must stand on one line."),
        ({"headline": "one\u2028two"}, "A card's headline must stand on one line."),
        (
            {"headline": "x" * 301},
            "A card's headline can have at most 300 characters; this one has 301.",
        ),
        ({"who": "?"}, "A speaker's name must hold a word; leave it empty where nobody is named."),
        ({"who": "x" * 301}, "A speaker's name can have at most 300 characters; this one has 301."),
    ],
)
def test_what_is_no_headline_and_no_name_is_refused_in_a_sentence(library, take_in, held, fields, sentence):
    _, (card, *_) = take_in(library)
    before = held(library)
    with pytest.raises(InvalidValue) as refused:
        library.cards.edit(card, kind=Kind.EVENT, **fields)
    assert str(refused.value) == sentence
    assert held(library) == before


def test_the_longest_headline_is_taken(library, take_in):
    _, (card, *_) = take_in(library)
    library.cards.edit(card, headline="x" * 300)
    assert len(library.cards.get(card).card.headline) == 300


def test_a_card_that_is_not_there_cannot_be_corrected(library):
    for deed in (library.cards.edit, lambda card: library.cards.set_keys(card, ())):
        with pytest.raises(NotFound, match="no card “9”"):
            deed(CardId(9))


def test_an_article_read_again_leaves_a_corrected_card_and_makes_no_double_of_it(library, take_in, reading):
    article, cards = take_in(library)
    library.cards.edit(cards[0], headline="Another", kind=Kind.FIGURE, who="Pell Osk")
    held = library.cards.get(cards[0])
    library.articles.renew(article, reading, engine="2")
    library.articles.rekey(article, reading)
    assert library.cards.get(cards[0]) == held
    assert library.cards.ids(CardQuery(article=article)).tolist() == list(cards)


def test_a_new_date_of_the_article_reaches_a_card_whose_kind_was_corrected(library, take_in, reading):
    article, cards = take_in(library)
    library.cards.edit(cards[1], kind=Kind.EVENT)
    moved = replace(
        reading.cards[1].dates[0], value="2024-10", earliest=date(2024, 10, 1), latest=date(2024, 10, 31)
    )
    anew = Reading((reading.cards[0], replace(reading.cards[1], dates=(moved,)), *reading.cards[2:]))
    library.articles.redate(article, anew)
    assert library.cards.get(cards[1]).card.dates == (moved,)
    assert library.cards.get(cards[1]).card.kind is Kind.EVENT


def test_a_corrected_card_is_kept_already_and_says_that_it_was_corrected(library, take_in):
    _, (card, other, *_) = take_in(library)
    library.cards.edit(card, kind=Kind.EVENT)
    library.cards.set_status([card, other], Status.KEPT)
    assert [library.cards.get(one).status for one in (card, other)] == [Status.EDITED, Status.KEPT]
    assert library.cards.get(card).status.is_kept and library.cards.get(other).status.is_kept
    library.cards.set_status([card], Status.NEW)
    assert not library.cards.get(card).status.is_kept
