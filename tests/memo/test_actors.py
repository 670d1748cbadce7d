"""Positions stand under the names the article gives: a description is no name, and whose counterpart one is no office."""

from datetime import date

import pytest

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import Actor, Paragraph, plain
from readahead.model.card import Kind
from readahead.model.memo import Block

OTHER = "More than 400 farms downstream have lost their harvest"


def actors(desk, *who: tuple[str, str]) -> list[tuple[str, str, list[str]]]:
    """Return the actors of a section in which each of *who* (name, title) says one thing."""
    cited = [
        desk.card(number, Kind.POSITION, OTHER, who=name, title=title)
        for number, (name, title) in enumerate(who, 1)
    ]
    entries = [desk.taken(number, card) for number, card in enumerate(cited, 1)]
    memo = desk.memo(desk.section(1, "Positions", Block.POSITIONS, *entries))
    document = compose(memo, cited, template=templates.load("meeting-brief"), on=date(2026, 3, 9))
    return [
        (
            piece.name,
            piece.title,
            [plain(words.inlines) for item in piece.items for words in item.pieces if isinstance(words, Paragraph)],
        )
        for part in document.parts
        for piece in part.pieces
        if isinstance(piece, Actor)
    ]  # fmt: skip


@pytest.mark.parametrize("who", ["the text", "a spokesman", "police officers", "She", "It", "the plan"])
def test_who_is_only_described_stands_last_among_the_unnamed(desk, who: str) -> None:
    assert actors(desk, (who, ""), ("Ana Veld", "")) == [
        ("Ana Veld", "", [OTHER]),
        ("Not named", "", [f"{OTHER} ({who})"]),
    ]


@pytest.mark.parametrize(
    "who", ["Ana Veld", "the Osmar farmers' union", "al-Quds", "iPhone makers", "وزارة الصحة", "外務省"]
)
def test_who_is_named_stands_under_the_name(desk, who: str) -> None:
    assert [name for name, *_ in actors(desk, (who, ""))] == [who]


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Her Tarveshi counterpart", ""),
        ("his spokesman", ""),
        ("Foreign Minister", "Foreign Minister"),
        ("Historian", "Historian"),
    ],
)
def test_whose_counterpart_somebody_is_is_no_office(desk, title: str, office: str) -> None:
    assert [told for _, told, _ in actors(desk, ("Tebor Hasquell", title))] == [office]
