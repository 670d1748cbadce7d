"""The item models keep Qt's rules, whatever is done to the library below them."""

from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from readahead.gui import freight
from readahead.gui.card_model import PAGE, CardModel, CardRole
from readahead.gui.outline_model import OutlineModel
from readahead.gui.place import SOURCES
from readahead.gui.reread_dialog import RereadModel
from readahead.model.article import ArticleId
from readahead.model.card import CardQuery
from readahead.model.relation import Reread

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def cards(panes, qtmodeltester):
    model = CardModel(panes.session)
    model.tester = QAbstractItemModelTester(model, FATAL)
    model.show(panes.session.desk.card_ids(CardQuery()))
    return model


def test_the_card_model_keeps_its_rules_while_it_shows_more_and_fewer(cards, panes):
    whole = cards.ids()
    for ids in (whole[:5], array("q"), whole[3:90], whole):
        cards.show(ids)
        assert cards.rowCount() == len(ids)
    cards.set_in_memo({cards.id_at(0)})
    cards.forget()


def test_a_row_is_the_card_of_its_number(cards, panes):
    wanted = panes.session.desk.cards(CardQuery())
    shown = [cards.index(row, 0).data(CardRole.CARD) for row in range(cards.rowCount())]
    assert [card.id for card in shown] == [card.id for card in wanted]
    assert cards.index(3, 0).data() == wanted[3].card.headline
    assert cards.index(3, 0).data(Qt.ItemDataRole.ToolTipRole) == wanted[3].card.headline


def test_only_the_pages_looked_at_last_are_kept(cards, monkeypatch):
    monkeypatch.setattr("readahead.gui.card_model.PAGES", 2)
    assert cards.rowCount() > 3 * PAGE
    for row in range(cards.rowCount()):
        cards.card(row)
    assert len(cards._pages) == 2
    cards.show(cards.ids()[:10])
    cards.card(0)
    assert len(cards._pages) == 1


def test_cards_are_carried_by_their_numbers_and_as_words(cards):
    mime = cards.mimeData([cards.index(2, 0), cards.index(0, 0)])
    assert freight.cards(mime) == (cards.id_at(0), cards.id_at(2))
    assert mime.text().splitlines() == [cards.index(0, 0).data(), cards.index(2, 0).data()]


def test_the_sidebar_model_keeps_its_rules_while_topics_come_and_go(panes):
    model = panes.sidebar.model
    QAbstractItemModelTester(model, FATAL, panes)
    before = model.rowCount()
    made = panes.session.ask(lambda: panes.session.desk.new_topic("Something else", terms=["nothing"]))
    assert model.rowCount() == before + 1
    panes.session.ask(lambda: panes.session.desk.remove_topic(made.id))
    assert model.rowCount() == before


def test_the_source_model_keeps_its_rules(panes, qtbot):
    QAbstractItemModelTester(panes.cards.sources.model(), FATAL, panes)
    panes.sidebar.go(SOURCES)
    for words in ("exercise", "nothing of that name"):
        panes.cards.sources.show_matching(words)
        qtbot.waitUntil(lambda: panes.session.beside.is_settled)
    assert panes.cards.sources.model().rowCount() == 0


def test_the_outline_model_keeps_its_rules_while_the_memo_changes(memo, qtbot):
    model = memo.memo_pane.model
    QAbstractItemModelTester(model, FATAL, memo)
    desk, sections = memo.session.desk, memo.memo.memo.sections
    ids = memo.cards.model.ids()[:3]
    memo.session.ask(lambda: desk.add_to_memo(memo.memo.id, list(ids), section=sections[0].id))
    head = model.index(0, 0)
    assert model.rowCount(head) == 3
    assert model.parent(model.index(1, 0, head)) == head
    first = model.entry(model.index(0, 0, head))
    memo.session.ask(lambda: desk.move_entry(first.id, section=sections[1].id))
    assert model.rowCount(model.index(1, 0)) == 1
    memo.session.ask(lambda: desk.remove_entry(first.id))
    assert model.rowCount(model.index(1, 0)) == 0
    memo.session.ask(lambda: desk.remove_memo(memo.memo.id))
    assert model.rowCount() == 0


def test_the_relation_model_keeps_its_rules_while_other_cards_are_shown(panes, qtbot):
    model, desk = panes.reader.relations.model, panes.session.desk
    QAbstractItemModelTester(model, FATAL, panes)
    ids = [filed.id for filed in desk.cards(CardQuery())]
    relations = desk.relations_of(ids)
    most = max(ids, key=lambda card: len(relations[card]))
    for card in (most, next(one for one in ids if not relations[one]), most):
        panes.reader.show_card(card)
        qtbot.waitUntil(lambda: panes.session.beside.is_settled)
        assert model.rowCount() == len(relations[card])


def test_the_story_model_keeps_its_rules_while_a_copy_is_set_apart(panes):
    desk = panes.session.desk
    article = next(one for one in desk.articles() if len(desk.story(one.id).articles) > 1)
    panes.asking.story(article.id)
    dialog = panes.asking.dialog
    QAbstractItemModelTester(dialog.model, FATAL, dialog)
    dialog.part.click()
    dialog.part.click()
    assert dialog.model.rowCount() == 2
    dialog.verb.click()


def test_the_model_of_a_report_on_reading_again_keeps_its_rules(theme):
    items = (
        Reread(ArticleId(1), "One", added=("a",), changed=("b", "c"), removed=("d",), kept=2),
        Reread(ArticleId(2), "Two"),
    )
    model = RereadModel(theme, items)
    QAbstractItemModelTester(model, FATAL, model)
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said == ["One", "Added: a", "Changed: b", "Changed: c", "Removed: d"]


def test_an_outline_without_a_memo_has_no_rows(qapp):
    model = OutlineModel()
    QAbstractItemModelTester(model, FATAL, model)
    assert model.rowCount() == 0
    assert not model.index(0, 0).isValid()
    assert not model.parent(QModelIndex()).isValid()


def test_rows_that_come_later_are_added_below_and_nothing_else_moves(cards):
    whole = cards.ids()
    cards.show(whole[:40])
    first = cards.card(39)
    cards.add(whole[40:])
    assert cards.ids() == whole
    assert cards.card(39) == first
    assert cards.card(41).id == whole[41]
