"""The timeline: dated cards in order of their days, the axis over them, and the way from a bar to its cards."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui import wording
from readahead.gui.timeline_view import TimelineRole
from readahead.gui.views import ViewKind
from readahead.model.card import CardQuery, Kind


@pytest.fixture
def timeline(panes, qtbot):
    """The timeline of the topic about the river."""
    names = [one.name for one in panes.sidebar.model.topics()]
    panes.sidebar.go_to_topic(names.index("River flow (exercise)") + 1)
    QTest.keyClick(panes.cards.view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    return panes.cards.views[ViewKind.TIMELINE]


def test_rows_stand_in_order_of_the_days_they_tell_of(panes, timeline):
    rows = panes.session.desk.timeline(CardQuery(topic=panes.sidebar.place.topic))
    assert list(timeline.model.ids()) == [row.card for row in rows]
    assert [one.earliest for one in timeline.model.whens] == sorted(row.when.earliest for row in rows)
    assert panes.cards.counts.text().startswith(f"{len(rows)} date")


def test_a_row_opens_its_card(panes, timeline):
    QTest.keyClick(timeline.table, Qt.Key.Key_Home)
    QTest.keyClick(timeline.table, Qt.Key.Key_J)
    assert panes.reader.card == timeline.model.id_at(1)


def test_a_bar_leads_to_the_first_card_of_its_days(timeline):
    axis = timeline.axis
    number, bucket = next((n, one) for n, one in enumerate(axis.axis.buckets) if one.count > 1)
    bars = axis._bars()
    x = bars.left() + (number + 0.5) * bars.width() / len(axis.axis.buckets)
    QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(bars.bottom()) - 2))
    when = timeline.table.currentIndex().data(TimelineRole.WHEN)
    assert bucket.first <= when.earliest <= bucket.last
    assert timeline.model.whens[timeline.table.currentIndex().row() - 1].earliest < bucket.first
    assert axis.accessibleDescription() == axis.words(bucket)


def test_a_click_beyond_an_end_leads_to_what_lies_there(timeline):
    axis = timeline.axis
    assert axis.axis.before
    QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=QPoint(6, axis.height() // 2))
    assert timeline.table.currentIndex().row() == 0


def test_the_arrows_go_from_bar_to_bar_and_pass_over_the_empty_ones(timeline):
    axis = timeline.axis
    axis.setFocus()
    QTest.keyClick(axis, Qt.Key.Key_Home)
    seen = []
    for _ in axis.axis.buckets:
        seen.append(axis.axis.place(timeline.table.currentIndex().data(TimelineRole.WHEN).earliest))
        QTest.keyClick(axis, Qt.Key.Key_Right)
    filled = [number for number, one in enumerate(axis.axis.buckets) if one.count]
    assert list(dict.fromkeys(seen)) == filled
    assert QApplication.focusWidget() is axis


def test_what_lies_ahead_is_told_apart(panes, timeline):
    timeline.model.show_rows(
        panes.session.desk.timeline(CardQuery(topic=panes.sidebar.place.topic)), date(2026, 3, 20)
    )
    model = timeline.model
    ahead = [bool(model.index(row, 0).data(TimelineRole.IS_FUTURE)) for row in range(model.rowCount())]
    assert ahead == [one.earliest > date(2026, 3, 20) for one in model.whens]
    assert True in ahead and False in ahead
    firsts = [
        row for row in range(model.rowCount()) if model.index(row, 0).data(TimelineRole.IS_FIRST_FUTURE)
    ]
    assert firsts == [ahead.index(True)]


def test_a_kind_can_be_chosen_in_the_timeline_too(panes, timeline, qtbot):
    chips = panes.cards.chips
    chips.buttons[next(sieve for sieve in chips.buttons if sieve.kind is Kind.FIGURE)].click()
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    kinds = {timeline.model.card(row).card.kind for row in range(timeline.model.rowCount())}
    assert kinds == {Kind.FIGURE}


def test_a_place_without_dates_says_so(panes, timeline, qtbot):
    panes.cards.filter.setFocus()
    QTest.keyClicks(panes.cards.filter, "nothinglikethis")
    QTest.keyClick(panes.cards.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert timeline.empty.isVisible() and not timeline.axis.isVisible()
    assert panes.reader.card is None


def test_a_screen_reader_hears_the_day_first(timeline):
    index = timeline.table.currentIndex()
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith(f"{wording.mention(index.data(TimelineRole.WHEN))}, ")
    assert index.data(Qt.ItemDataRole.DisplayRole) in words
