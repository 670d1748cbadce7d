"""Judges two figures: whether they agree, differ, or one has grown into the other, or cannot be compared at all."""

import re
from dataclasses import dataclass
from datetime import date

from readahead.derive import counted_things, givers, periods, stems
from readahead.derive.counts import Count
from readahead.derive.figure_subjects import Subject
from readahead.derive.periods import Match
from readahead.model.relation import RelationKind

NEAR_DAYS = 14
"""Days that may lie between two articles whose figures, from no stated moment, are still taken for one count."""

SAME_DAYS = 3
"""Days within which two bare counts in like words are taken to be of one event."""

GROWN_DAYS = 7
"""Days after which a higher count by somebody else shows only that time has passed."""

LEAST_TELLING = 20
"""Values from which the same number twice is hardly chance."""

FEW_TELLING, NEIGHBOURING_DAYS = 3, 2
"""The same smaller number from here on tells as well, of one town and within so many days."""

LIKE, LIKE_WORDS, LOOSE_WORDS = 0.5, 3, 5
"""Share of the shorter clause's words, and number of them, from which two clauses tell of one thing; a share of voters
or a sum of money needs more of them."""

CLOSE = 1.05
"""How many times the lesser of two shares or sums the greater may be if they are to be one."""

OPEN_DAYS = 3
"""Days after which a higher count by somebody else says nothing against "at least" and "more than"."""

GREATEST_RATIO = 10
"""How many times the lesser figure the greater may be, where no common moment shows that they are one count."""


@dataclass(frozen=True, slots=True)
class Given:
    """One figure with what must be known of its article: who gives it, which day, of which origin, in which text."""

    count: Count
    giver: str
    published: date | None
    origin: str
    text: str


def judge(one: Given, other: Given) -> RelationKind | None:
    """Return how the first figure bears on the second, or None where they do not compare or it says nothing new."""
    if not _is_same_thing(one.count.subject, other.count.subject, is_one_article=one.text == other.text):
        return None
    gap = _gap(one, other)
    period = periods.match(one.count.period, other.count.period, is_same_day=gap == 0)
    if period is Match.DIFFERENT:
        return None
    if grown := _growth(one, other, period):
        return grown
    if one.count.interval.overlaps(other.count.interval):
        return _agreement(one, other, period)
    if one.count.interval.excludes(other.count.interval):
        return _difference(one, other, period)
    return None


def _is_same_thing(one: Subject, other: Subject, *, is_one_article: bool) -> bool:
    """Whether the two count the same, in the same place; in one article a place need not be said twice."""
    if one.thing != other.thing or not one.thing:
        return False
    if one.places and other.places:
        is_there = bool(one.places & other.places)
    else:
        is_there = is_one_article or bool(set(one.labels) & set(other.labels))
    is_theirs = not (one.lands and other.lands) or bool(one.lands & other.lands)
    return is_there and is_theirs


def _gap(one: Given, other: Given) -> int | None:
    """Return how many days lie between the articles, or None where one has no day."""
    if one.published is None or other.published is None:
        return None
    return abs((one.published - other.published).days)


def _is_same_giver(one: Given, other: Given) -> bool:
    return givers.same(one.giver, other.giver)


def _growth(one: Given, other: Given, period: Match) -> RelationKind | None:
    """Return that a giver's own count has grown, as its sentence says ("19, up from 14") or as "at least 9" leaves open."""
    if one.text == other.text or not _is_same_giver(one, other):
        return None
    older, newer = sorted((one, other), key=lambda given: given.count.value)
    days = _days(older, newer)
    if older.count.value == newer.count.value or one.count.event not in counted_things.CUMULATIVE:
        return None
    is_said = older.count.value in newer.count.subject.former and (days is None or days >= 0)
    open_end = older.count.interval
    # "more than 400" may be 412 made round, and not 480
    is_news = open_end.is_least or (open_end.is_open and not _is_close(older.count.value, newer.count.value))
    is_later = days is not None and days > 0 and is_news
    if not (is_said or (is_later and _is_one_count(one, other, period))):
        return None
    return RelationKind.UPDATES if newer is one else RelationKind.UPDATED_BY


def _days(older: Given, newer: Given) -> int | None:
    """Return how many days the second is later, negative where it is earlier, or None where a day is not known."""
    if older.published is None or newer.published is None:
        return None
    return (newer.published - older.published).days


def _agreement(one: Given, other: Given, period: Match) -> RelationKind | None:
    if one.text == other.text:
        return None
    gap = _gap(one, other)
    if gap is not None and gap > NEAR_DAYS and period is not Match.SAME:
        return None
    is_telling = period is Match.SAME or _is_telling(one, other)
    if _is_loose(one, other) or not is_telling:
        words = LOOSE_WORDS if _is_loose(one, other) else LIKE_WORDS
        if not _is_like(one.count, other.count, words=words):
            return None
        if _is_loose(one, other) and not _is_close(one.count.value, other.count.value):
            return None
    is_again = _is_same_giver(one, other) or (one.origin != "" and one.origin == other.origin)
    return RelationKind.REPEATS if is_again else RelationKind.CORROBORATES


def _is_telling(one: Given, other: Given) -> bool:
    """Whether two numbers are hardly the same by chance: both large, or both of one town on neighbouring days."""
    if min(one.count.value, other.count.value) >= LEAST_TELLING:
        return True
    gap = _gap(one, other)
    towns = (one.count.subject.places & other.count.subject.places) - counted_things.lands()
    is_one = one.count.value == other.count.value >= FEW_TELLING
    return bool(towns) and is_one and gap is not None and gap <= NEIGHBOURING_DAYS


def _is_close(one: float, other: float) -> bool:
    return max(one, other) <= min(one, other) * CLOSE


def _is_loose(one: Given, other: Given) -> bool:
    return one.count.subject.is_loose or other.count.subject.is_loose


def _is_like(one: Count, other: Count, *, words: int = LIKE_WORDS) -> bool:
    """Whether the clauses are in like words."""
    return stems.containment(one.words, other.words) >= LIKE and len(one.words & other.words) >= words


def _difference(one: Given, other: Given, period: Match) -> RelationKind | None:
    if not _is_one_count(one, other, period):
        return None
    is_grown = one.count.event in counted_things.CUMULATIVE
    older, newer = sorted((one, other), key=lambda given: given.published or date.min)
    is_higher = newer.count.interval.low > older.count.interval.high
    gap = _gap(one, other) if one.text != other.text else 0
    if _is_same_giver(one, other):
        if not gap:
            return None
        if is_higher and is_grown:
            return RelationKind.UPDATES if newer is one else RelationKind.UPDATED_BY
        is_undone = one.count.event not in counted_things.LASTING
        return None if is_undone else RelationKind.CONFLICTS
    grown_days = OPEN_DAYS if older.count.interval.is_open else GROWN_DAYS
    if gap and gap > grown_days and is_higher and is_grown:
        return None
    return RelationKind.CONFLICTS


def _is_one_count(one: Given, other: Given, period: Match) -> bool:
    """Whether two figures that differ are of one count beyond doubt."""
    mine, theirs = one.count.subject, other.count.subject
    if not (mine.is_total and theirs.is_total):
        return False
    if _is_loose(one, other):
        return one.text == other.text and (_is_of_the_loss(one) or _is_of_the_loss(other))
    if period is Match.SAME:
        return True
    gap = _gap(one, other)
    values = sorted((one.count.value, other.count.value))
    if values[1] > GREATEST_RATIO * values[0]:
        return False
    is_told = mine.is_tally or theirs.is_tally
    if one.text == other.text:
        return is_told or _is_like(one.count, other.count)
    if _is_same_giver(one, other) and is_told:
        return True
    is_near = gap is not None and gap <= (NEAR_DAYS if is_told else SAME_DAYS)
    return is_near and _is_like(one.count, other.count)


_THE_LOSS = re.compile(
    r"\b(?:put|puts|estimat\w+|valu\w+)\s(?:the|its|that)\s(?:loss\w*|damage|cost|bill)\sat\s", re.IGNORECASE
)


def _is_of_the_loss(given: Given) -> bool:
    """Whether a sum is said to be that of the loss told before: "estimates the loss at"."""
    return _THE_LOSS.search(given.count.subject.clause.quote(given.text)) is not None
