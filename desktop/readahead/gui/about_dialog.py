"""About the program: its version, where the user's files lie, and the licences, each to be read here."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

import readahead
from readahead.desk import places
from readahead.desk.licences import LICENCES, Licence
from readahead.gui import fonts, icons
from readahead.gui.controls import Combo, Drawing, ElidedLabel, IconButton, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.exporting import open_path
from readahead.gui.theme import Theme

TEXT_PX = 220
"""How much of a licence is seen at least."""


class AboutDialog(Dialog):
    """*library* is the file that is open, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None, library: Path | None) -> None:
        title = QCoreApplication.translate("AboutDialog", "About Readahead")
        verb = QCoreApplication.translate("AboutDialog", "Close")
        super().__init__(theme, parent, title=title, verb=verb)
        self._theme = theme
        self.cancel.hide()
        fonts.at_least(self, width=640)
        self.paths: dict[str, PathLine] = {}
        self.form.addRow(self._sign())
        for name, path in (
            (self.tr("Library"), library),
            (self.tr("Settings"), theme.preferences.path),
            (self.tr("Log"), places.log_file()),
        ):
            if path is not None:
                self.paths[name] = PathLine(theme, path, name)
                self.form.addRow(Label(name, tone="second"), self.paths[name])
        self.which, self.text = Combo(theme), QPlainTextEdit()
        self._show_licences()
        self.verb.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sign(self) -> QWidget:
        """Return the head: the program's sign, its version and what it runs on."""
        said = self.tr("Version {version}").format(version=readahead.__version__)
        runs = self.tr("Python {python} · Qt {qt}").format(python=platform.python_version(), qt=qVersion())
        self.version, self.runs = Label(said, weight=fonts.MEDIUM), Label(runs, px=12, tone="second")
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.version, self.runs):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        row.addWidget(Drawing(self._theme, icons.SIGN, size=40))
        row.addLayout(words, 1)
        return whole

    def _show_licences(self) -> None:
        for licence in LICENCES:
            self.which.addItem(self._called(licence), licence.name)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(TEXT_PX)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.which.currentIndexChanged.connect(self._read)
        self.field(self.tr("Licences"), self.which)
        self.form.addRow(self.text)
        self._read()

    def _called(self, licence: Licence) -> str:
        """Return what a licence is offered as."""
        if not licence.terms:
            return self.tr("Third parties: every package and its licence")
        return self.tr("{part}: {terms}").format(part=licence.part, terms=licence.terms)

    def _read(self, *_: object) -> None:
        self.text.setPlainText(LICENCES[self.which.currentIndex()].text())


class PathLine(QWidget):
    """Where a file lies, to be copied, or shown in the folder it lies in."""

    def __init__(self, theme: Theme, path: Path, name: str) -> None:
        super().__init__()
        self.path = path
        self.where = ElidedLabel(str(path))
        self.where.setAccessibleName(str(path))
        copy = QCoreApplication.translate("AboutDialog", "Copy where it lies: {name}").format(name=name)
        show = QCoreApplication.translate("AboutDialog", "Open its folder: {name}").format(name=name)
        self.copy = IconButton(theme, "copy", copy, size=16)
        self.show_folder = IconButton(theme, "folder-open", show, size=16)
        self.show_folder.setEnabled(path.parent.is_dir())
        self.copy.clicked.connect(self._copy)
        self.show_folder.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.where, 1)
        for button in (self.copy, self.show_folder):
            fonts.hold(button, width=28, height=28)
            row.addWidget(button)

    def _copy(self, *_: object) -> None:
        QGuiApplication.clipboard().setText(str(self.path))

    def _open(self, *_: object) -> None:
        open_path(self.path.parent)
