"""Learning: what the cards that a person placed teach of a topic."""

import random

from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import learning
from readahead.derive.learning import Example, learn
from readahead.model.card import Card, Entity, EntityKind, Kind
from readahead.model.passage import Passage, Role, Span


def _example(text: str, topic: str, *, is_rejected: bool = False, names: tuple[str, ...] = ()) -> Example:
    entities = tuple(
        Entity(Span(text.index(name), text.index(name) + len(name)), name, EntityKind.PLACE) for name in names
    )
    card = Card(Kind.EVENT, text[:-1], (Passage(Span(0, len(text))),), entities=entities)
    return Example(topic, card, text, is_rejected)


def test_a_word_in_three_of_four_moves_weighs_what_its_odds_say() -> None:
    texts = ("The ferry sank.", "A ferry sailed.", "Both ferries wait.", "The quay burned.")
    found = learn([_example(text, "Harbour") for text in texts])["Harbour"]
    assert found.words == (("ferry", 0.85),)
    assert found.moves == 4


def test_one_move_teaches_no_word() -> None:
    assert learn([_example("The ferry sank.", "Harbour")])["Harbour"].words == ()


def test_a_word_that_other_topics_hold_as_often_teaches_nothing() -> None:
    harbour = [_example("The ferry was late.", "Harbour"), _example("A crane was late again.", "Harbour")]
    rail = [_example("The train was late.", "Rail"), _example("A strike was late.", "Rail")]
    assert learn([*harbour, *rail])["Harbour"].words == ()


def test_what_a_person_takes_away_speaks_against_the_topic() -> None:
    kept = [_example(f"The ferry carried {load}.", "Harbour") for load in ("coal", "salt", "wheat")]
    away = [
        _example(f"The ferry museum sold {load}.", "Harbour", is_rejected=True) for load in ("books", "tea")
    ]
    words = dict(learn([*kept, *away])["Harbour"].words)
    assert words["museum"] < 0
    assert learn([*kept, *away])["Harbour"].moves == 3


def test_no_move_speaks_against_the_words_of_the_topics_own_name() -> None:
    kept = [_example(f"The yard built {load}.", "Harbour ferries") for load in ("tugs", "tankers", "barges")]
    away = [
        _example(f"The ferry museum sold {load}.", "Harbour ferries", is_rejected=True)
        for load in ("books", "tea", "prints")
    ]
    words = dict(learn([*kept, *away])["Harbour ferries"].words)
    assert words["museum"] < 0
    assert "ferry" not in words


def test_what_was_only_taken_away_teaches_nothing() -> None:
    away = [
        _example(f"Twelve people fled {place}.", "Harbour", is_rejected=True)
        for place in ("Velm", "Orsk", "Sill")
    ]
    assert learn(away)["Harbour"].words == ()
    kept = _example("The ferry carried coal.", "Harbour")
    assert min(weight for _, weight in learn([kept, *away])["Harbour"].words) >= -learning.CLIP / 4


def test_a_name_is_learned_whole_and_in_its_fullest_form() -> None:
    text = "Orrin spoke at the Board of Trade."
    entities = (
        Entity(Span(0, 5), "Lena Orrin", EntityKind.PERSON),
        Entity(Span(19, 33), "Board of Trade", EntityKind.ORGANISATION),
    )
    card = Card(Kind.EVENT, "Orrin spoke", (Passage(Span(0, len(text))),), entities=entities)
    found = learn([Example("Trade", card, text)] * 3)["Trade"]
    assert {word for word, _ in found.words} == {"Lena Orrin", "Board of Trade"}


def test_the_context_and_the_reporting_words_of_a_card_teach_nothing() -> None:
    text = "The dam leaks. Farmers lamented the drought."
    passages = (
        Passage(Span(0, 14), Role.CONTEXT),
        Passage(Span(15, 22), Role.SOURCE),
        Passage(Span(23, 31), Role.CUE),
        Passage(Span(32, 43)),
    )
    card = Card(Kind.POSITION, "Farmers lamented the drought", passages)
    found = learn([Example("Dry", card, text)] * 3)["Dry"]
    assert {word for word, _ in found.words} == {"Farmers", "drought"}


def test_no_topic_learns_more_words_than_are_kept() -> None:
    text = " ".join(f"w{chr(97 + one)}{chr(97 + two)}x" for one in range(10) for two in range(10)) + "."
    examples = [_example(text, "Long")] * 2 + [_example("Nothing of that.", "Short")] * 2
    assert len(learn(examples)["Long"].words) == learning.MOST


WORDS = st.lists(
    st.sampled_from(["ferry", "ferries", "harbour", "crane", "train", "Oman", "rail", "coal", "said"]),
    min_size=1,
    max_size=6,
)
EXAMPLES = st.lists(
    st.builds(
        lambda words, topic, is_rejected: _example(" ".join(words) + ".", topic, is_rejected=is_rejected),
        WORDS,
        st.sampled_from(["Harbour", "Rail", "Other"]),
        st.booleans(),
    ),
    max_size=12,
)


@given(EXAMPLES, st.randoms(use_true_random=False))
def test_learning_does_not_depend_on_the_order_of_the_examples(
    examples: list[Example], chance: random.Random
) -> None:
    shuffled = list(examples)
    chance.shuffle(shuffled)
    assert learn(shuffled) == learn(examples)
    assert list(learn(shuffled)) == list(learn(examples))


@given(EXAMPLES)
def test_no_weight_is_beyond_the_clip_or_too_weak_to_keep(examples: list[Example]) -> None:
    found = learn(examples)
    assert set(found) == {example.topic for example in examples}
    for topic in found.values():
        assert all(learning.WEAKEST - 0.01 <= abs(weight) <= learning.CLIP for _, weight in topic.words)
