"""What an import shows of its files before anything is stored, and what a person then wants of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.desk.reports import PassedOver, Remedy
from readahead.model.article import ArticleId, Field, Origin

if TYPE_CHECKING:
    # the rules that read articles take long to load, and the window shows these values from its first start on
    from readahead.desk.storing import Read

MOST_SHOWN = 3_000
"""Files that are looked over before they are stored, at most: nobody reads through a longer table."""

KEPT_LETTERS = 3_000_000
"""Letters of articles that are kept as they were read, with their cards; each takes some 22 bytes. Others are read twice."""


Key = tuple[Path, int | None]
"""A file, and where it holds several articles, the number of one."""


class Standing(StrEnum):
    """What a file is to the library: a copy has a text much like another's; the same text twice comes in once.

    Left out is what has no text among the entries of a file that holds several articles.
    """

    NEW = "new"
    COPY = "copy"
    ALREADY_THERE = "already_there"
    TWICE = "twice"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Look:
    """One file of an import as it was read, or one article of a file that holds several, with nothing stored.

    days are what its date can be where it is written as 03/04/2025. encoding is a codec's name, nothing where it cannot be
    told; encodings are what can be chosen where it is not sure. opening is the beginning of its text, or of its bytes
    as they look in the first of encodings. like is the name of the article, or of the file, whose text it has, article the
    one that is there already. said is the encoding a person chose. entry is its number among the articles of such a file,
    from 0. is_stub is true where it looks like the beginning of an article only. foreign is the tag of its language where of
    that only quotations, figures and dates are read. earlier is the name of an article in the library that was read at its
    address, with other words.
    """

    path: Path
    source: str
    standing: Standing
    raw_sha256: str = ""
    title: str = ""
    outlet: str = ""
    published: date | None = None
    origins: tuple[tuple[Field, Origin], ...] = ()
    days: tuple[date, ...] = ()
    encoding: str = ""
    is_encoding_sure: bool = True
    encodings: tuple[str, ...] = ()
    said: str = ""
    opening: str = ""
    like: str = ""
    article: ArticleId | None = None
    sentence: str = ""
    remedy: Remedy = Remedy.NONE
    entry: int | None = None
    is_stub: bool = False
    foreign: str = ""
    address: str = ""
    earlier: str = ""

    @property
    def key(self) -> Key:
        """What it is known by among the others: a file can hold several."""
        return self.path, self.entry

    @property
    def can_come_in(self) -> bool:
        """Whether it gives an article that is not there yet."""
        return self.standing in (Standing.NEW, Standing.COPY)

    @property
    def is_open(self) -> bool:
        """Whether there is something only a person can say of it: in which encoding it is, or which day it means."""
        return self.remedy is Remedy.ENCODING or (self.can_come_in and bool(self.days) and not self.published)

    def origin(self, one: Field) -> Origin | None:
        """Return how a field came to be known; None where it is not."""
        return dict(self.origins).get(one)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be stored, with the title, the outlet and the date a person left or gave it."""

    look: Look
    title: str
    outlet: str
    published: date | None

    @property
    def origins(self) -> tuple[tuple[Field, Origin], ...]:
        """How each field is known now: what a person changed is edited, a day chosen of two was asked."""
        found = dict(self.look.origins)
        for one, value, held in (
            (Field.TITLE, self.title, self.look.title),
            (Field.OUTLET, self.outlet, self.look.outlet),
            (Field.PUBLISHED, self.published, self.look.published),
        ):
            if value == held:
                continue
            found.pop(one, None)
            if value:
                found[one] = Origin.ASKED if value in self.look.days else Origin.EDITED
        return tuple((one, found[one]) for one in Field if one in found)


@dataclass(frozen=True, slots=True)
class Looked:
    """A look with what was read of its file, where that is kept."""

    look: Look
    read: Read | None = None


@dataclass(slots=True)
class LookedOver:
    """What is in the files of an import, in order; *kept* is what was read of them, *passed* what folders held besides.

    Of *total* files some may be missing where it was stopped.
    """

    total: int
    looks: tuple[Look, ...] = ()
    kept: dict[Key, Read] = field(default_factory=dict)
    passed: PassedOver = field(default_factory=PassedOver)

    @property
    def is_whole(self) -> bool:
        """Whether every file was read."""
        return len({look.path for look in self.looks}) == self.total

    @property
    def needs_asking(self) -> bool:
        """Whether a person should look first: at several articles, or at one that leaves something open."""
        coming = [look for look in self.looks if look.can_come_in]
        return (len(self.looks) > 1 and bool(coming)) or any(look.is_open for look in self.looks)

    def put(self, looked: Looked) -> Look:
        """Take what came of reading one of the files again, and return its look."""
        look = looked.look
        self.looks = tuple(look if one.key == look.key else one for one in self.looks)
        self.kept.pop(look.key, None)
        if looked.read is not None:
            self.kept[look.key] = looked.read
        return look

    def as_found(self) -> tuple[Wanted, ...]:
        """Return all that can come in, as it was found."""
        return wanted_of(look for look in self.looks if look.can_come_in)


@dataclass(frozen=True, slots=True)
class Head:
    """What is found in a pasted text before it is stored; days are what its date can be where it can be two."""

    text: str = ""
    title: str = ""
    outlet: str = ""
    published: date | None = None
    address: str = ""
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class TooMany:
    """More files than are looked over: a person chooses whether they come in as they are."""

    total: int
    most: int = MOST_SHOWN


def wanted_of(looks: Iterable[Look]) -> tuple[Wanted, ...]:
    """Return *looks* as they were found."""
    return tuple(Wanted(look, look.title, look.outlet, look.published) for look in looks)


def meant(days: tuple[date, ...], order: str) -> date | None:
    """Return which of two days is meant by the setting date_order; None where it says to ask."""
    if order == "ask" or len(days) != 2:
        return None
    return days[0 if order == "day-first" else 1]


def dated(look: Look, order: str) -> Look:
    """Return *look* with the day the setting date_order ("ask", "day-first", "month-first") makes of an open one, as a guess."""
    day = meant(look.days, order)
    if day is None or look.published:
        return look
    return replace(look, published=day, origins=(*look.origins, (Field.PUBLISHED, Origin.GUESSED)))
