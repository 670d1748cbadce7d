"""The axis of a timeline: every day has its place, buckets join without a gap, and what is far away stands beyond."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.model.timeline import Axis, Scale, axis

DAYS = st.lists(st.dates(), min_size=1, max_size=60)


def days(text: str) -> list[date]:
    return [date.fromisoformat(one) for one in text.split()]


@settings(derandomize=True, deadline=None)
@given(DAYS, st.integers(4, 40))
def test_every_day_is_counted_once(found, most):
    made = axis(found, most=most)
    assert made.before + made.after + sum(one.count for one in made.buckets) == len(found)
    assert 1 <= len(made.buckets) <= most


@settings(derandomize=True, deadline=None)
@given(DAYS, st.integers(4, 40))
def test_buckets_follow_one_another_and_hold_what_they_count(found, most):
    made = axis(found, most=most)
    for one, other in zip(made.buckets, made.buckets[1:], strict=False):
        assert other.first - one.last == timedelta(days=1)
    for number, one in enumerate(made.buckets):
        held = [day for day in found if one.first <= day <= one.last]
        # what ends the calendar ends the last bucket
        assert len(held) == one.count or one.last >= date.max - timedelta(days=1)
        assert all(made.place(day) == number for day in held)


@pytest.mark.parametrize(
    ("text", "scale", "count"),
    [
        ("2025-12-01 2025-12-31", Scale.DAY, 31),
        ("2025-11-20 2025-12-31", Scale.MONTH, 2),
        ("2025-01-31 2025-03-01", Scale.DAY, 30),
        ("2023-02-01 2026-01-31", Scale.MONTH, 36),
        ("2020-02-01 2026-01-31", Scale.YEAR, 7),
        ("1911-01-01 2026-01-31", Scale.DECADE, 12),
        ("2026-01-31", Scale.DAY, 1),
    ],
)
def test_the_shortest_scale_that_fits_is_taken(text, scale, count):
    made = axis(days(text))
    assert (made.scale, len(made.buckets)) == (scale, count)


def test_one_treaty_of_long_ago_does_not_press_a_month_into_one_bar():
    found = [date(1987, 6, 1)] + [date(2026, 3, day) for day in range(1, 20)]
    made = axis(found)
    assert (made.scale, made.before, made.after) == (Scale.DAY, 1, 0)
    assert made.buckets[0].first == date(2026, 3, 1)


def test_years_here_and_there_of_long_ago_do_not_press_the_months_either():
    found = days("1961-01-01 1987-01-01 1988-01-01 2011-01-01") + [
        date(2025, 10, 1) + timedelta(days=10 * number) for number in range(30)
    ]
    made = axis(found)
    assert (made.scale, made.before, made.buckets[0].first) == (Scale.MONTH, 4, date(2025, 10, 1))


def test_what_lies_far_ahead_stands_beyond_the_end():
    found = [date(2026, 3, day) for day in range(1, 20)] + [date(2050, 1, 1)]
    made = axis(found)
    assert (made.scale, made.before, made.after) == (Scale.DAY, 0, 1)


def test_two_ages_that_weigh_the_same_are_both_shown():
    made = axis(days("1987-06-01 1987-06-02 2026-03-01 2026-03-02"))
    assert (made.before, made.after) == (0, 0)


def test_no_day_has_no_axis():
    assert axis([]) == Axis(Scale.DAY, ())
