"""About the program: what it is, where things lie, and the licences to read; and what can be asked for without a library."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

import readahead
from readahead import resources
from readahead.desk import places
from readahead.desk.licences import LICENCES
from readahead.gui.controls import Label
from readahead.gui.libraries import Libraries
from readahead.gui.window import Window


@pytest.fixture
def about(window, panes, qtbot):
    window.actions_["about"].trigger()
    dialog = panes.asking.dialog
    qtbot.waitUntil(dialog.verb.hasFocus)
    return dialog


def test_the_version_and_where_the_files_lie_are_told(about, panes, preferences):
    said = " ".join(label.text() for label in about.findChildren(Label))
    assert f"Version {readahead.__version__}" in said
    assert [line.path for line in about.paths.values()] == [
        panes.session.desk.path,
        preferences.path,
        places.log_file(),
    ]


def test_a_path_is_copied_and_its_folder_opened(about, panes, monkeypatch):
    opened: list[Path] = []
    monkeypatch.setattr("readahead.gui.about_dialog.open_path", opened.append)
    line = about.paths["Library"]
    line.copy.click()
    assert QGuiApplication.clipboard().text() == str(panes.session.desk.path)
    line.show_folder.click()
    assert opened == [panes.session.desk.path.parent]


def test_a_folder_that_is_not_there_cannot_be_opened(theme, qtbot, tmp_path):
    theme.preferences.path = tmp_path / "none" / "settings.toml"
    from readahead.gui.about_dialog import AboutDialog

    dialog = AboutDialog(theme, None, None)
    qtbot.addWidget(dialog)
    assert "Library" not in dialog.paths
    assert not dialog.paths["Settings"].show_folder.isEnabled()


def test_each_licence_is_read_with_the_keyboard_alone(about, qtbot):
    assert "Version 2.0, January 2004" in about.text.toPlainText()
    about.which.setFocus()
    QTest.keyClick(about.which, Qt.Key.Key_Down)
    assert about.text.toPlainText().startswith("# Third parties")
    QTest.keyClick(about.which, Qt.Key.Key_Tab)
    assert about.focusWidget() is about.text
    QTest.keyClick(about.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bar = about.text.verticalScrollBar()
    assert bar.value() > bar.maximum() / 2 > 0
    QTest.keyClick(about.text, Qt.Key.Key_Tab)
    assert about.focusWidget() is about.verb


def test_every_shipped_licence_can_be_read():
    shipped = {
        name
        for name in resources.names()
        if name.startswith("licences/") or Path(name).name in ("OFL.txt", "LICENSE-lucide.txt")
    }
    assert {one.name for one in LICENCES} == shipped
    assert all(one.text().strip() for one in LICENCES)


def test_the_licence_that_is_shown_is_the_one_of_the_project():
    root = Path(__file__).parents[2] / "LICENSE"
    assert LICENCES[0].text() == root.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["settings", "shortcuts", "about"])
def test_what_belongs_to_the_program_needs_no_library(qtbot, theme, settings, tmp_path, capsys, name):
    path = tmp_path / "letter.txt"
    path.write_text("This is no library. " * 100)
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.show()
    Libraries(window, path).open()
    window.actions_[name].trigger()
    assert window.program.dialog.isVisible()
    window.program.dialog.reject()
    qtbot.waitUntil(lambda: window.program.dialog is None)
    window.close()
