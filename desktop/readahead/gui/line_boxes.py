"""Where a stretch of a line of text stands on the page: one box where it runs one way, several where directions meet."""

from collections.abc import Iterator
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLine

RIGHT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
"""The classes of letters that run from right to left. Source: Unicode Standard Annex 9."""

NEAR_PX = 1.5
"""How far apart letters may stand and still be painted as one."""


def in_line(line: QTextLine, start: int, end: int, *, is_simple: bool) -> Iterator[tuple[float, float]]:
    """Yield from where to where the letters *start* to *end* of a block stand in its *line*, from left to right.

    *is_simple* says that the block runs from left to right throughout: then both ends tell it all.
    """
    if is_simple:
        yield _x(line, start), _x(line, end)
        return
    runs = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    letters = sorted((run.left(), run.right()) for run in runs)
    left = right = None
    for first, last in letters:
        if left is None or right is None:
            left, right = first, last
        elif first > right + NEAR_PX:
            yield left, right
            left, right = first, last
        else:
            right = max(right, last)
    if left is not None and right is not None:
        yield left, right


def of_block(block: QTextBlock, origin: QRectF, first: int, last: int) -> Iterator[QRectF]:
    """Yield the boxes of the letters *first* to *last* of the document within *block*, which stands at *origin*."""
    layout, text = block.layout(), block.text()
    is_simple = text.isascii() or not any(letter in RIGHT for letter in map(bidirectional, set(text)))
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(first - block.position(), line.textStart())
        end = min(last - block.position(), line.textStart() + line.textLength())
        if start < end:
            height = line.ascent() + line.descent()
            for left, right in in_line(line, start, end, is_simple=is_simple):
                yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, height)


def _x(line: QTextLine, position: int) -> float:
    """Return where a position of a block stands in its line; Qt answers with the position beside it."""
    answer: Any = line.cursorToX(position)
    return float(answer[0] if isinstance(answer, tuple) else answer)
