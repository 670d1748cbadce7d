"""Paints a cell of the import that is looked over, with what it says below; and edits titles, outlets and dates in place."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QDate, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from readahead.desk.looks import Standing
from readahead.gui import fonts, icons, import_words
from readahead.gui.checks import BOX, paint_box
from readahead.gui.controls import Combo
from readahead.gui.import_model import Column, LookModel, LookRole, LookRow
from readahead.gui.indexes import AnyIndex
from readahead.gui.pasting import DayEdit
from readahead.gui.theme import Theme

ROW = 48
"""The height of a row at a text size of 100 per cent."""

INSET = 10


class DayCell(DayEdit):
    """A day in a cell: one that nobody touches leaves it not known."""

    def __init__(self, theme: Theme, when: date | None, *, today: date) -> None:
        super().__init__(theme)
        shown = when or today
        self.setDate(QDate(shown.year, shown.month, shown.day))
        self.is_known = when is not None
        self.say_known(self.is_known)
        self.dateChanged.connect(self._know)

    def _know(self, _day: QDate) -> None:
        self.is_known = True
        self.say_known(True)

    def value(self) -> date | None:
        """Return the day, or None where nobody has said one."""
        day = self.date()
        return date(day.year(), day.month(), day.day()) if self.is_known else None


class DaysCell(Combo):
    """A choice between the days that 03/04/2025 can be."""

    def __init__(self, theme: Theme, days: tuple[date, ...], when: date | None) -> None:
        super().__init__(theme)
        for day in days:
            self.addItem(import_words.day(day), day)
        self.addItem(self.tr("Not known"), None)
        self.setCurrentIndex(days.index(when) if when in days else -1 if when is None else len(days))


class LookDelegate(QStyledItemDelegate):
    """Two lines a cell: what is wanted, and how it is known."""

    def __init__(self, theme: Theme, *, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, today

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), fonts.scaled(ROW))

    # How it looks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, column = index.data(LookRole.ROW), Column(index.column())
        if not isinstance(row, LookRow):
            return
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        rect = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if option.state & flag.State_Selected:
            painter.fillRect(rect, QColor(tokens.soft))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(INSET, fonts.scaled(6), -INSET, -fonts.scaled(6))
        if column is Column.TITLE:
            self._paint_box(painter, inner, row)
            inner.adjust(fonts.scaled(BOX) + 10, 0, 0, 0)
        elif column is Column.STANDING:
            self._paint_sign(painter, inner, index)
            inner.adjust(fonts.scaled(16) + 6, 0, 0, 0)
        self._paint_words(painter, inner, index, row)
        if option.state & flag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 5, 5)
        painter.restore()

    def _paint_box(self, painter: QPainter, inner: QRectF, row: LookRow) -> None:
        if row.look.can_come_in:
            place = box_of(inner)
            paint_box(
                painter, self._theme, x=place.left(), y=place.top(), is_ticked=row.is_ticked, has_ring=False
            )

    def _paint_sign(self, painter: QPainter, inner: QRectF, index: AnyIndex) -> None:
        drawing, tone = self._sign(index)
        size = fonts.scaled(16)
        y = inner.top() + (inner.height() / 2 - size) / 2
        if not index.data(LookRole.BELOW):
            y = inner.top() + (inner.height() - size) / 2
        icons.paint(painter, drawing, getattr(self._theme.tokens, tone), x=inner.left(), y=y, size=size)

    def _sign(self, index: AnyIndex) -> tuple[str, str]:
        model, row = index.model(), index.data(LookRole.ROW)
        if isinstance(model, LookModel) and model.asked(row).is_open:
            return "circle-help", "accent"
        match row.look.standing:
            case Standing.NEW:
                return "circle-check", "good"
            case Standing.COPY | Standing.TWICE:
                return "copy", "second"
            case Standing.ALREADY_THERE:
                return "library", "third"
            case Standing.REFUSED:
                return "circle-alert", "danger"
        return "info", "third"

    def _paint_words(self, painter: QPainter, inner: QRectF, index: AnyIndex, row: LookRow) -> None:
        tokens, column = self._theme.tokens, Column(index.column())
        below = index.data(LookRole.BELOW)
        height = inner.height() / 2 if below else inner.height()
        weight = fonts.MEDIUM if column is Column.TITLE else fonts.REGULAR
        is_faded = not row.is_ticked or self._is_empty(row, column)
        ink = tokens.third if is_faded else tokens.text
        if column is Column.DATE and self._sign_of_date(row):
            ink = tokens.accent
        line = QRectF(inner.left(), inner.top(), inner.width(), height)
        self._words(painter, line, index.data(Qt.ItemDataRole.DisplayRole), fonts.font(13, weight), ink)
        if below:
            tone = tokens.danger if row.look.standing is Standing.REFUSED else tokens.third
            self._words(painter, line.translated(0, height), below, fonts.meta(), tone)

    def _is_empty(self, row: LookRow, column: Column) -> bool:
        wanted = row.wanted
        values = {Column.TITLE: wanted.title, Column.OUTLET: wanted.outlet, Column.DATE: wanted.published}
        return column in values and not values[column]

    def _sign_of_date(self, row: LookRow) -> bool:
        return row.look.can_come_in and bool(row.look.days) and row.wanted.published is None

    def _words(self, painter: QPainter, place: QRectF, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(words or "", Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)

    # How it is edited

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Tick a row by a click on its box; the space bar is the view's, for all that is selected."""
        if not isinstance(event, QMouseEvent) or index.column() != Column.TITLE:
            return False
        inner = QRectF(option.rect).adjusted(INSET, 0, -INSET, 0)
        is_on_box = box_of(inner).adjusted(-6, -8, 6, 8).contains(event.position())
        if not is_on_box or event.type() is not QEvent.Type.MouseButtonRelease:
            return is_on_box and event.type() is QEvent.Type.MouseButtonDblClick
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return False
        is_ticked = Qt.CheckState(state) is Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        row, column = index.data(LookRole.ROW), Column(index.column())
        editor: QWidget
        if column is not Column.DATE:
            editor = QLineEdit(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()
        elif row.look.days:
            editor = DaysCell(self._theme, row.look.days, row.wanted.published)
            editor.activated.connect(self._close)
        else:
            editor = DayCell(self._theme, row.wanted.published, today=self._today)
        editor.setParent(parent)
        editor.setProperty("look", "cell")
        editor.setAccessibleName(str(index.model().headerData(column, Qt.Orientation.Horizontal)))
        return editor

    def _close(self, _choice: int) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def setEditorData(self, _editor: QWidget, _index: AnyIndex) -> None:
        """Leave the editor as it was made: what it holds is known then."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        value: Any = None
        if isinstance(editor, QLineEdit):
            value = editor.text()
        elif isinstance(editor, DayCell):
            editor.interpretText()
            value = editor.value()
        elif isinstance(editor, DaysCell):
            if editor.currentIndex() < 0:
                return
            value = editor.currentData()
        if value != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        height = min(option.rect.height() - 4, editor.sizeHint().height())
        width = max(option.rect.width() - 4, editor.minimumSizeHint().width())
        top = option.rect.top() + (option.rect.height() - height) // 2
        editor.setGeometry(option.rect.left() + 2, top, width, height)


def box_of(inner: QRectF) -> QRectF:
    """Return where the box of a row stands within its first cell."""
    size = fonts.scaled(BOX)
    return QRectF(inner.left(), inner.top() + (inner.height() - size) / 2, size, size)
