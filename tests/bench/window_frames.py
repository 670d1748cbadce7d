"""What the window's thread computes for a frame, and how late its timers come."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from invented import world
from invented_articles import one
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from readahead.gui.window import Window

BETWEEN_KEYS_MS = 90
"""A quick typist's."""

BEAT_MS = 10
REST_MS = 5_000
STEPS = 600
PATIENCE_MS = 600_000


class Painted(QObject):
    """Notes whether something was painted since it was last asked."""

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.UpdateRequest:
            self._is_painted = True
        return False

    def take(self) -> bool:
        """Return whether something was painted, and forget it."""
        painted, self._is_painted = self._is_painted, False
        return painted


class Turns:
    """Turns the event loop, and keeps what each turn took that painted something, in milliseconds of CPU."""

    def __init__(self, window: Window) -> None:
        self.frames: list[float] = []
        self._painted = Painted()
        window.installEventFilter(self._painted)
        window.repaint()

    def do(self, deed: Callable[[], object] = lambda: None) -> None:
        """Do something to the window and turn the loop once; what *deed* computes belongs to the frame."""
        before = time.thread_time()
        deed()
        QCoreApplication.processEvents()
        taken = (time.thread_time() - before) * 1000
        if self._painted.take():
            self.frames.append(taken)

    def wait(self, milliseconds: int) -> None:
        """Turn the loop for so long by the clock."""
        until = QDeadlineTimer(milliseconds)
        while not until.hasExpired():
            self.do()
            time.sleep(0.001)


def typing(window: Window) -> list[float]:
    """Return the frames while words are typed into the filter and taken back again."""
    assert window.panes is not None
    field = window.panes.cards.filter
    known = world().words
    words = [known.some(random.Random(f"typed {n}"), 2) for n in range(6)]
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    turns = Turns(window)
    turns.wait(3_000)
    turns.frames.clear()
    for typed in (" ".join(two) for two in words):
        for letter in typed:
            turns.do(lambda letter=letter: QTest.keyClicks(field, letter))
            turns.wait(BETWEEN_KEYS_MS)
        turns.wait(500)
        for _ in typed:
            turns.do(lambda: QTest.keyClick(field, Qt.Key.Key_Backspace))
            turns.wait(BETWEEN_KEYS_MS)
    return turns.frames


def scrolling(window: Window) -> list[float]:
    """Return the frames while the list is scrolled by the wheel, by the page, and dragged anywhere."""
    assert window.panes is not None
    view = window.panes.cards.view
    bar = view.verticalScrollBar()
    turns = Turns(window)
    turns.wait(3_000)
    turns.frames.clear()
    chance = random.Random("scrolled")
    for step in range(STEPS):
        kind = step * 3 // STEPS
        if kind == 0:
            turns.do(lambda: bar.setValue(bar.value() + 60))
        elif kind == 1:
            turns.do(lambda: bar.setValue(bar.value() + bar.pageStep()))
        else:
            turns.do(lambda: bar.setValue(chance.randrange(bar.maximum())))
    return turns.frames


class Heart(QObject):
    """Beats every BEAT_MS, and keeps how late each beat came, in milliseconds of the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Beat from now on."""
        self._due = time.perf_counter() + BEAT_MS / 1000
        self._timer.start()

    def stop(self) -> list[float]:
        """Beat no more; return how late each beat came."""
        self._timer.stop()
        return self.late

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._due) * 1000))
        self._due = now + BEAT_MS / 1000


def resting(_window: Window) -> list[float]:
    """Return how late the heart beats while nothing is done."""
    return beating(QDeadlineTimer(REST_MS).hasExpired)


def heartbeat_at_work(window: Window, folder: Path, articles: int) -> tuple[list[float], float]:
    """Return how late the heart beats while that many articles come in, and how many seconds that took."""
    assert window.panes is not None
    known = world()
    folder.mkdir()
    for number in range(articles):
        made = one(known, number, 8)
        (folder / f"{number:05}.md").write_bytes(made.raw)
    importer = window.panes.importer
    began = time.perf_counter()
    importer.take_all([folder])
    patience = QDeadlineTimer(PATIENCE_MS)
    late = beating(lambda: importer.job is None or patience.hasExpired())
    seconds = time.perf_counter() - began
    count = window.panes.session.desk.count_articles()
    if count < articles * 0.9:
        raise RuntimeError(f"only {count} of {articles} articles came in")
    return late, seconds


def beating(is_over: Callable[[], bool]) -> list[float]:
    heart = Heart()
    heart.begin()
    while not is_over():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return heart.stop()
