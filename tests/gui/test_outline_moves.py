"""Sections and lines of the outline are moved, renamed and removed by menu, keys and mouse; a change is told word by word."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from readahead.gui import freight


def headings(panes):
    return [section.heading for section in panes.memo.memo.sections]


@pytest.fixture
def menu(memo):
    """A function that opens the menu of a section and returns its entries by their words."""

    def open_it(number):
        pane = memo.memo_pane
        index = pane.model.index(number, 0)
        pane.outline.setCurrentIndex(index)
        pane.menus.open_at(index, QPoint(10, 10))
        opened = pane.findChildren(QMenu)[-1]
        return {action.text().split("\t")[0]: action for action in opened.actions()}

    return open_it


def test_a_section_is_moved_by_its_menu(memo, menu):
    first, second, *_ = headings(memo)
    assert not menu(0)["Move up"].isEnabled()
    menu(0)["Move down"].trigger()
    assert headings(memo)[:2] == [second, first]
    menu(1)["Move up"].trigger()
    assert headings(memo)[:2] == [first, second]
    assert not menu(len(headings(memo)) - 1)["Move down"].isEnabled()


def test_a_section_is_removed_by_its_menu_and_comes_back(window, memo, menu):
    before = headings(memo)
    menu(0)["Remove"].trigger()
    assert headings(memo) == before[1:]
    window.actions_["undo"].trigger()
    assert headings(memo) == before


def test_a_section_is_renamed_by_its_menu(memo, menu):
    menu(0)["Rename"].trigger()
    field = QApplication.focusWidget()
    field.selectAll()
    QTest.keyClicks(field, "What we want")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert headings(memo)[0] == "What we want"


def test_a_section_is_dragged_before_another_and_to_the_end(memo):
    outline, sections = memo.memo_pane.outline, memo.memo.memo.sections
    first, second, third = (section.id for section in sections[:3])

    def drop(section, y):
        mime = freight.pack_section(section)
        event = QDropEvent(
            QPoint(60, y),
            Qt.DropAction.MoveAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        outline.dropEvent(event)
        return [section.id for section in memo.memo.memo.sections]

    head = outline.visualRect(outline.model().index(0, 0))
    assert drop(third, head.top() + 2)[:3] == [third, first, second]
    assert drop(third, outline.viewport().height() + 5_000)[-1] == third


@pytest.fixture
def lined(memo):
    """The panes with a memo open whose first section has two cards, and whose second has none of them."""
    desk, section = memo.session.desk, memo.memo.memo.sections[0].id
    cards = [memo.cards.model.id_at(row) for row in range(2)]
    memo.session.ask(lambda: desk.add_to_memo(memo.memo.id, cards, section=section))
    return memo


def lines(panes, number=0):
    return [entry.card for entry in panes.memo.memo.sections[number].entries]


def drag(panes, mime, entry, *, below):
    """Drag *mime* over a line, to its lower half if *below*, and let it go; return whether it was taken."""
    outline = panes.memo_pane.outline
    rect = outline.visualRect(panes.memo_pane.model.index_of(entry))
    at = QPoint(60, rect.bottom() - 2 if below else rect.top() + 2)
    rest = (Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, *rest)
    QApplication.sendEvent(outline.viewport(), enter)
    move = QDragMoveEvent(at, *rest)
    QApplication.sendEvent(outline.viewport(), move)
    aim = outline.aim
    drop = QDropEvent(at, *rest)
    QApplication.sendEvent(outline.viewport(), drop)
    assert (aim is not None) is move.isAccepted()
    return enter.isAccepted() and move.isAccepted()


@pytest.mark.parametrize("below", [False, True], ids=["above", "below"])
@pytest.mark.parametrize("number", [0, 1])
def test_a_line_let_go_where_it_stands_is_no_act(window, lined, number, below):
    entry = lined.memo.memo.sections[0].entries[number].id
    before = window.actions_["undo"].text()
    drag(lined, freight.pack_entry(entry), entry, below=below)
    assert window.actions_["undo"].text() == before


def test_a_section_let_go_where_it_stands_is_no_act(window, lined):
    first, second, *_ = lined.memo.memo.sections
    before = window.actions_["undo"].text()
    lined.session.ask(lambda: lined.session.desk.move_section(first.id, before=second.id))
    assert window.actions_["undo"].text() == before


def test_a_card_that_stands_in_a_section_goes_where_it_is_let_go_and_is_not_doubled(window, lined):
    first, second = lines(lined)
    at = lined.memo.memo.sections[0].entries[1].id
    assert drag(lined, freight.pack_cards([first], words=""), at, below=True)
    assert lines(lined) == [second, first]
    assert not window.messages.isVisible()


def test_of_several_cards_only_those_the_section_lacks_are_put_there_and_it_is_said(window, lined):
    first, second = lines(lined)
    third = lined.cards.model.id_at(2)
    at = lined.memo.memo.sections[0].entries[0].id
    assert drag(lined, freight.pack_cards([first, second, third], words=""), at, below=False)
    assert lines(lined) == [third, first, second]
    assert window.messages.sentence.text() == "2 of these cards stand in that section already."


def test_a_card_may_stand_in_two_sections(lined):
    first, _ = lines(lined)
    lined.memo_pane.outline.cards_dropped.emit((first,), lined.memo.memo.sections[1].id, None)
    assert first in lines(lined, 1)


def test_a_topic_is_not_taken_into_the_outline(lined):
    topic = lined.session.desk.topics()[0]
    at = lined.memo.memo.sections[0].entries[0].id
    assert not drag(lined, freight.pack_topic(topic.id, words=topic.name), at, below=True)


def test_an_edited_line_says_word_by_word_what_was_changed(gaza):
    made = gaza.session.desk.new_memo("Second phase", template="situation-review")
    gaza.session.tell(made.changes)
    gaza.memo.open(made.id)
    line = next(entry for section in gaza.memo.memo.sections for entry in section.entries)
    first, *rest = line.text.split()
    gaza.session.ask(lambda: gaza.session.desk.edit_entry(line.id, " ".join(["Perhaps", *rest])))
    model = gaza.memo_pane.model
    index = model.index_of(line.id)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "<u>Perhaps</u>" in tip
    assert f"<s>{first}</s>" in tip
    said = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert f"taken out: “{first}”; put in: “Perhaps”" in said


def test_a_memo_is_given_another_template_and_keeps_its_lines(window, memo):
    desk = memo.session.desk
    kept = memo.memo.memo.sections[2]
    memo.session.ask(lambda: desk.add_text(kept.id, "A line that stays."))
    before = headings(memo)
    memo.memo_pane.template_asked.emit()
    dialog = memo.asking.dialog
    dialog.template.go_to("qa-note")
    dialog.verb.click()
    wanted = next(one for one in desk.templates() if one.name == "qa-note")
    assert [one for one in headings(memo) if one != kept.heading] == [
        section.heading for section in wanted.sections if section.heading != kept.heading
    ]
    lines = [entry.text for section in memo.memo.memo.sections for entry in section.entries]
    assert lines == ["A line that stays."]
    assert memo.memo_pane.template.text() == wanted.label
    assert "Q&A note" in window.actions_["undo"].text().replace("&&", "&")
    window.actions_["undo"].trigger()
    assert headings(memo) == before
    assert memo.memo.memo.template == "meeting-brief"
