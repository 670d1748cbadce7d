"""What keeping a library safe speaks of: snapshots, what a check found, what was saved from a damaged file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Occasion(StrEnum):
    """Why a snapshot was taken."""

    AUTOMATIC = "automatic"
    ASKED = "asked"
    MIGRATION = "migration"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A whole copy of a library in a file of its own, as it was at the moment *at* (aware, UTC).

    The counts are what was found in the copy itself after it was written; all are zero where is_readable is false,
    which an encrypted copy without its passphrase or a damaged one is. bytes is the size of the file.
    """

    path: Path
    at: datetime
    articles: int
    cards: int
    annotations: int
    memos: int
    bytes: int
    occasion: Occasion = Occasion.AUTOMATIC
    is_readable: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check found wrong: the part of the library it concerns, and what is wrong in one sentence."""

    part: str
    sentence: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check of a library looked at, and what it found; without findings the library is sound.

    left_out names the parts that could not be looked at, each with why.
    """

    looked_at: tuple[str, ...]
    findings: tuple[Finding, ...]
    left_out: Mapping[str, str]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found wrong in what was looked at."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class SalvagedTable:
    """How many rows of one table were saved, and how many are lost; None where that cannot be told."""

    name: str
    saved: int
    lost: int | None


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved from a damaged library into the new file *target*.

    left_over are texts that people wrote and that found no place in the new file, since what they belong to is lost.
    """

    target: Path
    tables: tuple[SalvagedTable, ...]
    left_over: tuple[str, ...] = ()

    @property
    def saved(self) -> int:
        """Rows that stand in the new file."""
        return sum(table.saved for table in self.tables)

    @property
    def lost(self) -> int:
        """Rows that are known to be lost; there may be more where is_exact is false."""
        return sum(table.lost or 0 for table in self.tables)

    @property
    def is_exact(self) -> bool:
        """Whether it can be told of each table how many of its rows are lost."""
        return all(table.lost is not None for table in self.tables)
