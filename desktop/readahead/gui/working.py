"""Long work that a dialog or a menu asks for, one at a time: beside the window, with its progress in the strip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from readahead.gui.jobs import Job
from readahead.gui.messages import MessageBar, ProgressStrip
from readahead.gui.session import Session


class Worker(QObject):
    """Runs one job at a time, on the library of *session* or, without one, on none.

    *broke* carries the report of a fault nobody foresaw.
    """

    broke = Signal(str)

    def __init__(
        self,
        session: Session | None,
        messages: MessageBar,
        strip: ProgressStrip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._messages, self._strip = session, messages, strip
        self.job: Job | None = None
        self._has_strip = self._in_bytes = False
        self._answer: Callable[[Any], object] | None = None
        self._failed: Callable[[str], object] | None = None
        strip.cancelled.connect(self.cancel)

    def run(
        self,
        work: Callable[..., Any],
        answer: Callable[[Any], object],
        *,
        words: str = "",
        drawing: str = "download",
        can_cancel: bool = False,
        in_bytes: bool = False,
        failed: Callable[[str], object] | None = None,
    ) -> bool:
        """Do *work* (given a desk, where there is a library, and its Job) and hand what it gives to *answer*; return whether it was begun.

        With *words* the strip shows it, counted in bytes or in things; without, it runs unseen. What could not be done is said in the window, or
        handed to *failed*.
        """
        door = self._session.door if self._session is not None else None
        is_homeless = self._session is not None and door is None
        if self.job is not None or is_homeless or (words and not self._strip.isHidden()):
            if words:
                self._messages.warn(self.tr("Something else is running; wait for it or cancel it first."))
            return False
        self.job = Job(door, work, self)
        self.job.progressed.connect(self._progress)
        # what is called must belong to this thread: a signal of a job calls anything else on the job's own
        self._answer, self._failed = answer, failed or self._messages.warn
        self.job.answered.connect(self._take)
        self.job.failed.connect(self._say)
        self.job.broke.connect(self.broke)
        self.job.finished.connect(self._end)
        self._has_strip, self._in_bytes = bool(words), in_bytes
        if words:
            self._strip.begin(words, can_cancel=can_cancel, drawing=drawing)
        self.job.start()
        return True

    def cancel(self) -> None:
        """Ask what the strip shows to stop."""
        if self.job is not None and self._has_strip:
            self.job.cancel()

    def stop(self) -> None:
        """End what runs, and wait until it has ended."""
        self._answer = self._failed = None
        if self.job is not None:
            self.job.cancel()
            self.job.wait()
            self._end()

    def _take(self, answer: object) -> None:
        if self._answer is not None:
            self._answer(answer)

    def _say(self, sentence: str) -> None:
        if self._failed is not None:
            self._failed(sentence)

    def _progress(self, done: int, total: int) -> None:
        if self._has_strip:
            self._strip.progress(done, total, in_bytes=self._in_bytes)

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
