"""Which way a clause looks from a date in it, where the nearest word misleads."""

import pytest

from readahead.derive.tenses import direction
from readahead.model.card import Direction


@pytest.mark.parametrize(
    ("text", "when", "way"),
    [
        (
            "It took the quarrel to the commission, which could not agree on a ruling in December.",
            "December",
            "past",
        ),
        ("She couldn't attend the talks in December.", "December", "past"),
        ("Neither could be reached on Monday.", "Monday", "past"),
        ("The talks could resume in December.", "December", "future"),
        ("The talks could not resume until December.", "December", "future"),
        ("The talks could not resume before December.", "December", "future"),
    ],
)
def test_what_could_not_be_done_lies_behind_unless_it_waits_for_a_day(text, when, way):
    start = text.index(when)
    assert direction(text, start, start + len(when)) is Direction(way)
