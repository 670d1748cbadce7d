"""The order of the cards: chosen from a menu, remembered, and the same in what a filter finds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readahead.gui.place import ALL
from readahead.model.card import Order


def listed(panes, qtbot):
    qtbot.waitUntil(lambda: panes.session.finder.is_settled and panes.session.beside.is_settled)
    return [panes.cards.model.card(row) for row in range(panes.cards.model.rowCount())]


@pytest.mark.parametrize(
    ("order", "key"),
    [
        (Order.OLDEST, lambda one: (one.published, one.article, one.card.anchor.start)),
        (Order.SOURCE, lambda one: (one.outlet or one.agency).lower()),
        (Order.SPEAKER, lambda one: (not one.card.attribution.who, one.card.attribution.who.lower())),
    ],
)
def test_cards_are_listed_in_the_order_chosen_from_the_menu(panes, qtbot, order, key):
    panes.sidebar.go(ALL)
    words = panes.cards.sort._words()[order]
    next(one for one in panes.cards.sort.menu_of_orders().actions() if one.text() == words).trigger()
    found = listed(panes, qtbot)
    assert len(found) == panes.session.desk.count(panes.cards.query())
    assert found == sorted(found, key=key)
    assert words in panes.cards.sort.accessibleName()


def test_the_order_is_remembered_and_holds_in_the_next_place_and_filter(panes, qtbot):
    panes.cards.sort.choose(Order.OLDEST)
    assert panes.session.settings.value("card_order") == "oldest"
    panes.sidebar.go_to_topic(3)
    days = [one.published for one in listed(panes, qtbot)]
    assert days == sorted(days)
    QTest.keyClicks(panes.cards.filter, "water")
    QTest.keyClick(panes.cards.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: 0 < panes.cards.model.rowCount() < len(days))
    found = [one.published for one in listed(panes, qtbot)]
    assert found == sorted(found)


def test_a_card_that_is_dismissed_leaves_the_order_as_it_is(panes, qtbot):
    panes.sidebar.go(ALL)
    panes.cards.sort.choose(Order.SPEAKER)
    before = [one.id for one in listed(panes, qtbot)]
    panes.cards.view.go_to(3)
    panes.acting.dismiss()
    assert [one.id for one in listed(panes, qtbot)] == [*before[:3], *before[4:]]
