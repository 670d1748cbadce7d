"""A window on a real library: the starter library is imported once and copied for every test that opens it."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread
from PySide6.QtWidgets import QApplication

from readahead.desk.desk import Desk
from readahead.gui import theme as themes
from readahead.gui.preferences import Preferences
from readahead.gui.session import Session
from readahead.gui.theme import Choice, Theme
from readahead.gui.window import Window

# the usual screen without a screen is 800 by 800, on which a window of 1440 by 900 cannot be put back
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

BRIDGE = "3 March 2026\n\nBridge at Lorn is closed\n\nThe bridge at Lorn has closed, the road office said.\n"


def forget() -> None:
    """Delete what waits to be deleted: a window that lives on is dressed again by each test that comes after it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _as_in_the_program(collected) -> None:
    """Let the window's thread alone collect garbage."""


@pytest.fixture(scope="session")
def starter_library(tmp_path_factory) -> Path:
    """A closed library that holds the starter library."""
    path = tmp_path_factory.mktemp("starter") / "starter.readahead"
    with Desk.open(path) as desk:
        desk.take_in_starter()
    return path


@pytest.fixture
def settings(tmp_path) -> QSettings:
    found = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    found.setValue("export_folder", str(tmp_path))
    return found


@pytest.fixture
def preferences(tmp_path) -> Preferences:
    made = Preferences(tmp_path / "settings.toml")
    made.choose(theme=Choice.LIGHT.value)
    return made


@pytest.fixture
def theme(qapp, preferences) -> Theme:
    made = Theme(preferences)
    themes.dress(QApplication.instance(), made)
    return made


@pytest.fixture
def open_window(qtbot, tmp_path, settings, theme, monkeypatch):
    """A function that opens a window on a library; each is closed after the test and has left no thread behind."""
    # a snapshot at each end of a test would cost the suite more than many a test does
    monkeypatch.setattr("readahead.gui.keeper.CLOSING_S", 0.0)
    opened = []

    def open_it(library: Path) -> Window:
        window = Window(theme, settings)
        window.resize(1440, 900)
        desk = Desk.open(library)
        window.show()
        window.attach(Session(desk, theme, settings, window))
        opened.append((window, desk))
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_it
    for window, desk in opened:
        window.close()
        assert not [thread for thread in window.findChildren(QThread) if thread.isRunning()]
        window.deleteLater()
        forget()
        desk.close()


@pytest.fixture
def empty(open_window, tmp_path) -> Window:
    """A window on a library with nothing in it."""
    return open_window(tmp_path / "library.readahead")


@pytest.fixture
def window(open_window, tmp_path, starter_library) -> Window:
    """A window on the starter library."""
    path = tmp_path / "library.readahead"
    shutil.copy(starter_library, path)
    return open_window(path)


@pytest.fixture
def panes(window):
    return window.panes


@pytest.fixture
def gaza(panes):
    """The panes at the topic that holds the article about Gaza."""
    topic = next(topic for topic in panes.session.desk.topics() if topic.name == "Gaza ceasefire")
    panes.sidebar.go_to_topic(panes.sidebar.model.topics().index(topic) + 1)
    return panes


@pytest.fixture
def memo(gaza):
    """The panes with a memo open that has sections and no lines."""
    made = gaza.session.desk.new_memo("Second phase", template="meeting-brief", fill=False)
    gaza.session.tell(made.changes)
    gaza.memo.open(made.id)
    return gaza


@pytest.fixture(scope="session")
def talks_library(tmp_path_factory) -> Path:
    """A closed library of one short article, with a memo that has one line of own text."""
    path = tmp_path_factory.mktemp("talks") / "talks.readahead"
    with Desk.open(path) as desk:
        desk.take_in_text(BRIDGE)
        memo = desk.memo(desk.new_memo("Talks", fill=False).id)
        desk.add_text(memo.sections[0].id, "The talks are on Monday.")
    return path


@pytest.fixture
def talks(open_window, tmp_path, talks_library):
    """The panes of that library, with its memo open."""
    path = tmp_path / "library.readahead"
    shutil.copy(talks_library, path)
    return open_window(path).panes


@pytest.fixture
def again(qtbot, theme, settings, starter_library, tmp_path, monkeypatch):
    """A function that opens a window anew on a copy of the starter library, after the one before it has gone.

    It goes as it does at the end, or *killed*: then nothing of it is asked any more.
    """
    monkeypatch.setattr("readahead.gui.keeper.CLOSING_S", 0.0)
    opened = []

    def end(window, desk, *, killed=False):
        if killed:
            window.panes.where_left._file = window.panes.drafts.file = None
        window.close()
        desk.close()
        window.deleteLater()
        forget()

    def open_it(name="library", *, killed=False):
        path = tmp_path / f"{name}.readahead"
        if not path.exists():
            shutil.copy(starter_library, path)
        if opened:
            end(*opened.pop(), killed=killed)
        window = Window(theme, settings)
        window.resize(1440, 900)
        window.show()
        desk = Desk.open(path)
        opened.append((window, desk))
        window.attach(Session(desk, theme, settings, window))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window.panes

    yield open_it
    end(*opened.pop())
