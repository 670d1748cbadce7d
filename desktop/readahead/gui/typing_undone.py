"""Undo in a field whose words are stored as an act: its own while it is typed in, the program's once it is stored."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit


def is_for_program(event: QKeyEvent, watched: QObject) -> bool:
    """Return whether a field that is about to take the keys of undo or redo for itself has nothing to turn with them."""
    field = watched.lineEdit() if isinstance(watched, QComboBox) else watched
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(field, QLineEdit):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not field.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not field.isRedoAvailable()


def forget_typing(field: QLineEdit) -> None:
    """Take what stands in *field* as stored: from now on undo takes the act back, not the typing."""
    place = field.cursorPosition()
    # the only way to clear a field's own history
    field.setText(field.text())
    field.setCursorPosition(place)
    field.setModified(False)
