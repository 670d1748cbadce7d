"""What has come in since a memo was delivered, and how it bears on the memo's lines."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from readahead.model.card import CardId
from readahead.model.memo import EntryId, MemoId


class Bearing(StrEnum):
    """What a new card does to a delivered line.

    confirmed: another giver, of another origin, says the same, or another origin reports that its speaker said it.
    superseded: its giver has a newer figure. disputed: both cannot be right, or somebody now holds against it. These are
    the relations of model/relation.py, seen from the line.
    """

    CONFIRMED = "confirmed"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card of an article that came in since: its headline, its exact words, who published it and when."""

    card: CardId
    headline: str
    quote: str
    source: str
    published: date | None


@dataclass(frozen=True, slots=True)
class Development:
    """What a new card does to a line of the memo, and *because* of what, in one sentence with both values and givers."""

    entry: EntryId
    section: str
    text: str
    bearing: Bearing
    new: NewCard
    because: str


@dataclass(frozen=True, slots=True)
class Since:
    """What has come in since version *version* of a memo was delivered, on the day *on*.

    articles counts those that came in. developments stand in order of the memo's lines. fresh are new cards of the
    memo's topics that bear on no line, the newest first; there may be more of them: *more*.
    """

    memo: MemoId
    title: str
    version: int
    on: date
    articles: int
    developments: tuple[Development, ...] = ()
    fresh: tuple[NewCard, ...] = ()
    more: int = 0

    def of(self, bearing: Bearing) -> tuple[Development, ...]:
        """Return the developments of one kind, in order."""
        return tuple(each for each in self.developments if each.bearing is bearing)

    @property
    def sentence(self) -> str:
        """What has come in, in one sentence."""
        if not self.articles:
            return f"Nothing has come in since version {self.version}."
        counted = [
            f"{len({each.entry for each in found})} {bearing.value}"
            for bearing in Bearing
            if (found := self.of(bearing))
        ]
        new = len(self.fresh) + self.more
        counted += [f"{new} new on the topic"] if new else []
        told = ", ".join(counted) or "no line is touched by it"
        came = "1 article" if self.articles == 1 else f"{self.articles} articles"
        return f"Since version {self.version}: {came}; {told}."
