"""The layout of a memo: what is ticked and chosen holds for the memo, its preview and its files, and is undone as one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog

from readahead.gui.layout_dialog import LayoutDialog
from readahead.memo import colours
from readahead.model.memo import MemoOptions, NotePlace, PageSize

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>'


@pytest.fixture
def dialog(talks):
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(talks.memo_pane.window(), Qt.Key.Key_L, ctrl | shift)
    return talks.asking.dialog


def accept(dialog):
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)


def click(box):
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)


def choose(combo, value):
    """Choose by the keyboard, as far down as *value* stands."""
    combo.setFocus()
    while combo.currentData() != value:
        QTest.keyClick(combo, Qt.Key.Key_Down)


def test_a_memo_begins_with_the_usual_layout_and_keeps_it_where_nothing_is_chosen(talks, dialog):
    assert dialog.options() == talks.memo.memo.options == MemoOptions()
    before = talks.next_undo
    accept(dialog)
    assert talks.memo.memo.options == MemoOptions()
    assert talks.next_undo == before


def test_everything_that_is_chosen_holds_and_is_undone_as_one(talks, dialog):
    for box in dialog.boxes.values():
        click(box)
    choose(dialog.page, PageSize.LETTER)
    choose(dialog.notes, NotePlace.ENDNOTES)
    QTest.keyClicks(dialog.accent, "#7a1f3d")
    accept(dialog)
    chosen = MemoOptions(
        contents=True,
        notes=NotePlace.ENDNOTES,
        sources=False,
        summary=False,
        portions=True,
        page=PageSize.LETTER,
        draft=True,
        accent="#7A1F3D",
        manifest=False,
    )
    assert talks.memo.memo.options == chosen
    talks.memo_pane.window().top.undo.click()
    assert talks.memo.memo.options == MemoOptions()


def test_the_preview_follows_at_once(talks, dialog, qtbot):
    preview = talks.memo_pane.preview
    qtbot.waitUntil(lambda: preview.is_settled, timeout=30_000)
    before = preview.view.picture.copy()
    assert preview.length.text().startswith("A4 ")
    click(dialog.boxes["draft"])
    choose(dialog.page, PageSize.LETTER)
    accept(dialog)
    qtbot.waitUntil(lambda: preview.is_settled and preview.view.picture != before, timeout=30_000)
    shape = preview.view.picture
    assert shape.height() / shape.width() == pytest.approx(11 / 8.5, rel=0.01)
    assert preview.length.text().startswith("US Letter ")


@pytest.mark.parametrize("colour", ["#16365C", "#FFCC00", "#777777", "#767676", "#FFFFFF", "#00FF00"])
def test_a_colour_that_will_be_darkened_is_said_to_be(theme, qtbot, colour):
    dialog = LayoutDialog(theme, None, MemoOptions(accent=colour), pictures=())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.too_light.isVisible() is (colours.readable(colour) != colour)


def test_what_is_no_colour_is_refused_in_a_sentence(talks, dialog):
    QTest.keyClicks(dialog.accent, "crimson")
    accept(dialog)
    assert "#16365C" in dialog.problem.text()
    assert talks.asking.dialog is dialog
    dialog.cancel.click()


def test_a_colour_chosen_with_the_mouse_stands_in_the_field(talks, dialog):
    click(dialog.colour)
    chooser = dialog.findChild(QColorDialog)
    chooser.setCurrentColor(QColor("#0b7268"))
    chooser.accept()
    assert dialog.accent.text() == "#0B7268"
    dialog.cancel.click()


def test_a_picture_from_a_file_becomes_the_logo(talks, dialog, tmp_path, monkeypatch):
    file = tmp_path / "our mark.svg"
    file.write_bytes(SVG)
    chosen = (str(file), "")
    monkeypatch.setattr("readahead.gui.picture_files.QFileDialog.getOpenFileName", lambda *_: chosen)
    click(dialog.browse)
    assert dialog.logo.currentText() == "our mark.svg"
    accept(dialog)
    assert talks.memo.memo.options.logo == "our-mark.svg"
    desk = talks.session.desk
    assert [picture.name for picture in desk.pictures(talks.memo.id)] == ["our-mark.svg"]
    assert desk.document(talks.memo.id).options.logo == "our-mark.svg"
    talks.memo_asking.layout()
    again = talks.asking.dialog
    assert again.logo.currentData() == "our-mark.svg"
    choose_none(again)
    assert talks.memo.memo.options.logo == ""


def test_a_logo_is_one_act_and_taken_back_by_one(talks, dialog, tmp_path):
    before = talks.next_undo
    file = tmp_path / "mark.svg"
    file.write_bytes(SVG)
    click(dialog.boxes["draft"])
    dialog.choose_file(file)
    accept(dialog)
    memo = talks.memo.id
    assert talks.memo.memo.options == MemoOptions(draft=True, logo="mark.svg")
    assert talks.next_undo.name == "Lay out memo “Talks”"
    talks.acting.undo()
    assert talks.memo.memo.options == MemoOptions()
    assert talks.session.desk.pictures(memo) == ()
    assert talks.next_undo == before
    talks.acting.redo()
    assert talks.memo.memo.options.logo == "mark.svg"
    assert [picture.name for picture in talks.session.desk.pictures(memo)] == ["mark.svg"]


def choose_none(dialog):
    dialog.logo.setFocus()
    QTest.keyClick(dialog.logo, Qt.Key.Key_Home)
    accept(dialog)


def test_a_logo_that_is_no_picture_is_one_sentence_and_changes_nothing(talks, dialog, tmp_path):
    file = tmp_path / "letter.png"
    file.write_text("Dear Sir")
    click(dialog.boxes["draft"])
    dialog.choose_file(file)
    accept(dialog)
    assert "letter.png" in dialog.problem.text()
    assert talks.asking.dialog is dialog
    assert talks.memo.memo.options == MemoOptions()
    choose_none(dialog)
    assert talks.memo.memo.options == MemoOptions(draft=True)
    assert QApplication.activeModalWidget() is None
