"""Several libraries: made, opened one after the other, remembered, and left without a trace."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from readahead.gui.doors import Door
from readahead.gui.libraries import Libraries
from readahead.gui.recent import recent
from readahead.gui.window import Window


@pytest.fixture
def paths(tmp_path, starter_library):
    """Two libraries: one with the starter articles, one that is not made yet."""
    first = tmp_path / "first.readahead"
    shutil.copy(starter_library, first)
    return first, tmp_path / "second.readahead"


@pytest.fixture
def libraries(qtbot, theme, settings, paths):
    """A window with its libraries, opened on the first one."""
    window = Window(theme, settings)
    window.resize(1440, 900)
    window.show()
    made = Libraries(window, paths[0])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.open()
    yield made
    window.close()
    made.close()
    assert not [thread for thread in window.findChildren(QThread) if thread.isRunning()]
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shown(libraries):
    return libraries.parent()


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def test_the_title_names_the_library(libraries, shown, paths):
    assert shown.windowTitle() == "first – Readahead"
    libraries.make(paths[1])
    assert shown.windowTitle() == "second – Readahead"


def test_another_library_takes_the_place_of_the_one_that_was_open(libraries, shown, paths, qtbot):
    assert shown.panes.session.desk.count_articles()
    assert libraries.make(paths[1])
    assert shown.panes.session.desk.path == paths[1]
    assert shown.body.currentWidget() is shown.panes.welcome
    qtbot.waitUntil(lambda: shown.body.count() == 3)
    libraries.go(Door(paths[0]))
    assert shown.body.currentWidget() is shown.panes.split
    assert shown.panes.cards.model.rowCount()


def test_the_actions_serve_the_library_that_is_open_now_and_only_that(libraries, shown, paths):
    libraries.make(paths[1])
    libraries.go(Door(paths[0]))
    shown.actions_["new_topic"].trigger()
    assert shown.panes.asking.dialog is not None
    shown.panes.asking.dialog.reject()
    card = shown.panes.cards.model.id_at(0)
    shown.panes.session.ask(lambda: shown.panes.session.desk.keep([card]))
    shown.actions_["undo"].trigger()
    assert not shown.panes.session.desk.card(card).filed.status.is_kept


def test_what_is_being_written_is_kept_before_another_library_is_opened(libraries, shown, paths):
    card = shown.panes.cards.model.id_at(0)
    shown.panes.go_to_card(card)
    shown.panes.reader.annotate()
    QTest.keyClicks(shown.panes.reader.notes.editor.words, "To be kept")
    libraries.make(paths[1])
    libraries.go(Door(paths[0]))
    assert [note.text for note in shown.panes.session.desk.card(card).annotations] == ["To be kept"]


def test_the_libraries_that_were_open_are_offered_again(libraries, shown, paths, settings):
    libraries.make(paths[1])
    assert recent(settings) == (paths[1], paths[0])
    press(shown, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    dialog = libraries.dialog
    assert [row.title for row in dialog.model.rows] == ["second", "first"]
    assert dialog.model.rows[0].end == "open now"
    assert dialog.view.current().value == paths[0]
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert shown.panes.session.desk.path == paths[0]
    assert libraries.dialog is None


def test_a_library_that_has_gone_is_shown_and_cannot_be_chosen(libraries, shown, paths):
    libraries.make(paths[1])
    libraries.go(Door(paths[0]))
    paths[1].unlink()
    libraries.ask_open()
    dialog = libraries.dialog
    assert [row.end for row in dialog.model.rows][1] == "not there"
    dialog.view.go_to(1)
    assert not dialog.verb.isEnabled()
    dialog.reject()


def recent_menu(window):
    """The menu of recent libraries, as it stands in the menu of the window."""
    whole = window.actions_.menu(window)
    file = next(action.menu() for action in whole.actions() if action.text() == "&File")
    names = [action.text() for action in file.actions()]
    assert names.index("Open recent") == names.index("Open library…") + 1
    menu = file.actions()[names.index("Open recent")].menu()
    menu.aboutToShow.emit()
    return menu


def test_a_recent_library_is_opened_from_the_menu(libraries, shown, paths):
    assert not recent_menu(shown).isEnabled()
    libraries.make(paths[1])
    menu = recent_menu(shown)
    assert [action.text() for action in menu.actions()] == ["first"]
    menu.actions()[0].trigger()
    assert shown.panes.session.desk.path == paths[0]


def test_the_menu_says_which_recent_library_is_not_there(libraries, shown, paths, tmp_path):
    (tmp_path / "other").mkdir()
    libraries.make(tmp_path / "other" / "first.readahead")
    libraries.make(paths[1])
    libraries.go(Door(paths[0]))
    paths[1].unlink()
    offered = [(action.text(), action.isEnabled()) for action in recent_menu(shown).actions()]
    assert offered == [("second (not there)", False), ("first", True)]
    libraries.make(tmp_path / "R&D.readahead")
    offered = [action.text() for action in recent_menu(shown).actions()]
    assert offered == [f"first – {tmp_path}", "second (not there)", f"first – {tmp_path / 'other'}"]
    libraries.go(Door(paths[0]))
    assert recent_menu(shown).actions()[0].text() == "R&&D"


def test_a_file_is_chosen_and_opened(libraries, shown, paths, monkeypatch):
    libraries.make(paths[1])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(paths[0]), ""))
    libraries.ask_open()
    libraries.dialog.browse.click()
    assert shown.panes.session.desk.path == paths[0]


def test_a_new_library_is_given_its_ending(libraries, shown, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "Desk"), ""))
    shown.actions_["new_library"].trigger()
    assert shown.panes.session.desk.path == tmp_path / "Desk.readahead"


def test_a_new_library_never_takes_the_place_of_a_file(libraries, shown, tmp_path):
    letter = tmp_path / "letter.readahead"
    letter.write_text("Not to be lost")
    assert not libraries.make(letter)
    assert letter.read_text() == "Not to be lost"
    assert "choose another name" in shown.messages.sentence.text()
    assert shown.panes.session.desk.path != letter


def test_a_library_that_cannot_be_opened_leaves_the_one_that_is_open(libraries, shown, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("This is no library. " * 100)
    assert not libraries.go(Door(letter))
    assert shown.panes.cards.model.rowCount()
    assert "is not a Readahead library" in shown.messages.sentence.text()


def test_the_library_that_is_open_is_not_opened_again(libraries, shown, paths):
    panes = shown.panes
    assert libraries.go(Door(paths[0]))
    assert shown.panes is panes


def test_without_a_library_the_window_says_why_and_what_can_be_done(qtbot, theme, settings, tmp_path, paths):
    letter = tmp_path / "letter.txt"
    letter.write_text("This is no library. " * 100)
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.show()
    libraries = Libraries(window, letter)
    libraries.open()
    page = window.body.currentWidget()
    assert "is not a Readahead library" in page.state.sentence.text()
    assert not window.actions_["import_files"].isEnabled()
    letter.unlink()
    shutil.copy(paths[0], letter)
    page.again.click()
    assert window.panes.cards.model.rowCount()
    window.close()
    libraries.close()
