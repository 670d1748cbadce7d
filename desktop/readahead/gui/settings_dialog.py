"""The dialog of the settings: the theme, and what a new memo begins with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from readahead.desk import settings
from readahead.gui.controls import Combo
from readahead.gui.dialogs import Dialog
from readahead.gui.theme import Choice, Theme
from readahead.model.errors import InvalidValue
from readahead.model.marking import TLP, as_marking
from readahead.model.memo import Template


class SettingsDialog(Dialog):
    """Keeps what is chosen by itself: it belongs to the program, not to the library."""

    def __init__(self, theme: Theme, parent: QWidget | None, templates: Sequence[Template]) -> None:
        title = QCoreApplication.translate("SettingsDialog", "Settings")
        verb = QCoreApplication.translate("SettingsDialog", "Save")
        super().__init__(theme, parent, title=title, verb=verb)
        self._theme = theme
        value = theme.preferences.value
        self.choice, self.template, self.marking = Combo(theme), Combo(theme), Combo(theme)
        self.author = QLineEdit(value.author)
        self.author.setPlaceholderText(self.tr("Stands in a new memo as who prepared it"))
        for choice, words in (
            (Choice.SYSTEM, self.tr("As the desktop")),
            (Choice.LIGHT, self.tr("Light")),
            (Choice.DARK, self.tr("Dark")),
        ):
            self.choice.addItem(words, choice.value)
        for template in templates:
            self.template.addItem(template.label, template.name)
        self.marking.setEditable(True)
        self.marking.addItems(["", *TLP])
        self.choice.setCurrentIndex(max(self.choice.findData(theme.choice.value), 0))
        self.template.setCurrentIndex(max(self.template.findData(value.default_template), 0))
        self.marking.setEditText(value.default_marking)
        self.field(self.tr("Theme"), self.choice)
        self.field(self.tr("Author"), self.author)
        self.field(self.tr("Usual template"), self.template)
        self.field(self.tr("Usual marking"), self.marking)
        self.history = QLineEdit(str(value.history_megabytes))
        self.history.setToolTip(self.tr("What the history may take before its oldest acts are forgotten"))
        self.field(self.tr("History up to (MB)"), self.history)

    def accept(self) -> None:
        try:
            marking = as_marking(self.marking.currentText())
            megabytes = self._megabytes()
        except InvalidValue as fault:
            self.complain(str(fault))
            return
        self._theme.preferences.choose(
            author=self.author.text().strip(),
            default_template=str(self.template.currentData()),
            default_marking=marking,
            history_megabytes=megabytes,
        )
        self._theme.choose(Choice(str(self.choice.currentData())))
        super().accept()

    def _megabytes(self) -> int:
        """Return what the history may take; raises InvalidValue."""
        written = self.history.text().strip()
        value = int(written) if written.isascii() and written.isdigit() and len(written) <= 9 else 0
        return settings.changed(self._theme.preferences.value, "history_megabytes", value).history_megabytes
