"""A card: a claim on one exact stretch of one article, which never says what its passage does not say."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from readahead.model.annotation import Annotation
from readahead.model.article import ArticleId
from readahead.model.kinds import Kind as Kind
from readahead.model.passage import Passage, Role, Span
from readahead.model.topic import TopicId

CardId = NewType("CardId", int)

BY_HAND = "by-hand"
"""The rule of a card that a person made of a passage."""


class Mode(StrEnum):
    """How the article gives somebody's words."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    ACCORDING_TO = "according_to"
    NARRATION = "narration"


class Status(StrEnum):
    """What a person has done with a card."""

    NEW = "new"
    KEPT = "kept"
    DISMISSED = "dismissed"
    EDITED = "edited"

    @property
    def is_kept(self) -> bool:
        """Whether a person has kept the card: one they corrected they have kept as well."""
        return self in (Status.KEPT, Status.EDITED)


class EntityKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


class Direction(StrEnum):
    """Whether a date lies behind the article or before it."""

    PAST = "past"
    FUTURE = "future"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words or knowledge the card passes on.

    source is the span that names them, cue the span of the reporting words, lemma the verb's base form.
    who is the resolved name, title the office the article gives; both may be empty (narration has nobody).
    stance is the lemma's class (said, claimed, warned, denied, refused, demanded, expected …).
    via is who carried it (outlet, agency). resolved_from is the pronoun or description that stood for *who*;
    inferred is true where the speaker was taken from a neighbouring sentence.
    """

    who: str = ""
    title: str = ""
    source: Span | None = None
    cue: Span | None = None
    lemma: str = ""
    stance: str = ""
    mode: Mode = Mode.NARRATION
    via: str = ""
    resolved_from: str = ""
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts.

    value and upper are plain numbers in *unit*: count, percent, points, share (0 to 1), times (a multiple), duration (then *counted* names
    the unit, as in years), frequency, or an ISO 4217 code. qualifier is as printed in lower case: more than, at least,
    about, nearly, roughly … giver is who the article says gives it, empty when nobody is stated.
    anchor is the words it is counted from ("since the ceasefire began"); event is what happened (killed, displaced …).
    """

    span: Span
    value: float
    upper: float | None = None
    qualifier: str = ""
    unit: str = "count"
    counted: str = ""
    event: str = ""
    giver: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date named in the text, or one the card takes from another card of its article (then *borrowed*).

    value is a TIMEX3 value (2025-12-29, 2025-10, 2025-W51, 2024), earliest and latest its first and last day.
    An ambiguous one has its other readings in *alternatives*; so has one that a person has chosen, which is ambiguous no more.
    """

    span: Span
    value: str
    earliest: date
    latest: date
    direction: Direction = Direction.NONE
    ambiguous: bool = False
    alternatives: tuple[str, ...] = ()
    borrowed: bool = False

    @property
    def is_chosen(self) -> bool:
        """Whether a person has said which of several readings holds."""
        return bool(self.alternatives) and not self.ambiguous


@dataclass(frozen=True, slots=True)
class Entity:
    """A name in the text; *name* is its fullest form in the article and *title* the office given with it."""

    span: Span
    name: str
    kind: EntityKind
    title: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What was read out of one article, before anybody has touched it.

    headline's words, apart from those in [brackets], are a subsequence of the content passages' words; at most 110
    characters. passages holds at least one content passage and is in order of the text. rule is the name of the rule
    that made the card; engine the version of the rules. keys are what it is compared by: cards of other articles that
    may bear on it share one.
    """

    kind: Kind
    headline: str
    passages: tuple[Passage, ...]
    attribution: Attribution = Attribution()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    entities: tuple[Entity, ...] = ()
    rule: str = ""
    engine: str = ""
    keys: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not any(passage.role is Role.CONTENT for passage in self.passages):
            raise ValueError("a card needs a content passage")

    @property
    def anchor(self) -> Span:
        """The first content passage: where the card stands in the text."""
        return next(passage.span for passage in self.passages if passage.role is Role.CONTENT)

    @property
    def extent(self) -> Span:
        """From the start of the first content passage to the end of the last."""
        spans = [passage.span for passage in self.passages if passage.role is Role.CONTENT]
        if len(spans) == 1:
            return spans[0]
        return Span(min(span.start for span in spans), max(span.end for span in spans))


@dataclass(frozen=True, slots=True)
class Uncarded:
    """A sentence, or a part of one of six words or more, that gave no card, and why: nothing is silently dropped."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What the engine made of one article: its cards in order of the text, and the sentences that gave none.

    marks are the numbers, 0 up to 2**63, that copies of its text share: see derive.copies.
    """

    cards: tuple[Card, ...]
    uncarded: tuple[Uncarded, ...] = ()
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a card goes and why.

    topic is the name of the topic, or empty for the inbox; reason says it in words, such as "Hezbollah +3, Lebanon +3".
    offers are up to three topics that came near, best first.
    """

    topic: str = ""
    reason: str = ""
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FiledCard:
    """A card as it stands in a library, with what a list of cards shows about it.

    topic is None in the inbox. placed_by_hand is true once a person moved it: it is never moved again by the program.
    notes counts its annotations; memos names the memos it stands in. The source fields are its article's.
    An orphan stands on words that only an earlier version of its article has.
    """

    id: CardId
    article: ArticleId
    card: Card
    topic: TopicId | None
    topic_name: str
    topic_reason: str
    placed_by_hand: bool
    status: Status
    article_name: str
    outlet: str
    agency: str
    published: date | None
    exercise: bool
    notes: int
    memos: tuple[str, ...]
    offers: tuple[str, ...] = ()
    is_orphan: bool = False


@dataclass(frozen=True, slots=True)
class CardDetail:
    """One card with all that is known of it; text is its article's, or the earlier one that has an orphan's words."""

    filed: FiledCard
    text: str
    annotations: tuple[Annotation, ...]


class Order(StrEnum):
    """How cards are listed: newest article first and in order of the text within one, or the most relevant first.

    Or the oldest article first, by the name of who published it, or by who speaks; within one the newest first.
    """

    NEWEST = "newest"
    RELEVANCE = "relevance"
    OLDEST = "oldest"
    SOURCE = "source"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class CardQuery:
    """Which cards to list, and how they are ordered: see Order.

    find is a search as typed, of which any string is safe. inbox asks for cards with no topic, annotated for those with
    notes, new for those nobody has touched. Dismissed cards are left out unless asked for: dismissed asks for them beside
    the others, status for the cards of one status alone. Relevance needs words to be relevant to, and up to some 20,000
    cards that have them: without, the newest come first all the same.
    """

    topic: TopicId | None = None
    kinds: tuple[Kind, ...] = ()
    article: ArticleId | None = None
    find: str = ""
    inbox: bool = False
    annotated: bool = False
    new: bool = False
    dismissed: bool = False
    status: Status | None = None
    order: Order = Order.NEWEST


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A dated card's place on a timeline; it points at the card and is no copy of it."""

    when: DateMention
    card: CardId
    headline: str
