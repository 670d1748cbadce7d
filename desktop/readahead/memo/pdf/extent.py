"""Where the parts of a memo's PDF stand, and how far down a page its words reach: what its length is told by."""

from __future__ import annotations

from types import TracebackType

FOOT_MM = 29
"""The lower margin of memo.typ: what stands in it is the page's own, not the memo's."""

_POINTS_PER_MM = 72 / 25.4


class Paper:
    """The pages of the PDF *data*, open as long as the block runs."""

    def __init__(self, data: bytes) -> None:
        from pypdfium2 import PdfDocument

        self._document = PdfDocument(data)

    def __enter__(self) -> Paper:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._document.close()

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self._document)

    def starts(self) -> tuple[tuple[str, float], ...]:
        """Return the headings it has bookmarks for, in order, each with where it stands, in pages from the first.

        1.5 is the middle of the second page.
        """
        found = []
        for mark in self._document.get_toc():
            place = mark.get_dest()
            number = None if place is None else place.get_index()
            if place is None or number is None:
                continue
            # a place is given as left, top, zoom, counted from the foot of the page
            at = place.get_view()[1][1:2]
            found.append((mark.get_title(), number + (1 - at[0] / self._height(number) if at else 0.0)))
        return tuple(found)

    def words_end(self, number: int) -> float:
        """Return how far down page *number* (from 0) the lowest words stand, 0 at its head, 1 at its foot.

        Notes at the foot of the page are words too.
        """
        words, height = self._document[number].get_textpage(), self._height(number)
        feet = [float(words.get_rect(rect)[1]) for rect in range(words.count_rects())]
        return 1 - min((foot for foot in feet if foot > FOOT_MM * _POINTS_PER_MM), default=height) / height

    def _height(self, number: int) -> float:
        return float(self._document.get_page_size(number)[1])
