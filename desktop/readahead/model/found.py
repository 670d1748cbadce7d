"""What one search over the whole library found: articles, cards, notes and memos, with the words it found them by."""

from dataclasses import dataclass
from datetime import date

from readahead.model.card import CardId, Kind
from readahead.model.passage import Span

MOST_RANKED = 20_000
"""Up to how many hits a group is counted and set in order of relevance; of more the newest come first."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One article, card, note or memo that was found; *number* is its number among those of its group.

    title is an article's name, a card's headline, the headline of the card a note is on, or a memo's title. snippet is the
    stretch of what was searched with the most of the words looked for, on one line, … where it was cut. title_marks
    and marks say where those words stand in title and snippet, in code points. source is who published it, published
    when (for a card and a note: the article). card is a note's card, kind a card's kind.
    """

    number: int
    title: str
    snippet: str
    title_marks: tuple[Span, ...] = ()
    marks: tuple[Span, ...] = ()
    source: str = ""
    published: date | None = None
    card: CardId | None = None
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Hits:
    """The first hits of one group, and how many there are.

    The best come first where is_ranked, else the newest. Where there are more than MOST_RANKED, count is MOST_RANKED and
    is_exact is false: "more than 20,000". left_out says in words why nothing was looked for here, and is empty where
    something was: kind: asks about cards, so that no memo can meet it.
    """

    hits: tuple[Hit, ...] = ()
    count: int = 0
    is_exact: bool = True
    is_ranked: bool = True
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom cards quote or report, and in how many."""

    name: str
    cards: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found in each group, and in words what was looked for, ignored and left out.

    is_complete is false when the time was up or a newer search interrupted this one: then it holds what was found by then.
    """

    articles: Hits
    cards: Hits
    notes: Hits
    memos: Hits
    explained: str
    is_complete: bool = True
