"""The words of a stretch are the same whether they are cut anew or taken from the sentence that holds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.derive import words
from readahead.model.passage import Span

TEXT = "Orrin said: “We will stay, and so will they.” The U.S. dam isn’t 1,200 m long."
QUOTED = Span(TEXT.index("“"), TEXT.index("”") + 1)


@pytest.mark.parametrize(
    "span", [Span(0, len(TEXT)), QUOTED, Span(0, QUOTED.end), Span(6, 10), Span(QUOTED.end + 1, len(TEXT))]
)
def test_words_taken_from_a_sentence_are_those_cut_anew(span: Span) -> None:
    sentence = words.cut(TEXT, Span(0, len(TEXT)), [QUOTED])
    assert words.within(TEXT, span, sentence) == words.cut(TEXT, span)


def test_a_stretch_that_begins_inside_a_word_is_cut_anew() -> None:
    sentence = words.cut(TEXT, Span(0, len(TEXT)))
    assert [word.text for word in words.within(TEXT, Span(2, 10), sentence)] == ["rin", "said"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("her Aug. 30 primary", ["her", "Aug.", "30", "primary"]),
        ("in Ardell, Fla., on", ["in", "Ardell", ",", "Fla.", ",", "on"]),
        ("of theU.S. court", ["of", "theU.S.", "court"]),
        ("It ended in Aug.", ["It", "ended", "in", "Aug", "."]),
        ("It was in Fla. They left", ["It", "was", "in", "Fla", ".", "They", "left"]),
    ],
)
def test_a_stop_belongs_to_the_abbreviation_after_which_the_sentence_goes_on(
    text: str, parts: list[str]
) -> None:
    assert [word.text for word in words.cut(text, Span(0, len(text)))] == parts


@given(st.text(alphabet="abÉZß. ,;:'’“”\"()-–—$1%@&\n\u00a0_", max_size=40), st.integers(0, 5))
def test_words_are_the_text_without_its_space_in_order(text: str, start: int) -> None:
    start = min(start, max(0, len(text) - 1))
    cut = words.cut(text, Span(start, max(len(text), 1)))
    assert [text[word.start : word.end] for word in cut] == [word.text for word in cut]
    assert "".join(word.text for word in cut) == "".join(text[start:].split())


@given(st.text(alphabet="abÉZß.,;:'’“”\"()-–—$1%@&_", min_size=1, max_size=12))
def test_a_word_is_cut_the_same_wherever_it_stands(piece: str) -> None:
    alone = [word.text for word in words.cut(piece, Span(0, len(piece)))]
    among = f"b  {piece}\n"  # two spaces are no even line
    assert [word.text for word in words.cut(among, Span(0, len(among)))] == ["b", *alone]
