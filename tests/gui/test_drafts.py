"""What is being typed outlives a crash: it is kept from a moment after a key on, and is there again at the next start."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from readahead.gui.drafts import Draft, DraftFile, Where, read, written

WORDS = "The road is open again since noon."


@pytest.fixture
def memo(again):
    """The panes with a memo open that has one line."""
    panes = again()
    made = panes.session.desk.new_memo("Talks", fill=False)
    panes.session.tell(made.changes)
    panes.memo.open(made.id)
    section = panes.memo.memo.sections[0]
    panes.session.tell(panes.session.desk.add_text(section.id, "One line.").changes)
    return panes


def own_text(panes):
    panes.asking.own_text(panes.memo.memo.sections[0])
    dialog = panes.asking.dialog
    QTest.keyClicks(dialog.words, WORDS)
    return lambda later: later.asking.dialog.words.toPlainText()


def own_line(panes):
    panes.asking.change_text(panes.memo.memo.sections[0].entries[0])
    panes.asking.dialog.words.selectAll()
    QTest.keyClicks(panes.asking.dialog.words, WORDS)
    return lambda later: later.asking.dialog.words.toPlainText()


def head(panes):
    panes.asking.memo_head()
    field = panes.asking.dialog.fields["where"]
    field.selectAll()
    QTest.keyClicks(field, WORDS)
    return lambda later: later.asking.dialog.fields["where"].text()


def headline(panes):
    panes.asking.correct_card(panes.cards.model.id_at(1))
    QTest.keyClicks(panes.asking.dialog.headline, WORDS)
    return lambda later: later.asking.dialog.headline.toPlainText()


def pasted(panes):
    panes.importer.show_paste("Lorn bridge closed\n\nThe bridge is closed.")
    dialog = panes.importer.dialog
    dialog.words.selectAll()
    QTest.keyClicks(dialog.words, WORDS)
    return lambda later: later.importer.dialog.words.toPlainText()


def outlet(panes):
    panes.importer.show_paste("Lorn bridge closed\n\nThe bridge is closed.")
    QTest.keyClicks(panes.importer.dialog.outlet, WORDS)
    return lambda later: later.importer.dialog.outlet.text()


def line(panes):
    outline = panes.memo_pane.outline
    outline.select_entry(panes.memo.memo.sections[0].entries[0].id)
    outline.edit(outline.currentIndex())
    field = outline.indexWidget(outline.currentIndex())
    field.selectAll()
    QTest.keyClicks(field, WORDS)
    return lambda later: later.memo_pane.outline.indexWidget(
        later.memo_pane.outline.currentIndex()
    ).toPlainText()


def title(panes):
    panes.memo_pane.title.selectAll()
    QTest.keyClicks(panes.memo_pane.title, WORDS)
    return lambda later: later.memo_pane.title.text()


def details(panes):
    panes.asking.details(panes.session.desk.articles()[0].id)
    dialog = panes.asking.dialog
    dialog.outlet.selectAll()
    QTest.keyClicks(dialog.outlet, WORDS)
    return lambda later: later.asking.dialog.outlet.text()


def new_topic(panes):
    panes.asking.new_topic((panes.cards.model.id_at(1),))
    QTest.keyClicks(panes.asking.dialog.name, WORDS)
    return lambda later: later.asking.dialog.name.text()


def topic(panes):
    panes.asking.edit_topic(panes.session.desk.topics()[-1])
    dialog = panes.asking.dialog
    dialog.excluded.selectAll()
    QTest.keyClicks(dialog.excluded, WORDS)
    return lambda later: later.asking.dialog.excluded.text()


def new_memo(panes):
    panes.asking.new_memo()
    QTest.keyClicks(panes.asking.dialog.name, WORDS)
    return lambda later: later.asking.dialog.name.text()


def new_section(panes):
    panes.asking.new_section()
    QTest.keyClicks(panes.asking.dialog.heading, WORDS)
    return lambda later: later.asking.dialog.heading.text()


PLACES = [
    *(own_text, own_line, head, headline, pasted, outlet, line, title),
    *(details, new_topic, topic, new_memo, new_section),
]


@pytest.mark.parametrize("place", PLACES)
def test_what_is_being_typed_is_there_again_after_a_crash(again, memo, place):
    typed = place(memo)
    assert typed(memo) == WORDS
    memo.drafts.look()
    later = again(killed=True)
    assert typed(later) == WORDS
    assert "is here again" in later.split.window().messages.sentence.text()


def test_a_line_of_own_words_that_is_there_again_is_changed_and_not_added(again, memo):
    own_line(memo)
    memo.drafts.look()
    later = again(killed=True)
    QTest.keyClick(later.asking.dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.text for one in later.memo.memo.sections[0].entries] == [WORDS]


def test_it_is_kept_a_moment_after_the_key(again, qtbot, memo):
    own_text(memo)
    file = memo.drafts.file
    qtbot.waitUntil(lambda: file._file is not None and WORDS in file._file.read_text(), timeout=1_000)


def test_what_is_there_again_is_there_after_another_crash_too(again, memo):
    typed = own_text(memo)
    memo.drafts.look()
    again(killed=True)
    assert typed(again(killed=True)) == WORDS


@pytest.mark.parametrize("place", [own_text, head, headline, details, new_topic, new_memo])
@pytest.mark.parametrize("is_stored", [True, False])
def test_what_was_stored_or_given_up_is_not_offered_again(again, memo, place, is_stored):
    place(memo)
    memo.drafts.look()
    dialog = memo.asking.dialog
    (dialog.accept if is_stored else dialog.reject)()
    if memo.asking.dialog is not None:
        # own words are given up only after it was asked
        QTest.mouseClick(dialog.question.verb, Qt.MouseButton.LeftButton)
    assert memo.asking.dialog is None
    assert again(killed=True).asking.dialog is None


def test_a_line_that_was_stored_is_not_offered_again(again, memo):
    line(memo)
    memo.drafts.look()
    memo.memo_pane.flush()
    memo.drafts.look()
    later = again(killed=True)
    assert later.memo.memo.sections[0].entries[0].text == WORDS
    assert not later.memo_pane.outline.is_editing


def test_a_pasted_article_is_kept_until_it_is_in_the_library(again, qtbot, memo):
    memo.importer.show_paste("")
    QTest.keyClicks(memo.importer.dialog.words, "Lorn bridge closed. The bridge is closed, the office said.")
    memo.drafts.look()
    memo.importer.dialog.accept()
    memo.drafts.look()
    assert memo.drafts.file._file.exists()
    qtbot.waitUntil(lambda: memo.importer.job is None)
    memo.drafts.look()
    assert not memo.drafts.file._file.exists()


def test_what_a_dialog_held_when_the_window_was_closed_is_there_again(again, memo):
    typed = own_text(memo)
    assert typed(again()) == WORDS


def test_where_the_section_is_gone_the_words_are_shown(again, memo):
    own_text(memo)
    memo.drafts.look()
    memo.session.desk.remove_memo(memo.memo.id)
    later = again(killed=True)
    messages = later.split.window().messages
    assert "was not stored" in messages.sentence.text()
    assert messages.details.text() == WORDS
    messages.dismiss.click()
    assert again(killed=True).split.window().messages.isHidden()


def split(panes):
    """Type in a dialog that cannot be opened again by itself."""
    topic = next(one for one in panes.session.desk.topics() if one.name != "Unsorted")
    panes.asking.split_topic(topic)
    dialog = panes.asking.dialog
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "Fisheries")
    return dialog.windowTitle()


def test_words_of_a_dialog_that_cannot_be_opened_again_are_shown_until_they_are_dismissed(again, memo):
    name = split(memo)
    memo.drafts.look()
    for _ in range(2):
        later = again(killed=True)
        messages = later.split.window().messages
        assert name in messages.sentence.text()
        assert messages.details.text() == "Fisheries"
    messages.inform("Other news.")
    later.drafts.look()
    assert messages.sentence.text() == "Other news."
    messages.hide()
    later.drafts.look()
    assert messages.details.text() == "Fisheries"
    QTest.mouseClick(messages.dismiss, Qt.MouseButton.LeftButton)
    later.drafts.look()
    assert messages.isHidden()
    assert again(killed=True).split.window().messages.isHidden()


def test_words_without_a_place_can_be_copied(again, memo):
    split(memo)
    memo.drafts.look()
    later = again(killed=True)
    QTest.mouseClick(later.split.window().messages.action, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Fisheries"
    assert again(killed=True).split.window().messages.isHidden()


def test_what_was_chosen_is_there_again_too(again, memo):
    memo.asking.correct_card(memo.cards.model.id_at(1))
    dialog = memo.asking.dialog
    dialog.kind.setCurrentIndex((dialog.kind.currentIndex() + 1) % dialog.kind.count())
    kind = dialog.kind.currentData()
    memo.drafts.look()
    later = again(killed=True)
    assert later.asking.dialog.kind.currentData() == kind
    later.asking.dialog.accept()
    later.drafts.look()
    later.asking.details(later.session.desk.articles()[0].id)
    later.asking.dialog.date.choose(date(2021, 2, 3))
    later.drafts.look()
    later = again(killed=True)
    assert later.asking.dialog.date.value() == date(2021, 2, 3)


def test_a_memo_that_was_being_begun_has_its_template_topics_and_marking_again(again, memo):
    first, *_, last = memo.session.desk.topics()
    memo.asking.new_memo(first.id)
    dialog = memo.asking.dialog
    dialog.template.go_to("speaking")
    dialog.tick(last.id)
    dialog.marking.setEditText("TLP:AMBER")
    template, title = dialog.template.name(), dialog.name.text()
    assert template != "standard" and title == first.name
    memo.drafts.look()
    dialog = again(killed=True).asking.dialog
    assert (dialog.template.name(), dialog.name.text()) == (template, title)
    assert dialog.chosen_topics() == (first.id, last.id)
    assert dialog.marking.currentText() == "TLP:AMBER"


def test_a_topic_that_is_there_again_takes_the_cards_it_was_made_for(again, memo):
    card = memo.cards.model.id_at(1)
    new_topic(memo)
    memo.drafts.look()
    later = again(killed=True)
    later.asking.dialog.accept()
    (made,) = (one for one in later.session.desk.topics() if one.name == WORDS)
    assert later.session.desk.card(card).filed.topic == made.id


def test_what_was_put_back_as_it_stood_is_not_offered(again, memo):
    memo.asking.details(memo.session.desk.articles()[0].id)
    QTest.keyClicks(memo.asking.dialog.outlet, "x")
    memo.drafts.look()
    QTest.keyClick(memo.asking.dialog.outlet, Qt.Key.Key_Backspace)
    memo.drafts.look()
    assert again(killed=True).asking.dialog is None


def test_what_nobody_has_typed_in_is_not_kept(again, memo):
    memo.asking.memo_head()
    memo.drafts.look()
    assert again(killed=True).asking.dialog is None


def test_two_drafts_are_brought_back_one_after_the_other(again, memo):
    own_text(memo)
    memo.drafts.look()
    other = DraftFile(memo.drafts.file._stem)
    other.keep([one("Somewhere else")])
    other.close()
    later = again(killed=True)
    assert later.asking.dialog.words.toPlainText() == WORDS
    later.asking.dialog.accept()
    later.drafts.look()
    assert later.split.window().messages.details.text() == "Somewhere else"


def test_a_window_that_stands_keeps_its_own(tmp_path):
    first, second = DraftFile(tmp_path / "library"), DraftFile(tmp_path / "library")
    first.keep([one("first")])
    assert second.left() == []
    second.keep([one("second")])
    first.close()
    assert second.left() == [one("first")]
    assert second.left() == []
    second.close()


def one(words):
    at = datetime(2026, 3, 3, 14, 3, tzinfo=UTC)
    return Draft(Where.ELSEWHERE, 0, 0, "Élan", (("Name", words), ("Terms", "")), at, (7, 8))


def test_what_is_written_is_read_again():
    drafts = [one("„Wörter“\n…"), one("")]
    assert read(written(drafts)) == drafts


@pytest.mark.parametrize(
    "words",
    ["", "{", "7", "{}", "[7]", "[{}]", '[{"where": "nowhere"}]', '[{"where": "line", "number": "x"}]'],
)
def test_what_has_another_form_is_no_draft(words):
    assert read(words) == []


def test_nothing_typed_in_a_field_that_hides_its_words_is_kept(again, memo):
    memo.asking.new_topic(())
    dialog = memo.asking.dialog
    dialog.name.setEchoMode(dialog.name.EchoMode.Password)
    QTest.keyClicks(dialog.name, "swordfish")
    memo.drafts.look()
    assert memo.drafts.file._file is None


def test_what_only_filters_is_no_draft(again, memo):
    memo.asking.shortcuts(memo.split.window().actions_)
    QTest.keyClicks(memo.asking.dialog.filter, "memo")
    memo.drafts.look()
    assert memo.drafts.file._file is None


def test_escape_gives_a_title_up(again, memo):
    title(memo)
    memo.drafts.look()
    QTest.keyClick(memo.memo_pane.title, Qt.Key.Key_Escape)
    memo.drafts.look()
    assert again(killed=True).memo_pane.title.text() == "Talks"
