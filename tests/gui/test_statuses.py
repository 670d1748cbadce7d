"""Kept and dismissed: what is decided about a card can be seen, and taken back."""

from PySide6.QtGui import QKeySequence

from readahead.gui.card_menu import CardMenu
from readahead.gui.place import DISMISSED
from readahead.model.card import CardQuery, Status


def status(panes, card):
    return panes.session.desk.card(card).filed.status


def choose(panes, words):
    menu = panes.cards.menu(panes.cards.view.selected())
    next(action for action in menu.actions() if action.text().split("\t")[0] == words).trigger()


def words_of(panes):
    return [row.words for row in panes.sidebar.model.rows]


def test_dismissed_cards_are_listed_by_themselves_and_restored(gaza):
    assert "Dismissed" not in words_of(gaza)
    place, card = gaza.sidebar.place, gaza.reader.card
    choose(gaza, "Dismiss")
    assert card not in gaza.cards.model.ids()
    assert "Dismissed" in words_of(gaza)
    gaza.sidebar.go(DISMISSED)
    assert gaza.cards.title.text() == "Dismissed"
    assert list(gaza.cards.model.ids()) == [card]
    assert gaza.reader.head.source.label.text().startswith("Dismissed · ")
    choose(gaza, "Restore")
    assert gaza.cards.empty.title.text() == "Nothing is dismissed"
    assert "Dismissed" not in words_of(gaza)
    gaza.sidebar.go(place)
    assert card in gaza.cards.model.ids()


def test_the_chips_count_and_filter_the_dismissed_alone(gaza):
    desk, cards = gaza.session.desk, tuple(gaza.cards.model.ids())[:5]
    gaza.session.ask(lambda: desk.dismiss(cards))
    gaza.sidebar.go(DISMISSED)
    assert sorted(gaza.cards.model.ids()) == sorted(cards)
    assert sum(desk.kinds(CardQuery(status=Status.DISMISSED)).values()) == 5
    gaza.cards.filter.setText("a word that nowhere stands")
    gaza.cards.reload()
    assert gaza.cards.model.rowCount() == 0


def test_the_star_keeps_a_card_and_takes_it_back(window, gaza):
    card, star = gaza.reader.card, gaza.reader.head.keep
    star.click()
    assert status(gaza, card) is Status.KEPT
    assert star.accessibleName() == "Kept; mark it as new again"
    assert window.actions_["undo"].text() == "Undo Keep 1 card"
    star.click()
    assert status(gaza, card) is Status.NEW
    assert star.accessibleName() == "Keep this card"
    assert window.actions_["undo"].text() == "Undo Mark 1 card as new"


def test_the_menu_of_the_window_marks_what_was_kept_as_new(window, gaza):
    card = gaza.reader.card
    window.actions_["keep"].trigger()
    assert status(gaza, card) is Status.KEPT
    window.actions_["renew"].trigger()
    assert status(gaza, card) is Status.NEW


def test_a_card_that_goes_out_of_new_does_not_take_the_next_one_along(window, panes):
    window.panes.sidebar.go(panes.sidebar.model.rows[1].place)
    first, second = panes.cards.model.id_at(0), panes.cards.model.id_at(1)
    window.actions_["keep"].trigger()
    assert (status(panes, first), status(panes, second)) == (Status.KEPT, Status.NEW)
    assert panes.reader.card == second


def test_the_menu_of_a_card_names_the_keys_that_do_it(window, panes):
    window.actions_["keep"].trigger()
    menu = CardMenu(panes.session, panes.memo, (panes.reader.card,), window)
    shown = dict(one.text().split("\t") for one in menu.actions() if "\t" in one.text())
    for name in ("keep", "dismiss", "renew"):
        action = window.actions_[name]
        assert QKeySequence(shown[action.text()]) in action.shortcuts()
