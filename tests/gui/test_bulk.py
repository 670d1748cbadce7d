"""Several cards selected: the bar under them, each deed one act, and the selection back after it is undone."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui import freight
from readahead.gui.place import ALL, Place, PlaceKind
from readahead.gui.reselecting import list_in
from readahead.gui.selecting import stretches
from readahead.gui.views import ViewKind
from readahead.model.card import CardQuery, Status

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def click_row(panes, row, modifier=Qt.KeyboardModifier.NoModifier):
    view = panes.cards.view
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


@pytest.fixture
def three(gaza):
    """The panes with the first three cards of a topic selected."""
    gaza.cards.focus_list()
    click_row(gaza, 0)
    click_row(gaza, 2, SHIFT)
    return gaza


def statuses(panes, cards):
    return {panes.session.desk.card(card).filed.status for card in cards}


def choose(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_bar_comes_with_the_second_card_and_goes_with_it(gaza):
    click_row(gaza, 0)
    assert gaza.bulk.isHidden()
    click_row(gaza, 2, CTRL)
    assert gaza.bulk.isVisible()
    assert gaza.bulk.count.text() == "2 cards selected"
    click_row(gaza, 2, CTRL)
    assert gaza.bulk.isHidden()


@pytest.mark.parametrize(("first", "last", "left"), [(0, 2, 3), (2, 4, 5), (4, 2, 5), (-3, -1, -4)])
def test_after_several_cards_were_dismissed_the_next_one_below_them_is_read(gaza, first, last, left):
    ids = list(gaza.cards.model.ids())
    count = len(ids)
    gaza.cards.focus_list()
    click_row(gaza, 0)
    gaza.cards.view.go_to(first % count)
    for _ in range(abs(last - first)):
        press(gaza.cards.view, Qt.Key.Key_Down if last > first else Qt.Key.Key_Up, SHIFT)
    press(gaza.cards.view, Qt.Key.Key_Delete)
    assert len(gaza.cards.model.ids()) == count - 3
    assert gaza.reader.card == ids[left] and gaza.cards.selected() == (ids[left],)


@pytest.mark.parametrize("kind", [ViewKind.POSITIONS, ViewKind.FIGURES])
def test_in_a_grouped_view_too_the_next_card_is_read_after_several_were_dismissed(panes, qtbot, kind):
    names = [one.name for one in panes.sidebar.model.topics()]
    panes.sidebar.go_to_topic(names.index("People and losses (exercise)") + 1)
    panes.cards.look(kind)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    view = list_in(panes.cards.list_shown())
    view.setFocus()
    press(view, Qt.Key.Key_Home)
    for _ in range(2):
        press(view, Qt.Key.Key_Down, SHIFT)
    gone = panes.cards.selected()
    below = [one.card for one in view.rows.entries[view.currentIndex().row() :] if one.card is not None]
    press(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    held = {one.card for one in view.rows.entries}
    following = next(card for card in below if card in held)
    assert following not in gone and panes.reader.card == following


def test_a_single_card_that_comes_back_by_undo_is_gone_to_and_one_that_stayed_is_not(gaza):
    view = gaza.cards.view
    gaza.cards.focus_list()
    view.go_to(5)
    card = gaza.reader.card
    press(view, Qt.Key.Key_Delete)
    view.go_to(9)
    press(view, Qt.Key.Key_Z, CTRL)
    assert gaza.reader.card == card and gaza.cards.selected() == (card,)
    press(view, Qt.Key.Key_S)
    view.go_to(9)
    here = gaza.reader.card
    press(view, Qt.Key.Key_Z, CTRL)
    assert gaza.reader.card == here != card


def test_each_deed_is_one_act_with_one_undo_and_what_was_selected_is_again(window, three):
    cards, desk = three.cards.selected(), three.session.desk
    topic = next(one for one in desk.topics() if one.name != "Gaza ceasefire")
    before = list(three.cards.model.ids())
    for deed, words in (
        (three.bulk.dismiss.click, "Undo Dismiss 3 cards"),
        (lambda: choose(three.bulk.topics(), topic.name), f"Undo Move 3 cards to “{topic.name}”"),
        (three.bulk.keep.click, "Undo Keep 3 cards"),
    ):
        deed()
        assert window.actions_["undo"].text() == words
        press(three.cards.view, Qt.Key.Key_Z, CTRL)
        assert list(three.cards.model.ids()) == before
        assert three.cards.selected() == cards
        assert three.reader.card in cards
        assert statuses(three, cards) == {Status.NEW}


def test_what_was_selected_is_again_where_the_list_is_read_beside_the_window(three, qtbot):
    three.sidebar.go(ALL)
    three.cards.filter.setText("ceasefire")
    qtbot.waitUntil(lambda: three.cards.query().find == "ceasefire" and three.session.finder.is_settled)
    qtbot.waitUntil(lambda: three.cards.view.currentIndex().isValid())
    three.cards.look(ViewKind.TIMELINE)
    table = three.cards.view_shown().table
    qtbot.waitUntil(lambda: three.session.beside.is_settled and table.model().rowCount() > 3)
    table.selectAll()
    cards = three.cards.selected()
    assert three.bulk.count.text() == f"{len(cards)} cards selected"
    three.bulk.dismiss.click()
    qtbot.waitUntil(lambda: not table.model().rowCount())
    assert three.bulk.isHidden()
    three.acting.undo()
    qtbot.waitUntil(lambda: three.cards.selected() == cards)


@pytest.mark.parametrize(
    ("rows", "found"),
    [([4], [(4, 4)]), ([1, 2, 3], [(1, 3)]), ([0, 2, 3, 7], [(0, 0), (2, 3), (7, 7)])],
)
def test_rows_that_follow_one_another_are_one_stretch(rows, found):
    assert list(stretches(rows)) == found


def test_a_deed_on_one_card_leaves_the_selection_of_earlier_alone(three):
    cards = three.cards.selected()
    three.bulk.dismiss.click()
    press(three.cards.view, Qt.Key.Key_Delete)
    single = three.session.desk.next_undo()
    assert single.name == "Dismiss 1 card"
    three.acting.undo()
    assert len(three.cards.selected()) == 1
    three.acting.undo()
    assert three.cards.selected() == cards


def test_escape_and_the_cross_leave_the_current_card_alone_selected(three):
    current = three.reader.card
    press(three.cards.view, Qt.Key.Key_Escape)
    assert three.cards.selected() == (current,)
    assert three.bulk.isHidden()
    press(three.cards.view, Qt.Key.Key_Down, SHIFT)
    three.bulk.leave.setFocus()
    press(three.bulk.leave, Qt.Key.Key_Space)
    assert len(three.cards.selected()) == 1
    assert three.cards.view.hasFocus()


@pytest.mark.parametrize("kind", [ViewKind.CARDS, ViewKind.TIMELINE, ViewKind.POSITIONS])
def test_the_bar_is_reached_from_the_list_by_tab_and_its_buttons_have_names(gaza, kind, qtbot):
    gaza.cards.look(kind)
    qtbot.waitUntil(lambda: gaza.session.beside.is_settled)
    view = list_in(gaza.cards.list_shown())
    view.setFocus()
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Up, SHIFT)
    seen = []
    for _ in range(6):
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().accessibleName())
    assert seen == ["Add to memo", "Move to…", "Keep", "Dismiss", "Tag…", "Select one card only"]


def test_the_keyboard_is_back_in_the_list_when_the_bar_goes(three):
    three.bulk.dismiss.setFocus()
    press(three.bulk.dismiss, Qt.Key.Key_Space)
    assert three.bulk.isHidden()
    assert three.cards.view.hasFocus()


def test_cards_are_tagged_from_the_menu_or_with_a_new_tag(window, three):
    cards, desk = three.cards.selected(), three.session.desk
    desk.annotate(cards[0], "Ask.", tags=("call",))
    choose(three.bulk.tags(), "call")
    assert window.actions_["undo"].text() == "Undo Tag 2 cards"
    dialog = three.bulk.new_tag(cards)
    dialog.name.setText("a, b")
    dialog.verb.click()
    assert dialog.problem.isVisible()
    dialog.name.setText("#press")
    dialog.verb.click()
    assert all(
        "press" in {tag for note in desk.card(card).annotations for tag in note.tags} for card in cards
    )
    assert window.actions_["undo"].text() == "Undo Tag 3 cards"


def test_the_selected_cards_go_into_the_memo(memo):
    click_row(memo, 0)
    click_row(memo, 2, SHIFT)
    cards = memo.cards.selected()
    memo.bulk.add.click()
    assert set(cards) <= memo.memo.cards()
    assert memo.cards.selected() == cards


def test_delete_dismisses_the_selected_cards_and_s_keeps_and_renews_them(three):
    cards, view = three.cards.selected(), three.cards.view
    press(view, Qt.Key.Key_S)
    assert statuses(three, cards) == {Status.KEPT}
    QTest.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert statuses(three, cards) == {Status.NEW}
    press(view, Qt.Key.Key_Delete)
    assert statuses(three, cards) == {Status.DISMISSED}


def test_delete_dismisses_from_the_article_too_and_nothing_in_the_filter_or_the_sidebar(three):
    cards = three.cards.selected()
    for widget in (three.cards.filter, three.sidebar.view):
        widget.setFocus()
        press(widget, Qt.Key.Key_Delete)
    assert statuses(three, cards) == {Status.NEW}
    three.reader.article.setFocus()
    press(three.reader.article, Qt.Key.Key_Delete)
    assert statuses(three, cards) == {Status.DISMISSED}


def test_cards_of_the_memo_that_are_dismissed_are_said_to_stay_there(window, memo):
    cards, said = memo.cards.model.ids()[:4], window.messages
    memo.acting.add_to_memo(tuple(cards[:2]))
    memo.acting.dismiss((cards[2],))
    assert not said.isVisible()
    memo.acting.dismiss((cards[0], cards[1]))
    assert said.sentence.text() == "2 dismissed cards stay in the memo."
    memo.acting.keep((cards[3],))
    assert not said.isVisible(), "its Undo would take something else back"
    memo.acting.undo()
    memo.acting.undo()
    memo.acting.dismiss((cards[0], cards[1]))
    said.other.click()
    assert statuses(memo, cards[:2]) == {Status.NEW} and set(cards[:2]) <= memo.memo.cards()


@pytest.fixture
def soon_many(monkeypatch):
    """More than two cards are very many."""
    defaults = {"at_once": 2, "then": None, "failed": None}
    monkeypatch.setattr("readahead.gui.many.Many.do.__kwdefaults__", defaults)
    monkeypatch.setattr("readahead.gui.acting.TURNED_AT_ONCE", 2)


def test_what_is_done_to_very_many_is_done_beside_the_window(soon_many, panes, qtbot):
    panes.sidebar.go(Place(PlaceKind.NEW))
    panes.cards.view.selectAll()
    cards = panes.cards.selected()
    panes.bulk.keep.click()
    assert panes.worker.job is not None
    qtbot.waitUntil(lambda: panes.worker.job is None and not panes.cards.model.rowCount())
    assert statuses(panes, cards) == {Status.KEPT}
    panes.acting.undo()
    assert panes.worker.job is not None
    qtbot.waitUntil(lambda: panes.worker.job is None and panes.cards.selected() == cards)
    assert panes.session.desk.count(CardQuery(status=Status.NEW)) == len(cards)


def test_very_many_that_are_dropped_on_a_topic_are_moved_beside_the_window(
    soon_many, three, qtbot, monkeypatch
):
    monkeypatch.setattr("readahead.gui.card_model.TOLD", 1)
    cards = three.cards.selected()
    mime = three.cards.model.pack(cards)
    assert freight.cards(mime) == cards
    assert mime.text() == three.session.desk.card(cards[0]).filed.card.headline
    row = next(row for row in three.sidebar.model.rows if row.topic and row.topic.name == "Iran")
    three.sidebar.view.dropped.emit(row, cards)
    assert three.worker.job is not None
    qtbot.waitUntil(lambda: three.worker.job is None)
    assert {three.session.desk.card(card).filed.topic for card in cards} == {row.topic.id}


def test_while_much_is_done_nothing_else_is(soon_many, window, three, qtbot):
    cards = three.cards.selected()
    three.bulk.keep.click()
    three.acting.renew(cards[:1])
    assert window.messages.sentence.text() == "Something else is running; wait for it or cancel it first."
    qtbot.waitUntil(lambda: three.worker.job is None)
    assert statuses(three, cards) == {Status.KEPT}
    three.acting.renew(cards[:1])
    assert statuses(three, cards[:1]) == {Status.NEW}


def test_a_long_list_that_is_read_again_keeps_its_selection(panes, qtbot, monkeypatch):
    monkeypatch.setattr("readahead.gui.filling.FIRST", 20)
    for module in ("listing", "filling"):
        monkeypatch.setattr(f"readahead.gui.{module}.CHUNK", 50)
    panes.sidebar.go_to_topic(1)
    panes.sidebar.go(ALL)
    whole = panes.session.desk.card_ids(CardQuery())
    qtbot.waitUntil(lambda: panes.cards.model.ids() == whole)
    view = panes.cards.view
    view.selectAll()
    panes.session.ask(lambda: panes.session.desk.keep(tuple(panes.cards.selected()[:3])))
    assert panes.cards.model.ids() != whole
    qtbot.waitUntil(lambda: panes.cards.selected() == tuple(whole))
    panes.session.renew()
    qtbot.waitUntil(lambda: panes.cards.selected() == tuple(whole))


def test_the_card_one_is_at_stays_in_sight_when_the_bar_comes(gaza, qtbot):
    view = gaza.cards.view
    last = view.rowAt(view.viewport().height() - 1)
    view.go_to(last)
    view.selectionModel().select(view.model().index(last - 1, 0), QItemSelectionModel.SelectionFlag.Select)
    room = view.viewport().rect
    qtbot.waitUntil(lambda: room().contains(view.visualRect(view.currentIndex()).adjusted(0, 0, 0, -1)))
    assert gaza.bulk.mapTo(gaza.cards, QPoint(0, 0)).y() >= view.geometry().bottom()
