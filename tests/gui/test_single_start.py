"""A second start: the window that stands comes to the front and takes the files; one that hangs holds nobody up."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from readahead.desk.desk import Desk
from readahead.gui.libraries import Libraries
from readahead.gui.single_start import Met, SingleStart, address, hand_over
from readahead.gui.window import Window

BRIDGE = "Bridge at Lorn is closed\n\nThe bridge at Lorn has closed, the road office said on 3 March 2026.\n"

SECOND = """
import sys
from pathlib import Path
from readahead.__main__ import show
sys.exit(show(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]]))
"""

CALLS = """
import sys
from pathlib import Path
from readahead.gui.single_start import hand_over
print(hand_over(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]]))
"""


@pytest.fixture(autouse=True)
def places(tmp_path, monkeypatch):
    """Homes of its own for whatever is started, and a short path for the socket."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.readahead"


@pytest.fixture
def starts(qapp):
    made = SingleStart()
    yield made
    made.stop()


@pytest.fixture
def first(qtbot, theme, settings, path, starts):
    """A window on the library, as the program opens it."""
    window = Window(theme, settings)
    window.show()
    libraries = Libraries(window, path)
    starts.called.connect(libraries.take_call)
    libraries.stood.connect(starts.listen)
    libraries.open()
    yield window
    window.close()
    libraries.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def called_from_elsewhere(qtbot, *arguments):
    """What `hand_over` answers to another process, while the loop of the window turns."""
    with subprocess.Popen(
        [sys.executable, "-c", CALLS, *arguments], stdout=subprocess.PIPE, text=True
    ) as caller:
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=30_000)
        return Met(caller.stdout.read().strip())


def test_without_a_window_nobody_is_met(path):
    assert hand_over(path) is Met.NOBODY


def test_a_second_start_ends_and_the_window_comes_to_the_front_and_takes_its_files(
    first, qtbot, path, tmp_path
):
    first.showMinimized()
    (tmp_path / "bridge.txt").write_text(BRIDGE)
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND, path, "bridge.txt"],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert not first.windowState() & Qt.WindowState.WindowMinimized
    qtbot.waitUntil(lambda: first.panes.importer.job is None and first.strip.isHidden())
    assert [one.name for one in first.panes.session.desk.articles()] == ["Bridge at Lorn is closed"]


def test_files_wait_until_what_runs_has_ended(first, qtbot, path, tmp_path):
    first.strip.begin("Something long", can_cancel=False)
    (tmp_path / "bridge.txt").write_text(BRIDGE)
    assert called_from_elsewhere(qtbot, path, tmp_path / "bridge.txt") is Met.TAKEN
    assert first.panes.importer.job is None
    first.strip.end()
    qtbot.waitUntil(lambda: bool(first.panes.session.desk.articles()))


def test_another_library_is_not_answered_for(first, path, tmp_path):
    assert hand_over(tmp_path / "other.readahead") is Met.NOBODY


def test_one_file_under_two_paths_is_one_library(path, tmp_path):
    (tmp_path / "link.readahead").symlink_to(path)
    assert address(tmp_path / "link.readahead") == address(path)


def test_the_window_answers_for_the_library_it_shows_now(first, qtbot, starts, path, tmp_path):
    other = tmp_path / "other.readahead"
    starts.listen(other)
    assert hand_over(path) is Met.NOBODY
    assert called_from_elsewhere(qtbot, other) is Met.TAKEN


def test_what_a_killed_program_left_is_taken_over(starts, qtbot, path):
    left = socket.socket(socket.AF_UNIX)
    left.bind(address(path))
    left.close()
    assert hand_over(path) is Met.NOBODY
    starts.listen(path)
    assert called_from_elsewhere(qtbot, path) is Met.TAKEN


def test_a_window_that_hangs_is_waited_for_no_longer_than_said_and_keeps_its_place(starts, path):
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(address(path))
        hanging.listen(4)
        assert hand_over(path, answer_ms=50) is Met.SILENT
        starts.listen(path)
        assert hand_over(path, answer_ms=50) is Met.SILENT
    Path(address(path)).unlink()


def test_a_call_nobody_waits_for_any_more_is_not_followed(starts, qtbot, path, tmp_path):
    heard = []
    starts.called.connect(heard.append)
    starts.listen(path)
    assert hand_over(path, [tmp_path / "bridge.txt"], answer_ms=1) is Met.SILENT
    assert called_from_elsewhere(qtbot, path) is Met.TAKEN
    assert heard == [[]]


@pytest.mark.parametrize(
    "line", [b"\n", b"[]\n", b'{"files": 7}\n', b'{"files": [1], "tokens": [2]}\n', b"\xff\n"]
)
def test_a_call_in_another_form_brings_the_window_up_and_no_more(starts, qtbot, path, line):
    heard = []
    starts.called.connect(heard.append)
    starts.listen(path)
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(address(path))
        caller.sendall(line)
        qtbot.waitUntil(lambda: bool(heard))
    assert heard == [[]]


def test_only_its_owner_can_reach_the_socket(starts, path):
    starts.listen(path)
    assert Path(address(path)).stat().st_mode & 0o077 == 0


def test_a_socket_of_another_user_is_not_called(starts, path, monkeypatch):
    starts.listen(path)
    name = address(path)
    monkeypatch.setattr("readahead.gui.single_start.address", lambda _library: name)
    assert hand_over(path, answer_ms=50) is Met.SILENT
    monkeypatch.setattr("os.getuid", lambda: os.geteuid() + 1)
    assert hand_over(path, answer_ms=50) is Met.NOBODY


def test_files_are_kept_until_a_library_is_open(qtbot, theme, settings, tmp_path, path):
    path.write_text("This is no library. " * 100)
    (tmp_path / "bridge.txt").write_text(BRIDGE)
    window = Window(theme, settings)
    libraries = Libraries(window, path)
    libraries.open()
    libraries.take_call([tmp_path / "bridge.txt"])
    path.unlink()
    Desk.open(path).close()
    window.body.currentWidget().again.click()
    qtbot.waitUntil(lambda: window.panes.importer.job is None)
    assert len(window.panes.session.desk.articles()) == 1
    window.close()
    libraries.close()
