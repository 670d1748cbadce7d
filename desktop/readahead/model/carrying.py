"""Carries places of a text over to another version of it: each to the very same words, or nowhere at all."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from readahead.model.passage import Span

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")

BOUND = 4_000_000
"""Pairs of tokens that one difference is looked for among: beyond, what is neither at the head nor at the foot is new."""

AROUND = 8
"""Words before and after a passage by which it is known where its own words stand several times."""


class Carrying:
    """What became of each word of one version of a text in another. White space counts alike, whatever it is made of."""

    def __init__(self, before: str, after: str) -> None:
        self._before, self._after = before, after
        self._old, self._new = tokens(before), tokens(after)
        self._to = matched([said(before, one) for one in self._old], [said(after, one) for one in self._new])
        self._at = [-1] * len(before)
        for number, (start, end) in enumerate(self._old):
            self._at[start:end] = [number] * (end - start)
        self._lines = f" {' '.join(before.split())} ", f" {' '.join(after.split())} "

    def place(self, span: Span) -> Span | None:
        """Return where the words on *span* stand now, one after the other as before; None where they do not.

        Words that came to stand more or less often than before are carried only where those around them stand once in each
        version and are carried too: another occurrence must not be taken for this one.
        """
        found = self.inner(span)
        if found is None:
            return None
        words = " ".join(span.quote(self._before).split())
        old, new = (line.count(words) for line in self._lines)
        if old == new:
            return found
        wide = self._widened(span)
        if self.inner(wide) is None:
            return None
        known = " ".join(wide.quote(self._before).split())
        return found if all(line.count(known) == 1 for line in self._lines) else None

    def inner(self, span: Span) -> Span | None:
        """Return what `place` does, however often the words stand: for a part of a passage that is carried."""
        if not span.quote(self._before).strip():
            return None
        first, last = self._at[span.start], self._at[span.end - 1]
        first += self._is_space(first)
        last -= self._is_space(last)
        to = self._to[first]
        if to < 0 or any(self._to[first + by] != to + by for by in range(last - first + 1)):
            return None
        lead = max(span.start - self._old[first][0], 0)
        tail = max(self._old[last][1] - span.end, 0)
        return Span(self._new[to][0] + lead, self._new[to + last - first][1] - tail)

    def _widened(self, span: Span) -> Span:
        """Return *span* with AROUND words more at each side, or up to where the text begins and ends."""
        first, last = self._at[span.start], self._at[span.end - 1]
        start = next(self._words(range(first - 1, -1, -1)), 0)
        end = next(self._words(range(last + 1, len(self._old))), len(self._old) - 1)
        return Span(self._old[start][0], self._old[end][1])

    def _words(self, numbers: range) -> Iterator[int]:
        """Yield the number of the token at which AROUND words are passed."""
        left = AROUND
        for number in numbers:
            left -= not self._is_space(number)
            if not left:
                yield number

    def _is_space(self, number: int) -> bool:
        return self._before[self._old[number][0]].isspace()


def tokens(text: str) -> list[tuple[int, int]]:
    """Return from where to where each word, mark and stretch of white space of *text* stands: all of it, in order."""
    return [found.span() for found in _TOKEN.finditer(text)]


def said(text: str, token: tuple[int, int]) -> str:
    """Return what a token of *text* says: white space is one blank, whatever it is made of."""
    return " " if text[token[0]].isspace() else text[slice(*token)]


def matched(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """Return for each token of *old* the number of the one in *new* that it is, or -1."""
    to = [-1] * len(old)
    head, shortest = 0, min(len(old), len(new))
    while head < shortest and old[head] == new[head]:
        to[head] = head
        head += 1
    foot = 0
    while foot < shortest - head and old[-1 - foot] == new[-1 - foot]:
        foot += 1
        to[-foot] = len(new) - foot
    middle, other = old[head : len(old) - foot], new[head : len(new) - foot]
    if len(middle) * len(other) <= BOUND:
        for start, at, size in SequenceMatcher(None, middle, other, autojunk=False).get_matching_blocks():
            for by in range(size):
                to[head + start + by] = head + at + by
    return to
