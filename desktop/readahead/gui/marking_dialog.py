"""The choice of a marking: of a section, of a line, or of a field that asks for one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from readahead.gui import fonts
from readahead.gui.controls import Combo, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.theme import Theme
from readahead.model.errors import InvalidValue
from readahead.model.marking import CLASSIFICATIONS, TLP, as_marking


def offer(field: QComboBox, *, first: str = "") -> None:
    """Let a field be given the usual markings or words of one's own; *first* stands for none."""
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.addItems([first, *TLP])
    field.insertSeparator(field.count())
    field.addItems(CLASSIFICATIONS)
    field.setMaxVisibleItems(field.count())
    line = field.lineEdit()
    if line is not None:
        line.setPlaceholderText(first)


class MarkingDialog(Dialog):
    """*given* carries the marking, empty for that of what the thing stands in, which *otherwise* says in words."""

    given = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget | None, *, title: str, marking: str, otherwise: str
    ) -> None:
        super().__init__(
            theme, parent, title=title, verb=QCoreApplication.translate("MarkingDialog", "Set the marking")
        )
        self._otherwise = otherwise
        self.marking = Combo(theme)
        offer(self.marking, first=otherwise)
        self.marking.setEditText(marking or otherwise)
        self.field(self.tr("Marking"), self.marking)
        said = Label(
            self.tr(
                "The memo bears the highest marking of its parts. A TLP label, a level, or your own words: "
                "what is in your own words goes to nobody but those who may see just that."
            ),
            px=12,
            tone="second",
            wraps=True,
        )
        # a form gives words that wrap their lines only when it knows their width
        fonts.at_least(said, width=300)
        self.form.addRow("", said)
        field = self.marking.lineEdit()
        if field is not None:
            field.selectAll()

    def accept(self) -> None:
        typed = self.marking.currentText().strip()
        try:
            marking = "" if typed == self._otherwise else as_marking(typed)
        except InvalidValue as fault:
            self.complain(str(fault))
            return
        self.given.emit(marking)
        super().accept()
