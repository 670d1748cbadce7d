"""Words set in a fixed number of lines, the last one elided, with what was searched for marked in them."""

import re
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

Marks = tuple[tuple[int, int], ...]
TO_THE_LEFT = "\u200f"
"""Unicode's RIGHT-TO-LEFT MARK."""

_OPERATOR = re.compile(
    r"(?<!\S)(?:-\S+|(?:kind|topic|who|outlet|before|after|has|in):(?:\"[^\"]*\"|\S*)|OR|AND|NOT)(?!\S)"
)
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=64)
def pattern(find: str) -> re.Pattern[str] | None:
    """Return what marks the words of a search as typed, at the beginnings of words; None when it names no word.

    Operators and what is asked not to be there mark nothing.
    """
    words = {word.casefold() for word in _WORD.findall(_OPERATOR.sub(" ", find))}
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest_first))})", re.IGNORECASE)


def marks(text: str, find: str) -> Marks:
    """Return where in *text* the words of *find* stand, as (start, end) pairs."""
    wanted = pattern(find) if find else None
    return tuple(match.span() for match in wanted.finditer(text)) if wanted else ()


@lru_cache(maxsize=2048)
def broken(text: str, font: QFont, width: int, count: int) -> tuple[str, ...]:
    """Return *text* in at most *count* lines of *width* pixels, the last one ending in … if words are left over.

    A line of a text that runs from right to left begins with the mark for that where its own first word does not.
    """
    layout = QTextLayout(text, font)
    found: list[str] = []
    layout.beginLayout()
    while len(found) < count:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        # Qt counts in UTF-16 units
        start, length = line.textStart(), line.textLength()
        found.append(_units(text, start, None if len(found) == count - 1 else start + length))
    layout.endLayout()
    metrics = QFontMetricsF(font)
    elide = Qt.TextElideMode.ElideRight
    leads = [TO_THE_LEFT if runs_left(text) and not runs_left(line) else "" for line in found]
    return tuple(
        metrics.elidedText(f"{lead}{line.strip()}", elide, width)
        for lead, line in zip(leads, found, strict=True)
    )


def runs_left(text: str) -> bool:
    """Return whether a text runs from right to left, as its first letter with a direction says (Unicode, UAX 9: P2, P3)."""
    directions = (bidirectional(letter) for letter in text)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"


def draw(
    painter: QPainter,
    line: str,
    *,
    at: QPointF,
    within: float,
    font: QFont,
    colour: QColor,
    marked: Marks = (),
    ground: QColor,
    ink: QColor,
) -> None:
    """Draw one line with its upper left corner *at*, the marked stretches in *ink* on *ground*.

    One that runs from right to left ends *within* pixels of there.
    """
    layout = QTextLayout(line, font)
    layout.setCacheEnabled(True)
    formats = []
    for start, end in marked:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length = len(_utf16(line[:start])) // 2, len(_utf16(line[start:end])) // 2
        look = QTextCharFormat()
        look.setBackground(ground)
        look.setForeground(ink)
        stretch.format = look
        formats.append(stretch)
    layout.setFormats(formats)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(100_000)
    layout.endLayout()
    if runs_left(line):
        at = at + QPointF(max(within - first.naturalTextWidth(), 0), 0)
    painter.setPen(colour)
    layout.draw(painter, at)


def _units(text: str, start: int, end: int | None) -> str:
    if text.isascii():
        return text[start:end]
    return _utf16(text)[start * 2 : None if end is None else end * 2].decode("utf-16-le", "replace")


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
