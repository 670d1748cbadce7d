"""Words of Arabic and Hebrew sources run from right to left, wherever the window shows them."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from readahead.gui import fonts, lines
from readahead.gui.outline_delegate import OutlineDelegate
from readahead.gui.outline_model import OutlineModel
from readahead.gui.rows import Row, RowModel, RowView
from readahead.model.card import Kind
from readahead.model.memo import Block, Entry, Header, Memo, Section
from readahead.model.passage import Span

ARABIC = "أُغلق الجسر في 3 مارس"
HEBREW = "הגשר נסגר ב-3 במרץ"
ARTICLE = f"17 نوفمبر 2025\n\nتمرين: الجسر\n\nقال المكتب إن الجسر القديم {ARABIC}.\n"
WIDE = 400


def ink(image: QImage) -> tuple[int, int]:
    """Return the first and the last column in which something else was drawn than in the corner."""
    ground = image.pixel(0, 0)
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def drawn(words: str) -> tuple[int, int]:
    image = QImage(WIDE, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    black = QColor("black")
    lines.draw(
        painter,
        words,
        at=QPointF(0, 4),
        within=WIDE,
        font=fonts.body(),
        colour=black,
        ground=black,
        ink=black,
    )
    painter.end()
    return ink(image)


@pytest.mark.parametrize("words", [ARABIC, HEBREW, f"3: {HEBREW}"])
def test_a_line_of_them_ends_at_the_right(theme, words):
    first, last = drawn(words)
    assert first > WIDE / 3
    assert last > WIDE - 6


def test_a_line_of_other_words_begins_at_the_left(theme):
    assert drawn("The bridge at Lorn, جسر")[0] < 4


@pytest.mark.parametrize(
    ("words", "is_left"),
    [
        (ARABIC, True),
        (HEBREW, True),
        ("2025 נובמבר", True),
        ("Lorn جسر", False),
        ("2025", False),
        ("", False),
    ],
)
def test_the_first_letter_with_a_direction_says_how_a_text_runs(words, is_left):
    assert lines.runs_left(words) is is_left


def test_each_line_of_a_headline_runs_as_the_whole_of_it(theme):
    text = f"{ARABIC} Reuters Reuters {ARABIC}"
    found = lines.broken(text, fonts.body(), 120, 9)
    assert len(found) > 2
    assert all(lines.runs_left(line) for line in found)


@pytest.mark.parametrize(("words", "is_left"), [("Lorn bridge.", False), ("הגשר נסגר.", True)])
def test_a_row_has_its_stop_where_it_ends(theme, qtbot, words, is_left):
    model = RowModel()
    model.show([Row(words)])
    view = RowView(theme, model, "rows")
    qtbot.addWidget(view)
    image = QImage(WIDE, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    painter = QPainter(image)
    # as a view has it
    painter.setLayoutDirection(view.layoutDirection())
    view.itemDelegate().paint(painter, option, model.index(0))
    painter.end()
    heights = [height_at(image, column) for column in ink(image)]
    assert min(heights) < 4 < max(heights)
    assert (heights[0] < heights[1]) is is_left


def height_at(image: QImage, column: int) -> int:
    """Return the pixels drawn in a column of *image* and the two around it, where they are most."""
    ground = image.pixel(0, 0)
    around = range(max(column - 1, 0), min(column + 2, image.width()))
    return max(sum(image.pixel(x, y) != ground for y in range(image.height())) for x in around)


def test_an_article_of_them_reads_from_the_right(empty):
    panes = empty.panes
    desk = panes.session.desk
    desk.take_in_text(ARTICLE)
    article = desk.articles()[0].id
    text = desk.article(article).article.text
    start = text.index("قال")
    made = desk.new_card(article, Span(start, text.index(".", start)), kind=Kind.EVENT)
    panes.session.tell(made.changes)
    panes.cards.show_card(made.id)
    document = panes.reader.article.document()
    directions = {
        document.findBlockByNumber(number).textDirection()
        for number in range(document.blockCount())
        if document.findBlockByNumber(number).text().strip()
    }
    assert directions == {Qt.LayoutDirection.RightToLeft}


@pytest.mark.parametrize(("words", "is_left"), [("Lorn bridge", False), (ARABIC, True), (HEBREW, True)])
def test_a_line_of_the_outline_and_its_heading_end_where_they_run_to(theme, qtbot, words, is_left):
    noon = datetime(2026, 3, 3, 12, tzinfo=UTC)
    section = Section(1, "s1", words, Block.POINTS, "", (Entry(1, "u1", None, words),))
    view, model = QTreeView(), OutlineModel()
    qtbot.addWidget(view)
    model.show(Memo(1, "m", "Talks", "", "situation-review", "", Header(), (section,), noon, noon), {})
    heading = model.index(0, 0)
    for index in (heading, model.index(0, 0, heading)):
        image = QImage(WIDE, 36, QImage.Format.Format_RGB32)
        image.fill(theme.colour("window"))
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        painter = QPainter(image)
        OutlineDelegate(theme, view).paint(painter, option, index)
        painter.end()
        # within the frame of a line, behind its grip and its drawing
        assert (ink(image.copy(90, 8, WIDE - 104, 20))[0] > WIDE / 3) is is_left
