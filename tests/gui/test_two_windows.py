"""Two on one library: what another program writes is seen here, and what is being written here stays as it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.desk.desk import Desk
from readahead.gui.place import ALL, PlaceKind
from readahead.gui.views import ViewKind

HARBOUR = "Harbour closed\n\nThe mayor of Lorn said on Monday that the harbour would close.\n"


@pytest.fixture
def other(panes):
    """A second desk on the library of the window, as another program has it."""
    with Desk.open(panes.session.desk.path) as desk:
        yield desk


@pytest.fixture
def lined(memo):
    """The panes with a memo open that has one card as its first line."""
    card = memo.cards.model.id_at(0)
    sections = memo.memo.memo.sections
    memo.session.ask(lambda: memo.session.desk.add_to_memo(memo.memo.id, [card], section=sections[0].id))
    return memo


def lines(panes):
    return [entry.text for section in panes.memo.memo.sections for entry in section.entries]


def write_a_note(panes, words):
    panes.reader.annotate()
    QTest.keyClicks(panes.reader.notes.editor.words, words)


def test_what_another_program_writes_is_seen_within_a_few_seconds(panes, other, qtbot):
    panes.sidebar.go(ALL)
    before = panes.cards.model.rowCount()
    made = other.take_in_text(HARBOUR)
    qtbot.waitUntil(lambda: panes.cards.model.rowCount() > before, timeout=5_000)
    assert panes.cards.model.rowCount() == before + sum(item.cards for item in made.items)


def test_nothing_is_read_again_where_nobody_else_has_written(panes, qtbot):
    told = []
    panes.session.changed.connect(told.append)
    panes.session.ask(lambda: panes.session.desk.keep([panes.cards.model.id_at(0)]))
    assert len(told) == 1
    panes.watch.look()
    assert len(told) == 1


def test_topics_memos_and_what_can_be_undone_follow_another_program(window, gaza, other):
    other.new_topic("Fisheries", terms=["trawler"])
    made = other.new_memo("Their memo", fill=False)
    gaza.watch.look()
    assert "Fisheries" in [topic.name for topic in gaza.sidebar.model.topics()]
    assert gaza.memo.id == made.id
    assert "Their memo" in window.actions_["undo"].text()


def test_one_stays_at_the_card_and_the_place_one_was_at(gaza, other):
    gaza.cards.view.go_to(2)
    card, place = gaza.reader.card, gaza.sidebar.place
    other.annotate(gaza.cards.model.id_at(0), "From the other side")
    gaza.watch.look()
    assert (gaza.reader.card, gaza.sidebar.place) == (card, place)
    assert gaza.cards.view.currentIndex().row() == 2


def test_a_topic_that_another_program_removes_leaves_all_cards(gaza, other):
    other.remove_topic(gaza.sidebar.place.topic)
    gaza.watch.look()
    assert gaza.sidebar.place.kind is PlaceKind.ALL


def test_a_note_being_written_stays_when_another_program_annotates_the_same_card(gaza, other):
    write_a_note(gaza, "Half a thou")
    editor, card = gaza.reader.notes.editor, gaza.reader.card
    other.annotate(card, "Theirs")
    gaza.watch.look()
    assert gaza.reader.notes.editor is editor
    assert QApplication.focusWidget() is editor.words
    QTest.keyClicks(editor.words, "ght")
    QTest.keyClick(editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert {note.text for note in other.card(card).annotations} == {"Theirs", "Half a thought"}
    assert {view.note.text for view in gaza.reader.notes.views} == {"Theirs", "Half a thought"}


def test_a_note_that_another_program_removes_while_it_is_changed_is_written_anew(gaza, other):
    card = gaza.reader.card
    made = gaza.session.ask(lambda: gaza.session.desk.annotate(card, "First"))
    QTest.mouseClick(gaza.reader.notes.views[0], Qt.MouseButton.LeftButton)
    QTest.keyClicks(gaza.reader.notes.editor.words, " and second")
    other.remove_annotation(made.id)
    gaza.watch.look()
    assert gaza.reader.flush()
    assert [note.text for note in other.card(card).annotations] == ["First and second"]


def test_a_note_changed_in_both_places_says_so_and_keeps_what_was_written_last(window, gaza, other):
    card = gaza.reader.card
    made = gaza.session.ask(lambda: gaza.session.desk.annotate(card, "First"))
    QTest.mouseClick(gaza.reader.notes.views[0], Qt.MouseButton.LeftButton)
    QTest.keyClicks(gaza.reader.notes.editor.words, " here")
    other.edit_annotation(made.id, text="First there")
    gaza.watch.look()
    assert gaza.reader.flush()
    assert [note.text for note in other.card(card).annotations] == ["First here"]
    assert "changed elsewhere too" in window.messages.sentence.text()


def test_a_note_on_a_card_that_another_program_takes_away_stays_before_its_writer(panes, other):
    report = other.take_in_text(HARBOUR)
    panes.watch.look()
    card = other.cards_of(report.items[0].article)[0].id
    panes.go_to_card(card)
    write_a_note(panes, "Who told the mayor?")
    other.undo()
    panes.watch.look()
    assert panes.reader.notes.editor.isVisible()
    assert panes.reader.notes.unstored == "Who told the mayor?"
    other.redo()
    panes.watch.look()
    assert panes.reader.flush()
    assert [note.text for note in other.card(card).annotations] == ["Who told the mayor?"]


def away(other, card):
    """Another program moves *card* out of its topic."""
    other.move([card], next(one.id for one in other.topics() if one.name != "Gaza ceasefire"))


@pytest.mark.parametrize("takes", [lambda desk, card: desk.dismiss([card]), away], ids=["dismiss", "move"])
@pytest.mark.parametrize("view", [ViewKind.CARDS, ViewKind.TIMELINE], ids=lambda kind: kind.name.lower())
def test_the_reader_stays_with_a_note_while_its_card_leaves_the_list(window, gaza, other, qtbot, view, takes):
    gaza.cards.look(view)
    if view is not ViewKind.CARDS:
        qtbot.waitUntil(lambda: bool(gaza.cards.selected()))
    card = gaza.reader.card
    write_a_note(gaza, "Half a thou")
    editor = gaza.reader.notes.editor
    qtbot.waitUntil(lambda: bool(other.card(card).annotations))
    takes(other, card)
    gaza.watch.look()
    qtbot.waitUntil(lambda: card not in gaza.cards.selected())
    assert (gaza.reader.card, gaza.reader.notes.editor) == (card, editor)
    assert QApplication.focusWidget() is editor.words
    QTest.keyClicks(editor.words, "ght")
    QTest.keyClick(editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [note.text for note in other.card(card).annotations] == ["Half a thought"]


def test_one_is_told_that_the_list_has_changed_under_a_note(window, gaza, other):
    write_a_note(gaza, "Half a thought")
    other.dismiss([gaza.reader.card])
    gaza.watch.look()
    assert "the card you are writing on stays open" in window.messages.sentence.text()


def test_whoever_goes_elsewhere_stores_the_note(gaza, other):
    card = gaza.reader.card
    write_a_note(gaza, "Half a thought")
    gaza.cards.step(1)
    assert gaza.reader.card != card
    assert [note.text for note in other.card(card).annotations] == ["Half a thought"]


def test_a_stored_note_whose_article_another_program_takes_away_stays_before_its_writer(panes, other, qtbot):
    report = other.take_in_text(HARBOUR)
    panes.watch.look()
    card = other.cards_of(report.items[0].article)[0].id
    panes.go_to_card(card)
    write_a_note(panes, "Who told")
    qtbot.waitUntil(lambda: bool(other.card(card).annotations))
    other.undo()
    other.undo()
    panes.watch.look()
    editor = panes.reader.notes.editor
    assert editor is not None
    assert QApplication.focusWidget() is editor.words


def test_a_memo_line_being_changed_stays_open_when_another_program_changes_the_memo(lined, other):
    outline = lined.memo_pane.outline
    outline.select_entry(lined.memo.memo.sections[0].entries[0].id)
    outline.setFocus()
    QTest.keyClick(outline, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "Half a li")
    other.add_text(lined.memo.memo.sections[1].id, "Their line")
    lined.watch.look()
    assert QApplication.focusWidget() is field
    assert field.toPlainText() == "Half a li"
    QTest.keyClicks(field, "ne")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert lines(lined) == ["Half a line", "Their line"]
    assert [entry.text for one in lined.memo_pane.model.sections for entry in one.entries] == lines(lined)


def test_what_others_changed_is_shown_once_a_line_is_left_as_it_was(lined, other, qtbot):
    outline = lined.memo_pane.outline
    outline.select_entry(lined.memo.memo.sections[0].entries[0].id)
    outline.setFocus()
    QTest.keyClick(outline, Qt.Key.Key_F2)
    other.add_text(lined.memo.memo.sections[1].id, "Their line")
    lined.watch.look()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    model = lined.memo_pane.model
    qtbot.waitUntil(lambda: "Their line" in [one.text for part in model.sections for one in part.entries])


def test_a_line_that_another_program_removes_while_it_is_changed_becomes_a_line_of_its_own(lined, other):
    outline, entry = lined.memo_pane.outline, lined.memo.memo.sections[0].entries[0]
    outline.select_entry(entry.id)
    outline.setFocus()
    QTest.keyClick(outline, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "My words")
    other.remove_entry(entry.id)
    lined.watch.look()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert lines(lined) == ["My words"]


def test_a_title_being_typed_stays_when_another_program_renames_the_memo(memo, other):
    title = memo.memo_pane.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "The second ph")
    other.set_memo(memo.memo.id, title="Their title")
    memo.watch.look()
    QTest.keyClicks(title, "ase")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert other.memo(memo.memo.id).title == "The second phase"
