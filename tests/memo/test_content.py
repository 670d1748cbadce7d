from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import (
    Actor,
    Document,
    Inlines,
    Item,
    Listing,
    NoteMark,
    Paragraph,
    Part,
    Piece,
    Quotation,
    Table,
    Text,
    TextDirection,
    direction,
    in_marks,
    plain,
)
from readahead.memo.notes import ranges
from readahead.memo.timeline import when
from readahead.model.card import CardId, DateMention, Figure, Kind
from readahead.model.memo import Block, CitedCard, Entry, EntryId, Memo
from readahead.model.passage import Span

DAY = date(2026, 3, 9)
BRIEF = templates.load("meeting-brief")


def paper(memo: Memo, *cited: CitedCard) -> Document:
    return compose(memo, cited, template=BRIEF, on=DAY)


def lines(document: Document) -> Iterator[Inlines]:
    """Every run of words of the paper, in reading order."""
    for part in document.parts:
        yield from _lines(part.pieces)


def _lines(pieces: tuple[Piece, ...]) -> Iterator[Inlines]:
    for piece in pieces:
        match piece:
            case Paragraph(inlines):
                yield inlines
            case Listing(items) | Actor(_, _, items):
                for item in items:
                    yield from _lines(item.pieces)
            case Quotation(inner, speaker):
                yield from _lines(inner)
                yield speaker
            case Table(_, rows):
                for row in rows:
                    yield from row.cells


def marks(inlines: Inlines) -> list[int]:
    return [inline.number for inline in inlines if isinstance(inline, NoteMark)]


def called(document: Document) -> list[int]:
    """The numbers of the notes in the order the paper calls them."""
    return [number for inlines in lines(document) for number in marks(inlines)]


def part(document: Document, heading: str) -> Part:
    return next(part for part in document.parts if part.heading == heading)


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Velden", "Velden says 90 farms were affected."),
        ("Vel", "Velden says 90 farms were affected. (Vel)"),
        ("Irena Farm", "Velden says 90 farms were affected. (Irena Farm)"),
        ("", "Velden says 90 farms were affected."),
    ],
)
def test_a_line_says_who_said_it_unless_a_word_of_it_is_their_name(desk, who: str, said: str) -> None:
    card = desk.card(1, Kind.BACKGROUND, "Velden says 90 farms were affected.", who=who)
    memo = desk.memo(desk.section(1, "Background", Block.POINTS, desk.taken(1, card)))
    assert plain(next(lines(paper(memo, card)))) == said


def table(document: Document, heading: str) -> Table:
    return next(piece for piece in part(document, heading).pieces if isinstance(piece, Table))


def words(document: Document, heading: str) -> list[list[str]]:
    return [[plain(cell) for cell in row.cells] for row in table(document, heading).rows]


def test_notes_are_numbered_in_reading_order_and_one_passage_has_one_number(brief, cards) -> None:
    document = paper(brief, *cards.values())
    numbers = called(document)
    assert list(dict.fromkeys(numbers)) == list(range(1, len(document.notes) + 1))
    assert [note.number for note in document.notes] == list(range(1, 9))
    # the talks stand under What is happening and again in the timeline
    assert len(numbers) == 9
    assert numbers.count(2) == 2


def test_two_cards_on_the_same_passage_share_a_note(desk) -> None:
    words = "The dam was agreed in May 2019"
    one, other = desk.card(1, Kind.EVENT, words), desk.card(2, Kind.BACKGROUND, words)
    section = desk.section(1, "A", Block.POINTS, desk.taken(1, one), desk.taken(2, other))
    assert called(paper(desk.memo(section), one, other)) == [1, 1]


def test_a_note_says_outlet_agency_title_date_paragraph_and_the_exact_words(brief, cards) -> None:
    note = paper(brief, *cards.values()).notes[0]
    assert plain(note.inlines) == (
        "Exercise: Dam talks to resume, The Vel Courier, citing Northern Wire, 8 March 2026, paragraph 5: "
        "“a failed meeting could close the only shared crossing before the spring floods”"
    )
    assert cards["matters"].text[note.start : note.end] == note.quote
    assert note.text_sha256 == cards["matters"].text_sha256


def test_a_note_on_two_passages_shows_that_words_are_left_out_between_them(desk) -> None:
    apart = desk.card(1, Kind.EVENT, "The dam was agreed", "Osmar and Velden are set")
    note = paper(desk.memo(desk.section(1, "A", Block.POINTS, desk.taken(1, apart))), apart).notes[0]
    assert note.quote == "Osmar and Velden are set … The dam was agreed"
    assert note.place == "paragraphs 1 and 4"


def test_every_line_from_a_card_carries_a_note_and_no_line_of_ones_own_does(brief, cards) -> None:
    document = paper(brief, *cards.values())
    own = {entry.id for section in brief.sections for entry in section.entries if entry.card is None}
    seen: dict[EntryId, list[int]] = {}

    def look(pieces: tuple[Piece, ...]) -> None:
        for piece in pieces:
            match piece:
                case Paragraph(inlines, entry) if entry is not None:
                    seen.setdefault(entry, []).extend(marks(inlines))
                case Listing(items) | Actor(_, _, items):
                    for item in items:
                        look(item.pieces)
                case Table(_, rows):
                    for row in rows:
                        if row.entry is not None:
                            found = [number for cell in row.cells for number in marks(cell)]
                            seen.setdefault(row.entry, []).extend(found)

    for each in document.parts:
        look(each.pieces)
    assert set(seen) == {entry.id for section in brief.sections for entry in section.entries}
    assert all(bool(seen[entry]) is (entry not in own) for entry in seen)


def test_an_edited_line_is_called_edited_in_the_sources_table(brief, cards) -> None:
    document = paper(brief, *cards.values())
    assert words(document, "Sources")[0][3] == "edited at 3"
    assert [note.number for note in document.notes if note.edited] == [3]
    untouched = paper(replace(brief, sections=brief.sections[:2]), *cards.values())
    assert words(untouched, "Sources")[0][3] == "as taken"


def test_a_line_whose_card_is_gone_keeps_its_words_and_says_so(desk, brief, cards) -> None:
    document = paper(brief)
    assert all(note.missing for note in document.notes)
    assert plain(document.notes[0].inlines) == "Source no longer in the library."
    assert "a failed meeting could close" in plain(next(_lines(part(document, "Why it matters").pieces)))
    assert words(document, "Sources") == [
        ["Source no longer in the library", "not known", "1–8", "edited at 3"]
    ]
    assert document.origins == ""


def test_the_notes_of_two_lost_cards_are_two_notes(desk) -> None:
    entries = [replace(desk.own(number, "Words"), card=CardId(number), taken="Words") for number in (1, 2)]
    assert called(paper(desk.memo(desk.section(1, "A", Block.POINTS, *entries)))) == [1, 2]


def test_positions_stand_under_who_said_them(brief, cards) -> None:
    actors = part(paper(brief, *cards.values()), "Positions").pieces
    assert [(actor.name, actor.title, len(actor.items)) for actor in actors if isinstance(actor, Actor)] == [
        ("Irena Sool", "water minister of Velden", 2),
        ("Osmar", "", 1),
    ]


def test_what_nobody_is_named_for_is_the_outlets_own_account(desk, cards) -> None:
    section = desk.section(1, "Positions", Block.POSITIONS, desk.taken(1, cards["talks"]))
    (actor,) = part(paper(desk.memo(section), cards["talks"]), "Positions").pieces
    assert isinstance(actor, Actor)
    assert (actor.name, actor.title) == ("The Vel Courier, citing Northern Wire", "the outlet’s own account")


def test_a_point_says_who_said_it_unless_its_words_do(desk, cards) -> None:
    section = desk.section(
        1, "A", Block.POINTS, desk.taken(1, cards["gates"]), desk.taken(2, cards["transit"])
    )
    said = [plain(inlines) for inlines in lines(paper(desk.memo(section), *cards.values()))]
    assert said[:2] == [
        "Her country would not open the gates before an agreement (Irena Sool, water minister of Velden)",
        "Osmar has warned that it could halt grain transit if the flow is not restored",
    ]


def test_a_quote_is_printed_in_one_pair_of_marks_with_its_speaker(desk, cards) -> None:
    section = desk.section(1, "Quotes", Block.QUOTES, desk.taken(1, cards["quote"]))
    (quotation,) = part(paper(desk.memo(section), cards["quote"]), "Quotes").pieces
    assert isinstance(quotation, Quotation)
    assert [plain(inlines) for inlines in _lines(quotation.pieces)] == [
        "“We will not be hurried by threats,”"
    ]
    assert quotation.speaker == (Text("Irena Sool, water minister of Velden"), NoteMark(1))


def test_an_edited_quote_is_no_longer_in_marks(desk, cards) -> None:
    section = desk.section(
        1, "Quotes", Block.QUOTES, desk.taken(1, cards["quote"], "Velden will not be hurried")
    )
    (quotation,) = part(paper(desk.memo(section), cards["quote"]), "Quotes").pieces
    assert isinstance(quotation, Quotation)
    assert [plain(inlines) for inlines in _lines(quotation.pieces)] == ["Velden will not be hurried"]


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("We go", "“We go”"),
        ("“We go”", "“We go”"),
        ('"We go"', '"We go"'),
        ("“We go,” he said. “Now”", "““We go,” he said. “Now””"),
        ("“I will bring it,” … “Let him.”", "“I will bring it,” … “Let him.”"),
        ("“I will bring it,” … she said", "““I will bring it,” … she said”"),
        ("“", "““”"),
    ],
)
def test_words_get_marks_only_where_they_have_none(said: str, printed: str) -> None:
    assert in_marks(said) == printed


def test_the_timeline_is_in_order_of_the_dates(brief, cards) -> None:
    rows = words(paper(brief, *cards.values()), "Timeline")
    assert [row[0] for row in rows] == ["May 2019", "12 March 2026"]


def test_an_undated_line_stands_last_in_the_timeline_and_says_so(desk, cards) -> None:
    section = desk.section(
        1, "Timeline", Block.TIMELINE, desk.taken(1, cards["transit"]), desk.taken(2, cards["agreed"])
    )
    rows = words(paper(desk.memo(section), *cards.values()), "Timeline")
    assert [row[0] for row in rows] == ["May 2019", "undated"]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2025-11-17", "2025-11-17", "17 November 2025"),
        ("2025-10-01", "2025-10-31", "October 2025"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2025-12-15", "2025-12-21", "15–21 December 2025"),
        ("2025-12-29", "2026-01-04", "29 December 2025 – 4 January 2026"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("2020-01-01", "2029-12-31", "2020–2029"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(first: str, last: str, said: str) -> None:
    assert when(DateMention(Span(0, 1), "", date.fromisoformat(first), date.fromisoformat(last))) == said


def test_a_figure_has_its_qualifier_its_giver_and_a_word_where_reports_differ(brief, cards) -> None:
    rows = words(paper(brief, *cards.values()), "Figures")
    assert rows == [
        [
            "More than 400 farms downstream have lost their harvest Reports differ.",
            "more than 400",
            "the Osmar farmers' union",
        ],
        ["Velden says 90 farms were affected Reports differ.", "90 farms", "Velden"],
    ]


def figures(desk, *numbers: Figure) -> list[list[str]]:
    cited = [
        desk.card(number, Kind.FIGURE, "More than 400 farms", figures=(figure,))
        for number, figure in enumerate(numbers, 1)
    ]
    entries = [desk.taken(number, card) for number, card in enumerate(cited, 1)]
    return words(paper(desk.memo(desk.section(1, "Figures", Block.FIGURES, *entries)), *cited), "Figures")


@pytest.mark.parametrize(
    ("qualifier", "value", "other", "giver", "remark"),
    [
        ("more than", 400, 414, "B", ""),
        ("more than", 400, 600, "B", "Reports differ."),
        ("", 400, 414, "B", "Reports differ."),
        ("", 400, 414, "A", "The numbers differ; one giver."),
        ("about", 400, 414, "B", ""),
        ("nearly", 400, 414, "B", "Reports differ."),
        ("", 400, 400, "B", ""),
    ],
)
def test_figures_differ_only_where_they_cannot_all_be_right(
    desk, qualifier: str, value: float, other: float, giver: str, remark: str
) -> None:
    one = desk.figure("400", value, qualifier=qualifier, counted="farms", event="affected", giver="A")
    rows = figures(desk, one, desk.figure("90", other, counted="farms", event="affected", giver=giver))
    assert [row[0].removeprefix("More than 400 farms").strip() for row in rows] == [remark, remark]


@pytest.mark.parametrize(
    ("counted", "differ"),
    [("farms", True), ("cubic metres", False), ("Hours", False), ("square miles", False), ("dead", True)],
)
def test_figures_that_only_say_how_much_are_not_compared(desk, counted: str, differ: bool) -> None:
    one, other = (
        desk.figure("400", value, counted=counted, giver=giver) for value, giver in ((380, "A"), (610, "B"))
    )
    assert ("Reports differ." in str(figures(desk, one, other))) is differ


def test_a_figure_nobody_gives_is_attributed_to_nobody(desk) -> None:
    assert figures(desk, desk.figure("400", 400))[0][1:] == ["400", "none stated"]


def test_one_line_does_not_differ_from_itself(desk) -> None:
    numbers = (desk.figure("400", 400, counted="farms"), desk.figure("90", 90, counted="farms"))
    card = desk.card(1, Kind.FIGURE, "Velden says 90 farms were affected", figures=numbers)
    section = desk.section(1, "Figures", Block.FIGURES, desk.taken(1, card))
    rows = words(paper(desk.memo(section), card), "Figures")
    assert [row[0] for row in rows] == ["Velden says 90 farms were affected"]


def test_empty_sections_and_prompts_are_never_printed(brief, cards) -> None:
    document = paper(brief, *cards.values())
    assert "Objectives" not in [part.heading for part in document.parts]
    assert "A prompt that is never printed" not in repr(document)


def test_a_memo_without_a_line_is_a_paper_without_parts(desk) -> None:
    document = paper(desk.memo(*[desk.section(1, "Objectives", Block.POINTS)], title="  "))
    assert (document.parts, document.notes, document.title) == ((), (), "Untitled memo")


@pytest.mark.parametrize("heading", ["", "  ", "\u200b\u200d"])
def test_a_section_without_a_heading_is_named_by_its_kind(desk, heading: str) -> None:
    memo = desk.memo(desk.section(1, heading, Block.DESK_NOTE, desk.own(1, "Words\n\n# \u200b\n")))
    (only,) = paper(memo).parts
    assert only.heading == "Desk note"
    assert [type(piece) for piece in only.pieces] == [Paragraph]


def test_sources_stand_where_the_memo_asks_for_them_and_else_last(desk, cards) -> None:
    points = desk.section(1, "A", Block.POINTS, desk.taken(1, cards["talks"]))
    asked = desk.section(2, "Where from", Block.SOURCES, desk.own(2, "All of it is invented."))
    first = paper(desk.memo(asked, points), cards["talks"])
    assert [part.heading for part in first.parts] == ["Where from", "A"]
    assert isinstance(first.parts[0].pieces[0], Paragraph)
    assert [part.heading for part in paper(desk.memo(points), cards["talks"]).parts] == ["A", "Sources"]


def test_one_source_from_an_exercise_makes_the_paper_one(desk, brief, cards) -> None:
    assert paper(brief, *cards.values()).exercise
    real = [replace(card, exercise=False) for card in cards.values()]
    assert not paper(brief, *real).exercise
    one = desk.card(99, Kind.EVENT, "The dam was agreed", outlet="The Ferry")
    added = desk.section(20, "Also", Block.POINTS, desk.taken(99, one))
    assert paper(replace(brief, sections=(*brief.sections, added)), *real, one).exercise


def test_outlets_that_credit_one_agency_are_one_origin(desk) -> None:
    cited = [
        desk.card(number, Kind.EVENT, "The dam was agreed", outlet=outlet, agency=agency)
        for number, (outlet, agency) in enumerate(
            [("The Vel Courier", "Northern Wire"), ("Osmar Daily", "northern wire"), ("The Ferry", "")], 1
        )
    ]
    entries = [desk.taken(number, card) for number, card in enumerate(cited, 1)]
    document = paper(desk.memo(desk.section(1, "A", Block.POINTS, *entries)), *cited)
    assert document.origins == (
        "3 articles from 2 origins. The Vel Courier and Osmar Daily both rest on Northern Wire and count as one origin."
    )
    assert [row.origin for row in document.sources] == ["Northern Wire", "northern wire", "The Ferry"]


def test_a_list_one_writes_becomes_points_of_the_section(desk) -> None:
    section = desk.section(1, "Objectives", Block.POINTS, desk.own(1, "- one\n- two"), desk.own(2, "three"))
    (listing,) = part(paper(desk.memo(section)), "Objectives").pieces
    assert isinstance(listing, Listing)
    assert [plain(inlines) for inlines in _lines((listing,))] == ["one", "two", "three"]
    assert all(isinstance(item, Item) and item.entry for item in listing.items)


@pytest.mark.parametrize("block", list(Block))
def test_every_way_of_setting_a_section_takes_every_kind_of_line(desk, cards, block: Block) -> None:
    entries: list[Entry] = [desk.taken(number, card) for number, card in enumerate(cards.values(), 1)]
    entries += [desk.own(20, "Own *words*"), replace(desk.own(21, "Lost"), card=CardId(999), taken="Lost")]
    document = paper(desk.memo(desk.section(1, "A", block, *entries)), *cards.values())
    printed = " ".join(plain(inlines) for inlines in lines(document))
    assert "Own words" in printed
    if block is not Block.SOURCES:
        assert "Lost" in printed
        assert sorted(set(called(document))) == list(range(1, 10))


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Velden", TextDirection.LEFT_TO_RIGHT),
        ("", TextDirection.LEFT_TO_RIGHT),
        ("12 – !", TextDirection.LEFT_TO_RIGHT),
        ("«محمد» said", TextDirection.RIGHT_TO_LEFT),
        ("12. בנימין", TextDirection.RIGHT_TO_LEFT),
        ("A: محمد", TextDirection.LEFT_TO_RIGHT),
    ],
)
def test_a_paragraph_runs_the_way_of_its_first_letter(text: str, way: TextDirection) -> None:
    assert direction(text) is way


@given(st.sets(st.integers(1, 60)))
def test_ranges_of_numbers_lose_none(numbers: set[int]) -> None:
    back: list[int] = []
    for run in ranges(sorted(numbers)).split(", ") if numbers else []:
        first, _, last = run.partition("–")
        back += range(int(first), int(last or first) + 1)
    assert back == sorted(numbers)


@pytest.fixture
def portioned(desk) -> Memo:
    """A memo for everybody with a secret line from a card, the same passage open, an open own line and the sources."""
    secret, open_ = (
        desk.card(1, Kind.EVENT, "The dam was agreed in May 2019"),
        desk.card(2, Kind.EVENT, "Osmar"),
    )
    red = replace(desk.taken(1, secret), marking="TLP:RED")
    sections = (
        desk.section(1, "Talks", Block.POINTS, desk.taken(2, open_), desk.taken(3, secret)),
        desk.section(2, "Hidden", Block.POINTS, red),
        desk.section(3, "Open", Block.OWN_TEXT, desk.own(4, "Open words")),
        desk.section(4, "Passages", Block.ANNEX),
    )
    made = desk.memo(*sections, marking="TLP:CLEAR")
    return replace(made, options=replace(made.options, portions=True))


def portioned_paper(desk, memo: Memo) -> Document:
    cards = [
        desk.card(1, Kind.EVENT, "The dam was agreed in May 2019"),
        desk.card(2, Kind.EVENT, "Osmar"),
    ]
    return paper(memo, *cards)


def test_a_heading_bears_the_highest_marking_of_its_lines(desk, portioned: Memo) -> None:
    assert [part.heading for part in portioned_paper(desk, portioned).parts] == [
        "(TLP:CLEAR) Talks",
        "(TLP:RED) Hidden",
        "(TLP:CLEAR) Open",
        "(TLP:RED) Passages",
        "(TLP:RED) Sources",
    ]


def test_a_note_bears_the_highest_marking_of_the_lines_that_call_it(desk, portioned: Memo) -> None:
    document = portioned_paper(desk, portioned)
    told = [plain(note.inlines) for note in document.notes]
    assert [words.split(" ", 1)[0] for words in told] == ["(TLP:CLEAR)", "(TLP:RED)"]
    annex = next(part for part in document.parts if part.block is Block.ANNEX)
    heads = [plain(piece.inlines) for piece in annex.pieces if isinstance(piece, Paragraph)]
    assert [words.split("  ")[0] for words in heads] == ["(TLP:CLEAR) Note 1", "(TLP:RED) Note 2"]


def test_without_portions_neither_headings_nor_notes_bear_a_marking(desk, portioned: Memo) -> None:
    plainly = replace(portioned, options=replace(portioned.options, portions=False))
    document = portioned_paper(desk, plainly)
    printed = [part.heading for part in document.parts] + [plain(note.inlines) for note in document.notes]
    assert not [words for words in printed if "TLP" in words]
