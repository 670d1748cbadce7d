"""Own text in the window, with a picture among the words: described, named, and gone where nothing shows it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from readahead.gui import fonts
from readahead.gui.own_text_dialog import bracketed
from readahead.memo.document import Image
from readahead.memo.own_text import pieces
from readahead.model.memo import Block

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="20"><rect width="{0}" height="20"/></svg>'


@pytest.fixture
def dialog(talks):
    talks.asking.own_text(talks.memo.memo.sections[0])
    return talks.asking.dialog


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drawn(folder, name, width=20):
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(SVG.format(width), encoding="utf-8")
    return file


def put_picture(dialog, file, description):
    click(dialog.picture)
    asked = dialog.picture_dialog
    QTest.keyClicks(asked.file, str(file))
    QTest.keyClicks(asked.description, description)
    click(asked.verb)
    return asked


def names(panes):
    return [picture.name for picture in panes.session.desk.pictures(panes.memo.id)]


def shown(panes):
    """The pictures on paper, with their descriptions."""
    parts = panes.session.desk.document(panes.memo.id).parts
    return [(one.name, one.alternative) for part in parts for one in part.pieces if isinstance(one, Image)]


def test_a_picture_is_put_among_the_words_and_stands_on_paper(talks, dialog, tmp_path):
    QTest.keyClicks(dialog.words, "The river.")
    put_picture(dialog, drawn(tmp_path, "the map.svg"), "The [upper] river and its bridge")
    QTest.keyClicks(dialog.words, "It rises.")
    assert dialog.words.toPlainText().startswith("The river.\n\n![The ")
    click(dialog.verb)
    assert names(talks) == ["the-map.svg"]
    assert shown(talks) == [("the-map.svg", "The [upper] river and its bridge")]


def test_a_picture_without_a_description_cannot_be_added(dialog, tmp_path):
    click(dialog.picture)
    asked = dialog.picture_dialog
    QTest.keyClicks(asked.file, str(drawn(tmp_path, "map.svg")))
    assert not asked.verb.isEnabled()
    QTest.keyClicks(asked.description, "  ")
    assert not asked.verb.isEnabled()
    QTest.keyClick(asked.description, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.picture_dialog is asked
    QTest.keyClicks(asked.description, "A map")
    assert asked.verb.isEnabled()
    asked.cancel.click()
    assert dialog.words.toPlainText() == ""


@pytest.mark.parametrize("words", [None, "Dear Sir"])
def test_a_file_that_is_no_picture_or_not_there_is_one_sentence(talks, dialog, tmp_path, words):
    file = tmp_path / "letter.png"
    if words is not None:
        file.write_text(words)
    asked = put_picture(dialog, file, "A letter")
    assert "letter.png" in asked.problem.text()
    assert asked.problem.text().count(".") <= 2
    assert names(talks) == []
    asked.cancel.click()


def test_two_pictures_of_one_name_are_both_kept(talks, dialog, tmp_path):
    for folder, width in (("a", 20), ("b", 40), ("a", 20)):
        put_picture(dialog, drawn(tmp_path / folder, "map.svg", width), f"Width {width}")
    click(dialog.verb)
    assert names(talks) == ["map-2.svg", "map.svg"] or names(talks) == ["map.svg", "map-2.svg"]
    assert shown(talks) == [("map.svg", "Width 20"), ("map-2.svg", "Width 40"), ("map.svg", "Width 20")]


def test_pictures_of_words_that_are_not_kept_go_with_them(talks, dialog, tmp_path):
    put_picture(dialog, drawn(tmp_path, "map.svg"), "A map")
    dialog.cancel.click()
    click(dialog.question.verb)
    assert talks.asking.dialog is None
    assert names(talks) == []


def test_own_text_with_a_picture_is_one_act_and_one_undo(talks, dialog, tmp_path):
    before = talks.next_undo
    put_picture(dialog, drawn(tmp_path, "map.svg"), "A map")
    assert talks.next_undo == before
    click(dialog.verb)
    assert (names(talks), shown(talks)) == (["map.svg"], [("map.svg", "A map")])
    talks.acting.undo()
    assert (names(talks), shown(talks)) == ([], [])
    assert talks.next_undo == before


def test_a_picture_whose_words_were_deleted_again_goes(talks, dialog, tmp_path):
    put_picture(dialog, drawn(tmp_path, "map.svg"), "A map")
    dialog.words.selectAll()
    QTest.keyClicks(dialog.words, "No map after all.")
    click(dialog.verb)
    assert names(talks) == []


@pytest.mark.parametrize("description", ["Plain", "A [b] c", "one]two", "back\\slash", "[[", "](x.svg)"])
def test_a_description_is_shown_as_it_was_typed(description):
    (image,) = pieces(f"![{bracketed(description)}](map.svg)", pictures=["map.svg"])
    assert image == Image("map.svg", description)


def lines(panes):
    return [entry.text for entry in panes.memo.memo.sections[0].entries]


def changed(panes, key):
    """The dialog that a key opens on the memo's one line, which is own text."""
    outline = panes.memo_pane.outline
    outline.select_entry(panes.memo.memo.sections[0].entries[0].id)
    outline.setFocus()
    if key is None:
        at = outline.visualRect(outline.currentIndex()).center() + QPoint(10, 0)
        QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    else:
        QTest.keyClick(outline, key)
    return panes.asking.dialog


def weight(dialog, at):
    """How heavy the letter at a place of the first line is shown."""
    formats = dialog.words.document().firstBlock().layout().formats()
    heavy = [one.format.fontWeight() for one in formats if one.start <= at < one.start + one.length]
    return max(heavy, default=fonts.REGULAR)


def test_markdown_is_shown_as_it_is_typed_and_a_list_goes_on(dialog):
    QTest.keyClicks(dialog.words, "It is **open** now")
    assert (weight(dialog, 8), weight(dialog, 16)) == (fonts.SEMIBOLD, fonts.REGULAR)
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.words, "- one")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.words, "two")
    assert dialog.words.toPlainText() == "It is **open** now\n- one\n- two"


def test_ctrl_enter_keeps_the_words(talks, dialog):
    QTest.keyClicks(dialog.words, "We should ask again.")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert talks.asking.dialog is None
    assert lines(talks)[-1] == "We should ask again."


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_escape_asks_before_words_are_lost_and_no_key_in_haste_loses_them(talks, dialog, key, modifier):
    QTest.keyClicks(dialog.words, "We should ask again.")
    QTest.keyClick(dialog.words, Qt.Key.Key_Escape)
    question = dialog.question
    assert question.isVisible()
    QTest.keyClick(question.cancel, key, modifier)
    assert dialog.question is None
    assert dialog.isVisible()
    assert dialog.words.toPlainText() == "We should ask again."
    QTest.keyClick(dialog.words, Qt.Key.Key_Escape)
    QTest.keyClick(dialog.question.verb, Qt.Key.Key_Space)
    assert talks.asking.dialog is None
    assert lines(talks) == ["The talks are on Monday."]


def test_escape_closes_at_once_where_nothing_was_typed(talks, dialog):
    QTest.keyClick(dialog.words, Qt.Key.Key_Escape)
    assert talks.asking.dialog is None


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return, None])
def test_a_line_of_own_words_is_changed_in_the_same_dialog(talks, key):
    dialog = changed(talks, key)
    assert not talks.memo_pane.outline.is_editing
    assert dialog.words.toPlainText() == "The talks are on Monday."
    QTest.keyClicks(dialog.words, " **Early.**")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert lines(talks) == ["The talks are on Monday. **Early.**"]
    assert talks.asking.dialog is None
    talks.acting.undo()
    assert lines(talks) == ["The talks are on Monday."]


def test_a_line_that_is_left_as_it_was_is_no_act(talks):
    before = talks.next_undo
    QTest.keyClick(changed(talks, Qt.Key.Key_F2).words, Qt.Key.Key_Escape)
    assert talks.asking.dialog is None
    dialog = changed(talks, Qt.Key.Key_F2)
    QTest.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert talks.asking.dialog is None
    assert talks.next_undo == before


def test_a_picture_is_put_into_a_line_that_is_changed_with_one_undo(talks, tmp_path):
    dialog = changed(talks, Qt.Key.Key_F2)
    put_picture(dialog, drawn(tmp_path, "map.svg"), "A map")
    click(dialog.verb)
    assert (names(talks), shown(talks)) == (["map.svg"], [("map.svg", "A map")])
    talks.acting.undo()
    assert (names(talks), lines(talks)) == ([], ["The talks are on Monday."])


def test_a_line_that_is_gone_when_its_words_are_kept_becomes_a_line_of_its_own(talks):
    dialog = changed(talks, Qt.Key.Key_F2)
    QTest.keyClicks(dialog.words, " Early.")
    talks.session.ask(lambda: talks.session.desk.remove_entry(dialog.entry.id))
    click(dialog.verb)
    assert lines(talks) == ["The talks are on Monday. Early."]


def test_words_for_a_section_that_is_removed_elsewhere_go_into_another_once_that_is_wanted(talks, dialog):
    gone, *_, last = [one for one in talks.memo.memo.sections if one.block is not Block.SOURCES]
    QTest.keyClicks(dialog.words, "The river rises.")
    talks.session.desk.remove_section(gone.id)
    click(dialog.verb)
    assert dialog.isVisible()
    assert dialog.problem.text() == (
        f"The section “{gone.heading}” has been removed elsewhere. "
        f"Your words go to the end of “{last.heading}” if you go on."
    )
    click(dialog.verb)
    assert not dialog.isVisible()
    sections = talks.session.desk.memo(talks.memo.id).sections
    assert [line.text for one in sections if one.id == last.id for line in one.entries] == [
        "The river rises."
    ]


def test_words_stay_where_no_section_is_left(talks, dialog):
    QTest.keyClicks(dialog.words, "The river rises.")
    for section in talks.memo.memo.sections:
        talks.session.desk.remove_section(section.id)
    click(dialog.verb)
    click(dialog.verb)
    assert dialog.isVisible()
    assert dialog.words.toPlainText() == "The river rises."
