"""Places where nothing is to be shown: each says why, and offers what leads on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readahead.gui.controls import EmptyState
from readahead.gui.empty_words import USUAL, Offer, offers
from readahead.gui.place import ALL, DISMISSED, SOURCES, Place, PlaceKind


def shown(cards) -> tuple[str, list[Offer]]:
    assert cards.stack.currentWidget() is cards.empty
    return cards.empty.title.text(), [
        one for one, button in cards.empty.buttons.items() if button.isVisible()
    ]


@pytest.mark.parametrize("is_filtered", [True, False])
@pytest.mark.parametrize("kind", PlaceKind)
def test_every_empty_place_offers_one_thing_or_two_and_one_of_them_as_the_usual_one(kind, is_filtered):
    offered = offers(kind, is_filtered=is_filtered)
    assert 1 <= len(offered) <= 2
    assert sum(one in USUAL for one in offered) == 1
    assert offered[0] in USUAL


def test_nothing_annotated_leads_to_all_cards(panes):
    panes.sidebar.go(Place(PlaceKind.ANNOTATED))
    assert shown(panes.cards) == ("No notes yet", [Offer.ALL])
    button = panes.cards.empty.buttons[Offer.ALL]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert panes.sidebar.place == ALL
    assert panes.cards.stack.currentWidget() is panes.cards.view


def test_a_filter_that_finds_nothing_is_cleared(panes, qtbot):
    panes.sidebar.go(ALL)
    QTest.keyClicks(panes.cards.filter, "zzyx")
    qtbot.waitUntil(lambda: panes.cards.stack.currentWidget() is panes.cards.empty)
    assert shown(panes.cards) == ("No card matches", [Offer.CLEAR])
    panes.cards.empty.buttons[Offer.CLEAR].click()
    assert panes.cards.filter.text() == ""
    assert panes.cards.stack.currentWidget() is panes.cards.view


def test_what_a_topic_does_not_have_is_looked_for_in_all_cards(gaza, qtbot):
    QTest.keyClicks(gaza.cards.filter, "xylograph river")
    qtbot.waitUntil(lambda: gaza.cards.stack.currentWidget() is gaza.cards.empty)
    assert shown(gaza.cards)[1] == [Offer.CLEAR, Offer.EVERYWHERE]
    gaza.cards.empty.buttons[Offer.EVERYWHERE].click()
    assert gaza.sidebar.place == ALL
    assert gaza.cards.filter.text() == "xylograph river"


def test_no_source_with_those_words_is_said_and_taken_back(panes, qtbot):
    panes.sidebar.go(SOURCES)
    qtbot.waitUntil(lambda: panes.cards.stack.currentWidget() is panes.cards.sources)
    QTest.keyClicks(panes.cards.filter, "zzyx")
    qtbot.waitUntil(lambda: panes.cards.stack.currentWidget() is panes.cards.empty)
    assert shown(panes.cards) == ("No source matches", [Offer.CLEAR])
    panes.cards.empty.buttons[Offer.CLEAR].click()
    qtbot.waitUntil(lambda: panes.cards.stack.currentWidget() is panes.cards.sources)


def test_an_empty_place_has_a_drawing_of_its_own(panes):
    panes.sidebar.go(DISMISSED)
    assert panes.cards.empty.disc.drawing == "eye-off"
    panes.sidebar.go(Place(PlaceKind.ANNOTATED))
    assert panes.cards.empty.disc.drawing == "pencil"


def test_a_sentence_breaks_into_lines_of_about_one_length(qtbot, theme):
    state = EmptyState(
        theme, "x", title="Empty", sentence="Its passage is shown here, in the article it was read from."
    )
    qtbot.addWidget(state)
    state.resize(480, 500)
    state.show()
    label = state.sentence
    lines = label.heightForWidth(label.width()) // label.fontMetrics().lineSpacing()
    whole = label.fontMetrics().horizontalAdvance(label.text())
    assert lines == 2
    assert label.maximumWidth() < whole * 0.65


def test_an_empty_trash_and_an_empty_history_say_so_and_offer_nothing(empty, qtbot):
    asking = empty.panes.asking
    for ask, title in ((asking.trash, "The trash is empty"), (asking.history, "Nothing has been done yet")):
        ask()
        dialog = asking.dialog
        assert dialog.nothing.isVisible()
        assert dialog.nothing.title.text() == title
        assert not dialog.view.isVisible()
        dialog.reject()
        qtbot.waitUntil(lambda: asking.dialog is None)


def test_the_history_is_shown_once_there_is_one(panes):
    panes.asking.history()
    assert panes.asking.dialog.nothing.isHidden()
    assert panes.asking.dialog.view.isVisible()


def test_the_first_page_leads_to_another_library(empty):
    asked = []
    empty.actions_["open_library"].triggered.connect(lambda: asked.append(True))
    empty.panes.welcome.other.click()
    assert asked == [True]
