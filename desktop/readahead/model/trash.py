"""The trash: what a person removed and can bring back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from readahead.model.changes import Changes


class TrashNoun(StrEnum):
    """What lies in the trash. Cards never do: they are hidden by being dismissed."""

    NOTE = "note"
    TOPIC = "topic"
    MEMO = "memo"
    SECTION = "section"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Trashed:
    """One thing in the trash. Its noun and id tell it from all others there.

    name is its title, or how its words begin; at when it was removed, aware UTC; where what it stood in (empty for a
    topic or a memo, which stand in nothing); holds how many cards or lines come back with it at most.
    """

    noun: TrashNoun
    id: int
    name: str
    at: datetime
    where: str = ""
    holds: int = 0


@dataclass(frozen=True, slots=True)
class Restored:
    """What bringing things back touched, and a sentence for each that did not come back quite as it was."""

    changes: Changes
    sentences: tuple[str, ...] = ()
