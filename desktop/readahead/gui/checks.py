"""Boxes to tick, painted by the window itself: the style's own has no edge one can see on a dark ground."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from readahead.gui import fonts, icons
from readahead.gui.indexes import AnyIndex
from readahead.gui.theme import Theme

BOX = 16
ROW = 26
"""Sizes at a text size of 100 per cent."""


def paint_box(
    painter: QPainter, theme: Theme, *, x: float, y: float, is_ticked: bool, has_ring: bool
) -> None:
    """Paint a box with its upper left corner at (x, y), and a ring around it where the keyboard is."""
    tokens, size = theme.tokens, fonts.scaled(BOX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(x + 0.5, y + 0.5, size - 1, size - 1)
    painter.setPen(QPen(QColor(tokens.accent if is_ticked or has_ring else tokens.third), 1))
    painter.setBrush(QColor(tokens.accent if is_ticked else tokens.surface))
    painter.drawRoundedRect(box, 4, 4)
    if is_ticked:
        icons.paint(painter, "check", tokens.on_accent, x=x + 2, y=y + 2, size=size - 4)
    if has_ring:
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6)


def set_in_columns(grid: QGridLayout, boxes: Sequence[Check], *, room: int) -> int:
    """Set *boxes* in two columns, or one where the screen, *room* pixels wide, leaves them no more beside a form's names.

    Return how many columns there are.
    """
    widest = [max((box.sizeHint().width() for box in boxes[side::2]), default=0) for side in (0, 1)]
    columns = 2 if sum(widest) <= room * 55 // 100 else 1
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // columns, place % columns)
    return columns


def align(*grids: QGridLayout) -> None:
    """Let the second columns of *grids*, that `set_in_columns` has filled, begin under one another."""
    first = [grid.itemAtPosition(row, 0) for grid in grids for row in range(grid.rowCount())]
    boxes = [one.widget() for one in first if one is not None]
    widest = max((box.sizeHint().width() for box in boxes if isinstance(box, Check)), default=0)
    for grid in grids:
        grid.setColumnMinimumWidth(0, widest)
        grid.setColumnStretch(1, 1)


class Check(QCheckBox):
    """A box to tick, with words after it."""

    def __init__(self, theme: Theme, words: str = "") -> None:
        super().__init__(words)
        self._theme = theme
        theme.changed.connect(self._redress)

    def _redress(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        box = fonts.scaled(BOX) + 8
        return QSize(box + (width + 8 if width else 0), max(box, self.fontMetrics().height()))

    def hitButton(self, _at: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = fonts.scaled(BOX)
        y = (self.height() - size) / 2
        paint_box(painter, self._theme, x=3, y=y, is_ticked=self.isChecked(), has_ring=self.hasFocus())
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "third"))
        painter.drawText(
            self.rect().adjusted(size + 11, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text()
        )


class CheckDelegate(QStyledItemDelegate):
    """Rows with a box before their words."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        rect = QRectF(option.rect)
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        has_ring = bool(option.state & QStyle.StateFlag.State_HasFocus)
        size = fonts.scaled(BOX)
        y = rect.top() + (rect.height() - size) / 2
        ticked = state is Qt.CheckState.Checked
        paint_box(painter, self._theme, x=rect.left() + 6, y=y, is_ticked=ticked, has_ring=has_ring)
        painter.setFont(fonts.body())
        painter.setPen(self._theme.colour("text"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        place = rect.adjusted(size + 14, 0, -6, 0)
        shown = QFontMetricsF(fonts.body()).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Let a click anywhere in the row tick it, not only one on the box."""
        is_click = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        is_key = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        )
        if not (is_click or is_key):
            return False
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        other = Qt.CheckState.Unchecked if state is Qt.CheckState.Checked else Qt.CheckState.Checked
        return bool(model.setData(index, other, Qt.ItemDataRole.CheckStateRole))
