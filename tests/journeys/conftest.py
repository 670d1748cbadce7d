"""A window that is driven by keys and clicks, and a probe that tells how long its thread did not answer."""

import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from readahead.gui import theme as themes
from readahead.gui.libraries import Libraries
from readahead.gui.preferences import Preferences
from readahead.gui.theme import Choice, Theme
from readahead.gui.window import Window

SCREEN = Path(__file__).parents[1] / "gui" / "screen.json"
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"

LONG_S = 0.030
"""CPU time the window's thread may take for one thing before a person feels it."""

SAMPLE_S = 0.003

NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, slots=True)
class Stretch:
    """CPU seconds for which the loop did not turn, what was done then, and where in the program most of it was spent."""

    seconds: float
    doing: str
    where: str


class Probe:
    """Takes the CPU time of the window's thread between two turns of its loop, and for each key and click.

    A timer of the system looks where the program is, so that a long stretch can be told by its function.
    """

    def __init__(self) -> None:
        self.stretches: list[Stretch] = []
        self._doing = "the start"
        self._since = time.thread_time()
        self._seen: Counter[str] = Counter()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._turn)
        dispatcher.aboutToBlock.connect(self._turn)
        self._handler = signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, SAMPLE_S, SAMPLE_S)

    def stop(self) -> None:
        """Look no more."""
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.disconnect(self._turn)
        dispatcher.aboutToBlock.disconnect(self._turn)
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, self._handler)

    @contextmanager
    def during(self, doing: str) -> Iterator[None]:
        """Take what the block does as one stretch, and what follows as its consequence."""
        self._turn()
        self._doing = doing
        try:
            yield
        finally:
            self._turn()

    def _turn(self) -> None:
        now = time.thread_time()
        seen, self._seen = self._seen, Counter()
        if now - self._since > LONG_S / 3:
            where = seen.most_common(1)[0][0] if seen else "?"
            self.stretches.append(Stretch(now - self._since, self._doing, where))
        self._since = now

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        """Remember where the program is: called each time some milliseconds of CPU have gone."""
        path: list[str] = []
        while frame is not None and len(path) < 4:
            if "/readahead/" in frame.f_code.co_filename:
                path.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
            frame = frame.f_back
        if path:
            self._seen[" < ".join(path)] += 1


class Hand:
    """Presses keys where the keyboard is, types, clicks and waits, and lets the probe know of it."""

    def __init__(self, qtbot, probe: Probe) -> None:
        self._qtbot, self._probe = qtbot, probe

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS, *, times: int = 1) -> None:
        """Press a key, as often as said, each where the keyboard is then."""
        for _ in range(times):
            self._come_to_rest()
            with self._probe.during(f"{modifiers.name or ''} {key.name}"):
                QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def write(self, words: str) -> None:
        """Type *words*, key by key."""
        self._come_to_rest()
        for letter in words:
            with self._probe.during(f"typing into {type(QApplication.focusWidget()).__name__}"):
                QTest.keyClick(QApplication.focusWidget(), letter)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click in the middle of a widget, or *at* a place of it."""
        with self._probe.during(f"a click on {widget.accessibleName() or type(widget).__name__}"):
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEYS, at or widget.rect().center())

    def _come_to_rest(self) -> None:
        """Wait until the keyboard is somewhere, and with the dialog where one is open.

        A window whose dialog has gone is given the keyboard again, which a desktop does by itself.
        """
        windows = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()
        ]
        if QApplication.activeWindow() is None and len(windows) == 1:
            windows[0].activateWindow()

        def is_ready() -> bool:
            focus, dialog = QApplication.focusWidget(), QApplication.activeModalWidget()
            return focus is not None and (dialog is None or dialog.isAncestorOf(focus))

        self.wait(is_ready)

    @contextmanager
    def doing(self, what: str) -> Iterator[None]:
        """Do something else the hand does, as one stretch."""
        with self._probe.during(what):
            yield

    def wait(self, until: Callable[[], bool], timeout: int = 20_000) -> None:
        """Let the loop turn *until* that holds."""
        self._qtbot.waitUntil(until, timeout=timeout)


FOUND: list[Stretch] = []


@pytest.fixture(autouse=True)
def _as_in_the_program(collected) -> None:
    """Let the window's thread alone collect garbage."""


@pytest.fixture
def probe(qapp) -> Iterator[Probe]:
    """Measures for as long as the test runs; what it found is told at the end of the run."""
    made = Probe()
    yield made
    made.stop()
    FOUND.extend(made.stretches)


@pytest.fixture
def hand(qtbot, probe) -> Hand:
    return Hand(qtbot, probe)


@pytest.fixture
def start(qtbot, tmp_path, monkeypatch):
    """A function that opens a window on a library, as the program does; each is closed after the test."""
    monkeypatch.setattr("readahead.gui.keeper.CLOSING_S", 0.0)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("export_folder", str(tmp_path))
    preferences = Preferences(tmp_path / "settings.toml")
    preferences.choose(theme=Choice.LIGHT.value, language="en")
    theme = Theme(preferences)
    themes.dress(QApplication.instance(), theme)
    opened: list[Libraries] = []

    def start(library: Path) -> Window:
        window = Window(theme, settings)
        window.resize(1440, 900)
        libraries = Libraries(window, library)
        opened.append(libraries)
        window.painted.connect(libraries.open)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.panes is not None and window.isActiveWindow())
        return window

    yield start
    for libraries in opened:
        libraries.window.close()
        libraries.close()
        libraries.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pytest_terminal_summary(terminalreporter) -> None:
    """Tell the longest stretches for which a window did not answer, one for each thing that was done."""
    if not FOUND:
        return
    longest: dict[str, Stretch] = {}
    for one in FOUND:
        if one.seconds > longest.get(one.doing, Stretch(0, "", "")).seconds:
            longest[one.doing] = one
    terminalreporter.section("the window's thread, longest stretches of CPU")
    for one in sorted(longest.values(), key=lambda one: -one.seconds)[:12]:
        terminalreporter.write_line(f"{one.seconds * 1000:6.1f} ms  {one.doing}: {one.where}")
