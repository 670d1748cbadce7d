"""What a memo can prove itself by: for each line whose words it bears, for each note the exact passage it rests on.

Every exported file carries it as one JSON text, the same in every format.
"""

import json

from readahead.memo.document import (
    Document,
    Heading,
    Inlines,
    Note,
    NoteMark,
    Paragraph,
    Piece,
    Quotation,
    Table,
    plain,
    walk,
)
from readahead.model.memo import EntryId, Memo, Provenance

VERSION = 1
"""The version of its shape. A later one that older programs would misread has a higher number."""


def of(document: Document, memo: Memo) -> str:
    """Return the manifest of *document*, which *memo* was composed into; the same document gives the same text.

    {readahead, memo, title, date, marking, template, reference, lines: [{part, text, wording, notes}],
    notes: [{number, article, outlet, title, date, passages: [{start, end}], quote, printed}]}: article is the SHA-256
    of the article's text, start and end count its code points, wording is "verbatim", "edited" or "own".
    """
    wordings = {entry.id: entry.provenance for section in memo.sections for entry in section.entries}
    told = {
        "readahead": VERSION,
        "memo": memo.uuid,
        "title": document.title,
        "date": document.date.isoformat(),
        "marking": document.marking,
        "template": memo.template,
        "reference": document.reference,
        "lines": [
            {"part": part.heading, "text": plain(words), "wording": wording.value, "notes": _called(words)}
            for part in document.parts
            for piece in walk(part.pieces)
            for words, wording in _lines(piece, wordings)
            if plain(words).strip()
        ],
        "notes": [_note(note) for note in document.notes],
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _lines(piece: Piece, wordings: dict[EntryId, Provenance]) -> list[tuple[Inlines, Provenance]]:
    """Return the words that stand in *piece* itself, each stretch with what it owes to a card."""
    match piece:
        case Paragraph(words, entry) | Heading(_, words, entry) if entry is not None:
            return [(words, wordings[entry])]
        case Quotation(_, speaker, entry) if entry is not None and speaker:
            return [(speaker, wordings[entry])]
        case Table(_, rows):
            return [
                (tuple(inline for cell in row.cells for inline in cell), wordings[row.entry])
                for row in rows
                if row.entry is not None
            ]
        case _:
            return []


def _called(words: Inlines) -> list[int]:
    return [inline.number for inline in words if isinstance(inline, NoteMark)]


def _note(note: Note) -> dict[str, object]:
    return {
        "number": note.number,
        "article": note.text_sha256,
        "outlet": note.outlet,
        "agency": note.agency,
        "title": note.title,
        "date": note.date,
        "passages": [{"start": span.start, "end": span.end} for span in note.spans],
        "quote": note.quote,
        "printed": plain(note.inlines),
        "missing": note.missing,
    }
