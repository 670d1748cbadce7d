"""Lists of the dialogs: each row has a drawing, a line, a quieter one below it, and a word at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from readahead.gui import fonts, icons
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.theme import Theme

ROW = 48
"""The height of a row at a text size of 100 per cent, as all sizes here are."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows, and the *value* it stands for; a faded one is there and cannot be used."""

    title: str
    below: str = ""
    end: str = ""
    drawing: str = ""
    tone: str = "third"
    is_faded: bool = False
    value: object = None


class RowRole(IntEnum):
    """What a row holds besides its words."""

    ROW = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """Rows as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case RowRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (row.title, row.below) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.title, row.below, row.end) if part)
        return None

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; as many as before keep every index."""
        if len(rows) == len(self.rows):
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def add(self, rows: Sequence[Row]) -> None:
        """Show more rows below those there are."""
        if rows:
            self.beginInsertRows(ROOT, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += tuple(rows)
            self.endInsertRows()


class RowDelegate(QStyledItemDelegate):
    """Paints a row; what the pointer is on and what is selected are told apart by ground and edge."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole.ROW)
        if not isinstance(row, Row):
            return
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (flag.State_Selected | flag.State_MouseOver):
            is_selected = bool(option.state & flag.State_Selected)
            painter.setPen(QPen(QColor(tokens.accent), 1) if is_selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.soft if is_selected else tokens.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 7, 7)
        inner = QRectF(option.rect).adjusted(12, fonts.scaled(6), -12, -fonts.scaled(6))
        if row.drawing:
            tone, size = getattr(tokens, row.tone), fonts.scaled(16)
            y = inner.top() + (inner.height() - size) / 2
            icons.paint(painter, row.drawing, tone, x=inner.left(), y=y, size=size)
            inner.adjust(size + 12, 0, 0, 0)
        width = QFontMetricsF(fonts.meta()).horizontalAdvance(row.end) + 2 if row.end else 0
        end = QRectF(inner.right() - width, inner.top(), width, inner.height())
        self._words(painter, end, row.end, fonts.meta(), tokens.second)
        height = inner.height() / 2 if row.below else inner.height()
        line = QRectF(inner.left(), inner.top(), inner.width() - width - (12 if width else 0), height)
        ink = tokens.third if row.is_faded else tokens.text
        self._words(painter, line, row.title, fonts.font(13, fonts.MEDIUM), ink)
        if row.below:
            self._words(painter, line.translated(0, height), row.below, fonts.meta(), tokens.third)
        painter.restore()

    def _words(self, painter: QPainter, place: QRectF, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)


class RowView(QListView):
    """A list of rows in a dialog; *removed* is emitted when Delete is pressed on one."""

    removed = Signal()

    def __init__(self, theme: Theme, model: RowModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setObjectName("checks")
        self.setItemDelegate(RowDelegate(theme, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, count: int) -> None:
        """Be as high as *count* rows, at every size of text."""
        fonts.hold(self, height=count * ROW + 12)

    def current(self) -> Row | None:
        """Return the row the keyboard is on."""
        row = self.currentIndex().data(RowRole.ROW)
        return row if isinstance(row, Row) else None

    def go_to(self, row: int) -> None:
        """Put the keyboard on the row of that number, or on the last one, and select it, whatever keys are held down."""
        count = self.model().rowCount()
        if count:
            index = self.model().index(max(0, min(row, count - 1)), 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
