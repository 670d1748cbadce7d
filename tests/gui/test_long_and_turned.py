"""Articles that are very long, and such as run from right to left: each mark stands at its own words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from readahead.gui.article_view import ArticleView, Underlined
from readahead.model.passage import Span

ARABIC = "قال الوزير إن 45 شخصا قتلوا في الميناء، بحسب وكالة Reuters يوم الاثنين."
HEBREW = "השר אמר כי 12 ספינות ממתינות מחוץ לנמל, לפי סוכנות Reuters ביום שני."
ENGLISH = "The minister said (باللغة العربية) that 45 ships were waiting, 🙂 and left."


@pytest.fixture
def view(qtbot, theme):
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("text", [ARABIC, HEBREW, ENGLISH])
def test_a_mark_stands_at_its_own_words_whichever_way_they_run(view, text):
    view.show_article(f"{text}\n\n{text * 3}\n")
    for start in range(0, len(text) - 6, 3):
        span = Span(start, start + 6)
        view.mark([span])
        boxes = view._line_boxes(span)
        assert boxes
        assert all(box.width() > 0 for box in boxes)
        assert view.marked_words() == (span.quote(text),)
        for box in boxes:
            # well inside the box the pointer is on one of the marked letters, or between two of them
            at = view.cursorForPosition(box.center().toPoint()).position()
            assert span.start <= view._offsets.point(at) <= span.end


def test_a_paragraph_from_right_to_left_begins_at_the_right(view):
    view.show_article(f"{ARABIC}\n\n{ENGLISH}\n")
    document = view.document()
    assert document.findBlockByNumber(0).textDirection() is Qt.LayoutDirection.RightToLeft
    assert document.findBlockByNumber(2).textDirection() is Qt.LayoutDirection.LeftToRight
    first = view._line_boxes(Span(0, 4))[0]
    assert first.center().x() > view.viewport().width() / 2
    last = view._line_boxes(Span(len(ARABIC) + 2, len(ARABIC) + 6))[0]
    assert last.center().x() < view.viewport().width() / 2


def test_words_where_directions_meet_are_marked_in_pieces_without_what_lies_between(view):
    view.resize(900, 500)
    text = "one אבג two"
    view.show_article(text)
    whole, part = view._line_boxes(Span(0, len(text))), view._line_boxes(Span(2, 6))
    assert len(whole) == 1
    assert len(part) == 2
    assert sum(box.width() for box in part) < whole[0].width()


def test_a_long_article_is_laid_out_in_steps_and_shows_its_passage(view, qtbot):
    paragraph = "The harbour minister said on Monday that talks would resume in the port. " * 6
    text = "\n\n".join([paragraph] * 400)
    late = Span(len(text) - 3_000, len(text) - 2_900)
    passages = [Underlined(Span(at, at + 60), at, "x") for at in range(0, len(text) - 100, 500)]
    view.show_article(text)
    view.underline(passages)
    view.mark([late], card=-1)
    view.reveal()
    assert view.is_long
    assert view._laid == 0
    assert 0 < len(view.extraSelections()) < 40
    qtbot.waitUntil(lambda: not view._steps.isActive())
    QApplication.processEvents()
    assert view._sees(late)
    assert view.textCursor().position() == late.start
    dressed = [one.cursor.selectionStart() for one in view.extraSelections()]
    assert dressed
    assert min(dressed) > len(text) // 2
    view.verticalScrollBar().setValue(0)
    assert min(one.cursor.selectionStart() for one in view.extraSelections()) < 3_000


def test_a_long_article_keeps_its_place_when_it_is_made_narrower(view, qtbot):
    paragraph = "The harbour minister said on Monday that talks would resume in the port. " * 6
    text = "\n\n".join([paragraph] * 200)
    late = Span(len(text) - 3_000, len(text) - 2_900)
    view.show_article(text)
    view.mark([late])
    view.reveal()
    qtbot.waitUntil(lambda: not view._steps.isActive())
    QApplication.processEvents()
    assert view._sees(late)
    view.resize(340, 500)
    qtbot.waitUntil(lambda: not view._steps.isActive())
    QApplication.processEvents()
    assert view._sees(late)
