"""The axis of a timeline: how many dated cards stand in each day, month, year or decade."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil

MOST = 36
"""Buckets an axis has at most: as many as can be told apart in a narrow pane."""

MOST_DAYS = 0.85
"""The share of the days that the axis is sure to show."""

FAR = 4
"""How many times as long as these all days must be, before some are left beyond the ends."""


class Scale(StrEnum):
    """How long a bucket is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class Bucket:
    """From the day *first* to the day *last*: *count* cards that begin in it."""

    first: date
    last: date
    count: int


@dataclass(frozen=True, slots=True)
class Axis:
    """Buckets of one scale without a gap between them; before and after count what lies beyond, far from the rest."""

    scale: Scale
    buckets: tuple[Bucket, ...]
    before: int = 0
    after: int = 0

    def place(self, day: date) -> int | None:
        """Return the index of the bucket a day falls in, or None."""
        for number, bucket in enumerate(self.buckets):
            if bucket.first <= day <= bucket.last:
                return number
        return None


def axis(days: Sequence[date], *, most: int = MOST) -> Axis:
    """Return the axis for *days*, in any order, with at most *most* buckets of the shortest scale that fits.

    More than *most* decades are cut where the fewest days are lost.
    """
    if not days:
        return Axis(Scale.DAY, ())
    ordered = sorted(days)
    low, high = _core(ordered)
    core = ordered[low:high]
    for scale in Scale:
        firsts = _firsts(scale, core[0], core[-1], most)
        if firsts is not None:
            break
    else:
        scale, firsts = Scale.DECADE, _decades_to(core[-1], most)
    kept = [day for day in core if day >= firsts[0]]
    counts = Counter(_first(scale, day) for day in kept)
    buckets = tuple(Bucket(first, _next(scale, first) - timedelta(days=1), counts[first]) for first in firsts)
    return Axis(scale, buckets, len(ordered) - len(kept) - (len(ordered) - high), len(ordered) - high)


def _core(ordered: Sequence[date]) -> tuple[int, int]:
    """Return between which indices the days lie that are not far from the rest: the closest MOST_DAYS, and what is near."""
    wanted = max(ceil(len(ordered) * MOST_DAYS), 1)
    starts = range(len(ordered) - wanted + 1)
    low = min(starts, key=lambda place: ordered[place + wanted - 1] - ordered[place])
    high = low + wanted
    if ordered[-1] - ordered[0] <= FAR * max(ordered[high - 1] - ordered[low], timedelta(days=7)):
        return 0, len(ordered)
    near = max((ordered[high - 1] - ordered[low]) / 2, timedelta(days=7))
    while low and ordered[low] - ordered[low - 1] <= near:
        low -= 1
    while high < len(ordered) and ordered[high] - ordered[high - 1] <= near:
        high += 1
    return low, high


def _firsts(scale: Scale, low: date, high: date, most: int) -> list[date] | None:
    """Return the first days of the buckets from *low* to *high*, or None where there are more than *most*."""
    found = [_first(scale, low)]
    while (following := _next(scale, found[-1])) <= high:
        found.append(following)
        if len(found) > most or following == date.max:
            return None if len(found) > most else found
    return found


def _decades_to(high: date, most: int) -> list[date]:
    last = _first(Scale.DECADE, high).year
    return [
        date(max(last - 10 * number, 1), 1, 1) for number in reversed(range(most)) if last - 10 * number > 0
    ]


def _first(scale: Scale, day: date) -> date:
    match scale:
        case Scale.DAY:
            return day
        case Scale.MONTH:
            return day.replace(day=1)
        case Scale.YEAR:
            return day.replace(month=1, day=1)
        case Scale.DECADE:
            return date(max(day.year // 10 * 10, 1), 1, 1)


def _next(scale: Scale, first: date) -> date:
    """Return the first day of the bucket behind the one that begins on *first*; the last day there is at the end."""
    try:
        match scale:
            case Scale.DAY:
                return first + timedelta(days=1)
            case Scale.MONTH:
                return (first + timedelta(days=31)).replace(day=1)
            case Scale.YEAR:
                return date(first.year + 1, 1, 1)
            case Scale.DECADE:
                return date(first.year // 10 * 10 + 10, 1, 1)
    except (OverflowError, ValueError):
        return date.max
