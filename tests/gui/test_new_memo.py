"""Beginning a memo, and how long it gets: each template says what it is for, and the page how much it still may hold."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from readahead.gui.length_gauge import LengthGauge, of_pages
from readahead.gui.outline_model import OutlineRole
from readahead.gui.rows import RowRole
from readahead.model.memo import Block

OWN = """label = "Ours"
[[section]]
key = "top"
heading = "Top"
block = "points"
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    """The folder of the user's own templates, which is not there yet."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    return tmp_path / "settings" / "readahead" / "templates"


@pytest.fixture
def opened(monkeypatch) -> list[Path]:
    """The folders and files that were shown in another program."""
    shown: list[Path] = []
    monkeypatch.setattr("readahead.gui.template_choice.open_path", shown.append)
    return shown


def put(folder, name, text=OWN) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.toml"
    file.write_text(text, encoding="utf-8")
    return file


def rows(dialog):
    model = dialog.template.model
    return [model.index(row, 0).data(RowRole.ROW) for row in range(model.rowCount())]


def titles(dialog):
    return [row.title for row in rows(dialog)]


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
    dialog.template.go_to(names[0])
    view = dialog.template.list
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert dialog.template.name() == names[1]
    place = view.visualRect(dialog.template.model.index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    QTest.keyClicks(dialog.marking.lineEdit(), "tlp green")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    memo = talks.memo.memo
    assert (memo.title, memo.template, memo.marking) == ("Second round", names[2], "TLP:GREEN")


def test_templates_of_ones_own_stand_apart_under_a_head_that_cannot_be_chosen(talks, folder):
    put(folder, "ours")
    talks.asking.new_memo()
    dialog = talks.asking.dialog
    assert titles(dialog)[-2:] == ["Your own", "Ours"]
    shipped = rows(dialog)[-3].value
    dialog.template.go_to(shipped)
    assert dialog.template.where.text() == f"Your own lie in {folder}"
    QTest.keyClick(dialog.template.list, Qt.Key.Key_Down)
    assert dialog.template.name() == "ours"
    assert dialog.template.where.text() == str(folder / "ours.toml")
    QTest.keyClick(dialog.template.list, Qt.Key.Key_Up)
    assert dialog.template.name() == shipped
    dialog.begin_with(template="ours", marking="")
    assert dialog.template.name() == "ours"
    dialog.begin_with(template="gone", marking="")
    assert dialog.template.name() == rows(dialog)[0].value
    dialog.cancel.click()


def test_a_template_is_copied_chosen_and_its_folder_shown(talks, folder, opened):
    talks.asking.new_memo()
    dialog = talks.asking.dialog
    assert not dialog.template.folder.isEnabled()
    dialog.template.go_to("decision-memo")
    QTest.mouseClick(dialog.template.copy, Qt.MouseButton.LeftButton)
    copying = dialog.template.dialog
    assert copying.name.text() == "Our Decision memo"
    QTest.keyClicks(copying.name, "For the board")
    QTest.mouseClick(copying.verb, Qt.MouseButton.LeftButton)
    assert opened == [folder]
    assert (folder / "for-the-board.toml").is_file()
    assert titles(dialog)[-2:] == ["Your own", "For the board"]
    assert dialog.template.name() == "for-the-board"
    assert dialog.template.where.text() == str(folder / "for-the-board.toml")
    QTest.mouseClick(dialog.template.folder, Qt.MouseButton.LeftButton)
    assert opened == [folder, folder]
    QTest.keyClicks(dialog.name, "Dam")
    dialog.verb.click()
    assert talks.memo.memo.template == "for-the-board"


def test_a_name_that_is_taken_is_said_where_it_was_typed(talks, folder, opened):
    put(folder, "ours")
    talks.asking.new_memo()
    chooser = talks.asking.dialog.template
    QTest.mouseClick(chooser.copy, Qt.MouseButton.LeftButton)
    QTest.keyClicks(chooser.dialog.name, "Ours")
    chooser.dialog.verb.click()
    assert chooser.dialog.problem.text() == "No template “Ours” was made: there is one of this name."
    assert opened == []
    chooser.dialog.cancel.click()
    talks.asking.dialog.cancel.click()


def test_a_faulty_template_is_there_with_its_line_and_makes_no_memo(talks, folder):
    put(folder, "wrong", OWN.replace('"points"', '"poem"'))
    before = talks.memo.id
    talks.asking.new_memo()
    dialog = talks.asking.dialog
    row = rows(dialog)[-1]
    assert (row.title, row.is_faded, row.end) == ("wrong.toml", True, "cannot be used")
    assert row.below.startswith("Line 5: block “poem” is none of points")
    dialog.template.go_to("wrong")
    assert dialog.problem.isVisible()
    assert dialog.problem.text().startswith("wrong.toml, line 5: block “poem” is none of")
    assert not dialog.template.copy.isEnabled()
    QTest.keyClicks(dialog.name, "Dam")
    dialog.verb.click()
    assert talks.asking.dialog is dialog
    assert talks.memo.id == before
    dialog.template.go_to("qa-note")
    assert not dialog.problem.isVisible()
    dialog.cancel.click()


def test_templates_are_read_again_by_the_button_and_when_the_window_is_come_back_to(talks, folder, qtbot):
    file = put(folder, "wrong", OWN.replace('"points"', '"poem"'))
    talks.asking.new_memo()
    dialog = talks.asking.dialog
    dialog.template.go_to("wrong")
    file.write_text(OWN, encoding="utf-8")
    assert titles(dialog)[-1] == "wrong.toml"
    QTest.mouseClick(dialog.template.again, Qt.MouseButton.LeftButton)
    assert titles(dialog)[-1] == "Ours"
    assert dialog.template.name() == "wrong"
    assert not dialog.problem.isVisible()
    file.write_text(OWN.replace("Ours", "Theirs"), encoding="utf-8")
    talks.memo_pane.window().activateWindow()
    qtbot.waitUntil(lambda: not dialog.isActiveWindow())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: titles(dialog)[-1] == "Theirs")
    dialog.cancel.click()


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


def test_the_outline_says_how_long_a_section_is_that_has_a_rule(talks, qtbot):
    desk, preview, model = talks.session.desk, talks.memo_pane.preview, talks.memo_pane.model
    made = talks.session.ask(lambda: desk.new_memo("Dam", template="read-ahead", fill=False))
    talks.memo.open(made.id)
    names = [section.heading for section in talks.memo.memo.sections]
    row = names.index("Background")
    background = talks.memo.memo.sections[row].id
    talks.session.ask(lambda: desk.add_text(background, "What led here. " * 60))

    def told(row):
        return model.index(row, 0).data(OutlineRole.LENGTH)

    qtbot.waitUntil(lambda: preview.is_settled and told(row) is not None, timeout=30_000)
    assert [number for number in range(len(names)) if told(number)] == [row]
    assert re.fullmatch(r"0\.\d of 2 pages", of_pages(told(row)))
    assert preview.gauge.warning == ""
    talks.session.ask(lambda: desk.add_text(background, "What led here. " * 2_000))
    qtbot.waitUntil(lambda: preview.is_settled and told(row).is_over, timeout=30_000)
    assert of_pages(told(row)).endswith(" of 2 pages · too long")
    assert of_pages(told(row)) in model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert (
        f"“Background” fills {told(row).pages:.1f} pages, and should fill 2 at most." in preview.gauge.warning
    )
    talks.session.ask(desk.undo)
    talks.session.ask(desk.undo)
    qtbot.waitUntil(lambda: preview.is_settled and told(row) is None, timeout=30_000)
