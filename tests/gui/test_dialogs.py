"""The dialogs: where one begins to write, what is asked, and what is said when it is not given."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.desk.desk import formats
from readahead.gui import importing
from readahead.gui.pasting import DateField

UNDATED = "Bridge at Lorn is closed\n\nThe bridge at Lorn has closed, the road office said.\n"
DATED = "3 March 2026\n\n" + UNDATED.replace("bridge", "tunnel").replace("Bridge", "Tunnel")


@pytest.mark.parametrize(
    ("ask", "field"),
    [
        (lambda asking: asking.new_topic(), lambda dialog: dialog.name),
        (lambda asking: asking.new_memo(), lambda dialog: dialog.name),
        (lambda asking: asking.new_section(), lambda dialog: dialog.heading),
        (lambda asking: asking.memo_head(), lambda dialog: dialog.subtitle),
    ],
)
def test_a_dialog_begins_in_its_first_field(window, memo, qtbot, ask, field):
    ask(memo.asking)
    dialog = memo.asking.dialog
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field(dialog))
    dialog.cancel.click()


def test_choosing_a_day_says_that_it_is_known(theme, qtbot):
    field = DateField(theme, None, today=date(2026, 3, 4))
    qtbot.addWidget(field)
    assert field.value() is None
    field.day.setFocus()
    QTest.keyClick(field.day, Qt.Key.Key_Down)
    assert field.value() == date(2026, 3, 3)
    field.known.click()
    assert field.value() is None


def test_a_dialog_for_dates_that_is_given_none_says_so_and_stays(window, panes):
    panes.session.ask(lambda: panes.session.desk.take_in_text(UNDATED))
    undated = next(one for one in panes.session.desk.articles() if one.published is None)
    panes.importer.ask_dates((undated.id,))
    dialog = panes.importer.dialog
    dialog.verb.click()
    assert panes.importer.dialog is dialog
    assert "Choose a date" in dialog.problem.text()
    dialog.fields[undated.id].choose(date(2026, 3, 3))
    dialog.verb.click()
    assert panes.session.desk.article(undated.id).article.published == date(2026, 3, 3)


def test_an_empty_clipboard_opens_an_empty_sheet(window, panes):
    QGuiApplication.clipboard().clear()
    panes.cards.focus_list()
    QTest.keyClick(panes.cards.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = panes.importer.dialog
    assert dialog.words.toPlainText() == ""
    dialog.verb.click()
    assert dialog.problem.text() == "There is no text in it."
    dialog.cancel.click()


def test_the_dialog_for_files_offers_every_format_there_is():
    shown = importing.file_filter()
    assert {".txt", ".md", ".html"} <= set(formats())
    assert all(f"*{suffix}" in shown for suffix in formats())


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ([DATED], "Imported 1 article with 1 card."),
        ([UNDATED], "Imported 1 article with 1 card. It has no publication date."),
        ([UNDATED, UNDATED.replace("Lorn", "Orm")], "None of them has a publication date."),
        ([UNDATED, DATED], "Imported 2 articles with 2 cards. 1 of the articles has no publication date."),
    ],
)
def test_the_news_of_an_import_counts_in_plain_words(window, panes, qtbot, tmp_path, texts, said):
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    panes.importer.looked.connect(lambda _looked: panes.importer.dialog.verb.click())
    with qtbot.waitSignal(panes.importer.imported, timeout=30_000):
        panes.importer.take_files(sorted(tmp_path.glob("*.txt")))
    assert window.messages.sentence.text().endswith(said)


def test_the_whole_path_of_the_library_can_be_read(window, panes):
    panes.asking.about()
    dialog = panes.asking.dialog
    where = next(
        label
        for label in dialog.findChildren(type(dialog.problem))
        if "readahead" in label.text() and "/" in label.text()
    )
    assert where.height() >= where.heightForWidth(where.width())
    assert where.mapTo(dialog, QPoint(where.width(), 0)).x() <= dialog.width()
    dialog.verb.click()


def test_an_export_replaces_files_only_when_it_is_asked_for_twice(window, memo, qtbot, tmp_path):
    desk = memo.session.desk
    made = next(one for one in desk.memos() if one.title == "Second phase")
    memo.session.tell(desk.add_text(desk.memo(made.id).sections[0].id, "A line.").changes)
    there = tmp_path / "Second phase.md"
    there.write_text("Somebody else's words", encoding="utf-8")
    window.actions_["export"].trigger()
    dialog = memo.exporter.dialog
    dialog.verb.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "Second phase.md" in dialog.problem.text()
    assert ".pdf" not in dialog.problem.text()
    assert there.read_text(encoding="utf-8") == "Somebody else's words"
    with qtbot.waitSignal(memo.exporter.exported, timeout=30_000):
        dialog.verb.click()
    assert there.read_text(encoding="utf-8") != "Somebody else's words"


def test_letters_no_font_has_are_said_before_a_pdf_is_made_of_them(window, memo, qtbot):
    section = memo.memo.memo.sections[0]
    memo.session.ask(lambda: memo.session.desk.add_text(section.id, "Tablets: 𒀀 and 𒁀."))
    window.actions_["export"].trigger()
    dialog = memo.exporter.dialog
    qtbot.waitUntil(dialog.missing.isVisible)
    assert dialog.missing.text().endswith("𒀀 (U+12000), 𒁀 (U+12040)")
    dialog.boxes[".pdf"].click()
    assert not dialog.missing.isVisible()
    dialog.cancel.click()


def test_a_memo_all_of_whose_letters_can_be_printed_says_nothing_of_letters(window, memo, qtbot):
    window.actions_["export"].trigger()
    qtbot.waitUntil(lambda: memo.session.beside.is_settled)
    assert not memo.exporter.dialog.missing.isVisible()
    memo.exporter.dialog.cancel.click()


def test_a_search_that_finds_nothing_says_what_was_looked_for(panes, qtbot):
    panes.cards.filter.setText("xylophone kind:zzz")
    qtbot.waitUntil(lambda: panes.cards.empty.isVisible())
    said = panes.cards.empty.sentence.text()
    assert said == panes.session.desk.explain("xylophone kind:zzz")
    assert "xylophone" in said
    assert "kind:" in said


def test_a_name_that_a_topic_has_already_is_said_where_it_is_typed(window, panes):
    before = panes.session.desk.topics()
    panes.asking.new_topic()
    dialog = panes.asking.dialog
    dialog.name.setText("IRAN")
    dialog.terms.setText("enrichment, inspectors")
    dialog.verb.click()
    assert panes.asking.dialog is dialog
    assert dialog.problem.text() == "There is a topic “Iran” already."
    assert panes.session.desk.topics() == before
    dialog.cancel.click()


def test_a_topic_keeps_its_own_name_when_its_terms_change(window, panes):
    iran = panes.session.desk.topic_named("Iran")
    panes.asking.edit_topic(iran)
    panes.asking.dialog.terms.setText("enrichment")
    panes.asking.dialog.verb.click()
    assert panes.session.desk.topic_named("Iran").terms.terms == ("enrichment",)


def test_a_topic_made_from_a_card_is_one_act_and_so_is_a_topic_changed_in_name_and_terms(window, panes):
    desk, card = panes.session.desk, panes.reader.card
    before = desk.card(card).filed.topic, desk.topics()
    panes.asking.new_topic((card,))
    panes.asking.dialog.name.setText("Harbours")
    panes.asking.dialog.terms.setText("harbour")
    panes.asking.dialog.verb.click()
    harbours = desk.topic_named("Harbours")
    assert desk.card(card).filed.topic == harbours.id
    panes.asking.edit_topic(harbours)
    panes.asking.dialog.name.setText("Ports")
    panes.asking.dialog.terms.setText("port, quay")
    panes.asking.dialog.verb.click()
    assert desk.topic_named("Ports").terms.terms == ("port", "quay")
    desk.undo()
    assert desk.topic_named("Harbours").terms.terms == ("harbour",)
    desk.undo()
    assert (desk.card(card).filed.topic, desk.topics()) == before


def test_a_complaint_goes_when_what_it_is_of_is_changed(window, memo, qtbot):
    memo.asking.own_text(memo.memo.memo.sections[0])
    text = memo.asking.dialog
    text.verb.click()
    assert text.problem.text() == "Write something first."
    text.words.setPlainText("Words")
    assert not text.problem.isVisible()
    text.cancel.click()
    memo.asking.new_memo()
    new = memo.asking.dialog
    new.name.clear()
    new.verb.click()
    assert new.problem.text() == "A memo needs a title."
    QTest.keyClicks(new.name, "Talks")
    assert not new.problem.isVisible()
    new.cancel.click()


def test_a_fault_is_said_in_the_dialog_and_not_in_the_window_too(window, memo, qtbot):
    memo.asking.new_memo()
    dialog = memo.asking.dialog
    dialog.name.setText("Talks")
    dialog.marking.setEditText("TLP:PINK")
    dialog.verb.click()
    assert memo.asking.dialog is dialog
    assert "TLP:PINK" in dialog.problem.text()
    assert not window.messages.isVisible()
    dialog.marking.setEditText("TLP:RED")
    assert not dialog.problem.isVisible()
    dialog.cancel.click()
