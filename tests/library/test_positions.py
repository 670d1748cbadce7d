"""There is always room for one more line, wherever it goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.library.positions import between


@given(st.lists(st.integers(0, 1_000), max_size=120))
def test_a_position_sorts_where_it_was_wanted(places):
    order: list[str] = []
    for place in places:
        at = place % (len(order) + 1)
        before = order[at - 1] if at else ""
        after = order[at] if at < len(order) else ""
        position = between(before, after)
        assert before < position
        assert not after or position < after
        order.insert(at, position)
    assert order == sorted(order)
    assert not any(position.endswith("0") for position in order)


@pytest.mark.parametrize("at_front", [True, False])
def test_positions_stay_short_when_lines_are_added_at_one_end(at_front):
    position = between("", "")
    for _ in range(1_000):
        position = between("", position) if at_front else between(position, "")
    assert len(position) < 300


@pytest.mark.parametrize(("before", "after"), [("V", "V"), ("W", "V"), ("VV", "V")])
def test_no_position_lies_between_what_is_out_of_order(before, after):
    with pytest.raises(ValueError, match="no position"):
        between(before, after)


@pytest.mark.parametrize(
    ("before", "after"), [("A", "B5"), ("", "1V"), ("Az", "B5"), ("A", "B"), ("", "0001"), ("z", "")]
)
def test_there_is_room_between_neighbours(before, after):
    position = between(before, after)
    assert before < position
    assert not after or position < after
