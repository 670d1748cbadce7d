"""What of a source did not come into its article is told piece by piece, and what did come is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.importers import formats
from readahead.importers.left_out import pieces
from readahead.importers.source import Source

PAGE = """<!doctype html><html><head><title>Bridge at Lorn is closed</title><script>track('me')</script></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Bridge at Lorn is closed</h1>
<p>The bridge at Lorn has <b>closed</b>, the road office said on Monday. Lorries are sent by the upper valley road.</p>
<p>It is to open again in spring, when the piers have been mended and the river is low enough to work in.</p>
<figure><figcaption>The bridge last year. Photo: road office</figcaption></figure></article>
<aside><p>Subscribe to our<br>newsletter</p></aside><footer>All rights reserved</footer></body></html>"""


def left_of(page: str, name: str = "page.html") -> tuple[str, ...]:
    source = Source(name, page.encode())
    return pieces(source, formats.read(source).text)


def test_menus_captions_and_calls_are_told_and_the_article_is_not():
    left = left_of(PAGE)
    assert "Home World" in left
    assert "Subscribe to our newsletter" in left
    assert "All rights reserved" in left
    assert not any("Lorries" in one or "in spring" in one for one in left)


def test_nothing_a_page_runs_is_told_as_words():
    assert not any("track" in one for one in left_of(PAGE))


def test_a_text_that_came_in_whole_has_nothing_left_out():
    assert left_of("Bridge at Lorn is closed\n\nThe bridge at Lorn has closed.\n", "bridge.txt") == ()


def test_a_piece_that_stands_twice_is_told_once():
    assert (
        left_of(PAGE.replace("<footer>", "<footer>All rights reserved</footer><footer>")).count(
            "All rights reserved"
        )
        == 1
    )


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"<" * 70_000])
def test_a_source_that_cannot_be_read_any_more_has_none(data):
    assert pieces(Source("page.html", data), "The bridge at Lorn has closed.") == ()


WORDS = st.sampled_from(["alpha", "beta", "gamma", "delta", "with more words"])
TAGS = st.sampled_from(["p", "div", "b", "span", "li", "td", "section", "a"])


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(st.tuples(TAGS, WORDS), min_size=1, max_size=12), st.integers(0, 5))
def test_no_word_of_a_page_is_lost_between_the_article_and_what_is_left(parts, depth):
    body = "".join(f"<{tag}>{words}</{tag}>" for tag, words in parts)
    page = f"<html><body>{'<div>' * depth}{body}{'</div>' * depth}</body></html>"
    found = " ".join(pieces(Source("page.html", page.encode()), "nothing of it"))
    assert all(words in found for _, words in parts)


def test_a_page_nested_deep_is_walked_without_an_end_of_the_stack():
    page = "<html><body>" + "<div>" * 2_000 + "deep words" + "</div>" * 2_000 + "</body></html>"
    assert pieces(Source("page.html", page.encode()), "other") == ("deep words",)
