"""Compares cards: figures that agree or differ, and who says what again. It never picks a winner.

A wrong conflict is worse than a missed one: what is not plainly the same count of the same thing is not compared.
"""

from dataclasses import dataclass
from datetime import date

from readahead.derive import counts
from readahead.derive.counts import Count
from readahead.derive.givers import same
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


def keys(card: Card, text: str) -> tuple[str, ...]:
    """Return what *card* is found by: cards that may bear on one another share one; *text* is its article's."""
    found: dict[str, None] = {}
    for count in counts.of(card, text):
        found.update(dict.fromkeys(count.keys))
    return tuple(found)[:MOST]


MOST = 4
"""Keys a card has at most."""


def compare(one: Told, other: Told) -> Finding | None:
    """Return how *one* bears on *other*, seen from *one*, or None; turned round it is the same relation turned."""
    if one == other or (one.text == other.text and one.card == other.card):
        return None
    found: list[Finding] = []
    for mine in counts.of(one.card, one.text):
        for theirs in counts.of(other.card, other.text):
            if set(mine.keys) & set(theirs.keys) and (finding := _figures(one, mine, other, theirs)):
                found.append(finding)
    return min(found, key=lambda finding: (_ORDER.index(finding.kind), finding.because), default=None)


_ORDER = (
    RelationKind.CORROBORATES,
    RelationKind.REPEATS,
    RelationKind.UPDATES,
    RelationKind.UPDATED_BY,
    RelationKind.CONFLICTS,
    RelationKind.OPPOSES,
)


def _figures(one: Told, mine: Count, other: Told, theirs: Count) -> Finding | None:
    is_same_giver = same(mine.figure.giver, theirs.figure.giver)
    if mine.interval.overlaps(theirs.interval):
        if one.text == other.text:
            return None
        is_again = is_same_giver or (one.origin and one.origin == other.origin)
        kind = RelationKind.REPEATS if is_again else RelationKind.CORROBORATES
        return Finding(kind, "The counts agree.")
    if is_same_giver or not mine.interval.excludes(theirs.interval):
        return None
    return Finding(RelationKind.CONFLICTS, "The counts differ.")
