"""Memos of a wished length for benchmarks: each line taken from a card has a note of its own, as in a real one.

There are some seven notes of forty words a page: memos the six templates make of the starter library have 2.7 to 7.2.
"""

import hashlib
from datetime import UTC, date, datetime

from readahead.memo.content import compose
from readahead.memo.document import Document
from readahead.memo.templates import load
from readahead.model.card import Attribution, Card, CardId, Kind, Mode
from readahead.model.memo import (
    Block,
    CitedCard,
    Entry,
    EntryId,
    Header,
    Memo,
    MemoId,
    Section,
    SectionId,
)
from readahead.model.passage import Passage, Role, Span

DAY = date(2026, 3, 9)
LINES = 6
"""Lines from cards in each part."""

PARTS_OF_SIX_PAGES, PARTS_OF_FIFTY_PAGES = 7, 60

_BLOCKS = (Block.POINTS, Block.POSITIONS, Block.QUOTES)
_OWN_SENTENCES = 19
_OWN = "What stands here is the desk’s own reading of it, and it may be wrong. "


def document(parts: int, edit: str = "") -> Document:
    """Return a memo of *parts* parts; *edit* stands in a line on its first page."""
    text = "\n\n".join(_sentence(number) for number in range(parts * LINES))
    cards = [_card(number, text) for number in range(parts * LINES)]
    moment = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
    memo = Memo(
        id=MemoId(1),
        uuid="m1",
        title="Talks on the dam",
        subtitle="An exercise",
        template="meeting-brief",
        marking="TLP:AMBER",
        header=Header(meeting="Call on the dam", when="Tuesday, 09:30", prepared_by="Rivers desk"),
        sections=tuple(_section(number, cards, edit if number == 0 else "") for number in range(parts)),
        created=moment,
        modified=moment,
    )
    return compose(memo, cards, template=load("meeting-brief"), on=DAY)


def _sentence(number: int) -> str:
    return (
        f"Statement {number} on the dam was made in the capital by the ministry, which said that {number + 3} gates "
        "would stay shut until the talks had ended."
    )


def _card(number: int, text: str) -> CitedCard:
    start = text.index(f"Statement {number} on")
    end = text.index("\n\n", start) if "\n\n" in text[start:] else len(text)
    span = Span(start, end)
    card = Card(
        kind=(Kind.EVENT, Kind.POSITION, Kind.QUOTE)[number // LINES % 3],
        headline=f"Statement {number} on the dam was made in the capital by the ministry",
        passages=(Passage(span, Role.CONTENT),),
        attribution=Attribution(who=f"Speaker {number // 3}", title="", mode=Mode.INDIRECT),
        figures=(),
        dates=(),
    )
    sha = hashlib.sha256(text.encode()).hexdigest()
    return CitedCard(
        CardId(number), card, text, sha, "Dam talks to resume", "The Vel Courier", "", "2026-03-08", "", True
    )


def _section(number: int, cards: list[CitedCard], edit: str) -> Section:
    taken = [
        Entry(EntryId(each.id + 1), f"e{each.id}", each.id, each.card.headline, each.card.headline)
        for each in cards[number * LINES : (number + 1) * LINES]
    ]
    own = Entry(EntryId(100_000 + number), f"o{number}", None, f"{_OWN * _OWN_SENTENCES}{edit}")
    heading = f"Part {number + 1}"
    return Section(SectionId(number), f"s{number}", heading, _BLOCKS[number % 3], "", (own, *taken))
