"""A card made by hand of selected words: one act by the mouse, by a key, or by a menu of kinds."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui.place import ALL, Place, PlaceKind
from readahead.model.card import BY_HAND, Kind, Status
from readahead.model.passage import Span


@pytest.fixture
def read(panes):
    """The panes with an article in the reader of which a sentence gave no card."""
    desk = panes.session.desk
    article = next(one for one in desk.articles() if one.cards and desk.uncarded(one.id))
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=article.id))
    panes.cards.focus_list()
    return panes


def missed(panes):
    return panes.session.desk.uncarded(panes.reader.detail.filed.article)[0].span


def select(panes, span):
    article = panes.reader.article
    cursor = QTextCursor(article.document())
    cursor.setPosition(article._offsets.units(span.start))
    cursor.setPosition(article._offsets.units(span.end), QTextCursor.MoveMode.KeepAnchor)
    article.setTextCursor(cursor)
    article._scroll_to(span)


def passage(panes):
    detail = panes.reader.detail
    return detail.filed.card.passages[0].quote(detail.text)


def test_u_and_c_make_a_card_of_a_sentence_that_gave_none_and_it_is_selected(window, read):
    span, text = missed(read), read.reader.detail.text
    before, count = set(read.cards.model.ids()), len(read.cards.model.ids())
    read.reader.article.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(read.cards.view, Qt.Key.Key_U)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_C)
    assert read.cards.model.rowCount() == count + 1
    assert read.reader.card not in before
    assert passage(read) == span.quote(text).strip()
    assert read.cards.view.selected() == (read.reader.card,)
    assert read.reader.detail.filed.card.rule == BY_HAND
    assert window.actions_["undo"].text() == "Undo New card"


def test_a_sentence_somebody_made_a_card_of_counts_as_missed_no_more(window, read):
    count = len(read.session.desk.uncarded(read.reader.detail.filed.article))
    select(read, missed(read))
    QTest.keyClick(read.reader.article, Qt.Key.Key_C)
    assert read.reader.detail.filed.card.rule == BY_HAND
    bar = read.reader.bar
    assert len(read.session.desk.uncarded(read.reader.detail.filed.article)) == count - 1
    assert len(read.reader._coverage.sentences) == count - 1
    assert bar.uncarded.isVisible() is (count > 1)
    window.actions_["undo"].trigger()
    assert bar.uncarded.text().startswith(str(count))


def test_a_card_made_by_hand_is_taken_back_by_undo(window, read):
    before = list(read.cards.model.ids())
    select(read, missed(read))
    QTest.keyClick(read.reader.article, Qt.Key.Key_C)
    made = read.reader.card
    assert made not in before
    QTest.keyClick(read.cards.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(read.cards.model.ids()) == before
    assert read.reader.card != made


def test_the_button_beside_selected_words_makes_the_card(read, qtbot):
    bar = read.reader.article.bar
    assert not bar.isVisible()
    select(read, missed(read))
    assert bar.isVisible()
    assert read.reader.article.viewport().rect().contains(bar.geometry())
    count = read.cards.model.rowCount()
    QTest.mouseClick(bar.card, Qt.MouseButton.LeftButton)
    assert read.cards.model.rowCount() == count + 1
    assert not bar.isVisible()


def test_the_bar_goes_with_the_selection(read):
    select(read, missed(read))
    bar = read.reader.article.bar
    assert bar.isVisible()
    QTest.keyClick(read.reader.article, Qt.Key.Key_Home)
    assert not bar.isVisible()
    select(read, missed(read))
    assert bar.isVisible()
    QTest.keyClick(read.reader.article, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert read.reader.article.selected_span() is None


def test_words_drawn_with_the_mouse_show_the_bar_once_the_button_is_let_go(read):
    article = read.reader.article
    QApplication.processEvents()
    box = article._line_boxes(read.reader.detail.filed.card.anchor)[0]
    y = round(box.center().y()) - article.verticalScrollBar().value()
    viewport = article.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(round(box.left()) + 2, y))
    QTest.mouseMove(viewport, QPoint(round(box.left()) + 60, y))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(round(box.left()) + 60, y))
    assert article.selected_span() is not None
    assert article.bar.isVisible()


def test_words_drawn_with_the_keyboard_show_the_bar_once_shift_is_let_go(read):
    article = read.reader.article
    article.setFocus()
    article.moveCursor(QTextCursor.MoveOperation.Start)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyPress(article, Qt.Key.Key_Shift)
    for _ in range(8):
        QTest.sendKeyEvent(QTest.KeyAction.Press, article, Qt.Key.Key_Right, "", shift)
        assert not article.bar.isVisible()
    assert article.selected_span() is not None
    QTest.keyRelease(article, Qt.Key.Key_Shift)
    assert article.bar.isVisible()


def test_the_kind_is_chosen_in_a_menu(read, qtbot):
    select(read, missed(read))
    QTest.keyClick(read.reader.article, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert menu.actions()[0].text() == "Event"
    for _ in range(list(Kind).index(Kind.FIGURE)):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read.reader.detail.filed.card.rule == BY_HAND)
    assert read.reader.detail.filed.card.kind is Kind.FIGURE


def test_the_menu_of_the_article_offers_what_can_be_done_with_the_selection(read):
    article = read.reader.article
    off = {action.text().split("\t")[0] for action in article.menu().actions() if not action.isEnabled()}
    assert {"New card from selection", "New card as", "Annotate", "Copy"} <= off
    select(read, missed(read))
    actions = {action.text().split("\t")[0]: action for action in article.menu().actions()}
    assert all(action.isEnabled() for action in actions.values())
    count = read.cards.model.rowCount()
    actions["New card from selection"].trigger()
    assert read.cards.model.rowCount() == count + 1


def test_a_card_made_while_a_topic_is_open_lies_in_it_whatever_its_words_say(gaza):
    topic = gaza.sidebar.place.topic
    other = next(
        one
        for one in gaza.session.desk.cards_of(gaza.reader.detail.filed.article)
        if one.topic not in (topic, None)
    )
    select(gaza, other.card.anchor)
    QTest.keyClick(gaza.reader.article, Qt.Key.Key_C)
    filed = gaza.reader.detail.filed
    assert (filed.topic, filed.card.rule) == (topic, BY_HAND)
    assert gaza.cards.view.selected() == (filed.id,)


def test_the_bar_stands_over_words_at_the_foot_of_the_page(read):
    article = read.reader.article
    QApplication.processEvents()
    last = next(
        Span(at - 1, at)
        for at in range(len(article.toPlainText()), 1, -1)
        if article.toPlainText()[at - 1].isalnum()
    )
    select(read, last)
    foot = article._line_boxes(last)[0].bottom()
    article.verticalScrollBar().setValue(round(foot - article.viewport().height()) + 2)
    assert article.bar.isVisible()
    assert article.viewport().rect().contains(article.bar.geometry())
    assert article.bar.geometry().bottom() < article.cursorRect().top() + 4


def test_a_card_the_filter_would_hide_is_shown_among_those_of_its_article(read, qtbot):
    read.sidebar.go(ALL)
    read.cards.filter.setText("hezbollah")
    qtbot.waitUntil(lambda: read.cards.view.delegate.find == "hezbollah")
    # the reader follows a moment after the list
    qtbot.waitUntil(lambda: read.reader.card == read.cards.model.id_at(read.cards.view.currentIndex().row()))
    text = read.reader.detail.text
    at = text.index("Rubio") if "Rubio" in text else text.index("Gaza")
    select(read, Span(at, at + 4))
    QTest.keyClick(read.reader.article, Qt.Key.Key_C)
    filed = read.reader.detail.filed
    assert filed.card.rule == BY_HAND
    assert read.sidebar.place == Place(PlaceKind.ARTICLE, article=filed.article)
    assert read.cards.view.selected() == (filed.id,)


def test_c_without_a_selection_makes_nothing(read):
    count = read.cards.model.rowCount()
    QTest.keyClick(read.cards.view, Qt.Key.Key_C)
    assert read.cards.model.rowCount() == count


def test_a_card_is_made_of_an_article_that_gave_none(panes):
    report = panes.session.desk.take_in_text(
        "部长宣布停火\n\n北京,3月3日 - 部长周二表示,停火将于周一开始。\n"
    )
    panes.session.tell(report.changes)
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=report.items[0].article))
    article = panes.reader.article
    article.selectAll()
    assert article.bar.isVisible()
    assert not article.bar.note.isVisible()
    QTest.keyClick(article, Qt.Key.Key_C)
    assert panes.cards.model.rowCount() == 1
    assert panes.reader.head.isVisible()
    assert panes.reader.detail.filed.status in (Status.KEPT, Status.NEW)
