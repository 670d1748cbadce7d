"""Dates: what the words mean, counted from the day of publication."""

from datetime import date

import pytest

from readahead.derive import dates

SUNDAY = date(2025, 12, 28)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The envoy is expected to visit the capital on Monday.", "2025-12-29"),
        ("The truce, brokered in October, stalled.", "2025-10"),
        ("A council resolution of November 17 mandated it.", "2025-11-17"),
        ("It was agreed in November 2024.", "2024-11"),
    ],
)
def test_a_date_has_the_value_its_words_mean(text: str, value: str) -> None:
    assert [found.value for found in dates.find(text, SUNDAY)] == [value]
