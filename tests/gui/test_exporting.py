"""Exporting a memo from the window: in every format the desk has, for whose eyes it is meant, and where it went."""

import threading
from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.__main__ import main
from readahead.gui import export_dialog, exporting, wording
from readahead.gui.export_memory import MOST_KEPT, ExportMemory, Usual
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
    qtbot.waitUntil(dialog.left_out.isVisible)
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
    qtbot.waitUntil(lambda: dialog.marking.text() == "Every file bears TLP:RED.")
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
    qtbot.waitUntil(lambda: dialog.problem.isVisible() and paper.exporter.job is None, timeout=30_000)
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


@contextmanager
def held_up(qtbot, panes):
    """Hold up what is asked beside the window for as long as this lasts."""
    go_on = threading.Event()
    panes.session.beside.ask("held up", lambda _desk: go_on.wait(30), lambda _answer: None)
    try:
        yield
    finally:
        go_on.set()
        qtbot.waitUntil(lambda: panes.session.beside.is_settled)


def ticked(dialog):
    return {suffix for suffix, box in dialog.boxes.items() if box.isChecked()}


def asked(panes):
    panes.memo_pane.window().actions_["export"].trigger()
    return panes.exporter.dialog


def test_what_was_chosen_for_a_memo_stands_there_again_and_for_no_other(qtbot, paper, dialog):
    tick(dialog, ".html", ".docx")
    type_into(dialog.ceiling, "tlp amber")
    written(qtbot, paper, dialog)
    again = asked(paper)
    assert ticked(again) == {".html", ".docx"}
    assert again.ceiling.currentText() == "TLP:AMBER"
    assert again.left_out.isVisible()
    qtbot.waitUntil(lambda: again.marking.text() == "The files bear no marking.")
    type_into(again.ceiling, again.everything)
    QTest.keyClick(again.boxes[".docx"], Qt.Key.Key_Space)
    QTest.mouseClick(again.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(again.problem.isVisible)
    written(qtbot, paper, again)
    third = asked(paper)
    assert (ticked(third), third.ceiling.currentText()) == ({".html"}, third.everything)
    type_into(third.ceiling, "TLP:GREEN")
    third.cancel.click()
    other = paper.session.ask(lambda: paper.session.desk.new_memo("Other"))
    paper.open_memo(other.id)
    fourth = asked(paper)
    assert (ticked(fourth), fourth.ceiling.currentText()) == ({".html"}, fourth.everything)
    fourth.cancel.click()


def test_a_level_that_is_remembered_takes_a_title_that_may_not_go_out_of_the_name(qtbot, paper):
    paper.session.ask(lambda: paper.session.desk.set_memo(paper.memo.id, marking="TLP:RED"))
    first = asked(paper)
    tick(first, ".md")
    type_into(first.ceiling, "TLP:RED")
    (file,) = written(qtbot, paper, first)
    assert file.name == "Talks.md"
    file.unlink()
    paper.session.ask(lambda: paper.session.desk.set_memo(paper.memo.id, marking="Secret of the house"))
    again = asked(paper)
    # pressed before it can be known what the file may be called
    with held_up(qtbot, paper):
        QTest.mouseClick(again.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: paper.exporter.dialog is None or again.problem.isVisible(), timeout=30_000)
    assert not file.exists()
    if paper.exporter.dialog is not None:
        again.cancel.click()


def test_the_dialog_is_there_before_anything_is_composed_and_what_is_pressed_is_not_lost(qtbot, paper):
    with held_up(qtbot, paper):
        dialog = asked(paper)
        tick(dialog, ".md")
        (target,) = dialog.targets()
        assert dialog.isVisible()
        assert dialog.marking.text().strip() == ""
        QTest.keyClick(dialog.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert paper.exporter.job is None
        assert not dialog.problem.isVisible()
    qtbot.waitUntil(lambda: paper.exporter.dialog is None and paper.exporter.job is None, timeout=30_000)
    assert target.is_file()


def test_what_was_pressed_goes_nowhere_when_something_else_is_wished_meanwhile(qtbot, paper):
    with held_up(qtbot, paper):
        dialog = asked(paper)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        type_into(dialog.ceiling, "TLP:GREEN")
    qtbot.waitUntil(dialog.left_out.isVisible)
    assert paper.exporter.job is None
    assert paper.exporter.dialog is dialog
    dialog.cancel.click()


def test_the_warning_of_the_length_and_the_marking_follow_the_parts_that_are_ticked(qtbot, paper):
    desk = paper.session.desk
    made = desk.new_memo("Long", template="read-ahead", fill=False).id
    section = next(one.id for one in desk.memo(made).sections if one.heading == "Tab A: talking points")
    desk.add_text(section, "Say it. " * 900)
    annex = desk.add_section(made, "Annex", block=Block.ANNEX).id
    desk.add_text(annex, SECRET)
    desk.mark_section(annex, "TLP:RED")
    desk.move_section(annex, before=section)
    paper.open_memo(made)
    paper.exporter.ask(paper.memo.memo, warning="The whole is too long.")
    dialog = paper.exporter.dialog
    qtbot.waitUntil(lambda: dialog.marking.text() == "Every file bears TLP:RED.")
    assert dialog.warning.text() == "The whole is too long."
    QTest.mouseClick(dialog.parts.annexes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.marking.text() == "The files bear no marking.")
    qtbot.waitUntil(lambda: dialog.warning.text().startswith("“Tab A: talking points” fills"), timeout=30_000)
    QTest.keyClick(dialog.parts.annexes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.warning.text() == "The whole is too long.")
    dialog.cancel.click()


def test_only_the_formats_are_remembered_of_a_library_of_which_nothing_may_lie_elsewhere(settings, tmp_path):
    usual = Usual(frozenset({".pdf"}), "SECRET OF THE HOUSE")
    ExportMemory(settings, None).keep(1, usual)
    assert ExportMemory(settings, None).usual(1) == Usual(frozenset({".pdf"}))
    open_one = ExportMemory(settings, tmp_path / "open.readahead")
    assert open_one.usual(1) == Usual(frozenset({".pdf"}))
    for memo in range(MOST_KEPT + 1):
        open_one.keep(memo, usual)
    assert open_one.usual(0) == Usual(frozenset({".pdf"}))
    assert open_one.usual(1) == usual
    assert ExportMemory(settings, tmp_path / "other.readahead").usual(1) == Usual(frozenset({".pdf"}))


@pytest.mark.parametrize("held", ["", "{", "[]", '{"1": 3}', '{"1": {"ceiling": 4}}'])
def test_choices_in_another_form_are_as_if_there_were_none(settings, tmp_path, held):
    memory = ExportMemory(settings, tmp_path / "open.readahead")
    memory.keep(1, Usual(frozenset({".md"}), "TLP:RED"))
    settings.setValue(memory._key, held)
    assert memory.usual(1) == Usual(frozenset({".md"}))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Talks: second phase", "Talks second phase"),
        ("Gespräche in Genf.", "Gespräche in Genf"),
        ("..", "memo"),
        ("memo\u202efdp.exe", "memo fdp.exe"),
        ("\u200bTalks\x07", "Talks"),
        ("CON", "memo CON"),
        ("lpt1 .draft", "memo lpt1 .draft"),
        ("Consequences", "Consequences"),
        ("Com 10", "Com 10"),
    ],
)
def test_a_file_name_is_one_every_system_takes_and_hides_nothing(title, name):
    assert export_dialog.file_name(title) == name


@pytest.mark.parametrize("typed", ["", "  ", "..", "\u200b"])
def test_without_a_name_nothing_is_written(paper, dialog, tmp_path, typed):
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText(typed)
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert "name" in dialog.problem.text() and dialog.problem.isVisible()
    assert paper.exporter.job is None and not list(tmp_path.rglob("*.pdf"))
