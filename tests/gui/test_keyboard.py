"""The keyboard: where it stands is seen, and a passage is selected without a mouse."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui.empty_words import Offer
from readahead.gui.libraries import Libraries
from readahead.gui.place import Place, PlaceKind
from readahead.gui.window import Window
from readahead.model.passage import Role


def test_whatever_holds_the_keyboard_looks_different_for_it(window, memo, qtbot):
    memo.session.ask(lambda: memo.session.desk.annotate(memo.reader.card, "A note"))
    memo.sidebar.view.setFocus(Qt.FocusReason.TabFocusReason)
    # nothing is marked so before a first key has been pressed
    QTest.keyClick(memo.sidebar.view, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    unseen, stops = [], 0
    while stops == 0 or QApplication.focusWidget() is not first:
        widget = QApplication.focusWidget()
        QApplication.processEvents()
        held = window.grab().toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if window.grab().toImage() == held:
            unseen.append(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        stops += 1
        assert stops < 80
    assert stops > 25
    assert unseen == []


def test_the_keyboard_goes_through_the_list_from_its_head_down(gaza):
    cards = gaza.cards
    gaza.sidebar.help.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    while not seen or seen[-1] is not cards.view:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        assert len(seen) < 20
    # of the ways to look the one that is down, from which the arrows lead to the others
    assert seen[:3] == [cards.sort, cards.switch.buttons[cards.switch.kind], cards.filter]
    QTest.keyClick(cards.view, Qt.Key.Key_Tab)
    assert gaza.reader.isAncestorOf(QApplication.focusWidget())


def test_the_keyboard_enters_the_article_at_the_passage_and_selects_from_there(window, gaza):
    gaza.cards.focus_list()
    QTest.keyClick(gaza.cards.view, Qt.Key.Key_J)
    QTest.keyClick(gaza.cards.view, Qt.Key.Key_F6)
    article = gaza.reader.article
    assert QApplication.focusWidget() is article
    for _ in range(2):
        QTest.keyClick(
            article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        )
    detail = gaza.reader.detail
    passage = next(one.span for one in detail.filed.card.passages if one.role is Role.CONTENT)
    assert article.selected_span().start == passage.start
    QTest.keyClick(article, Qt.Key.Key_N)
    QTest.keyClicks(QApplication.focusWidget(), "On two words")
    QTest.keyClick(gaza.reader.notes.editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note = gaza.session.desk.card(gaza.reader.card).annotations[0]
    # a step by words halts before a comma too
    assert note.anchor.exact.split() == re.findall(r"[\w'’]+", passage.quote(detail.text))[:2]


def test_what_was_selected_for_one_card_is_not_annotated_for_the_next(gaza):
    gaza.cards.view.go_to(0)
    gaza.reader.article.selectAll()
    gaza.cards.view.go_to(1)
    assert gaza.reader.article.selected_span() is None


def test_the_cross_of_the_filter_goes_when_another_place_is_shown(gaza, qtbot):
    empty = gaza.cards.filter.grab().toImage()
    gaza.cards.filter.setText("xylophone")
    qtbot.waitUntil(lambda: gaza.cards.empty.isVisible())
    gaza.sidebar.go_to_topic(2)
    gaza.sidebar.go_to_topic(1)
    # the cross fades away
    qtbot.waitUntil(lambda: gaza.cards.filter.grab().toImage() == empty)


@pytest.mark.parametrize(
    ("kind", "offers_import"),
    [(PlaceKind.ANNOTATED, False), (PlaceKind.NEW, False), (PlaceKind.TOPIC, True)],
)
def test_an_empty_place_offers_an_import_only_where_that_fills_it(panes, kind, offers_import):
    desk = panes.session.desk
    topic = None
    if kind is PlaceKind.NEW:
        panes.session.ask(lambda: desk.keep(tuple(panes.cards.model.ids())))
    if kind is PlaceKind.TOPIC:
        topic = panes.session.ask(lambda: desk.new_topic("Nothing of the kind", terms=["xylophone"])).id
    panes.sidebar.go(Place(kind, topic=topic))
    assert panes.cards.empty.isVisible()
    assert panes.cards.empty.buttons[Offer.IMPORT].isVisible() is offers_import


def test_an_article_that_gave_no_card_says_so(panes):
    report = panes.session.desk.take_in_text(
        "部长宣布停火\n\n北京,3月3日 - 部长周二表示,停火将于周一开始。\n"
    )
    panes.session.tell(report.changes)
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=report.items[0].article))
    assert panes.cards.empty.title.text() == "No card was read from this article"


def test_cards_of_a_removed_topic_say_why_they_are_in_the_inbox(gaza):
    card, topic = gaza.reader.card, gaza.sidebar.place.topic
    gaza.session.ask(lambda: gaza.session.desk.remove_topic(topic))
    gaza.reader.show_card(card)
    assert gaza.reader.head.why.label.text() == "Inbox: “Gaza ceasefire” was removed"


def test_without_a_library_only_what_needs_none_can_be_asked_for(qtbot, theme, settings, tmp_path, capsys):
    path = tmp_path / "letter.txt"
    path.write_text("This is no library. " * 100)
    window = Window(theme, settings)
    qtbot.addWidget(window)
    window.show()
    Libraries(window, path).open()
    on = {deed.name for deed in window.actions_.deeds if window.actions_[deed.name].isEnabled()}
    text = {"larger", "smaller", "usual_size", "three_lines"}
    program = {"settings", "shortcuts", "menu", "about"}
    assert on == {"theme", *text, *program, "quit", "new_library", "open_library", "new_locked"}
    buttons = (window.top.import_button, window.top.export_button, window.top.undo, window.top.search)
    assert not any(button.isEnabled() for button in buttons)
    window.close()


def test_with_a_library_everything_but_what_has_nothing_to_act_on_can_be_asked_for(window, panes):
    def off():
        return {deed.name for deed in window.actions_.deeds if not window.actions_[deed.name].isEnabled()}

    about_a_topic = {"edit_topic", "nest_topic", "merge_topic", "split_topic", "bundle_topic"}
    about_a_lock = {"change_passphrase", "save_plain"}
    about_a_memo = {
        "export",
        "deliver",
        "supplement",
        "memo_head",
        "memo_layout",
        "bundle_memo",
        "pages",
        "print",
    }
    assert off() == {"redo"} | about_a_memo | about_a_topic | about_a_lock
    panes.sidebar.go_to_topic(1)
    assert off() == {"redo"} | about_a_memo | about_a_lock
