"""How each kind of section sets its lines."""

from dataclasses import replace
from datetime import date

import pytest

from readahead.memo import templates
from readahead.memo.blocks import questions
from readahead.memo.content import compose
from readahead.memo.document import (
    Choices,
    Document,
    Emphasis,
    Heading,
    Inlines,
    Listing,
    NoteMark,
    Paragraph,
    Part,
    Piece,
    Quotation,
    Strong,
    Table,
    plain,
)
from readahead.memo.export import FORMATS, render
from readahead.model.card import Kind
from readahead.model.memo import Block, CitedCard, Memo, MemoOptions
from readahead.model.overall import overall

DAY = date(2026, 3, 9)


def paper(memo: Memo, *cited: CitedCard) -> Document:
    return compose(memo, cited, template=templates.load("meeting-brief"), on=DAY)


def part(document: Document, heading: str) -> Part:
    return next(part for part in document.parts if part.heading == heading)


def said(pieces: tuple[Piece, ...]) -> list[str]:
    """The words of the pieces, with what they are: # heading, ** strong, - point, [ ] box."""
    found = []
    for piece in pieces:
        match piece:
            case Heading(_, inlines):
                found.append(f"# {plain(inlines)}")
            case Paragraph(inlines):
                strong = any(isinstance(one, Strong) for one in inlines)
                found.append(f"**{plain(inlines)}" if strong else plain(inlines))
            case Listing(items):
                found += [f"- {words}" for item in items for words in said(item.pieces)]
            case Choices(labels):
                found += [f"[ ] {label}" for label in labels]
            case _:
                found.append(type(piece).__name__)
    return found


def strong(inlines: Inlines) -> list[str]:
    return [plain(one.inlines) for one in inlines if isinstance(one, Strong)]


def test_a_headline_is_its_first_line_and_the_others_are_its_points(desk, cards) -> None:
    section = desk.section(
        1,
        "H",
        Block.HEADLINE,
        desk.taken(1, cards["talks"]),
        desk.own(2, "Seek a date."),
        desk.taken(3, cards["agreed"]),
    )
    document = paper(desk.memo(section), *cards.values())
    pieces = part(document, "H").pieces
    assert said(pieces) == [
        "**Osmar and Velden are set to resume talks on the Tarn river dam on Thursday",
        "- Seek a date.",
        "- The dam was agreed in May 2019",
    ]
    assert isinstance(pieces[0], Paragraph)
    assert pieces[0].inlines[-1] == NoteMark(1)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Q: Why now?\nA: The floods.", [("Why now?", "The floods.")]),
        (
            "q. Why?\n a. So.\nq. When?\nA: Soon.\n\nVery soon.",
            [("Why?", "So."), ("When?", "Soon.\n\nVery soon.")],
        ),
        ("Q: Why now?", [("Why now?", "")]),
        ("Why now?\nThe floods.\nAnd the grain.", [("Why now?", "The floods.\nAnd the grain.")]),
        ("Why now?", [("Why now?", "")]),
        ("First this.\nQ: no question", [("First this.", "Q: no question")]),
        ("Quite so", [("Quite so", "")]),
    ],
)
def test_a_question_is_told_from_its_answer(typed: str, asked: list[tuple[str, str]]) -> None:
    assert list(questions(typed)) == asked


def test_questions_stand_strong_with_their_answers_under_them(desk, cards) -> None:
    own = replace(
        desk.own(1, "Q: Why *now*?\nA: The floods.\n\n- and the grain\nQ: When?"), marking="TLP:RED"
    )
    section = desk.section(1, "Q", Block.QUESTIONS, own, desk.taken(2, cards["agreed"]))
    memo = replace(desk.memo(section), options=MemoOptions(portions=True))
    pieces = paper(memo, *cards.values()).parts[0].pieces
    assert said(pieces) == [
        "**(TLP:RED) Why now?",
        "The floods.",
        "- and the grain",
        "**When?",
        "The dam was agreed in May 2019",
    ]


def test_each_recommendation_is_numbered_and_has_its_boxes(desk, cards) -> None:
    section = desk.section(
        1,
        "R",
        Block.RECOMMENDATIONS,
        desk.own(1, "Go."),
        desk.own(2, "- Sign.\n- Pay."),
        desk.taken(3, cards["agreed"]),
    )
    document = paper(desk.memo(section), *cards.values())
    (listing,) = part(document, "R").pieces
    assert isinstance(listing, Listing) and listing.ordered
    assert len(listing.items) == 4
    for item in listing.items:
        assert said(item.pieces[-1:]) == ["[ ] Approve", "[ ] Disapprove"]


def test_coverage_stands_by_topic_with_its_outlets_and_origins(desk) -> None:
    dam = [
        replace(desk.card(number, Kind.EVENT, words, outlet=outlet, agency=agency), topic=topic)
        for number, words, outlet, agency, topic in (
            (1, "The dam was agreed in May 2019", "A", "Wire", "Dam"),
            (2, "after two years of drought", "B", "Wire", "Dam"),
            (3, "Osmar has warned", "C", "", "Transit"),
            (4, "lost their harvest", "C", "", ""),
            (5, "Velden says", "D", "Other Wire", "Dam"),
        )
    ]
    lines = [desk.taken(number, one) for number, one in enumerate(dam, 1)]
    section = desk.section(1, "C", Block.COVERAGE, lines[3], desk.own(9, "Thin."), *lines[:3], lines[4])
    assert said(part(paper(desk.memo(section), *dam), "C").pieces) == [
        "Thin.",
        "# Dam",
        "3 outlets, 2 origins",
        "- The dam was agreed in May 2019",
        "- After two years of drought",
        "- Velden says",
        "# Transit",
        "1 outlet, 1 origin",
        "- Osmar has warned",
        "# Other coverage",
        "1 outlet, 1 origin",
        "- Lost their harvest",
    ]


def test_the_same_person_stands_together_in_who_is_who(desk, cards) -> None:
    lines = [desk.taken(n, cards[name]) for n, name in enumerate(("gates", "transit", "quote"), 1)]
    document = paper(desk.memo(desk.section(1, "W", Block.WHO_IS_WHO, *lines)), *cards.values())
    (table,) = part(document, "W").pieces
    assert isinstance(table, Table)
    assert [plain(row.cells[0]) for row in table.rows] == ["Irena Sool", "Irena Sool", "Osmar"]


def annexed(desk, brief: Memo) -> Memo:
    """The brief with an annex ahead of all, which is numbered no sooner for that."""
    return replace(
        brief, sections=(desk.section(20, "Annex", Block.ANNEX, desk.own(90, "As printed.")), *brief.sections)
    )


def test_the_annex_has_every_note_with_its_paragraph_and_the_words_marked(desk, brief, cards) -> None:
    document = paper(annexed(desk, brief), *cards.values())
    own, *pieces = part(document, "Annex").pieces
    assert said((own,)) == ["As printed."]
    assert len(pieces) == 2 * len(document.notes) == 16
    for note, head, quoted in zip(document.notes, pieces[::2], pieces[1::2], strict=True):
        assert isinstance(head, Paragraph) and isinstance(quoted, Quotation)
        assert plain(head.inlines).startswith(
            f"Note {note.number}  Exercise: Dam talks to resume, The Vel Courier"
        )
        (paragraph,) = quoted.pieces
        assert isinstance(paragraph, Paragraph)
        assert plain(paragraph.inlines) in desk.article
        assert " ".join(strong(paragraph.inlines)).strip() == note.quote
        assert len(plain(paragraph.inlines)) > len(note.quote) or note.number == 2


def test_the_annex_marks_each_passage_of_a_note_in_its_own_paragraph(desk) -> None:
    apart = desk.card(1, Kind.EVENT, "The dam was agreed", "Osmar and Velden are set", "two years of drought")
    memo = desk.memo(
        desk.section(1, "A", Block.POINTS, desk.taken(1, apart)), desk.section(2, "Annex", Block.ANNEX)
    )
    _, quoted = part(paper(memo, apart), "Annex").pieces
    assert isinstance(quoted, Quotation)
    assert [strong(one.inlines) for one in quoted.pieces if isinstance(one, Paragraph)] == [
        ["Osmar and Velden are set"],
        ["The dam was agreed", "two years of drought"],
    ]


def test_an_annex_passes_over_what_is_gone_and_is_left_out_where_nothing_is_left(desk, cards) -> None:
    memo = desk.memo(
        desk.section(1, "A", Block.POINTS, desk.taken(1, cards["agreed"])),
        desk.section(2, "Annex", Block.ANNEX),
    )
    assert [part.heading for part in paper(memo).parts] == ["A", "Sources"]


def test_wrapped_lines_run_on_in_the_annex(desk) -> None:
    text = "First line of it\nand the second\n  with three.\n\nAnother."
    card = desk.card(1, Kind.EVENT, "line of it\nand", text=text)
    memo = desk.memo(
        desk.section(1, "A", Block.POINTS, desk.taken(1, card)), desk.section(2, "Annex", Block.ANNEX)
    )
    _, quoted = part(paper(memo, card), "Annex").pieces
    assert isinstance(quoted, Quotation)
    (paragraph,) = quoted.pieces
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.inlines) == "First line of it and the second with three."
    assert strong(paragraph.inlines) == ["line of it and"]


def test_an_annex_of_its_own_marking_marks_the_whole(desk, brief) -> None:
    memo = annexed(desk, brief)
    higher = replace(memo.sections[0], marking="TLP:RED", entries=())
    assert overall(replace(memo, sections=(higher, *memo.sections[1:]))) == "TLP:RED"


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_block_is_written_in_every_format(desk, cards, suffix: str) -> None:
    lines = [desk.taken(number, card) for number, card in enumerate(cards.values(), 10)]
    sections = [
        desk.section(
            number, f"Part {block.value}", block, desk.own(number, f"Own words: {block.value}."), *lines
        )
        for number, block in enumerate(Block, 1)
    ]
    document = paper(desk.memo(*sections), *cards.values())
    assert len(document.parts) == len(Block)
    assert len(render(document, suffix)) > 1000


def test_the_counts_of_coverage_are_the_programs_words_and_not_the_users(desk, cards) -> None:
    section = desk.section(1, "C", Block.COVERAGE, desk.taken(1, cards["agreed"]))
    counted = part(paper(desk.memo(section), *cards.values()), "C").pieces[1]
    assert isinstance(counted, Paragraph)
    assert counted.entry is None and isinstance(counted.inlines[0], Emphasis)
