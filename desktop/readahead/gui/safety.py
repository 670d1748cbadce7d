"""What a person does for the safety of the library: backups, a check, a copy of one whose file has gone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from readahead.gui import sentences
from readahead.gui.backups_dialog import BackupsDialog, holding
from readahead.gui.exporting import usual_folder
from readahead.gui.messages import MessageBar
from readahead.gui.session import Session
from readahead.gui.working import Worker
from readahead.model.errors import ReadaheadError
from readahead.model.keeping import CheckReport, Snapshot

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.gui.jobs import Job


class Safety(QObject):
    """*restore_asked* carries the Snapshot to go back to, *copy_opened* the path of a copy to go on with.

    *rescue_asked* is emitted when a person wants to know what can be done about a damaged library.
    """

    restore_asked = Signal(object)
    copy_opened = Signal(object)
    rescue_asked = Signal()

    def __init__(self, session: Session, messages: MessageBar, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._worker, self._window = session, messages, worker, window
        self.dialog: BackupsDialog | None = None

    def show_backups(self) -> None:
        """Show the snapshots and what can be done with them."""
        self.dialog = BackupsDialog(self._session, self._window)
        self.dialog.snapshot_asked.connect(self.back_up)
        self.dialog.copy_asked.connect(self.ask_copy)
        self.dialog.check_asked.connect(self.check)
        self.dialog.restore_asked.connect(self.restore_asked)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def back_up(self, *_: object) -> None:
        """Take a snapshot beside the window."""
        self._worker.run(
            _back_up,
            self._tell_snapshot,
            words=self.tr("Backing up"),
            drawing="archive",
            can_cancel=True,
            in_bytes=True,
        )

    def ask_copy(self, *_: object) -> None:
        """Ask where a copy of the library is to be written, and write it beside the window."""
        path = self._ask_where(self.tr("Back up to"))
        if path is not None:
            work = partial(_back_up_to, path)
            self._worker.run(
                work,
                self._tell_copy,
                words=self.tr("Backing up"),
                drawing="save",
                can_cancel=True,
                in_bytes=True,
            )

    def check(self, *_: object) -> None:
        """Look whether the library is whole, beside the window."""
        words = self.tr("Checking the library")
        self._worker.run(_check, self._tell_check, words=words, drawing="shield-check", can_cancel=True)

    def save_elsewhere(self, *_: object) -> None:
        """Ask where what is open is to be saved: its file has been moved or deleted, and only this window has it still."""
        path = self._ask_where(self.tr("Save a copy elsewhere"))
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save what is open as a library at *path*, on this window's own connection, and offer to go on with it."""
        try:
            self._session.desk.back_up(path)
        except ReadaheadError as fault:
            self._messages.warn(str(fault), todo=self.save_elsewhere, verb=self.tr("Save a copy elsewhere…"))
            return
        self._messages.inform(
            self.tr("Saved as {path}.").format(path=path),
            todo=partial(self.copy_opened.emit, path),
            verb=self.tr("Go on with the copy"),
        )

    def say_damaged(self, sentence: str) -> None:
        """Say that some of the library cannot be read, and offer what can be done about it."""
        self._messages.warn(sentence, todo=self.rescue_asked.emit, verb=self.tr("What can be done…"))

    def say_moved(self, sentence: str = "") -> None:
        """Say that the library's file has gone, and offer to save what is open."""
        words = sentence or self.tr(
            "The library {path} was moved or deleted while it was open: put it back, or save what is open elsewhere."
        ).format(path=self._session.desk.path)
        self._messages.warn(words, todo=self.save_elsewhere, verb=self.tr("Save a copy elsewhere…"))

    # How

    def _ask_where(self, title: str) -> Path | None:
        from readahead.desk import places

        stem = self._session.desk.path.stem if self._session.desk.path is not None else "library"
        start = str(Path(usual_folder()) / f"{stem} copy{places.SUFFIX}")
        shown = self.tr("Libraries (*{suffix})").format(suffix=places.SUFFIX)
        name, _filter = QFileDialog.getSaveFileName(self._window, title, start, shown)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_name(path.name + places.SUFFIX)

    def _tell_snapshot(self, snapshot: Snapshot) -> None:
        self._messages.inform(self.tr("Backed up: {what}.").format(what=holding(snapshot)))
        if self.dialog is not None:
            self.dialog.reload()

    def _tell_copy(self, snapshot: Snapshot) -> None:
        words = self.tr("Backed up to {path}: {what}.")
        self._messages.inform(words.format(path=snapshot.path, what=holding(snapshot)))

    def _tell_check(self, report: CheckReport) -> None:
        left_out = [
            self.tr("{part}: {why}").format(part=sentences.said(part), why=sentences.said(why))
            for part, why in report.left_out.items()
        ]
        if report.is_sound:
            self._messages.inform(
                self.tr("The library is whole: {parts} were looked at.").format(
                    parts=", ".join(map(sentences.said, report.looked_at))
                ),
                details=left_out,
            )
        else:
            self._messages.warn(
                self.tr("The check found something wrong; a snapshot from before can be restored."),
                details=[*(finding.sentence for finding in report.findings), *left_out],
                todo=self.show_backups,
                verb=self.tr("Backups…"),
            )

    def _forget(self, _result: int) -> None:
        self.dialog = None


def _back_up(desk: Desk, job: Job) -> Snapshot:
    return desk.back_up(progress=job.progress, is_cancelled=job.is_cancelled)


def _back_up_to(path: Path, desk: Desk, job: Job) -> Snapshot:
    return desk.back_up(path, progress=job.progress, is_cancelled=job.is_cancelled)


def _check(desk: Desk, job: Job) -> CheckReport:
    return desk.check(progress=job.progress, is_cancelled=job.is_cancelled)
