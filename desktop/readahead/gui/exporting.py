"""The dialog and the work of exporting a memo: which formats, where to, and where it went."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from readahead.gui.checks import Check
from readahead.gui.controls import Button, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.jobs import Job
from readahead.gui.messages import MessageBar, ProgressStrip
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.model.memo import Memo, MemoId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

FOLDER_SETTING = "export_folder"
FORMATS_SETTING = "export_formats"
LONGEST_NAME = 80
LETTERS_NAMED = 12


class ExportDialog(Dialog):
    """*given* carries the targets to write."""

    given = Signal(tuple)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        *,
        name: str,
        folder: str,
        suffixes: frozenset[str],
        unprintable: str = "",
    ) -> None:
        title = QCoreApplication.translate("ExportDialog", "Export memo")
        verb = QCoreApplication.translate("ExportDialog", "Export")
        super().__init__(theme, parent, title=title, verb=verb)
        self.setMinimumWidth(520)
        self.pdf = Check(theme, self.tr("PDF, tagged and fit for archives"))
        self.markdown = Check(theme, self.tr("Markdown"))
        self.pdf.setChecked(".pdf" in suffixes)
        self.markdown.setChecked(".md" in suffixes)
        self.name, self.folder = QLineEdit(name), QLineEdit(folder)
        self.browse = Button(theme, self.tr("Browse…"))
        self.browse.clicked.connect(self._browse)
        self._replaces: tuple[Path, ...] = ()
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        where.setFocusProxy(self.folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.field(self.tr("Name"), self.name)
        self.field(self.tr("Folder"), where)
        self.form.addRow(Label(self.tr("Formats"), tone="second"), self.pdf)
        self.form.addRow("", self.markdown)
        self.missing = Label(
            self.tr("No font on this machine has these letters; the PDF shows ? for them: {letters}").format(
                letters=named(unprintable)
            ),
            tone="second",
            wraps=True,
        )
        # a form gives words that wrap their lines only when it knows their width
        self.missing.setMinimumWidth(360)
        self.form.addRow("", self.missing)
        self.missing.setVisible(bool(unprintable) and self.pdf.isChecked())
        if unprintable:
            self.pdf.toggled.connect(self.missing.setVisible)

    def targets(self) -> tuple[Path, ...]:
        """Return the files that would be written."""
        chosen = [(".pdf", self.pdf), (".md", self.markdown)]
        stem, folder = file_name(self.name.text()), Path(self.folder.text().strip()).expanduser()
        return tuple(folder / f"{stem}{suffix}" for suffix, box in chosen if box.isChecked())

    def accept(self) -> None:
        if not self.targets():
            self.complain(self.tr("Tick at least one format."))
            return
        if not self.folder.text().strip():
            self.complain(self.tr("Choose a folder."))
            return
        there = tuple(target for target in self.targets() if target.exists())
        if there and there != self._replaces:
            self._replaces = there
            names = self.tr(" and ").join(target.name for target in there)
            self.complain(
                self.tr("There already: {names}. Export again to replace what is there.").format(names=names)
            )
            return
        self.given.emit(self.targets())
        super().accept()

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)


class Exporter(QObject):
    """Asks where to, writes beside the window, and says where it went; *exported* carries the files written."""

    exported = Signal(object)
    broke = Signal(str)

    def __init__(self, session: Session, messages: MessageBar, strip: ProgressStrip, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._strip, self._window = session, messages, strip, window
        self.dialog: ExportDialog | None = None
        self.job: Job | None = None
        self._memo: MemoId | None = None

    def ask(self, memo: Memo) -> None:
        """Ask where *memo* is to be written."""
        settings = self._session.settings
        folder = str(settings.value(FOLDER_SETTING, usual_folder()))
        suffixes = frozenset(str(settings.value(FORMATS_SETTING, ".pdf .md")).split())
        self._memo = memo.id
        self.dialog = ExportDialog(
            self._session.theme,
            self._window,
            name=file_name(memo.title),
            folder=folder,
            suffixes=suffixes,
            unprintable=self._session.ask(partial(self._session.desk.unprintable, memo.id)) or "",
        )
        self.dialog.given.connect(self.write)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def write(self, targets: tuple[Path, ...]) -> None:
        """Write the memo that was asked for to each of *targets*."""
        door = self._session.door
        if self.job is not None or door is None or self._memo is None:
            return
        self._session.settings.setValue(FOLDER_SETTING, str(targets[0].parent))
        self._session.settings.setValue(FORMATS_SETTING, " ".join(target.suffix for target in targets))
        self.job = Job(door, partial(_export, self._memo, targets), self)
        self.job.answered.connect(self._say)
        self.job.failed.connect(self._messages.warn)
        self.job.broke.connect(self.broke)
        self.job.finished.connect(self._end)
        self.job.start()

    def stop(self) -> None:
        """Wait until what runs has ended."""
        if self.job is not None:
            self.job.wait()

    def _forget_dialog(self, _result: int) -> None:
        self.dialog = None

    def _end(self) -> None:
        if self.job is not None:
            self.job.deleteLater()
            self.job = None

    def _say(self, written: tuple[Path, ...]) -> None:
        names = self.tr(" and ").join(path.name for path in written)
        folder = written[0].parent
        words = self.tr("Wrote {names} to {folder}.").format(names=names, folder=folder)
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self._messages.inform(words, todo=show, verb=self.tr("Show the folder"))
        self.exported.emit(written)


def _export(memo: MemoId, targets: tuple[Path, ...], desk: Desk, _job: Job) -> tuple[Path, ...]:
    return desk.export(memo, targets)


def named(letters: str) -> str:
    """Return letters with their numbers, since the screen may have no font for them either."""
    shown = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:LETTERS_NAMED])
    return f"{shown} …" if len(letters) > LETTERS_NAMED else shown


def usual_folder() -> str:
    """Return where a person keeps papers: the documents folder, or the home folder where there is none."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return str(documents if documents.is_dir() else Path.home())


def file_name(title: str) -> str:
    """Return a name for a file that every system takes, made from *title*."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    name = " ".join(name.split())[:LONGEST_NAME].strip(" .")
    return name or "memo"
