"""What reads from the right stands at the right, and the contents lead to it."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from readahead.memo.content import compose
from readahead.memo.document import Document, Image, Part
from readahead.memo.pdf.writer import pdf
from readahead.memo.templates import load
from readahead.model.errors import TypesettingFailed
from readahead.model.memo import Block, Picture

DAY = date(2026, 3, 9)
ARABIC = "من المتوقع أن يناقش الزعيمان المرحلة الثانية"
HEBREW = "ראש הממשלה יגיע ביום שני"
MIDDLE = 595 / 2


def composed(desk, text: str, heading: str = "A part") -> Document:
    memo = desk.memo(desk.section(1, heading, Block.OWN_TEXT, desk.own(1, text)))
    return compose(memo, [], template=load("meeting-brief"), on=DAY)


def left_edges(made: bytes, sign: str) -> list[float]:
    """Return how far from the left each *sign* of the first page begins, in points."""
    with pypdfium2.PdfDocument(made) as file:
        text = file[0].get_textpage()
        found = range(text.count_chars())
        return [text.get_charbox(at)[0] for at in found if text.get_text_range(at, 1) == sign]


@pytest.mark.parametrize("words", [ARABIC, HEBREW])
def test_the_points_of_a_list_that_reads_from_the_right_stand_at_the_right(desk, words: str) -> None:
    edges = left_edges(pdf(composed(desk, f"- {words}\n- {words}")), "•")
    assert len(edges) == 2
    assert min(edges) > MIDDLE


def test_the_points_of_a_list_that_reads_from_the_left_stand_at_the_left(desk) -> None:
    edges = left_edges(pdf(composed(desk, f"- One, {ARABIC}\n- Two")), "•")
    assert len(edges) == 2
    assert max(edges) < MIDDLE


def test_the_first_column_of_a_table_that_reads_from_the_right_stands_at_the_right(desk) -> None:
    made = pdf(composed(desk, "| الاسم | المنصب |\n|---|---|\n| Ξ | Ψ |"))
    assert min(left_edges(made, "Ξ")) > min(left_edges(made, "Ψ")) > MIDDLE


def test_the_contents_do_not_list_themselves_and_keep_the_page_at_the_edge(desk) -> None:
    document = composed(desk, "Words", f"A part {ARABIC}")
    made = pdf(replace(document, options=replace(document.options, contents=True)))
    with pikepdf.open(io.BytesIO(made)) as file, file.open_outline() as outline:
        assert [item.title for item in outline.root] == [part.heading for part in document.parts]
    assert max(left_edges(made, "1")) > 500


def test_a_drawing_that_names_a_file_in_reach_never_shows_it(desk, tmp_path: Path) -> None:
    canary = tmp_path / "canary.png"
    with pypdfium2.PdfDocument(pdf(composed(desk, "Canary"))) as file:
        file[0].render(scale=0.1).to_pil().save(canary)
    for href in (str(canary), canary.as_uri(), "canary.png", "memo.json", "http://127.0.0.1:9/canary.png"):
        drawing = (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90">'
            f'<image xlink:href="{href}" href="{href}" width="90" height="90"/></svg>'
        )
        picture = Picture("evil.svg", "image/svg+xml", drawing.encode())
        part = Part("Shown", Block.OWN_TEXT, (Image("evil.svg", "What it shows"),))
        document = replace(composed(desk, "Words"), parts=(part,), pictures=(picture,))
        with pytest.raises(TypesettingFailed):
            pdf(document)


def test_code_in_a_list_that_reads_from_the_right_reads_from_the_left(desk) -> None:
    lines = desk.own(1, ARABIC), desk.own(2, "```\n§ Ξ Ψ\n```")
    memo = desk.memo(desk.section(1, "A part", Block.POINTS, *lines))
    made = pdf(compose(memo, [], template=load("meeting-brief"), on=DAY))
    (sign,), (letter,) = left_edges(made, "§"), left_edges(made, "Ξ")
    assert sign < letter < MIDDLE
