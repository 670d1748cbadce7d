import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.memo.document import (
    Align,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    LineBreak,
    Link,
    Listing,
    Paragraph,
    Quotation,
    Rule,
    Strong,
    Table,
    Text,
    plain,
)
from readahead.memo.own_text import pieces
from readahead.memo.printable import line, printable


def inlines(text: str):
    (paragraph,) = pieces(text)
    assert isinstance(paragraph, Paragraph)
    return paragraph.inlines


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("plain", (Text("plain"),)),
        ("a **b** c", (Text("a "), Strong((Text("b"),)), Text(" c"))),
        ("*a*", (Emphasis((Text("a"),)),)),
        ("***a***", (Strong((Emphasis((Text("a"),)),)),)),
        ("`a  <b>`", (Code("a  <b>"),)),
        ("a  \nb", (Text("a"), LineBreak(), Text("b"))),
        ("a\nb", (Text("a b"),)),
        ("[a](https://example.org/?q=1&r=2)", (Link((Text("a"),), "https://example.org/?q=1&r=2"),)),
        ("<mailto:a@example.org>", None),
        ("[a](javascript:alert(1))", (Text("a"),)),
        ("[a](file:///etc/passwd)", (Text("a"),)),
        ("[a](data:text/html,x)", (Text("a"),)),
        ("[a](ftp://example.org)", (Text("a"),)),
        (f"[a](https://example.org/{'x' * 9_000})", (Text("a"),)),
        ("AT&amp;T &lt;b&gt;", (Text("AT&T <b>"),)),
    ],
)
def test_markdown_is_read_as_plain_inlines(typed: str, read) -> None:
    found = inlines(typed)
    if read is None:
        assert "a@example.org" in plain(found)
    else:
        assert found == read


@pytest.mark.parametrize(("typed", "start"), [("7. a", 7), ("0. a", 0), ("9" * 20 + ". a", 1)])
def test_a_list_counts_from_the_number_it_begins_with(typed: str, start: int) -> None:
    (listing,) = pieces(typed)
    assert isinstance(listing, Listing)
    assert (listing.ordered, listing.start) == (True, start)


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "<b onclick='x()'>b</b>",
        "a <!-- hidden --> b",
        '#read("/etc/passwd")'[1:],
        "$x^2$ @ref <label> // comment",
        "C:\\temp\\n a_b_c 50% ~tilde",
        "wzxhzdk:0 klzzwxh:0001",
        "<img src=x onerror=alert(1)>",
    ],
)
def test_what_looks_like_code_is_printed_as_typed(typed: str) -> None:
    assert plain(inlines(typed)) == typed


def test_blocks_are_read_as_what_they_are() -> None:
    found = pieces("para\n\n- a\n- b\n    1. c\n\n3. three\n\n> said\n\n```\n<x>\n  y\n```\n\n---\n")
    assert [type(piece) for piece in found] == [Paragraph, Listing, Quotation, CodeBlock, Rule] or [
        type(piece) for piece in found
    ] == [Paragraph, Listing, Listing, Quotation, CodeBlock, Rule]
    code = next(piece for piece in found if isinstance(piece, CodeBlock))
    assert code.text == "<x>\n  y"
    first = next(piece for piece in found if isinstance(piece, Listing))
    nested = first.items[1].pieces[1]
    assert isinstance(nested, Listing)
    assert nested.ordered


def test_a_table_keeps_its_columns_sides_and_missing_cells() -> None:
    (table,) = pieces("| a | b | c |\n|---|--:|:-:|\n| 1 | *2* |\n")
    assert isinstance(table, Table)
    assert [column.align for column in table.columns] == [Align.START, Align.END, Align.CENTRE]
    assert [[plain(cell) for cell in row.cells] for row in table.rows] == [["1", "2", ""]]


def test_headings_start_under_the_sections_own_and_skip_no_level() -> None:
    found = pieces("### a\n\n##### b\n\n###### c\n\n# d\n\n#### e\n\n###### f")
    levels = [piece.level for piece in found if isinstance(piece, Heading)]
    assert levels == [2, 3, 4, 2, 3, 4]


def test_very_deep_nesting_is_flattened_and_loses_no_word() -> None:
    text = "".join(f"{'    ' * depth}- w{depth}\n" for depth in range(40))
    said = repr(pieces(text))
    assert all(f"w{depth}" in said for depth in range(40))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b", "ab"),
        ("\ufeffa", "a"),
        ("a\ud800b", "a\ufffdb"),
        ("a\ue000b", "a\ufffdb"),
        ("a\u202eb", "ab"),
        ("a\x02b\x03", "ab"),
        ("a\r\nb\u2028c", "a\nb\nc"),
        ("a\u00a0b\tc", "a\u00a0b\tc"),
    ],
)
def test_what_no_paper_can_carry_is_gone(typed: str, kept: str) -> None:
    assert printable(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "[" * 20_000,
        "[" * 20_000 + "]" * 20_000,
        "![" * 10_000,
        "[a](b " * 5_000,
        "[a](b) " * 5_000,
        "[a][b" * 4_000,
    ],
)
def test_brackets_without_end_are_read_in_time_and_as_typed(typed: str) -> None:
    began = time.process_time()
    read = plain(inlines(typed))
    assert "".join(read.split()) == "".join(typed.split())
    assert time.process_time() - began < 5


@pytest.mark.parametrize("typed", ["#1 priority: water", "#hashtag", '#read("/x")', "#", "####### seven"])
def test_a_number_sign_that_touches_its_word_is_printed_as_typed(typed: str) -> None:
    assert plain(inlines(typed)) == typed


@pytest.mark.parametrize(
    ("typed", "words"), [("# C#", "C#"), ("## Talks ##", "Talks"), ("###### a # b", "a # b")]
)
def test_a_heading_keeps_a_number_sign_of_its_words(typed: str, words: str) -> None:
    (heading,) = pieces(typed)
    assert isinstance(heading, Heading)
    assert plain(heading.inlines) == words


def test_a_text_of_many_links_has_them() -> None:
    typed = " ".join(f"[w{n}](https://x.example/{n})" for n in range(300))
    assert sum(isinstance(each, Link) for each in inlines(typed)) == 300


def test_no_word_behind_a_torn_address_is_lost() -> None:
    assert plain(inlines('[a](https://x.example/ "b" (d)) "b" `f`')).endswith("f")


@given(
    st.lists(
        st.sampled_from(["[a](https://x.example/", "](", ")", "`b`", "<", ">", " ", '"', "(", "c", "**"]),
        max_size=12,
    )
)
def test_no_name_of_the_reader_is_left_in_the_words(typed: list[str]) -> None:
    assert "klzzwxh" not in repr(pieces("".join(typed)))


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert printable(printable(text)) == printable(text)
    assert line(line(text)) == line(text)
    assert "\n" not in line(text)
