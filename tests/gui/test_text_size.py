"""How large text is: chosen, remembered, worn at once by everything that stands, and clipped nowhere."""

import re
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from readahead.desk.settings import Settings, load, save
from readahead.gui import fonts
from readahead.gui.controls import Button, ElidedLabel, EmptyState, IconButton, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.preferences import Preferences
from readahead.gui.theme import Theme, dress, next_size, style_sheet
from readahead.gui.tokens import LIGHT


def test_what_follows_text_is_rounded_to_whole_pixels(theme):
    theme.set_text_size(125)
    assert (fonts.scaled(32), fonts.scaled(11), fonts.scaled(1), fonts.scaled(0)) == (40, 14, 1, 0)
    assert fonts.font(13).pixelSize() == 16


def test_a_size_of_the_file_is_worn_from_the_start(qapp, tmp_path):
    save(Settings(text_size=150), tmp_path / "settings.toml")
    dress(QApplication.instance(), Theme(Preferences(tmp_path / "settings.toml")))
    assert QApplication.font().pixelSize() == 20


def test_a_change_reaches_what_stands_already(qtbot, theme):
    label, icon, button = (
        Label("Words", px=15),
        IconButton(theme, "x", "Close"),
        Button(theme, "Go", drawing="x"),
    )
    field = QWidget()
    fonts.hold(field, height=32)
    fonts.at_least(field, width=100)
    for widget in (label, icon, button, field):
        qtbot.addWidget(widget)
    theme.set_text_size(150)
    assert label.font().pixelSize() == 23
    assert (icon.width(), icon.height(), icon.iconSize().width()) == (48, 48, 27)
    assert button.iconSize().width() == 24
    assert (field.height(), field.minimumWidth()) == (48, 150)
    theme.set_text_size(100)
    assert (label.font().pixelSize(), icon.width(), field.height(), field.minimumWidth()) == (15, 32, 32, 100)


def test_a_size_is_remembered_and_told_once(qtbot, theme, tmp_path):
    with qtbot.waitSignal(theme.changed):
        theme.set_text_size(125)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_text_size(125)
    assert load(tmp_path / "settings.toml")[0].text_size == 125


@pytest.mark.parametrize(
    ("size", "by", "expected"),
    [(100, 1, 110), (100, -1, 90), (90, -1, 90), (150, 1, 150), (117, 1, 125), (117, -1, 110)],
)
def test_text_grows_and_shrinks_by_steps(size, by, expected):
    assert next_size(size, by) == expected


@pytest.mark.parametrize("size", fonts.SIZES)
def test_a_field_is_as_high_with_the_keyboard_on_it_as_without(theme, size):
    theme.set_text_size(size)
    sheet = style_sheet(LIGHT)
    assert f"min-height: {fonts.scaled(28)}px" in sheet
    assert f"border: 2px solid {LIGHT.accent}; padding: 0 12px; min-height: {fonts.scaled(28) - 2}px" in sheet
    assert not re.search(r"\$\w", sheet)


def test_the_disc_of_an_empty_state_grows_with_its_words(qtbot, theme):
    state = EmptyState(theme, "x", title="Nothing", sentence="There is nothing here.")
    qtbot.addWidget(state)
    theme.set_text_size(150)
    assert state.disc.width() == 96
    assert state.sentence.font().pixelSize() == 20


def test_keys_make_text_larger_smaller_and_usual_again(window, panes, tmp_path):
    panes.cards.focus_list()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panes.cards.view, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert load(tmp_path / "settings.toml")[0].text_size == 125
    assert panes.cards.view.rowHeight(0) == fonts.scaled(126) == 158
    QTest.keyClick(panes.cards.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert load(tmp_path / "settings.toml")[0].text_size == 110
    QTest.keyClick(panes.cards.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert panes.cards.view.rowHeight(0) == 126
    assert QApplication.font().pixelSize() == 13


def test_a_note_being_written_the_place_and_the_card_outlast_a_change(gaza, theme):
    gaza.cards.view.go_to(3)
    card, place = gaza.reader.card, gaza.sidebar.place
    gaza.reader.annotate()
    QTest.keyClicks(gaza.reader.notes.editor.words, "Half a thought")
    theme.set_text_size(150)
    assert gaza.reader.notes.editor.words.toPlainText() == "Half a thought"
    assert gaza.reader.notes.editor.words.hasFocus()
    assert (gaza.reader.card, gaza.sidebar.place) == (card, place)


def test_the_words_that_are_read_stay_in_sight(gaza, theme, qtbot):
    gaza.cards.view.go_to(gaza.cards.view.model().rowCount() - 1)
    qtbot.wait(0)
    assert gaza.reader.article._sees(gaza.reader.article._being_read())
    theme.set_text_size(150)
    qtbot.wait(0)
    assert gaza.reader.article.document().defaultFont().pixelSize() == 24
    assert gaza.reader.article._sees(gaza.reader.article._being_read())


def test_panes_fold_away_earlier_where_text_is_large(gaza, theme):
    assert gaza.memo_pane.isVisible()
    theme.set_text_size(150)
    assert not gaza.memo_pane.isVisible()
    assert gaza.sidebar.isVisible()
    assert gaza.sidebar.width() > 300
    theme.set_text_size(100)
    assert gaza.memo_pane.isVisible()


@pytest.mark.parametrize(("size", "width", "height"), [(150, 1440, 900), (150, 1024, 700), (90, 1440, 900)])
def test_no_words_are_cut_in_the_window(memo, window, theme, qtbot, size, width, height):
    theme.set_text_size(size)
    window.resize(width, height)
    qtbot.waitUntil(lambda: cut(window) == [])
    assert (window.width(), window.height()) == (width, height)


def cut(window: QWidget) -> list[str]:
    return [
        f"{label.text()}: {label.width()}x{label.height()}"
        for label in window.findChildren(Label)
        if label.isVisible() and not isinstance(label, ElidedLabel) and label.text() and is_cut(label)
    ]


def is_cut(label: Label) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width() or label.height() < label.fontMetrics().height()


DIALOGS = (
    "settings",
    "shortcuts",
    "about",
    "history",
    "trash",
    "edit_topic",
    "split_topic",
    "new_memo",
    "paste",
)


def test_every_dialog_fits_the_screen_and_cuts_no_words(memo, window, theme, qtbot):
    theme.set_text_size(150)
    room = window.screen().availableGeometry()
    for name in DIALOGS:
        window.actions_[name].trigger()
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog))
        qtbot.waitUntil(partial(is_whole, dialog))
        assert dialog.width() <= room.width(), name
        assert dialog.height() <= room.height(), name
        dialog.reject()
        qtbot.waitUntil(partial(is_gone, dialog))


def is_whole(dialog: Dialog) -> bool:
    return dialog.isVisible() and cut(dialog) == []


def is_gone(dialog: Dialog) -> bool:
    return not isValid(dialog)


def test_a_form_that_is_higher_than_the_screen_scrolls_to_what_the_keyboard_is_on(qtbot, theme):
    dialog = Dialog(theme, None, title="Long", verb="Go on")
    fields = [QLineEdit() for _ in range(40)]
    for number, field in enumerate(fields):
        dialog.field(f"Field {number}", field)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert fields[-1].visibleRegion().isEmpty()
    QTest.keyClick(dialog, Qt.Key.Key_Backtab)
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Backtab)
    qtbot.waitUntil(
        lambda: not fields[-1].visibleRegion().isEmpty() or not fields[-2].visibleRegion().isEmpty()
    )


def test_widths_that_were_kept_at_one_size_are_the_same_words_wide_at_another(
    memo, window, theme, open_window
):
    memo.split.setSizes([240, 400, 454, 346])
    path, sidebar = memo.session.desk.path, memo.sidebar.width()
    window.close()
    theme.set_text_size(125)
    again = open_window(path)
    assert abs(again.panes.sidebar.width() - sidebar * 1.25) <= 2
    again.close()
    theme.set_text_size(100)
