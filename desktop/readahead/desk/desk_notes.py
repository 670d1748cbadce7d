"""Desk notes: what a person noted on a card, taken into a memo because they ask for it, never by itself."""

from __future__ import annotations

from collections.abc import Sequence

from readahead.desk.part import named
from readahead.library import Library
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.memo import Block, Entry, EntryId, Memo, Section, SectionId
from readahead.model.pictures import must_be_said

HEADING = "Desk notes"
"""What the section is called that is made where a memo has none for them."""

_LAST = frozenset({Block.SOURCES, Block.ANNEX})
"""What stays behind the desk notes: the end of a paper."""


def add(library: Library, entries: Sequence[EntryId]) -> int:
    """Add the notes on the cards of memo lines to the memo's desk notes, inside an act; return how many were added.

    A note that stands there already is passed over; one bears the marking of the line it is on. Raises NotFound, and
    InvalidValue for a note that shows a picture and says nothing of it.
    """
    added = 0
    for number in entries:
        memo = library.memos.get(library.memos.memo_of_entry(number))
        section, entry = _line(memo, number)
        if entry.card is None:
            continue
        held = {each.text for one in memo.sections if one.block is Block.DESK_NOTE for each in one.entries}
        for note in library.cards.detail(entry.card).annotations:
            text = note.text.strip()
            if text in held:
                continue
            must_be_said(text)
            made = library.memos.add_entry(_place(library, library.memos.get(memo.id)), text=text)
            if marking := entry.marking or section.marking:
                library.memos.mark_entry(made, marking)
            held.add(text)
            added += 1
    return added


def _line(memo: Memo, number: EntryId) -> tuple[Section, Entry]:
    for section in memo.sections:
        for entry in section.entries:
            if entry.id == number:
                return section, entry
    raise NotFound("line", number)


def _place(library: Library, memo: Memo) -> SectionId:
    """Return the memo's section for desk notes; one is made, ahead of the sources and the annexes, where it has none."""
    for section in memo.sections:
        if section.block is Block.DESK_NOTE:
            return section.id
    before = next((section.id for section in memo.sections if section.block in _LAST), None)
    return library.memos.add_section(memo.id, HEADING, Block.DESK_NOTE, before=before)


def nothing(library: Library, entry: EntryId) -> InvalidValue:
    """Return the refusal for a line no note could be added of: it has none, or all stand in the memo."""
    _, line = _line(library.memos.get(library.memos.memo_of_entry(entry)), entry)
    if line.card is None or not library.cards.detail(line.card).annotations:
        return InvalidValue(f"There is no note on {named(line.text)}.")
    return InvalidValue(f"What is noted on {named(line.text)} stands among the desk notes already.")
