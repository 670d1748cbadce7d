"""The dialog that asks how a memo is to be written: which formats, for whose eyes, and where to."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from readahead.gui import fonts, marking_dialog, wording
from readahead.gui.checks import Check, align, set_in_columns
from readahead.gui.controls import Button, Combo, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.export_memory import Usual
from readahead.gui.parts_choice import PartsChoice
from readahead.gui.theme import Theme
from readahead.model.errors import InvalidValue
from readahead.model.marking import as_marking
from readahead.model.memo import Memo
from readahead.model.paper import Parts

FORMATS = (".pdf", ".docx", ".html", ".md")
"""The suffixes that are offered: every one the desk can write."""

_UNFIT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""The categories of letters that control, hide or turn others, or are none."""

_DEVICE = re.compile(r"CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]", re.IGNORECASE)

LONGEST_NAME = 80
LETTERS_NAMED = 12
REST_MS = 400
"""How long typing rests before what was typed is looked at: a level half typed is no level."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was asked for: the files to write, what may stand in them (None for everything), their parts, what follows.

    then is "", "folder" or "file": what is opened once they are written.
    """

    targets: tuple[Path, ...]
    ceiling: str | None = None
    then: str = ""
    parts: Parts | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What the files are to hold: what may go to a *ceiling*, None for everything, and *parts*, None for the memo's own."""

    ceiling: str | None = None
    parts: Parts | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a memo's files will be as they are wished: their title and marking, or the *problem* why there can be none."""

    title: str = ""
    marking: str = ""
    problem: str = ""


class ExportDialog(Dialog):
    """*given* carries what was asked for: it stays open until `finish` is called, or `say_failed`.

    *wished* carries a Wish, which whoever hears it answers by `foretell`; it is asked for beside the window.
    *warning* is what should be known of the whole memo before it goes, such as that it is longer than it should be.
    """

    given = Signal(object)
    wished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        memo: Memo,
        *,
        usual: Usual,
        folder: str,
        warning: str = "",
        then: str = "",
    ) -> None:
        title = QCoreApplication.translate("ExportDialog", "Export memo")
        verb = QCoreApplication.translate("ExportDialog", "Export")
        super().__init__(theme, parent, title=title, verb=verb)
        fonts.at_least(self, width=600)
        self._wish: Wish | None = None
        self._outlook: Outlook | None = None
        self._is_awaited = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._replaces: tuple[Path, ...] = ()
        self.boxes = {suffix: Check(theme, name_of(suffix)) for suffix in FORMATS}
        for suffix, box in self.boxes.items():
            box.setChecked(suffix in usual.suffixes)
        self._named = file_name(memo.title)
        self.name, self.folder = QLineEdit(self._named), QLineEdit(folder)
        self.browse = Button(theme, self.tr("Browse…"))
        self.ceiling, self.then = Combo(theme), Combo(theme)
        self.parts = PartsChoice(theme, memo)
        self._lay_out()
        self._offer_ceilings(usual.ceiling)
        self._offer_ends(then)
        self._warn("" if usual.ceiling else warning)
        self.browse.clicked.connect(self._browse)
        self.ceiling.currentTextChanged.connect(self._note_change)
        self.ceiling.activated.connect(self.look_ahead)
        self.parts.changed.connect(self._note_change)
        self._rest.timeout.connect(self.look_ahead)
        field = self.ceiling.lineEdit()
        if field is not None:
            field.editingFinished.connect(self.look_ahead)

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
        set_in_columns(grid, list(self.boxes.values()), room=self.screen().availableGeometry().width())
        align(grid, self.parts.grid)
        formats.setFocusProxy(self.boxes[FORMATS[0]])
        self.field(self.tr("Name"), self.name)
        self.field(self.tr("Folder"), where)
        self.field(self.tr("Formats"), formats)
        self.field(self.tr("With"), self.parts)
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
        # one line until it is known: nothing below it moves when it comes
        self.marking = Label(" ", px=12, tone="second", wraps=True)
        self._add_words(self.marking)
        self.field(self.tr("Afterwards"), self.then)
        self.left_out.hide()

    def _add_words(self, label: Label) -> None:
        # a form gives words that wrap their lines only when it knows their width
        fonts.at_least(label, width=380)
        self.form.addRow("", label)

    def _offer_ceilings(self, usual: str | None) -> None:
        marking_dialog.offer(self.ceiling, first=self.everything)
        if usual is not None:
            self.ceiling.setCurrentIndex(self.ceiling.findText(usual))
            self.ceiling.setEditText(usual)
            self.left_out.show()

    def _offer_ends(self, then: str) -> None:
        self.then.addItem(self.tr("Only say where it went"), "")
        self.then.addItem(self.tr("Open the folder"), "folder")
        self.then.addItem(self.tr("Open what was written"), "file")
        self.then.setCurrentIndex(max(self.then.findData(then), 0))

    def _warn(self, warning: str) -> None:
        self.warning = Label(tone="danger", wraps=True)
        self._add_words(self.warning)
        self.warn(warning)
        self._unprintable = ""
        self.missing = Label(tone="second", wraps=True)
        self._add_words(self.missing)
        self.missing.hide()
        self.boxes[".pdf"].toggled.connect(self._show_missing)

    def say_unprintable(self, letters: str) -> None:
        """Say which letters of the memo no font here has."""
        self._unprintable = letters
        said = self.tr("No font on this machine has these letters; the PDF shows ? for them: {letters}")
        self.missing.setText(said.format(letters=named(letters)))
        self._show_missing()

    def _show_missing(self, *_: object) -> None:
        self.missing.setVisible(bool(self._unprintable) and self.boxes[".pdf"].isChecked())
        self.fit()

    def warn(self, warning: str) -> None:
        """Say what should be known of the memo before it goes, or nothing."""
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.fit()

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

    def _note_change(self, *_: object) -> None:
        # what waits to be given was pressed for something else
        self._is_awaited = False
        self._rest.start()

    def look_ahead(self, *_: object) -> None:
        """Ask what the files will be as they are wished now, where that is neither known nor being asked."""
        self._rest.stop()
        try:
            wish = Wish(self.chosen_ceiling(), self.parts.chosen())
        except InvalidValue as fault:
            self._wish, self._is_awaited = None, False
            self.complain(str(fault))
            return
        if wish == self._wish:
            return
        self._wish, self._outlook, self._is_awaited = wish, None, False
        self.wished.emit(wish)

    def foretell(self, wish: Wish, outlook: Outlook) -> None:
        """Say what the files will be; a title that may not go is taken out of their name."""
        if wish != self._wish:
            return
        is_awaited, self._is_awaited = self._is_awaited, False
        if outlook.problem:
            # asked anew when it is tried again: what is in the way may have gone
            self._wish = None
            self.complain(outlook.problem)
            return
        self._outlook = outlook
        self.left_out.setVisible(wish.ceiling is not None)
        self._name_marking(outlook.marking)
        self.fit()
        if self.name.text() == self._named:
            self._named = file_name(outlook.title)
            self.name.setText(self._named)
        if is_awaited:
            self._give(wish)

    def _name_marking(self, borne: str) -> None:
        """Say which marking the paper will bear: the highest of what is left in it."""
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
        self.look_ahead()
        if self._wish is None:
            return
        if self._outlook is None:
            # given once it is known that it can be, and under which name
            self._is_awaited = True
            return
        self._give(self._wish)

    def _give(self, wish: Wish) -> None:
        there = self._asked_again()
        if there:
            self.complain(there)
            return
        self.verb.setEnabled(False)
        then = str(self.then.currentData())
        self.given.emit(Given(self.targets(), wish.ceiling, then, wish.parts))

    def finish(self) -> None:
        """Close, since what was asked for is written."""
        super().accept()

    def say_failed(self, sentence: str) -> None:
        """Stay, since nothing was written: *sentence* says why."""
        self.verb.setEnabled(True)
        self.complain(sentence)

    def _problem(self) -> str:
        """Return what is still wrong in a sentence."""
        if not self.targets():
            return self.tr("Tick at least one format.")
        if not _cleaned(self.name.text()):
            return self.tr("Give the files a name of letters or digits.")
        return "" if self.folder.text().strip() else self.tr("Choose a folder.")

    def _asked_again(self) -> str:
        """Return the sentence on what would be replaced, the first time."""
        there = tuple(target for target in self.targets() if target.exists())
        if not there or there == self._replaces:
            return ""
        self._replaces = there
        names = wording.listed([target.name for target in there])
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
    """Return a name for a file that every system takes, made from *title*.

    Nothing in it hides or turns other letters, and it is none that Windows keeps for devices. Source: "Naming Files,
    Paths, and Namespaces", Microsoft.
    """
    name = _cleaned(title) or "memo"
    return f"memo {name}" if _DEVICE.fullmatch(name.partition(".")[0].rstrip()) else name


def _cleaned(name: str) -> str:
    """Return *name* without what a file system or a reader could stumble over; empty where nothing else is in it."""
    kept = "".join(" " if unicodedata.category(letter) in _UNFIT else letter for letter in name)
    return " ".join(re.sub(r'[<>:"/\\|?*]+', " ", kept).split())[:LONGEST_NAME].strip(" .")
