"""The laws a memo's files are held to: the same words, notes and quotes in every format, and nothing in any can act."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from read_memos import Paper, read, squeezed

from readahead.memo import export
from readahead.memo.document import (
    Actor,
    Choices,
    CodeBlock,
    Document,
    Emphasis,
    Heading,
    Image,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    Paragraph,
    Quotation,
    Strong,
    Table,
    plain,
    walk,
)
from readahead.memo.pdf.coverage import REPLACEMENT
from readahead.memo.pdf.writer import unprintable

INJECTION = "injection"
LOST = "lost letters"
NOTES = "notes"
CARRIED = "manifest"


@dataclass(frozen=True, slots=True)
class Breach:
    """A law that a file breaks, and where."""

    law: str
    suffix: str
    told: str


def breaches(document: Document, files: Mapping[str, bytes], *, canary: str) -> Iterator[Breach]:
    """Yield what breaks a law in *files*, which are *document* by suffix. *canary* stands in a file in reach."""
    missing = unprintable(document) if ".pdf" in files else ""
    for suffix, data in files.items():
        paper = read(suffix, data)
        for act in paper.acts:
            yield Breach(INJECTION, suffix, act)
        if canary.encode() in data or canary in paper.words + paper.manifest:
            yield Breach(INJECTION, suffix, "the file in reach was read")
        yield from _notes(document, paper, suffix, missing)
        if paper.manifest != document.manifest:
            yield Breach(CARRIED, suffix, repr(paper.manifest[:80]))
        if suffix == ".pdf":
            yield from _lost_on_pages(document, paper, missing)
        else:
            yield from _lost(document, paper, suffix)


def files(document: Document) -> dict[str, bytes]:
    """Return *document* in every format there is."""
    return {suffix: export.render(document, suffix) for suffix in export.FORMATS}


def _notes(document: Document, paper: Paper, suffix: str, missing: str) -> Iterator[Breach]:
    if suffix == ".pdf":
        for note in document.notes:
            words = _as_printed(f"{note.number}{plain(note.inlines)}", missing)
            if not _stands(words, paper, document):
                yield Breach(NOTES, suffix, f"{words!r} is not on the page")
        return
    expected = {note.number: squeezed(plain(note.inlines)) for note in document.notes}
    if paper.notes != expected:
        yield Breach(NOTES, suffix, f"{paper.notes} for {expected}")
    if paper.calls != (called := list(calls(document))):
        yield Breach(NOTES, suffix, f"calls {paper.calls} for {called}")


def _lost(document: Document, paper: Paper, suffix: str) -> Iterator[Breach]:
    for text in texts(document):
        if squeezed(text) not in paper.words:
            yield Breach(LOST, suffix, repr(text))


def _lost_on_pages(document: Document, paper: Paper, missing: str) -> Iterator[Breach]:
    for text in texts(document):
        if not any(_stands(_as_printed(each, missing), paper, document) for each in (text, text.upper())):
            yield Breach(LOST, ".pdf", repr(text))


def _as_printed(text: str, missing: str) -> str:
    """Return *text* as the PDF has it, without what no font has and without the marks that stand for that."""
    return "".join(each for each in squeezed(text) if each not in missing and each != REPLACEMENT)


def _stands(words: str, paper: Paper, document: Document) -> bool:
    """Return whether *words* stand on a page; of those it has in another order only that all their letters do.

    It has the stretches of a line as they are seen, where they run both ways, and a letter with marks at a height of
    their own once for each of these.
    """
    page = paper.words.replace(REPLACEMENT, "")
    if words in page:
        return True
    is_reordered = document.language.startswith("ar") or any(
        unicodedata.bidirectional(letter) in ("R", "AL", "AN", "NSM") for letter in words
    )
    return is_reordered and not Counter(words) - Counter(page)


def texts(document: Document) -> Iterator[str]:
    """Yield each stretch of words of *document* that nothing interrupts."""
    yield from (document.title, document.subtitle, document.kicker, document.marking, document.reference)
    yield document.prepared_by
    for each in document.fields:
        yield from (each.label, *each.lines)
    for part in document.parts:
        yield part.heading
        for piece in walk(part.pieces):
            yield from _texts(piece)


def _texts(piece: object) -> Iterator[str]:
    match piece:
        case Paragraph(inlines) | Heading(_, inlines) | Quotation(_, inlines):
            yield from _stretches(inlines)
        case Table(columns, rows):
            for cell in (
                *(column.heading for column in columns),
                *(cell for row in rows for cell in row.cells),
            ):
                yield from _stretches(cell)
        case CodeBlock(text):
            yield text
        case Actor(name, title):
            yield from (name, title)
        case Image(_, alternative):
            yield alternative
        case Choices(labels):
            yield from labels


def _stretches(inlines: Inlines) -> Iterator[str]:
    """Yield the words between the calls of notes and the ends of lines."""
    held: list[str] = []
    for inline in inlines:
        match inline:
            case NoteMark() | LineBreak():
                yield "".join(held)
                held = []
            case Strong(inner) | Emphasis(inner) | Link(inner) if _is_broken(inner):
                yield "".join(held)
                yield from _stretches(inner)
                held = []
            case _:
                held.append(plain((inline,)))
    yield "".join(held)


def _is_broken(inlines: Inlines) -> bool:
    """Return whether a note or the end of a line interrupts the words, however deep in them it stands."""
    for each in inlines:
        match each:
            case NoteMark() | LineBreak():
                return True
            case Strong(inner) | Emphasis(inner) | Link(inner) if _is_broken(inner):
                return True
    return False


def calls(document: Document) -> Iterator[int]:
    for part in document.parts:
        for piece in walk(part.pieces):
            match piece:
                case Paragraph(inlines) | Heading(_, inlines):
                    yield from _numbers(inlines)
                case Table(columns, rows):
                    for cell in (
                        *(column.heading for column in columns),
                        *(x for row in rows for x in row.cells),
                    ):
                        yield from _numbers(cell)
                case Quotation(_, speaker):
                    yield from _numbers(speaker)


def _numbers(inlines: Inlines) -> Iterator[int]:
    for inline in inlines:
        match inline:
            case NoteMark(number):
                yield number
            case Strong(inner) | Emphasis(inner) | Link(inner):
                yield from _numbers(inner)
