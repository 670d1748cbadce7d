"""Memos drawn by chance whose every word may be of a syntax that one of the formats would obey.

The words come from articles, from the user's own text and from each field of the memo; the paths of a file in reach are
among them.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeAlias

from hypothesis import strategies as st

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import Document
from readahead.model.card import Attribution, Card, CardId, DateMention, Figure, Kind
from readahead.model.memo import (
    Block,
    CitedCard,
    Entry,
    EntryId,
    Header,
    Memo,
    MemoId,
    MemoOptions,
    NotePlace,
    PageSize,
    Picture,
    Section,
    SectionId,
)
from readahead.model.passage import Passage, Role, Span

DAY = date(2026, 3, 9)
CANARY = "CANARYTHATNOBODYMAYREAD"
"""What stands in the file that is in reach."""

_TYPST = (
    '#read("{canary}") #include "{canary}" #import "@preview/cetz:0.3.4": * $x^2$ $read("{canary}")$ @ref <label>'
    ' // /* */ #let #set ```typ #image("{canary}") \\u{{41}} #{{1+1}} ~ -- --- == = + - #"'
)
_HTML = (
    "<script>alert(1)</script> </script> </style> </title> </template> <img src=file:{canary}> onerror=alert(1) javascript:alert(1)"
    ' &amp; &lt; &#60; &#x3c; &copy &notit; <!-- --> <![CDATA[ ]]> <?php " \' > < /> <iframe/src={canary}> <a href="file:{canary}">'
)
_MARKDOWN = (
    "![x]({canary}) ![[{canary}]] [[note]] [x](javascript:alert(1)) [x](file:{canary}) [x]: {canary} [^1] [^1]: [^2]: --- ... ===="
    " # ## - + * 1. a) iv. (@) > | |---| ``` ~~~ ::: Table: : {{.class}} {{=html}} $$ %% == ~~ ^^ _x_ **x** * ** *** \\ ` `` \\( \\["
    " http://x.example <http://x.example> www.x.example a@x.example --8<-- !include {canary} @import *[HTML]: - [ ] \\newpage \\input{{{canary}}}"
)
_WORD = (
    '{{ INCLUDETEXT "{canary}" }} {{ DDEAUTO c:\\\\windows\\\\x }} =1+1 &amp;lt; ]]> <w:t> </w:t> </w:p> %s %1 PAGE NUMPAGES'
    " MERGEFIELD \\* xml:space _x0041_"
)
_LETTERS = (
    "\x00 \ufeff \ud800 \udfff \u202e \u202d \u2066 \u2069 \u200f \u200b \u200d \xad \xa0 \u2028 \u2029 \x0b \x0c \x1b \x7f \x85 \ue000 \uf8ff"
    " \ufffe \uffff \U000f0000 \U0010fffd \U000e0041 \ufffd e\u0301 e\u0301\u0302 x\u0948 a\u0308 é ﬁ ß İ ı Å \u212b 👩‍👩‍👧 🇨🇭 ❤️ 😀 北京 日本 서울 नरेन्द्र กรุงเทพ"
    " محمد بن سلمان. בנימין, عربي(1) Сергей Κυριάκος Phạm ½ € “ ” „ « ’ – — … · • ☐ 1 12 2026 a b x word another"
)


def tokens(canary: Path) -> list[str]:
    """Return the pieces texts are made of; *canary* is a file in reach."""
    told = " ".join((_TYPST, _HTML, _MARKDOWN, _WORD)).format(canary=canary)
    plain = [
        "alpha",
        "beta",
        "gamma",
        "delta",
        "of",
        "the",
        "and",
        "said",
        "dam",
        "river",
        "talks",
        "gate",
        "water",
        "minister",
        "flow",
        "grain",
        "rain",
    ]
    return [
        *told.split(" "),
        *_LETTERS.split(" "),
        *plain,
        *plain,
        "canary.txt",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "    ",
        "\t",
    ]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A memo as it was drawn, with what it takes to compose it."""

    memo: Memo
    cited: tuple[CitedCard, ...]
    reference: str

    @property
    def document(self) -> Document:
        """The paper it makes."""
        return compose(
            self.memo,
            self.cited,
            template=templates.load("meeting-brief"),
            on=DAY,
            pictures=PICTURES,
            reference=self.reference,
        )


_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10" width="20" height="10">'
    b'<rect width="20" height="10" fill="#246"/></svg>'
)
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001e221bc33"
    "0000000049454e44ae426082"
)
PICTURES = (Picture("dam.svg", "image/svg+xml", _SVG), Picture("dot.png", "image/png", _PNG))
"""The pictures a drawn memo may show."""


def memos(canary: Path) -> st.SearchStrategy[Drawn]:
    """Return memos whose words are made of `tokens`."""
    pieces = tokens(canary)
    spaced = st.sampled_from([*pieces, *(f"{piece} " for piece in pieces)])
    text = st.lists(spaced, min_size=1, max_size=8).map("".join)
    return _drawn(text, st.lists(st.sampled_from(pieces), max_size=3).map("".join))


Words: TypeAlias = st.SearchStrategy[str]

# What a user may type, made of two lots of words: as they come, and in each of Markdown's shapes.
_SHAPES = (
    "{0}",
    "{0}",
    "**{1}** and *{2}*{1}",
    "- {1}\n- {2}\n\n    {1}\n    1. {2}",
    "| {1} | b |\n|--:|:-:|\n| `{2}` | {1} |",
    "> {1}\n\n## {2}\n\n{1}",
    "```\n{0}\n```",
    "![{1}](dam.svg)\n\n![{2}](dot.png) ![{1}](none.png)",
    "[{1}](https://x.example/{2}) <{2}> `{1}`",
    "{1}  \n{2}\n\n---\n\n7. {1}\n8. {2}",
)


def _own(text: Words) -> Words:
    return st.tuples(st.sampled_from(_SHAPES), text, text).map(
        lambda drawn: drawn[0].format(drawn[1], *(" ".join(each.split()) or "x" for each in drawn[1:]))
    )


def _marking(short: Words) -> Words:
    return st.one_of(
        st.sampled_from(["", "", "TLP:AMBER", "TLP:RED", "OFFICIAL"]), short.map(lambda each: each[:60])
    )


@st.composite
def _card(draw: st.DrawFn, text: Words, short: Words, number: int) -> CitedCard:
    """Return a card whose passages lie in an article of hostile words."""
    before, words, between, more = (draw(text) for _ in range(4))
    article = f"{before}\n\n{words}{between}{more}"
    start = len(before) + 2
    spans = [Span(start, start + len(words))]
    if draw(st.booleans()):
        spans.append(Span(len(article) - len(more), len(article)))
    figures = (Figure(spans[0], 3.0, counted=draw(short), giver=draw(short)),) if draw(st.booleans()) else ()
    monday = date(2026, 3, 2)
    dates = (DateMention(spans[0], "2026-03-02", monday, monday),) if draw(st.booleans()) else ()
    card = Card(
        kind=draw(st.sampled_from(Kind)),
        headline=draw(text),
        passages=tuple(Passage(span, Role.CONTENT) for span in spans),
        attribution=Attribution(who=draw(short), title=draw(short)),
        figures=figures,
        dates=dates,
    )
    return CitedCard(
        id=CardId(number),
        card=card,
        text=article,
        text_sha256=hashlib.sha256(article.encode("utf-8", "surrogatepass")).hexdigest(),
        article_title=draw(short),
        outlet=draw(short),
        agency=draw(short),
        published=draw(st.sampled_from(["2026-03-08", "", "last week"])),
        address=draw(st.sampled_from(["", "https://x.example/?a=1&b=<x>", "javascript:alert(1)"])),
        exercise=draw(st.booleans()),
    )


@st.composite
def _section(draw: st.DrawFn, text: Words, short: Words, number: int, cited: Sequence[CitedCard]) -> Section:
    """Return a section with lines taken, edited and typed."""
    entries = []
    for place in range(draw(st.integers(1, 3))):
        name = EntryId(number * 10 + place)
        marking = draw(_marking(short))
        if draw(st.booleans()):
            card = draw(st.sampled_from(cited))
            words = card.card.headline if draw(st.booleans()) else draw(text)
            entries.append(Entry(name, f"e{name}", card.id, words, card.card.headline, marking))
        else:
            entries.append(Entry(name, f"e{name}", None, draw(_own(text)), marking=marking))
    return Section(
        id=SectionId(number),
        uuid=f"s{number}",
        heading=draw(short),
        block=draw(st.sampled_from(Block)),
        prompt="A prompt",
        entries=tuple(entries),
        marking=draw(_marking(short)),
    )


@st.composite
def _drawn(draw: st.DrawFn, text: Words, short: Words) -> Drawn:
    """Return a memo with one to three sections."""
    cited = tuple(draw(_card(text, short, number)) for number in range(1, draw(st.integers(1, 3)) + 1))
    sections = range(1, draw(st.integers(1, 3)) + 1)
    moment = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
    memo = Memo(
        id=MemoId(1),
        uuid="m1",
        title=draw(text),
        subtitle=draw(short),
        template="meeting-brief",
        marking=draw(_marking(short)),
        header=Header(*(draw(short) for _ in range(7))),
        sections=tuple(draw(_section(text, short, number, cited)) for number in sections),
        created=moment,
        modified=moment,
        language=draw(st.sampled_from(["en", "ar", "en-GB", "<x>", '"'])),
        options=draw(_options()),
    )
    return Drawn(memo, cited, draw(short))


def _options() -> st.SearchStrategy[MemoOptions]:
    return st.builds(
        MemoOptions,
        contents=st.booleans(),
        notes=st.sampled_from(NotePlace),
        sources=st.booleans(),
        summary=st.booleans(),
        portions=st.booleans(),
        page=st.sampled_from(PageSize),
        draft=st.booleans(),
        accent=st.sampled_from(["", "#7a1f3d"]),
        logo=st.sampled_from(["", "dam.svg", "dot.png"]),
        manifest=st.booleans(),
    )
