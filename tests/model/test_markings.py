import pytest

from readahead.model.errors import InvalidValue
from readahead.model.marking import as_marking


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
