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
