"""Markings of a memo's sections and lines: asked for by key or menu, shown in the outline, undone as one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from readahead.model.marking import CLASSIFICATIONS, TLP
from readahead.model.memo import Provenance


@pytest.fixture
def outline(talks):
    talks.memo_pane.outline.setFocus()
    return talks.memo_pane.outline


def stand_on(panes, *, line=False):
    """Go to the first section, or to its first line, and return it."""
    model = panes.memo_pane.model
    index = model.index(0, 0)
    if line:
        index = model.index(0, 0, index)
    panes.memo_pane.outline.setCurrentIndex(index)
    return model.entry(index) or model.section(index)


def ask(panes, *, line=False):
    stand_on(panes, line=line)
    QTest.keyClick(panes.memo_pane.outline, Qt.Key.Key_M)
    return panes.asking.dialog


def mark(dialog, words):
    dialog.marking.lineEdit().selectAll()
    QTest.keyClicks(dialog.marking.lineEdit(), words)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def first(panes):
    section = panes.memo.memo.sections[0]
    return section, section.entries[0]


def test_a_section_and_a_line_are_marked_by_keys_each_undone_as_one(talks, outline):
    mark(ask(talks), "tlp amber")
    mark(ask(talks, line=True), "Secret")
    section, line = first(talks)
    assert (section.marking, line.marking) == ("TLP:AMBER", "Secret")
    talks.memo_pane.window().top.undo.click()
    section, line = first(talks)
    assert (section.marking, line.marking) == ("TLP:AMBER", "")


def test_a_marking_is_taken_away_by_saying_that_it_is_that_of_the_section(talks, outline):
    talks.session.ask(lambda: talks.session.desk.set_memo(talks.memo.id, marking="TLP:GREEN"))
    mark(ask(talks, line=True), "TLP:RED")
    assert first(talks)[1].marking == "TLP:RED"
    dialog = ask(talks, line=True)
    assert dialog.marking.currentText() == "TLP:RED"
    QTest.keyClick(dialog.marking, Qt.Key.Key_Home)
    dialog.marking.setCurrentIndex(0)
    assert dialog.marking.currentText() == "As its section: TLP:GREEN"
    dialog.verb.click()
    assert first(talks)[1].marking == ""


def test_every_label_and_level_is_offered(talks, outline):
    dialog = ask(talks)
    offered = [dialog.marking.itemText(row) for row in range(dialog.marking.count())]
    assert offered[0] == "As the memo"
    assert [one for one in offered[1:] if one] == [*TLP, *CLASSIFICATIONS]
    dialog.cancel.click()


def test_a_label_that_does_not_exist_is_refused_where_it_is_typed(talks, outline):
    dialog = ask(talks, line=True)
    mark(dialog, "TLP:BLUE")
    assert "TLP:BLUE" in dialog.problem.text()
    assert talks.asking.dialog is dialog
    assert first(talks)[1].marking == ""
    dialog.cancel.click()


def test_marking_as_it_is_marked_already_is_no_act(talks, outline):
    before = talks.next_undo
    ask(talks).verb.click()
    assert talks.asking.dialog is None
    assert talks.next_undo == before


@pytest.mark.parametrize("line", [False, True])
def test_the_menu_of_a_row_asks_for_its_marking(talks, outline, qtbot, line):
    stand_on(talks, line=line)
    at = outline.visualRect(outline.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, QPoint(at))
    QApplication.sendEvent(outline.viewport(), event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text().startswith("Marking…")).trigger()
    menu.close()
    assert ("line" in talks.asking.dialog.windowTitle()) is line
    talks.asking.dialog.cancel.click()


def painted(panes, *, line):
    """What the outline shows of a row, with the keyboard elsewhere."""
    outline, model = panes.memo_pane.outline, panes.memo_pane.model
    index = model.index(0, 0, model.index(0, 0)) if line else model.index(0, 0)
    outline.clearSelection()
    return outline.viewport().grab(outline.visualRect(index)).toImage()


@pytest.mark.parametrize("line", [False, True])
def test_the_outline_shows_a_marking_as_a_tag_and_says_it_to_who_cannot_see(talks, outline, line):
    stand_on(talks, line=line)
    before = painted(talks, line=line)
    mark(ask(talks, line=line), "TLP:RED")
    assert painted(talks, line=line) != before
    index = outline.model().index(0, 0)
    index = outline.model().index(0, 0, index) if line else index
    assert "marked TLP:RED" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "marked TLP:RED" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_each_line_says_whether_it_is_the_cards_words_edited_or_ones_own(talks, outline):
    desk = talks.session.desk
    card = desk.cards()[0].id
    talks.session.ask(lambda: desk.add_to_memo(talks.memo.id, [card, card], section=first(talks)[0].id))
    line = first(talks)[0].entries[-1]
    before = outline.viewport().grab().toImage()
    talks.session.ask(lambda: desk.edit_entry(line.id, line.text))
    assert outline.viewport().grab().toImage() == before
    talks.session.ask(lambda: desk.edit_entry(line.id, line.text + " "))
    assert outline.viewport().grab().toImage() != before
    entries = first(talks)[0].entries
    assert [one.provenance for one in entries] == [Provenance.OWN, Provenance.VERBATIM, Provenance.EDITED]
    model = talks.memo_pane.model
    tips = [model.index_of(one.id).data(Qt.ItemDataRole.AccessibleDescriptionRole) for one in entries]
    assert [
        said in tip
        for said, tip in zip(
            ("your own words", "as its card says", "edited; the card says"), tips, strict=True
        )
    ] == [True] * 3
