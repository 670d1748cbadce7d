"""Compares cards across articles: figures that agree, grow or differ, and who says what again; no winner is picked.

A wrong conflict is worse than a missed one: what is not plainly the same count of the same thing is not compared.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from readahead.derive import counts, figure_relations, figure_subjects
from readahead.derive.copies import UNKNOWN
from readahead.derive.counts import Count
from readahead.derive.figure_relations import Given
from readahead.derive.figure_subjects import Subject
from readahead.model.card import Card
from readahead.model.relation import RelationKind


@dataclass(frozen=True, slots=True)
class Told:
    """A card with what must be known of its article: its text, its day, and its origin.

    origin is a string equal for articles of one origin ("Reuters"), empty where it is not known.
    """

    card: Card
    text: str
    published: date | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """How one card bears on another, and in one sentence because of what."""

    kind: RelationKind
    because: str


MOST = 4
"""Keys a card has at most."""

REMEMBERED = 6
"""Counts back to which "the number" and "the toll" may point."""


def keyed(cards: Sequence[Card], text: str) -> list[Card]:
    """Return *cards*, in order of the article *text*, with their keys: cards that may bear on one another share one.

    A count that names nothing ("the number is more than 25,000") has the keys of the last one that it may mean.
    """
    found: list[Card] = []
    before: list[Subject] = []
    for card in cards:
        keys: dict[str, None] = {}
        for subject in figure_subjects.of(card, text):
            whole = subject.following([key for earlier in reversed(before) for key in earlier.keys])
            keys.update(dict.fromkeys(whole.keys))
            before = [*before[-REMEMBERED:], whole]
        found.append(replace(card, keys=tuple(keys)[:MOST]) if keys else card)
    return found


def compare(one: Told, other: Told) -> Finding | None:
    """Return how *one* bears on *other*, seen from *one*, or None; turned round it is the same relation turned."""
    if one.text == other.text and one.card == other.card:
        return None
    found = [
        (kind, mine, theirs)
        for mine in _given(one)
        for theirs in _given(other)
        if (kind := figure_relations.judge(mine, theirs)) is not None
    ]
    if not found:
        return None
    # One figure that agrees outweighs another of the same card that does not: "43, from at least 40 on Monday".
    kind, mine, theirs = min(
        found,
        key=lambda each: (_ORDER.index(each[0]), *sorted((_place(each[1]), _place(each[2])))),
    )
    return Finding(kind, _because(kind, mine, theirs))


_ORDER = (
    RelationKind.CORROBORATES,
    RelationKind.REPEATS,
    RelationKind.UPDATES,
    RelationKind.UPDATED_BY,
    RelationKind.CONFLICTS,
    RelationKind.OPPOSES,
)


def _given(told: Told) -> list[Given]:
    origin = "" if told.origin == UNKNOWN else told.origin
    return [
        Given(count, _giver(told, count), told.published, origin, told.text)
        for count in counts.of(told.card, told.text)
    ]


def _giver(told: Told, count: Count) -> str:
    """Return who gives a figure; those who are themselves counted ("36 percent of voters say") give none."""
    giver = count.subject.figure.giver or told.card.attribution.who
    return "" if any(letter.isdigit() for letter in giver) or " percent " in giver else giver


def _place(given: Given) -> tuple[str, str, int]:
    """Return what puts figures in one order, whoever asks: day, giver, place in the text."""
    day = given.published.isoformat() if given.published else "9999"
    return day, given.giver, given.count.subject.figure.span.start


_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def _because(kind: RelationKind, one: Given, other: Given) -> str:
    first, second = sorted((one, other), key=_place)
    lead = _told(first)
    return f"{lead[:1].upper()}{lead[1:]}; {_told(second)}: {_verdict(kind, first, second)}."


def _told(given: Given) -> str:
    """Return who gave which figure on which day, in words."""
    printed = " ".join(given.count.subject.figure.span.quote(given.text).split())
    printed = printed[:1].lower() + printed[1:]
    day = given.published
    when = f" on {day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""
    who = given.giver or (f"the report of {given.origin}" if given.origin else "a report that names no giver")
    return f"{who} gave {printed}{when}"


def _verdict(kind: RelationKind, one: Given, other: Given) -> str:
    if kind is RelationKind.CONFLICTS:
        return "the counts differ"
    if kind in (RelationKind.UPDATES, RelationKind.UPDATED_BY):
        return "the count has grown"
    if kind is RelationKind.CORROBORATES:
        return "the counts agree"
    if one.origin and one.origin == other.origin:
        return f"both go back to {one.origin}, and the counts agree"
    return "the same giver gives the same again"
