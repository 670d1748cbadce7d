import base64
import json
import os
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import markdown as reader
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.contents import identifiers
from readahead.memo.document import Code, Emphasis, Inlines, LineBreak, Link, NoteMark, Strong, Text
from readahead.memo.markdown.words import escaped, inlines
from readahead.memo.markdown.writer import markdown
from readahead.memo.printable import line
from readahead.model.memo import Block, Header, MemoOptions, Picture

# A picture of one point, as PNG.
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
DAY = date(2026, 3, 9)
BRIEF = templates.load("meeting-brief")
GOLDEN = Path(__file__).parent / "golden" / "brief.md"

TOKENS = [
    *"\\`*_{}[]()#+-.!|<>$~^@&:=%\"'/ \t\n",
    *(
        "<script>",
        "</p>",
        "javascript:",
        "[^1]:",
        "[^1]",
        "```",
        "---",
        "...",
        "![x](y)",
        "[x](y)",
        "1.",
        "a)",
        "(@)",
    ),
    *(
        "http://x.example",
        "&amp;",
        "{=html}",
        "Table:",
        "Table: x",
        "::: x",
        "$$",
        "\\n",
        "#read(",
        "iv.",
        "<!--",
        "é",
        "a b",
    ),
    *("\x00", "\ufeff", "\u202e", "\ud800", "محمد", "\u2028"),
]
PAPER = {"p", "h1", "h2", "strong", "em", "ul", "ol", "li", "sup", "a", "div", "hr"}
PAPER |= {"table", "thead", "tbody", "tr", "th", "td"}
hostile = st.lists(st.sampled_from(TOKENS), min_size=1, max_size=12).map("".join)


class Words(HTMLParser):
    """Keeps the words and the tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_comment(self, data: str) -> None:
        self.tags.add("comment")


def read(text: str) -> Words:
    """Read Markdown back with a reader that is taught CommonMark's escapes: those of ASCII punctuation, less <>&."""
    page = reader.Markdown(extensions=["tables", "footnotes", "fenced_code", "sane_lists", "def_list"])
    page.ESCAPED_CHARS = list("!\"#$%'()*+,-./:;=?@[\\]^_`{|}~")
    words = Words()
    words.feed(page.convert(text))
    words.close()
    return words


def test_the_paper_is_as_it_was_agreed(brief, cards) -> None:
    """Set READAHEAD_REWRITE_GOLDEN to write the file anew after looking at what changed."""
    bare = replace(brief, options=MemoOptions(manifest=False))
    made = markdown(compose(bare, list(cards.values()), template=BRIEF, on=DAY))
    if os.environ.get("READAHEAD_REWRITE_GOLDEN"):
        GOLDEN.write_text(made, encoding="utf-8")
    assert made == GOLDEN.read_text(encoding="utf-8")


@given(hostile)
@settings(max_examples=300, deadline=None)
def test_no_text_acts_in_markdown(typed: str) -> None:
    text = line(typed)
    words = read(f"x {escaped(text)} x")
    assert words.tags <= {"p"}
    assert " ".join(words.words.split()) == " ".join(f"x {text} x".split())


@given(hostile)
@settings(max_examples=150, deadline=None)
def test_no_line_of_a_memo_acts_at_its_start_in_a_table_or_as_a_heading(invented, typed: str) -> None:
    desk, card = invented
    entry = desk.taken(1, card, f"{typed}x")
    sections = [
        desk.section(number, f"{typed}y", block, entry)
        for number, block in enumerate((Block.OWN_TEXT, Block.POINTS, Block.WHO_IS_WHO), 1)
    ]
    memo = desk.memo(
        *sections, title=f"{typed}z", marking=f"{typed}m", header=Header(meeting=line(f"{typed}h"))
    )
    made = markdown(compose(memo, [card], template=BRIEF, on=DAY))
    words = read(made.split("\n---\n", 1)[1])
    assert words.tags <= PAPER
    said = " ".join(words.words.split())
    for end in "xyzmh":
        assert " ".join(line(f"{typed}{end}").split()) in said
    assert yaml.safe_load(made.split("\n---\n", 1)[0])["marking"] == escaped(line(f"{typed}m"))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("12. a", "12\\. a"),
        ("a) b", "a\\) b"),
        ("iv. b", "iv\\. b"),
        ("(a) b", "\\(a) b"),
        ("# a", "\\# a"),
        ("===", "\\=\\=\\="),
        (": a", "\\: a"),
        ("Table: a", "Table\\: a"),
        ("a-b 1.5", "a-b 1.5"),
        ("e.g. this", "e.g. this"),
        ("Mr. A", "Mr. A"),
    ],
)
def test_a_line_cannot_become_a_list_or_a_heading_by_how_it_begins(
    desk, cards, typed: str, printed: str
) -> None:
    section = desk.section(1, "A", Block.OWN_TEXT, desk.taken(1, cards["talks"], typed))
    made = markdown(compose(desk.memo(section), [cards["talks"]], template=BRIEF, on=DAY))
    assert f"\n{printed}[^1]\n" in made


def test_the_marking_stands_first_and_last(brief, cards) -> None:
    made = markdown(compose(brief, list(cards.values()), template=BRIEF, on=DAY))
    body = made.split("\n---\n", 1)[1].strip()
    assert body.startswith("**TLP:AMBER**\n\n**EXERCISE.")
    assert body.endswith("**TLP:AMBER**")


def test_the_front_matter_can_be_read(brief, cards) -> None:
    document = compose(brief, list(cards.values()), template=BRIEF, on=DAY)
    front = yaml.safe_load(markdown(document).split("---\n")[1])
    assert front.pop("manifest_") == document.manifest != ""
    assert front == {
        "title": "Tarn dam talks",
        "subtitle": "Call with the Osmar delegation",
        "author": "Rivers desk",
        "date": "2026-03-09",
        "lang": "en",
        "marking": "TLP:AMBER",
        "exercise": True,
    }


def test_every_note_that_is_called_is_there_once(brief, cards) -> None:
    made = markdown(compose(brief, list(cards.values()), template=BRIEF, on=DAY))
    defined = re.findall(r"^\[\^(\d+)\]:", made, re.MULTILINE)
    called = re.findall(r"\[\^(\d+)\](?!:)", made)
    assert defined == [str(number) for number in range(1, 9)]
    assert set(called) == set(defined)


OWN = """Words with *stress*, **weight**, `code | bar` and [a link](https://example.org/a_(b)).

## Two lists

- one
- two

    with a second paragraph

1. three
    - four

| a \\| b | c |
|---|--:|
| `1` | **2** |

> said

```
#read("x")
```
"""


def test_ones_own_text_survives_the_way_through_the_content_and_back(desk) -> None:
    section = desk.section(1, "Note", Block.DESK_NOTE, desk.own(1, OWN))
    made = markdown(compose(desk.memo(section, marking=""), [], template=BRIEF, on=DAY))
    words = read(made.split("## Note", 1)[1])
    assert {"em", "strong", "code", "a", "h3", "ul", "ol", "table", "blockquote", "pre"} <= words.tags
    assert "#read" in words.words


def test_two_lists_that_touch_stay_two(desk) -> None:
    section = desk.section(1, "A", Block.OWN_TEXT, desk.own(1, "- a"), desk.own(2, "- b"))
    made = markdown(compose(desk.memo(section), [], template=BRIEF, on=DAY))
    assert "-   a\n\n<!-- -->\n\n-   b" in made


def test_front_matter_texts_are_json_strings_on_one_line(desk) -> None:
    made = markdown(compose(desk.memo(title='a: "b"\n---\nc'), [], template=BRIEF, on=DAY))
    title = made.split("\n")[1]
    assert json.loads(title.removeprefix("title: ")) == 'a: \\"b\\" \\-\\-\\- c'


def test_a_draft_with_contents_a_logo_and_pictures_says_so_in_the_text(desk) -> None:
    picture = Picture("dam.png", "image/png", base64.b64decode(DOT))
    sections = [
        desk.section(1, "Where we are", Block.OWN_TEXT, desk.own(1, "## Gates\n\n![The *dam*](dam.png)")),
        desk.section(2, "Gates", Block.ANNEX, desk.own(2, "Words.")),
    ]
    options = MemoOptions(contents=True, draft=True, logo="dam.png", manifest=False, sources=False)
    memo = replace(desk.memo(*sections), options=options)
    made = markdown(compose(memo, [], template=BRIEF, on=DAY, pictures=[picture]))
    body = made.split("\n---\n", 1)[1].strip()
    assert yaml.safe_load(made.split("\n---\n", 1)[0])["draft"] is True
    assert body.startswith(
        f"**TLP:AMBER**\n\n**DRAFT**\n\n![](data:image/png;base64,{DOT})\n\nMeeting brief · 9 March 2026\n\n# Tarn dam talks"
    )
    assert body.endswith("**DRAFT**\n\n**TLP:AMBER**")
    assert "\n\n## Contents\n\n-   [Where we are](#where-we-are)\n-   [Gates](#gates-1)\n\n" in body
    assert f"\n\n![The \\*dam\\*](data:image/png;base64,{DOT})\n\n" in body
    assert "\n\n* * *\n\n## Gates\n\nWords." in body


@pytest.mark.parametrize(
    ("headings", "names"),
    [
        (["Why it matters", "Q&A: what next?"], ("why-it-matters", "qa-what-next")),
        (["3. Figures", "2026", "—"], ("figures", "section", "section-1")),
        (["A b", "a b", "A  b"], ("a-b", "a-b-1", "a-b-2")),
        (["A", "A-1", "A"], ("a", "a-1", "a-2")),
        (["Über_maß v1.2", "محمد بن"], ("über_maß-v1.2", "محمد-بن")),
    ],
)
def test_headings_are_found_by_the_names_pandoc_gives_them(
    headings: list[str], names: tuple[str, ...]
) -> None:
    assert identifiers(headings) == names


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ((Text("so"), Strong((Text("(much"),)), Text(" more")), r"so<!-- -->**(much** more"),
        ((Emphasis((Text("If pressed:"),)), Text("we ask")), "*If pressed:*<!-- -->we ask"),
        ((Emphasis((Text("If pressed:"),)), Text(" we ask")), "*If pressed:* we ask"),
        ((Strong((Text("a"),)), Strong((Text("b"),))), "**a**<!-- -->**b**"),
        ((Strong((Text("a"),)), Text("b")), "**a**b"),
        ((Strong((Text("a."),)), NoteMark(1)), "**a.**[^1]"),
        ((Text("2*"), Emphasis((Text("a"),))), r"2\**a*"),
        ((Strong((Text("a"), LineBreak())), Text("b")), "**a**\\\nb"),
        ((Code(""), Text("a")), "a"),
        ((Emphasis((Text("a "), Emphasis((Text("b"),)))), Text(".")), "*a b*."),
        ((Link((Text("a"),), "notes.txt"), Link((Text("b"),), "mailto:b")), "a[b](<mailto:b>)"),
    ],
)
def test_marks_stand_where_every_reader_takes_them_for_marks(words: Inlines, made: str) -> None:
    assert inlines(words) == made


def test_a_list_of_hundreds_stays_a_list(desk) -> None:
    section = desk.section(1, "A", Block.OWN_TEXT, desk.own(1, "99. a\n100. b\n\n    - c\n\n101. d"))
    made = markdown(compose(desk.memo(section), [], template=BRIEF, on=DAY))
    assert "\n99. a\n\n100. b\n\n     -   c\n\n101. d\n" in made


def test_words_obsidian_would_hide_or_colour_are_read_as_typed() -> None:
    assert escaped("%%hidden%% ==bright== [[file]] ![[file]]") == (
        r"\%\%hidden\%\% \=\=bright\=\= \[\[file\]\] \!\[\[file\]\]"
    )


def test_a_block_of_code_in_a_list_is_code_that_calls_no_note(desk) -> None:
    section = desk.section(
        1, "A", Block.POINTS, desk.own(1, "First"), desk.own(2, "```\n- </w:p> [^1]\n\n# b\n```")
    )
    made = markdown(compose(desk.memo(section), [], template=BRIEF, on=DAY))
    assert "-   `- </w:p> [^1] # b`" in made
    words = read(made.split("## A", 1)[1])
    assert "- </w:p> [^1]" in words.words


def test_code_without_words_does_not_end_the_point_it_begins(desk) -> None:
    section = desk.section(1, "Part", Block.POINTS, desk.own(1, "```\n```\n```"), desk.own(2, "after"))
    made = markdown(compose(desk.memo(section), [], template=BRIEF, on=DAY))
    assert "-   \\`\\`\\`\n-   after" in made.replace("\n\n-", "\n-")
