"""A pattern tried only where a word or a line begins finds what it would find if it were tried everywhere."""

import re

from hypothesis import given
from hypothesis import strategies as st

from readahead.derive.patterns import BEFORE_WORD, Late, at_lines, at_words

_TEXT = st.text(alphabet="no1É,-_’ \n", max_size=24)


@given(_TEXT, st.integers(0, 3), st.integers(0, 30))
def test_words_are_found_at_their_beginnings(text: str, start: int, end: int) -> None:
    begun = [(found.start(), found[0]) for found in re.compile(r"\b(?:no|on|1)\b").finditer(text, start, end)]
    assert list(at_words(Late(rf"{BEFORE_WORD}(?:no|on|1)\b"), text, start, min(end, len(text)))) == begun


@given(st.text(alphabet="no\n", max_size=8), st.integers(0, 3), st.integers(0, 9))
def test_lines_are_found_at_their_beginnings(text: str, start: int, end: int) -> None:
    source = r"^n[^\n]*o"
    found = [match.span() for match in re.compile(source, re.MULTILINE).finditer(text, start, end)]
    pattern = Late(source, re.MULTILINE)
    assert [match.span() for match in at_lines(pattern, text, start, min(end, len(text)))] == found
