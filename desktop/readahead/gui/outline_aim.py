"""Where something dragged over the memo's outline would land, and the line that shows it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QTreeView, QWidget

from readahead.gui import freight
from readahead.gui.outline_model import OutlineModel
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


def aimed(view: QTreeView, outline: OutlineModel, event: QDropEvent) -> Aim | None:
    """Return where what is dragged over *view* lands, or None where it cannot be let go."""
    at = event.position().toPoint()
    if freight.section(event.mimeData()) is not None:
        return aim_section_at(view, outline, at)
    return aim_at(view, outline, at) if freight.goes_into_memo(event.mimeData()) else None


def aim_at(view: QTreeView, outline: OutlineModel, at: QPoint) -> Aim | None:
    """Return where a line or a card that is let go at a point of the viewport lands."""
    index = view.indexAt(at)
    if not index.isValid():
        if not outline.sections or at.y() < 0:
            return None
        last = outline.sections[-1]
        return Aim(last.id, None, _end_of(view, outline, len(outline.sections) - 1))
    section, entry = outline.section(index), outline.entry(index)
    rect = view.visualRect(index)
    if entry is None:
        first = section.entries[0].id if section.entries else None
        return Aim(section.id, first, rect.top() + rect.height())
    if at.y() < rect.center().y():
        return Aim(section.id, entry.id, rect.top())
    after = section.entries[index.row() + 1 :]
    return Aim(section.id, after[0].id if after else None, rect.bottom() + 1)


def aim_section_at(view: QTreeView, outline: OutlineModel, at: QPoint) -> Aim | None:
    """Return which section one that is let go at a point comes before; past the middle of one it comes behind it."""
    sections = outline.sections
    for number, section in enumerate(sections):
        top, end = view.visualRect(outline.index(number, 0)).top(), _end_of(view, outline, number)
        if at.y() < (top + end) / 2:
            return Aim(section.id, None, top)
    return Aim(None, None, _end_of(view, outline, len(sections) - 1)) if sections else None


def _end_of(view: QTreeView, outline: OutlineModel, number: int) -> int:
    head = outline.index(number, 0)
    lines = outline.rowCount(head)
    last = outline.index(lines - 1, 0, head) if lines else head
    return view.visualRect(last).bottom() + 1


def paint(aim: Aim, viewport: QWidget, theme: Theme) -> None:
    """Paint the line where *aim* lets something land."""
    painter = QPainter(viewport)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.setBrush(theme.colour("window"))
    y = float(aim.y)
    painter.drawLine(QPoint(36, round(y)), QPoint(viewport.width() - 10, round(y)))
    painter.drawEllipse(QRectF(28, y - 4, 8, 8))
