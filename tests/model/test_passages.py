from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.model.annotation import anchor
from readahead.model.article import normalised, short
from readahead.model.passage import Span, paragraph_number, paragraphs

ODD = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab \n\r\t\u00a0\u200f\ufeff\x00é\u0301\U0001f600\ud800.“”"), st.characters()
    )
)


@given(ODD)
def test_text_is_normalised_once_and_stays_so(text: str) -> None:
    once = normalised(text)
    assert normalised(once) == once
    assert "\r" not in once
    assert "\x00" not in once
    once.encode("utf-8")


@given(ODD.map(normalised))
def test_paragraphs_hold_every_letter_and_no_space_around_them(text: str) -> None:
    spans = paragraphs(text)
    inside = "".join(span.quote(text) for span in spans)
    assert "".join(inside.split()) == "".join(text.split())
    for span in spans:
        assert span.quote(text) == span.quote(text).strip()
    assert all(first.end <= second.start for first, second in pairwise(spans))


@given(ODD.map(normalised).filter(str.strip))
def test_each_paragraph_knows_its_number(text: str) -> None:
    for number, span in enumerate(paragraphs(text), start=1):
        assert paragraph_number(text, span.start) == number
        assert paragraph_number(text, span.end - 1) == number


@given(st.text(min_size=1), st.data())
def test_an_anchor_is_found_again_by_its_words_and_what_stands_around_them(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = anchor(text, Span(start, end))
    assert (
        text[start - len(found.prefix) : end + len(found.suffix)] == found.prefix + found.exact + found.suffix
    )


@given(ODD, st.integers(2, 100))
def test_a_short_form_keeps_to_its_limit(text: str, limit: int) -> None:
    assert len(short(text, limit)) <= limit
    assert "\n" not in short(text, limit)


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ((200 * "w", 200 * "w", "Two wrapped", "lines."), 3),
        ((110 * "w" + ".", 110 * "w" + ".”", "Two wrapped", "lines."), 3),
        ((110 * "w" + " while", 110 * "w" + ".", "Two wrapped", "lines."), 2),
        ((90 * "w" + ".", "Two wrapped", "lines."), 1),
    ],
    ids=["longer than any wrapped line", "long, and ended", "long, but going on", "wrapped"],
)
def test_a_line_too_long_to_be_wrapped_is_a_paragraph_of_its_own(lines: tuple[str, ...], count: int) -> None:
    text = "\n".join(lines)
    assert len(paragraphs(text)) == count
    assert "".join(span.quote(text) for span in paragraphs(text)).replace("\n", "") == "".join(lines)
