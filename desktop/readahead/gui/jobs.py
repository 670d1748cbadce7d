"""Long work beside the window: a thread with a desk of its own, since a desk belongs to one thread."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from readahead.gui.doors import Door
from readahead.model.errors import ReadaheadError

EVERY_S = 0.05
"""Progress is told at most so often: a label needs no more."""


class Job(QThread):
    """Runs *work* with a desk on the library behind *door*; exactly one of answered, failed and broke is emitted.

    broke carries the traceback of a fault nobody foresaw. *work* is given the desk and this job, for its progress;
    without a door, the job alone.
    """

    answered = Signal(object)
    failed = Signal(str)
    broke = Signal(str)
    progressed = Signal(object, object)

    def __init__(self, door: Door | None, work: Callable[..., Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door, self._work = door, work
        self._cancelled = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to stop; what is stored so far stays."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Return whether somebody asked the work to stop."""
        return self._cancelled.is_set()

    def progress(self, done: int, total: int) -> None:
        """Tell how much is done."""
        now = time.monotonic()
        if done >= total or now - self._told >= EVERY_S:
            self._told = now
            self.progressed.emit(done, total)

    def run(self) -> None:
        try:
            if self._door is None:
                answer = self._work(self)
            else:
                with self._door.open_again() as desk:
                    answer = self._work(desk, self)
        except ReadaheadError as fault:
            self.failed.emit(str(fault))
        except Exception:  # noqa: BLE001 - the edge of a thread: what is lost here is lost for good
            self.broke.emit(traceback.format_exc())
        else:
            self.answered.emit(answer)
