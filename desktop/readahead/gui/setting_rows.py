"""A form in groups: each field under what it is called, with a line that explains it and what is wrong beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from readahead.gui import fonts, sentences
from readahead.gui.controls import Label


class SettingRow(QWidget):
    """A *field* with an explanation below it; `complain` says there what is wrong with what stands in it."""

    def __init__(self, field: QWidget, explanation: str) -> None:
        super().__init__()
        self.field = field
        self.explanation = Label(explanation, px=12, tone="second", wraps=True)
        self.problem = Label(px=12, weight=fonts.MEDIUM, tone="danger", wraps=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (field, self.problem, self.explanation):
            column.addWidget(part)
        self.explanation.setVisible(bool(explanation))
        field.setAccessibleDescription(explanation)
        self.setFocusProxy(field)

    def complain(self, sentence: str) -> None:
        """Say what is wrong, or with "" that nothing is."""
        self.problem.setText(sentences.said(sentence))
        self.problem.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence or self.explanation.text())


def add_group(form: QFormLayout, name: str) -> None:
    """Begin a group of fields under the head *name*."""
    head = Label(name, px=14, weight=fonts.SEMIBOLD)
    if form.rowCount():
        head.setContentsMargins(0, 14, 0, 0)
    form.addRow(head)


def add_row(form: QFormLayout, name: str, row: SettingRow) -> None:
    """Add a field called *name*, its name level with the field and not with the middle of what stands below it."""
    label = Label(name, tone="second")
    label.setBuddy(row.field)
    row.field.setAccessibleName(name)
    fonts.hold(label, height=30)
    form.addRow(label, row)
