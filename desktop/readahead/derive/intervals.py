"""The values a figure leaves open, from its value and its qualifier: what two figures are compared by."""

from dataclasses import dataclass

from readahead.derive.grammar import word_set
from readahead.model.card import Figure

_OPEN = {
    "more than": 1.25, "over": 1.25, "above": 1.25, "in excess of": 1.25, "upwards of": 1.25,
    "at least": 1.5, "no fewer than": 1.5, "no less than": 1.5, "or more": 1.5, "a minimum of": 1.5,
}  # fmt: skip
"""How far above its value a figure with such a qualifier may lie."""

_LEAST = frozenset(qualifier for qualifier, times in _OPEN.items() if times > 1.25)
_NEARLY = frozenset(("nearly", "almost", "close to", "near", "just under", "virtually", "barely"))
_ABOUT = frozenset(
    ("about", "around", "roughly", "some", "approximately", "estimated", "circa", "probably", "perhaps", "possibly", "or so")
)  # fmt: skip
_LIMITS = frozenset(
    ("up to", "at most", "no more than", "as many as", "as much as", "a maximum of", "or fewer", "or less", "less than",
     "fewer than", "under", "below", "as few as", "as little as")
)  # fmt: skip
_DEGREES = word_set("well just slightly far significantly")
NEARLY, ABOUT, ROUND, LIMIT = 0.9, 0.1, 0.02, 0.75
"""Shares of the value: the low end of "nearly", the margin of "about" and of round thousands, the low end of "up to"."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From *low* to *high*, both in it.

    is_limit: "up to 500" says nothing against any smaller number. is_open: "at least 40" may have been more all along.
    is_least: of those that are open, one that counts what is certain so far, so that a higher one of the same giver is news.
    """

    low: float
    high: float
    is_limit: bool = False
    is_open: bool = False
    is_least: bool = False

    def times(self, factor: float) -> "Interval":
        """Return the same stretch in another unit."""
        return Interval(self.low * factor, self.high * factor, self.is_limit, self.is_open, self.is_least)

    def holds(self, value: float) -> bool:
        """Return whether *value* lies in it."""
        return self.low <= value <= self.high

    def overlaps(self, other: "Interval") -> bool:
        """Return whether one value may lie in both."""
        return self.low <= other.high and other.low <= self.high

    def excludes(self, other: "Interval") -> bool:
        """Return whether no value can lie in both; smaller ones are not against a limit."""
        if self.is_limit and other.low <= self.high:
            return False
        if other.is_limit and self.low <= other.high:
            return False
        return not self.overlaps(other)


def of(figure: Figure) -> Interval:
    """Return what *figure* leaves open: "more than 400" is 400 to 500, a round thousand is within 2 %."""
    value, qualifier = figure.value, _plain(figure.qualifier)
    if figure.upper is not None:
        return Interval(min(value, figure.upper), max(value, figure.upper))
    if qualifier in _OPEN:
        return Interval(value, value * _OPEN[qualifier], is_open=True, is_least=qualifier in _LEAST)
    if qualifier in _NEARLY:
        return Interval(value * NEARLY, value)
    if qualifier in _ABOUT:
        return Interval(value * (1 - ABOUT), value * (1 + ABOUT))
    if qualifier in _LIMITS:
        return Interval(value * LIMIT, value, is_limit=True)
    margin = value * ROUND if _is_round(figure) else 0.5 if figure.unit == "percent" else 0.0
    return Interval(value - margin, value + margin)


def _is_round(figure: Figure) -> bool:
    return figure.unit == "share" or (figure.value >= 1000 and figure.value % 1000 == 0)


def _plain(qualifier: str) -> str:
    """Return a qualifier without its own degree: "well over" is "over"; "just under" is one of its own."""
    if qualifier in _NEARLY:
        return qualifier
    first, _, rest = qualifier.removeprefix("a little ").partition(" ")
    return rest if first in _DEGREES and rest else qualifier.removeprefix("a little ")
