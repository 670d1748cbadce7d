"""A row's name changed where it stands: Enter keeps it, Escape gives it up, a name that is refused stays in its field."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from readahead.gui import fonts, naming
from readahead.gui.indexes import AnyIndex
from readahead.gui.sidebar_model import Row, RowRole

if TYPE_CHECKING:
    from readahead.gui.sidebar_view import SidebarView

Keep = Callable[[Row, str], bool]
"""Gives a row another name; returns whether it has it now."""


def is_named(row: Row) -> bool:
    """Return whether a row's name is the user's to change: a topic's and a memo's."""
    return row.topic is not None or row.memo is not None


def _of(row: object) -> object:
    """Return what a row stands for, however it is called."""
    if not isinstance(row, Row):
        return None
    return row.topic.id if row.topic is not None else ("memo", row.memo)


class RowDelegate(QStyledItemDelegate):
    """Lets the rows of *view* be renamed through its `keep`."""

    def __init__(self, view: "SidebarView") -> None:
        super().__init__(view)
        self._view = view
        self._refused: tuple[object, str] | None = None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        row = index.data(RowRole.ROW)
        editor = QLineEdit(parent)
        is_memo = isinstance(row, Row) and row.memo is not None
        editor.setAccessibleName(self.tr("Title of the memo") if is_memo else self.tr("Name of the topic"))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            row = index.data(RowRole.ROW)
            refused = self._refused[1] if self._refused and self._refused[0] == _of(row) else ""
            words = str(index.data())
            naming.limit(editor, words)
            editor.setText(refused or words)
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: AnyIndex) -> None:
        row = index.data(RowRole.ROW)
        if isinstance(editor, QLineEdit) and isinstance(row, Row) and not editor.property("given up"):
            words = editor.text().strip()
            kept = words == row.words or self._view.keep(row, words)
            # a click elsewhere closes the field: the words stand in it again when it is opened next
            self._refused = None if kept else (_of(row), words)
            editor.setProperty("refused", not kept)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole.ROW)
        indent = self._view.indent(row) if isinstance(row, Row) else 0
        editor.setGeometry(option.rect.adjusted(indent + fonts.scaled(40), 1, -8, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if key == Qt.Key.Key_Escape:
            # the field loses the keyboard as it closes, which would keep its words
            editor.setProperty("given up", True)
            self._refused = None
        if isinstance(editor, QLineEdit) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commitData.emit(editor)
            if not editor.property("refused"):
                self.closeEditor.emit(editor)
            return True
        return super().eventFilter(editor, event)
