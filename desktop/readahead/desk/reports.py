"""What the desk answers with, where the model has no word for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from readahead.model.article import Article, ArticleId, Origin
from readahead.model.card import Placement, Reading
from readahead.model.changes import Changes
from readahead.model.relation import RelationKind, Reread
from readahead.model.topic import Suggestion


class Outcome(StrEnum):
    """What became of one source of an import, or of one article in it; what has no text in such a file is left out."""

    NEW = "new"
    ALREADY_THERE = "already_there"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


class Remedy(StrEnum):
    """What a person can do about a source that gave no article: try again, choose its encoding, paste its text."""

    NONE = ""
    RETRY = "retry"
    ENCODING = "encoding"
    PASTE = "paste"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """One source of an import: the article it gave, or in *sentence* why it gave none and by *remedy* what helps.

    path is the file, where it is one. needs_date is true where no publication date was found: "on Monday" then names no day.
    structure_only is the tag of the article's language where that is not English: then only its quotations, figures and
    dates were read. is_stub is true where the article looks like the beginning of one only. changed_since is the article that
    was read at the same address before, with other words.
    """

    source: str
    outcome: Outcome
    article: ArticleId | None = None
    name: str = ""
    cards: int = 0
    sentence: str = ""
    needs_date: bool = False
    path: Path | None = None
    remedy: Remedy = Remedy.NONE
    structure_only: str = ""
    is_stub: bool = False
    changed_since: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """So many things, with the names of the first of them."""

    count: int = 0
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ", ".join(self.names) + ("…" if self.count > len(self.names) else "")


@dataclass(frozen=True, slots=True)
class PassedOver:
    """The files in the folders of an import that were not looked into.

    *kinds* counts those of kinds that are not read by their suffixes, the commonest first. *lists* are XML and JSON that hold
    neither a feed nor a list of references, *odd* are links, pipes and devices.
    """

    kinds: tuple[tuple[str, int], ...] = ()
    lists: Named = Named()
    odd: Named = Named()

    @property
    def of_kinds(self) -> int:
        """How many files are of kinds that are not read."""
        return sum(number for _, number in self.kinds)

    @property
    def count(self) -> int:
        """How many were passed over in all."""
        return self.of_kinds + self.lists.count + self.odd.count

    def __bool__(self) -> bool:
        return self.count > 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, source by source in the order given, the topics it proposed, and what it passed over in folders."""

    items: tuple[TakenIn, ...]
    changes: Changes = Changes()
    proposed: tuple[str, ...] = ()
    passed: PassedOver = PassedOver()

    def __or__(self, other: "ImportReport") -> "ImportReport":
        return ImportReport(
            (*self.items, *other.items),
            self.changes | other.changes,
            tuple(dict.fromkeys((*self.proposed, *other.proposed))),
            self.passed or other.passed,
        )

    def count(self, outcome: Outcome) -> int:
        """Return how many sources ended so."""
        return sum(item.outcome is outcome for item in self.items)


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as read without a library: its cards, where each would go, and the topics the cards propose.

    relations gives, by a card's index, the indices of others it bears on, how, and why.
    """

    source: str
    article: Article
    reading: Reading
    placements: tuple[Placement, ...]
    suggestions: tuple[Suggestion, ...]
    relations: Mapping[int, Sequence[tuple[int, RelationKind, str]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A source that could not be read, and the sentence saying why."""

    source: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RereadReport:
    """What reading articles again did, article by article; an article that gave the same is among the *items* too."""

    items: tuple[Reread, ...]
    changes: Changes = Changes()

    @property
    def changed(self) -> tuple[Reread, ...]:
        """The articles whose cards are not all what they were."""
        return tuple(item for item in self.items if item)

    @property
    def kept(self) -> int:
        """How many cards stayed exactly as they are because a person has touched them."""
        return sum(item.kept for item in self.items)


@dataclass(frozen=True, slots=True)
class Decoding:
    """The encoding an article was read in, and the others it can be read in; no name where its source leaves none open.

    origin is None where it is not known whether a person chose it or a server stated it. looks holds each with how the
    source looks in it, from the line of the first sign that differs.
    """

    name: str = ""
    origin: Origin | None = Origin.STATED
    looks: tuple[tuple[str, str], ...] = ()
