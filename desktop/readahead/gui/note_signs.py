"""The pencils in an article's margin: which notes stand on which words, and where each is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from readahead.gui import fonts, icons
from readahead.gui.passage_view import GUTTER
from readahead.gui.theme import Theme
from readahead.model.annotation import AnnotationId
from readahead.model.passage import Span

PX = 14
LINE = 1.5
"""How thick the line is below the words of a note."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A note, the words it stands on and what it says; *is_apart* where those are not the card's whole passage."""

    note: AnnotationId
    span: Span
    words: str
    is_apart: bool


class NoteSigns:
    """The notes of one article's page; *boxes_of* gives the lines of a passage in the document's coordinates."""

    def __init__(self, theme: Theme, boxes_of: Callable[[Span], list[QRectF]]) -> None:
        self._theme, self._boxes_of = theme, boxes_of
        self.notes: tuple[Noted, ...] = ()

    def show(self, notes: Sequence[Noted]) -> None:
        """Show other notes."""
        self.notes = tuple(notes)

    def places(self) -> dict[AnnotationId, QRectF]:
        """Return where the pencil of each note stands, in the document's coordinates; several on a line go below one another."""
        size = min(fonts.scaled(PX), GUTTER - 4)
        found: dict[AnnotationId, QRectF] = {}
        bottom = 0.0
        for one in sorted(self.notes, key=lambda one: (one.span, one.note)):
            lines = self._boxes_of(one.span)
            if lines:
                top = max(lines[0].top() + (lines[0].height() - size) / 2, bottom)
                found[one.note] = QRectF(1, top, size, size)
                bottom = top + size + 2
        return found

    def paint(self, painter: QPainter) -> None:
        """Paint the pencils, and a line below the words of a note that stands on words of its own."""
        if not self.notes:
            return
        accent = self._theme.colour("accent")
        for one in self.notes:
            for line in self._boxes_of(one.span) if one.is_apart else ():
                painter.fillRect(QRectF(line.left(), line.bottom() + 1, line.width(), LINE), accent)
        for place in self.places().values():
            icons.paint(
                painter,
                "pencil",
                self._theme.tokens.accent,
                x=place.x(),
                y=place.y(),
                size=round(place.width()),
            )

    def at(self, point: QPointF) -> Noted | None:
        """Return the note whose pencil is at a *point* of the document."""
        reach = {note: place.adjusted(-1, -2, 4, 2) for note, place in self.places().items()}
        return next(
            (one for one in self.notes if one.note in reach and reach[one.note].contains(point)), None
        )

    def on(self, offset: int) -> Noted | None:
        """Return the note that stands on the code point *offset*, the one on the fewest words where several do."""
        found = [one for one in self.notes if one.span.start <= offset <= one.span.end]
        return min(found, key=lambda one: one.span.end - one.span.start, default=None)
