"""Where one stands in a list of cards after it was read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.gui.listing import following


@pytest.mark.parametrize(
    ("before", "row", "after", "stays", "stands"),
    [
        ([1, 2, 3], 1, [1, 2, 3], True, 1),
        ([1, 2, 3], 1, [9, 1, 2, 3], True, 2),
        ([1, 2, 3, 4], 1, [1, 3, 4], True, 1),
        ([1, 2, 3, 4], 2, [1, 4], True, 1),
        ([1, 2, 3, 4], 3, [1, 2], True, 1),
        ([1, 2], 0, [7, 8], True, 0),
        ([1, 2], 1, [], True, 0),
        ([], 0, [1], True, 0),
        # another list begins at its first row, unless it has the card
        ([1, 2, 3], 1, [1, 3], False, 0),
        ([1, 2, 3], 2, [5, 3], False, 1),
        # heads are no cards, and a card that stands twice is met where it comes first
        ([None, 1, 2, None, 3], 2, [None, 1, None, 3], True, 3),
        ([None, 1, None, 1, 2], 4, [None, 1, None, 1], True, 1),
    ],
)
def test_one_stands_on_the_next_card_that_is_left(before, row, after, stays, stands):
    assert following(before, row, after, stays=stays) == stands


@given(st.lists(st.integers(0, 40), unique=True, min_size=1), st.data())
def test_no_card_that_is_left_is_passed_over(before, data):
    row = data.draw(st.integers(0, len(before) - 1))
    after = [one for one in before if data.draw(st.booleans())]
    if not after:
        return
    stands = after[following(before, row, after, stays=True)]
    below = [one for one in before[row:] if one in after]
    assert stands == (below[0] if below else after[-1])
