import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.model.errors import InvalidValue
from readahead.model.marking import CLASSIFICATIONS, TLP, as_marking, highest, is_within


@pytest.mark.parametrize(
    ("typed", "marking"),
    [
        ("", ""),
        ("TLP:AMBER", "TLP:AMBER"),
        ("tlp:amber", "TLP:AMBER"),
        ("TLP AMBER", "TLP:AMBER"),
        ("tlp-red", "TLP:RED"),
        ("TLP: AMBER+STRICT", "TLP:AMBER+STRICT"),
        ("TLP:CLEAR", "TLP:CLEAR"),
        ("  OFFICIAL-SENSITIVE  ", "OFFICIAL-SENSITIVE"),
        ("Limited  distribution", "Limited distribution"),
        ("tlphone list", "tlphone list"),
    ],
)
def test_a_marking_has_one_spelling(typed: str, marking: str) -> None:
    assert as_marking(typed) == marking


@pytest.mark.parametrize("typed", ["TLP:PURPLE", "tlp white", "TLP:AMBER+", "x" * 61])
def test_a_marking_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue):
        as_marking(typed)


@pytest.mark.parametrize(
    ("marking", "ceiling", "goes"),
    [
        ("", "", True),
        ("", "TLP:CLEAR", True),
        ("TLP:GREEN", "TLP:GREEN", True),
        ("TLP:CLEAR", "TLP:GREEN", True),
        ("TLP:AMBER", "TLP:GREEN", False),
        ("TLP:AMBER+STRICT", "TLP:AMBER", False),
        ("OFFICIAL", "official-sensitive", True),
        ("Official: Sensitive", "OFFICIAL", False),
        ("TOP SECRET", "SECRET", False),
        ("SECRET", "TLP:RED", False),
        ("TLP:GREEN", "", False),
        ("Eyes of the minister", "TLP:RED", False),
        ("Eyes of the minister", "eyes of the Minister", True),
        ("SECRET // TLP:GREEN", "TLP:RED", False),
        ("SECRET // TLP:GREEN", "TOP SECRET // TLP:GREEN", True),
    ],
)
def test_what_may_go_to_whom(marking: str, ceiling: str, goes: bool) -> None:
    assert is_within(marking, ceiling) is goes


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ([], ""),
        (["", ""], ""),
        (["TLP:GREEN", "", "TLP:RED", "TLP:AMBER"], "TLP:RED"),
        (["TLP:GREEN", "official", "SECRET"], "SECRET // TLP:GREEN"),
        (["Ours alone", "TLP:CLEAR", "ours alone"], "TLP:CLEAR // Ours alone"),
        (["SECRET // TLP:AMBER", "TOP SECRET"], "TOP SECRET // TLP:AMBER"),
    ],
)
def test_the_whole_bears_the_highest_of_its_parts(parts: list[str], whole: str) -> None:
    assert highest(parts) == whole


@given(st.lists(st.sampled_from([*TLP, *CLASSIFICATIONS, "", "Ours alone"])))
def test_no_part_is_above_the_whole(parts: list[str]) -> None:
    assert all(is_within(part, highest(parts)) for part in parts)
