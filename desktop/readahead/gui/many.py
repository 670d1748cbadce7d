"""What is done to cards, however many: a few at once, many beside the window, so that it never stands still."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from readahead.gui.jobs import Job
from readahead.gui.languages import Counts
from readahead.gui.session import Session
from readahead.model.changes import Changes

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.gui.working import Worker

AT_ONCE = 250
"""Cards to which something is done in about the time of a frame; to more of them it is done beside the window."""

WRITTEN_AT_ONCE = 50
"""As AT_ONCE, for what writes something new for each card: a note, a line of a memo."""

Act = Callable[["Desk"], Changes]


class Many:
    """Does things to many cards on the library of *session*, with the help of *worker* where it would take long."""

    def __init__(self, session: Session, worker: Worker | None = None) -> None:
        self._session, self._worker = session, worker
        self._job: Job | None = None

    def do(
        self,
        act: Act,
        count: int,
        *,
        at_once: int = AT_ONCE,
        then: Callable[[], object] | None = None,
        failed: Callable[[], object] | None = None,
    ) -> None:
        """Do *act* to that many cards, then call *then*; where it could not be done that is said, and *failed* called.

        While something is done beside the window, nothing else is: the window would wait for the library.
        """
        worker = self._worker
        is_busy = worker is not None and self._job is not None and worker.job is self._job
        if worker is None or self._session.door is None or (count <= at_once and not is_busy):
            self._end(self._session.ask(partial(act, self._session.desk)), then, failed)
            return
        words = Counts.tr("Changing %Ln card(s)", "", count)
        is_begun = worker.run(
            partial(_beside, act),
            partial(self._tell, then),
            words=words,
            drawing="layers",
            failed=partial(self._fail, failed),
        )
        if is_begun:
            self._job = worker.job

    def _tell(self, then: Callable[[], object] | None, changes: Changes) -> None:
        self._session.tell(changes)
        self._end(changes, then, None)

    def _fail(self, failed: Callable[[], object] | None, sentence: str) -> None:
        self._session.failed.emit(sentence)
        self._end(None, None, failed)

    def _end(
        self, changes: Changes | None, then: Callable[[], object] | None, failed: Callable[[], object] | None
    ) -> None:
        told = failed if changes is None else then
        if told is not None:
            told()


def _beside(act: Act, desk: Desk, _job: Job) -> Changes:
    return act(desk)
