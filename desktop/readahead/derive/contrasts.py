"""Finds two counts that stand against each other: "the police put the crowd at 40,000, the organisers at …".

The second names nothing, so that it can only be another count of the same; in a sentence of its own it takes up the
first by a pronoun and its verb: "The line said the ferry carried 180 passengers. The coast guard said it carried 260."
"""

import re
from dataclasses import dataclass

from readahead.derive import givers, intervals, stems
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
    if other.span.start - one.span.end > 200 or not _AFTER.match(text, other.span.end):
        return None
    link = _BETWEEN.search(text[one.span.end : other.span.start])
    if link is None:
        return _taken_up(text, first, second)
    lead = _FIRST.search(text, max(first.anchor.start, one.span.start - 120), one.span.start)
    giver = first.attribution.who or (lead["who"] if lead else "")
    other_giver = second.attribution.who or link["who"]
    if not giver or givers.same(giver, other_giver) or not _differ(one, other):
        return None
    return Contrast(one, other, giver, other_giver)


_BY_IT = re.compile(
    r"\b(?:it|they|he|she)\s(?:(?:had|has|have|was|were)\s)?(?P<verb>[a-z]{3,})\s(?:\w+\s){0,2}$"
)
_LAST_WORDS = re.compile(r"(?:[a-z]+\s){1,3}$")


def _taken_up(text: str, first: Card, second: Card) -> Contrast | None:
    """Return the figures of two sentences of which the second says of a pronoun what the first says of its subject."""
    one, other = first.figures[-1], second.figures[0]
    giver, other_giver = first.attribution.who, second.attribution.who
    if not giver or not other_giver or givers.same(giver, other_giver) or not _differ(one, other):
        return None
    again = _BY_IT.search(text, max(second.anchor.start, other.span.start - 60), other.span.start)
    done = _LAST_WORDS.search(text, max(first.anchor.start, one.span.start - 60), one.span.start)
    if again is None or done is None or not stems.content(again["verb"]) & stems.content(done[0]):
        return None
    return Contrast(one, other, giver, other_giver)


def _differ(one: Figure, other: Figure) -> bool:
    least, greatest = sorted((one.value, other.value))
    return greatest <= GREATEST_RATIO * least and intervals.of(one).excludes(intervals.of(other))
