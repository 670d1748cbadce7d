"""A card put right in the window: asked for, shown, refused where it cannot be, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.desk.desk import Desk
from readahead.desk.part import named
from readahead.gui.controls import Label
from readahead.gui.correcting import quoted
from readahead.model.card import CardQuery, Kind, Status
from readahead.model.passage import Span


@pytest.fixture
def dialog(gaza):
    """The dialog, asked for by key."""
    gaza.cards.focus_list()
    QTest.keyClick(gaza.cards.view, Qt.Key.Key_E)
    return gaza.asking.dialog


def filed(panes, card):
    return panes.session.desk.card(card).filed


def act(menu, words):
    return next(action for action in menu.actions() if action.text().split("\t")[0] == words)


def test_the_dialog_is_filled_with_what_the_card_says_and_begins_in_its_headline(gaza, dialog, qtbot):
    card = gaza.reader.detail.filed.card
    assert dialog.headline.toPlainText() == card.headline
    assert Kind(dialog.kind.currentData()) is card.kind
    assert dialog.who.text() == card.attribution.who
    assert dialog.passage.text().strip("“”…")[:40] in " ".join(gaza.reader.detail.text.split())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.headline)
    dialog.cancel.click()
    assert filed(gaza, gaza.reader.card).status is Status.NEW


def test_a_card_is_corrected_by_keys_shown_so_and_taken_back(window, gaza, dialog, qtbot):
    card, head = gaza.reader.card, gaza.reader.head
    before = filed(gaza, card)
    assert not head.edited.isVisible() and not head.reasons.edited.text()
    QTest.keyClicks(dialog.headline, "Put right")
    assert before.card.kind is not Kind.FIGURE
    dialog.kind.setCurrentIndex(dialog.kind.findData(Kind.FIGURE))
    dialog.who.setText("Pell Osk")
    QTest.keyClick(dialog.headline, Qt.Key.Key_Return)
    assert gaza.asking.dialog is None
    now = filed(gaza, card)
    assert (now.card.headline, now.card.kind, now.card.attribution.who) == (
        "Put right",
        Kind.FIGURE,
        "Pell Osk",
    )
    assert (head.headline.text(), head.who.label.text()) == ("Put right", "Pell Osk")
    assert head.edited.isVisible() and head.edited.label.text() == "edited"
    assert "You have corrected this card." in head.reasons.sentences()
    assert head.reasons.rule.text()
    assert window.actions_["undo"].text() == f"Undo Correct {named(before.card.headline)}"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(gaza.cards.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert filed(gaza, card) == before
    assert head.headline.text() == before.card.headline
    assert not head.edited.isVisible()
    assert "You have corrected this card." not in head.reasons.sentences()


def test_what_cannot_be_taken_is_said_and_what_was_typed_stays(gaza, dialog, qtbot):
    QTest.keyClick(dialog.headline, Qt.Key.Key_Delete)
    dialog.verb.click()
    assert gaza.asking.dialog is dialog
    assert dialog.problem.text() == "A card's headline must hold a word."
    qtbot.waitUntil(lambda: dialog.headline.geometry().bottom() < dialog.kind.geometry().top())
    QTest.keyClicks(dialog.headline, "x" * 301)
    dialog.verb.click()
    assert "at most 300 characters" in dialog.problem.text()
    assert filed(gaza, gaza.reader.card).status is Status.NEW
    dialog.cancel.click()


def test_nothing_corrected_is_no_act(window, gaza, dialog):
    undo = window.actions_["undo"].text()
    dialog.verb.click()
    assert gaza.asking.dialog is None
    assert window.actions_["undo"].text() == undo
    assert filed(gaza, gaza.reader.card).status is Status.NEW


def test_every_card_of_the_starter_library_can_be_saved_unchanged(window, panes):
    desk = panes.session.desk
    acts = desk.history()
    for one in desk.cards(CardQuery(), limit=60):
        panes.asking.correct_card(one.id)
        panes.asking.dialog.verb.click()
    assert desk.history() == acts


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("The bridge has closed.", "“The bridge has closed.”"),
        ("“The bridge has closed.”", "“The bridge has closed.”"),
        ("«Le pont est fermé.»", "«Le pont est fermé.»"),
        ("“No,” he said, and left.", "““No,” he said, and left.”"),
    ],
)
def test_the_words_of_a_passage_are_put_in_marks_once(tmp_path, words, shown):
    with Desk.open(tmp_path / "one.readahead") as desk:
        desk.take_in_text(
            f"3 March 2026\n\nBridge\n\n{words} It is to open again in spring, the office said.\n"
        )
        article = desk.articles()[0]
        start = desk.article(article.id).article.text.index(words)
        made = desk.new_card(article.id, Span(start, start + len(words)), kind=Kind.EVENT)
        assert quoted(desk.card(made.id)) == shown


def test_pasted_lines_become_one(gaza, dialog):
    QGuiApplication.clipboard().setText("Two\nlines")
    dialog.headline.paste()
    assert dialog.headline.toPlainText() == "Two lines"
    dialog.cancel.click()


def test_both_menus_offer_it_for_one_card_alone(gaza):
    menu = gaza.cards.menu(gaza.cards.view.selected())
    act(menu, "Correct card…").trigger()
    assert gaza.asking.dialog.headline.toPlainText() == gaza.reader.detail.filed.card.headline
    gaza.asking.dialog.cancel.click()
    both = tuple(gaza.cards.model.ids())[:2]
    assert not act(gaza.cards.menu(both), "Correct card…").isEnabled()
    assert act(gaza.cards.menu(both[:1]), "Correct card…").isEnabled()


def test_the_readers_button_for_more_offers_it(gaza, qtbot):
    gaza.reader.head.more.click()
    menu = QApplication.activePopupWidget()
    act(menu, "Correct card…").trigger()
    menu.close()
    assert gaza.asking.dialog.headline.toPlainText() == gaza.reader.detail.filed.card.headline
    gaza.asking.dialog.cancel.click()


def test_a_corrected_card_is_kept_and_the_star_makes_it_new(gaza):
    card, star = gaza.reader.card, gaza.reader.head.keep
    gaza.session.ask(lambda: gaza.session.desk.edit_card(card, headline="Put right"))
    assert star.accessibleName() == "Kept; mark it as new again"
    assert not act(gaza.cards.menu((card,)), "Keep").isEnabled()
    star.click()
    assert filed(gaza, card).status is Status.NEW


def test_the_list_of_shortcuts_is_filtered_by_words_and_by_keys(window, gaza, qtbot):
    window.actions_["shortcuts"].trigger()
    dialog = gaza.asking.dialog

    def shown():
        return {name.text() for name, _ in dialog._rows if name.isVisible()}

    every = shown()
    qtbot.waitUntil(dialog.filter.hasFocus)
    QTest.keyClicks(dialog.filter, "memo pri")
    assert shown() == {"Print memo"}
    dialog.filter.setText("ctrl+p")
    assert "Print memo" in shown() and "Keep" not in shown()
    QTest.keyClick(dialog.filter, Qt.Key.Key_Escape)
    assert shown() == every
    QTest.keyClick(dialog.filter, Qt.Key.Key_Escape)
    assert gaza.asking.dialog is None


def test_the_list_of_shortcuts_names_it(window, gaza):
    window.actions_["shortcuts"].trigger()
    words = [label.text() for label in gaza.asking.dialog.findChildren(Label)]
    assert words[words.index("Correct card") + 1] == "E"
    gaza.asking.dialog.verb.click()
