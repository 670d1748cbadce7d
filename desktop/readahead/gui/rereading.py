"""How a library is read again once the rules are better: said once, done beside the window, and reported on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

import readahead
from readahead.gui.jobs import Job
from readahead.gui.languages import Counts
from readahead.gui.messages import MessageBar, ProgressStrip
from readahead.gui.reread_dialog import RereadDialog
from readahead.gui.session import Session
from readahead.model.article import ArticleId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.desk.reports import RereadReport

TOLD_SETTING = "outdated_told"

REST_MS = 500
"""Wait after the window has opened: the rules of reading take longer to load than the first cards to show."""


class Rereader(QObject):
    """Runs one reading at a time; *reread* carries the RereadReport."""

    reread = Signal(object)
    broke = Signal(str)

    def __init__(self, session: Session, messages: MessageBar, strip: ProgressStrip, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._strip, self._window = session, messages, strip, window
        self.job: Job | None = None
        self.dialog: RereadDialog | None = None
        self._has_strip = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look)
        strip.cancelled.connect(self._cancel)

    def look(self) -> None:
        """Look beside the window whether other rules have read some articles, and say so if nobody has been told yet."""
        self._rest.start()

    @property
    def is_settled(self) -> bool:
        """Whether nothing runs, and nothing is about to."""
        return self.job is None and not self._rest.isActive()

    def read(self, *_: object) -> None:
        """Read again what other rules have read."""
        if not self._strip.isHidden():
            self._messages.warn(self.tr("Something else is running; wait for it or cancel it first."))
            return
        self.stop()
        if self._start(_read_again, self._report):
            self._has_strip = True
            self._strip.begin(self.tr("Reading again"), can_cancel=True, drawing="refresh-cw")

    def reimport(self, article: ArticleId) -> None:
        """Read one article again from the bytes it came in."""
        if not self._strip.isHidden():
            self._messages.warn(self.tr("Something else is running; wait for it or cancel it first."))
            return
        self.stop()
        if self._start(partial(_reimport, article), self._report):
            self._has_strip = True
            self._strip.begin(self.tr("Reading again"), can_cancel=True, drawing="refresh-cw")

    def stop(self) -> None:
        """End what runs, and wait until it has ended."""
        self._rest.stop()
        if self.job is not None:
            self.job.cancel()
            self.job.wait()
            self._end()

    # How

    def _look(self) -> None:
        self._start(_outdated, self._tell)

    def _start(self, work: Callable[[Desk, Job], object], answer: Callable[..., None]) -> bool:
        door = self._session.door
        if self.job is not None or door is None:
            return False
        self.job = Job(door, work, self)
        self.job.progressed.connect(self._progress)
        self.job.answered.connect(answer)
        self.job.failed.connect(self._messages.warn)
        self.job.broke.connect(self.broke)
        self.job.finished.connect(self._end)
        self.job.start()
        return True

    def _end(self) -> None:
        # the end of the job before may be told only now: a running one must not be let go
        if self.job is not None and not self.job.isFinished():
            return
        if self._has_strip:
            self._has_strip = False
            self._strip.end()
        if self.job is not None:
            self.job.deleteLater()
            self.job = None

    def _cancel(self) -> None:
        if self.job is not None and self._has_strip:
            self.job.cancel()

    def _progress(self, done: int, total: int) -> None:
        if self._has_strip:
            self._strip.progress(done, total)

    def _tell(self, articles: tuple[ArticleId, ...]) -> None:
        mark = f"{readahead.__version__} {len(articles)} {self._session.desk.path}"
        if not articles or self._session.settings.value(TOLD_SETTING) == mark:
            return
        self._session.settings.setValue(TOLD_SETTING, mark)
        words = Counts.tr(
            "%Ln article(s) read by earlier rules. Reading again leaves what you have touched as it is.",
            "",
            len(articles),
        )
        self._messages.inform(words, todo=self.read, verb=self.tr("Read again"))

    def _report(self, report: RereadReport) -> None:
        if report.changes:
            self._session.tell(report.changes)
        unread = [item.sentence for item in report.items if item.sentence]
        if unread:
            self._messages.warn(unread[0], details=unread[1:])
        elif report.changed:
            self.dialog = RereadDialog(self._session.theme, self._window, report.items)
            self.dialog.taken_back.connect(partial(self._session.ask, self._session.desk.undo))
            self.dialog.finished.connect(self._forget_dialog)
            self.dialog.open()
        elif report.items:
            self._messages.inform(self._same(len(report.items)))
        elif self.job is not None and self.job.is_cancelled():
            self._messages.inform(self.tr("Reading again was stopped; nothing was changed."))
        else:
            self._messages.inform(self.tr("Every article has been read by the rules of today."))
        self.reread.emit(report)

    def _same(self, count: int) -> str:
        return Counts.tr("%Ln article(s) read again; every card stayed the same.", "", count)

    def _forget_dialog(self, _result: int) -> None:
        self.dialog = None


def _outdated(desk: Desk, _job: Job) -> tuple[ArticleId, ...]:
    return desk.outdated()


def _read_again(desk: Desk, job: Job) -> RereadReport:
    return desk.read_again(progress=job.progress, is_cancelled=job.is_cancelled)


def _reimport(article: ArticleId, desk: Desk, job: Job) -> RereadReport:
    return desk.reimport([article], progress=job.progress, is_cancelled=job.is_cancelled)
