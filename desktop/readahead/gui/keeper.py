"""Keeps the open library safe without being asked: looks at it after an unclean end, takes snapshots when it is quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from readahead.gui.messages import MessageBar, ProgressStrip
from readahead.gui.session import Session
from readahead.gui.working import Worker
from readahead.model.errors import ReadaheadError
from readahead.model.keeping import CheckReport, Snapshot

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.gui.jobs import Job

CHECK_AFTER_MS = 1_500
"""The check waits until the window has shown its first cards."""

QUIET_MS = 20_000
"""Without an act for so long, nobody is in the middle of anything."""

LOOK_EVERY_MS = 5 * 60_000
"""How often it is looked whether a snapshot is due."""

CLOSING_S = 0.3
"""A snapshot at the end may take so long: a person does not notice it in a window that goes."""

TRIM_S = 2.0


class Keeper(QObject):
    """Works beside the window and speaks only when something is wrong; *kept* carries a snapshot that was taken, *broke* a
    fault nobody foresaw.
    """

    broke = Signal(str)
    kept = Signal(object)

    def __init__(
        self, session: Session, messages: MessageBar, strip: ProgressStrip, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self.worker = Worker(session, messages, strip, self)
        self.worker.broke.connect(self.broke)
        self._is_due = False
        self._rest = self._timer(QUIET_MS, self._when_quiet)
        self._every = self._timer(LOOK_EVERY_MS, self._come_round)
        self._first = self._timer(CHECK_AFTER_MS, self.check_after_fault)

    def _timer(self, every: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(every)
        timer.timeout.connect(slot)
        return timer

    def begin(self) -> None:
        """Look after the library from now on."""
        if self._session.door is None:
            return
        if self._session.desk.needs_check:
            self._first.start()
        if not self._session.is_read_only:
            self._come_round()
        self._session.changed.connect(self._wait)

    @property
    def is_settled(self) -> bool:
        """Whether nothing runs."""
        return self.worker.job is None

    def stop(self) -> None:
        """End what runs; then take a snapshot where that takes no time a person would notice."""
        for timer in (self._rest, self._every, self._first):
            timer.stop()
        self.worker.stop()
        desk = self._session.desk
        try:
            if self._session.door is not None and desk.has_written:
                desk.keep_snapshot(within_s=CLOSING_S)
        except ReadaheadError:
            # it is due again the next time; a window that goes has nobody left to tell
            return

    def check_after_fault(self) -> None:
        """Look at the pages of a library that was not closed; a sound one is not spoken of."""
        self.worker.run(_check_quickly, self._tell_check)

    def keep_snapshot(self) -> None:
        """Take a snapshot beside the window where one is due, and forget history that is older than wished for."""
        most = self._session.preferences.value.history_megabytes
        self._is_due = not self.worker.run(_Keep(most), self._kept, failed=self._fail)

    # How

    def _wait(self, *_: object) -> None:
        """Put off what is due: somebody is at work."""
        if self._is_due:
            self._rest.start()

    def _come_round(self, *_: object) -> None:
        self._every.start()
        if not self._is_due:
            self._is_due = True
            self._rest.start()

    def _kept(self, snapshot: Snapshot | None) -> None:
        if snapshot is not None:
            self.kept.emit(snapshot)

    def _when_quiet(self) -> None:
        self.keep_snapshot()

    def _fail(self, sentence: str) -> None:
        self._is_due = False
        self._messages.warn(self.tr("No snapshot could be taken: {why}").format(why=sentence))

    def _tell_check(self, report: CheckReport) -> None:
        if not report.is_sound:
            self._messages.warn(
                self.tr(
                    "The last program to use this library did not close it, and a check found something wrong; "
                    "see File, Backups."
                ),
                details=[finding.sentence for finding in report.findings],
            )


def _check_quickly(desk: Desk, job: Job) -> CheckReport:
    return desk.check(is_quick=True, is_cancelled=job.is_cancelled)


class _Keep:
    """The work of a quiet moment: a snapshot where one is due, then the history made no larger than *most* megabytes."""

    def __init__(self, most: int) -> None:
        self._most = most

    def __call__(self, desk: Desk, job: Job) -> Snapshot | None:
        taken = desk.keep_snapshot(is_cancelled=job.is_cancelled)
        if not job.is_cancelled():
            desk.trim_history(self._most * 1_000_000, seconds=TRIM_S, is_cancelled=job.is_cancelled)
        return taken
