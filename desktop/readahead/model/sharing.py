"""What travels from one library to another: values that hold no row number, only what is known everywhere.

An article is known by its text's SHA-256, a card by its article and where it stands there, what a person made by its uuid.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from readahead.model.annotation import Anchor
from readahead.model.article import Article, Reason, sha256_of
from readahead.model.card import Card, Status, Uncarded
from readahead.model.changes import Changes
from readahead.model.memo import Block, Header, MemoOptions, Picture
from readahead.model.passage import Span
from readahead.model.subscription import SubscriptionKind
from readahead.model.topic import TopicTerms

ORPHANED = 1_000_000_000
"""From this on, `nth` of a card says which of its article's orphans it is, and not which of those on its stretch."""


class CardKey(NamedTuple):
    """What a card of an article is known by: kind, start, end, and which of those on the same stretch.

    An orphan keeps the places it had in the earlier text, where another card may stand now: its nth is at least ORPHANED.
    """

    kind: str
    start: int
    end: int
    nth: int


class CardAt(NamedTuple):
    """A card anywhere: the SHA-256 of its article's text, and the card's key there."""

    article: str
    key: CardKey


@dataclass(frozen=True, slots=True)
class CarriedPlace:
    """A topic a card lies in or was taken away from. topic is its uuid, empty for the inbox; origin auto, manual or rejected."""

    topic: str
    origin: str
    reason: str = ""
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CarriedCard:
    """A card with what a person decided about it.

    is_asked_for is false for a card that only comes along with its article: an article without it would be incomplete,
    but where the article is known already, so is the card or a better one. stands_in is empty but for an orphan: the
    SHA-256 of the earlier text that has its words.
    """

    card: Card
    nth: int
    status: Status
    places: tuple[CarriedPlace, ...]
    is_corrected: bool = False
    is_asked_for: bool = True
    stands_in: str = ""

    @property
    def key(self) -> CardKey:
        """What it is known by in its article."""
        extent = self.card.extent
        return CardKey(self.card.kind.value, extent.start, extent.end, self.nth)


@dataclass(frozen=True, slots=True)
class CarriedNote:
    """A note on a card of the article it is carried with. Times are aware UTC; trashed is None for one that is not.

    stands_in is empty but for one whose words are gone: the SHA-256 of the earlier text that has them.
    """

    uuid: str
    card: CardKey
    anchor: Anchor
    text: str
    tags: tuple[str, ...]
    created: datetime
    modified: datetime
    trashed: datetime | None = None
    stands_in: str = ""


@dataclass(frozen=True, slots=True)
class CarriedVersion:
    """A text an article had, and where its body stood in it.

    reason says what took its place, and piece what was brought back then; until is when (aware UTC), or None where that is
    nobody else's business. Without a reason it is none of the article's versions: cards came to it that stand in it.
    """

    text: str
    body: Span
    reason: Reason | None
    piece: str
    until: datetime | None

    @property
    def text_sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
        return sha256_of(self.text)


@dataclass(frozen=True, slots=True)
class CarriedArticle:
    """An article with all that belongs to it; original is the bytes it was read from.

    imported_at is aware UTC, or None where that is nobody else's business. engine is the version of the rules that read
    it, marks what copies of it are found by. Of its cards, the orphans come last. versions are the texts it had, the first
    first.
    """

    article: Article
    original: bytes
    source_name: str
    engine: str
    imported_at: datetime | None
    uncarded: tuple[Uncarded, ...]
    marks: tuple[int, ...]
    cards: tuple[CarriedCard, ...]
    notes: tuple[CarriedNote, ...] = ()
    versions: tuple[CarriedVersion, ...] = ()

    @property
    def texts(self) -> dict[str, str]:
        """The article's text under an empty name, and each that it had under its SHA-256: by what cards and notes stand in."""
        return {"": self.article.text, **{version.text_sha256: version.text for version in self.versions}}


@dataclass(frozen=True, slots=True)
class CarriedTag:
    """A tag of notes."""

    uuid: str
    name: str


@dataclass(frozen=True, slots=True)
class RemovedPlace:
    """A card that lay in a topic, or was taken away from it, when the topic was removed."""

    card: CardAt
    origin: str
    reason: str
    offers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Removal:
    """How a removed topic lay: under which, above which, and into which it was merged (uuids, empty for none)."""

    parent: str
    below: tuple[str, ...]
    merged: str
    places: tuple[RemovedPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class CarriedTopic:
    """A topic; parent is the uuid of the topic it lies under, empty at the top. terms.moves is not carried: it is counted."""

    uuid: str
    terms: TopicTerms
    parent: str
    suggested: bool
    created: datetime
    trashed: datetime | None = None
    removal: Removal | None = None


@dataclass(frozen=True, slots=True)
class CarriedLine:
    """A line of a memo. position sorts it among its section's lines; trashed is when it was taken out, else None.

    section is the uuid of the section it stands or stood in, which may be gone.
    """

    uuid: str
    position: str
    card: CardAt | None
    text: str
    taken: str
    section: str
    trashed: datetime | None = None
    marking: str = ""


@dataclass(frozen=True, slots=True)
class CarriedSection:
    """A section of a memo with its lines; trashed is when it was taken out, else None."""

    uuid: str
    position: str
    heading: str
    block: Block
    prompt: str
    lines: tuple[CarriedLine, ...]
    trashed: datetime | None = None
    marking: str = ""


@dataclass(frozen=True, slots=True)
class CarriedDelivery:
    """A memo as it left the desk: see Delivery."""

    uuid: str
    version: int
    on: date
    at: datetime
    manifest: str


@dataclass(frozen=True, slots=True)
class CarriedMemo:
    """A memo whole, with its pictures and what of it was delivered. sections and removed_sections are in the order of their positions, lines within them too."""

    uuid: str
    title: str
    subtitle: str
    template: str
    marking: str
    header: Header
    language: str
    sections: tuple[CarriedSection, ...]
    created: datetime
    modified: datetime
    trashed: datetime | None = None
    removed_sections: tuple[CarriedSection, ...] = ()
    removed_lines: tuple[CarriedLine, ...] = ()
    options: MemoOptions = MemoOptions()
    pictures: tuple[Picture, ...] = ()
    deliveries: tuple[CarriedDelivery, ...] = ()

    @property
    def cards(self) -> frozenset[CardAt]:
        """The cards its lines were taken from, those taken out of it among them."""
        parts = [*self.sections, *self.removed_sections]
        lines = [*self.removed_lines, *(line for part in parts for line in part.lines)]
        return frozenset(line.card for line in lines if line.card is not None)


@dataclass(frozen=True, slots=True)
class CarriedPair:
    """Two articles (SHA-256 of their texts) that share text: *share* of the smaller, 0 to 1, or None for two set apart."""

    one: str
    other: str
    share: float | None


@dataclass(frozen=True, slots=True)
class CarriedSubscription:
    """A feed or a folder that is looked at again. topic is the uuid of the topic its articles go to, empty for none.

    checked is when it was last looked at (aware UTC), found how many new articles that brought, and fault why it failed.
    """

    uuid: str
    kind: SubscriptionKind
    address: str
    title: str
    topic: str
    created: datetime
    checked: datetime | None = None
    found: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written to a folder or a bundle at *path*, and how much of each. bytes is the size of all files.

    Of the cards, asked_for are those of the topic or memo, and alongside those that only come with their articles.
    """

    path: Path
    articles: int
    cards: int
    notes: int
    topics: int
    memos: int
    files: int
    bytes: int
    asked_for: int = 0
    alongside: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """Of one noun: how many came in new, and how many were here already."""

    new: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What merging did. corrected counts the cards here that nobody had touched and that took over a correction.

    sentences tell what a person should know: what was kept beside their own, and where their own stayed.
    """

    articles: Taken = Taken()
    cards: Taken = Taken()
    notes: Taken = Taken()
    topics: Taken = Taken()
    memos: Taken = Taken()
    corrected: int = 0
    sentences: Sequence[str] = ()
    changes: Changes = Changes()

    @property
    def is_new(self) -> bool:
        """Whether anything was changed."""
        return bool(self.changes)
