"""What machines do to files, as it is met in the window: nothing is lost, and each fault is one plain sentence."""

import shutil
import sqlite3

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from readahead.desk.desk import Desk
from readahead.gui.damaged import DamagedPage
from readahead.gui.doors import Door
from readahead.gui.libraries import Libraries
from readahead.gui.window import Window
from readahead.model.card import CardQuery
from readahead.model.keeping import Occasion

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


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
    window.resize(1440, 900)
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


@pytest.fixture
def shown(libraries):
    """The window with the library open in it."""
    libraries.open()
    return libraries.window


def note(panes, words):
    """Begin a note on the first card and leave it in its field."""
    panes.cards.view.go_to(0)
    panes.reader.annotate()
    QTest.keyClicks(panes.reader.notes.editor.words, words)
    return panes.reader.notes.editor


def save(editor):
    QTest.keyClick(editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def notes(path):
    with Desk.open(path) as desk:
        return [one.text for one in desk.annotations()]


def damage(path):
    """Write over a page in the middle of the table of cards, which every list reads."""
    with sqlite3.connect(path) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'cards'").fetchone()[0]
    db.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


# Backups


def test_a_snapshot_taken_by_hand_is_listed_with_what_it_holds(libraries, shown, qtbot):
    shown.actions_["backups"].trigger()
    panes = shown.panes
    dialog = panes.safety.dialog
    QAbstractItemModelTester(dialog.model, FATAL, dialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.rows[0].title == "No snapshot has been taken yet."
    assert not dialog.verb.isEnabled()
    dialog.now.click()
    qtbot.waitUntil(lambda: dialog.snapshot is not None, timeout=20_000)
    cards = panes.session.desk.count(CardQuery())
    assert f"{cards} cards" in dialog.model.rows[0].below
    assert dialog.model.rows[0].end == "asked for"
    assert f"{cards} cards" in shown.messages.sentence.text()
    qtbot.waitUntil(lambda: not shown.strip.isVisible())


def test_a_snapshot_is_gone_back_to_when_it_is_asked_for_twice_and_the_replaced_file_is_named(
    libraries, shown, path, qtbot
):
    shown.panes.session.desk.back_up()
    card = shown.panes.cards.model.id_at(0)
    shown.panes.session.ask(lambda: shown.panes.session.desk.annotate(card, "Written after the snapshot"))
    shown.actions_["backups"].trigger()
    dialog = shown.panes.safety.dialog
    qtbot.waitUntil(lambda: dialog.snapshot is not None, timeout=20_000)
    dialog.verb.click()
    assert "kept beside it" in dialog.problem.text()
    dialog.verb.click()
    assert shown.panes.session.desk.path == path
    assert shown.panes.session.desk.annotations() == ()
    said = shown.messages.sentence.text()
    kept = next(one for one in path.parent.iterdir() if one.name in said and one != path)
    assert notes(kept) == ["Written after the snapshot"]


def test_a_copy_is_written_where_it_is_asked_for(libraries, shown, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "copy"), ""))
    shown.panes.safety.ask_copy()
    qtbot.waitUntil(lambda: "Backed up to" in shown.messages.sentence.text(), timeout=20_000)
    with Desk.open(tmp_path / "copy.readahead") as copy:
        assert copy.count_articles() == shown.panes.session.desk.count_articles()


def test_a_check_of_a_sound_library_says_what_was_looked_at(libraries, shown, qtbot):
    shown.actions_["check"].trigger()
    qtbot.waitUntil(lambda: "The library is whole" in shown.messages.sentence.text(), timeout=20_000)
    qtbot.waitUntil(lambda: shown.panes.worker.job is None)


def test_a_snapshot_is_taken_when_it_is_quiet_and_nobody_is_told(libraries, shown, qtbot):
    panes = shown.panes
    panes.session.ask(lambda: panes.session.desk.annotate(panes.cards.model.id_at(0), "New"))
    with qtbot.waitSignal(panes.keeper.kept, timeout=20_000) as signal:
        panes.keeper.keep_snapshot()
    assert signal.args[0].occasion is Occasion.AUTOMATIC
    assert not shown.messages.isVisible()
    assert not shown.strip.isVisible()


def test_work_puts_a_due_snapshot_off(libraries, shown):
    keeper = shown.panes.keeper
    assert keeper._rest.isActive()
    keeper._rest.stop()
    shown.panes.session.ask(lambda: shown.panes.session.desk.new_topic("Work"))
    assert keeper._rest.remainingTime() == pytest.approx(keeper._rest.interval(), rel=0.2)


def test_a_window_that_closes_leaves_a_snapshot_of_what_was_changed_in_it(libraries, shown, path):
    panes = shown.panes
    panes.session.ask(lambda: panes.session.desk.annotate(panes.cards.model.id_at(0), "Just now"))
    shown.close()
    libraries.close()
    with Desk.open(path) as desk:
        assert [one.annotations for one in desk.snapshots()] == [1]


# Faults


def test_damage_found_while_one_works_offers_what_can_be_done(libraries, shown, path):
    with Desk.open(path) as other:
        # what another program has written makes this one read the pages anew
        other.new_topic("Theirs")
        other._library._store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    damage(path)
    shown.panes.cards.model.forget()
    assert shown.panes.cards.model.card(0) is None
    assert "damaged" in shown.messages.sentence.text()
    shown.messages.action.click()
    assert isinstance(libraries.page, DamagedPage)


def test_a_damaged_library_shows_its_page_with_the_last_good_snapshot(libraries, path, qtbot, capsys):
    with Desk.open(path) as desk:
        taken = desk.back_up()
    damage(path)
    before = path.read_bytes()
    libraries.open()
    page = libraries.page
    assert isinstance(page, DamagedPage)
    assert libraries.window.body.currentWidget() is page
    assert str(path) in page.sentence.text()
    assert f"{taken.cards} cards" in page.restore.sentence.text()
    assert path.read_bytes() == before
    assert "damaged" in capsys.readouterr().err
    QTest.keyClick(page.restore.button, Qt.Key.Key_Space)
    assert libraries.window.panes.cards.model.rowCount() == taken.cards
    assert "is kept as" in libraries.window.messages.sentence.text()


def test_without_a_snapshot_the_page_offers_the_other_ways(libraries, path):
    damage(path)
    libraries.open()
    assert not libraries.page.restore.button.isEnabled()
    assert libraries.page.salvage.button.isEnabled()
    assert libraries.page.read.button.isEnabled()


def test_what_can_be_read_is_saved_into_a_new_library_which_is_then_shown(libraries, path, tmp_path, qtbot):
    with Desk.open(path) as desk:
        articles = desk.count_articles()
    damage(path)
    before = path.read_bytes()
    libraries.open()
    target = tmp_path / "saved.readahead"
    libraries._rescue().salvage(libraries.page.door, target)
    qtbot.waitUntil(lambda: libraries.window.panes is not None, timeout=60_000)
    assert libraries.window.panes.session.desk.path == target
    assert libraries.window.panes.session.desk.count_articles() == articles
    assert "Saved" in libraries.window.messages.sentence.text()
    assert path.read_bytes() == before


def test_what_can_be_read_of_a_damaged_library_is_opened_for_reading(libraries, path):
    damage(path)
    libraries.open()
    libraries.page.read.button.click()
    assert libraries.window.panes is not None
    assert libraries.window.panes.session.is_read_only
    assert libraries.window.notice.isVisible()


def test_a_library_that_may_only_be_read_says_so_and_takes_no_words(libraries, path):
    libraries.go(Door(path, is_read_only=True))
    window, panes = libraries.window, libraries.window.panes
    assert "reading only" in window.notice.sentence.text()
    for name in ("import_files", "annotate", "undo", "new_topic", "new_memo", "keep"):
        assert not window.actions_[name].isEnabled()
        assert "reading only" in window.actions_[name].toolTip()
    for name in ("search", "filter", "history", "open_library", "backups"):
        assert window.actions_[name].isEnabled()
    panes.cards.view.go_to(1)
    assert panes.reader.card == panes.cards.model.id_at(1)
    assert not panes.reader.head.annotate.isEnabled()
    panes.reader.annotate()
    assert panes.reader.notes.editor is None
    assert "reading only" in window.messages.sentence.text()
    panes.sidebar.go_to_topic(1)
    panes.cards.go(panes.sidebar.place)
    assert not window.actions_["edit_topic"].isEnabled()


def test_the_next_library_may_be_written_to_again(libraries, path, tmp_path):
    libraries.go(Door(path, is_read_only=True))
    libraries.make(tmp_path / "other.readahead")
    window = libraries.window
    assert window.actions_["import_files"].isEnabled()
    assert not window.notice.isVisible()


def test_a_newer_library_is_refused_with_both_versions(libraries, path):
    with Desk.open(path) as desk:
        assert desk.count_articles()
    db = sqlite3.connect(path)
    known = db.execute("PRAGMA user_version").fetchone()[0]
    db.execute("PRAGMA user_version = 99")
    db.commit()
    db.close()
    libraries.open()
    said = libraries.page.state.sentence.text()
    assert "99" in said
    assert str(known) in said


def test_a_full_disk_leaves_the_note_in_its_field_and_it_is_kept_once_there_is_room(libraries, shown, path):
    panes = shown.panes
    connection = panes.session.desk._library._store.db.conn
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    most = connection.execute("PRAGMA max_page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    editor = note(panes, "A long thought.")
    editor.words.setPlainText("A long thought. " * 12_000)
    save(editor)
    assert "full" in shown.messages.sentence.text()
    assert panes.reader.notes.editor is editor
    assert editor.words.toPlainText().startswith("A long thought.")
    connection.execute(f"PRAGMA max_page_count = {most}")
    save(editor)
    assert panes.reader.notes.editor is None
    assert len(notes(path)) == 1


def test_a_memo_line_that_cannot_be_kept_stays_in_its_field(libraries, shown, qtbot):
    panes = shown.panes
    made = panes.session.ask(lambda: panes.session.desk.new_memo("Second phase", template="meeting-brief"))
    panes.memo.open(made.id)
    outline = panes.memo_pane.outline
    entry = next(one for part in panes.memo.memo.sections for one in part.entries)
    outline.select_entry(entry.id)
    outline.setFocus()
    QTest.keyClick(outline, Qt.Key.Key_F2)
    connection = panes.session.desk._library._store.db.conn
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    most = connection.execute("PRAGMA max_page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    words = "Words that take room. " * 9_000
    outline.indexWidget(outline.currentIndex()).setPlainText(words)
    QTest.keyClick(outline.indexWidget(outline.currentIndex()), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: outline.is_editing)
    field = outline.indexWidget(outline.currentIndex())
    assert field.toPlainText() == words.strip()
    connection.execute(f"PRAGMA max_page_count = {most}")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert any(one.text == words.strip() for part in panes.memo.memo.sections for one in part.entries)


def test_a_moved_library_is_noticed_and_what_is_open_goes_on_in_a_copy_with_the_unfinished_note(
    libraries, shown, path, tmp_path
):
    panes = shown.panes
    panes.session.ask(lambda: panes.session.desk.annotate(panes.cards.model.id_at(1), "Stored before"))
    path.rename(tmp_path / "elsewhere.readahead")
    panes.watch.look()
    assert "moved or deleted" in shown.messages.sentence.text()
    editor = note(panes, "Not stored yet")
    save(editor)
    assert "moved or deleted" in shown.messages.sentence.text()
    assert shown.messages.action.accessibleName() == "Save a copy elsewhere…"
    assert panes.reader.notes.unstored == "Not stored yet"
    copy = tmp_path / "copy.readahead"
    panes.safety.save_to(copy)
    assert not path.exists()
    shown.messages.action.click()
    assert shown.panes.session.desk.path == copy
    assert shown.panes.reader.notes.unstored == "Not stored yet"
    assert shown.panes.reader.flush()
    assert set(notes(copy)) == {"Stored before", "Not stored yet"}


def test_work_beside_the_window_makes_no_new_library_where_the_file_has_gone(libraries, shown, path, qtbot):
    panes = shown.panes
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    path.rename(path.with_name("elsewhere.readahead"))
    panes.importer.take_files([path.parent / "settings.toml"])
    qtbot.waitUntil(lambda: panes.importer.job is None, timeout=20_000)
    assert not path.exists()
    assert "moved or deleted" in shown.messages.sentence.text()


def test_another_library_in_the_place_of_the_open_one_is_noticed(libraries, shown, path, starter_library):
    path.rename(path.with_name("elsewhere.readahead"))
    shutil.copy(starter_library, path)
    shown.panes.watch.look()
    assert "moved or deleted" in shown.messages.sentence.text()


def test_a_window_with_words_that_cannot_be_stored_asks_before_it_closes(libraries, shown, path, qtbot):
    note(shown.panes, "Do not lose me")
    path.rename(path.with_name("elsewhere.readahead"))
    shown.close()
    assert shown.isVisible()
    dialog = shown.panes.asking.dialog
    dialog.cancel.click()
    assert shown.panes.reader.notes.unstored == "Do not lose me"
    shown.close()
    shown.panes.asking.dialog.verb.click()
    assert not shown.isVisible()
    assert QGuiApplication.clipboard().text() == "Do not lose me"


def test_a_library_that_was_not_closed_is_checked_and_a_sound_one_is_not_spoken_of(
    libraries, shown, tmp_path, path, qtbot
):
    panes = shown.panes
    panes.session.ask(
        lambda: panes.session.desk.annotate(panes.cards.model.id_at(0), "Before the power went")
    )
    left = tmp_path / "left.readahead"
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", f"{left}{ending}")
    libraries.go(Door(left))
    keeper = shown.panes.keeper
    assert shown.panes.session.desk.needs_check
    keeper._first.stop()
    keeper.check_after_fault()
    qtbot.waitUntil(lambda: keeper.is_settled, timeout=20_000)
    assert not shown.messages.isVisible()
    assert [one.text for one in shown.panes.session.desk.annotations()] == ["Before the power went"]


def test_own_words_that_cannot_be_kept_stay_in_their_dialog(libraries, shown, path):
    panes = shown.panes
    made = panes.session.ask(lambda: panes.session.desk.new_memo("Second phase", fill=False))
    panes.memo.open(made.id)
    panes.asking.own_text(panes.memo.memo.sections[0])
    dialog = panes.asking.dialog
    dialog.words.setPlainText("Leave with a date.")
    away = path.with_name("elsewhere.readahead")
    path.rename(away)
    dialog.verb.click()
    assert panes.asking.dialog is dialog
    assert "moved or deleted" in dialog.problem.text()
    assert dialog.words.toPlainText() == "Leave with a date."
    away.rename(path)
    dialog.verb.click()
    assert panes.asking.dialog is None
    assert [one.text for one in panes.memo.memo.sections[0].entries] == ["Leave with a date."]


def test_a_pasted_article_that_cannot_come_in_is_shown_again(libraries, shown, path, qtbot):
    panes = shown.panes
    panes.importer.show_paste("Harbour closed\n\nThe mayor of Lorn said that the harbour would close.")
    path.rename(path.with_name("elsewhere.readahead"))
    panes.importer.dialog.verb.click()
    qtbot.waitUntil(lambda: panes.importer.dialog is not None and panes.importer.dialog.problem.isVisible())
    assert "The mayor of Lorn" in panes.importer.dialog.words.toPlainText()
    assert "moved or deleted" in panes.importer.dialog.problem.text()
    panes.importer.dialog.reject()
    qtbot.waitUntil(lambda: panes.importer.job is None)
