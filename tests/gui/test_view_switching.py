"""Going from one way to look at the cards to another: what is highlighted is what is read and acted on."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui.reselecting import list_in
from readahead.gui.views import ViewKind
from readahead.model.card import CardQuery

KEYS = {
    ViewKind.CARDS: Qt.Key.Key_1,
    ViewKind.TIMELINE: Qt.Key.Key_2,
    ViewKind.POSITIONS: Qt.Key.Key_3,
    ViewKind.FIGURES: Qt.Key.Key_4,
}
RIVER, LOSSES = "River flow (exercise)", "People and losses (exercise)"


def go(panes, qtbot, topic):
    names = [one.name for one in panes.sidebar.model.topics()]
    panes.sidebar.go_to_topic(names.index(topic) + 1)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)


def look(panes, qtbot, kind):
    QTest.keyClick(panes.cards.list_shown(), KEYS[kind], Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled and panes.session.finder.is_settled)
    assert panes.cards.switch.kind is kind


@pytest.mark.parametrize("kinds", list(combinations(ViewKind, 2)), ids="-".join)
def test_the_card_highlighted_is_the_one_read_and_dismissed(panes, qtbot, kinds):
    go(panes, qtbot, LOSSES)
    for kind in (*kinds, kinds[0], *kinds):
        look(panes, qtbot, kind)
        assert panes.cards.selected() == (panes.reader.card,)
        for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
            QTest.keyClick(panes.cards.list_shown(), key)
        assert panes.cards.selected() == (panes.reader.card,)
    read = panes.reader.card
    panes.acting.dismiss()
    assert panes.session.desk.card(read).filed.status.value == "dismissed"


def test_a_card_that_stands_in_both_is_still_read_after_the_change(panes, qtbot):
    go(panes, qtbot, RIVER)
    look(panes, qtbot, ViewKind.TIMELINE)
    for _ in range(4):
        QTest.keyClick(panes.cards.list_shown(), Qt.Key.Key_J)
    read = panes.reader.card
    for kind in (ViewKind.CARDS, ViewKind.TIMELINE):
        look(panes, qtbot, kind)
        assert panes.reader.card == read and panes.cards.selected() == (read,)


@pytest.mark.parametrize("kind", [ViewKind.CARDS, ViewKind.TIMELINE, ViewKind.POSITIONS, ViewKind.FIGURES])
def test_a_change_of_the_library_does_not_call_the_reader_back(panes, qtbot, kind):
    go(panes, qtbot, RIVER)
    look(panes, qtbot, kind)
    shown = {one.id for one in panes.session.desk.cards(panes.cards.place.query())}
    elsewhere = next(one.id for one in panes.session.desk.cards(CardQuery()) if one.id not in shown)
    panes.go_to_card(elsewhere)
    assert panes.reader.card == elsewhere
    panes.session.ask(lambda: panes.session.desk.keep((elsewhere,)))
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert panes.reader.card == elsewhere


def test_where_no_card_is_read_no_key_acts_on_the_article_read_before(panes, qtbot):
    go(panes, qtbot, RIVER)
    panes.reader.article.setFocus()
    QTest.keyClick(panes.reader.article, Qt.Key.Key_U)
    assert panes.reader.article.selected_span() is not None
    panes.focus_filter()
    QTest.keyClicks(panes.cards.filter, "nothinglikeit")
    QTest.keyClick(panes.cards.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panes.session.finder.is_settled)
    assert panes.reader.empty.isVisible()
    count = panes.session.desk.count(CardQuery())
    copied = QApplication.clipboard()
    copied.setText("mine")
    panes.sidebar.view.setFocus()
    for key in (Qt.Key.Key_U, Qt.Key.Key_C, Qt.Key.Key_N):
        QTest.keyClick(panes.sidebar.view, key)
    panes.reader.copy()
    assert panes.session.desk.count(CardQuery()) == count and not panes.reader.notes.views
    assert QApplication.activeModalWidget() is None and copied.text() == "mine"


@pytest.mark.parametrize("kind", [ViewKind.TIMELINE, ViewKind.POSITIONS, ViewKind.FIGURES])
def test_enter_puts_the_card_of_a_row_into_the_memo_in_every_view(panes, qtbot, kind):
    desk = panes.session.desk
    panes.open_memo(desk.new_memo("River", fill=False).id)
    go(panes, qtbot, RIVER)
    look(panes, qtbot, kind)
    shown = list_in(panes.cards.list_shown())
    QTest.keyClick(shown, Qt.Key.Key_J)
    read = panes.reader.card
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert read in panes.memo.cards()
