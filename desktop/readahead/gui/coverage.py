"""Which sentences of an article gave no card: where they stand, why, and how their mark in the margin is painted."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from readahead.gui.passage_view import GUTTER
from readahead.model.card import Uncarded
from readahead.model.passage import Span

X = GUTTER + 8.0
"""Where the rule stands in the margin, right of the bar of a card's own passage."""

REACH = GUTTER + 16.0
"""How far from the left edge, behind the gutter, a pointer is taken to mean the rule and not the words."""


class Coverage:
    """The uncarded sentences of one article in order of its text."""

    def __init__(self, sentences: Iterable[Uncarded] = ()) -> None:
        self.sentences: Sequence[Uncarded] = sorted(sentences, key=lambda one: one.span)
        self._starts = [one.span.start for one in self.sentences]

    def between(self, start: int, end: int) -> Sequence[Uncarded]:
        """Return those that reach into the stretch of text from *start* to *end*."""
        last = bisect_left(self._starts, end)
        return [one for one in self.sentences[:last] if one.span.end > start]

    def at(self, offset: int) -> Uncarded | None:
        """Return the one that covers *offset*, or None."""
        return next(iter(self.between(offset, offset + 1)), None)

    def number_after(self, offset: int) -> int:
        """Return the number, from 0, of the first that begins after *offset*; after the last one comes the first."""
        return bisect_left(self._starts, offset + 1) % len(self._starts)

    def number_before(self, offset: int) -> int:
        """Return the number, from 0, of the last that begins before *offset*; before the first one comes the last."""
        return (bisect_left(self._starts, offset) - 1) % len(self._starts)

    def spans(self) -> tuple[Span, ...]:
        """Return where they stand."""
        return tuple(one.span for one in self.sentences)


def paint(painter: QPainter, boxes: Sequence[QRectF], colour: QColor) -> None:
    """Paint the dotted rule beside a sentence whose lines stand in *boxes*: told by its form, not by its colour."""
    if not boxes:
        return
    pen = QPen(colour, 2.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    # dots: dashes without length, which the round cap makes visible
    pen.setDashPattern([0.01, 2.4])
    painter.setPen(pen)
    painter.drawLine(QPointF(X, boxes[0].top() + 1), QPointF(X, boxes[-1].bottom() - 1))
