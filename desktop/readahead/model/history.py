"""What was done to a library: its acts, what each touched, and one act told in words."""

from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Touched:
    """How many things of each kind an act made, changed or removed."""

    articles: int = 0
    topics: int = 0
    cards: int = 0
    annotations: int = 0
    memos: int = 0

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person did, as the history keeps it. at is aware UTC; an undone act can be done again."""

    id: int
    name: str
    at: datetime
    undone: bool
    touched: Touched = Touched()


class Noun(StrEnum):
    """What an act's detail speaks of."""

    ARTICLE = "article"
    CARD = "card"
    TOPIC = "topic"
    NOTE = "note"
    MEMO = "memo"
    SECTION = "section"
    LINE = "line"


class Deed(StrEnum):
    """What an act did with one thing."""

    MADE = "made"
    CHANGED = "changed"
    REMOVED = "removed"
    TRASHED = "trashed"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Alteration:
    """One side of a thing that an act changed: what it is called, and what it said before and after, in words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Touch:
    """One thing an act touched. name is what it is called now, or was when it was last there."""

    noun: Noun
    id: int
    name: str
    deed: Deed
    alterations: tuple[Alteration, ...] = ()


@dataclass(frozen=True, slots=True)
class ActDetail:
    """One act with what it touched, of a long one only the first: then it is not complete.

    total counts what was found; an act of very many things is not looked through to its end.
    """

    act: Act
    touches: tuple[Touch, ...]
    total: int
    is_complete: bool


@dataclass(frozen=True, slots=True)
class Trimmed:
    """What trimming the history forgot: how many acts, and how many bytes they took.

    is_complete is false where it was stopped before the history was as small as asked for.
    """

    acts: int
    bytes: int
    is_complete: bool = True
