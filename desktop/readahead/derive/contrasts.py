"""Finds two counts that one sentence sets against each other: "the police put the crowd at 40,000, the organisers at …".

The second names nothing, so that it can only be another count of the same.
"""

import re
from dataclasses import dataclass

from readahead.derive import givers, intervals
from readahead.derive.patterns import Late
from readahead.model.card import Card, Figure

GREATEST_RATIO = 10
"""How many times the lesser of two counts of one thing the greater may be."""

_VERB = r"(?:says?|said|puts?|speaks? of|spoke of|talks? of|counts?|counted|estimates?|estimated|gives?|gave|insists?|insisted|claims?|claimed|reports?|reported)"
_BETWEEN = Late(
    rf",\s(?:while|whereas|but|yet)\s(?P<who>[^,.;!?]{{2,80}}?)\s{_VERB}\b[^.;!?]{{0,60}}$", re.IGNORECASE
)
_FIRST = Late(rf"(?P<who>[^,.;!?]{{2,80}}?)\s{_VERB}\b", re.IGNORECASE)
_AFTER = Late(r"[\s”\"’']*(?:\s?\w+){0,2}\s?[”\"’']?(?:[.,;!?]|$)")
_UNITS = Late(r"count|[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two figures of one sentence, who gives each, in order of the text."""

    one: Figure
    other: Figure
    giver: str
    other_giver: str


def find(text: str, first: Card, second: Card) -> Contrast | None:
    """Return the two figures of neighbouring cards that a sentence of *text* sets against each other, or None."""
    if not first.figures or not second.figures or second.anchor.start < first.anchor.start:
        return None
    one, other = first.figures[-1], second.figures[0]
    if one.unit != other.unit or not _UNITS.fullmatch(one.unit) or other.counted or other.event:
        return None
    link = _BETWEEN.search(text[one.span.end : other.span.start][-200:])
    if link is None or other.span.start - one.span.end > 200 or not _AFTER.match(text, other.span.end):
        return None
    lead = _FIRST.search(text, max(first.anchor.start, one.span.start - 120), one.span.start)
    giver = first.attribution.who or (lead["who"] if lead else "")
    other_giver = second.attribution.who or link["who"]
    if not giver or givers.same(giver, other_giver) or not _differ(one, other):
        return None
    return Contrast(one, other, giver, other_giver)


def _differ(one: Figure, other: Figure) -> bool:
    least, greatest = sorted((one.value, other.value))
    return greatest <= GREATEST_RATIO * least and intervals.of(one).excludes(intervals.of(other))
