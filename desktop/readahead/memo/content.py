"""Composes a memo into its content: one pass that numbers the notes, levels the headings and prints who said what.

Whatever the writers make of it later, they make it of the same Document, so they cannot disagree.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from readahead.memo.annex import annex
from readahead.memo.blocks import SETTERS, Setting
from readahead.memo.colours import readable
from readahead.memo.document import Document, HeaderField, Image, Part, Piece, walk
from readahead.memo.notes import Notes, origins, sources, sources_table
from readahead.memo.pictures import shown
from readahead.memo.printable import line, printable, visible
from readahead.memo.proof import manifest
from readahead.memo.releasing import of_lines, releasable
from readahead.model.marking import highest
from readahead.model.memo import Block, CitedCard, Header, Memo, Picture, Section, Template
from readahead.model.overall import overall

__all__ = ["Document", "compose"]

UNTITLED = "Untitled memo"


def compose(
    memo: Memo,
    cited: Sequence[CitedCard],
    *,
    template: Template,
    on: date,
    pictures: Sequence[Picture] = (),
    ceiling: str | None = None,
    reference: str = "",
) -> Document:
    """Return the paper that *memo* makes: *cited* are the cards its lines were taken from, *on* the day it bears.

    *pictures* are those its own text may show; one that cannot be shown leaves its Markdown as typed. With a *ceiling* what is marked above it is left out: see `releasable`.

    A line whose card is not among *cited* keeps its words, and its note says the source is gone. Sections without
    lines are left out, and the sources are listed last where the memo has no section for them.
    """
    if ceiling is not None:
        memo = releasable(memo, ceiling, otherwise=template.label)
    pictures = shown(pictures)
    notes = Notes(cited, of_lines(memo) if memo.options.portions else {})
    setting = Setting(notes, frozenset(each.name for each in pictures), memo.options.portions)
    parts = [part for section in memo.sections if (part := _part(section, setting, memo))]
    rows = sources(notes.all(), notes.addresses())
    sentence = origins(rows) if memo.options.summary else ""
    # the passages and their sources are marked as the notes are, which bear the markings of the lines
    borne = highest(note.marking for note in notes.all())
    parts = _with_annex(parts, memo, annex(notes.all(), notes.texts()), borne=borne)
    parts = _with_sources(parts, memo, sources_table(rows, sentence), borne=borne)
    document = Document(
        title=_headline(memo.title, UNTITLED),
        subtitle=line(memo.subtitle),
        kicker=line(template.kicker),
        date=on,
        language=line(memo.language) or "en",
        marking=line(overall(memo)),
        exercise=any(row.exercise for row in rows),
        prepared_by=line(memo.header.prepared_by),
        fields=_fields(memo.header, template),
        parts=tuple(parts),
        notes=notes.all(),
        sources=rows,
        origins=sentence,
        pages=template.pages,
        reference=line(reference),
        options=replace(
            memo.options,
            accent=readable(memo.options.accent),
            logo=memo.options.logo if memo.options.logo in setting.pictures else "",
        ),
        pictures=_shown(pictures, parts, memo.options.logo),
    )
    return replace(document, manifest=manifest.of(document, memo)) if memo.options.manifest else document


def _shown(pictures: Sequence[Picture], parts: Sequence[Part], logo: str) -> tuple[Picture, ...]:
    """Return those of *pictures* that the paper shows."""
    names = {logo} | {piece.name for part in parts for piece in walk(part.pieces) if isinstance(piece, Image)}
    return tuple(picture for picture in pictures if picture.name in names)


def _headline(text: str, otherwise: str) -> str:
    """Return *text* on one line, or *otherwise* when nothing of it could be seen: no outline may hold an empty line."""
    words = line(text)
    return words if visible(words) else otherwise


_COLUMNS: dict[str, tuple[str, int]] = {
    "subject": ("Subject", 0),
    "meeting": ("Meeting", 0),
    "participants": ("With", 0),
    "when": ("Date and time", 0),
    "where": ("Place", 0),
    "attendees": ("Attendees", 0),
    "prepared_for": ("Prepared for", 1),
    "prepared_by": ("Prepared by", 1),
    "handling": ("Handling", 1),
}


def _fields(header: Header, template: Template) -> tuple[HeaderField, ...]:
    """Return the filled fields, as the template orders and names them: the meeting on the left, the paper on the right.

    What the template does not name, a person has filled in all the same: it comes after.
    """
    labels = dict(template.header) | {
        name: label for name, (label, _) in _COLUMNS.items() if name not in dict(template.header)
    }
    return tuple(
        HeaderField(line(label), lines, _COLUMNS[name][1])
        for name, label in labels.items()
        if (lines := tuple(filter(None, map(line, printable(getattr(header, name)).split("\n")))))
    )


def _with_sources(parts: list[Part], memo: Memo, table: tuple[Piece, ...], *, borne: str) -> list[Part]:
    """Return the parts with the sources' table where the memo asks for it, and last where it does not ask."""
    section = next((section for section in memo.sections if section.block is Block.SOURCES), None)
    if section is None:
        last = Part(_portion(borne, memo) + "Sources", Block.SOURCES, table)
        return [*parts, last] if table and memo.options.sources else parts
    return _filled(parts, memo, section, table, borne=borne)


def _with_annex(parts: list[Part], memo: Memo, passages: tuple[Piece, ...], *, borne: str) -> list[Part]:
    """Return the parts with the passages of all notes in the first annex, where the memo has one."""
    section = next((section for section in memo.sections if section.block is Block.ANNEX), None)
    return parts if section is None else _filled(parts, memo, section, passages, borne=borne)


def _filled(
    parts: list[Part], memo: Memo, section: Section, pieces: tuple[Piece, ...], *, borne: str
) -> list[Part]:
    """Return the parts with *pieces*, which are marked *borne*, in that of *section*, after what the user has put there."""
    filled = {part.section: part for part in parts}
    own = filled[section.id].pieces if section.id in filled else ()
    if own or pieces:
        filled[section.id] = Part(
            _heading(section, memo, borne=borne), section.block, (*own, *pieces), section.id
        )
    return [filled[each.id] for each in memo.sections if each.id in filled]


def _part(section: Section, setting: Setting, memo: Memo) -> Part | None:
    """Return the section as it is printed, or None when there is nothing in it."""
    entries = tuple(entry for entry in section.entries if entry.text.strip())
    pieces = SETTERS[section.block](entries, setting)
    if not pieces:
        return None
    return Part(_heading(section, memo), section.block, pieces, section.id)


def _heading(section: Section, memo: Memo, *, borne: str = "") -> str:
    """Return the section's heading; where portions are marked, with the highest marking of itself and its lines before it.

    *borne* is that of what it is filled with.
    """
    own = section.marking or memo.marking
    lines = (entry.marking for entry in section.entries if entry.text.strip())
    return _portion(highest((own, *lines, borne)), memo) + _headline(section.heading, _NAMES[section.block])


def _portion(marking: str, memo: Memo) -> str:
    """Return *marking* as it stands before a heading, nothing where there is none or portions are not marked."""
    return f"({line(marking)}) " if line(marking) and memo.options.portions else ""


_NAMES: dict[Block, str] = {block: block.value.replace("_", " ").capitalize() for block in Block}
