"""A memo as a person composes it: sections of lines, each taken from a card or written by hand."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from readahead.model.card import Card, CardId, Kind
from readahead.model.kinds import Block as Block
from readahead.model.kinds import PageSize as PageSize

MemoId = NewType("MemoId", int)
SectionId = NewType("SectionId", int)
EntryId = NewType("EntryId", int)


class Provenance(StrEnum):
    """What a line owes to a card."""

    VERBATIM = "verbatim"
    EDITED = "edited"
    OWN = "own"


class NotePlace(StrEnum):
    """Where the notes stand on paper."""

    FOOTNOTES = "footnotes"
    ENDNOTES = "endnotes"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a memo.

    card is the card it was taken from, or None for the user's own words. taken is the card's headline when it was
    taken, text what stands in the memo now (Markdown where it is the user's own). marking is its own, empty for that
    of its section.
    """

    id: EntryId
    uuid: str
    card: CardId | None
    text: str
    taken: str = ""
    marking: str = ""

    @property
    def provenance(self) -> Provenance:
        """Whether it stands as it was taken, was edited since, or is the user's own."""
        if self.card is None:
            return Provenance.OWN
        return Provenance.VERBATIM if self.text == self.taken else Provenance.EDITED


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of a memo. prompt is a hint for the person, shown in the window and never printed.

    marking is its own, empty for that of the memo.
    """

    id: SectionId
    uuid: str
    heading: str
    block: Block
    prompt: str
    entries: tuple[Entry, ...]
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands at the head of the paper; empty fields are left out of it.

    participants are whom the reader meets, with how their names are said.
    """

    subject: str = ""
    meeting: str = ""
    participants: str = ""
    when: str = ""
    where: str = ""
    prepared_for: str = ""
    prepared_by: str = ""
    attendees: str = ""
    handling: str = ""


@dataclass(frozen=True, slots=True)
class MemoOptions:
    """How a memo is laid out, the same in every format.

    contents puts a table of contents before the first part. sources lists the articles at the end where no section
    does, summary adds how many origins they have. portions prints each block's own marking before it. draft sets a
    watermark. accent is the colour of headings and rules (#RRGGBB, empty for the program's). logo is the name of one
    of the memo's pictures, set at the head, empty for none. manifest lets the file carry what it can be verified by.
    """

    contents: bool = False
    notes: NotePlace = NotePlace.FOOTNOTES
    sources: bool = True
    summary: bool = True
    portions: bool = False
    page: PageSize = PageSize.A4
    draft: bool = False
    accent: str = ""
    logo: str = ""
    manifest: bool = True


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture the user put into a memo: own text shows it by *name*, as ![what it shows](name).

    media is image/png, image/jpeg or image/svg+xml; data are the file's bytes.
    """

    name: str
    media: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Memo:
    """A memo of a library. marking is a TLP 2.0 label (TLP:AMBER) or free text, empty for none: that of every part
    without one of its own.

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
    options: MemoOptions = MemoOptions()


@dataclass(frozen=True, slots=True)
class MemoSummary:
    """What a list of memos shows."""

    id: MemoId
    title: str
    template: str
    marking: str
    entries: int
    modified: datetime


DeliveryId = NewType("DeliveryId", int)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A memo as it left the desk. version counts from 1; on is the day the paper bears, at is aware UTC.

    manifest is what the exported files carried: see readahead.memo.manifest.
    """

    id: DeliveryId
    uuid: str
    memo: MemoId
    version: int
    on: date
    at: datetime
    manifest: str


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """A section a template starts a memo with.

    kinds are the cards that fill it, in order; at most *limit* of them. Without kinds it is left for the person.
    pages and lines are how long it should be at most, 0 for no rule.
    """

    key: str
    heading: str
    block: Block
    prompt: str = ""
    kinds: tuple[Kind, ...] = ()
    limit: int = 8
    pages: int = 0
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Template:
    """A memo template: its name as typed, its label, its sections, and how many pages it should not exceed.

    header are the fields of Header it asks for, in order, each with its label on paper; it asks for the usual ones
    where there are none. own is true for one of the user's, false for one that is shipped.
    """

    name: str
    label: str
    kicker: str
    sections: tuple[TemplateSection, ...]
    pages: int = 0
    header: tuple[tuple[str, str], ...] = ()
    own: bool = False


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
