"""Spans of a text that are asked which of them overlaps another."""

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from readahead.model.passage import Span

PLACE = attrgetter("start", "end")
"""Where a span stands among others: two numbers compare faster than two spans."""


class Stretches:
    """Spans that are asked, each time in no time, which of them overlaps another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans, key=PLACE)
        self._starts = [span.start for span in self._spans]
        # The furthest end among the spans up to each one, and which span has it: spans may lie inside others.
        self._furthest: list[Span] = []
        for span in self._spans:
            before = self._furthest[-1] if self._furthest else span
            self._furthest.append(span if span.end >= before.end else before)

    def touching(self, span: Span) -> Span | None:
        """Return a span that overlaps *span*, or None."""
        place = bisect_left(self._starts, span.end) - 1
        if place < 0 or not self._furthest[place].overlap(span):
            return None
        return self._furthest[place]

    def inside(self, span: Span) -> list[Span]:
        """Return those that begin inside *span*, in order."""
        first = bisect_left(self._starts, span.start)
        return self._spans[first : bisect_left(self._starts, span.end, first)]

    def around(self, span: Span) -> list[Span]:
        """Return those that overlap *span*, in order; for stretches of which none overlaps another."""
        last = bisect_left(self._starts, span.end)
        first = max(0, bisect_left(self._starts, span.start) - 1)
        return [one for one in self._spans[first:last] if one.overlap(span)]
