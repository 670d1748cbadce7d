"""The pane of the memo: whatever is being written in it is kept, whatever else happens meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from readahead.model.memo import Block, Provenance


@pytest.fixture
def written(gaza):
    """The panes with a memo open whose first line is being changed."""
    made = gaza.session.desk.new_memo("Second phase", template="meeting-brief")
    gaza.session.tell(made.changes)
    gaza.memo.open(made.id)
    begin(gaza)
    return gaza


def first_line(panes, memo=None):
    sections = panes.session.desk.memo(memo or panes.memo.id).sections
    return next(entry for section in sections for entry in section.entries)


def begin(panes):
    outline = panes.memo_pane.outline
    outline.select_entry(first_line(panes).id)
    outline.setFocus()
    QTest.keyClick(outline, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Half a line")


def act_with_the_mouse(panes):
    """A button that takes no keyboard when it is clicked, so that the field is never left."""
    QTest.mouseClick(panes.reader.head.memo, Qt.MouseButton.LeftButton)


def test_a_line_being_changed_is_kept_when_a_card_is_added_with_the_mouse(written):
    act_with_the_mouse(written)
    line = first_line(written)
    assert (line.text, line.provenance) == ("Half a line", Provenance.EDITED)


def test_a_line_being_changed_is_kept_when_another_memo_is_opened(written):
    memo = written.memo.id
    other = written.session.desk.new_memo("Another", fill=False)
    written.session.tell(other.changes)
    written.memo.open(other.id)
    assert first_line(written, memo).text == "Half a line"
    assert written.memo.id == other.id


def test_a_line_being_changed_is_kept_when_the_window_closes(window, written, open_window):
    memo, path = written.memo.id, written.session.desk.path
    window.close()
    assert first_line(open_window(path).panes, memo).text == "Half a line"


def test_undo_takes_back_the_line_being_changed_and_redo_brings_it(window, written):
    window.top.undo.click()
    assert first_line(written).provenance is Provenance.VERBATIM
    window.top.redo.click()
    assert first_line(written).text == "Half a line"


def test_a_title_being_typed_is_kept_when_a_card_is_added_with_the_mouse(written):
    title = written.memo_pane.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "The second ph")
    act_with_the_mouse(written)
    assert written.session.desk.memo(written.memo.id).title == "The second ph"
    QTest.keyClicks(title, "ase")
    assert title.text() == "The second phase"


def test_a_title_being_typed_stays_with_its_memo_when_another_is_opened(written):
    memo = written.memo.id
    other = written.session.desk.new_memo("Another", fill=False)
    written.session.tell(other.changes)
    written.memo_pane.title.setFocus()
    written.memo_pane.title.selectAll()
    QTest.keyClicks(written.memo_pane.title, "Renamed")
    written.memo.open(other.id)
    titles = [written.session.desk.memo(one).title for one in (memo, other.id)]
    assert titles == ["Renamed", "Another"]
    assert written.memo_pane.title.text() == "Another"


def test_a_marking_being_typed_is_kept_when_undo_is_clicked_and_comes_again(window, written):
    field = written.memo_pane.marking.lineEdit()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Desk only")
    window.top.undo.click()
    assert written.memo_pane.marking.currentText() == ""
    window.top.redo.click()
    assert written.session.desk.memo(written.memo.id).marking == "Desk only"


def test_enter_on_a_section_asks_for_own_words_in_it(memo, qtbot):
    outline = memo.memo_pane.outline
    headings = [section.heading for section in memo.memo.memo.sections]
    outline.setFocus()
    outline.setCurrentIndex(memo.memo_pane.model.index(headings.index("Objectives"), 0))
    QTest.keyClick(outline, Qt.Key.Key_Return)
    dialog = memo.asking.dialog
    qtbot.waitUntil(dialog.words.hasFocus)
    QTest.keyClicks(dialog.words, "Leave with a date.")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    section = memo.memo.memo.sections[headings.index("Objectives")]
    assert [entry.text for entry in section.entries] == ["Leave with a date."]


def test_escape_leaves_the_title_as_it_was(written):
    title, memo = written.memo_pane.title, written.memo.memo.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "By mistake")
    QTest.keyClick(title, Qt.Key.Key_Escape)
    assert title.text() == memo
    assert written.session.desk.memo(written.memo.id).title == memo
    assert not title.hasFocus()


def test_a_memo_that_redo_brings_back_is_open_again(window, panes):
    made = panes.session.ask(lambda: panes.session.desk.new_memo("Only one"))
    assert panes.memo.id == made.id
    window.actions_["undo"].trigger()
    assert panes.memo.id is None
    window.actions_["redo"].trigger()
    assert panes.memo.id == made.id
    assert panes.memo_pane.title.text() == "Only one"


def test_a_title_longer_than_its_field_shows_its_beginning_once_it_is_written(written):
    title = written.memo_pane.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(
        title, "What the two sides want of the second phase, and what each of them will not say aloud"
    )
    assert title.cursorPosition() == len(title.text())
    QTest.keyClick(title, Qt.Key.Key_Tab)
    assert title.cursorPosition() == 0


def menu_of(panes, entry, qtbot):
    outline, model = panes.memo_pane.outline, panes.memo_pane.model
    index = model.index_of(entry)
    outline.scrollTo(index)
    outline.menu_asked.emit(index, outline.viewport().mapToGlobal(outline.visualRect(index).center()))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def test_a_note_becomes_a_desk_note_by_the_menu_of_its_line_alone(talks, qtbot):
    desk = talks.session.desk
    card = desk.cards()[0].id
    talks.memo.add((card,))
    entry = next(each.id for one in talks.memo.memo.sections for each in one.entries if each.card == card)
    menu = menu_of(talks, entry, qtbot)
    assert not [action for action in menu.actions() if "note" in action.text()]
    menu.close()
    talks.session.ask(lambda: desk.annotate(card, "Ask when it opens."))
    before = talks.memo.memo
    assert "Ask when it opens." not in str(before)
    menu = menu_of(talks, entry, qtbot)
    next(action for action in menu.actions() if action.text() == "Add its note as desk note").trigger()
    menu.close()
    (section,) = [one for one in talks.memo.memo.sections if one.block is Block.DESK_NOTE]
    assert [each.text for each in section.entries] == ["Ask when it opens."]
    assert section.heading in [one.heading for one in talks.memo_pane.model.sections]
    assert talks.next_undo.name == "Add note as desk note"
    talks.acting.undo()
    assert talks.memo.memo.sections == before.sections


@pytest.mark.parametrize("name", ["title", "marking"])
def test_undo_in_a_stored_field_takes_the_act_back_and_redo_brings_it(talks, name):
    pane, control = talks.memo_pane, Qt.KeyboardModifier.ControlModifier
    field = pane.title if name == "title" else pane.marking.lineEdit()
    before = getattr(talks.memo.memo, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Desk only")
    QTest.keyClick(field, Qt.Key.Key_Z, control)
    assert getattr(talks.memo.memo, name) == before
    field.selectAll()
    QTest.keyClicks(field, "Desk only")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert getattr(talks.memo.memo, name) == "Desk only"
    QTest.keyClick(field, Qt.Key.Key_Z, control)
    assert (getattr(talks.memo.memo, name), field.text()) == (before, before)
    QTest.keyClick(field, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert (getattr(talks.memo.memo, name), field.text()) == ("Desk only", "Desk only")
    pane.outline.setFocus()
    assert talks.next_redo is None
    assert getattr(talks.memo.memo, name) == "Desk only"


def test_the_head_says_which_marking_the_paper_bears(talks):
    desk, pane = talks.session.desk, talks.memo_pane
    line = first_line(talks)
    talks.session.ask(lambda: desk.set_memo(talks.memo.id, marking="TLP:GREEN"))
    assert not pane.borne.isVisible()
    talks.session.ask(lambda: desk.mark_entry(line.id, "TLP:RED"))
    assert pane.borne.isVisible()
    assert (pane.marking.currentText(), pane.borne.text()) == ("TLP:GREEN", "bears TLP:RED")
    QApplication.processEvents()
    assert pane.borne.width() >= pane.borne.fontMetrics().horizontalAdvance("bears TLP:RED")


def test_the_keyboard_goes_to_the_next_line_when_one_is_removed_then_to_the_one_before_then_the_section(
    talks,
):
    desk, outline = talks.session.desk, talks.memo_pane.outline
    section = talks.memo.memo.sections[0]
    first = section.entries[0].id
    second = talks.session.ask(lambda: desk.add_text(section.id, "Two")).id
    third = talks.session.ask(lambda: desk.add_text(section.id, "Three")).id
    outline.setFocus()
    outline.select_entry(second)
    for left in (third, first):
        QTest.keyClick(outline, Qt.Key.Key_Delete)
        assert outline.current_entry().id == left
    talks.acting.undo()
    assert outline.current_entry().id == third
    talks.session.ask(lambda: desk.remove_entry(third))
    assert outline.current_entry().id == first
    QTest.keyClick(outline, Qt.Key.Key_Delete)
    assert (outline.current_entry(), outline.current_section().id) == (None, section.id)
    assert outline.hasFocus()


def test_the_last_page_hands_the_keyboard_to_the_button_back(talks):
    preview = talks.memo_pane.preview
    preview._allow(backward=False, forward=True)
    preview.next.setFocus()
    preview._allow(backward=True, forward=False)
    assert preview.previous.hasFocus()
    preview._allow(backward=False, forward=True)
    assert preview.next.hasFocus()


def test_a_section_is_renamed_moved_and_removed_with_the_keyboard(talks):
    outline, model = talks.memo_pane.outline, talks.memo_pane.model
    ids = [section.id for section in talks.memo.memo.sections]
    outline.setFocus()
    outline.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(outline, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Why now")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert talks.memo.memo.sections[0].heading == "Why now"
    talks.acting.undo()
    assert talks.memo.memo.sections[0].heading != "Why now"
    talks.acting.redo()
    outline.setFocus()
    for key, order in (
        (Qt.Key.Key_Down, [ids[1], ids[0], *ids[2:]]),
        (Qt.Key.Key_Down, [ids[1], ids[2], ids[0], *ids[3:]]),
        (Qt.Key.Key_Up, [ids[1], ids[0], *ids[2:]]),
        (Qt.Key.Key_Up, ids),
        (Qt.Key.Key_Up, ids),
    ):
        QTest.keyClick(outline, key, Qt.KeyboardModifier.AltModifier)
        assert [section.id for section in talks.memo.memo.sections] == order
        assert outline.current_section().id == ids[0]
    QTest.keyClick(outline, Qt.Key.Key_Delete)
    assert [section.id for section in talks.memo.memo.sections] == ids[1:]
    assert outline.current_section().id == ids[1]
    talks.acting.undo()
    assert [section.id for section in talks.memo.memo.sections] == ids
    assert talks.memo.memo.sections[0].entries
    assert outline.current_entry() is None and outline.current_section().id == ids[0]


def test_a_line_that_was_removed_is_the_current_one_again_after_undo(memo):
    outline, model = memo.memo_pane.outline, memo.memo_pane.model
    memo.cards.view.selectAll()
    memo.acting.add_to_memo(memo.cards.selected()[:4])
    section = next(one for one in memo.memo.memo.sections if one.entries)
    lines = [one.id for one in section.entries]
    outline.setFocus()
    outline.select_entry(lines[0])
    for _ in lines:
        QTest.keyClick(outline, Qt.Key.Key_Delete)
    for line in reversed(lines):
        memo.acting.undo()
        assert outline.current_entry().id == line
    QTest.keyClick(outline, Qt.Key.Key_Down)
    here = outline.currentIndex().data()
    memo.session.tell(memo.session.desk.rename_section(section.id, "Why"))
    assert outline.currentIndex().data() == here and model.rowCount()


def test_a_heading_takes_no_more_letters_than_a_name(talks):
    outline, model = talks.memo_pane.outline, talks.memo_pane.model
    outline.setFocus()
    outline.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(outline, Qt.Key.Key_F2)
    QApplication.clipboard().setText("word " * 200)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert talks.memo.memo.sections[0].heading == ("word " * 40).strip()


def test_a_line_takes_more_letters_than_a_name(written):
    field = QApplication.focusWidget()
    field.setPlainText("word " * 200)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert first_line(written).text == ("word " * 200).strip()


def test_a_new_section_stands_before_the_sources(talks):
    desk, memo = talks.session.desk, talks.memo.id
    if talks.memo.memo.sections[-1].block is not Block.SOURCES:
        talks.session.ask(lambda: desk.add_section(memo, "Sources", block=Block.SOURCES))
    talks.session.ask(lambda: desk.add_section(memo, "Added"))
    assert [section.heading for section in talks.memo.memo.sections[-2:]] == ["Added", "Sources"]
