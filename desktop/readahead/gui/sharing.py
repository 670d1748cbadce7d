"""What goes to others and comes from them: the library as a folder, a topic or a memo as a bundle."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from readahead.gui import wording
from readahead.gui.export_dialog import file_name
from readahead.gui.exporting import usual_folder
from readahead.gui.merge_dialog import MergeDialog
from readahead.gui.messages import MessageBar
from readahead.gui.session import Session
from readahead.gui.working import Worker
from readahead.model.memo import Memo, MemoId
from readahead.model.sharing import ExportReport, MergeReport
from readahead.model.topic import Topic, TopicId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.gui.jobs import Job

FOLDER_SETTING = "sharing_folder"


class Sharing(QObject):
    """Runs beside the window; *merged* carries the MergeReport of what came in."""

    merged = Signal(object)

    def __init__(self, session: Session, messages: MessageBar, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._worker, self._window = session, messages, worker, window
        self.dialog: MergeDialog | None = None

    # Out

    def ask_export(self, *_: object) -> None:
        """Ask for a folder, and write the whole library into a new one in it."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Export the library into"), self._folder()
        )
        if folder:
            stem = self._session.desk.path.stem if self._session.desk.path is not None else "library"
            self.export_library(Path(folder) / file_name(stem))

    def export_library(self, folder: Path) -> None:
        """Write the whole library to *folder*."""
        self._remember(folder.parent)
        work = partial(_export_library, folder)
        self._worker.run(work, self._tell_export, words=self.tr("Exporting the library"), drawing="share-2")

    def ask_bundle_of_topic(self, topic: Topic) -> None:
        """Ask where a bundle of *topic* is to be written, and write it."""
        target = self._ask_target(topic.name)
        if target is not None:
            self.bundle(target, topic=topic.id)

    def ask_bundle_of_memo(self, memo: Memo) -> None:
        """Ask where a bundle of *memo* is to be written, and write it."""
        target = self._ask_target(memo.title)
        if target is not None:
            self.bundle(target, memo=memo.id)

    def bundle(self, target: Path, *, topic: TopicId | None = None, memo: MemoId | None = None) -> None:
        """Write one topic or one memo, with all it rests on, to the file *target*."""
        self._remember(target.parent)
        work = partial(_bundle, target, topic, memo)
        self._worker.run(work, self._tell_export, words=self.tr("Making a bundle"), drawing="package")

    # In

    def ask_library(self, *_: object) -> None:
        """Ask for the folder of an exported library, and take it in."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import an exported library"), self._folder()
        )
        if folder:
            self.take_in_library(Path(folder))

    def take_in_library(self, folder: Path) -> None:
        """Take in all that an exported *folder* holds."""
        self._remember(folder.parent)
        work = partial(_take_in_library, folder)
        self._worker.run(work, self._tell_merge, words=self.tr("Taking in a library"), drawing="import")

    def ask_merge(self, *_: object) -> None:
        """Ask for a colleague's bundle, and take it in."""
        shown = self.tr("Bundles (*{suffix});;All files (*)").format(suffix=_suffix())
        name, _filter = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a bundle"), self._folder(), shown
        )
        if name:
            self.merge(Path(name))

    def merge(self, bundle: Path) -> None:
        """Take in a colleague's *bundle*."""
        self._remember(bundle.parent)
        work = partial(_merge, bundle)
        self._worker.run(work, self._tell_merge, words=self.tr("Opening the bundle"), drawing="package")

    # How

    def _folder(self) -> str:
        return str(self._session.settings.value(FOLDER_SETTING, usual_folder()))

    def _remember(self, folder: Path) -> None:
        self._session.settings.setValue(FOLDER_SETTING, str(folder))

    def _ask_target(self, name: str) -> Path | None:
        start = str(Path(self._folder()) / f"{file_name(name)}{_suffix()}")
        shown = self.tr("Bundles (*{suffix})").format(suffix=_suffix())
        chosen, _filter = QFileDialog.getSaveFileName(self._window, self.tr("Bundle"), start, shown)
        if not chosen:
            return None
        return Path(chosen) if chosen.endswith(_suffix()) else Path(f"{chosen}{_suffix()}")

    def _tell_export(self, report: ExportReport) -> None:
        parts = (
            wording.articles(report.articles),
            wording.cards(report.cards),
            wording.notes(report.notes),
            wording.memos(report.memos),
            wording.size(report.bytes),
        )
        words = self.tr("Wrote {path}: {what}.").format(path=report.path, what=", ".join(parts))
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(report.path.parent)))
        self._messages.inform(words, todo=show, verb=self.tr("Show the folder"))

    def _tell_merge(self, report: MergeReport) -> None:
        self._session.tell(report.changes)
        self.dialog = MergeDialog(self._session, self._window, report)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        self.merged.emit(report)

    def _forget(self, _result: int) -> None:
        self.dialog = None


def _suffix() -> str:
    from readahead.desk.sharing_places import SUFFIX

    return SUFFIX


def _export_library(folder: Path, desk: Desk, job: Job) -> ExportReport:
    return desk.export_library(folder, progress=job.progress)


def _bundle(target: Path, topic: TopicId | None, memo: MemoId | None, desk: Desk, _job: Job) -> ExportReport:
    return desk.bundle(target, topic=topic, memo=memo)


def _take_in_library(folder: Path, desk: Desk, job: Job) -> MergeReport:
    return desk.take_in_library(folder, progress=job.progress)


def _merge(bundle: Path, desk: Desk, _job: Job) -> MergeReport:
    return desk.merge(bundle)
