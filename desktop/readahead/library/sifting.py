"""Goes through a list of cards in its order, and keeps those that have the words of a search."""

from collections.abc import Callable, Iterable, Sequence

from readahead.library.conditions import Condition
from readahead.library.search import MATCHING
from readahead.library.store import Row, Store, packed

FIRST = 128
"""Cards that are asked about first, to see how many of them have the words."""

MOST_RUNS = 100
"""Up to how many stretches of numbers the index is asked about one by one in any case; for more it may be gone through."""

HITS_A_RUN = 350
"""How many hits of the index are gone through in the time it takes to ask it about one stretch (measured: 0.1 ms)."""

WIDEST_GAP = 8
"""Numbers that may lie between two cards of one stretch: the cards of an article are mostly numbered one after the other."""

MOST_AT_ONCE = 20_000
"""Up to how many cards are looked at in one step."""

RARE = 0.1
"""The share of cards assumed to have the words before any was asked about: more are known to have them."""

Ahead = Callable[[Condition | None, int], Sequence[Row]]
"""Gives so many rows within a stretch of a list, in its order."""

Behind = Callable[[Row], tuple[Condition, ...]]
"""Gives the stretches of a list behind a row."""


class Sifting:
    """One walk down a list. Of *is_open* words the index is asked but once at a time, since it gathers them anew each time."""

    def __init__(self, store: Store, match: str, *, is_open: bool) -> None:
        self._store, self._match, self._is_open = store, match, is_open
        self._share = RARE

    def first(
        self, limit: int, stretches: Sequence[Condition | None], ahead: Ahead, behind: Behind
    ) -> list[Row]:
        """Return the first *limit* rows, from the *stretches* of a list on, whose cards have the words."""
        found: list[Row] = []
        left = list(stretches)
        size = self._wanted(limit) if self._is_open else FIRST
        while left and len(found) < limit:
            rows = ahead(left[0], size)
            met = self._met(rows)
            found += met
            if len(rows) < size:
                left.pop(0)
                continue
            self._share = max(len(met), 1) / len(rows)
            left = [*behind(rows[-1])]
            size = self._wanted(limit - len(found))
        return found[:limit]

    def among(self, limit: int, rows: Sequence[Row]) -> list[Row]:
        """Return the first *limit* of *rows* whose cards have the words."""
        found: list[Row] = []
        # they may lie far apart, each a stretch of its own
        at, size = 0, self._wanted(limit) if self._is_open else min(FIRST, MOST_RUNS)
        while at < len(rows) and len(found) < limit:
            part = rows[at : at + size]
            met = self._met(part)
            found += met
            at += size
            self._share = max(len(met), 1) / len(part)
            size = self._wanted(limit - len(found))
        return found[:limit]

    def _wanted(self, cards: int) -> int:
        """Return how many cards have to be looked at for *cards* that have the words, with something to spare."""
        return min(MOST_AT_ONCE, max(FIRST, int(1.7 * cards / self._share)))

    @property
    def _hits(self) -> float:
        """About how many cards of the library have the words."""
        return self._share * self._store.number("SELECT ifnull(max(id), 0) FROM cards")

    def _met(self, rows: Sequence[Row]) -> list[Row]:
        numbers = [row[-1] for row in rows]
        runs = _runs(numbers)
        if self._is_open or len(runs) > max(MOST_RUNS, self._hits / HITS_A_RUN):
            sql = f"{MATCHING} AND +rowid IN (SELECT value FROM json_each(?))"
            met = {number for (number,) in self._store.rows(sql, self._match, packed(numbers))}
        else:
            met = {number for (number,) in self._store.rows(_IN_RUNS, packed(runs), self._match)}
        return [row for row in rows if row[-1] in met]


_IN_RUNS = """SELECT f.rowid FROM json_each(?) j CROSS JOIN cards_fts f
    WHERE f.cards_fts MATCH ? AND f.rowid BETWEEN j.value ->> 0 AND j.value ->> 1"""


def _runs(numbers: Iterable[int]) -> list[list[int]]:
    """Return the stretches, first and last number, that hold *numbers*."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number - runs[-1][1] <= WIDEST_GAP:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs
