"""Composes a memo into its content: one pass that numbers the notes, levels the headings and prints who said what.

Whatever the writers make of it later, they make it of the same Document, so they cannot disagree.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from readahead.memo import own_text
from readahead.memo.document import (
    QUOTATION_MARKS,
    Actor,
    Cell,
    Column,
    Document,
    Emphasis,
    HeaderField,
    Inlines,
    Item,
    Listing,
    Paragraph,
    Part,
    Piece,
    Quotation,
    Row,
    Table,
    Text,
    in_marks,
)
from readahead.memo.figures import figure_lines, figures_table
from readahead.memo.notes import Notes, origins, quoted_words, sources, sources_table
from readahead.memo.printable import line, printable, visible
from readahead.memo.timeline import DatedLine, place, stands_at, timeline_table
from readahead.model.article import source_name
from readahead.model.card import Kind
from readahead.model.memo import Block, CitedCard, Entry, Header, Memo, Provenance, Section, Template
from readahead.model.passage import Role

__all__ = ["Document", "compose"]

UNTITLED = "Untitled memo"
OWN_ACCOUNT = "the outlet’s own account"


def compose(memo: Memo, cited: Sequence[CitedCard], *, template: Template, on: date) -> Document:
    """Return the paper that *memo* makes: *cited* are the cards its lines were taken from, *on* the day it bears.

    A line whose card is not among *cited* keeps its words, and its note says the source is gone. Sections without
    lines are left out, and the sources are listed last where the memo has no section for them.
    """
    notes = Notes(cited)
    parts = [part for section in memo.sections if (part := _part(section, notes))]
    rows = sources(notes.all(), notes.addresses())
    sentence = origins(rows)
    return Document(
        title=_headline(memo.title, UNTITLED),
        subtitle=line(memo.subtitle),
        kicker=line(template.kicker),
        date=on,
        language=line(memo.language) or "en",
        marking=line(memo.marking),
        exercise=any(row.exercise for row in rows),
        prepared_by=line(memo.header.prepared_by),
        fields=_fields(memo.header),
        parts=_with_sources(parts, memo.sections, sources_table(rows, sentence)),
        notes=notes.all(),
        sources=rows,
        origins=sentence,
        pages=template.pages,
    )


def _headline(text: str, otherwise: str) -> str:
    """Return *text* on one line, or *otherwise* when nothing of it could be seen: no outline may hold an empty line."""
    words = line(text)
    return words if visible(words) else otherwise


def _fields(header: Header) -> tuple[HeaderField, ...]:
    """Return the filled fields: the meeting on the left, the paper itself on the right."""
    columns = (
        ("Meeting", header.meeting, 0),
        ("Date and time", header.when, 0),
        ("Place", header.where, 0),
        ("Attendees", header.attendees, 0),
        ("Prepared for", header.prepared_for, 1),
        ("Prepared by", header.prepared_by, 1),
        ("Handling", header.handling, 1),
    )
    return tuple(
        HeaderField(label, lines, column)
        for label, value, column in columns
        if (lines := tuple(filter(None, map(line, printable(value).split("\n")))))
    )


def _with_sources(
    parts: list[Part], sections: Sequence[Section], table: tuple[Piece, ...]
) -> tuple[Part, ...]:
    """Return the parts with the sources' table where the memo asks for it, and last where it does not ask."""
    section = next((section for section in sections if section.block is Block.SOURCES), None)
    if section is None:
        return (*parts, Part("Sources", Block.SOURCES, table)) if table else tuple(parts)
    filled = {part.section: part for part in parts}
    own = filled[section.id].pieces if section.id in filled else ()
    heading = _headline(section.heading, "Sources")
    if own or table:
        filled[section.id] = Part(heading, Block.SOURCES, (*own, *table), section.id)
    return tuple(filled[each.id] for each in sections if each.id in filled)


def _part(section: Section, notes: Notes) -> Part | None:
    """Return the section as it is printed, or None when there is nothing in it."""
    entries = tuple(entry for entry in section.entries if entry.text.strip())
    pieces = _SETTERS.get(section.block, _points)(entries, notes)
    return (
        Part(_headline(section.heading, _NAMES[section.block]), section.block, pieces, section.id)
        if pieces
        else None
    )


def _points(entries: Sequence[Entry], notes: Notes) -> tuple[Piece, ...]:
    return _listing(_items(entries, notes))


def _numbered(entries: Sequence[Entry], notes: Notes) -> tuple[Piece, ...]:
    return _listing(_items(entries, notes), ordered=True)


def _listing(items: tuple[Item, ...], *, ordered: bool = False) -> tuple[Piece, ...]:
    return (Listing(items, ordered=ordered),) if items else ()


def _items(entries: Sequence[Entry], notes: Notes) -> tuple[Item, ...]:
    return tuple(item for entry in entries for item in _entry_items(entry, notes))


def _entry_items(entry: Entry, notes: Notes) -> tuple[Item, ...]:
    """Return a line as points: one, or the user's own if what they wrote is a list already."""
    if entry.card is not None:
        return (Item((Paragraph(_line(entry, notes), entry.id),), entry.id),)
    match own_text.pieces(entry.text, entry=entry.id):
        case ():
            return ()
        case (Listing(items),):
            return items
        case pieces:
            return (Item(pieces, entry.id),)


def _paragraphs(entries: Sequence[Entry], notes: Notes) -> tuple[Piece, ...]:
    return tuple(piece for entry in entries for piece in _entry_paragraphs(entry, notes))


def _entry_paragraphs(entry: Entry, notes: Notes) -> tuple[Piece, ...]:
    if entry.card is None:
        return own_text.pieces(entry.text, entry=entry.id)
    return (Paragraph(_line(entry, notes), entry.id),)


def _quotes(entries: Sequence[Entry], notes: Notes) -> tuple[Piece, ...]:
    return tuple(piece for entry in entries for piece in _quote(entry, notes))


def _quote(entry: Entry, notes: Notes) -> tuple[Piece, ...]:
    cited = notes.card(entry)
    if cited is None or cited.card.kind is not Kind.QUOTE:
        return _entry_paragraphs(entry, notes)
    words = Paragraph((Text(_words(entry, cited)),), entry.id)
    return (Quotation((words,), (Text(_speaker(cited)), notes.mark(entry)), entry.id),)


def _positions(entries: Sequence[Entry], notes: Notes) -> tuple[Piece, ...]:
    """Return the user's own words, then the lines by who said them, in order of who comes first."""
    own, taken = _parted(entries)
    groups: dict[str, list[Entry]] = {}
    for entry in taken:
        groups.setdefault(_actor(notes.card(entry))[0].casefold(), []).append(entry)
    # Reading order is by actor, so the numbers are given out by actor too.
    pieces = _paragraphs(own, notes)
    for group in groups.values():
        names = [_actor(notes.card(entry)) for entry in group]
        title = next((title for _, title in names if title), "")
        pieces += (Actor(names[0][0], title, tuple(_said(entry, notes) for entry in group)),)
    return pieces


def _said(entry: Entry, notes: Notes) -> Item:
    cited = notes.card(entry)
    words = line(entry.text) if cited is None else _words(entry, cited)
    return Item((Paragraph((Text(words), notes.mark(entry)), entry.id),), entry.id)


def _figures(entries: Sequence[Entry], notes: Notes) -> tuple[Piece, ...]:
    own, taken = _parted(entries)
    pieces = _paragraphs(own, notes)
    lines = [each for entry in taken for each in figure_lines(entry, notes.card(entry))]
    return (*pieces, figures_table(lines, notes.mark)) if lines else pieces


def _timeline(entries: Sequence[Entry], notes: Notes) -> tuple[Piece, ...]:
    own, taken = _parted(entries)
    pieces = _paragraphs(own, notes)
    dated = [
        (mention, words, entry)
        for entry in taken
        for mention, words in stands_at(
            entry.text, notes.card(entry), is_edited=entry.provenance is Provenance.EDITED
        )
    ]
    dated.sort(key=lambda row: place(row[0]))
    lines = [
        DatedLine(_dated_words(words, entry, notes), entry.id, mention) for mention, words, entry in dated
    ]
    return (*pieces, timeline_table(lines)) if lines else pieces


def _dated_words(words: str, entry: Entry, notes: Notes) -> Inlines:
    """Return the line's own words, or the clause of its passage that is true of the date."""
    if not words:
        return _line(entry, notes)
    return (Text(capitalised(words)), notes.mark(entry))


def _who_is_who(entries: Sequence[Entry], notes: Notes) -> tuple[Piece, ...]:
    own, taken = _parted(entries)
    pieces = _paragraphs(own, notes)
    rows = tuple(Row(_person(entry, notes), entry.id) for entry in taken)
    columns = (
        Column((Text("Name"),), share=2),
        Column((Text("Office"),), share=2),
        Column((Text("In the sources"),), share=5),
    )
    return (*pieces, Table(columns, rows)) if rows else pieces


def _person(entry: Entry, notes: Notes) -> tuple[Cell, ...]:
    cited = notes.card(entry)
    name, title = (
        (line(cited.card.attribution.who), line(cited.card.attribution.title)) if cited else ("", "")
    )
    return ((Text(name or "–"),), (Text(title or "–"),), (Text(line(entry.text)), notes.mark(entry)))


def _parted(entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the user's own lines and those taken from cards, each in order."""
    listed = list(entries)
    return [each for each in listed if each.card is None], [each for each in listed if each.card is not None]


def _line(entry: Entry, notes: Notes) -> Inlines:
    """Return a line taken from a card: its words, who said it where the words do not, its note."""
    cited = notes.card(entry)
    if cited is None:
        return (Text(line(entry.text)), notes.mark(entry))
    words = _words(entry, cited)
    return (Text(words), *_attributed(words, cited), notes.mark(entry))


def _attributed(words: str, cited: CitedCard) -> Inlines:
    """Return who said it, in brackets, unless the line names them or the article speaks for itself."""
    who = line(cited.card.attribution.who)
    if not who or _is_named(words, who.split()[-1]):
        return ()
    return (Text(" ("), Emphasis((Text(_speaker(cited)),)), Text(")"))


def _is_named(words: str, name: str) -> bool:
    """Return whether *name* stands in *words* as a word: Iranian strikes do not name Iran."""
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE))


def _words(entry: Entry, cited: CitedCard) -> str:
    """Return the words of a line as a sentence begins; a quotation's in full and in marks while nobody has edited it."""
    if entry.provenance is Provenance.EDITED:
        return line(entry.text)
    if cited.card.kind is not Kind.QUOTE:
        return capitalised(line(entry.text))
    spans = [passage.span for passage in cited.card.passages if passage.role is Role.CONTENT]
    words = quoted_words(spans, cited.text)
    # Where the passage holds its own marks narration may stand around them: it is printed as it is.
    return words if QUOTATION_MARKS.intersection(words) else in_marks(words)


def capitalised(words: str) -> str:
    """Return *words* with a capital first letter, unless the first word has capitals of its own, as in iPhone."""
    first = words.split(" ", 1)[0]
    return words[:1].upper() + words[1:] if first.islower() else words


def _actor(cited: CitedCard | None) -> tuple[str, str]:
    """Return who said it and their title: the outlet where the article gives nobody."""
    if cited is None:
        return "Source not known", ""
    attribution = cited.card.attribution
    if attribution.who:
        return line(attribution.who), line(attribution.title)
    if attribution.source:
        return line(attribution.source.quote(cited.text)), ""
    return line(source_name(cited.outlet, cited.agency)) or "The article", OWN_ACCOUNT


def _speaker(cited: CitedCard) -> str:
    name, title = _actor(cited)
    return f"{name}, {title}" if title else name


_NAMES: dict[Block, str] = {block: block.value.replace("_", " ").capitalize() for block in Block}

_SETTERS: dict[Block, Callable[[Sequence[Entry], Notes], tuple[Piece, ...]]] = {
    Block.POINTS: _points,
    Block.BOTTOM_LINE: _paragraphs,
    Block.WHY_IT_MATTERS: _paragraphs,
    Block.LINES_TO_TAKE: _numbered,
    Block.POSITIONS: _positions,
    Block.QUOTES: _quotes,
    Block.FIGURES: _figures,
    Block.TIMELINE: _timeline,
    Block.WHO_IS_WHO: _who_is_who,
    Block.OWN_TEXT: _paragraphs,
    Block.DESK_NOTE: _paragraphs,
    Block.SOURCES: _paragraphs,
}
