"""Papers that have left the desk, in the window: a file checked, a memo delivered, and what has come in since."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readahead.gui.outline_model import OutlineRole
from readahead.gui.rows import RowRole
from readahead.model.since import Bearing

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def river(open_window, tmp_path):
    """The panes of a library of one article, with a memo of it open."""
    panes = open_window(tmp_path / "river.readahead").panes
    desk = panes.session.desk
    panes.session.tell(desk.take_in([SEEDS / "exercise-2026-03-03-talks-offer.md"]).changes)
    made = desk.new_memo("Talks", template="situation-review", fill=False)
    panes.session.tell(made.changes)
    panes.session.tell(desk.add_to_memo(made.id, [card.id for card in desk.cards()]))
    panes.open_memo(made.id)
    return panes


@pytest.fixture
def file(river, tmp_path):
    river.session.desk.export(river.memo.id, [tmp_path / "talks.md"])
    return tmp_path / "talks.md"


def checked(qtbot, panes, file):
    panes.verifier.check(file)
    qtbot.waitUntil(lambda: panes.verifier.dialog is not None)
    dialog = panes.verifier.dialog
    qtbot.waitExposed(dialog)
    return dialog


def rows(dialog):
    return [dialog.model.index(row, 0).data(RowRole.ROW) for row in range(dialog.model.rowCount())]


def test_a_file_that_holds_says_so_line_by_line_and_leads_to_its_cards(qtbot, river, file):
    dialog = checked(qtbot, river, file)
    assert "All holds: " in dialog.sentence.text()
    assert {row.end for row in rows(dialog)} == {"holds"}
    place = next(number for number, row in enumerate(rows(dialog)) if row.value is not None)
    dialog.view.go_to(place)
    card = rows(dialog)[place].value
    assert dialog.verb.isEnabled()
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert river.reader.card == card
    assert river.verifier.dialog is None


def test_what_was_altered_stands_first(qtbot, river, file):
    text = file.read_text(encoding="utf-8")
    place = text.rindex(" said ")
    file.write_text(text[:place] + " sang " + text[place + 6 :], encoding="utf-8")
    dialog = checked(qtbot, river, file)
    assert rows(dialog)[0].end == "altered"
    assert "altered" in dialog.sentence.text()
    dialog.close()


def test_a_foreign_file_is_one_sentence(qtbot, river):
    window = river.memo_pane.window()
    river.verifier.check(SEEDS / "topics.toml")
    qtbot.waitUntil(lambda: "carries no manifest" in window.messages.sentence.text())
    assert river.verifier.dialog is None


def settled(qtbot, panes):
    qtbot.waitUntil(lambda: panes.session.beside.is_settled)


def test_a_delivered_memo_says_what_has_come_in_marks_its_lines_and_is_supplemented(qtbot, river):
    since = river.memo_pane.since
    settled(qtbot, river)
    assert since.isHidden()
    river._actions["deliver"].trigger()
    settled(qtbot, river)
    assert not since.isHidden()
    assert since.words.text() == "Nothing has come in since version 1."
    report = river.session.desk.take_in([SEEDS / "exercise-2026-03-06-three-counts.md"])
    river.session.tell(report.changes)
    settled(qtbot, river)
    assert since.words.text().startswith("Since version 1: 1 article; ")
    outline = river.memo_pane.model
    marks = {
        index.data(OutlineRole.BEARING)
        for entry in since.bearings()
        if (index := outline.index_of(entry)).isValid()
    }
    assert Bearing.DISPUTED in marks
    river.memo_pane.outline.grab()
    QTest.mouseClick(since.more, Qt.MouseButton.LeftButton)
    dialog = river.verifier.dialog
    assert {row.end for row in rows(dialog)} >= {"disputed", "confirmed", "new"}
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert river.memo.memo.title == "Supplement to Talks, version 1"
    settled(qtbot, river)
    assert since.isHidden()
    river._actions["undo"].trigger()
    assert river.memo.memo.title == "Talks"
