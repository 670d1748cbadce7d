"""Two versions of a text in one flow: what stayed, what went and what came."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from readahead.model.comparing import Fate, Stretch, compared

WORDS = st.lists(st.sampled_from(["port", "ships", "40", "the", ".", "\n\n", "said"]), max_size=20).map(
    " ".join
)


@given(WORDS, WORDS)
def test_what_stayed_and_came_is_the_later_text_and_what_stayed_and_went_says_the_earlier(
    before: str, after: str
) -> None:
    found = compared(before, after)
    assert "".join(one.words for one in found if one.fate is not Fate.GONE) == after
    assert "".join(one.words for one in found if one.fate is not Fate.COME).split() == before.split()
    assert all(one.words for one in found)
    assert all(one.fate is not other.fate for one, other in pairwise(found))


def test_a_changed_word_stands_before_what_took_its_place() -> None:
    assert compared("At least 40 ships wait.", "At least 50 ships wait.") == (
        Stretch(Fate.SAME, "At least "),
        Stretch(Fate.GONE, "40"),
        Stretch(Fate.COME, "50"),
        Stretch(Fate.SAME, " ships wait."),
    )


def test_several_words_in_a_row_change_together() -> None:
    fates = [
        one.fate for one in compared("He came with two old dogs today.", "He came with ten young cats today.")
    ]
    assert fates == [Fate.SAME, Fate.GONE, Fate.COME, Fate.SAME]
