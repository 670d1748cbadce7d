"""A releasable export holds no trace of what lies above its ceiling, in any format, and all that does not."""

import base64
import hashlib
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import pikepdf
import pypdfium2
import pytest

from readahead.memo import templates
from readahead.memo.content import compose
from readahead.memo.document import Document
from readahead.memo.export import FORMATS, render
from readahead.model.card import Attribution, Card, CardId, DateMention, Figure, Kind, Mode
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
    Picture,
    Section,
    SectionId,
)
from readahead.model.passage import Passage, Role, Span

NOW = datetime(2026, 3, 9, tzinfo=UTC)
ABOVE, AT, BELOW = "TLP:RED", "TLP:AMBER", "TLP:GREEN"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
KINDS = (Kind.QUOTE, Kind.FIGURE, Kind.EVENT)
"""Those that blocks set each in its own way."""
PLANTED = re.compile(rb"zq(?:bird|stay)\d+z", re.IGNORECASE)


@dataclass
class Nest:
    """Makes memos whose every word is a bird that must not be seen, or one that must stay; each word is used once."""

    birds: list[str] = field(default_factory=list)
    stays: list[str] = field(default_factory=list)
    cards: list[CitedCard] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    numbers: int = 0

    def number(self) -> int:
        self.numbers += 1
        return self.numbers

    def word(self, marking: str) -> str:
        kind, words = ("bird", self.birds) if marking == ABOVE else ("stay", self.stays)
        words.append(f"zq{kind}{self.number()}z")
        return words[-1]

    def unseen(self) -> str:
        """A word that no export prints at all."""
        self.birds.append(f"zqbird{self.number()}z")
        return self.birds[-1]

    def card(self, kind: Kind, marking: str) -> CitedCard:
        """A card with a planted word in each place its note and its line can print."""
        said, who, title, counted, giver, told = (self.word(marking) for _ in range(6))
        text = f"“{said} 41 {counted} on 3 March 2026,” {told}, {giver}, {who} the {title} said."
        whole = Span(0, text.index(" said."))
        forty_one, day = text.index("41"), text.index("3 March 2026")
        number = self.number()
        made = CitedCard(
            CardId(number),
            Card(
                kind=kind,
                headline=f"{said} {counted} {told} {giver} {who} {title}",
                passages=(Passage(whole, Role.CONTENT),),
                attribution=Attribution(who=who, title=title, mode=Mode.DIRECT),
                figures=(
                    Figure(
                        Span(forty_one, forty_one + 2),
                        number,
                        counted=counted,
                        giver=giver,
                    ),
                ),
                dates=(DateMention(Span(day, day + 12), "2026-03-03", date(2026, 3, 3), date(2026, 3, 3)),),
            ),
            text,
            hashlib.sha256(text.encode()).hexdigest(),
            self.word(marking),
            self.word(marking),
            self.word(marking),
            "2026-03-08",
            f"https://example.org/{self.word(marking)}",
            exercise=False,
            topic=self.unseen() if marking == ABOVE else "",
        )
        self.cards.append(made)
        return made

    def taken(self, kind: Kind, marking: str) -> Entry:
        cited = self.card(kind, marking)
        headline = cited.card.headline
        number = self.number()
        return Entry(EntryId(number), f"e{number}", cited.id, headline, headline, marking)

    def own(self, marking: str) -> Entry:
        number = self.number()
        name = f"{self.unseen()}.png"
        shown = self.word(marking)
        self.pictures.append(Picture(name, "image/png", PIXEL + self.word(marking).encode()))
        if marking != ABOVE:
            # what a picture's file is called, and what lies behind its last byte, need not be carried
            self.stays.remove(self.stays[-1])
            self.birds.remove(name.removesuffix(".png"))
        text = (
            f"Own **{self.word(marking)}** and [{self.word(marking)}](https://example.org/{self.word(marking)})\n\n"
            f"![{shown}]({name})\n\n- {self.word(marking)}\n\n| {self.word(marking)} | b |\n|---|---|\n"
            f"| {self.word(marking)} | 2 |\n\n> {self.word(marking)}\n\n### {self.word(marking)}\n\n"
            f"```\n{self.word(marking)}\n```\n"
        )
        return Entry(EntryId(number), f"e{number}", None, text, marking=marking)

    def section(self, block: Block, marking: str, *entries: Entry, heading: str = "") -> Section:
        number = self.number()
        return Section(
            SectionId(number),
            f"s{number}",
            heading or self.word(marking),
            block,
            f"Prompt {self.unseen()}",
            entries,
            marking,
        )


def memo(sections: tuple[Section, ...], *, marking: str, head: Nest, options: MemoOptions) -> Memo:
    return Memo(
        id=MemoId(1),
        uuid="m1",
        title=f"Title {head.word(marking)}",
        subtitle=head.word(marking),
        template="meeting-brief",
        marking=marking,
        header=Header(*(f"{head.word(marking)}\n{head.word(marking)}" for _ in range(7))),
        sections=sections,
        created=NOW,
        modified=NOW,
        options=options,
    )


def blocks(nest: Nest, kinds: Iterable[Block] = Block) -> Iterator[Section]:
    """Yield for each block a section above, one at the ceiling with lines above in it, and one above with a line below."""
    for block in kinds:
        yield nest.section(block, ABOVE, nest.taken(Kind.POSITION, ABOVE), nest.own(ABOVE))
        yield nest.section(
            block,
            AT,
            *(nest.taken(kind, marking) for kind in KINDS for marking in (ABOVE, BELOW)),
            nest.own(ABOVE),
            nest.own(BELOW),
        )
        yield nest.section(
            block,
            ABOVE,
            nest.own(ABOVE),
            nest.taken(Kind.FIGURE, BELOW),
        )


def composed(value: Memo, nest: Nest, *, ceiling: str | None = AT) -> Document:
    return compose(
        value,
        nest.cards,
        template=templates.load(value.template),
        on=date(2026, 3, 9),
        pictures=nest.pictures,
        ceiling=ceiling,
    )


def parts(data: bytes, suffix: str) -> Iterator[bytes]:
    """Yield all that a file holds, unpacked."""
    yield data
    if suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                yield name.encode()
                yield package.read(name)
    if suffix == ".pdf":
        with pikepdf.open(io.BytesIO(data)) as file:
            for each in file.objects:
                yield repr(each).encode()
                if isinstance(each, pikepdf.Stream):
                    yield each.read_bytes()
        with pypdfium2.PdfDocument(data) as document:
            for page in document:
                text = page.get_textpage().get_text_range()
                yield text.replace("\r\n", "").replace("\ufffe", "").encode()


def written(data: bytes) -> Iterator[bytes]:
    """Yield *data* as it stands, as UTF-16 would have it, and what stands in it in base64 and in hexadecimal."""
    yield data
    yield data.replace(b"\0", b"")
    for found in re.findall(rb"base64,([A-Za-z0-9+/]{40,})", data):
        yield base64.b64decode(found[: len(found) // 4 * 4])
    for found in re.findall(rb"<([0-9A-Fa-f]{16,})>", data):
        yield bytes.fromhex(found.decode()[: len(found) // 2 * 2]).replace(b"\0", b"")


def planted(data: bytes, suffix: str) -> set[str]:
    return {
        word.decode().lower()
        for part in parts(data, suffix)
        for text in written(part)
        for word in PLANTED.findall(text)
    }


OPTIONS = (
    MemoOptions(contents=True, portions=True, draft=True),
    MemoOptions(notes=NotePlace.ENDNOTES),
)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("options", OPTIONS, ids=("contents", "endnotes"))
def test_no_format_shows_a_trace_of_what_lies_above(suffix: str, options: MemoOptions) -> None:
    nest = Nest()
    # where the notes stand does not depend on the block
    held = blocks(nest, Block if options.contents else (Block.POINTS, Block.QUOTES))
    value = memo(tuple(held), marking=AT, head=nest, options=options)
    document = composed(value, nest)
    found = planted(render(document, suffix), suffix)
    assert found & set(nest.birds) == set()
    assert set(nest.stays) - found == set()


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_head_of_a_memo_above_shows_no_trace_where_a_part_may_go(suffix: str) -> None:
    nest = Nest()
    kept = nest.section(Block.POINTS, BELOW, nest.taken(Kind.EVENT, BELOW), nest.own(BELOW))
    inherits = nest.section(Block.POINTS, ABOVE, nest.taken(Kind.EVENT, ""), nest.own(""))
    # what has no marking of its own bears the memo's
    nest.birds += [word for word in nest.stays if word in str(inherits) + str(nest.cards[-1])]
    nest.stays = [word for word in nest.stays if word not in nest.birds]
    logo = Picture(f"{nest.unseen()}.png", "image/png", PIXEL + nest.unseen().encode())
    nest.pictures.append(logo)
    value = memo(
        (kept, replace(inherits, marking="")),
        marking=ABOVE,
        head=nest,
        options=MemoOptions(logo=logo.name, accent="#123456"),
    )
    value = replace(value, language=f"de-{nest.unseen()}")
    found = planted(render(composed(value, nest), suffix), suffix)
    assert found & set(nest.birds) == set()
    assert set(nest.stays) - found == set()


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_planted_word_can_be_seen_where_nothing_is_left_out(suffix: str) -> None:
    """Without a ceiling all but the prompts is there, so the test above could find it."""
    nest = Nest()
    value = memo(
        tuple(blocks(nest, (Block.POINTS, Block.FIGURES))), marking=AT, head=nest, options=OPTIONS[0]
    )
    found = planted(render(composed(value, nest, ceiling=None), suffix), suffix)
    lines = {word for word in nest.birds if word in str([s.entries for s in value.sections])}
    named = {word.decode() for each in nest.pictures for word in PLANTED.findall(each.name.encode())}
    assert lines - named - found == set()
    assert set(nest.stays) - found == set()


def test_what_is_left_is_numbered_and_counted_as_if_nothing_else_had_been() -> None:
    nest = Nest()
    sections = tuple(blocks(nest))
    value = memo(sections, marking=AT, head=nest, options=MemoOptions())
    document = composed(value, nest)
    assert [note.number for note in document.notes] == list(range(1, len(document.notes) + 1))
    assert document.marking == AT
    kept = {note.text_sha256 for note in document.notes}
    assert {row.text_sha256 for row in document.sources} == kept
    assert document.origins.startswith(f"{len(kept)} articles from {len(kept)} origins")


def test_a_note_shared_with_a_line_above_says_nothing_of_it() -> None:
    """The line above was edited, the one below was not: the sources must not say that one was."""
    nest = Nest()
    below = nest.taken(Kind.EVENT, BELOW)
    above = replace(below, id=EntryId(99), uuid="e99", text="Edited", marking=ABOVE)
    value = memo(
        (nest.section(Block.POINTS, AT, above, below),), marking=AT, head=nest, options=MemoOptions()
    )
    document = composed(value, nest)
    assert [(note.number, note.edited) for note in document.notes] == [(1, False)]
    assert document.sources[0].edited == ()


def test_figures_that_differ_only_from_one_above_are_not_said_to_differ() -> None:
    nest = Nest()
    lines = [nest.taken(Kind.FIGURE, marking) for marking in (BELOW, ABOVE)]
    same = replace(nest.cards[0].card.figures[0], counted="gates")
    cards = [
        replace(
            each,
            card=replace(each.card, figures=(replace(same, value=number, span=each.card.figures[0].span),)),
        )
        for number, each in enumerate(nest.cards, 5)
    ]
    nest.cards = cards
    value = memo((nest.section(Block.FIGURES, AT, *lines),), marking=AT, head=nest, options=MemoOptions())
    assert "The numbers differ" in str(composed(value, nest, ceiling=None).parts)
    assert "differ" not in str(composed(value, nest).parts)
