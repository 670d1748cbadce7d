"""A card with what must be known of its article, and how one bears on another: what comparing takes and gives."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from readahead.model.card import Card
from readahead.model.relation import RelationKind

_Work = TypeVar("_Work")


@dataclass(frozen=True, slots=True)
class Told:
    """A card with what must be known of its article: its text, its day, and its origin.

    origin is a string equal for articles of one origin ("Reuters"), empty where it is not known. What comparing works
    out of a card is kept with it: one who compares a card with many makes its Told once.
    """

    card: Card
    text: str
    published: date | None = None
    origin: str = ""
    _worked_out: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def kept(self, what: str, work: Callable[[], _Work]) -> _Work:
        """Return what *work* returned for *what* when it was first asked for."""
        if what not in self._worked_out:
            self._worked_out[what] = work()
        found: _Work = self._worked_out[what]
        return found


@dataclass(frozen=True, slots=True)
class Finding:
    """How one card bears on another, and in one sentence because of what."""

    kind: RelationKind
    because: str


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def on(day: date | None) -> str:
    """Return " on 4 March 2026", or an empty string where the day is not known."""
    return f" on {day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""


def gap(one: Told, other: Told) -> int | None:
    """Return how many days the second article is later than the first (negative: earlier), or None if that is not known."""
    if one.published is None or other.published is None:
        return None
    return (other.published - one.published).days


def capital(sentence: str) -> str:
    """Return a sentence with a capital letter at its head."""
    return sentence[:1].upper() + sentence[1:]


_BODY = re.compile(
    r"\b(?:Nations|Ministry|Council|Commission|Union|Agency|Authority|Organi[sz]ation|Army|Government|Forces|Court|Office|Service|"
    r"Committee|Federation|Association|Party|Department|Board|Movement|Front|Red Cross|Red Crescent)$"
)


def named(who: str) -> str:
    """Return a name as it stands in a sentence: "the United Nations", but "Ruritania" and "Ruritania's Army"."""
    is_body = _BODY.search(who) is not None and "'s " not in who and "’s " not in who
    return f"the {who}" if is_body and not who.lower().startswith("the ") else who
