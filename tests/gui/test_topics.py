"""Topics in the sidebar: put under each other, folded, merged, split, and what was learned of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui import freight
from readahead.gui.place import Place, PlaceKind
from readahead.gui.sidebar_view import STEP
from readahead.model.card import CardQuery


def topic(panes, name):
    return panes.session.desk.topic_named(name)


def go(panes, name):
    panes.sidebar.go(Place(PlaceKind.TOPIC, topic=topic(panes, name).id))


def row(panes, name):
    return next(row for row in panes.sidebar.model.rows if row.words == name)


def names(panes):
    return [row.words for row in panes.sidebar.model.rows if row.topic]


def nest(panes, name, under):
    desk = panes.session.desk
    panes.session.ask(lambda: desk.nest_topic(topic(panes, name).id, topic(panes, under).id))


def at(panes, name):
    number = panes.sidebar.model.rows.index(row(panes, name))
    return panes.sidebar.view.visualRect(panes.sidebar.model.index(number))


def drop(panes, name, onto):
    mime = freight.pack_topic(topic(panes, name).id, words=name)
    place = at(panes, onto).center()
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    move = QDragMoveEvent(place, Qt.DropAction.MoveAction, mime, *keys)
    panes.sidebar.view.dragMoveEvent(move)
    event = QDropEvent(place.toPointF(), Qt.DropAction.MoveAction, mime, *keys)
    panes.sidebar.view.dropEvent(event)
    return move.isAccepted()


# Under each other


def test_a_topic_is_put_under_another_by_its_menu_and_at_the_top_again(window, panes):
    before = names(panes)
    go(panes, "Iran")
    QTest.keyClick(
        panes.sidebar.view,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = panes.asking.dialog
    assert dialog.choice.findText("Iran") < 0
    dialog.choice.setCurrentText("Gaza ceasefire")
    dialog.verb.click()
    assert topic(panes, "Iran").parent == topic(panes, "Gaza ceasefire").id
    assert names(panes)[:2] == ["Gaza ceasefire", "Iran"]
    assert row(panes, "Iran").depth == 1
    actions = {
        action.text().split("\t")[0]: action for action in panes.sidebar.menu(row(panes, "Iran")).actions()
    }
    actions["Put under…"].trigger()
    assert panes.asking.dialog.choice.currentText() == "Gaza ceasefire"
    panes.asking.dialog.choice.setCurrentIndex(0)
    panes.asking.dialog.verb.click()
    assert names(panes) == before


def test_a_topic_is_put_or_merged_nowhere_before_another_is_chosen(window, panes):
    go(panes, "Iran")
    act = panes.session.desk.next_undo()
    for name in ("nest_topic", "merge_topic"):
        window.actions_[name].trigger()
        dialog = panes.asking.dialog
        assert dialog.choice.currentIndex() == -1 and not dialog.verb.isEnabled()
        assert dialog.choice.findText("No other topic") < 0
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible() and panes.session.desk.next_undo() == act
        QTest.keyClick(dialog.choice, Qt.Key.Key_Down)
        assert dialog.verb.isEnabled()
        dialog.reject()
    nest(panes, "Iran", "Gaza ceasefire")
    window.actions_["nest_topic"].trigger()
    dialog = panes.asking.dialog
    assert dialog.choice.currentText() == "Gaza ceasefire" and not dialog.verb.isEnabled()
    dialog.choice.setCurrentText("No other topic")
    dialog.verb.click()
    assert topic(panes, "Iran").parent is None


def test_a_new_topic_is_gone_to_and_its_terms_wrap(window, panes):
    window.actions_["new_topic"].trigger()
    dialog = panes.asking.dialog
    low = dialog.terms.height()
    assert abs(low - dialog.name.height()) <= 2
    middle = window.geometry().center()
    assert (dialog.geometry().center() - middle).manhattanLength() < 60
    QTest.keyClicks(dialog.name, "Ferries")
    QTest.keyClicks(dialog.terms, ", ".join(f"ferry number {one}" for one in range(9)))
    QApplication.processEvents()
    assert dialog.terms.height() > low
    assert not dialog.terms.verticalScrollBar().isVisible()
    QTest.keyClick(dialog.terms, Qt.Key.Key_Return)
    made = topic(panes, "Ferries")
    assert made.terms.terms == tuple(f"ferry number {one}" for one in range(9))
    assert panes.sidebar.place.topic == made.id


def test_a_topic_that_lies_under_another_stands_to_the_right_of_it(panes):
    nest(panes, "Iran", "Gaza ceasefire")
    view = panes.sidebar.view
    assert view.indent(row(panes, "Iran")) == view.indent(row(panes, "Gaza ceasefire")) + STEP


def test_a_topic_counts_and_shows_the_cards_of_those_under_it(panes):
    own = topic(panes, "Gaza ceasefire").cards
    nest(panes, "Iran", "Gaza ceasefire")
    go(panes, "Gaza ceasefire")
    assert row(panes, "Gaza ceasefire").count == own + topic(panes, "Iran").cards
    assert panes.cards.model.rowCount() == row(panes, "Gaza ceasefire").count


def test_a_topic_dropped_on_another_lies_under_it_and_on_the_head_at_the_top(panes):
    assert drop(panes, "Iran", "Gaza ceasefire")
    assert topic(panes, "Iran").parent == topic(panes, "Gaza ceasefire").id
    assert drop(panes, "Iran", "Topics")
    assert topic(panes, "Iran").parent is None


def test_a_topic_cannot_be_dropped_on_itself_on_what_lies_under_it_or_elsewhere(panes):
    nest(panes, "Iran", "Gaza ceasefire")
    for onto in ("Gaza ceasefire", "Iran", "All cards", "New memo…"):
        assert not drop(panes, "Gaza ceasefire", onto)
    assert topic(panes, "Gaza ceasefire").parent is None


def test_left_folds_a_topic_and_right_shows_what_lies_under_it(panes):
    nest(panes, "Iran", "Gaza ceasefire")
    go(panes, "Gaza ceasefire")
    view = panes.sidebar.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert "Iran" not in names(panes)
    assert panes.sidebar.place.topic == topic(panes, "Gaza ceasefire").id
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "Iran" in names(panes)
    go(panes, "Iran")
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert panes.sidebar.place.topic == topic(panes, "Gaza ceasefire").id


def test_a_click_on_the_arrow_folds_and_goes_nowhere(panes):
    nest(panes, "Iran", "Gaza ceasefire")
    place = panes.sidebar.place
    view, rect = panes.sidebar.view, at(panes, "Gaza ceasefire")
    arrow = QPoint(rect.left() + view.indent(row(panes, "Gaza ceasefire")) + 10, rect.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert "Iran" not in names(panes)
    assert panes.sidebar.place == place


def test_what_is_folded_stays_folded_until_one_goes_there(window, panes, open_window):
    nest(panes, "Iran", "Gaza ceasefire")
    panes.sidebar.view.folded.emit(row(panes, "Gaza ceasefire"))
    number, path = topic(panes, "Iran").id, panes.session.desk.path
    window.close()
    again = open_window(path).panes
    assert "Iran" not in names(again)
    again.sidebar.go(Place(PlaceKind.TOPIC, topic=number))
    assert "Iran" in names(again)
    assert again.cards.title.text() == "Iran"


def test_folding_the_topic_one_is_in_leads_to_the_one_above(panes):
    nest(panes, "Iran", "Gaza ceasefire")
    go(panes, "Iran")
    panes.sidebar.view.folded.emit(row(panes, "Gaza ceasefire"))
    assert panes.sidebar.place.topic == topic(panes, "Gaza ceasefire").id


# Merged and split


def test_a_topic_is_merged_into_another_and_undone(window, panes):
    go(panes, "Iran")
    count = topic(panes, "Iran").cards + topic(panes, "Gaza ceasefire").cards
    window.actions_["merge_topic"].trigger()
    dialog = panes.asking.dialog
    dialog.choice.setCurrentText("Gaza ceasefire")
    dialog.verb.click()
    assert "Iran" not in names(panes)
    assert panes.cards.title.text() == "Gaza ceasefire"
    assert panes.cards.model.rowCount() == count
    window.actions_["undo"].trigger()
    assert "Iran" in names(panes)


def test_a_split_is_proposed_by_the_cards_and_made(window, panes):
    desk = panes.session.desk
    name = next(one.name for one in desk.topics() if desk.splits(one.id))
    go(panes, name)
    one = desk.splits(topic(panes, name).id)[0]
    window.actions_["split_topic"].trigger()
    dialog = panes.asking.dialog
    assert dialog.name.text() == one.name
    assert dialog.because.text() == one.because
    assert set(dialog.chosen_cards()) == set(one.cards)
    dialog.name.setText("Split off by hand")
    dialog.verb.click()
    made = topic(panes, "Split off by hand")
    assert made.parent == topic(panes, name).id
    assert panes.sidebar.place.topic == made.id
    assert set(one.cards) <= {filed.id for filed in desk.cards(CardQuery(topic=made.id))}


def test_the_cards_a_split_proposes_stand_before_the_others(window, panes):
    name = max(panes.session.desk.topics(), key=lambda one: one.cards).name
    go(panes, name)
    window.actions_["split_topic"].trigger()
    dialog = panes.asking.dialog
    for number in range(dialog.proposal.count()):
        dialog.proposal.setCurrentIndex(number)
        ticks = [dialog._model.item(row).checkState().value for row in range(dialog._model.rowCount())]
        assert ticks == sorted(ticks, reverse=True) and any(ticks) == (number < dialog.proposal.count() - 1)
    # of one's own nothing is ticked: the cards stand as in the topic
    cards = panes.session.desk.cards(CardQuery(topic=topic(panes, name).id), limit=len(ticks))
    assert [dialog._model.item(row).text() for row in range(len(ticks))] == [
        one.card.headline for one in cards
    ]


def test_a_split_of_ones_own_needs_a_name_and_cards_or_a_term(window, panes):
    go(panes, "Gaza ceasefire")
    window.actions_["split_topic"].trigger()
    dialog = panes.asking.dialog
    dialog.proposal.setCurrentIndex(dialog.proposal.count() - 1)
    assert dialog.chosen_cards() == ()
    dialog.verb.click()
    assert dialog.problem.text() == "A topic needs a name."
    QTest.keyClicks(dialog.name, "Board of Peace")
    dialog.verb.click()
    assert "Tick some cards" in dialog.problem.text()
    dialog.cards.setFocus()
    dialog.cards.setCurrentIndex(dialog.cards.model().index(0, 0))
    QTest.keyClick(dialog.cards, Qt.Key.Key_Space)
    assert dialog.count.text().startswith("1 of ")
    dialog.verb.click()
    assert topic(panes, "Board of Peace").cards == 1


# Learned


def test_the_dialog_of_a_topic_shows_what_was_learned_of_it(window, panes):
    desk = panes.session.desk
    for name in ("Iran", "Gaza ceasefire"):
        cards = [filed.id for filed in desk.cards(CardQuery(topic=topic(panes, name).id))][:4]
        panes.session.ask(lambda cards=cards, name=name: desk.move(cards, topic(panes, name).id))
    window.actions_["sort_again"].trigger()
    terms = topic(panes, "Iran").terms
    assert terms.learned
    go(panes, "Iran")
    panes.sidebar.view.setFocus()
    QTest.keyClick(panes.sidebar.view, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    said = panes.asking.dialog.learned.text()
    assert said.startswith(f"from {terms.moves} moves: ")
    word, weight = max(terms.learned, key=lambda pair: abs(pair[1]))
    assert f"{word} {'+' if weight > 0 else '−'}{abs(weight):.1f}" in said
    label = panes.asking.dialog.learned
    assert label.height() >= label.heightForWidth(label.width())
    panes.asking.dialog.cancel.click()


def test_a_topic_of_which_nothing_was_learned_says_how_to_teach_it(window, gaza):
    window.actions_["edit_topic"].trigger()
    assert gaza.asking.dialog.learned.text() == "nothing yet: move cards here, and sort again"
    gaza.asking.dialog.cancel.click()


def test_f5_sorts_again_and_says_what_moved(window, panes):
    desk = panes.session.desk
    panes.cards.focus_list()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F5)
    assert window.messages.sentence.text() == "Sorted again: nothing has changed."
    panes.session.ask(lambda: desk.remove_topic(topic(panes, "River flow (exercise)").id))
    before = {filed.id: filed.topic for filed in desk.cards()}
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F5)
    moved = sum(before[filed.id] != filed.topic for filed in desk.cards())
    assert moved > 1
    said = window.messages.sentence.text()
    assert said.endswith("cards have a new place, or a new reason for it.")
    assert int(said.split()[2]) >= moved
    assert window.actions_["undo"].text() == "Undo Sort again"


@pytest.mark.parametrize("name", ["edit_topic", "nest_topic", "merge_topic", "split_topic"])
def test_what_needs_a_topic_is_off_where_none_is_open(window, panes, name):
    assert not window.actions_[name].isEnabled()
    go(panes, "Gaza ceasefire")
    assert window.actions_[name].isEnabled()
