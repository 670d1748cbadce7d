"""What a memo can prove itself by: each line with what it owes to a card, each note with the passage it rests on.

Every exported file carries it as one JSON text, the same in every format. Nothing in it is one library's own business:
an article is known by its hash, a passage by its place in that article's text, and anybody who has the text can look.
"""

import json
from collections.abc import Iterator
from xml.etree import ElementTree

from readahead.memo.document import (
    Actor,
    Choices,
    CodeBlock,
    Document,
    Emphasis,
    Heading,
    Image,
    Inlines,
    Link,
    Note,
    NoteMark,
    Paragraph,
    Part,
    Piece,
    Quotation,
    Row,
    Strong,
    Table,
    plain,
    spelled,
    walk,
)
from readahead.model.memo import EntryId, Memo, Picture, Provenance
from readahead.model.proving import SET

VERSION = 1
"""The version of its shape. A later one that older programs would misread has a higher number."""

EXERCISE = "EXERCISE. This paper rests, in whole or in part, on articles invented for training. Nothing in those happened."

Words = list[str | int]


def of(document: Document, memo: Memo) -> str:
    """Return the manifest of *document*, which *memo* was composed into; the same document gives the same text.

    {readahead, memo, title, date, marking, reference, frame: [text], lines: [{part, wording, words}],
    notes: [{number, article, passages: [{start, end}], quote, printed, missing}], links: [{line, words, address}]}

    lines stand in reading order. wording is "verbatim", "edited" or "own" for the memo's lines, "set" for what the
    program printed of itself (headings, the table of sources). words are texts, and numbers where a note is called.
    frame is what else the paper says: its head, the names in its tables. article is the SHA-256 of the article's text
    in UTF-8; start and end count its code points, end exclusive; quote is the words there on one line, with " … "
    between passages that do not touch; printed is the note as it stands on the paper, marking the one it begins with,
    which a note without one has not. links stand in reading order; line
    is the place of one in lines, counted from 0, null for one in the names of a table's columns. Notes hold no links.
    Manifests written before November 2026 have no links.
    """
    wordings = {entry.id: entry.provenance for section in memo.sections for entry in section.entries}
    lines: list[dict[str, object]] = []
    links: list[dict[str, object]] = []
    for part in document.parts:
        for words, wording, leading in _part(part, wordings):
            place = len(lines) if any(isinstance(each, int) or each.strip() for each in words) else None
            links += [
                {"line": place, "words": plain(each.inlines), "address": each.address} for each in leading
            ]
            if place is not None:
                lines.append({"part": part.heading, "wording": wording, "words": words})
    told = {
        "readahead": VERSION,
        "memo": memo.uuid,
        "title": document.title,
        "date": document.date.isoformat(),
        "marking": document.marking,
        "reference": document.reference,
        "frame": list(dict.fromkeys(filter(None, _frame(document)))),
        "lines": lines,
        "notes": [_note(note) for note in document.notes],
        "links": links,
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def agree(one: str, held: str) -> bool:
    """Return whether two manifests say the same; *held* may be of a time when none told of links."""
    if one == held:
        return True
    try:
        first, second = json.loads(one), json.loads(held)
    except (ValueError, RecursionError):
        return False
    if isinstance(first, dict) and isinstance(second, dict) and "links" not in second:
        first.pop("links", None)
    return bool(first == second)


def _part(part: Part, wordings: dict[EntryId, Provenance]) -> Iterator[tuple[Words, str, list[Link]]]:
    yield [part.heading], SET, []
    for piece in walk(part.pieces):
        if isinstance(piece, Table):
            # the names of columns are no line, but may lead somewhere
            yield [], SET, [link for column in piece.columns for link in _links(column.heading)]
        for words, entry, links in _lines(piece):
            yield words, SET if entry is None else wordings[entry].value, links


def _lines(piece: Piece) -> Iterator[tuple[Words, EntryId | None, list[Link]]]:
    """Yield the words that stand in *piece* itself, each stretch with the line of the memo it is of, and its links."""
    match piece:
        case Paragraph(words, entry) | Heading(_, words, entry):
            yield _words(words), entry, [*_links(words)]
        case CodeBlock(text, entry):
            yield [text], entry, []
        case Quotation(_, speaker, entry) if speaker:
            yield _words(speaker), entry, [*_links(speaker)]
        case Table(_, rows):
            for row in rows:
                yield _row(row), row.entry, [link for cell in row.cells for link in _links(cell)]


def _links(inlines: Inlines) -> Iterator[Link]:
    for inline in inlines:
        match inline:
            case Link():
                yield inline
            case Strong(inner) | Emphasis(inner):
                yield from _links(inner)


def _row(row: Row) -> Words:
    return [each for cell in row.cells for each in (*_words(cell), " ")]


def _words(inlines: Inlines) -> Words:
    """Return the words with the numbers of the notes where they are called, as few pieces as can be."""
    found: Words = []
    for each in _flat(inlines):
        if isinstance(each, str) and found and isinstance(found[-1], str):
            found[-1] += each
        elif each != "":
            found.append(each)
    return found


def _flat(inlines: Inlines) -> Iterator[str | int]:
    for inline in inlines:
        match inline:
            case NoteMark(number):
                yield number
            case Strong(inner) | Emphasis(inner) | Link(inner, _):
                yield from _flat(inner)
            case _:
                yield plain((inline,))


def _frame(document: Document) -> Iterator[str]:
    """Yield what stands on the paper beside its lines."""
    yield from (document.title, document.subtitle, document.kicker, document.reference, document.marking)
    yield from (spelled(document.date), document.date.isoformat(), document.prepared_by)
    if document.exercise:
        yield EXERCISE
    for each in document.fields:
        yield from (each.label, *each.lines)
    for part in document.parts:
        for piece in walk(part.pieces):
            match piece:
                case Table(columns, _):
                    yield from (plain(column.heading) for column in columns)
                case Actor(name, title, _):
                    yield from (name, title)
                case Image(_, alternative):
                    yield alternative
                case Choices(labels):
                    yield from labels
    for picture in document.pictures:
        yield from _drawn_words(picture)


def _drawn_words(picture: Picture) -> Iterator[str]:
    """Yield the words that a picture draws as words: a PDF holds them as such."""
    if picture.media != "image/svg+xml":
        return
    try:
        root = ElementTree.fromstring(picture.data)
    except ElementTree.ParseError:
        return
    for each in root.iter("{http://www.w3.org/2000/svg}text"):
        yield from (" ".join(words.split()) for words in each.itertext())


def _note(note: Note) -> dict[str, object]:
    return {
        "number": note.number,
        "article": note.text_sha256,
        "passages": [{"start": span.start, "end": span.end} for span in note.spans],
        "quote": note.quote,
        "printed": plain(note.inlines),
        "missing": note.missing,
        **({"marking": note.marking} if note.marking else {}),
    }
