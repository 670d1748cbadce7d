"""A memo on paper: which parts of it go there, and where its lines stand on the pages."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from readahead.model.card import CardId
from readahead.model.memo import Block, EntryId, Memo, MemoOptions, SectionId

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, each as a share of the page's width or height, from its upper left corner."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line, or a section's heading where *entry* is None, stands on page *page* (from 0).

    Of a note, *entry* is the first line that calls it and *card* the one whose passage it gives.
    """

    page: int
    section: SectionId | None
    entry: EntryId | None
    boxes: tuple[Box, ...]
    card: CardId | None = None

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point of the page, in shares of its width and height, lies in it."""
        left, top, right, bottom = self.bounds
        return left <= x <= right and top <= y <= bottom

    @property
    def bounds(self) -> Box:
        """The box around all its boxes."""
        lefts, tops, rights, bottoms = zip(*self.boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts of a memo go onto paper this once, whatever its own layout: its *options*, and its annexes or not."""

    options: MemoOptions
    annexes: bool = True

    def of(self, memo: Memo) -> Memo:
        """Return *memo* with these parts."""
        kept = tuple(one for one in memo.sections if self.annexes or one.block is not Block.ANNEX)
        return replace(memo, options=self.options, sections=kept)
