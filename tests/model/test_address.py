"""Addresses of one page, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.model.address import same, spellings

WORDS = st.text("abcXYZ019-_/", max_size=12)


@given(
    st.sampled_from(["http", "https"]),
    st.booleans(),
    WORDS,
    st.booleans(),
    st.sampled_from(["", "a=1", "a=1&b=2"]),
)
def test_each_spelling_of_a_page_is_the_same(scheme, has_www, path, has_slash, query):
    written = f"{scheme}://{'www.' if has_www else ''}harrow.example/{path}{'/' if has_slash else ''}{'?' if query else ''}{query}"
    assert written in spellings(written)
    assert {same(one) for one in spellings(written)} == {same(written)}
    assert same(f"{written}#top") == same(written)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://harrow.example/a", "https://harrow.example/b"),
        ("https://harrow.example/a?page=1", "https://harrow.example/a?page=2"),
        ("https://harrow.example/a", "https://news.harrow.example/a"),
        ("https://harrow.example/a", "https://harrow.example/A"),
        ("https://[::1/a", "https://[::1/b"),
        ("", "https://harrow.example"),
    ],
)
def test_other_pages_are_not(one, other):
    assert same(one) != same(other)
