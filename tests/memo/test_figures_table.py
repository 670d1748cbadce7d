"""The table of figures tells each line once, with all its figures, who gives each, and on which reports differ."""

from datetime import date

import pytest

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import Document, Table, plain
from readahead.memo.export import render
from readahead.model.card import Figure, Kind
from readahead.model.memo import Block, CitedCard

LINE, OTHER, THIRD = (
    "More than 400 farms downstream have lost their harvest",
    "Velden says 90 farms were affected",
    "a failed meeting could close the only shared crossing",
)


@pytest.fixture
def paper(desk):
    """Return a function that sets cards with these lines and figures as one table of figures."""

    def of(*lines: tuple[str, tuple[Figure, ...]]) -> Document:
        cited: list[CitedCard] = [
            desk.card(number, Kind.FIGURE, words, figures=figures)
            for number, (words, figures) in enumerate(lines, 1)
        ]
        entries = [desk.taken(number, card) for number, card in enumerate(cited, 1)]
        memo = desk.memo(desk.section(1, "Figures", Block.FIGURES, *entries))
        return compose(memo, cited, template=templates.load("meeting-brief"), on=date(2026, 3, 9))

    return of


def rows(document: Document) -> list[list[str]]:
    part = next(part for part in document.parts if part.block is Block.FIGURES)
    (table,) = (piece for piece in part.pieces if isinstance(piece, Table))
    return [[plain(cell) for cell in row.cells] for row in table.rows]


def test_a_line_with_several_figures_stands_once_and_says_what_each_counts(desk, paper) -> None:
    numbers = (
        desk.figure("two", 2, counted="years", giver="Velden"),
        desk.figure("400", 400, counted="farms", giver="Velden"),
    )
    document = paper((LINE, numbers))
    assert rows(document) == [[LINE, "400 farms, two years", "Velden"]]
    assert [note.number for note in document.notes] == [1]


def differing(desk, paper) -> Document:
    """A line with two figures of which another line gives one otherwise, and a line between them."""
    return paper(
        (LINE, (desk.figure("400", 400, counted="farms", giver="Osmar"), desk.figure("90", 7, counted="bridges"))),
        (THIRD, (desk.figure("two", 2, counted="wells", event="dried"),)),
        (OTHER, (desk.figure("90", 90, counted="farms", giver="Velden"),)),
    )  # fmt: skip


def test_it_is_said_which_of_them_differ_and_who_gives_each(desk, paper) -> None:
    assert rows(differing(desk, paper)) == [
        [f"{LINE} 400 farms: Reports differ.", "400 farms, 90 bridges", "Osmar, none stated"],
        [f"{OTHER} Reports differ.", "90", "Velden"],
        [THIRD, "two", "none stated"],
    ]


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_a_file_says_the_disagreement_with_the_figure(desk, paper, suffix: str) -> None:
    file = render(differing(desk, paper), suffix).decode()
    assert "400 farms: Reports differ." in file
    assert "90 bridges" in file
