"""Questions that take longer than a frame, asked of the library on a thread of their own; the newest of a kind counts."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from readahead.gui.doors import Door
from readahead.model.errors import ReadaheadError

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Question:
    """One *question* of a kind, and the slot for its *answer*; a newer one of the same kind makes it void."""

    kind: str
    number: int
    question: Callable[[Desk], Any]
    answer: Callable[[Any], None]


class Asker(QObject):
    """Lives on the thread, with a desk of its own, since a desk belongs to one thread."""

    answered = Signal(object, object)
    broke = Signal(str)

    def __init__(self, door: Door, newest: dict[str, int]) -> None:
        super().__init__()
        self._door, self._newest = door, newest
        self._desk: Desk | None = None
        self._running = ""

    @Slot(object)
    def ask(self, one: Question) -> None:
        """Ask, unless a newer question has been put meanwhile; what is not there any more has the answer None."""
        if self._newest.get(one.kind) != one.number:
            return
        try:
            desk = self._opened()
            self._running = one.kind
            answer = one.question(desk)
        except ReadaheadError:
            answer = None
        except Exception:  # noqa: BLE001 - the edge of a thread: what is lost here is lost for good
            self.broke.emit(traceback.format_exc())
            answer = None
        self._running = ""
        self.answered.emit(one, answer)

    def interrupt(self, kind: str) -> None:
        """Stop the search that answers a question of that kind, if one does; the other thread may call this."""
        desk = self._desk
        if desk is not None and self._running == kind:
            desk.interrupt_search()

    def interrupt_any(self) -> None:
        """Stop the search that is being answered, whatever it is for."""
        self.interrupt(self._running)

    @Slot()
    def close(self) -> None:
        """Close the library, on the thread that opened it."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _opened(self) -> Desk:
        if self._desk is None:
            self._desk = self._door.open_again()
        return self._desk


class Beside(QObject):
    """Asks beside the window; *broke* carries the report of a fault nobody foresaw."""

    broke = Signal(str)
    _asked = Signal(object)
    _closed = Signal()

    def __init__(self, door: Door | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._newest: dict[str, int] = {}
        self._count = 0
        self._thread: QThread | None = None
        self._asker: Asker | None = None

    @property
    def is_settled(self) -> bool:
        """Whether every question has its answer."""
        return not self._newest

    def ask(self, kind: str, question: Callable[[Desk], Any], answer: Callable[[Any], None]) -> None:
        """Put a question; *answer* is called with what it gives unless another of its kind is put before that.

        A search that still answers an older one of its kind is stopped.
        """
        if self._door is None:
            return
        if self._thread is None:
            self._begin(self._door)
        self._interrupt(kind)
        self._count += 1
        self._newest[kind] = self._count
        self._asked.emit(Question(kind, self._count, question, answer))

    def give_up(self, kind: str) -> None:
        """Want no answer any more to the question of a kind."""
        if self._newest.pop(kind, None) is not None:
            self._interrupt(kind)

    def _interrupt(self, kind: str) -> None:
        if self._asker is not None:
            self._asker.interrupt(kind)

    def stop(self) -> None:
        """Let no question wait any more, and end the thread; nothing is asked after that."""
        self._door = None
        self._newest.clear()
        if self._thread is not None and self._asker is not None:
            self._asker.interrupt_any()
            self._closed.emit()
            self._thread.quit()
            self._thread.wait()
            self._thread = self._asker = None

    def _begin(self, door: Door) -> None:
        self._thread = QThread(self)
        self._thread.setObjectName("beside")
        self._asker = Asker(door, self._newest)
        self._asker.moveToThread(self._thread)
        self._asked.connect(self._asker.ask)
        # waited for: a thread that is told to quit leaves what was still to be done, and the file would stay open
        self._closed.connect(self._asker.close, Qt.ConnectionType.BlockingQueuedConnection)
        self._asker.answered.connect(self._answer)
        self._asker.broke.connect(self.broke)
        self._thread.start()

    def _answer(self, one: Question, answer: object) -> None:
        if self._newest.get(one.kind) == one.number:
            del self._newest[one.kind]
            asker = getattr(one.answer, "__self__", None)
            if not isinstance(asker, QObject) or isValid(asker):  # a dialog may be gone by then
                one.answer(answer)
