"""A list longer than what is read of it at once: shown from its first rows, filled beside the window."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from readahead.gui.place import ALL, PlaceKind
from readahead.model.card import CardQuery

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def short_of_breath(monkeypatch):
    """Only a few rows are read at once, so that the starter library is a long list."""
    monkeypatch.setattr("readahead.gui.filling.FIRST", 20)
    for module in ("listing", "filling"):
        monkeypatch.setattr(f"readahead.gui.{module}.CHUNK", 50)


def test_the_first_rows_are_shown_at_once_and_the_rest_follows(short_of_breath, panes, qtbot):
    panes.sidebar.go_to_topic(1)
    QAbstractItemModelTester(panes.cards.model, FATAL, panes)
    panes.sidebar.go(ALL)
    whole = panes.session.desk.card_ids(CardQuery())
    assert panes.cards.model.rowCount() == 20
    assert panes.cards.counts.text().startswith(f"{len(whole)} cards")
    chosen = panes.reader.card
    qtbot.waitUntil(lambda: panes.cards.model.ids() == whole)
    assert panes.reader.card == chosen


def test_a_list_that_is_left_is_not_filled_any_more(short_of_breath, panes, qtbot):
    panes.sidebar.go_to_topic(1)
    panes.sidebar.go(ALL)
    panes.sidebar.go_to_topic(2)
    count = panes.session.desk.count(panes.cards.query())
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    qtbot.waitUntil(lambda: panes.cards.model.rowCount() == count)
    assert panes.cards.place.kind is PlaceKind.TOPIC


def test_what_is_typed_is_looked_for_beside_the_window(panes, qtbot):
    panes.cards.filter.setText("ceasefire")
    panes.cards._sifting.stop()
    before = panes.cards.model.ids()
    panes.cards._apply_filter()
    assert panes.cards.model.ids() == before
    wanted = panes.session.desk.card_ids(CardQuery(find="ceasefire"))
    qtbot.waitUntil(lambda: panes.cards.model.ids() == wanted)
    assert "ceasefire" in panes.cards.counts.text()


def test_words_typed_on_make_the_search_before_void(panes, qtbot):
    shown = []
    panes.cards.model.modelReset.connect(lambda: shown.append(panes.cards.model.ids()))
    for words in ("ceasefire", "lebanon"):
        panes.cards.filter.setText(words)
        panes.cards._sifting.stop()
        panes.cards._apply_filter()
    wanted = panes.session.desk.card_ids(CardQuery(find="lebanon"))
    qtbot.waitUntil(lambda: panes.cards.model.ids() == wanted)
    qtbot.waitUntil(lambda: panes.session.finder.is_settled)
    assert shown == [wanted]


def test_the_reader_follows_what_is_typed_once_the_list_stands(panes, qtbot):
    panes.cards.filter.setText("lebanon")
    wanted = panes.session.desk.card_ids(CardQuery(find="lebanon"))
    before = panes.reader.card
    assert before not in wanted
    with qtbot.waitSignal(panes.cards.model.modelReset):
        pass
    assert panes.reader.card == before
    qtbot.waitUntil(lambda: panes.reader.card == wanted[0])


def test_enter_leaves_nothing_to_be_read_later(panes, qtbot):
    panes.cards.filter.setText("lebanon")
    with qtbot.waitSignal(panes.cards.model.modelReset):
        pass
    panes.cards.filter.entered.emit()
    assert panes.reader.card == panes.cards.model.id_at(0)
