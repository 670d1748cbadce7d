"""The one place where code points, which articles count in, and UTF-16 units, which Qt counts in, are exchanged."""

from array import array
from bisect import bisect_left, bisect_right

from readahead.model.passage import Span

ASTRAL = "\uffff"
"""Characters above this one take two UTF-16 units."""


class Offsets:
    """Exchanges offsets of one text; each direction costs the logarithm of its astral characters, or nothing."""

    def __init__(self, text: str) -> None:
        astral = (number for number, letter in enumerate(text) if letter > ASTRAL)
        # isascii is answered without a look at the letters
        self._points = array("q") if text.isascii() else array("q", astral)
        # where each of them begins in UTF-16: one unit later for every one before it
        self._units = array("q", (point + before for before, point in enumerate(self._points)))

    def units(self, point: int) -> int:
        """Return how many UTF-16 units stand before code point *point*."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """Return the code point that UTF-16 unit *unit* belongs to; the middle of a pair is the pair."""
        before = bisect_right(self._units, unit)
        if before and self._units[before - 1] == unit:
            return self._points[before - 1]
        if before and self._units[before - 1] == unit - 1:
            return self._points[before - 1]
        return unit - before

    def span(self, start: int, end: int) -> Span:
        """Return the span of code points from UTF-16 unit *start* to *end*, end exclusive, both unequal."""
        first = self.point(start)
        last = self.point(end)
        if self.units(last) < end:
            last += 1
        return Span(first, last)
