"""The dialog that asks how a memo is to be written: which formats, for whose eyes, and where to."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from readahead.gui import marking_dialog
from readahead.gui.checks import Check
from readahead.gui.controls import Button, Combo, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.theme import Theme
from readahead.model.errors import InvalidValue
from readahead.model.marking import as_marking

FORMATS = (".pdf", ".docx", ".html", ".md")
"""The suffixes that are offered: every one the desk can write."""

LONGEST_NAME = 80
LETTERS_NAMED = 12


@dataclass(frozen=True, slots=True)
class Given:
    """What was asked for: the files to write, what may stand in them (None for everything), and what follows.

    then is "", "folder" or "file": what is opened once they are written.
    """

    targets: tuple[Path, ...]
    ceiling: str | None = None
    then: str = ""


class ExportDialog(Dialog):
    """*given* carries what was asked for. *titled* returns the title a memo bears under a ceiling, *borne* its marking.

    *warning* is what should be known of the memo before it goes, such as that it is longer than it should be.
    """

    given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        *,
        titled: Callable[[str | None], str],
        borne: Callable[[str | None], str] = lambda _ceiling: "",
        folder: str,
        suffixes: frozenset[str],
        unprintable: str = "",
        warning: str = "",
        then: str = "",
    ) -> None:
        title = QCoreApplication.translate("ExportDialog", "Export memo")
        verb = QCoreApplication.translate("ExportDialog", "Export")
        super().__init__(theme, parent, title=title, verb=verb)
        self.setMinimumWidth(600)
        self._titled, self._borne = titled, borne
        self._replaces: tuple[Path, ...] = ()
        self.boxes = {suffix: Check(theme, name_of(suffix)) for suffix in FORMATS}
        for suffix, box in self.boxes.items():
            box.setChecked(suffix in suffixes)
        self.name, self.folder = QLineEdit(file_name(titled(None))), QLineEdit(folder)
        self.browse = Button(theme, self.tr("Browse…"))
        self.ceiling, self.then = Combo(theme), Combo(theme)
        self._lay_out()
        self._offer_ceilings()
        self._offer_ends(then)
        self._warn(warning, unprintable)
        self.browse.clicked.connect(self._browse)
        self.ceiling.currentTextChanged.connect(self._follow_ceiling)

    def _lay_out(self) -> None:
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        where.setFocusProxy(self.folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        formats = QWidget()
        grid = QGridLayout(formats)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // 2, place % 2)
        formats.setFocusProxy(self.boxes[FORMATS[0]])
        self.field(self.tr("Name"), self.name)
        self.field(self.tr("Folder"), where)
        self.field(self.tr("Formats"), formats)
        self.field(self.tr("Only what may go to"), self.ceiling)
        self.left_out = Label(
            self.tr(
                "What is marked above it, or in a way that cannot be compared with it, is left out of every file, "
                "and no file says that it was."
            ),
            px=12,
            tone="second",
            wraps=True,
        )
        self._add_words(self.left_out)
        self.marking = Label(px=12, tone="second", wraps=True)
        self._add_words(self.marking)
        self._name_marking(None)
        self.field(self.tr("Afterwards"), self.then)
        self.left_out.hide()

    def _add_words(self, label: Label) -> None:
        # a form gives words that wrap their lines only when it knows their width
        label.setMinimumWidth(380)
        self.form.addRow("", label)

    def _offer_ceilings(self) -> None:
        marking_dialog.offer(self.ceiling, first=self.everything)

    def _offer_ends(self, then: str) -> None:
        self.then.addItem(self.tr("Only say where it went"), "")
        self.then.addItem(self.tr("Open the folder"), "folder")
        self.then.addItem(self.tr("Open what was written"), "file")
        self.then.setCurrentIndex(max(self.then.findData(then), 0))

    def _warn(self, warning: str, unprintable: str) -> None:
        self.warning = Label(warning, tone="danger", wraps=True)
        self._add_words(self.warning)
        self.warning.setVisible(bool(warning))
        said = self.tr("No font on this machine has these letters; the PDF shows ? for them: {letters}")
        self.missing = Label(said.format(letters=named(unprintable)), tone="second", wraps=True)
        self._add_words(self.missing)
        pdf = self.boxes[".pdf"]
        self.missing.setVisible(bool(unprintable) and pdf.isChecked())
        if unprintable:
            pdf.toggled.connect(self.missing.setVisible)

    @property
    def everything(self) -> str:
        """What is said where nothing is to be left out."""
        return self.tr("Everyone: nothing is left out")

    def chosen_ceiling(self) -> str | None:
        """Return the marking above which nothing may go, None for no such bound; raises InvalidValue."""
        typed = self.ceiling.currentText().strip()
        return None if typed in ("", self.everything) else as_marking(typed)

    def targets(self) -> tuple[Path, ...]:
        """Return the files that would be written."""
        stem, folder = file_name(self.name.text()), Path(self.folder.text().strip()).expanduser()
        return tuple(folder / f"{stem}{suffix}" for suffix, box in self.boxes.items() if box.isChecked())

    def _follow_ceiling(self, _typed: str) -> None:
        """Say what a ceiling does, and take a title out of the file's name that may not go."""
        try:
            ceiling = self.chosen_ceiling()
        except InvalidValue:
            return
        self.left_out.setVisible(ceiling is not None)
        self._name_marking(ceiling)
        self.fit()
        if not self.name.isModified():
            self.name.setText(file_name(self._titled(ceiling)))

    def _name_marking(self, ceiling: str | None) -> None:
        """Say which marking the paper will bear: the highest of what is left in it."""
        borne = self._borne(ceiling)
        self.marking.setText(
            self.tr("Every file bears {marking}.").format(marking=borne)
            if borne
            else self.tr("The files bear no marking.")
        )

    def accept(self) -> None:
        problem = self._problem()
        if problem:
            self.complain(problem)
            return
        self.given.emit(Given(self.targets(), self.chosen_ceiling(), str(self.then.currentData())))
        super().accept()

    def _problem(self) -> str:
        """Return what is still wrong, or to be asked, in a sentence."""
        if not self.targets():
            return self.tr("Tick at least one format.")
        if not self.folder.text().strip():
            return self.tr("Choose a folder.")
        try:
            self.chosen_ceiling()
        except InvalidValue as fault:
            return str(fault)
        there = tuple(target for target in self.targets() if target.exists())
        if not there or there == self._replaces:
            return ""
        self._replaces = there
        names = self.tr(" and ").join(target.name for target in there)
        return self.tr("There already: {names}. Export again to replace what is there.").format(names=names)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)


def name_of(suffix: str) -> str:
    """Return what a format is called."""
    match suffix:
        case ".pdf":
            return QCoreApplication.translate("ExportDialog", "PDF, tagged and fit for archives")
        case ".docx":
            return QCoreApplication.translate("ExportDialog", "Word")
        case ".html":
            return QCoreApplication.translate("ExportDialog", "HTML, one file")
        case ".md":
            return QCoreApplication.translate("ExportDialog", "Markdown")
        case _:
            return suffix


def named(letters: str) -> str:
    """Return letters with their numbers, since the screen may have no font for them either."""
    shown = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:LETTERS_NAMED])
    return f"{shown} …" if len(letters) > LETTERS_NAMED else shown


def file_name(title: str) -> str:
    """Return a name for a file that every system takes, made from *title*."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    name = " ".join(name.split())[:LONGEST_NAME].strip(" .")
    return name or "memo"
