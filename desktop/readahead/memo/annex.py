"""The annex of a memo: for each of its notes the passage in the paragraph it stands in, with the quoted words marked.

It is filled from the notes alone, when all other parts have called theirs, and calls none itself.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from readahead.memo.document import (
    Emphasis,
    Inline,
    Inlines,
    Note,
    Paragraph,
    Piece,
    Quotation,
    Strong,
    Text,
)
from readahead.memo.printable import line
from readahead.model.passage import Span, paragraphs


def annex(notes: Sequence[Note], texts: dict[str, str]) -> tuple[Piece, ...]:
    """Return the passages of *notes* in order of their numbers; *texts* are the articles', by their SHA-256.

    A note whose source is gone has no passage, and is passed over.
    """
    held = {
        one: tuple(paragraphs(texts[one])) for one in {note.text_sha256 for note in notes if not note.missing}
    }
    return tuple(
        piece
        for note in notes
        if not note.missing
        for piece in _passage(note, texts[note.text_sha256], held[note.text_sha256])
    )


def _passage(note: Note, text: str, held: Sequence[Span]) -> tuple[Piece, ...]:
    met = sorted({number for quoted in note.spans for number in _met(held, quoted)})
    quoted = tuple(Paragraph(_marked(held[number], note.spans, text)) for number in met)
    return (Paragraph(_head(note)), Quotation(quoted)) if quoted else ()


def _head(note: Note) -> Inlines:
    """Return which note it is, and where its words stand: the same facts as in the note, without the words."""
    facts = ", ".join(filter(None, (note.source, note.date, note.place)))
    title: Inlines = (Emphasis((Text(note.title),)), Text(", ")) if note.title else ()
    exercise: Inlines = (Text("Exercise: "),) if note.exercise else ()
    return (*note.portion, Strong((Text(f"Note {note.number}"),)), Text("  "), *exercise, *title, Text(facts))


def _met(held: Sequence[Span], quoted: Span) -> range:
    """Return which of the paragraphs *held*, in order, have a part of what is *quoted*."""
    first = bisect_right(held, quoted.start, key=lambda span: span.end)
    return range(first, bisect_left(held, quoted.end, key=lambda span: span.start))


def _marked(paragraph: Span, spans: Sequence[Span], text: str) -> Inlines:
    """Return the words of a paragraph on one line, as the notes have them, those of *spans* strong."""
    edges = {paragraph.start, paragraph.end}
    for span in spans:
        edges |= {place for place in (span.start, span.end) if paragraph.start < place < paragraph.end}
    found: list[Inline] = []
    for start, end in pairwise(sorted(edges)):
        words = _spaced(text[start:end])
        is_quoted = any(span.start <= start and end <= span.end for span in spans)
        if words:
            found.append(Strong((Text(words),)) if is_quoted and words.strip() else Text(words))
    return tuple(found)


def _spaced(words: str) -> str:
    """Return `line` of *words* with one blank at each end where there was any white space."""
    bare = line(words)
    if not bare:
        return " " if words.isspace() else ""
    return f"{' ' * words[0].isspace()}{bare}{' ' * words[-1].isspace()}"
