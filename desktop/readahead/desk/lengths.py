"""How long a memo and its sections are on paper, against the rules of its template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readahead.model.gauge import Gauge, SectionLength
from readahead.model.memo import Block, Memo, NotePlace, SectionId, Template

if TYPE_CHECKING:
    from readahead.memo.content import Document

NOTES = "Notes"
"""What the paper calls the part in which the endnotes stand."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the paper: its heading as printed, its section, and how many pages it should fill at most, 0 for no rule."""

    heading: str
    section: SectionId | None
    most: int
    is_annex: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """What a memo's length is measured against: pages of the whole, 0 for no rule, and of its parts in their order."""

    most: int
    parts: tuple[Stretch, ...]
    has_endnotes: bool

    @property
    def has_sections(self) -> bool:
        """Whether any part has a rule of its own."""
        return any(part.most for part in self.parts)


def rules(document: Document, memo: Memo, template: Template) -> Rules:
    """Return what *document*, which is *memo* composed, is measured against."""
    headings = {section.id: section.heading for section in memo.sections}
    ruled = {section.heading: section.pages for section in template.sections if section.pages}
    parts = tuple(
        Stretch(
            part.heading,
            part.section,
            0 if part.section is None else ruled.get(headings.get(part.section, ""), 0),
            part.block is Block.ANNEX,
        )
        for part in document.parts
    )
    return Rules(document.pages, parts, document.options.notes is NotePlace.ENDNOTES)


def measured(made: bytes, against: Rules) -> Gauge:
    """Return how long the PDF *made* is before its annexes; safe on any thread."""
    from readahead.desk.proving import PDF_LIBRARY
    from readahead.memo.pdf.extent import Paper

    with PDF_LIBRARY, Paper(made) as paper:
        pages, starts = paper.pages, paper.starts()
        places = dict(_places(starts, against.parts))
        annexes = (at for number, at in places.items() if against.parts[number].is_annex and at >= 1)
        pages = int(next(annexes, pages))
        # what stands last before the end, or before an annex, leaves the rest of its page empty
        end = pages - 1 + (paper.words_end(pages - 1) if against.has_sections else 1.0)
    notes = [at for heading, at in starts if against.has_endnotes and heading == NOTES][-1:]
    borders = sorted([*places.values(), *notes, end])
    lengths = tuple(
        SectionLength(part.heading, _end(at, borders) - at, part.most, part.section)
        for number, part in enumerate(against.parts)
        if part.most and (at := places.get(number, -1.0)) >= 0
    )
    return Gauge(pages, against.most, lengths)


def _places(starts: Sequence[tuple[str, float]], parts: Sequence[Stretch]) -> Iterator[tuple[int, float]]:
    """Yield the numbers of the *parts* with where they begin: in their order, past the headings within them."""
    left = iter(starts)
    for number, part in enumerate(parts):
        for heading, at in left:
            if heading == part.heading:
                yield number, at
                break


def _end(at: float, borders: Sequence[float]) -> float:
    return next((border for border in borders if border > at), at)
