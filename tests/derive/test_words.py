"""The words of a stretch are the same whether they are cut anew or taken from the sentence that holds it."""

import pytest

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
