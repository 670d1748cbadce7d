"""What every part of the desk is given: the library, and the clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

from readahead.library import Library
from readahead.model.article import short
from readahead.model.card import CardId

LONGEST_NAMED = 40
"""Code points of a title that stand in an act's name, which a menu shows."""


def utc_now() -> datetime:
    """Return the time, aware, in UTC."""
    return datetime.now(UTC)


class Part:
    """Some of the desk's verbs, over the one library that all parts share."""

    def __init__(self, library: Library, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._library = library
        self._clock = clock

    @property
    def today(self) -> date:
        """The day it is where the user is."""
        return self._clock().astimezone().date()


def named(name: str) -> str:
    """Return a title in marks, cut to what a menu can show, for an act's name."""
    return f"“{short(name, LONGEST_NAMED)}”"


def how_many(cards: Sequence[CardId]) -> str:
    """Return "1 card" or "3 cards", for an act's name."""
    return "1 card" if len(cards) == 1 else f"{len(cards)} cards"
