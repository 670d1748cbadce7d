"""Where something dragged over the memo's outline would land, and the line that shows it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from readahead.gui.theme import Theme
from readahead.model.memo import EntryId, SectionId


@dataclass(frozen=True, slots=True)
class Aim:
    """Where something dragged would land: in *section*, before a line or at its end; y is where the drop line is drawn.

    A section lands before *section*, or at the end of the memo where that is None.
    """

    section: SectionId | None
    before: EntryId | None
    y: int


def paint(aim: Aim, viewport: QWidget, theme: Theme) -> None:
    """Paint the line where *aim* lets something land."""
    painter = QPainter(viewport)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.setBrush(theme.colour("window"))
    y = float(aim.y)
    painter.drawLine(QPoint(36, round(y)), QPoint(viewport.width() - 10, round(y)))
    painter.drawEllipse(QRectF(28, y - 4, 8, 8))
