"""The sidebar's rows renamed in place, removed and dropped on by hand, and how dense the cards beside them are."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit


def stand_on(panes, name):
    """Put the keyboard on the row of that name; return the row."""
    number, row = next((n, one) for n, one in enumerate(panes.sidebar.model.rows) if one.words == name)
    panes.sidebar.view.setFocus()
    panes.sidebar.view.setCurrentIndex(panes.sidebar.model.index(number))
    return row


def field(panes):
    """Press F2; return the field that opens."""
    QTest.keyClick(panes.sidebar.view, Qt.Key.Key_F2)
    return panes.sidebar.view.viewport().findChild(QLineEdit)


def names(panes):
    return [row.words for row in panes.sidebar.model.rows]


def test_a_headline_is_given_three_lines_in_the_view_menu_and_two_again(window, panes):
    action, view = window.actions_["three_lines"], panes.cards.view
    assert action.isCheckable() and not action.isChecked()
    low = view.rowHeight(0)
    action.trigger()
    assert action.isChecked()
    assert window.theme.preferences.value.card_lines == 3
    assert view.rowHeight(0) > low
    window.theme.preferences.choose(card_lines=2)
    assert not action.isChecked()


def test_a_topic_is_renamed_in_its_row_and_the_act_is_undone_by_its_name(window, panes):
    stand_on(panes, "Iran")
    editor = field(panes)
    assert editor.text() == editor.selectedText() == "Iran"
    QTest.keyClicks(editor, "Iran and its neighbours")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert not panes.sidebar.view.is_editing
    assert "Iran and its neighbours" in names(panes) and "Iran" not in names(panes)
    assert window.actions_["undo"].text() == "Undo Rename topic “Iran” to “Iran and its neighbours”"
    window.actions_["undo"].trigger()
    assert "Iran" in names(panes)


def test_a_name_given_up_changes_nothing(window, panes):
    stand_on(panes, "Iran")
    before = window.actions_["undo"].text()
    editor = field(panes)
    QTest.keyClicks(editor, "Other")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not panes.sidebar.view.is_editing
    assert "Iran" in names(panes) and window.actions_["undo"].text() == before


def test_a_name_that_is_taken_or_empty_is_refused_and_stays_to_be_mended(window, panes):
    stand_on(panes, "Iran")
    editor = field(panes)
    for typed in ("gaza ceasefire", " "):
        editor.selectAll()
        QTest.keyClicks(editor, typed)
        window.messages.hide()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert panes.sidebar.view.is_editing and editor.text() == typed
        assert window.messages.isVisible()
    assert panes.session.desk.topic_named("Iran")
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_a_refused_name_left_by_a_click_elsewhere_is_there_again(window, panes):
    stand_on(panes, "Iran")
    editor = field(panes)
    QTest.keyClicks(editor, "gaza ceasefire")
    panes.cards.filter.setFocus()
    assert not panes.sidebar.view.is_editing and window.messages.isVisible()
    stand_on(panes, "Iran")
    field(panes)
    assert QApplication.focusWidget().text() == "gaza ceasefire"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    field(panes)
    assert QApplication.focusWidget().text() == "Iran"


def test_a_double_click_on_a_topic_opens_the_field_for_its_name(panes):
    stand_on(panes, "Iran")
    view = panes.sidebar.view
    place = view.visualRect(view.currentIndex()).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.is_editing


def test_a_memo_is_renamed_and_removed_by_keyboard_and_comes_back(window, memo):
    stand_on(memo, "Second phase")
    editor = field(memo)
    QTest.keyClicks(editor, "Third phase")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "Third phase" in names(memo)
    stand_on(memo, "Third phase")
    QTest.keyClick(memo.sidebar.view, Qt.Key.Key_Delete)
    assert "Third phase" not in names(memo)
    window.actions_["undo"].trigger()
    assert "Third phase" in names(memo)


def test_the_menu_of_a_memo_renames_and_exports_it(memo):
    row = stand_on(memo, "Second phase")
    menu = memo.sidebar.menu(row)
    acts = {action.text().split("\t")[0]: action for action in menu.actions()}
    acts["Rename"].trigger()
    assert memo.sidebar.view.is_editing
    asked = []
    memo.sidebar.memo_export_asked.disconnect()
    memo.sidebar.memo_export_asked.connect(asked.append)
    acts["Export memo…"].trigger()
    assert asked == [row.memo]
