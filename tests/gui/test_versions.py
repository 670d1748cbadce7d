"""An article read again, a paragraph brought back, versions compared and details corrected, all in the window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from readahead.desk.desk import Desk, Given
from readahead.gui.details_dialog import DetailsDialog
from readahead.gui.place import SOURCES
from readahead.gui.versions_dialog import VersionsDialog
from readahead.model.article import Field, Origin, Reason
from readahead.model.card import CardQuery
from readahead.model.passage import Span

LEAD = (
    "The bridge at Lorn has closed, the road office said on Monday, and lorries go by the upper valley road."
)
SPRING = "It is to open again in spring, when the piers are mended and the river is low enough to work in."
NOTE = "The council warned that it would close the upper road too."
PAGE = f"""<html><body><nav>Home World</nav><article><h1>Bridge at Lorn is closed</h1>
<p>{LEAD}</p><aside class="advert">{NOTE}</aside><p>{SPRING}</p></article></body></html>"""


@pytest.fixture
def panes(open_window, tmp_path, qtbot):
    """The panes at the sources of a library of one page, which does not say its day."""
    path = tmp_path / "library.readahead"
    with Desk.open(path) as desk:
        desk.take_in_text("", html=PAGE)
    panes = open_window(path).panes
    panes.sidebar.go(SOURCES)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    return panes


def article_of(panes):
    (one,) = panes.session.desk.articles()
    return one.id


def text_of(panes):
    return panes.session.desk.article(article_of(panes)).article.text


def chosen(panes, words):
    """Choose from the menu of the first source, opened by key."""
    view = panes.cards.sources
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    here = view.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, view.mapToGlobal(here))
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = [one for one in view.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


def misread(panes):
    """Let the article be as an earlier parser read it, with a line of the page's; return a kept card on that line."""
    desk, article = panes.session.desk, article_of(panes)
    held = desk.article(article).article
    text = f"{held.text}\n\nSubscribe now, said the editor of this page."
    desk._library.articles.revise(article, text, Span(held.body.start, len(text)), reason=Reason.REIMPORTED)
    return desk.new_card(article, Span(text.index("Subscribe"), len(text))).id


def test_a_left_out_paragraph_is_brought_back_with_one_click(panes, qtbot):
    before = text_of(panes)
    chosen(panes, "What was left out at import…")
    dialog = panes.asking.dialog
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    told = [dialog.pieces.item(row).text() for row in range(dialog.pieces.count())]
    dialog.pieces.setCurrentRow(told.index(NOTE))
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert dialog.pieces.count() == len(told) - 1
    assert text_of(panes).index(LEAD) < text_of(panes).index(NOTE) < text_of(panes).index(SPRING)
    dialog.reject()
    panes.acting.undo()
    assert text_of(panes) == before


def test_reading_an_article_again_shows_an_orphan_with_its_words_and_marks_no_other(panes, qtbot):
    card = misread(panes)
    panes.go_to_card(card)
    assert panes.reader.article.marked_words() == ("Subscribe now, said the editor of this page.",)
    assert panes.reader.bar.orphan.isHidden()
    panes.rereader.reimport(article_of(panes))
    qtbot.waitUntil(lambda: panes.rereader.is_settled)
    qtbot.waitUntil(lambda: panes.rereader.dialog is not None)
    lines = [one.words for one in panes.rereader.dialog.model.lines]
    assert any("read otherwise" in line for line in lines)
    assert any("words that are gone" in line for line in lines)
    panes.rereader.dialog.accept()
    panes.go_to_card(card)
    assert "Subscribe now" in panes.reader.bar.orphan.text()
    assert panes.reader.bar.orphan.isVisible()
    assert panes.reader.article.marked_words() == ()
    assert "Subscribe" not in panes.reader.article.toPlainText()
    panes.acting.undo()
    assert panes.reader.bar.orphan.isHidden()
    assert panes.reader.article.marked_words() == ("Subscribe now, said the editor of this page.",)


def test_two_versions_are_compared_word_by_word(panes, qtbot):
    article = article_of(panes)
    panes.session.ask(lambda: panes.session.desk.bring_back(article, [NOTE]))
    chosen(panes, "What changed in it…")
    dialog = panes.asking.dialog
    assert isinstance(dialog, VersionsDialog)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert dialog.before.count() == 2
    assert "underline" in dialog.text.toHtml() and NOTE in dialog.text.toPlainText()
    dialog.before.setCurrentIndex(1)
    dialog.before.activated.emit(1)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert dialog.said.text() == "Both say the same."


def test_what_changed_at_an_address_is_offered_once_it_comes_in_again(panes, qtbot):
    desk, importer = panes.session.desk, panes.importer
    address = "https://roads.example/bridge"
    desk.take_in_text(f"Ferry\n\n{NOTE}\n", given=Given(address=address))
    report = desk.take_in_text(f"Ferry\n\n{SPRING}\n", given=Given(address=address))
    importer._report(report)
    bar = panes.parent().messages
    assert "1 was read at the same address before, with other words." in bar.sentence.text()
    (deed,) = [one for one in (bar.action, bar.other) if one.text() == "What changed…"]
    deed.click()
    dialog = panes.asking.dialog
    assert isinstance(dialog, VersionsDialog)
    qtbot.waitUntil(lambda: dialog.text.toPlainText() != "")
    assert dialog.before.currentText() == f"1. Before, at the same address: {NOTE}"
    assert dialog.after.currentText().startswith("2. As imported on")
    assert SPRING.split()[0] in dialog.text.toPlainText()


def test_details_are_corrected_with_how_each_is_known(panes, qtbot):
    chosen(panes, "Edit details…")
    dialog = panes.asking.dialog
    assert isinstance(dialog, DetailsDialog)
    assert dialog.origins[Field.TITLE].text() in ("stated", "guessed")
    dialog.title.setFocus()
    dialog.title.selectAll()
    QTest.keyClicks(dialog.title, "Lorn bridge")
    dialog.author.setText("A. Writer")
    dialog.date.choose(date(2026, 3, 2))
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    held = panes.session.desk.article(article_of(panes)).article
    assert (held.title, held.byline, held.published) == ("Lorn bridge", "A. Writer", date(2026, 3, 2))
    assert dict(held.origins)[Field.TITLE] is Origin.EDITED
    card = next(iter(panes.session.desk.cards(CardQuery(article=article_of(panes)))))
    assert card.article_name == "Lorn bridge"
    panes.session.ask(panes.session.desk.undo)
    assert panes.session.desk.article(article_of(panes)).article.published is None


def test_what_needs_a_decision_is_a_chip_with_its_number(panes, qtbot):
    view, chip = panes.cards.sources, panes.cards.undecided.button
    assert chip.isVisible() and chip.text().strip() == "Needs a decision: 1"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert [one.id for one in view.articles()] == [article_of(panes)]
    panes.session.ask(lambda: panes.session.desk.edit_article(article_of(panes), published=date(2026, 3, 2)))
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert not chip.isVisible()
    assert len(view.articles()) == 1


def test_where_there_is_nothing_to_compare_that_is_said(panes, qtbot):
    panes.asking.versions(article_of(panes))
    dialog = panes.asking.dialog
    qtbot.waitUntil(lambda: "as it was imported" in dialog.said.text())
    assert not any(field.isVisible() for field in (dialog.before, dialog.after, dialog.text))
    assert dialog.verb.isVisible()


def test_the_details_show_how_a_long_title_begins_and_what_an_empty_field_means(panes):
    article, title = article_of(panes), "The bridge at Lorn is closed to all lorries " * 5
    panes.session.ask(lambda: panes.session.desk.edit_article(article, title=title.strip()))
    panes.asking.details(article)
    dialog = panes.asking.dialog
    QTest.keyClick(dialog.title, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.title, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.title.cursorPosition() == 0 or dialog.title.hasSelectedText()
    assert dialog.title.cursorRect().left() < dialog.title.width() // 4
    dialog.title.clear()
    assert dialog.title.placeholderText() == "Named after its first words"
    dialog.accept()
    assert panes.session.desk.article(article).article.name.startswith("The bridge at Lorn has closed")
