"""Where the lines of a memo stand on its pages."""

from dataclasses import dataclass
from typing import TypeAlias

from readahead.model.memo import EntryId, SectionId

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, each as a share of the page's width or height, from its upper left corner."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line, or a section's heading where *entry* is None, stands on page *page* (from 0)."""

    page: int
    section: SectionId | None
    entry: EntryId | None
    boxes: tuple[Box, ...]

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point of the page, in shares of its width and height, lies in it."""
        left, top, right, bottom = self.bounds
        return left <= x <= right and top <= y <= bottom

    @property
    def bounds(self) -> Box:
        """The box around all its boxes."""
        lefts, tops, rights, bottoms = zip(*self.boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)
