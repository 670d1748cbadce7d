"""The history and the trash in the window: seen, gone back to, brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu

from readahead.desk.desk import Desk
from readahead.gui.history_dialog import PAGE
from readahead.model.history import Touched

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def annotated(gaza):
    """The panes with three notes written one after the other on the first card."""
    card = gaza.cards.model.id_at(0)
    for words in ("One", "Two", "Three"):
        gaza.session.ask(lambda words=words: gaza.session.desk.annotate(card, words))
    return gaza


def notes(panes):
    return {note.text for note in panes.session.desk.annotations()}


@pytest.fixture
def open_dialog(window, panes, qtbot):
    """A function that opens a dialog by its action and waits until keys go to it."""

    def open_it(name):
        window.actions_[name].trigger()
        dialog = panes.asking.dialog
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_it


def test_the_history_names_every_act_the_newest_first_with_what_it_touched(annotated, open_dialog):
    dialog = open_dialog("history")
    acts = annotated.session.desk.history()
    assert [row.title for row in dialog.model.rows] == [act.name for act in acts]
    assert "1 note" in dialog.model.rows[0].below
    assert "articles" in dialog.model.rows[-1].below
    assert "Today" in dialog.model.rows[0].below


def test_an_act_shows_what_it_changed(annotated, open_dialog):
    note = annotated.session.desk.annotations()[0]
    annotated.session.ask(lambda: annotated.session.desk.edit_annotation(note.id, text="Other words"))
    dialog = open_dialog("history")
    row = dialog.details.rows[0]
    assert (row.end, "Other words" in row.below, note.text in row.below) == ("changed", True, True)


def test_one_goes_back_to_any_act_and_forth_again_by_keys(annotated, open_dialog):
    dialog = open_dialog("history")
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.go.accessibleName() == "Undo this and 1 after it"
    dialog.go.click()
    assert notes(annotated) == {"One"}
    assert [row.is_faded for row in dialog.model.rows][:3] == [True, True, False]
    dialog.view.go_to(0)
    assert dialog.go.accessibleName() == "Redo this and 1 before it"
    dialog.go.click()
    assert notes(annotated) == {"One", "Two", "Three"}


def test_what_the_window_says_of_an_act_goes_when_the_history_takes_it_back(window, annotated, open_dialog):
    window.messages.inform("Imported 3 articles.")
    dialog = open_dialog("history")
    assert window.messages.isVisible()
    dialog.go.click()
    assert len(notes(annotated)) == 2
    assert window.messages.isHidden()
    dialog.reject()


def test_what_somebody_else_does_meanwhile_is_not_undone_unseen(window, annotated, open_dialog):
    dialog = open_dialog("history")
    with Desk.open(annotated.session.desk.path) as other:
        other.new_topic("Theirs")
        dialog.go.click()
        assert notes(annotated) == {"One", "Two", "Three"}
        assert dialog.problem.isVisible()
        assert "Theirs" in dialog.model.rows[0].title
        window.actions_["undo"].trigger()


def test_undo_in_the_window_takes_back_what_its_menu_names_or_nothing(window, annotated):
    assert "Annotate" in window.actions_["undo"].text() or "note" in window.actions_["undo"].text()
    with Desk.open(annotated.session.desk.path) as other:
        other.new_topic("Theirs")
    window.actions_["undo"].trigger()
    assert notes(annotated) == {"One", "Two", "Three"}
    assert "Theirs" in window.actions_["undo"].text()
    assert "Theirs" in [topic.name for topic in annotated.session.desk.topics()]


def test_older_acts_are_read_as_one_scrolls(panes, open_dialog):
    card, desk = panes.cards.model.id_at(0), panes.session.desk
    for number in range(PAGE + 5):
        desk.annotate(card, f"Note {number}")
    dialog = open_dialog("history")
    assert dialog.model.rowCount() == PAGE
    assert dialog.model.canFetchMore(dialog.view.rootIndex())
    QAbstractItemModelTester(dialog.model, FATAL, dialog)
    dialog.model.fetchMore()
    assert dialog.model.rowCount() == len(desk.history(limit=1000)) > PAGE + 5
    assert not dialog.model.canFetchMore(dialog.view.rootIndex())
    assert dialog.model.acts()[-1].touched != Touched()


def test_a_library_nothing_was_done_to_has_an_empty_history(empty):
    empty.actions_["history"].trigger()
    dialog = empty.panes.asking.dialog
    assert dialog.nothing.title.text() == "Nothing has been done yet"
    assert not dialog.go.isVisible()


def test_a_note_comes_back_from_the_trash(annotated, open_dialog):
    desk = annotated.session.desk
    two = next(note for note in desk.annotations() if note.text == "Two")
    annotated.session.ask(lambda: desk.remove_annotation(two.id))
    dialog = open_dialog("trash")
    QAbstractItemModelTester(dialog.model, FATAL, dialog)
    assert [row.title for row in dialog.model.rows] == ["Two"]
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert notes(annotated) == {"One", "Two", "Three"}
    assert dialog.nothing.isVisible()
    assert not dialog.verb.isEnabled()
    dialog.cancel.click()
    assert annotated.asking.dialog is None


def test_a_topic_whose_name_is_taken_comes_back_under_another_one(panes, open_dialog):
    desk = panes.session.desk
    first = panes.session.ask(lambda: desk.new_topic("Harbours"))
    panes.session.ask(lambda: desk.remove_topic(first.id))
    panes.session.ask(lambda: desk.new_topic("Harbours"))
    dialog = open_dialog("trash")
    dialog.verb.click()
    assert dialog.problem.isVisible()
    dialog.name.setText("Ports")
    dialog.verb.click()
    assert {"Harbours", "Ports"} <= {topic.name for topic in desk.topics()}


def test_the_trash_is_emptied_when_it_is_asked_for_twice_and_undo_brings_it_back(
    window, annotated, open_dialog
):
    desk = annotated.session.desk
    for note in desk.annotations():
        annotated.session.ask(lambda note=note: desk.remove_annotation(note.id))
    dialog = open_dialog("trash")
    assert dialog.model.rowCount() == 3
    dialog.empty.click()
    assert len(desk.trash()) == 3
    dialog.empty.click()
    assert desk.trash() == ()
    window.actions_["undo"].trigger()
    assert len(desk.trash()) == dialog.model.rowCount() == 3


def test_the_message_says_what_was_undone_and_does_it_again(window, annotated, qtbot):
    window.actions_["undo"].trigger()
    undone = annotated.next_redo.name
    assert window.messages.sentence.text() == f"Undone: {undone}"
    assert notes(annotated) == {"One", "Two"}
    qtbot.mouseClick(window.messages.other, Qt.MouseButton.LeftButton)
    assert notes(annotated) == {"One", "Two", "Three"}
    assert window.messages.sentence.text() == f"Done again: {undone}"
    qtbot.mouseClick(window.messages.other, Qt.MouseButton.LeftButton)
    assert notes(annotated) == {"One", "Two"}


def test_the_offer_to_do_an_act_again_goes_with_the_next_act(window, annotated):
    window.actions_["undo"].trigger()
    assert window.messages.isVisible()
    annotated.acting.keep()
    assert not window.messages.isVisible()


def test_the_offer_to_undo_an_act_goes_with_the_next_act_and_other_news_stays(window, annotated):
    window.actions_["undo"].trigger()
    window.actions_["redo"].trigger()
    annotated.acting.keep()
    assert not window.messages.isVisible()
    window.actions_["undo"].trigger()
    window.messages.inform("Something else")
    annotated.acting.dismiss()
    assert window.messages.isVisible()


def test_f10_opens_the_menu_where_the_keys_lead_on(window, panes, qtbot):
    QTest.keyClick(window, Qt.Key.Key_F10)
    whole = next(
        one for one in window.top.findChildren(QMenu) if one.isVisible() and one.parent() is window.top
    )
    first, second = whole.actions()[:2]
    assert whole.activeAction() is first
    QTest.keyClick(whole, Qt.Key.Key_Down)
    assert whole.activeAction() is second
    whole.close()
