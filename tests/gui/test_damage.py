"""What a person is told in the window of a damaged library, a network drive, a wrong clock and a check that found something."""

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QThread

from readahead.desk.desk import Desk
from readahead.gui.damaged import DamagedPage
from readahead.gui.libraries import Libraries
from readahead.gui.window import Window
from readahead.library import Library


@pytest.fixture
def path(tmp_path, starter_library):
    """A copy of the starter library."""
    made = tmp_path / "desk.readahead"
    shutil.copy(starter_library, made)
    return made


@pytest.fixture
def libraries(qtbot, theme, settings, path):
    """A window with its libraries; nothing is open yet."""
    window = Window(theme, settings)
    window.show()
    made = Libraries(window, path)
    qtbot.waitExposed(window)
    window.activateWindow()
    yield made
    window._is_forced = True
    window.close()
    made.close()
    assert not [thread for thread in window.findChildren(QThread) if thread.isRunning()]
    window.deleteLater()
    qtbot.wait(0)


def told(bar):
    """Return all that a bar says, with its details."""
    return f"{bar.sentence.text()}\n{bar.details.text()}"


def test_what_lists_no_tables_is_not_offered_to_be_looked_at_and_nothing_is_promised(
    libraries, path, tmp_path, qtbot
):
    content = path.read_bytes()
    path.write_bytes(bytes(4096) + content[4096:])
    libraries.open()
    page = libraries.page
    assert isinstance(page, DamagedPage)
    assert not page.read.button.isEnabled()
    assert page.read.sentence.text().startswith(
        "This cannot be done: what is in the file is no longer listed"
    )
    assert "nearly all" not in page.salvage.sentence.text()
    assert page.salvage.button.hasFocus()
    libraries._rescue().salvage(page.door, tmp_path / "saved.readahead")
    qtbot.waitUntil(lambda: libraries.desk is not None, timeout=20_000)
    assert libraries.desk.path == tmp_path / "saved.readahead"
    assert libraries.desk.articles()


def test_a_library_cut_short_is_looked_at_as_far_as_it_can_be_read(libraries, path):
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 9 // 10])
    libraries.open()
    page = libraries.page
    assert isinstance(page, DamagedPage)
    page.read.button.click()
    assert libraries.desk is not None
    assert libraries.desk.is_read_only


def test_a_network_drive_is_told_when_the_library_is_opened(libraries, path, tmp_path, monkeypatch):
    """Where drives are mounted is read from a table of our own: none can be mounted everywhere."""
    table = tmp_path / "mounts"
    table.write_text(f"server:/export {tmp_path.resolve()} nfs4 rw 0 0\n")
    monkeypatch.setitem(Library.open.__func__.__kwdefaults__, "mounts", table)
    libraries.open()
    said = libraries.window.notice
    assert said.isVisible()
    assert "lies on a network drive (NFS)" in told(said)
    libraries.desk.new_topic("Water")
    assert not path.with_name(f"{path.name}-wal").exists()


def test_a_clock_that_was_set_back_is_told_when_the_library_is_opened(libraries, path):
    ahead = datetime.now(UTC) + timedelta(days=400)
    with Desk.open(path, clock=lambda: ahead) as desk:
        desk.new_topic("Water")
        desk.back_up()
    libraries.open()
    said = libraries.window.notice
    assert said.isVisible()
    assert "look whether the clock is right" in told(said)
    assert "The clock was set back: a snapshot in" in told(said)
    libraries.desk.undo()
    assert "Water" not in [topic.name for topic in libraries.desk.topics()]


def test_a_check_that_found_something_says_what_and_offers_the_backups(libraries, path, qtbot):
    with sqlite3.connect(path) as db:
        db.execute("UPDATE topic_counts SET cards = cards + 1")
    db.close()
    libraries.open()
    window = libraries.window
    window.panes.safety.check()
    qtbot.waitUntil(lambda: "found something wrong" in window.messages.sentence.text(), timeout=20_000)
    assert "The number of cards of a kind in a topic is wrong in" in told(window.messages)
    window.messages.action.click()
    assert window.panes.safety.dialog is not None
    assert window.panes.safety.dialog.isVisible()
