"""An annotation: what a person wrote about a passage, anchored as the W3C Web Annotation selectors say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from readahead.model.passage import Span

AnnotationId = NewType("AnnotationId", int)

CONTEXT = 32
"""How many code points of context stand before and after an anchor's exact words."""


class NoteStatus(StrEnum):
    """How far a note has come. It is kept as one of the note's tags, so every search, export and bundle carries it."""

    QUESTION = "question"
    CHECK = "check"
    DRAFTING = "drafting"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an annotation stands: TextPositionSelector (span) with TextQuoteSelector (exact, prefix, suffix).

    Source: W3C Web Annotation Data Model, 4.2.4 and 4.2.5.
    """

    span: Span
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note in Markdown on a passage. card is the card's row number; created and modified are aware UTC.

    An orphan stands on words that only an earlier version of its article has.
    """

    id: AnnotationId
    uuid: str
    card: int
    article: int
    anchor: Anchor
    text: str
    tags: tuple[str, ...]
    created: datetime
    modified: datetime
    card_headline: str = ""
    is_orphan: bool = False

    @property
    def status(self) -> NoteStatus | None:
        """How far the note has come, where it says so."""
        return status_of(self.tags)

    @property
    def free_tags(self) -> tuple[str, ...]:
        """Its tags without the one that is its status."""
        return free_tags(self.tags)


def status_of(tags: Sequence[str]) -> NoteStatus | None:
    """Return the first of *tags* that is a status, however it is written; None where none is."""
    return next((found for tag in tags if (found := _status(tag)) is not None), None)


def free_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Return *tags* without those that are a status."""
    return tuple(tag for tag in tags if _status(tag) is None)


def with_status(tags: Sequence[str], status: NoteStatus | None) -> tuple[str, ...]:
    """Return *tags* with that *status* before the others, or with none; one that they have already stays as it is written."""
    if status_of(tags) is status:
        return tuple(tags)
    return free_tags(tags) if status is None else (status.value, *free_tags(tags))


def _status(tag: str) -> NoteStatus | None:
    name = tag.strip().casefold()
    return NoteStatus(name) if name in set(NoteStatus) else None


def tags_of(typed: str) -> tuple[str, ...]:
    """Return the tags in what somebody *typed*: with commas between them, each with or without a # before it."""
    names = (part.strip().lstrip("#").strip() for part in typed.replace(";", ",").split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def anchor(text: str, span: Span) -> Anchor:
    """Return the anchor for *span* of an article's *text*."""
    return Anchor(
        span=span,
        exact=span.quote(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
