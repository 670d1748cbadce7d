"""Own text in the window, with a picture among the words: described, named, and gone where nothing shows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readahead.gui.own_text_dialog import bracketed
from readahead.memo.document import Image
from readahead.memo.own_text import pieces

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
