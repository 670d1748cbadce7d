"""What is marked in a text, and the stretch of it that is shown."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.library.marking import MOST_MARKS, SNIPPET, Sought, marks, snippet

LONG = "Far ahead of it nothing is said. " * 20 + "The Halm dam will close\non Monday. " + "No more. " * 40


def sought(*words: str, beginnings=(), phrases=(), open_phrases=()) -> Sought:
    return Sought(frozenset(words), tuple(beginnings), tuple(phrases), tuple(open_phrases))


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("The dam, a DAM and the dams", sought("dam"), ["dam", "DAM"]),
        ("Zoë and ZOE\u0308 and Zoe", sought("zoe"), ["Zoë", "ZOE\u0308", "Zoe"]),
        ("damage to the dam", sought(beginnings=("dam",)), ["damage", "dam"]),
        ("We will not wait. Will not!", sought(phrases=[("will", "not")]), ["will not", "Will not"]),
        ("a halm-dam and halm, dams", sought(open_phrases=[("halm", "dam")]), ["halm-dam", "halm, dams"]),
        ("the dam wall", sought("dam", phrases=[("dam", "wall")]), ["dam wall"]),
        ("snake_case dam_dam", sought("dam", "case"), ["case", "dam", "dam"]),
        ("nothing here", sought("dam"), []),
        ("", sought("dam"), []),
        ("dam", sought(), []),
    ],
)
def test_the_words_are_marked_where_they_stand(text, wanted, found):
    assert [span.quote(text) for span in marks(text, wanted)] == found


def test_the_stretch_with_most_of_the_words_is_shown_on_one_line():
    cut, marked = snippet(LONG, sought("dam", "close", "ahead"))
    assert cut.startswith("… ") and cut.endswith(" …") and "\n" not in cut
    assert {span.quote(cut) for span in marked} == {"ahead", "dam", "close"}
    assert len(cut) <= SNIPPET + 4


def test_a_text_that_fits_is_shown_whole():
    text = "Ardania has warned that it could close the Halm dam"
    assert snippet(text, sought("dam"))[0] == text
    assert snippet(text, sought()) == (text, ())


def test_a_text_is_shown_from_its_beginning_where_nothing_is_found():
    assert snippet(LONG, sought("nowhere"))[0].startswith("Far ahead of it")


def test_only_so_many_marks_are_looked_for():
    assert len(marks("dam " * 1_000, sought("dam"))) == MOST_MARKS


@given(
    text=st.text(st.sampled_from("ab é\u0301\n-dß🙂"), max_size=400),
    words=st.sets(st.sampled_from(["a", "b", "ab", "d", "e"]), max_size=3),
)
def test_marks_lie_in_order_and_apart_within_what_is_shown(text, words):
    for shown, found in ((text, marks(text, sought(*words))), snippet(text, sought(*words))):
        assert all(one.end <= other.start for one, other in pairwise(found))
        assert all(span.end <= len(shown) for span in found)
