"""How cards bear on each other: said on the card, led to by a click or a key, and told in the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui import wording
from readahead.gui.card_model import CardRole
from readahead.model.card import CardQuery
from readahead.model.relation import RelationKind


def found(panes, qtbot):
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)


def related(panes, qtbot, *kinds):
    """Return a card that has all these relations, and them; it is shown in the reader."""
    desk = panes.session.desk
    ids = [filed.id for filed in desk.cards(CardQuery())]
    for card, relations in desk.relations_of(ids).items():
        if set(kinds) <= {one.kind for one in relations}:
            panes.cards.show_card(card)
            found(panes, qtbot)
            return card, relations
    pytest.fail(f"no card has {kinds}")


def test_each_relation_is_said_with_the_other_card_its_giver_and_day(panes, qtbot):
    _, relations = related(panes, qtbot, RelationKind.CONFLICTS, RelationKind.CORROBORATES)
    shown = panes.reader.relations
    assert shown.view.isVisible()
    assert shown.count.text() == str(len(relations))
    for row, one in enumerate(relations):
        index = shown.model.index(row)
        other = panes.session.desk.card(one.card).filed
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith(wording.relation(one.kind))
        assert other.card.headline in spoken
        assert wording.day(other.published) in spoken
        assert other.card.attribution.who in spoken
        assert one.because in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_conflict_is_told_from_a_corroboration_by_more_than_its_colour(panes, qtbot):
    related(panes, qtbot, RelationKind.CONFLICTS, RelationKind.CORROBORATES)
    view = panes.reader.relations.view
    spoken = [
        panes.reader.relations.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole).split(",")[0]
        for row in range(panes.reader.relations.model.rowCount())
    ]
    assert spoken[0] == "Conflicts with"
    assert "Corroborated by" in spoken
    rows = [view.visualRect(view.model().index(row, 0)) for row in (0, spoken.index("Corroborated by"))]
    pictures = [view.viewport().grab(rect.adjusted(8, 4, 24 - rect.width(), -20)).toImage() for rect in rows]
    drawings = [
        [
            (x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 128
        ]
        for picture in pictures
    ]
    assert drawings[0] != drawings[1]


def test_r_leads_to_the_relations_and_enter_to_the_other_card(window, panes, qtbot):
    card, relations = related(panes, qtbot, RelationKind.CONFLICTS, RelationKind.CORROBORATES)
    panes.cards.focus_list()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_R)
    shown = panes.reader.relations
    assert QApplication.focusWidget() is shown.view
    assert shown.because.text() == relations[0].because
    QTest.keyClick(shown.view, Qt.Key.Key_Down)
    assert shown.because.isVisible()
    assert shown.because.text() == relations[1].because
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    assert panes.reader.card == relations[1].card != card
    assert panes.cards.view.selected() == (relations[1].card,)
    found(panes, qtbot)
    assert shown.view.currentIndex().row() == 0
    assert shown.because.isVisible()


def test_a_click_leads_to_the_other_card_too(panes, qtbot):
    _, relations = related(panes, qtbot, RelationKind.OPPOSES)
    view = panes.reader.relations.view
    at = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert panes.reader.card == relations[0].card


def test_a_card_nothing_bears_on_shows_no_section(panes, qtbot):
    desk = panes.session.desk
    ids = [filed.id for filed in desk.cards(CardQuery())]
    lone = next(card for card, relations in desk.relations_of(ids).items() if not relations)
    panes.cards.show_card(lone)
    found(panes, qtbot)
    assert not panes.reader.relations.isVisible()
    panes.cards.focus_list()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_R)
    assert QApplication.focusWidget() is panes.cards.view


def test_the_list_tells_which_cards_in_sight_are_contested(panes, qtbot):
    card, _ = related(panes, qtbot, RelationKind.CONFLICTS)
    index = panes.cards.view.currentIndex()
    qtbot.waitUntil(lambda: index.data(CardRole.CONTESTED) == RelationKind.CONFLICTS)
    assert "Conflicts with another card" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Conflicts with another card" in index.data(Qt.ItemDataRole.ToolTipRole)
    with_sign = panes.cards.view.viewport().grab(panes.cards.view.visualRect(index)).toImage()
    panes.cards.model._contested[int(card)] = None
    panes.cards.model.dataChanged.emit(index, index)
    assert panes.cards.view.viewport().grab(panes.cards.view.visualRect(index)).toImage() != with_sign


def test_cards_that_are_not_in_sight_are_not_looked_up(panes, qtbot):
    model = panes.cards.model
    qtbot.waitUntil(lambda: bool(model._contested))
    assert len(model._contested) < 20 < model.rowCount()


def test_only_the_newest_of_several_questions_is_answered(panes, qtbot):
    found(panes, qtbot)
    answers = []
    for number in range(5):
        panes.session.beside.ask("kind", lambda _desk, number=number: number, answers.append)
    found(panes, qtbot)
    assert answers == [4]


def test_a_fault_beside_the_window_is_reported_and_the_next_question_is_answered(window, panes, qtbot):
    def wrong(_desk):
        raise RuntimeError("a fault of ours")

    answers = []
    with qtbot.waitSignal(window.broke) as signal:
        panes.session.beside.ask("kind", wrong, answers.append)
    assert "a fault of ours" in signal.args[0]
    panes.session.beside.ask("kind", lambda desk: desk.count(CardQuery()), answers.append)
    found(panes, qtbot)
    assert answers[-1] == panes.session.desk.count(CardQuery())


def test_a_card_that_is_dismissed_bears_on_the_one_being_read_no_more(panes, qtbot):
    desk = panes.session.desk
    card, relations = related(panes, qtbot, RelationKind.CONFLICTS)
    other = next(one.card for one in relations if one.kind is RelationKind.CONFLICTS)
    # in the inbox, where no topic's count tells the reader of it
    panes.session.ask(lambda: desk.move((other,), None))
    panes.session.ask(lambda: desk.dismiss((other,)))
    found(panes, qtbot)
    assert panes.reader.card == card
    assert other not in {row.filed.id for row in panes.reader.relations.model.rows}
    panes.session.ask(desk.undo)
    found(panes, qtbot)
    assert other in {row.filed.id for row in panes.reader.relations.model.rows}


def quotes(panes):
    boxes = (panes.reader.relations.comparison.this, panes.reader.relations.comparison.other)
    return [box.accessibleName() for box in boxes]


def test_space_sets_both_quotes_beside_each_other_with_their_sources(window, panes, qtbot):
    card, relations = related(panes, qtbot, RelationKind.CONFLICTS, RelationKind.CORROBORATES)
    desk, shown = panes.session.desk, panes.reader.relations
    panes.cards.focus_list()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_R)
    assert not shown.comparison.isVisible()
    QTest.keyClick(shown.view, Qt.Key.Key_Space)
    found(panes, qtbot)
    assert shown.comparison.isVisible()
    for name, number in zip(quotes(panes), (card, relations[0].card), strict=True):
        detail = desk.card(number)
        assert detail.filed.card.anchor.quote(detail.text)[:60] in name
        assert wording.day(detail.filed.published) in name
    # a conflict is one of figures, and each has one that the other has not
    for box in (shown.comparison.this, shown.comparison.other):
        assert any(letter.isdigit() for letter in box.accessibleDescription())
    QTest.keyClick(shown.view, Qt.Key.Key_Down)
    found(panes, qtbot)
    assert desk.card(relations[1].card).filed.outlet in quotes(panes)[1]
    QTest.keyClick(shown.view, Qt.Key.Key_Space)
    assert not shown.comparison.isVisible()


def test_the_quotes_stand_over_each_other_where_it_is_narrow(window, panes, qtbot):
    related(panes, qtbot, RelationKind.CONFLICTS)
    shown = panes.reader.relations
    shown.compare.click()
    found(panes, qtbot)
    panes.split.setSizes([200, 300, 420, 500])
    QApplication.processEvents()
    assert not shown.comparison.is_beside
    panes.split.setSizes([200, 300, 900, 40])
    panes.memo_pane.hide()
    QApplication.processEvents()
    assert shown.comparison.is_beside


def test_a_chip_shows_the_related_cards_of_one_kind_alone(panes, qtbot):
    card, relations = related(panes, qtbot, RelationKind.CONFLICTS, RelationKind.CORROBORATES)
    shown = panes.reader.relations
    chip = shown.kinds[RelationKind.CORROBORATES]
    of_kind = [one.card for one in relations if one.kind is RelationKind.CORROBORATES]
    assert chip.text().strip() == str(len(of_kind))
    assert "Corroborated by" in chip.accessibleName()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [row.filed.id for row in shown.model.rows] == of_kind
    assert shown.count.text() == str(len(relations))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(shown.model.rows) == len(relations)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    lone = next(
        one for one in panes.session.desk.cards(CardQuery()) if not panes.session.desk.relations(one.id)
    )
    panes.cards.show_card(lone.id)
    found(panes, qtbot)
    panes.cards.show_card(card)
    found(panes, qtbot)
    assert len(shown.model.rows) == len(relations)
