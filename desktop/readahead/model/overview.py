"""Looks across a library: where each actor stands on each topic, which figures tell of one thing, which articles too."""

from dataclasses import dataclass

from readahead.model.article import ArticleSummary
from readahead.model.card import CardId, FiledCard
from readahead.model.relation import RelationKind
from readahead.model.topic import TopicId


@dataclass(frozen=True, slots=True)
class Shift:
    """Two cards of one actor that hold against each other, the *older* and the *newer*, and in a sentence *because*."""

    older: CardId
    newer: CardId
    because: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What one actor has said on one topic: its *cards*, newest first, of which the first is where the actor stands.

    office is what the newest card that gives one calls them. topic is None in the inbox. shifts are the places where the
    actor holds against what they said before.
    """

    actor: str
    office: str
    topic: TopicId | None
    topic_name: str
    cards: tuple[FiledCard, ...]
    shifts: tuple[Shift, ...] = ()

    @property
    def latest(self) -> FiledCard:
        """The newest card."""
        return self.cards[0]


@dataclass(frozen=True, slots=True)
class Reported:
    """A card with its figures as its article gives them: *values* with their qualifiers and what they count.

    givers are who gives them, each once; empty where the article says nobody.
    """

    filed: FiledCard
    values: tuple[str, ...]
    givers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bearing:
    """How the card *one* bears on the card *other* of the same group, and in a sentence *because*."""

    one: CardId
    other: CardId
    kind: RelationKind
    because: str


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Cards whose figures tell of one thing, newest first, and how they bear on each other; one alone has no bearings.

    counted is what most of the figures count, empty where none says so.
    """

    counted: str
    cards: tuple[Reported, ...]
    bearings: tuple[Bearing, ...] = ()

    @property
    def conflicts(self) -> tuple[Bearing, ...]:
        """The bearings in which both cannot be right."""
        return tuple(one for one in self.bearings if one.kind is RelationKind.CONFLICTS)

    @property
    def agreements(self) -> tuple[Bearing, ...]:
        """The bearings in which another giver, of another origin, says the same."""
        return tuple(one for one in self.bearings if one.kind is RelationKind.CORROBORATES)


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """The articles that carry one text, newest first: outlets are who published it, origins who it goes back to.

    An article alone has neither: it is its own.
    """

    articles: tuple[ArticleSummary, ...]
    outlets: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
