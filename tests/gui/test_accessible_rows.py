"""What a screen reader hears of the painted lists: every mark the eye sees is said, and what is chosen is known."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.model.card import CardQuery

TEXT = QAccessible.Text


@pytest.fixture(autouse=True)
def screen_reader():
    """Somebody listens: without that Qt tells nobody that rows have changed."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def heard(view, row):
    """Return the interface a screen reader is given of a row of *view*."""
    QApplication.processEvents()
    whole = QAccessible.queryAccessibleInterface(view)
    place = view.visualRect(view.model().index(row, 0)).center()
    at = view.viewport().mapToGlobal(place)
    found = whole.childAt(at.x(), at.y())
    assert found is not None
    return found


def test_a_card_says_its_kind_headline_speaker_and_every_mark(gaza):
    desk = gaza.session.desk
    filed = next(
        one for one in desk.cards(CardQuery(topic=gaza.sidebar.place.topic)) if one.card.attribution.who
    )
    memo = desk.new_memo("Second phase", template="meeting-brief", fill=False)
    gaza.session.tell(memo.changes)
    gaza.memo.open(memo.id)
    for verb in (
        lambda: desk.annotate(filed.id, "Ask who"),
        lambda: desk.keep([filed.id]),
        lambda: desk.add_to_memo(memo.id, [filed.id]),
    ):
        gaza.session.ask(verb)
    gaza.cards.show_card(filed.id)
    said = heard(gaza.cards.view, gaza.cards.model.row_of(filed.id))
    words = said.text(TEXT.Name)
    for part in (filed.card.headline, filed.card.attribution.who, "in the memo", "kept", "1 note"):
        assert part in words
    assert filed.outlet in said.text(TEXT.Description)
    assert said.role() is QAccessible.Role.Cell


def test_a_card_without_marks_claims_none(gaza):
    words = heard(gaza.cards.view, 0).text(TEXT.Name)
    assert not any(mark in words for mark in ("in the memo", "kept", "note"))


def test_the_chosen_row_is_said_to_be_selected_and_to_hold_the_keyboard(gaza):
    gaza.cards.focus_list()
    QTest.keyClick(gaza.cards.view, Qt.Key.Key_J)
    state = heard(gaza.cards.view, 1).state()
    assert state.selected and state.focused
    assert not heard(gaza.cards.view, 0).state().selected


def test_a_place_says_how_many_cards_it_holds_and_whether_it_is_folded(gaza):
    topics = gaza.session.desk.topics()
    gaza.session.ask(lambda: gaza.session.desk.nest_topic(topics[1].id, topics[0].id))
    row = gaza.sidebar.model.row_of_topic(topics[0].id)
    words = heard(gaza.sidebar.view, row).text(TEXT.Name)
    assert words.endswith("unfolded")
    gaza.sidebar.view.folded.emit(gaza.sidebar.model.rows[row])
    words = heard(gaza.sidebar.view, row).text(TEXT.Name)
    assert words.startswith(f"{topics[0].name}, ")
    assert words.endswith(", folded")


def test_the_memo_that_is_open_says_so(memo):
    rows = memo.sidebar.model.rows
    row = next(number for number, one in enumerate(rows) if one.memo is not None)
    assert heard(memo.sidebar.view, row).text(TEXT.Name).endswith("open")


def test_a_line_of_the_memo_says_the_kind_of_its_card_and_what_it_owes_it(memo):
    desk, outline = memo.session.desk, memo.memo_pane.outline
    filed = desk.cards(CardQuery(topic=memo.sidebar.place.topic))[0]
    where = memo.memo.memo.sections[0].id
    memo.session.ask(lambda: desk.add_to_memo(memo.memo.id, [filed.id], section=where))
    outline.expandAll()
    section = outline.model().index(0, 0)
    line = outline.model().index(0, 0, section)
    role = Qt.ItemDataRole
    assert line.data(role.AccessibleTextRole) == f"Event, {filed.card.headline}"
    assert "as its card says" in line.data(role.AccessibleDescriptionRole)
    assert section.data(role.AccessibleTextRole).startswith("1, ")


@pytest.mark.parametrize(
    "name", ["cards.view", "sidebar.view", "memo_pane.outline", "cards.sources", "reader.article"]
)
def test_each_list_has_a_name_and_a_role_of_its_own(panes, name):
    widget = panes
    for part in name.split("."):
        widget = getattr(widget, part)
    found = QAccessible.queryAccessibleInterface(widget)
    assert found.text(TEXT.Name)
    assert found.role() in {
        QAccessible.Role.Table,
        QAccessible.Role.List,
        QAccessible.Role.Tree,
        QAccessible.Role.EditableText,
    }


def test_on_a_fine_screen_the_window_is_painted_finely(gaza):
    gaza.cards.focus_list()
    view, plain = gaza.cards.view, gaza.cards.view.grab().toImage()
    fine = QImage(view.size() * 2, QImage.Format.Format_ARGB32_Premultiplied)
    fine.setDevicePixelRatio(2)
    fine.fill(Qt.GlobalColor.transparent)
    view.render(fine)
    assert fine.deviceIndependentSize().toSize() == plain.size()
    # the four pixels of a point differ at the edges of letters and drawings; of a picture enlarged they would not
    chip = QRect(24, 30, 200, 40)
    blocks = [
        len({fine.pixel(x + i, y + j) for i in (0, 1) for j in (0, 1)}) > 1
        for x in range(chip.left(), chip.right(), 2)
        for y in range(chip.top(), chip.bottom(), 2)
    ]
    assert sum(blocks) > 50
