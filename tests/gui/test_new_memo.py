"""Beginning a memo, and how long it gets: each template says what it is for, and the page how much it still may hold."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from readahead.gui.length_gauge import LengthGauge
from readahead.gui.new_memo import NewMemoDialog
from readahead.gui.rows import RowRole
from readahead.model.memo import Block


def rows(dialog):
    model = dialog.template.model()
    return [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]


def test_every_template_is_offered_with_its_sections_and_its_length(talks):
    talks.asking.new_memo()
    dialog = talks.asking.dialog
    templates = talks.session.desk.templates()
    assert [row.title for row in rows(dialog)] == [template.label for template in templates]
    for row, template in zip(rows(dialog), templates, strict=True):
        assert row.below.split(" · ") == [section.heading for section in template.sections]
        assert row.end == f"{template.pages} pages at most"
    dialog.cancel.click()


def test_a_template_is_chosen_by_keys_or_with_the_mouse(talks):
    names = [template.name for template in talks.session.desk.templates()]
    talks.asking.new_memo()
    dialog = talks.asking.dialog
    QTest.keyClicks(dialog.name, "Second round")
    dialog.template.setFocus()
    dialog.template.go_to(0)
    QTest.keyClick(dialog.template, Qt.Key.Key_Down)
    assert dialog.chosen_template() == names[1]
    place = dialog.template.visualRect(dialog.template.model().index(2, 0)).center()
    QTest.mouseClick(dialog.template.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    QTest.keyClicks(dialog.marking.lineEdit(), "tlp green")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    memo = talks.memo.memo
    assert (memo.title, memo.template, memo.marking) == ("Second round", names[2], "TLP:GREEN")


def test_a_template_of_ones_own_is_marked_as_such(talks, theme, qtbot):
    shipped = talks.session.desk.templates()[0]
    own = replace(shipped, name="ours", label="Ours", own=True, pages=0)
    dialog = NewMemoDialog(theme, None, templates=(shipped, own), topics=(), chosen=None)
    qtbot.addWidget(dialog)
    assert [row.end for row in rows(dialog)] == [f"{shipped.pages} pages at most", "yours"]
    dialog.begin_with(template="ours", marking="")
    assert dialog.chosen_template() == "ours"
    dialog.begin_with(template="gone", marking="")
    assert dialog.chosen_template() == shipped.name


@pytest.mark.parametrize(
    ("count", "most", "said"),
    [
        (1, 2, "1 page · 2 at most"),
        (2, 2, "2 pages · 2 at most"),
        (5, 2, "5 pages · 2 at most · 3 too many"),
        (5, 0, ""),
    ],
)
def test_the_gauge_says_how_long_it_is_and_may_be(theme, qtbot, count, most, said):
    gauge = LengthGauge(theme)
    qtbot.addWidget(gauge)
    gauge.show_length(count, most)
    assert gauge.isVisible() is bool(said)
    is_over = "too many" in said
    assert gauge.sign.isVisible() is is_over
    assert bool(gauge.warning) is is_over
    if said:
        assert gauge.words.text() == said
        assert gauge.words.property("tone") == ("danger" if is_over else "second")


def test_a_memo_over_its_length_is_said_under_the_page_and_before_it_is_exported(talks, qtbot):
    preview, desk, section = talks.memo_pane.preview, talks.session.desk, talks.memo.memo.sections[0]
    qtbot.waitUntil(lambda: preview.is_settled, timeout=30_000)
    assert preview.gauge.words.text() == f"{preview.pages} page · 2 at most"
    talks.exporter.ask(talks.memo.memo)
    assert not talks.exporter.dialog.warning.isVisible()
    talks.exporter.dialog.cancel.click()
    for number in range(40):
        desk.add_text(section.id, f"Line {number}. " + "A sentence that fills the page. " * 8)
    talks.session.ask(lambda: desk.set_memo(talks.memo.id, subtitle="Long"))
    qtbot.waitUntil(lambda: preview.is_settled and preview.pages > 2, timeout=30_000)
    assert preview.gauge.words.text() == f"{preview.pages} pages · 2 at most · {preview.pages - 2} too many"
    talks.memo_pane.window().actions_["export"].trigger()
    assert talks.exporter.dialog.warning.isVisible()
    assert talks.exporter.dialog.warning.text().startswith(f"It has {preview.pages} pages")
    talks.exporter.dialog.cancel.click()


def test_the_annexes_do_not_count_towards_the_length(talks, qtbot):
    preview, desk = talks.memo_pane.preview, talks.session.desk
    annex = talks.session.ask(lambda: desk.add_section(talks.memo.id, "Tab A", block=Block.ANNEX))
    talks.session.ask(lambda: desk.add_text(annex.id, "What was said, at length. " * 600))
    qtbot.waitUntil(lambda: preview.is_settled and preview.pages > 2, timeout=30_000)
    assert preview.gauge.words.text() == "1 page · 2 at most"
