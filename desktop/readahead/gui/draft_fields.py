"""What stands in the fields of a dialog, taken down as words and set there again."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QListView, QPlainTextEdit, QWidget

from readahead.gui.dialogs import Dialog
from readahead.gui.drafts import Where
from readahead.gui.encoding_choice import EncodingChoice
from readahead.gui.filter_field import FilterField
from readahead.gui.head_dialog import HeadDialog
from readahead.gui.pasting import DateField, PasteDialog
from readahead.gui.template_choice import TemplateChoice

WORDS = "words"

Fields = tuple[tuple[str, str], ...]
"""Pairs of a field's name and what stands in it; of a list to tick, what is ticked, a line each."""


def fields_of(at: QWidget) -> Fields:
    """Return what stands in the fields of a dialog, by their names."""
    return tuple((_name(field), _words(field)) for field in _all_fields(at))


def changed(at: QWidget, before: Fields) -> Fields:
    """Return the fields that a person has changed since they stood as *before*.

    All of an article that is being pasted: where it came from is gone with the program.
    """
    now, held = fields_of(at), dict(before)
    if isinstance(at, PasteDialog) or not isinstance(at, Dialog):
        return now if _is_typed(at) else ()
    return tuple((name, words) for name, words in now if words != held.get(name, ""))


def fill(at: QWidget, fields: dict[str, str]) -> None:
    """Set words in the fields they are named for."""
    for field in _all_fields(at):
        words = fields.get(_name(field))
        if words is not None and words != _words(field):
            _set(field, words)
            if field.isHidden() and isinstance(at, HeadDialog):
                at.more.click()


def _is_typed(at: QWidget) -> bool:
    """Return whether a person has typed in one of the fields."""
    return any(
        field.isModified() if isinstance(field, QLineEdit) else field.document().isModified()
        for field in _text_fields(at)
    )


def _set(field: QWidget, words: str) -> None:
    match field:
        case QLineEdit():
            field.setText(words)
            field.setModified(True)
        case QPlainTextEdit():
            field.setPlainText(words)
            field.document().setModified(True)
            field.moveCursor(QTextCursor.MoveOperation.End)
        case QComboBox() if field.isEditable():
            field.setEditText(words)
        case QComboBox():
            field.setCurrentIndex(max(field.findText(words), 0))
        case DateField():
            with suppress(ValueError):
                field.choose(date.fromisoformat(words))
        case TemplateChoice():
            field.go_to(words)
        case QListView():
            wanted = set(words.splitlines())
            for item in _items(field):
                is_in = item.text() in wanted
                item.setCheckState(Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)


def _words(field: QWidget) -> str:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QComboBox():
            return field.currentText()
        case DateField():
            day = field.value()
            return day.isoformat() if day is not None else ""
        case TemplateChoice():
            return field.name()
        case QListView():
            return "\n".join(one.text() for one in _items(field) if one.checkState() is Qt.CheckState.Checked)
    return ""


def _name(field: QWidget) -> str:
    return field.accessibleName() or WORDS


def _all_fields(at: QWidget) -> list[QWidget]:
    """Return where words are typed, and of a dialog that can be opened again where something is chosen."""
    if not isinstance(at, Dialog) or at.where is Where.ELSEWHERE:
        return [*_text_fields(at)]
    lists = [one for one in at.findChildren(QListView) if _items(one)]
    # what an article can be read in is found out after its dialog has opened
    lists_of_names = [
        one for one in at.findChildren(QComboBox) if not isinstance(one.parentWidget(), EncodingChoice)
    ]
    choices = [*lists_of_names, *at.findChildren(DateField), *at.findChildren(TemplateChoice)]
    return [*_text_fields(at), *choices, *lists]


def _items(field: QListView) -> list[QStandardItem]:
    """Return what can be ticked in a list."""
    model = field.model()
    if not isinstance(model, QStandardItemModel):
        return []
    items = (model.item(row) for row in range(model.rowCount()))
    return [one for one in items if one.isCheckable()]


def _text_fields(at: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Return where words are typed; a field that hides them, or only filters, is nobody's business."""
    if isinstance(at, QLineEdit | QPlainTextEdit):
        return [at]
    lines = [
        line
        for line in at.findChildren(QLineEdit)
        if line.echoMode() is QLineEdit.EchoMode.Normal
        and not isinstance(line, FilterField)
        and not isinstance(line.parentWidget(), QComboBox | QAbstractSpinBox)
    ]
    return [*lines, *at.findChildren(QPlainTextEdit)]
