"""Exporting a memo from the window: in every format the desk has, for whose eyes it is meant, and where it went."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.__main__ import main
from readahead.gui import export_dialog, exporting, wording
from readahead.memo.export import FORMATS
from readahead.model.memo import Block

SECRET = "The envoy will offer a corridor."
PLAIN = "The talks are on Monday."


@pytest.fixture
def paper(talks, monkeypatch):
    """The panes with a memo open that has one line for everybody and one for a few; it is the same day all the time."""
    monkeypatch.setattr("readahead.desk.part.Part.today", date(2026, 3, 3))
    desk = talks.session.desk
    made = desk.add_text(talks.memo.memo.sections[0].id, SECRET)
    desk.mark_entry(made.id, "TLP:RED")
    talks.session.tell(made.changes)
    return talks


@pytest.fixture
def dialog(paper):
    paper.memo_pane.window().actions_["export"].trigger()
    return paper.exporter.dialog


def tick(dialog, *suffixes):
    for suffix, box in dialog.boxes.items():
        if box.isChecked() != (suffix in suffixes):
            QTest.mouseClick(box, Qt.MouseButton.LeftButton)


def written(qtbot, panes, dialog):
    with qtbot.waitSignal(panes.exporter.exported, timeout=30_000) as signal:
        QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panes.exporter.job is None)
    return signal.args[0]


def type_into(combo, words):
    combo.setFocus()
    combo.lineEdit().selectAll()
    QTest.keyClicks(combo.lineEdit(), words)
    QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Tab)


def test_every_format_the_desk_writes_is_offered():
    assert export_dialog.FORMATS == FORMATS
    assert len({export_dialog.name_of(suffix) for suffix in FORMATS}) == len(FORMATS)


def test_the_window_and_the_command_line_write_the_same_bytes_in_every_format(qtbot, paper, dialog, tmp_path):
    tick(dialog, *FORMATS)
    made = written(qtbot, paper, dialog)
    assert [path.suffix for path in made] == list(FORMATS)
    targets = [tmp_path / f"typed{suffix}" for suffix in FORMATS]
    library = str(paper.session.desk.path)
    assert main(["--library", library, "export", "Talks", *map(str, targets)]) == 0
    for window, typed in zip(made, targets, strict=True):
        assert window.read_bytes() == typed.read_bytes(), window.suffix


def test_what_is_marked_above_its_readers_stays_behind(qtbot, paper, dialog):
    tick(dialog, ".md")
    assert not dialog.left_out.isVisible()
    type_into(dialog.ceiling, "tlp green")
    assert dialog.left_out.isVisible()
    (file,) = written(qtbot, paper, dialog)
    text = file.read_text(encoding="utf-8")
    assert PLAIN in text
    assert SECRET not in text


def test_a_title_that_may_not_go_is_not_the_name_of_the_file(qtbot, paper):
    paper.session.ask(lambda: paper.session.desk.set_memo(paper.memo.id, marking="TLP:RED"))
    paper.exporter.ask(paper.memo.memo)
    dialog = paper.exporter.dialog
    assert dialog.name.text() == "Talks"
    type_into(dialog.ceiling, "TLP:GREEN")
    qtbot.waitUntil(lambda: "Talks" not in dialog.name.text())
    type_into(dialog.ceiling, "TLP:RED")
    qtbot.waitUntil(lambda: dialog.name.text() == "Talks")
    dialog.cancel.click()


def test_a_name_that_was_typed_is_left_alone(paper, dialog):
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Monday")
    type_into(dialog.ceiling, "TLP:CLEAR")
    assert dialog.name.text() == "Monday"
    dialog.cancel.click()


def test_a_label_that_does_not_exist_is_refused_in_a_sentence(paper, dialog):
    type_into(dialog.ceiling, "TLP:BLUE")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert "TLP:BLUE" in dialog.problem.text()
    assert paper.exporter.dialog is dialog
    dialog.cancel.click()


@pytest.mark.parametrize(
    ("then", "names"), [("", []), ("folder", [""]), ("file", ["Talks.html", "Talks.md"])]
)
def test_what_was_written_or_its_folder_is_opened_where_that_is_wished(
    qtbot, paper, dialog, tmp_path, monkeypatch, then, names
):
    opened = []
    monkeypatch.setattr(exporting, "open_path", opened.append)
    tick(dialog, ".html", ".md")
    dialog.then.setCurrentIndex(dialog.then.findData(then))
    written(qtbot, paper, dialog)
    assert opened == [tmp_path / name for name in names]
    window = paper.memo_pane.window()
    assert window.messages.sentence.text() == f"Wrote Talks.html and Talks.md to {tmp_path}."
    window.messages.other.click()
    assert opened[-1] == tmp_path


def test_the_marking_the_files_will_bear_is_named_also_under_a_ceiling(qtbot, paper):
    paper.session.ask(lambda: paper.session.desk.set_memo(paper.memo.id, marking="TLP:GREEN"))
    paper.exporter.ask(paper.memo.memo)
    dialog = paper.exporter.dialog
    assert dialog.marking.text() == "Every file bears TLP:RED."
    type_into(dialog.ceiling, "TLP:AMBER")
    qtbot.waitUntil(lambda: dialog.marking.text() == "Every file bears TLP:GREEN.")
    dialog.cancel.click()


def test_what_cannot_be_written_leaves_the_dialog_open_and_its_folder_forgotten(
    qtbot, paper, dialog, tmp_path, settings
):
    held = settings.value("export_folder")
    dialog.folder.setText(str(tmp_path / "nowhere" / "at all"))
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert paper.exporter.dialog is dialog
    qtbot.waitUntil(lambda: paper.exporter.job is None, timeout=30_000)
    assert dialog.isVisible()
    assert "nowhere" in dialog.problem.text()
    assert not paper.memo_pane.window().messages.isVisible()
    assert settings.value("export_folder") == held
    dialog.folder.setText(str(tmp_path))
    assert not dialog.problem.isVisible()
    written(qtbot, paper, dialog)
    assert paper.exporter.dialog is None


def test_a_level_is_looked_at_when_typing_rests_and_its_complaint_goes_once_it_is_right(qtbot, paper, dialog):
    field = dialog.ceiling.lineEdit()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "TLP:P")
    assert not dialog.problem.isVisible()
    qtbot.waitUntil(dialog.problem.isVisible)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "GREEN")
    assert not dialog.problem.isVisible()
    qtbot.waitUntil(dialog.left_out.isVisible)
    assert not paper.memo_pane.window().messages.isVisible()
    dialog.cancel.click()


def test_a_warning_of_the_length_follows_the_ceiling(qtbot, paper):
    paper.exporter.ask(paper.memo.memo, warning="It has 9 pages, and its template lets it have 2.")
    dialog = paper.exporter.dialog
    type_into(dialog.ceiling, "TLP:AMBER")
    qtbot.waitUntil(lambda: not dialog.warning.isVisible())
    type_into(dialog.ceiling, dialog.everything)
    qtbot.waitUntil(dialog.warning.isVisible)
    assert dialog.warning.text() == "It has 9 pages, and its template lets it have 2."
    dialog.cancel.click()


@pytest.mark.parametrize(
    ("names", "said"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c", "d"], "a, b, c and d")]
)
def test_files_are_listed_with_commas(names, said):
    assert wording.listed(names) == said


def test_the_parts_chosen_go_into_this_file_and_the_memo_stays_as_it_is(qtbot, paper, dialog):
    tick(dialog, ".html")
    assert not dialog.parts.boxes["draft"].isChecked()
    offered = [name for name, box in dialog.parts.boxes.items() if box.isVisible() and box.window() is dialog]
    # the sources are a section of this memo: no layout leaves them out
    assert offered == ["contents", "portions", "draft"]
    assert not dialog.parts.annexes.isVisible()
    for name in ("contents", "draft"):
        QTest.mouseClick(dialog.parts.boxes[name], Qt.MouseButton.LeftButton)
    (file,) = written(qtbot, paper, dialog)
    text = file.read_text(encoding="utf-8")
    assert ">Contents<" in text
    assert "DRAFT" in text
    options = paper.session.desk.memo(paper.memo.id).options
    assert (options.contents, options.draft) == (False, False)


def test_annexes_are_offered_where_there_are_any_and_can_stay_behind(qtbot, paper):
    desk = paper.session.desk
    annex = paper.session.ask(lambda: desk.add_section(paper.memo.id, "Tab A", block=Block.ANNEX)).id
    paper.session.ask(lambda: desk.add_text(annex, "What is said at length."))
    paper.memo_pane.window().actions_["export"].trigger()
    dialog = paper.exporter.dialog
    tick(dialog, ".md")
    assert dialog.parts.annexes.isVisible()
    QTest.mouseClick(dialog.parts.annexes, Qt.MouseButton.LeftButton)
    (file,) = written(qtbot, paper, dialog)
    text = file.read_text(encoding="utf-8")
    assert PLAIN in text
    assert "at length" not in text


def test_what_was_written_can_be_opened_and_its_path_copied(qtbot, paper, dialog, monkeypatch):
    opened = []
    monkeypatch.setattr(exporting, "open_path", opened.append)
    tick(dialog, ".md", ".html")
    made = written(qtbot, paper, dialog)
    messages = paper.memo_pane.window().messages
    assert [button.text() for button in (messages.action, messages.other, messages.third)] == [
        "Open all",
        "Show the folder",
        "Copy the path",
    ]
    messages.third.click()
    assert QApplication.clipboard().text() == "\n".join(map(str, made))
    messages.action.click()
    assert opened == list(made)
