"""A memo as a person composes it: sections of lines, each taken from a card or written by hand."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from readahead.model.card import Card, CardId, Kind

MemoId = NewType("MemoId", int)
SectionId = NewType("SectionId", int)
EntryId = NewType("EntryId", int)


class Block(StrEnum):
    """How a section sets its lines."""

    POINTS = "points"
    BOTTOM_LINE = "bottom_line"
    WHY_IT_MATTERS = "why_it_matters"
    LINES_TO_TAKE = "lines_to_take"
    POSITIONS = "positions"
    QUOTES = "quotes"
    FIGURES = "figures"
    TIMELINE = "timeline"
    WHO_IS_WHO = "who_is_who"
    OWN_TEXT = "own_text"
    DESK_NOTE = "desk_note"
    SOURCES = "sources"


class Provenance(StrEnum):
    """What a line owes to a card."""

    VERBATIM = "verbatim"
    EDITED = "edited"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a memo.

    card is the card it was taken from, or None for the user's own words. taken is the card's headline when it was
    taken, text what stands in the memo now (Markdown where it is the user's own).
    """

    id: EntryId
    uuid: str
    card: CardId | None
    text: str
    taken: str = ""

    @property
    def provenance(self) -> Provenance:
        """Whether it stands as it was taken, was edited since, or is the user's own."""
        if self.card is None:
            return Provenance.OWN
        return Provenance.VERBATIM if self.text == self.taken else Provenance.EDITED


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of a memo. prompt is a hint for the person, shown in the window and never printed."""

    id: SectionId
    uuid: str
    heading: str
    block: Block
    prompt: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """What stands at the head of the paper; empty fields are left out of it."""

    meeting: str = ""
    when: str = ""
    where: str = ""
    prepared_for: str = ""
    prepared_by: str = ""
    attendees: str = ""
    handling: str = ""


@dataclass(frozen=True, slots=True)
class Memo:
    """A memo of a library. marking is a TLP 2.0 label (TLP:AMBER) or free text, empty for none.

    created and modified are aware UTC. Source of TLP: FIRST, Traffic Light Protocol 2.0.
    """

    id: MemoId
    uuid: str
    title: str
    subtitle: str
    template: str
    marking: str
    header: Header
    sections: tuple[Section, ...]
    created: datetime
    modified: datetime
    language: str = "en"


@dataclass(frozen=True, slots=True)
class MemoSummary:
    """What a list of memos shows."""

    id: MemoId
    title: str
    template: str
    marking: str
    entries: int
    modified: datetime


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """A section a template starts a memo with.

    kinds are the cards that fill it, in order; at most *limit* of them. Without kinds it is left for the person.
    """

    key: str
    heading: str
    block: Block
    prompt: str = ""
    kinds: tuple[Kind, ...] = ()
    limit: int = 8


@dataclass(frozen=True, slots=True)
class Template:
    """A memo template: its name as typed, its label, its sections, and how many pages it should not exceed."""

    name: str
    label: str
    kicker: str
    sections: tuple[TemplateSection, ...]
    pages: int = 0


@dataclass(frozen=True, slots=True)
class CitedCard:
    """A card as the memo's notes cite it: the card, its article's text and where that came from."""

    id: CardId
    card: Card
    text: str
    text_sha256: str
    article_title: str
    outlet: str
    agency: str
    published: str
    address: str
    exercise: bool
    topic: str = ""
