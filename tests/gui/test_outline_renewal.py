"""A memo that changes is shown by the rows that changed: what is selected, unfolded and scrolled to stays."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from readahead.gui.outline_model import OutlineModel, OutlineRole
from readahead.gui.outline_rows import renewal
from readahead.model.card import Kind
from readahead.model.memo import Block, Entry, Header, Memo, Section

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def section(number, lines):
    entries = tuple(
        Entry(one, f"u{one}", one if one % 2 else None, f"{number}: {words}") for one, words in lines
    )
    return Section(number, f"s{number}", f"Section {number}", Block.POINTS, "", entries)


def memo(*parts):
    return Memo(1, "m", "Talks", "", "situation-review", "", Header(), parts, NOON, NOON)


LINES = st.lists(
    st.tuples(st.integers(1, 12), st.sampled_from("ab")), unique_by=lambda one: one[0], max_size=8
)


def rows(model):
    return [
        [model.index(row, 0, head).data() for row in range(model.rowCount(head))]
        for head in (model.index(number, 0) for number in range(model.rowCount()))
    ]


@given(LINES, LINES)
def test_the_rows_that_go_and_those_that_come_make_the_one_of_the_other(before, after):
    old, new = section(1, before).entries, section(1, after).entries
    made = renewal(old, new)
    kept = old[: made.first] + new[made.first : made.come] + old[made.gone :]
    assert [one.id for one in kept] == [one.id for one in new]
    assert [row for row, one in enumerate(kept) if one != new[row]] == list(made.changed)


@given(st.lists(st.tuples(LINES, LINES), min_size=1, max_size=6))
def test_a_memo_that_changes_reads_in_the_outline_as_it_does_and_is_never_built_anew(qapp, states):
    model = OutlineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(memo(section(1, []), section(2, [])), {})
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    for first, second in states:
        shown = memo(section(1, first), section(2, second))
        model.show(shown, {1: Kind.EVENT})
        assert rows(model) == [[entry.text for entry in part.entries] for part in shown.sections]
    assert resets == []


def test_a_kind_that_was_corrected_is_told_of_for_the_lines_of_its_card_only(qapp):
    model, told = OutlineModel(), []
    shown = memo(section(1, [(1, "a"), (2, "b"), (3, "c")]))
    model.show(shown, {1: Kind.EVENT, 3: Kind.EVENT})
    model.dataChanged.connect(lambda index, _end, _roles: told.append(index.row()))
    model.show(shown, {1: Kind.EVENT, 3: Kind.FIGURE})
    assert told == [2]


@pytest.fixture
def long(talks, qtbot):
    """The panes with a memo of more lines than the outline has room for, the last of them current, far from the top."""
    desk, part = talks.session.desk, talks.memo.memo.sections[0]
    for number in range(40):
        desk.add_text(part.id, f"Line {number}")
    talks.memo.open(talks.memo.id)
    outline = talks.memo_pane.outline
    outline.select_entry(talks.memo.memo.sections[0].entries[30].id)
    return talks


def edit(panes, row, words):
    entry = panes.memo.memo.sections[0].entries[row]
    panes.session.ask(lambda: panes.session.desk.edit_entry(entry.id, words))


def test_an_edit_far_from_what_is_seen_leaves_the_outline_where_it_was_scrolled_to(long):
    outline = long.memo_pane.outline
    resets = []
    long.memo_pane.model.modelReset.connect(lambda: resets.append(1))
    bar = outline.verticalScrollBar()
    bar.setValue(60)
    edit(long, 0, "Other words")
    assert (bar.value(), outline.current_entry().text, resets) == (60, "Line 29", [])
    assert outline.model().index(0, 0, outline.model().index(0, 0)).data() == "Other words"


def test_a_line_that_is_current_stays_so_when_others_go_and_come_before_it(long):
    outline = long.memo_pane.outline
    first = long.memo.memo.sections[0].entries[0]
    long.session.ask(lambda: long.session.desk.remove_entry(first.id))
    assert outline.current_entry().text == "Line 29"
    long.acting.undo()
    assert outline.current_entry().text == "Line 29"


def test_the_first_line_of_a_section_is_seen(long):
    outline, model = long.memo_pane.outline, long.memo_pane.model
    part = long.memo.memo.sections[1]
    made = long.session.ask(lambda: long.session.desk.add_text(part.id, "The first"))
    assert outline.isExpanded(model.index(1, 0))
    assert outline.visualRect(model.index_of(made.id)).height() > 0


def test_a_kind_that_is_corrected_is_shown_in_the_outline_at_once(talks):
    card = talks.cards.model.id_at(0)
    talks.session.ask(lambda: talks.session.desk.add_to_memo(talks.memo.id, [card]))
    before = talks.session.desk.card(card).filed.card.kind
    other = next(kind for kind in Kind if kind is not before)
    talks.session.ask(lambda: talks.session.desk.edit_card(card, kind=other))
    entry = next(one for part in talks.memo.memo.sections for one in part.entries if one.card == card)
    assert talks.memo_pane.model.index_of(entry.id).data(OutlineRole.KIND) == other
