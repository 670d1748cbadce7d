"""Joins quotations that stand as whole sentences to the speaker named beside them or in the paragraph before."""

from collections.abc import Sequence
from dataclasses import dataclass

from readahead.derive.found import Found
from readahead.derive.units import Unit
from readahead.derive.words import QUOTATION
from readahead.model.card import Mode


@dataclass(frozen=True, slots=True)
class Joined:
    """A unit that is all quotation: the unit and the place in its attributions that it belongs to, and why.

    host is -1 where no speaker was found; the rule then says that it has to be inferred.
    """

    host: int
    found: int
    rule: str


def join(units: Sequence[Unit], found: Sequence[Sequence[Found]]) -> dict[int, Joined]:
    """Return, for the index of each unit that is nothing but quotation, where it belongs."""
    joined: dict[int, Joined] = {}
    for index, unit in enumerate(units):
        if unit.is_quotation and not found[index]:
            joined[index] = (
                _before(units, found, joined, index)
                or _after(units, found, index)
                or _continued(units, joined, found, index)
                or Joined(-1, -1, "quote-inferred-speaker")
            )
    return joined


def _before(
    units: Sequence[Unit], found: Sequence[Sequence[Found]], joined: dict[int, Joined], index: int
) -> Joined | None:
    """The sentence before in the same paragraph quotes somebody, or was joined itself."""
    before = index - 1
    if before < 0 or units[before].paragraph != units[index].paragraph:
        return None
    if before in joined and joined[before].host >= 0:
        return joined[before]
    place = _quoting(units[before], found[before])
    return Joined(before, place, "quote-beside-speaker") if place >= 0 else None


def _after(units: Sequence[Unit], found: Sequence[Sequence[Found]], index: int) -> Joined | None:
    """A later sentence of the same paragraph, with only quotation between, quotes somebody."""
    after = index + 1
    while after < len(units) and units[after].paragraph == units[index].paragraph:
        place = _quoting(units[after], found[after])
        if place >= 0:
            return Joined(after, place, "quote-beside-speaker")
        if not units[after].is_quotation:
            return None
        after += 1
    return None


def _continued(
    units: Sequence[Unit], joined: dict[int, Joined], found: Sequence[Sequence[Found]], index: int
) -> Joined | None:
    """The paragraph before ends with a quotation that was left open."""
    before = index - 1
    if before < 0 or not units[before].continued:
        return None
    if before in joined and joined[before].host >= 0:
        return joined[before]
    place = _quoting(units[before], found[before])
    return Joined(before, place, "quote-continued") if place >= 0 else None


def _quoting(unit: Unit, found: Sequence[Found]) -> int:
    """Return the place of the last attribution of the unit that holds a quotation, or -1."""
    for place in range(len(found) - 1, -1, -1):
        one = found[place]
        if one.mode in (Mode.DIRECT, Mode.MIXED) and _has_quotation(unit, one):
            return place
    return -1


def _has_quotation(unit: Unit, one: Found) -> bool:
    return any(word.lower == QUOTATION for start, end in one.claims for word in unit.words[start:end])
