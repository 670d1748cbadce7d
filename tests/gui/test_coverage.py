"""What gave no card: counted, marked in the margin, gone to by key, and said why."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from readahead.desk.settings import load
from readahead.gui.coverage import X
from readahead.gui.place import Place, PlaceKind


@pytest.fixture
def read(panes):
    """The panes with an article in the reader of which two sentences or more gave no card."""
    desk = panes.session.desk
    article = next(one for one in desk.articles() if one.cards and len(desk.uncarded(one.id)) > 1)
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=article.id))
    panes.cards.focus_list()
    return panes


def missed(panes):
    return panes.session.desk.uncarded(panes.reader.detail.filed.article)


def dots_beside(panes, span):
    """Return whether the dotted rule is painted beside a passage, which is scrolled into sight."""
    article = panes.reader.article
    QApplication.processEvents()
    article._scroll_to(span)
    box = article._line_boxes(span)[0]
    top = round(box.top()) - article.verticalScrollBar().value()
    # the viewport paints no ground of its own
    corner = article.viewport().mapTo(panes.reader, QPoint(round(X), top))
    picture = panes.reader.grab().toImage()
    column = [
        picture.pixelColor(corner.x(), corner.y() + y).lightness() < 200 for y in range(round(box.height()))
    ]
    # dots: ink and ground by turns, not a line
    return sum(one != other for one, other in pairwise(column)) >= 4


def test_the_bar_says_how_many_sentences_gave_no_card(read):
    count = len(missed(read))
    assert read.reader.bar.uncarded.text().strip() == f"{count} sentences without a card"
    assert read.reader.bar.uncarded.isVisible()


def test_an_article_all_of_which_is_on_cards_says_nothing(panes):
    desk = panes.session.desk
    article = next(one for one in desk.articles() if not desk.uncarded(one.id))
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=article.id))
    assert not panes.reader.bar.uncarded.isVisible()
    assert not panes.reader.bar.eye.isVisible()


def test_what_gave_no_card_is_marked_by_a_dotted_rule_in_the_margin_until_it_is_switched_off(
    window, read, tmp_path
):
    span = missed(read)[0].span
    assert dots_beside(read, span)
    QTest.keyClick(read.cards.view, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert not dots_beside(read, span)
    assert load(tmp_path / "settings.toml")[0].show_uncarded is False
    assert not window.actions_["show_uncarded"].isChecked()
    read.reader.bar.eye.click()
    assert dots_beside(read, span)
    assert load(tmp_path / "settings.toml")[0].show_uncarded is True


def test_a_window_opens_with_the_marks_as_they_were_left(preferences, open_window, tmp_path, starter_library):
    preferences.choose(show_uncarded=False)
    window = open_window(starter_library)
    assert not window.panes.reader.bar.eye.isChecked()
    assert not window.actions_["show_uncarded"].isChecked()


def test_u_goes_to_the_next_such_sentence_and_shift_u_back_and_each_says_why(read):
    article, bar, found = read.reader.article, read.reader.bar, missed(read)
    article.moveCursor(article.textCursor().MoveOperation.Start)
    for number, one in enumerate(found):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_U)
        assert article.hasFocus()
        assert article.selected_span() == one.span
        assert bar.reason.text() == f"{number + 1} of {len(found)} without a card: {one.reason}"
        top = article.cursorRect().top()
        assert 0 <= top < article.viewport().height()
    QTest.keyClick(article, Qt.Key.Key_U)
    assert article.selected_span() == found[0].span
    QTest.keyClick(article, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert article.selected_span() == found[-1].span
    read.cards.focus_list()
    QTest.keyClick(read.cards.view, Qt.Key.Key_J)
    assert not bar.reason.isVisible()


def test_a_sentence_gone_to_stays_in_sight_when_something_unfolds(window, read):
    article = read.reader.article
    QApplication.processEvents()
    for _ in missed(read):
        window.resize(1440, 900)
        QApplication.processEvents()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_U)
        QApplication.processEvents()
        window.resize(1440, 640)
        QTest.keyClick(article, Qt.Key.Key_W)
        QApplication.processEvents()
        top = article.cursorRect().top()
        assert 0 <= top < article.viewport().height()


def test_the_count_leads_to_the_next_sentence_as_well(read):
    QTest.mouseClick(read.reader.bar.uncarded, Qt.MouseButton.LeftButton)
    assert read.reader.article.selected_span() in {one.span for one in missed(read)}


def test_pointing_at_the_rule_or_at_the_words_says_why_there_is_no_card(read):
    article, one = read.reader.article, missed(read)[0]
    QApplication.processEvents()
    article._scroll_to(one.span)
    box = article._line_boxes(one.span)[0]
    y = round(box.center().y()) - article.verticalScrollBar().value()
    for x in (X, box.center().x()):
        at = QPoint(round(x), y)
        event = QHelpEvent(QEvent.Type.ToolTip, at, article.viewport().mapToGlobal(at))
        QApplication.sendEvent(article.viewport(), event)
        assert article.uncarded_at(QPointF(at)) == one
        assert QToolTip.text() == f"No card: {one.reason}"


def test_an_article_that_gave_no_card_at_all_lists_what_was_passed_over(panes):
    report = panes.session.desk.take_in_text(
        "部长宣布停火\n\n北京,3月3日 - 部长周二表示,停火将于周一开始。\n"
    )
    panes.session.tell(report.changes)
    article = report.items[0].article
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=article))
    count = len(panes.session.desk.uncarded(article))
    assert count > 0
    assert panes.reader.bar.uncarded.text().split()[0] == str(count)
