"""A topic: what cards are sorted by, and the terms that draw them in."""

from dataclasses import dataclass
from typing import NewType

TopicId = NewType("TopicId", int)


@dataclass(frozen=True, slots=True)
class TopicTerms:
    """What the sorting rules know of a topic.

    terms draw a card in, excluded ones keep it out; both are words or short phrases, compared without case.
    learned holds (word, weight) pairs from what the user moved here by hand, with *moves* saying how many moves.
    """

    name: str
    terms: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    learned: tuple[tuple[str, float], ...] = ()
    moves: int = 0


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a library. suggested is true until a person has confirmed one the program proposed.

    parent is the topic it lies under, or None at the top. cards and new count its own cards, without those of the
    topics under it.
    """

    id: TopicId
    uuid: str
    terms: TopicTerms
    suggested: bool
    cards: int
    new: int
    parent: "TopicId | None" = None

    @property
    def name(self) -> str:
        """What the user calls it."""
        return self.terms.name


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A topic the cards themselves propose: its name, its terms, and the indices of the cards it would take."""

    name: str
    terms: tuple[str, ...]
    cards: tuple[int, ...]
    because: str
