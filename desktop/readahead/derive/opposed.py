"""Finds positions of one article that hold against each other: claim and counter-claim, accusation and denial."""

import re
from collections.abc import Sequence

from readahead.model.card import Card, Kind

_CONTRAST = re.compile(r"\b(?:while|whereas|but|however)\b", re.IGNORECASE)


def opposed(text: str, cards: Sequence[Card]) -> tuple[tuple[int, int, str], ...]:
    """Return (i, j, because) for the pairs of *cards*, in order of the text, that hold against each other."""
    found: list[tuple[int, int, str]] = []
    for i, j in zip(range(len(cards)), range(1, len(cards)), strict=False):
        one, other = cards[i], cards[j]
        if one.kind is not Kind.POSITION or other.kind is not Kind.POSITION:
            continue
        if one.attribution.who == other.attribution.who or not (
            one.attribution.who and other.attribution.who
        ):
            continue
        between = text[one.extent.end : other.anchor.start]
        lead = text[max(0, one.anchor.start - 40) : one.anchor.start]
        is_joined = "." not in between and (
            _CONTRAST.search(between) or re.search(r"\b(?:While|Whereas)\b[^.]*$", lead)
        )
        if is_joined:
            found.append(
                (i, j, f"{one.attribution.who} and {other.attribution.who} hold against each other.")
            )
    return tuple(found)
