"""Each piece of the content model in the Word file, and each thing a text could try to be there."""

import itertools
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_files import R, W, Word, style_of, words
from word_papers import paper, part, point
from word_papers import words as para

from readahead.memo.document import (
    Actor,
    Align,
    Choices,
    Code,
    CodeBlock,
    Column,
    Emphasis,
    Heading,
    LineBreak,
    Link,
    Listing,
    NoteMark,
    Quotation,
    Row,
    Rule,
    Strong,
    Table,
    Text,
)
from readahead.memo.docx.package import fit_address
from readahead.memo.docx.writer import docx
from readahead.memo.docx.xml import clean
from readahead.model.memo import Block


def word(*parts, **changes) -> Word:
    return Word(docx(paper(*parts, **changes)))


def runs(file: Word) -> dict[str, set[str]]:
    """Return for each run's words what is said of how they look."""
    return {
        words(each): {told.tag.removeprefix(W) for told in each.findall(f"{W}rPr/*")}
        for each in file.body.iter(f"{W}r")
    }


def test_words_look_as_they_should_and_nothing_else_does() -> None:
    text = para(
        "plain ",
        Strong((Text("weight"), Emphasis((Text("both"),)))),
        Emphasis((Text("slant"),)),
        Code("x  y"),
    )
    looks = runs(word(text))
    assert looks["plain "] == set()
    assert looks["weight"] == {"b", "bCs"}
    assert looks["both"] == {"b", "bCs", "i", "iCs"}
    assert looks["slant"] == {"i", "iCs"}
    assert looks["x  y"] == {"rStyle"}


def test_a_note_called_again_repeats_the_number_of_its_first_mark() -> None:
    file = word(para("a", NoteMark(1)), para("b", NoteMark(2)), para("c", NoteMark(1)), notes=2)
    assert file.marks == [1, 2, 1]
    assert [each for each in file.instructions if "NOTEREF" in each] == ["NOTEREF _RefNote1 \\f \\h"]
    marked = [each.get(f"{W}name") for each in file.body.iter(f"{W}bookmarkStart")]
    assert {"_RefNote1", "_RefNote2"} <= set(marked)
    assert words(list(file.body.iter(f"{W}p"))[-1]) == "c1"


def test_two_marks_side_by_side_do_not_read_as_one_number() -> None:
    file = word(para("a", NoteMark(1), NoteMark(2)), notes=2)
    assert words(list(file.body.iter(f"{W}p"))[-1]) == "a\u2002"


@pytest.mark.parametrize(
    "address", ["https://x.example/a?b=1&c=2#d", "http://x.example", "mailto:a@x.example"]
)
def test_a_link_leads_to_its_address(address: str) -> None:
    file = word(para("see ", Link((Text("there"),), address)))
    (link,) = file.body.iter(f"{W}hyperlink")
    assert words(link) == "there"
    assert file.addresses == {link.get(f"{R}id"): address}


def test_an_address_is_written_as_a_uri_so_that_word_opens_the_file() -> None:
    assert (
        fit_address('https://x.example/a b\u00fc"<>|\\^`{}')
        == "https://x.example/a%20b%C3%BC%22%3C%3E%7C%5C%5E%60%7B%7D"
    )
    assert fit_address("https://x.example/%20") == "https://x.example/%20"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        "ftp://x.example",
        "https://",
        "http://[::1",
        "https://x.example:99999/",
        "mailto:",
        "data:text/html,x",
        "https://x.example/" + "a" * 2000,
        "",
    ],
)
def test_a_link_to_anything_else_is_words(address: str) -> None:
    file = word(para(Link((Text("there"),), address)))
    assert list(file.body.iter(f"{W}hyperlink")) == []
    assert file.addresses == {}
    assert "there" in file.text


def test_each_numbered_list_counts_from_its_own_start() -> None:
    first = Listing((point("a"), point("b")), ordered=True)
    second = Listing((point("c", Listing((point("deep"),), ordered=True)), point("d")), ordered=True, start=5)
    file = word(part(first, para("between"), second))
    lists = [number for number, _, _ in file.numbers()]
    assert lists[0] == lists[1] != lists[2] == lists[4] != lists[3]
    numbering = file.part("word/numbering.xml")
    starts = {
        int(each.get(f"{W}numId")): int(each.find(f"{W}lvlOverride/{W}startOverride").get(f"{W}val"))
        for each in numbering.iter(f"{W}num")
        if each.find(f"{W}lvlOverride") is not None
    }
    assert [starts[number] for number in lists] == [1, 1, 5, 1, 5]
    own = [each.find(f"{W}abstractNumId").get(f"{W}val") for each in numbering.iter(f"{W}num")]
    assert len(own) == len(set(own))


def test_a_list_deeper_than_words_own_is_still_a_list() -> None:
    deep = Listing((point("bottom"),), ordered=True)
    for level in range(14):
        deep = Listing((point(f"level {level}", deep),))
    numbers = list(word(deep).numbers())
    assert len(numbers) == 15
    assert max(level for _, level, _ in numbers) == 8


def test_a_list_that_counts_beyond_what_word_can_has_its_numbers_as_words() -> None:
    file = word(Listing((point("a"), point("b")), ordered=True, start=999_999_998))
    assert "999999998. a\n999999999. b" in file.text
    assert list(file.numbers()) == []


def test_what_follows_in_a_point_stands_under_its_first_words() -> None:
    file = word(Listing((point("first", "second"), point(Listing((point("inner"),))))))
    assert [told for _, _, told in file.numbers()] == ["first", "", "inner"]
    under = next(each for each in file.body.iter(f"{W}p") if words(each) == "second")
    assert under.find(f"{W}pPr/{W}ind").get(f"{W}left") == "300"


def test_a_quotation_keeps_with_who_said_it() -> None:
    file = word(Quotation((para("“No.”"),), (Text("Irena Sool"), NoteMark(1))), notes=1)
    assert file.paragraphs("QuoteSpeaker") == ["— Irena Sool"]
    (said,) = (each for each in file.body.iter(f"{W}p") if style_of(each) == "Quote")
    assert said.find(f"{W}pPr/{W}keepNext") is not None


def test_code_keeps_its_lines_spaces_and_tabs() -> None:
    code = "def f(x):\n\treturn  x\n\n<w:p/>"
    assert word(CodeBlock(code)).paragraphs("Code") == [code]


def test_a_table_repeats_its_header_and_breaks_no_row() -> None:
    columns = (
        Column((Text("Measure"),), share=3),
        Column((Text("Value"),), Align.END),
        Column((Text("By"),), Align.CENTRE),
    )
    rows = tuple(Row(((Text(f"m{k}"),), (Text(f"v{k}"),), ())) for k in range(3))
    (table,) = word(Table(columns, rows)).body.iter(f"{W}tbl")
    read = [[words(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
    assert read == [["Measure", "Value", "By"], *([f"m{k}", f"v{k}", ""] for k in range(3))]
    heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iter(f"{W}tr")]
    assert heads == [True, False, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(f"{W}tr"))
    aligned = [each.get(f"{W}val") for each in table.iter(f"{W}jc")]
    assert aligned == ["right", "center"] * 4


@pytest.mark.parametrize("shares", [(0, 0, 0), (3, 0, 1), (1, 1, 1)])
def test_columns_fill_no_more_than_the_line(shares: tuple[int, ...]) -> None:
    columns = tuple(Column((Text("A heading of some length " * 4),), share=share) for share in shares)
    (table,) = word(Table(columns, (Row(((Text("x" * 200),),) * 3),))).body.iter(f"{W}tbl")
    widths = [int(each.get(f"{W}w")) for each in table.iter(f"{W}gridCol")]
    assert 9_000 < sum(widths) <= 9_184
    assert min(widths) > 1_000


def test_a_table_in_a_point_stands_in_as_far_as_the_point() -> None:
    table = Table((Column((Text("a"),), share=1),), ())
    (made,) = word(Listing((point("x", table),))).body.iter(f"{W}tbl")
    indent, wide = (int(made.find(f"{W}tblPr/{W}{name}").get(f"{W}w")) for name in ("tblInd", "tblW"))
    assert (indent, wide) == (300, 9_184 - 300)


def test_a_column_that_asks_for_its_words_leaves_room_for_the_shares() -> None:
    columns = (Column((Text("When"),)), Column((Text("What"),), share=1))
    rows = tuple(
        Row(((Text(when),), (Text("It opens"),)))
        for when in ("12 March", "from 2 September to 31 December 2026")
    )
    widths = [
        [int(each.get(f"{W}w")) for each in word(Table(columns, some)).body.iter(f"{W}gridCol")]
        for some in (rows[:1], rows)
    ]
    assert [sum(each) for each in widths] == [9_184, 9_184]
    assert 700 < widths[0][0] < 1_500 < widths[1][0] < 2_600


def test_tables_never_touch_since_word_would_join_them() -> None:
    table = Table((Column((Text("a"),)),), ())
    boxes = [part(table, table, block=Block.DESK_NOTE), part(table, block=Block.LINES_TO_TAKE)]
    actors = part(Actor("A", "", (point("x"),)), Actor("B", "b", (point("y"),)))
    file = word(*boxes, actors, part(table, table))
    for holder in (file.body, *file.body.iter(f"{W}tc")):
        names = [each.tag for each in holder if each.tag in (f"{W}p", f"{W}tbl")]
        assert all((f"{W}tbl", f"{W}tbl") != pair for pair in itertools.pairwise(names))
        assert names[-1] == f"{W}p"


def test_an_actor_stands_beside_what_it_says() -> None:
    file = word(Actor("Irena Sool", "water minister", (point("one"), point("two"))))
    (row,) = file.body.iter(f"{W}tr")
    assert [words(cell) for cell in row.iter(f"{W}tc")] == ["Irena Soolwater minister", "onetwo"]
    assert [told for _, _, told in file.numbers()] == ["one", "two"]


def test_choices_are_boxes_to_tick() -> None:
    file = word(Choices(("Approve", "Disapprove")))
    assert file.paragraphs("Choices") == ["☐\u00a0Approve      ☐\u00a0Disapprove"]
    assert len(list(file.body.iter("{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"))) == 2


def test_headings_in_a_part_and_rules_and_breaks_have_their_own_look() -> None:
    file = word(
        part(Heading(2, (Text("Two"),)), Heading(3, (Text("Three"),)), Rule(), para("a", LineBreak(), "b"))
    )
    assert (file.paragraphs("Heading2"), file.paragraphs("Heading3")) == (["Two"], ["Three"])
    assert file.paragraphs("Rule")[-1] == ""
    assert "a\nb" in file.text


BOXED = {
    Block.WHY_IT_MATTERS: "WarmLabel",
    Block.LINES_TO_TAKE: "Label",
    Block.IF_RAISED: "Label",
    Block.DESK_NOTE: "QuietLabel",
}


@pytest.mark.parametrize("block", Block)
def test_every_block_shows_its_heading_and_its_words(block: Block) -> None:
    file = word(part(para("its words"), block=block, heading="Its heading"))
    assert file.headings == ["Its heading"]
    held = [words(cell) for cell in file.body.iter(f"{W}tc")]
    assert held == (["Its headingits words"] if block in BOXED else [])
    if block in BOXED:
        (labelled,) = (each for each in file.body.iter(f"{W}r") if words(each) == "Its heading")
        assert labelled.find(f"{W}rPr/{W}rStyle").get(f"{W}val") == BOXED[block]
    assert "its words" in file.text


def test_an_annex_begins_on_a_new_page() -> None:
    file = word(part(para("a")), part(para("b"), block=Block.ANNEX, heading="Annex"))
    new = [
        words(each) for each in file.body.iter(f"{W}p") if each.find(f"{W}pPr/{W}pageBreakBefore") is not None
    ]
    assert new == ["Annex"]


# Which way words run


def directed(file: Word) -> dict[str, bool]:
    """Return for each run of the text whether it runs from right to left."""
    return {
        words(each): each.find(f"{W}rPr/{W}rtl") is not None
        for each in file.body.iter(f"{W}r")
        if words(each)
    }


def test_a_paragraph_runs_as_its_first_letter_does_and_each_stretch_as_its_own() -> None:
    file = word(
        part(para("قال الوزير (BBC News) في 12 مارس."), para("He said: محمد علي, twice"), para("ראש הממשלה"))
    )
    bidi = [words(each) for each in file.body.iter(f"{W}p") if each.find(f"{W}pPr/{W}bidi") is not None]
    assert bidi == ["قال الوزير (BBC News) في 12 مارس.", "ראש הממשלה"]
    runs = directed(file)
    assert {each for each, rtl in runs.items() if rtl} == {
        "قال الوزير (",
        ") في 12 مارس.",
        "محمد علي",
        "ראש הממשלה",
    }
    assert {"BBC News", "He said: ", ", twice"} <= runs.keys()
    spoken = {each.get(f"{W}bidi") for each in file.body.iter(f"{W}lang")}
    assert spoken == {"ar-SA", "he-IL"}


def test_a_note_mark_and_digits_run_with_their_paragraph() -> None:
    file = word(para("نص", " ", "2026", NoteMark(1)), notes=1)
    assert directed(file)["2026"]


# What a text could try to be

TOKENS = [
    *(
        "<w:p/>",
        "</w:t>",
        "]]>",
        "&amp;",
        "&#0;",
        "<!--",
        "<?xml",
        '"',
        "'",
        "&",
        "<",
        ">",
        "\t",
        "\n",
        "\r",
        " ",
        "  ",
    ),
    *(
        '{INCLUDETEXT "C:\\\\x"}',
        "{ DDEAUTO c:\\\\x }",
        "MERGEFIELD",
        "HYPERLINK",
        "\\h",
        "%1.",
        "_x0000_",
        "${x}",
        "NOTEREF",
    ),
    *(
        "\x00",
        "\x08",
        "\x0b",
        "\x1f",
        "\x7f",
        "\x85",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\ud800",
        "\udfff",
        "\u2028",
        "\u202e",
    ),
    *("محمد", "שלום", "(", ")", "12", "é", "日本", "\U0001f600", "\ue000", "a" * 50),
]
hostile = st.lists(st.sampled_from(TOKENS), min_size=1, max_size=10).map("".join)


def filled_with(text: str) -> Word:
    """Return a file that has *text* wherever a text can stand."""
    parts = everywhere(text)
    return word(*parts, notes=1, subtitle=text, prepared_by=text, marking=text, reference=text)


QUIET = cache(lambda: filled_with("Ω"))


@settings(max_examples=60, deadline=None)
@given(hostile)
def test_whatever_a_text_says_it_is_printed_and_does_nothing(text: str) -> None:
    loud, quiet = filled_with(text), QUIET()
    assert loud.instructions == quiet.instructions
    assert list(loud.parts) == list(quiet.parts)
    assert loud.addresses == {}
    assert loud.text == quiet.text.replace("Ω", clean(text))
    assert all(clean(text) in told for told in loud.edges.values())


def everywhere(text: str) -> list:
    """Return parts with *text* in every place that takes one."""
    inlines = (Text(text), Strong((Text(text),)), Code(text), Link((Text(text),), text), NoteMark(1))
    return [
        part(para(*inlines), heading=text),
        part(
            Listing((point(text),), ordered=True),
            Quotation((para(text),), (Text(text),)),
            CodeBlock(text),
            Table((Column((Text(text),)),), (Row(((Text(text),),)),)),
            Actor(text, text, (point(text),)),
            Choices((text,)),
            Heading(2, (Text(text),)),
        ),
        part(para(text), block=Block.DESK_NOTE, heading=text),
    ]
