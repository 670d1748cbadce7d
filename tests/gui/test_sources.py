"""The sources: copies of one text below the first of them with its origin, and what an import left out."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from readahead.desk.desk import Desk, Given
from readahead.gui.left_out_dialog import LeftOutDialog
from readahead.gui.place import ALL, SOURCES, Place, PlaceKind
from readahead.model.card import CardQuery, Status

WIRE = (
    "LORN (Reuters) - The bridge at Lorn has closed, the road office said on Monday. Lorries are sent by the upper "
    "valley road, which is narrow. It is to open again in spring, when the piers have been mended and the river is "
    "low enough to work in. The council of Lorn asked the ministry for a ferry until then, and has had no answer."
)
PAGE = """<html><body><nav>Home World</nav><article><h1>Ferry at Lorn</h1>
<p>A ferry is to cross the river at Lorn from April on, the council said, and it will take two lorries at a time.</p>
<p>It will not run at night, when the river cannot be seen, and not while the ice drifts down from the lake.</p></article>
<footer>All rights reserved</footer></body></html>"""

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sources(open_window, tmp_path, qtbot):
    """The panes at the sources of a library: two copies of one text, and a page."""
    path = tmp_path / "library.readahead"
    with Desk.open(path) as desk:
        for title, outlet, day in (
            ("Bridge at Lorn is closed", "The Guardian", 3),
            ("Lorn bridge is shut", "BBC", 2),
        ):
            given = Given(published=date(2026, 3, day), outlet=outlet)
            desk.take_in_text(f"{title}\n\n{WIRE}\n", given=given)
        desk.take_in_text("", html=PAGE, given=Given(published=date(2026, 3, 1), outlet="AFP"))
    panes = open_window(path).panes
    panes.sidebar.go(SOURCES)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    return panes


def test_copies_hang_below_the_first_with_their_origin(sources):
    view = sources.cards.sources
    assert [one.name for one in view.articles()] == [
        "Bridge at Lorn is closed",
        "Lorn bridge is shut",
        "Ferry at Lorn",
    ]
    model = view.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert "2 outlet" in said[0] and "Reuters" in said[0]
    assert "copy of the one above" in said[1]
    assert "outlet(s)" not in said[2] and "copy" not in said[2]
    assert "2 different text" in sources.cards.counts.text()


def test_a_copy_is_painted_further_in_than_the_first(sources):
    view = sources.cards.sources
    view.clearSelection()
    grab = view.viewport().grab().toImage()
    grounds = []
    for row in range(3):
        y = view.visualRect(view.model().index(row, 0)).center().y()
        ground = grab.pixelColor(2, y)
        line = sources.session.theme.colour("surface")
        grounds.append(next(x for x in range(grab.width()) if grab.pixelColor(x, y) == line))
        assert ground != line
    assert grounds[1] > grounds[0] == grounds[2]


def test_enter_opens_the_article_of_a_row(sources, qtbot):
    view = sources.cards.sources
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert sources.sidebar.place.kind is PlaceKind.ARTICLE
    assert sources.cards.title.text() == "Lorn bridge is shut"


def test_the_reader_follows_the_sources_and_the_keys_of_cards_touch_none_that_is_out_of_sight(sources, qtbot):
    view, reader, desk = sources.cards.sources, sources.reader, sources.session.desk
    rows = [one.id for one in view.articles()]
    assert reader.shown == rows[view.currentIndex().row()] and reader.card is None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    for key, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        QTest.keyClick(view, key)
        assert reader.shown == rows[row] and reader.card is None
    act = desk.next_undo()
    for key in (Qt.Key.Key_S, Qt.Key.Key_Delete, Qt.Key.Key_N, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    assert desk.next_undo() == act and reader.notes.editor is None


def test_enter_in_an_article_read_alone_offers_no_memo_for_nothing(sources):
    assert sources.memo.memo is None and sources.reader.card is None
    sources.reader.article.setFocus()
    QTest.keyClick(sources.reader.article, Qt.Key.Key_Return)
    assert not sources.reader.window().messages.isVisible()


def test_an_article_read_alone_is_headed_by_its_name_source_and_day(sources, qtbot):
    view, bar = sources.cards.sources, sources.reader.bar
    view.setCurrentIndex(view.model().index(1, 0))
    assert bar.name.isVisible() and bar.name.text() == "Lorn bridge is shut"
    assert bar.origin.text() == "BBC, citing Reuters · 2 Mar 2026 · 2 paragraphs"
    sources.sidebar.go(ALL)
    assert not bar.name.isVisible()


def test_a_list_that_is_entered_far_down_shows_where_it_stands(window, qtbot):
    panes = window.panes
    articles = panes.session.desk.sources()
    last = articles[-1].articles[-1].id
    panes.sidebar.go(Place(PlaceKind.ARTICLE, article=last))
    filter_at = panes.cards.filter.mapTo(panes.cards, QPoint(0, 0)).y()
    panes.sidebar.go(SOURCES)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    QApplication.processEvents()
    view = panes.cards.sources
    assert panes.reader.shown == last
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert panes.cards.filter.mapTo(panes.cards, QPoint(0, 0)).y() == filter_at


def test_a_card_read_among_the_sources_stays_open_when_it_is_kept_and_a_list_of_cards_goes_back_to_its_own(
    sources, qtbot
):
    view, reader = sources.cards.sources, sources.reader
    article = view.articles()[2].id
    first = sources.session.desk.card_ids(CardQuery(article=article))[0]
    view.setCurrentIndex(view.model().index(2, 0))
    sources.go_to_card(first)
    reader.article.setFocus()
    QTest.keyClick(reader.article, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: sources.session.beside.is_settled)
    assert sources.session.desk.card(first).filed.status is Status.KEPT and reader.card == first
    QTest.keyClick(reader.article, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: sources.session.beside.is_settled)
    assert sources.session.desk.card(first).filed.status is Status.DISMISSED
    sources.sidebar.go(ALL)
    assert (reader.card,) == sources.cards.selected()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_a_key_leads_from_the_cards_of_an_article_back_to_it_among_the_sources(sources, qtbot, key):
    view = sources.cards.sources
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    here = view.articles()[1].id
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(sources.cards.view.hasFocus)
    assert sources.reader.card is not None
    QTest.keyClick(sources.cards.view, key)
    qtbot.waitUntil(lambda: sources.session.beside.is_settled and view.hasFocus())
    assert view.currentIndex().row() == 1 and sources.reader.shown == here


def test_the_sources_begin_at_the_article_of_the_card_that_was_read(sources, qtbot):
    article = sources.cards.sources.articles()[1].id
    sources.sidebar.go(ALL)
    sources.cards.view.go_to(
        sources.cards.model.row_of(sources.session.desk.card_ids(CardQuery(article=article))[0])
    )
    read = sources.reader.card
    sources.sidebar.go(SOURCES)
    qtbot.waitUntil(lambda: sources.session.beside.is_settled)
    assert sources.cards.sources.currentIndex().row() == 1
    assert sources.reader.card is None and sources.cards.selected() == ()
    sources.sidebar.go(ALL)
    assert sources.reader.card == read and sources.cards.selected() == (read,)


def test_what_was_left_out_is_shown_from_the_menu_by_key_and_can_be_copied(sources, qtbot):
    view = sources.cards.sources
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    here = view.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, view.mapToGlobal(here))
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = [one for one in view.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one.text().startswith("What was left out")).trigger()
    menu.close()
    dialog = sources.asking.dialog
    assert isinstance(dialog, LeftOutDialog)
    qtbot.waitUntil(lambda: sources.session.beside.is_settled)
    told = [dialog.pieces.item(row).text() for row in range(dialog.pieces.count())]
    assert "All rights reserved" in told and not any("ferry" in one for one in told)
    dialog.pieces.setFocus()
    dialog.pieces.setCurrentRow(told.index("All rights reserved"))
    QTest.keyClick(dialog.pieces, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "All rights reserved"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_text_that_came_in_whole_says_so(sources, qtbot):
    sources.asking.left_out(sources.cards.sources.articles()[0].id)
    dialog = sources.asking.dialog
    qtbot.waitUntil(lambda: sources.session.beside.is_settled)
    assert dialog.said.text().startswith("Nothing") and not dialog.pieces.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def down_to(panes, qtbot, row):
    """Stand on a row of the sources, by keys."""
    panes.sidebar.go(SOURCES)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    view = panes.cards.sources
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(view, Qt.Key.Key_Down)
    return view


def test_back_from_a_passage_clicked_leads_to_the_article_alone(panes, qtbot):
    view = down_to(panes, qtbot, 3)
    here = panes.reader.shown
    panes.reader.article.card_asked.emit(panes.session.desk.card_ids(CardQuery(article=here))[0])
    assert panes.reader.card is not None
    QTest.keyClick(view, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: panes.reader.card is None)
    assert panes.reader.shown == here and view.currentIndex().row() == 3
    QTest.keyClick(view, Qt.Key.Key_Right, ALT)
    assert panes.reader.card is not None


def test_the_keys_of_cards_touch_none_while_the_keyboard_is_among_the_sources(panes, qtbot):
    view = down_to(panes, qtbot, 3)
    desk = panes.session.desk
    panes.reader.article.card_asked.emit(desk.card_ids(CardQuery(article=panes.reader.shown))[0])
    act = desk.next_undo()
    for key in (Qt.Key.Key_S, Qt.Key.Key_Delete):
        QTest.keyClick(view, key)
    assert desk.next_undo() == act
    panes.reader.article.setFocus()
    QTest.keyClick(panes.reader.article, Qt.Key.Key_S)
    assert desk.next_undo() != act


def test_back_leads_to_the_very_article_among_the_sources_and_gives_it_the_keyboard(panes, qtbot):
    view = down_to(panes, qtbot, 6)
    here = panes.reader.shown
    panes.sidebar.go_to_topic(2)
    panes.cards.focus_list()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: panes.reader.notes.editor is not None)
    QTest.keyClick(panes.reader.notes.editor.words, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: panes.reader.shown == here and panes.reader.card is None)
    assert view.currentIndex().row() == 6
    qtbot.waitUntil(view.hasFocus)


@pytest.mark.parametrize("way", ["key", "button"])
def test_the_sources_are_filtered_as_before_when_one_comes_back_from_an_article(panes, qtbot, way):
    down_to(panes, qtbot, 0)
    panes.cards.filter.setFocus()
    QTest.keyClicks(panes.cards.filter, "the")
    QTest.keyClick(panes.cards.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    view = panes.cards.sources
    QTest.keyClick(view, Qt.Key.Key_Down)
    here, row = view.current(), view.currentIndex().row()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert panes.cards.filter.text() == ""
    if way == "key":
        QTest.keyClick(panes.cards.view, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(panes.cards.back, Qt.MouseButton.LeftButton)
    assert panes.cards.filter.text() == "the"
    qtbot.waitUntil(lambda: panes.reader.shown == here and panes.reader.card is None)
    qtbot.waitUntil(lambda: view.currentIndex().row() == row and view.hasFocus())
