"""The product's main jobs in the window, by keys and clicks: from the first start to a paper, and back by undo."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from readahead.desk.desk import Desk
from readahead.gui.place import PlaceKind
from readahead.model.card import CardQuery

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

ARTICLE = """Bridge at Lorn to close for a month

LORN, March 3 (Exercise Wire) - The bridge at Lorn will close on Monday for a month, the road office said on Tuesday.

About 4,000 cars cross it each day. "We have no choice," Mara Venn, the head of the office, told reporters.
"""

TYPIST = Path(__file__).with_name("typist.py")


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.readahead"


@pytest.fixture
def starter(library):
    """The path of a library that holds the starter library."""
    with Desk.open(library) as desk:
        desk.take_in_starter()
    return library


def state(panes):
    """What an undo takes back, as the library tells it."""
    desk = panes.session.desk
    articles = [(one.id, one.name) for one in desk.articles()]
    cards = [(one.id, one.card.headline, one.topic, one.notes) for one in desk.cards(CardQuery())]
    topics = [(one.id, one.name, one.cards) for one in desk.topics()]
    notes = [(one.text, one.anchor.exact) for card in cards for one in desk.card(card[0]).annotations]
    return articles, cards, topics, notes


def words_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def test_from_the_first_start_to_a_paper(start, hand, library, tmp_path):
    window = start(library)
    panes = window.panes
    hand.press(Qt.Key.Key_Space)
    hand.wait(lambda: panes.cards.model.rowCount() > 0 and panes.importer.job is None)

    hand.press(Qt.Key.Key_1, CONTROL)
    assert panes.sidebar.place.kind is PlaceKind.TOPIC
    hand.press(Qt.Key.Key_N, CONTROL)
    hand.write("Talks on Monday")
    hand.press(Qt.Key.Key_Return)
    hand.wait(lambda: panes.memo.memo is not None)

    panes.cards.focus_list()
    rows = range(panes.cards.model.rowCount())
    hand.press(
        Qt.Key.Key_J,
        times=next(row for row in rows if panes.cards.model.id_at(row) not in panes.memo.cards()),
    )
    card = panes.reader.card
    headline = panes.reader.detail.filed.card.headline
    hand.press(Qt.Key.Key_Return)
    assert card in panes.memo.cards()
    hand.wait(lambda: panes.memo_pane.preview.is_settled)

    hand.press(Qt.Key.Key_E, CONTROL | SHIFT)
    hand.press(Qt.Key.Key_Return)
    hand.wait(lambda: panes.exporter.dialog is None and panes.exporter.job is None)
    paper = words_of(tmp_path / "Talks on Monday.pdf")
    assert "Talks on Monday" in paper
    assert headline in paper


def test_a_pasted_article_is_annotated_by_the_keyboard_and_all_of_it_undone_and_done_again(
    start, hand, library
):
    window = start(library)
    panes = window.panes
    nothing = state(panes)
    QGuiApplication.clipboard().setText(ARTICLE)
    hand.press(Qt.Key.Key_V, CONTROL)
    hand.press(Qt.Key.Key_Return)
    hand.wait(lambda: panes.reader.card is not None and panes.importer.job is None)

    panes.cards.focus_list()
    hand.press(Qt.Key.Key_J)
    hand.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is panes.reader.article
    hand.press(Qt.Key.Key_Right, CONTROL | SHIFT, times=3)
    quoted = panes.reader.article.selected_span().quote(panes.reader.detail.text)
    hand.press(Qt.Key.Key_N)
    hand.write("Ask which road is used meanwhile.")
    hand.press(Qt.Key.Key_Return, CONTROL)
    everything = state(panes)
    assert everything[3] == [("Ask which road is used meanwhile.", quoted)]
    assert len(quoted.split()) >= 2

    steps = 0
    while window.actions_["undo"].isEnabled():
        hand.press(Qt.Key.Key_Z, CONTROL)
        steps += 1
    assert steps >= 2
    assert state(panes) == nothing
    assert window.body.currentWidget() is panes.welcome
    for _ in range(steps):
        hand.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert not window.actions_["redo"].isEnabled()
    assert state(panes) == everything


def drag(hand, source: QMimeData, view, at: QPoint):
    """Bring *source* over a view and let it go there, by the events a drag sends."""
    keys, buttons, act = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    port = view.viewport()
    with hand.doing("a drag"):
        QApplication.sendEvent(port, QDragEnterEvent(at, act, source, buttons, keys))
        over = QDragMoveEvent(at, act, source, buttons, keys)
        QApplication.sendEvent(port, over)
        assert over.isAccepted()
    with hand.doing("a drop"):
        QApplication.sendEvent(port, QDropEvent(at.toPointF(), act, source, buttons, keys))


def test_cards_are_dragged_into_the_memo_one_before_the_other(start, hand, starter):
    window = start(starter)
    panes = window.panes
    made = panes.session.desk.new_memo("Second phase", template="meeting-brief", fill=False)
    panes.session.tell(made.changes)
    panes.memo.open(made.id)
    hand.press(Qt.Key.Key_1, CONTROL)
    panes.cards.focus_list()
    hand.press(Qt.Key.Key_Down, SHIFT)
    chosen = panes.cards.selected()
    assert len(chosen) == 2
    outline, model = panes.memo_pane.outline, panes.memo_pane.model
    head = outline.visualRect(model.index(1, 0)).center()
    rows = panes.cards.view.selectionModel().selectedRows()
    drag(hand, panes.cards.model.mimeData(rows), outline, head)
    section = panes.memo.memo.sections[1]
    assert tuple(entry.card for entry in section.entries) == chosen

    hand.press(Qt.Key.Key_J)
    third = panes.cards.selected()
    line = outline.visualRect(model.index_of(section.entries[0].id))
    rows = panes.cards.view.selectionModel().selectedRows()
    drag(hand, panes.cards.model.mimeData(rows), outline, QPoint(line.center().x(), line.top() + 2))
    assert tuple(entry.card for entry in panes.memo.memo.sections[1].entries) == (*third, *chosen)
    hand.wait(lambda: panes.memo_pane.preview.is_settled)
    hand.press(Qt.Key.Key_Z, CONTROL, times=2)
    assert panes.memo.memo.sections[1].entries == ()


def test_two_windows_on_one_library_see_each_others_work(start, hand, starter):
    first, second = start(starter), start(starter)
    second.activateWindow()
    hand.wait(second.isActiveWindow)
    second.panes.cards.focus_list()
    hand.press(Qt.Key.Key_N)
    hand.write("Seen from both sides")
    hand.press(Qt.Key.Key_Return, CONTROL)
    card = second.panes.reader.card
    there = first.panes
    hand.wait(lambda: [note.note.text for note in there.reader.notes.views] == ["Seen from both sides"])
    assert there.reader.card == card
    first.activateWindow()
    hand.wait(first.isActiveWindow)
    assert first.actions_["undo"].text() == second.actions_["undo"].text() == "Undo Annotate card"
    there.cards.focus_list()
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert there.reader.notes.views == []
    hand.wait(lambda: second.panes.reader.notes.views == [])


def test_a_note_outlives_a_kill_while_it_is_typed_but_for_its_last_second(starter, tmp_path):
    homes = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    surroundings = {**os.environ, **homes, "XDG_RUNTIME_DIR": str(tmp_path)}

    def run(*arguments):
        command = [sys.executable, TYPIST, starter, *arguments]
        return subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True)

    typed: list[tuple[float, str]] = []
    with run("type") as typist:
        for row in typist.stdout:
            at, _, words = row.rstrip("\n").partition(" ")
            typed.append((float(at), words))
            if typed[-1][0] > typed[0][0] + 2.5:
                typist.send_signal(signal.SIGKILL)
                break
    assert typist.wait() == -signal.SIGKILL
    with run("read") as reader:
        found = reader.stdout.read().rstrip("\n")
    assert reader.returncode == 0
    killed = typed[-1][0]
    certain = [words for at, words in typed if at <= killed - 1.0][-1]
    assert len(certain) > 20
    assert found.startswith(certain.rstrip())
    assert typed[-1][1].startswith(found)
