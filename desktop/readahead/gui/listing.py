"""What the list of cards shows of a place: the first rows at once, the rest as it comes, counts, and the search in words."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from readahead.model.card import CardId, CardQuery, Kind

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

FIRST = 500
"""Rows that are read before the list is shown: more than a screen holds, and a few milliseconds of a million."""

CHUNK = 20_000
"""Rows that are read at once behind them, beside the window."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The first *ids* of a list of *count* cards, how many there are of each kind, and what was searched for in words."""

    ids: array[int]
    count: int
    kinds: Mapping[Kind, int]
    explained: str

    @property
    def is_whole(self) -> bool:
        """Whether no row is missing."""
        return len(self.ids) >= self.count


def listed(query: CardQuery, first: int, desk: Desk) -> Listed:
    """Return the first rows of what *query* asks for."""
    ids = desk.card_ids(query, limit=first)
    count = len(ids) if len(ids) < first else desk.count(query)
    explained = desk.explain(query.find) if query.find else ""
    return Listed(ids, count, desk.kinds(replace(query, kinds=())), explained)


def more(query: CardQuery, after: CardId, desk: Desk) -> array[int]:
    """Return the next rows behind the card *after*."""
    return desk.card_ids(query, after=after, limit=CHUNK)


def following(before: Sequence[int | None], row: int, after: Sequence[int | None], *, stays: bool) -> int:
    """Return the row to stand on *after* a list was read again, counted from 0, where one stood in *row* of that *before*.

    That is where the same card stands now, or else the next one below it that is still there, or above it; None is no
    card, but a head. A list of something else, which does not *stay* what it was, is begun at its first row.
    """
    if row < min(len(before), len(after)) and after[row] == before[row]:
        return row
    places = {after[place]: place for place in range(len(after) - 1, -1, -1)}
    if not stays:
        return places.get(before[row], 0)
    below, above = range(row, len(before)), range(row - 1, -1, -1)
    cards = (before[place] for place in chain(below, above))
    return next((places[card] for card in cards if card is not None and card in places), 0)
