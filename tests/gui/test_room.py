"""Room: the panes share the window's width as a person wants it, and what stands in a narrow place is said whole."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui import fonts
from readahead.gui.arrangement import READER
from readahead.gui.empty_words import Offer
from readahead.gui.place import Place, PlaceKind


def resized(window, width, height=700):
    window.resize(width, height)
    QApplication.processEvents()


def drag(split, number, by):
    """Drag the handle before a pane."""
    handle = split.handle(number)
    place = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(handle, place + QPoint(by, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=place + QPoint(by, 0))


def test_the_widths_come_back_after_a_narrow_window_with_large_text(window, panes, theme):
    resized(window, 1440, 900)
    before = panes.split.sizes()
    resized(window, 1024)
    theme.set_text_size(150)
    resized(window, 1024)
    assert panes.memo_pane.isHidden() and panes.sidebar.isHidden()
    theme.set_text_size(100)
    resized(window, 1440, 900)
    assert panes.split.sizes() == before


def test_a_width_a_person_drags_to_holds_and_the_others_are_wanted_as_they_were(window, panes):
    resized(window, 1440, 900)
    before = panes.split.sizes()
    drag(panes.split, 1, 40)
    wider = panes.split.sizes()[0]
    assert wider > before[0] + 20
    resized(window, 1024)
    resized(window, 1440, 900)
    after = panes.split.sizes()
    assert (after[0], after[1], after[3]) == (wider, panes.split.sizes()[1], before[3])
    drag(panes.split, 2, 60)
    cards = panes.split.sizes()[1]
    assert cards > before[1]
    resized(window, 1439, 900)
    assert panes.split.sizes()[1] == cards
    assert panes.split.sizes()[0] == wider


@pytest.mark.parametrize("per_cent", [90, 100, 150])
@pytest.mark.parametrize("width", [1024, 1160, 1300, 1440])
def test_the_reader_keeps_its_room_while_the_cards_have_theirs(window, panes, theme, width, per_cent):
    theme.set_text_size(per_cent)
    resized(window, width)
    cards, reader = panes.split.sizes()[1:3]
    assert reader >= min(fonts.scaled(READER), cards)


@pytest.mark.parametrize("per_cent", [100, 125, 150])
@pytest.mark.parametrize("width", [1024, 1200, 1440])
def test_the_bar_at_the_head_says_its_words_whole_or_shows_drawings(window, panes, theme, width, per_cent):
    theme.set_text_size(per_cent)
    bar = window.top
    resized(window, 1100)
    bar.import_button.say("Weitere Artikel importieren")
    resized(window, width)
    for button in (bar.import_button, bar.export_button):
        assert button.width() >= button.sizeHint().width()
        assert button.accessibleName()
        assert button.text() or button.toolTip() == button.accessibleName()
    ends = [button.mapTo(bar, QPoint(button.width(), 0)).x() for button in (bar.search, bar.export_button)]
    assert bar.menu_button.mapTo(bar, QPoint(bar.menu_button.width(), 0)).x() <= bar.search.x()
    assert ends[0] <= bar.undo.mapTo(bar, QPoint(0, 0)).x() and ends[1] <= bar.width()


@pytest.mark.parametrize("per_cent", [100, 150])
@pytest.mark.parametrize("width", [300, 384, 460])
def test_an_empty_place_says_all_of_its_words(window, panes, theme, qtbot, width, per_cent):
    theme.set_text_size(per_cent)
    resized(window, 1440, 900)
    panes.sidebar.go(Place(PlaceKind.ANNOTATED))
    empty = panes.cards.empty
    empty.say("Noch keine Karten in diesem ungewöhnlich langen Thema", "Ein Satz, der sagt, warum. " * 3)
    for offer, words in ((Offer.ALL, "Alle Karten durchsuchen"), (Offer.CLEAR, "Filter ganz löschen")):
        empty.buttons[offer].say(words)
        empty.buttons[offer].show()
    empty.balance()
    sizes = panes.split.sizes()
    width = fonts.scaled(width)
    panes.split.setSizes([sizes[0], width, 1440 - sizes[0] - width, 0])
    QApplication.processEvents()
    for label in (empty.title, empty.sentence):
        assert label.height() >= label.heightForWidth(label.width())
        longest = max(label.text().split(), key=len)
        assert label.fontMetrics().horizontalAdvance(longest) <= label.width()
    for offer in (Offer.ALL, Offer.CLEAR):
        button = empty.buttons[offer]
        assert button.width() >= button.sizeHint().width()
        assert empty.rect().contains(button.geometry())
