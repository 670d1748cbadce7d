"""A passage: the stretch of an article's text that a card, a note or a memo line stands on."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Role(StrEnum):
    """What a passage is to its card."""

    CONTENT = "content"
    SOURCE = "source"
    CUE = "cue"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text.

    start and end count code points of Article.text, end exclusive, 0 <= start < end <= len(text).
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"no span: {self.start} to {self.end}")

    def quote(self, text: str) -> str:
        """Return the exact words of *text* this span covers."""
        return text[self.start : self.end]

    def overlap(self, other: "Span") -> int:
        """Return how many code points both cover."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def holds(self, other: "Span") -> bool:
        """Return whether *other* lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A span and what it is to the card that points at it."""

    span: Span
    role: Role = Role.CONTENT

    @property
    def start(self) -> int:
        """Where it begins, in code points."""
        return self.span.start

    @property
    def end(self) -> int:
        """Where it ends, in code points, exclusive."""
        return self.span.end

    def quote(self, text: str) -> str:
        """Return the exact words of *text* this passage covers."""
        return self.span.quote(text)


WRAPPED, WIDEST = 100, 160
"""Code points that few lines of wrapped text exceed, and none: a longer line is a paragraph of its own.

Between the two a line is one only if it ends as a sentence does.
"""

_CLOSING = ".!?:…”\"’')]"


@lru_cache(maxsize=4)
def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of *text*, without the white space around them.

    A blank line ends one, and so does the end of a line too long to be wrapped text: see WRAPPED.
    """
    found: list[Span] = []
    start = end = -1
    offset, goes_on = 0, False
    for line in text.split("\n"):
        stripped = line.strip()
        is_long = len(stripped) > WRAPPED
        is_whole = is_long and (len(stripped) > WIDEST or stripped[-1] in _CLOSING)
        if start >= 0 and (not stripped or (is_whole and not goes_on)):
            found.append(Span(start, end))
            start = -1
        if stripped:
            lead = len(line) - len(line.lstrip())
            if start < 0:
                start = offset + lead
            end = offset + lead + len(stripped)
            if is_whole:
                found.append(Span(start, end))
                start = -1
        goes_on = is_long and not is_whole
        offset += len(line) + 1
    if start >= 0:
        found.append(Span(start, end))
    return tuple(found)


def paragraph_number(text: str, offset: int) -> int:
    """Return the 1-based number of the paragraph of *text* that holds *offset*, or of the last one before it."""
    number = 0
    for span in paragraphs(text):
        if span.start > offset:
            break
        number += 1
    return max(number, 1)
