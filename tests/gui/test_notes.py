"""Notes: shown as their Markdown means, stored as they are typed, told apart by status and tags, found by their words."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui.link_dialog import LinkDialog
from readahead.gui.notes import PAUSE_MS, SOON_MS
from readahead.model.annotation import NoteStatus
from readahead.model.card import CardQuery
from readahead.model.passage import Span

CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def notes(talks):
    """The notes of the one card of a short library, none yet."""
    talks.cards.view.go_to(0)
    return talks.reader.notes


@pytest.fixture
def desk(talks):
    return talks.session.desk


def stored(desk):
    return [(note.text, note.tags) for note in desk.card(desk.cards(CardQuery())[0].id).annotations]


def begin(panes, words=""):
    panes.reader.annotate()
    editor = panes.reader.notes.editor
    QTest.keyClicks(editor.words, words)
    return editor


def write(panes, words, *, tags=(), span=None):
    """Have a note on the card that is shown."""
    card = panes.reader.card
    made = panes.session.ask(lambda: panes.session.desk.annotate(card, words, tags=tags, span=span))
    return next(view for view in panes.reader.notes.views if view.note.id == made.id)


def pass_time(timer):
    """Let a timer that runs have run out."""
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


# Stored as typed


def test_what_is_typed_is_stored_within_a_second_while_the_field_stays_open(talks, notes, desk, qtbot):
    assert SOON_MS < 1_000
    editor = begin(talks, "Ask who")
    assert stored(desk) == []
    qtbot.waitUntil(lambda: stored(desk) == [("Ask who", ())], timeout=3_000)
    assert notes.editor is editor
    assert editor.words.hasFocus()
    assert talks.cards.view.currentIndex().isValid()


def test_typing_on_does_not_put_storing_off(talks, notes, desk):
    editor = begin(talks, "Ask")
    left = notes._soon.remainingTime()
    QTest.keyClicks(editor.words, " who")
    assert notes._soon.remainingTime() <= left
    pass_time(notes._soon)
    assert stored(desk) == [("Ask who", ())]


def test_what_is_typed_without_a_pause_is_undone_as_one(talks, notes, desk):
    editor = begin(talks)
    for words in ("Ask", " who", " signs"):
        QTest.keyClicks(editor.words, words)
        pass_time(notes._soon)
    pass_time(notes._pause)
    QTest.keyClicks(editor.words, ", and when")
    QTest.keyClick(editor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored(desk) == [("Ask who signs, and when", ())]
    talks.acting.undo()
    assert stored(desk) == [("Ask who signs", ())]
    talks.acting.undo()
    assert stored(desk) == []
    assert PAUSE_MS > SOON_MS


def test_a_note_whose_words_are_all_deleted_goes_and_comes_back_by_undo(talks, notes, desk):
    write(talks, "First")
    QTest.mouseClick(notes.views[0], Qt.MouseButton.LeftButton)
    notes.editor.words.selectAll()
    QTest.keyClick(notes.editor.words, Qt.Key.Key_Delete)
    QTest.keyClick(notes.editor.words, Qt.Key.Key_Escape)
    assert stored(desk) == []
    assert notes.views == []
    talks.acting.undo()
    assert stored(desk) == [("First", ())]


def test_delete_asks_nothing_and_leaves_the_keyboard_among_the_notes(talks, notes, desk):
    for words in ("One", "Two", "Three"):
        write(talks, words)
    notes.views[1].setFocus()
    QTest.keyClick(notes.views[1], Qt.Key.Key_Delete)
    assert [words for words, _ in stored(desk)] == ["Three", "One"]
    assert notes.views[1].hasFocus()
    talks.acting.undo()
    assert [words for words, _ in stored(desk)] == ["Three", "Two", "One"]


# Read


def test_a_note_reads_as_its_markdown_means_and_takes_no_html(talks):
    view = write(
        talks, "## Head\n\n**Bold** and *slanted*\n\n- one\n- `two`\n\n<b>tag</b> ![chart](file:///x.png)"
    )
    assert view.words.text() == "Head\nBold and slanted\none\ntwo\n<b>tag</b> chart"
    assert "tag" not in view.words.toHtml().replace("&lt;b&gt;tag", "")
    assert view.words.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert view.words.height() >= view.words.document().size().height() - 1
    assert "Head" in view.accessibleName()


def test_a_note_is_as_high_as_its_words_at_every_width_and_size(window, talks, theme):
    view = write(talks, "long words and more of them " * 12)

    def fits():
        QApplication.processEvents()
        return abs(view.words.height() - view.words.document().size().height()) <= 1

    assert fits()
    before = view.words.height()
    window.resize(1024, 700)
    assert fits()
    theme.set_text_size(150)
    assert fits()
    assert view.words.height() > before
    theme.set_text_size(100)


def test_a_link_is_shown_before_it_is_opened_and_only_then(talks, notes, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    view = write(talks, "[the plan](https://example.org/plan) and [a file](file:///etc/passwd)")
    for address in ("file:///etc/passwd", "javascript:1"):
        view.words.anchorClicked.emit(QUrl(address))
    assert not talks.parent().findChildren(LinkDialog)
    view.words.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.words, Qt.Key.Key_Tab)
    QTest.keyClick(view.words, Qt.Key.Key_Return)
    dialogs = talks.parent().findChildren(LinkDialog)
    if not dialogs:
        view.words.anchorClicked.emit(QUrl("https://example.org/plan"))
        dialogs = talks.parent().findChildren(LinkDialog)
    assert [dialog.address for dialog in dialogs] == ["https://example.org/plan"]
    assert opened == []
    dialogs[0].verb.click()
    assert opened == ["https://example.org/plan"]


# Written


def formats(field, line):
    """Return the words of a line that are set apart while it is written, with how."""
    block = field.document().findBlockByNumber(line)
    text = block.text().encode("utf-16-le")
    return [
        (text[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"), QTextCharFormat(one.format))
        for one in block.layout().formats()
    ]


def test_markdown_is_shown_as_it_means_while_it_is_typed(talks):
    field = begin(talks, "A **bold** word").words
    shown = dict(formats(field, 0))
    assert shown["bold"].fontWeight() == 600
    assert "**" in shown
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    field.setPlainText("🙂🙂 *slanted*\n```\n**code**\n```\n- item")
    assert dict(formats(field, 0))["slanted"].fontItalic()
    assert [words for words, _ in formats(field, 2)] == ["**code**"]
    assert dict(formats(field, 2))["**code**"].fontWeight() != 600
    assert [words for words, _ in formats(field, 4)] == ["-"]


def test_enter_goes_on_with_a_list(talks):
    field = begin(talks, "1. one").words
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "done")
    assert field.toPlainText() == "1. one\n2. two\ndone"


# Status and tags


def test_a_status_is_chosen_by_a_chip_or_its_keys_while_a_note_is_written(talks, notes, desk):
    editor = begin(talks, "Ask")
    QTest.mouseClick(editor.chips.buttons[NoteStatus.QUESTION], Qt.MouseButton.LeftButton)
    assert editor.words.hasFocus()
    QTest.keyClick(editor.words, Qt.Key.Key_3, CONTROL_ALT)
    assert editor.chips.status is NoteStatus.DRAFTING
    QTest.keyClicks(editor.tags, "#board, talks")
    QTest.keyClick(editor.tags, Qt.Key.Key_Return)
    assert stored(desk) == [("Ask", ("drafting", "board", "talks"))]
    assert notes.views[0].status.text() == "Drafting"
    assert [tag.text() for tag in notes.views[0].tags] == ["#board", "#talks"]


def test_a_number_on_a_note_sets_its_status_and_0_takes_it_away(talks, notes, desk):
    view = write(talks, "Ask", tags=["board"])
    view.setFocus()
    for key, tags in (
        (Qt.Key.Key_4, ("done", "board")),
        (Qt.Key.Key_2, ("check", "board")),
        (Qt.Key.Key_0, ("board",)),
    ):
        QTest.keyClick(notes.views[0], key)
        assert stored(desk) == [("Ask", tags)]
        assert notes.views[0].hasFocus()
    assert "Check" not in notes.views[0].accessibleName()


def test_the_status_of_a_note_is_a_menu_by_a_click(talks, notes, desk):
    view = write(talks, "Ask", tags=["Question"])
    view.status.click()
    menu = QApplication.activePopupWidget()
    assert menu.actions()[0].isChecked()
    menu.actions()[3].trigger()
    menu.close()
    assert stored(desk) == [("Ask", ("done",))]


def test_a_tag_that_is_typed_is_completed_from_those_there_are(talks):
    write(talks, "One", tags=["second phase", "board"])
    editor = begin(talks, "Two")
    completer = editor.tags.completer()
    editor.tags.setFocus()
    QTest.keyClicks(editor.tags, "board, SEC")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "board, second phase"


def test_a_click_on_a_tag_lists_the_cards_that_have_it(gaza, qtbot):
    card = gaza.reader.card
    write(gaza, "One", tags=["second phase"])
    gaza.reader.notes.views[0].tags[0].click()
    assert gaza.cards.filter.text() == 'tag:"second phase"'
    qtbot.waitUntil(lambda: gaza.cards.model.rowCount() == 1)
    assert gaza.cards.model.id_at(0) == card


# The words a note stands on


def test_a_note_is_marked_at_its_words_and_each_leads_to_the_other(talks, notes):
    text = talks.reader.detail.text
    at = text.index("road office")
    view = write(talks, "Which?", span=Span(at, at + len("road office")))
    article = talks.reader.article
    QApplication.processEvents()
    box = article.note_boxes()[view.note.id]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_P)
    assert article.hasFocus()
    assert article.textCursor().selectedText() == "road office"
    place = box.translated(0, -article.verticalScrollBar().value()).center().toPoint()
    QTest.mouseClick(article.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert notes.views[0].hasFocus()
    assert view.accessibleDescription() == "On “road office”"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
@pytest.mark.parametrize("place", ["list", "article"])
def test_a_note_that_is_done_gives_the_keyboard_back_to_where_it_was_begun(talks, qtbot, place, key):
    begun = talks.cards.view if place == "list" else talks.reader.article
    begun.setFocus()
    QTest.keyClick(begun, Qt.Key.Key_N)
    words = talks.reader.notes.editor.words
    qtbot.waitUntil(words.hasFocus)
    QTest.keyClicks(words, "ask")
    QTest.keyClick(
        words,
        key,
        Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_Return else Qt.KeyboardModifier.NoModifier,
    )
    qtbot.waitUntil(begun.hasFocus)
