"""What is copied of an article, and the way back to where one was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from readahead.gui.kind_chips import Sieve
from readahead.gui.place import ALL, SOURCES, Place, PlaceKind
from readahead.gui.trail import Stop, Trail
from readahead.model.card import CardQuery, Kind

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def select(panes, words):
    article, text = panes.reader.article, panes.reader.article.toPlainText()
    cursor = article.textCursor()
    cursor.setPosition(text.index(words))
    cursor.setPosition(text.index(words) + len(words), QTextCursor.MoveMode.KeepAnchor)
    article.setTextCursor(cursor)
    article.setFocus()


def copied():
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("by", ["keys", "bar", "menu"])
def test_selected_words_are_copied_with_their_source(talks, by):
    talks.cards.view.go_to(0)
    select(talks, "the road office said")
    article = talks.reader.article
    if by == "keys":
        QTest.keyClick(article, Qt.Key.Key_C, CONTROL_SHIFT)
    elif by == "bar":
        QTest.mouseClick(article.bar.copy, Qt.MouseButton.LeftButton)
    else:
        next(one for one in article.menu().actions() if "source" in one.text()).trigger()
    assert copied() == "“the road office said”\nBridge at Lorn is closed (2026-03-03), paragraph 3"


def test_with_nothing_selected_the_cards_own_words_are_copied(talks):
    talks.cards.view.go_to(0)
    QTest.keyClick(talks.cards.view, Qt.Key.Key_C, CONTROL_SHIFT)
    assert copied().startswith(f"“{talks.reader.article.marked_words()[0]}”\n")
    assert "2026-03-03" in copied()


def test_words_of_an_article_that_is_invented_say_so(panes):
    article = next(one for one in panes.session.desk.articles() if one.exercise)
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=article.id))
    select(panes, panes.reader.article.toPlainText()[:40].strip())
    QTest.keyClick(panes.reader.article, Qt.Key.Key_C, CONTROL_SHIFT)
    assert "invented" in copied()
    assert article.source in copied()


def test_alt_and_an_arrow_lead_back_to_the_card_one_came_from_and_forward(gaza):
    first, second, third = (gaza.cards.model.id_at(row) for row in (0, 3, 6))
    gaza.cards.view.go_to(0)
    gaza.go_to_card(second)
    gaza.go_to_card(third)
    view = gaza.cards.view
    for key, card in (
        (Qt.Key.Key_Left, second),
        (Qt.Key.Key_Left, first),
        (Qt.Key.Key_Right, second),
        (Qt.Key.Key_Right, third),
        (Qt.Key.Key_Right, third),
    ):
        QTest.keyClick(view, key, ALT)
        assert gaza.reader.card == card
        assert gaza.cards.selected() == (card,)


def stop(card, place=ALL):
    return Stop(place, card=card)


def test_what_lay_ahead_is_forgotten_once_one_goes_elsewhere():
    trail = Trail(lambda stop: True)
    trail.leave(stop(1), stop(2))
    assert trail.back(stop(2)) == stop(1)
    trail.leave(stop(1), stop(3))
    assert trail.forward(stop(3)) is None
    assert trail.back(stop(3)) == stop(1)
    assert trail.back(stop(1)) is None


def test_a_card_that_has_gone_is_passed_over_on_the_way_back():
    trail = Trail(lambda stop: stop.card != 2)
    trail.leave(stop(1), stop(2))
    trail.leave(stop(2), stop(3))
    assert trail.back(stop(3)) == stop(1)
    assert trail.forward(stop(1)) == stop(3)


def test_alt_and_an_arrow_lead_back_to_another_place_with_its_filter_and_kind(gaza, qtbot):
    cards, beside = gaza.cards, gaza.session.beside
    topic = cards.place
    gaza.sidebar.go(ALL)
    cards.chips.choose(Sieve(Kind.FIGURE))
    cards.filter.setText("river")
    qtbot.waitUntil(lambda: cards.view.delegate.find == "river" and beside.is_settled)
    cards.view.go_to(2)
    card = gaza.reader.card
    assert cards.selected() == (card,) and cards.view.currentIndex().row() == 2
    gaza.sidebar.go(SOURCES)
    qtbot.waitUntil(lambda: beside.is_settled)
    for key, place, find, kind in (
        (Qt.Key.Key_Left, ALL, "river", Kind.FIGURE),
        (Qt.Key.Key_Left, topic, "", None),
        (Qt.Key.Key_Right, ALL, "river", Kind.FIGURE),
        (Qt.Key.Key_Right, SOURCES, "", None),
        (Qt.Key.Key_Left, ALL, "river", Kind.FIGURE),
    ):
        QTest.keyClick(cards.list_shown(), key, ALT)
        qtbot.waitUntil(lambda find=find: cards.view.delegate.find == find or cards.place == SOURCES)
        assert (cards.place, cards.filter.text(), cards.chips.sieve.kind) == (place, find, kind)
    qtbot.waitUntil(lambda: cards.selected() == (card,))
    assert gaza.reader.card == card


def test_going_back_many_times_at_once_ends_at_the_first_card_in_its_list(panes, qtbot):
    cards = panes.cards
    cards.view.setFocus()
    cards.view.go_to(50)
    first = panes.reader.card
    for number in (1, 2, 3, 4):
        panes.sidebar.go_to_topic(number)
    for _ in range(6):
        QTest.keyClick(cards.list_shown(), Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: cards.selected() == (first,))
    assert cards.place == ALL and panes.reader.card == first


def test_one_step_back_undoes_a_jump_of_the_search_to_a_card_out_of_sight(gaza, qtbot):
    cards, desk = gaza.cards, gaza.session.desk
    cards.view.go_to(3)
    place, before = cards.place, gaza.reader.card
    other = next(one for one in desk.card_ids(CardQuery()) if one not in list(cards.model.ids()))
    gaza.going._show_in_list(other)
    assert gaza.reader.card == other and cards.place.kind is PlaceKind.ARTICLE
    QTest.keyClick(cards.view, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: cards.selected() == (before,))
    assert cards.place == place and gaza.reader.card == before


def test_back_to_a_card_dismissed_since_reads_what_the_list_stands_on(gaza, qtbot):
    cards = gaza.cards
    place = cards.place
    cards.view.go_to(3)
    gone = gaza.reader.card
    gaza.sidebar.go(ALL)
    gaza.session.ask(lambda: gaza.session.desk.dismiss((gone,)))
    QTest.keyClick(cards.view, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: cards.place == place and gaza.session.beside.is_settled)
    assert gaza.reader.card != gone and cards.selected() == (gaza.reader.card,)
