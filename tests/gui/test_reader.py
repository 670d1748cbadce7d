"""The reader: which words are underlined, and what is not done again from card to card."""

import pytest
from PySide6.QtWidgets import QApplication

from readahead.gui.place import Place, PlaceKind
from readahead.model.passage import Role


def underlined(article):
    """Return the words that stand underlined on the screen."""
    return sorted(
        one.cursor.selectedText() for one in article.extraSelections() if one.format.underlineStyle().value
    )


def passages(panes, *, without):
    return sorted(
        one.quote(panes.reader.detail.text)
        for filed in panes.session.desk.cards_of(panes.reader.detail.filed.article)
        if filed.id != without
        for one in filed.card.passages
        if one.role is Role.CONTENT
    )


def test_the_passages_of_all_other_cards_are_underlined_whichever_card_is_shown(gaza):
    for row in range(4):
        gaza.cards.view.go_to(row)
        assert underlined(gaza.reader.article) == passages(gaza, without=gaza.reader.card)


def test_the_underlines_are_made_once_for_all_cards_of_an_article(gaza):
    gaza.sidebar.go(Place(PlaceKind.ARTICLE, article=gaza.reader.detail.filed.article))
    made = gaza.reader.article._dots
    gaza.cards.view.go_to(1)
    gaza.cards.view.go_to(2)
    assert gaza.reader.article._dots is made


def test_a_dismissed_card_is_underlined_no_more(gaza):
    gaza.cards.view.go_to(0)
    card = gaza.cards.model.id_at(1)
    gaza.session.ask(lambda: gaza.session.desk.dismiss((card,)))
    gaza.cards.view.go_to(2)
    assert underlined(gaza.reader.article) == passages(gaza, without=gaza.reader.card)
    gaza.session.ask(lambda: gaza.session.desk.undo())
    gaza.cards.view.go_to(0)
    assert underlined(gaza.reader.article) == passages(gaza, without=gaza.reader.card)


def test_the_underlines_follow_the_theme(gaza):
    def colours():
        return {one.format.underlineColor().name() for one in gaza.reader.article.extraSelections()}

    light = colours()
    gaza.session.theme.toggle()
    assert len(light) == 1
    assert colours() != light


@pytest.mark.parametrize("crowd", ["why", "narrow"])
def test_what_unfolds_beside_the_article_leaves_its_passage_in_sight(window, gaza, qtbot, crowd):
    gaza.cards.view.go_to(gaza.cards.model.rowCount() - 1)
    article = gaza.reader.article

    def place():
        box = article._line_boxes(article._marked[0])[0]
        top = article.verticalScrollBar().value()
        return box.top() - top >= 0 and box.bottom() - top <= article.viewport().height()

    qtbot.waitUntil(place)
    article.verticalScrollBar().setValue(
        article.verticalScrollBar().value() - article.viewport().height() // 2
    )
    QApplication.processEvents()
    assert place()
    if crowd == "why":
        window.resize(1440, 620)
        gaza.reader.head.why_button.click()
    else:
        window.resize(1024, 600)
    QApplication.processEvents()
    assert place()


def test_an_article_somebody_scrolls_through_stays_where_it_is(window, gaza, qtbot):
    gaza.cards.view.go_to(0)
    QApplication.processEvents()
    bar = gaza.reader.article.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    window.resize(1440, 860)
    QApplication.processEvents()
    assert bar.value() > bar.maximum() - 80


def test_an_article_that_gave_no_card_is_read_by_itself(window, panes):
    words = "部长宣布停火\n\n北京,3月3日 - 部长周二表示,停火将于周一开始。\n"
    report = panes.session.desk.take_in_text(words)
    panes.session.tell(report.changes)
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=report.items[0].article))
    reader = panes.reader
    assert reader.article.isVisible()
    assert reader.article.toPlainText().strip() == words.strip()
    assert not reader.head.isVisible()
    assert not reader.notes.isVisible()
    assert reader.card is None
    window.actions_["annotate"].trigger()
    assert reader.notes.editor is None
    panes.sidebar.go_to_topic(1)
    assert reader.head.isVisible()
    assert reader.notes.isVisible()
    assert reader.article.marked_words()
