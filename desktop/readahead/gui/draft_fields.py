"""What stands in the fields of a dialog, taken down as words and set there again."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from readahead.gui.head_dialog import HeadDialog
from readahead.gui.pasting import PasteDialog

DAY = "day"
WORDS = "words"

Fields = tuple[tuple[str, str], ...]


def fields_of(at: QWidget) -> Fields:
    """Return what stands in the fields of a dialog, by their names."""
    found = tuple((_name(field), _words(field)) for field in _text_fields(at))
    day = at.date.value() if isinstance(at, PasteDialog) else None
    return (*found, (DAY, day.isoformat())) if day is not None else found


def fill(at: QWidget, fields: dict[str, str]) -> None:
    """Set words in the fields they are named for."""
    for field in _text_fields(at):
        words = fields.get(_name(field), "")
        if not words or words == _words(field):
            continue
        if isinstance(field, QLineEdit):
            field.setText(words)
            field.setModified(True)
        else:
            field.setPlainText(words)
            field.document().setModified(True)
            field.moveCursor(QTextCursor.MoveOperation.End)
        if field.isHidden() and isinstance(at, HeadDialog):
            at.more.click()
    if DAY in fields and isinstance(at, PasteDialog):
        at.date.choose(date.fromisoformat(fields[DAY]))


def is_typed(at: QWidget) -> bool:
    """Return whether a person has typed in one of the fields."""
    return any(
        field.isModified() if isinstance(field, QLineEdit) else field.document().isModified()
        for field in _text_fields(at)
    )


def _name(field: QWidget) -> str:
    return field.accessibleName() or WORDS


def _words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _text_fields(at: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Return where words are typed; a field that hides them is nobody's business."""
    if isinstance(at, QLineEdit | QPlainTextEdit):
        return [at]
    lines = [
        line
        for line in at.findChildren(QLineEdit)
        if line.echoMode() is QLineEdit.EchoMode.Normal
        and not isinstance(line.parentWidget(), QComboBox | QAbstractSpinBox)
    ]
    return [*lines, *at.findChildren(QPlainTextEdit)]
