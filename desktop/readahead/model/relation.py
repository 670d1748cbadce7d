"""How cards bear on each other across articles, and which articles tell one story."""

from dataclasses import dataclass
from enum import StrEnum

from readahead.model.article import ArticleId, ArticleSummary
from readahead.model.card import CardId
from readahead.model.kinds import RelationKind as RelationKind


@dataclass(frozen=True, slots=True)
class Relation:
    """Another *card*, how it bears on the one that was asked about, and in one sentence *because* of what.

    The sentence gives both values or claims with their givers and days; it never picks a winner.
    """

    card: CardId
    kind: RelationKind
    because: str


class Likeness(StrEnum):
    """How much of one article's text stands in another."""

    SAME_TEXT = "same_text"
    SHARED_PASSAGES = "shared_passages"


SAME_TEXT, SHARED_PASSAGES = 0.80, 0.25
"""Shares of the smaller text found in the other from which two articles are the same text, or share passages."""


@dataclass(frozen=True, slots=True)
class Copy:
    """An *article* that shares text with the one asked about: *share*, 0 to 1, of the smaller text stands in both."""

    article: ArticleSummary
    share: float

    @property
    def likeness(self) -> Likeness:
        """Whether it is the same text, or shares passages."""
        return Likeness.SAME_TEXT if self.share >= SAME_TEXT else Likeness.SHARED_PASSAGES


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that carry one text, and where it came from.

    articles holds the asked one first, then its copies (same text, also through one another), newest first. outlets
    are who published it and origins who it goes back to, by the credits in the copies: outlets are many, origins few.
    related are the articles that only share passages with the asked one, the most alike first.
    """

    articles: tuple[ArticleSummary, ...]
    outlets: tuple[str, ...]
    origins: tuple[str, ...]
    related: tuple[Copy, ...] = ()

    @property
    def counted(self) -> str:
        """How many outlets and origins there are: "4 outlets, 1 origin: Reuters"."""
        return f"{_count(len(self.outlets), 'outlet')}, {_count(len(self.origins), 'origin')}: {', '.join(self.origins)}"


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading one article again changed; the headlines are those of its cards.

    kept counts the cards that stayed exactly as they are because a person has touched them, orphans those of a person
    whose words do not stand in the article any more; they keep them. is_revised is true where its text is another now;
    *sentence* says why it could not be read from its source.
    """

    article: ArticleId
    name: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    kept: int = 0
    orphans: int = 0
    is_revised: bool = False
    sentence: str = ""

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.is_revised)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
