"""The other views of the cards: positions by actor and figures side by side; each row leads to its card and passage."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui.entries import EntryRole
from readahead.gui.figures_view import Head, Told
from readahead.gui.place import ALL, SOURCES
from readahead.gui.positions_view import Actor, Said
from readahead.gui.views import ViewKind
from readahead.model.relation import RelationKind


def look(panes, qtbot, kind, topic="People and losses (exercise)"):
    """Go to a topic and show its cards in that way; return the view."""
    names = [one.name for one in panes.sidebar.model.topics()]
    panes.sidebar.go_to_topic(names.index(topic) + 1)
    keys = {ViewKind.POSITIONS: Qt.Key.Key_3, ViewKind.FIGURES: Qt.Key.Key_4}
    QTest.keyClick(panes.cards.list_shown(), keys[kind], Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    view = panes.cards.view_shown()
    assert view is panes.cards.views[kind]
    return view


def test_figures_of_one_thing_stand_under_one_head_with_what_conflicts_said(panes, qtbot):
    view = look(panes, qtbot, ViewKind.FIGURES)
    first = view.list.rows.entries[0].value
    assert isinstance(first, Head) and first.conflicts
    told = [one for one in view.list.rows.entries if isinstance(one.value, Told)]
    assert told[0].value.bears is RelationKind.CONFLICTS
    assert "Conflicts with" in told[0].words and told[0].value.because in told[0].words
    heads = [one.value for one in view.list.rows.entries if isinstance(one.value, Head)]
    compared = [one for one in heads if one.conflicts or one.agreements]
    pairs = sum(one.conflicts for one in heads)
    words = panes.cards.counts.text()
    assert words.endswith(f" · {len(compared)} groups compared · {pairs} pairs conflict") and pairs > 2


def test_a_row_opens_its_card_and_the_passage(panes, qtbot):
    view = look(panes, qtbot, ViewKind.FIGURES)
    QTest.keyClick(view.list, Qt.Key.Key_J)
    (card,) = view.selected()
    assert panes.reader.card == card
    assert panes.session.desk.card(card).filed.card.headline in view.list.currentIndex().data()


def test_the_keys_pass_over_the_heads(panes, qtbot):
    view = look(panes, qtbot, ViewKind.POSITIONS)
    QTest.keyClick(view.list, Qt.Key.Key_Home)
    seen = [view.list.currentIndex().row()]
    for _ in range(12):
        QTest.keyClick(view.list, Qt.Key.Key_Down)
        seen.append(view.list.currentIndex().row())
    assert seen == sorted(set(seen))
    values = [view.list.rows.entries[row].value for row in seen]
    assert all(isinstance(value, Said) for value in values)
    assert any(isinstance(view.list.rows.entries[row].value, Actor) for row in range(seen[0], seen[-1]))
    QTest.keyClick(view.list, Qt.Key.Key_Home)
    assert view.list.currentIndex().row() == seen[0]


def test_an_actors_earlier_words_hang_below_the_latest(panes, qtbot):
    view = look(panes, qtbot, ViewKind.POSITIONS, "River flow (exercise)")
    head, latest, *earlier = view.list.rows.entries[:7]
    assert head.value == Actor("Ilka Morvesh", "President", 7)
    assert latest.value.is_latest and not any(one.value.is_latest for one in earlier)
    days = [one.value.filed.published for one in (latest, *earlier)]
    assert days == sorted(days, reverse=True)


def test_among_all_cards_an_actors_topics_are_told(panes, qtbot):
    look(panes, qtbot, ViewKind.POSITIONS)
    panes.sidebar.go(ALL)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    rows = [one.value for one in panes.cards.view_shown().list.rows.entries]
    assert all(bool(one.topic) == one.is_latest for one in rows if isinstance(one, Said))


def test_what_is_chosen_is_what_an_act_is_meant_for(panes, qtbot):
    view = look(panes, qtbot, ViewKind.FIGURES)
    QTest.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    two = view.selected()
    assert len(two) == 2
    panes.acting.dismiss()
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert not set(two) & {one.card for one in view.list.rows.entries}
    QTest.keyClick(view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert set(two) <= {one.card for one in view.list.rows.entries}


def test_the_filter_holds_for_the_view_too(panes, qtbot):
    view = look(panes, qtbot, ViewKind.POSITIONS)
    panes.cards.filter.setFocus()
    QTest.keyClicks(panes.cards.filter, "Ostrelvane")
    QTest.keyClick(panes.cards.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert QApplication.focusWidget() is view.list
    heads = [one.value.name for one in view.list.rows.entries if isinstance(one.value, Actor)]
    assert heads == ["Maren Ostrelvane"]
    panes.cards.filter.setFocus()
    panes.cards.filter.end(False)
    QTest.keyClicks(panes.cards.filter, " nothinglikeit")
    QTest.keyClick(panes.cards.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert view.empty.isVisible()


def test_the_sources_have_no_other_view_and_the_view_is_there_again_after_them(panes, qtbot):
    view = look(panes, qtbot, ViewKind.FIGURES)
    panes.sidebar.go(SOURCES)
    assert panes.cards.list_shown() is panes.cards.sources
    assert not panes.cards.switch.isVisible()
    panes.sidebar.go(ALL)
    assert panes.cards.list_shown() is view
    QTest.keyClick(view.list, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert panes.cards.list_shown() is panes.cards.view and panes.cards.view.isVisible()


def test_a_row_can_be_dragged_as_its_card(panes, qtbot):
    view = look(panes, qtbot, ViewKind.FIGURES)
    from readahead.gui import freight

    index = view.list.currentIndex()
    assert freight.cards(view.list.rows.mimeData([index])) == (index.data(EntryRole.CARD),)


def test_the_name_of_a_group_of_figures_keeps_its_room_in_a_narrow_list(window, panes, qtbot, theme):
    view = look(panes, qtbot, ViewKind.FIGURES)
    row = next(
        row
        for row, one in enumerate(view.list.rows.entries)
        if isinstance(one.value, Head) and one.value.conflicts and one.value.agreements
    )
    head = view.list.rows.entries[row].value
    delegate, drawn = view.list.itemDelegate(), []

    class Heard(QPainter):
        def drawText(self, *given):  # noqa: N802 - Qt's name
            drawn.append(given[-1])
            super().drawText(*given)

    theme.preferences.choose(text_size=150)
    for width, is_long in ((900, True), (220, False)):
        drawn.clear()
        picture = QPixmap(width, 60)
        painter = Heard(picture)
        delegate._head(painter, QRectF(0, 0, width, 54), head)
        painter.end()
        assert drawn[-1].rstrip("…").casefold() in head.words.casefold() and len(drawn[-1]) > 4
        assert any("conflict" in words for words in drawn[:-1]) is is_long
