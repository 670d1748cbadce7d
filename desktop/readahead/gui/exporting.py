"""The work of exporting a memo: what is asked for is written beside the window, and it is said where it went."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from readahead.gui import length_gauge, wording
from readahead.gui.export_dialog import ExportDialog, Given, Outlook, Wish
from readahead.gui.export_memory import ExportMemory, Usual
from readahead.gui.jobs import Job
from readahead.gui.messages import MessageBar, ProgressStrip
from readahead.gui.session import Session
from readahead.model.errors import ReadaheadError
from readahead.model.memo import Memo, MemoId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

FOLDER_SETTING = "export_folder"
THEN_SETTING = "export_then"


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
        self._given = Given(())
        desk = session.desk
        self._memory = ExportMemory(session.settings, None if desk.is_encrypted else desk.path)

    def ask(self, memo: Memo, *, warning: str = "") -> None:
        """Ask where *memo* is to be written; *warning* is what should be known of it before it goes."""
        settings = self._session.settings
        self._memo = memo.id
        self.dialog = ExportDialog(
            self._session.theme,
            self._window,
            memo,
            usual=self._memory.usual(memo.id),
            folder=str(settings.value(FOLDER_SETTING, usual_folder())),
            warning=warning,
            then=str(settings.value(THEN_SETTING, "")),
        )
        self.dialog.given.connect(self.write)
        self.dialog.wished.connect(partial(self._foresee, memo, warning))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()
        self.dialog.look_ahead()
        # the memo is composed for that, which may take longer than a frame
        self._session.beside.ask("unprintable", partial(_unprintable, memo.id), self._say_unprintable)

    def write(self, given: Given) -> None:
        """Write the memo that was asked for as it was asked for."""
        door = self._session.door
        if self.job is not None or door is None or self._memo is None:
            return
        self._given = given
        self.job = Job(door, partial(_export, self._memo, given), self)
        self.job.answered.connect(self._say)
        self.job.failed.connect(self._say_failed)
        self.job.broke.connect(self.broke)
        self.job.finished.connect(self._end)
        self.job.start()

    def stop(self) -> None:
        """Wait until what runs has ended."""
        if self.job is not None:
            self.job.wait()

    def _foresee(self, memo: Memo, whole: str, wish: Wish) -> None:
        """Ask what the files will be as they are wished; *whole* warns of the length of all of the memo."""
        self._session.beside.give_up("length")
        question = partial(_outlook, memo.id, wish)
        self._session.beside.ask("outlook", question, partial(self._foretell, memo.id, whole, wish))

    def _foretell(self, memo: MemoId, whole: str, wish: Wish, outlook: Outlook | None) -> None:
        if self.dialog is None:
            return
        self.dialog.foretell(wish, outlook or Outlook(problem=self.tr("This memo could not be read.")))
        if outlook is not None and not outlook.problem:
            self._measure(memo, whole, wish)

    def _measure(self, memo: MemoId, whole: str, wish: Wish) -> None:
        """Warn of the length of what is wished, beside the window; *whole* is the warning where that is everything."""
        if wish == Wish():
            self._warn(whole)
        else:
            self._session.beside.ask("length", partial(_too_long, memo, wish), self._warn)

    def _warn(self, warning: str | None) -> None:
        if self.dialog is not None:
            self.dialog.warn(warning or "")

    def _say_unprintable(self, letters: str | None) -> None:
        if self.dialog is not None:
            self.dialog.say_unprintable(letters or "")

    def _forget_dialog(self, _result: int) -> None:
        self.dialog = None

    def _end(self) -> None:
        if self.job is not None:
            self.job.deleteLater()
            self.job = None
        if self.dialog is not None:
            self.dialog.verb.setEnabled(True)

    def _say_failed(self, sentence: str) -> None:
        """Say in the dialog why nothing was written, or in the window where it is closed."""
        if self.dialog is not None:
            self.dialog.say_failed(sentence)
        else:
            self._messages.warn(sentence)

    def _remember(self, given: Given) -> None:
        settings = self._session.settings
        settings.setValue(FOLDER_SETTING, str(given.targets[0].parent))
        settings.setValue(THEN_SETTING, given.then)
        if self._memo is not None:
            suffixes = frozenset(target.suffix for target in given.targets)
            self._memory.keep(self._memo, Usual(suffixes, given.ceiling))

    def _say(self, written: tuple[Path, ...]) -> None:
        self._remember(self._given)
        if self.dialog is not None:
            self.dialog.finish()
        names = wording.listed([path.name for path in written])
        folder = written[0].parent
        words = self.tr("Wrote {names} to {folder}.").format(names=names, folder=folder)
        verb = self.tr("Open") if len(written) == 1 else self.tr("Open all")
        more = [
            (self.tr("Show the folder"), partial(open_path, folder)),
            (self.tr("Copy the path"), partial(_copy_paths, written)),
        ]
        self._messages.inform(words, todo=partial(_open_all, written), verb=verb, others=more)
        for path in {"folder": (folder,), "file": written}.get(self._given.then, ()):
            open_path(path)
        self.exported.emit(written)


def _export(memo: MemoId, given: Given, desk: Desk, _job: Job) -> tuple[Path, ...]:
    return desk.export(memo, given.targets, ceiling=given.ceiling, parts=given.parts)


def _unprintable(memo: MemoId, desk: Desk) -> str:
    return desk.unprintable(memo)


def _outlook(memo: MemoId, wish: Wish, desk: Desk) -> Outlook:
    """Return what the paper will be: under a ceiling the memo's own title may have to stay behind."""
    try:
        if wish.ceiling is None:
            title = desk.memo(memo).title
        else:
            title = desk.document(memo, ceiling=wish.ceiling, parts=wish.parts).title
        return Outlook(title, desk.borne(memo, ceiling=wish.ceiling, parts=wish.parts))
    except ReadaheadError as fault:
        return Outlook(problem=str(fault))


def _too_long(memo: MemoId, wish: Wish, desk: Desk) -> str:
    """Return how long what is wished is, where that is too long."""
    gauge = desk.gauge(memo, ceiling=wish.ceiling, parts=wish.parts)
    return length_gauge.too_long(gauge.pages, gauge.most, sections=gauge.sections)


def _open_all(paths: Sequence[Path]) -> None:
    for path in paths:
        open_path(path)


def _copy_paths(paths: Sequence[Path]) -> None:
    QGuiApplication.clipboard().setText("\n".join(map(str, paths)))


def open_path(path: Path) -> None:
    """Show a file or a folder in the program the system opens it with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def usual_folder() -> str:
    """Return where a person keeps papers: the documents folder, or the home folder where there is none."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return str(documents if documents.is_dir() else Path.home())
