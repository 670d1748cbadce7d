"""Libraries that open with a passphrase only, in the window."""

import shutil

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from readahead.desk.desk import Desk
from readahead.gui.doors import Door
from readahead.gui.libraries import Libraries
from readahead.gui.window import Window
from readahead.model.errors import EncryptionMissing, PassphraseNeeded

WORDS = "four plain words here"


@pytest.fixture(scope="session")
def locked_library(tmp_path_factory):
    """A closed library that opens with WORDS only, and holds one article."""
    path = tmp_path_factory.mktemp("locked") / "locked.readahead"
    with Desk.open(path, passphrase=WORDS) as desk:
        desk.take_in_text(
            "Harbour closed\n\nThe mayor of Lorn said on Monday that the harbour would close.\n"
        )
    return path


@pytest.fixture
def path(tmp_path, locked_library):
    made = tmp_path / "locked.readahead"
    shutil.copy(locked_library, made)
    return made


@pytest.fixture
def libraries(qtbot, theme, settings, path):
    window = Window(theme, settings)
    window.resize(1440, 900)
    window.show()
    made = Libraries(window, path)
    qtbot.waitExposed(window)
    yield made
    window.close()
    made.close()
    assert not [thread for thread in window.findChildren(QThread) if thread.isRunning()]
    window.deleteLater()
    qtbot.wait(0)


def answer(dialog, words):
    dialog.passphrase.setText(words)
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)


def test_the_passphrase_is_asked_for_and_a_wrong_one_is_one_sentence(libraries, path):
    libraries.open()
    dialog = libraries.locks.dialog
    assert libraries.window.panes is None
    assert dialog.passphrase.echoMode() is QLineEdit.EchoMode.Password
    answer(dialog, "something else")
    assert libraries.locks.dialog is dialog
    assert "does not open with this passphrase" in dialog.problem.text()
    assert dialog.passphrase.selectedText()
    answer(dialog, WORDS)
    assert libraries.locks.dialog is None
    assert libraries.window.panes.cards.model.rowCount()
    assert libraries.window.actions_["change_passphrase"].isEnabled()
    assert not libraries.window.actions_["lock"].isEnabled()


def test_the_words_can_be_seen_while_they_are_typed(libraries):
    libraries.open()
    dialog = libraries.locks.dialog
    dialog.shown.click()
    assert dialog.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    dialog.reject()
    assert libraries.window.panes is None


def test_work_beside_the_window_opens_the_locked_library_too(libraries, path, qtbot):
    libraries.go(Door(path, WORDS))
    panes = libraries.window.panes
    answers = []
    panes.session.beside.ask("count", lambda desk: desk.count_articles(), answers.append)
    qtbot.waitUntil(lambda: answers == [1])
    panes.safety.back_up()
    qtbot.waitUntil(
        lambda: panes.worker.job is None and libraries.window.messages.isVisible(), timeout=20_000
    )
    assert "Backed up" in libraries.window.messages.sentence.text()


def test_a_new_locked_library_is_made_with_a_passphrase_typed_twice(libraries, tmp_path, monkeypatch):
    target = tmp_path / "new.readahead"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    libraries.window.actions_["new_locked"].trigger()
    dialog = libraries.locks.dialog
    dialog.new.setText(WORDS)
    dialog.again.setText("not the same")
    dialog.verb.click()
    assert "not the same" in dialog.problem.text()
    assert not target.exists()
    dialog.again.setText(WORDS)
    dialog.verb.click()
    assert libraries.window.panes.session.desk.is_encrypted
    libraries.leave()
    with pytest.raises(PassphraseNeeded):
        Desk.open(target)


def test_the_passphrase_is_changed(libraries, path, qtbot):
    libraries.go(Door(path, WORDS))
    libraries.window.actions_["change_passphrase"].trigger()
    dialog = libraries.locks.dialog
    dialog.old.setText(WORDS)
    for field in (dialog.new, dialog.again):
        field.setText("other words")
    dialog.verb.click()
    qtbot.waitUntil(lambda: libraries.window.panes is not None, timeout=30_000)
    assert "was changed" in libraries.window.messages.sentence.text()
    libraries.leave()
    with Desk.open(path, passphrase="other words") as desk:
        assert desk.count_articles() == 1


def test_a_wrong_old_passphrase_changes_nothing_and_the_library_is_open_again(libraries, path, qtbot):
    libraries.go(Door(path, WORDS))
    libraries.locks._change("wrong", "other words")
    qtbot.waitUntil(lambda: libraries.window.panes is not None, timeout=30_000)
    assert "does not open with this passphrase" in libraries.window.messages.sentence.text()
    assert libraries.window.panes.session.desk.is_encrypted


def test_a_plain_copy_and_a_locked_copy_are_saved_beside_the_window(libraries, path, tmp_path, qtbot):
    libraries.go(Door(path, WORDS))
    panes = libraries.window.panes
    plain, locked = tmp_path / "plain.readahead", tmp_path / "again.readahead"
    libraries.locks.decrypt(plain)
    qtbot.waitUntil(lambda: panes.worker.job is None, timeout=30_000)
    with Desk.open(plain) as desk:
        assert (desk.count_articles(), desk.is_encrypted) == (1, False)
    libraries.window.messages.action.click()
    assert libraries.window.panes.session.desk.path == plain
    assert libraries.window.actions_["lock"].isEnabled()
    libraries.locks.encrypt(locked, "", WORDS)
    qtbot.waitUntil(lambda: libraries.window.panes.worker.job is None, timeout=30_000)
    with Desk.open(locked, passphrase=WORDS) as desk:
        assert desk.is_encrypted


def test_without_the_extra_one_sentence_says_how_to_get_it(libraries, tmp_path, monkeypatch, qtbot):
    def missing(*_args, **_kwargs):
        raise EncryptionMissing

    monkeypatch.setattr(Desk, "open", missing)
    libraries.make(tmp_path / "new.readahead", passphrase=WORDS)
    assert str(EncryptionMissing()) in libraries.page.state.sentence.text()
    assert not (tmp_path / "new.readahead").exists()
