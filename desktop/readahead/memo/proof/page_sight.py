"""Tells which printed words of a PDF nobody sees: painted like the paper, too small, cut off, or covered by something.

The page is drawn, and looked at where words stand: a place without any contrast shows none. What was drawn later over
words is found by its outline. Words that are seen, but in another place than before, are not found here.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from readahead.memo.proof.page_marks import EDGE, Place, is_in, said
from readahead.model.article import short

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_SCALE = 2
"""Pixels a point is drawn in."""
_LEAST = 40
"""How far apart the lightest and the darkest pixel of words are, of 255; the palest of a memo are at 100."""
_INSET = 0.15
"""The share of words' height and width at whose edges neighbours may stand."""
_SMALLEST = 2.0
"""Points of height that can be read."""
_THICK = 4.0
"""Points from which on a line covers words."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A page as it looks, in shades of grey; left and bottom are the corner of the paper, in points."""

    pixels: bytes
    width: int
    height: int
    stride: int
    left: float
    bottom: float

    def contrast(self, place: Place) -> int:
        """Return how far apart the lightest and the darkest pixel in the middle of *place* are, 0 off the page."""
        left, bottom, right, top = place
        across, down = (right - left) * _INSET, (top - bottom) * _INSET
        first = max(int((left + across - self.left) * _SCALE), 0)
        last = min(int((right - across - self.left) * _SCALE) + 1, self.width)
        above = max(self.height - int((top - down - self.bottom) * _SCALE) - 1, 0)
        below = min(self.height - int((bottom + down - self.bottom) * _SCALE), self.height)
        rows = [
            self.pixels[row * self.stride + first : row * self.stride + last] for row in range(above, below)
        ]
        rows = [row for row in rows if row]
        return max(map(max, rows)) - min(map(min, rows)) if rows else 0


def unseen(page: "PdfPage", number: int) -> Iterator[str]:
    """Yield the words on the page of that *number* which nobody sees, all as one."""
    import pypdfium2.raw as pdfium

    drawn = _drawn(page)
    words = page.get_textpage()
    height = page.get_height()
    objects = list(page.get_objects(max_depth=1))
    covers = [(at, each.get_bounds()) for at, each in enumerate(objects) if _covers(each)]
    hidden = []
    for at, each in enumerate(objects):
        if each.type != pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        place = each.get_bounds()
        is_edge = place[3] < EDGE or place[1] > height - EDGE
        if pdfium.FPDFPageObj_GetMarkedContentID(each.raw) < 0 and not is_edge:
            continue
        printed = said(each.raw, words, is_seen=False)
        if _is_worth(printed) and not _is_seen(drawn, place, [one for late, one in covers if late > at]):
            hidden.append(printed.strip())
    if hidden:
        yield f"words on page {number} that nobody sees: “{short(' '.join(hidden), 90)}”"


def _is_worth(printed: str) -> bool:
    """Return whether words are looked for: no signs alone, nor one letter that runs from the right, drawn in parts."""
    letters = [each for each in printed if each.isalnum()]
    return len(letters) > 1 or any(unicodedata.bidirectional(each) not in ("R", "AL") for each in letters)


def _is_seen(drawn: _Drawn, place: Place, later: Sequence[Place]) -> bool:
    if place[3] - place[1] < _SMALLEST or any(is_in(place, one) for one in later):
        return False
    return drawn.contrast(place) >= _LEAST


def _drawn(page: "PdfPage") -> _Drawn:
    bitmap = page.render(scale=_SCALE, grayscale=True)
    try:
        left, bottom, _, _ = page.get_mediabox()
        return _Drawn(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, left, bottom)
    finally:
        bitmap.close()


def _covers(each: Any) -> bool:
    """Return whether an object hides what was drawn before it in its place."""
    import ctypes

    import pypdfium2.raw as pdfium

    if each.type != pdfium.FPDF_PAGEOBJ_PATH:
        return bool(each.type != pdfium.FPDF_PAGEOBJ_TEXT)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(each.raw, fill, stroke)
    thick = ctypes.c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(each.raw, thick)
    return bool(fill.value) or (bool(stroke.value) and thick.value > _THICK)
