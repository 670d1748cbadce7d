"""A place in a text goes along to the very same words of another version, or nowhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.model.carrying import BOUND, Carrying
from readahead.model.passage import Span

WORDS = st.lists(st.sampled_from(["port", "ships", "40", "the", "wait", ".", "\n\n", "said"]), max_size=24)


def at(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS, st.data())
def test_a_place_stands_on_the_same_words_or_nowhere(
    before: list[str], after: list[str], data: st.DataObject
) -> None:
    old, new = " ".join(["x", *before]), " ".join(after)
    start = data.draw(st.integers(0, len(old) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old))))
    carried = Carrying(old, new).place(span)
    if carried is not None:
        assert carried.quote(new).split() == span.quote(old).split()


SENTENCES = [f"Ship {number} waits in port {number * 7}." for number in range(8)]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(0, 8), st.sampled_from(SENTENCES)), max_size=3),
    st.sets(st.integers(0, 7), max_size=3),
)
def test_no_place_comes_to_a_look_alike(
    sentences: list[str], added: list[tuple[int, str]], removed: set[int]
) -> None:
    """Sentences go and others that may say the same come: each place is where its own sentence went, or nowhere.

    One that stands as often as before may be told from another by nothing; that only happens where one came for it.
    """
    kept = [(number, one) for number, one in enumerate(sentences) if number not in removed]
    after: list[tuple[int, str]] = list(kept)
    for place, one in added:
        after.insert(min(place, len(after)), (-1, one))
    old, new = " ".join(sentences), " ".join(one for _, one in after)
    carrying = Carrying(old, new)
    for number, one in enumerate(sentences):
        start = sum(len(each) + 1 for each in sentences[:number])
        carried = carrying.place(Span(start, start + len(one)))
        if carried is None:
            continue
        starts = {
            sum(len(each) + 1 for _, each in after[:place]): which for place, (which, _) in enumerate(after)
        }
        which = starts[carried.start]
        if sentences.count(one) == 1 and (-1, one) not in after:
            assert which == number
        if number in removed:
            # put back elsewhere word for word: one went, one came
            assert which == -1 or sentences.count(one) > 1


def test_text_before_it_moves_a_place() -> None:
    assert Carrying("One. Two.", "New. One. Two.").place(Span(5, 9)) == Span(10, 14)


def test_another_width_of_lines_moves_nothing_else() -> None:
    old, new = "Forty ships\nare waiting outside.", "Forty ships are\nwaiting\n outside."
    carried = Carrying(old, new).place(at(old, "ships\nare waiting"))
    assert carried is not None
    assert carried.quote(new) == "ships are\nwaiting"


def test_a_changed_word_leaves_no_place() -> None:
    assert Carrying("At least 40 ships wait.", "At least 50 ships wait.").place(Span(0, 23)) is None


def test_of_two_that_say_the_same_the_one_that_is_left_is_taken_for_neither() -> None:
    line = "He said no."
    carrying = Carrying(f"{line} {line}", line)
    assert carrying.place(Span(0, 11)) is None
    assert carrying.place(Span(12, 23)) is None


def test_a_second_one_far_away_does_not_hide_the_first() -> None:
    lead = "The harbour board met on Monday for three hours and then voted. "
    old = f"{lead}He said no. The mayor left at once and without a word to those outside."
    new = f"{old} In the evening, he was asked again. He said no."
    assert Carrying(old, new).place(at(old, "He said no.")) == at(new, "He said no.")


def test_part_of_a_word_goes_along_with_it() -> None:
    assert Carrying("a harbourmaster", "the harbourmaster").place(Span(4, 9)) == Span(6, 11)


@pytest.mark.parametrize("words", ["One.", "Three."])
def test_what_is_too_much_to_compare_keeps_its_head_and_foot(words: str) -> None:
    side = int(BOUND**0.5) // 2 + 2
    old = f"One. {'a b ' * side}Three."
    new = f"One. {'c d ' * side}Three."
    assert Carrying(old, new).place(at(old, words)) == at(new, words)
