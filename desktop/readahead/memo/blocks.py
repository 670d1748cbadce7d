"""Sets the lines of a section as its block asks: points, quotes, a table of figures, a timeline, who says what."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from readahead.memo import own_text
from readahead.memo.actors import NOT_NAMED, actor, is_named, office, speaker
from readahead.memo.document import (
    QUOTATION_MARKS,
    Actor,
    Cell,
    Choices,
    Column,
    Emphasis,
    Heading,
    Inlines,
    Item,
    Listing,
    NoteMark,
    Paragraph,
    Piece,
    Quotation,
    Row,
    Strong,
    Table,
    Text,
    in_marks,
)
from readahead.memo.figures import figure_lines, figures_table
from readahead.memo.notes import Notes, origin_of, quoted_words
from readahead.memo.printable import line, visible
from readahead.memo.timeline import DatedLine, place, stands_at, timeline_table
from readahead.model.card import Kind
from readahead.model.memo import Block, CitedCard, Entry, Provenance
from readahead.model.passage import Role

OTHER_COVERAGE = "Other coverage"
DECISIONS = ("Approve", "Disapprove")
"""What is ticked under a recommendation."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the lines of a memo are set with: its notes, the names of its pictures, whether portions are marked."""

    notes: Notes
    pictures: frozenset[str] = frozenset()
    portions: bool = False

    def card(self, entry: Entry) -> CitedCard | None:
        """Return the card *entry* was taken from, None when it is the user's own or the card is gone."""
        return self.notes.card(entry)

    def mark(self, entry: Entry) -> NoteMark:
        """Return the call of the note for a line taken from a card."""
        return self.notes.mark(entry)

    def portion(self, entry: Entry) -> Inlines:
        """Return the line's own marking as it stands before it, nothing where it has none or none are shown."""
        return (Text(f"({line(entry.marking)}) "),) if self.portions and entry.marking else ()

    def own(self, entry: Entry) -> tuple[Piece, ...]:
        """Return the user's own words as pieces, the first with its marking."""
        pieces = own_text.pieces(entry.text, entry=entry.id, pictures=self.pictures)
        marked = self.portion(entry)
        return _marked(pieces, marked, entry) if marked and pieces else pieces


def _marked(pieces: tuple[Piece, ...], marked: Inlines, entry: Entry) -> tuple[Piece, ...]:
    if not pieces:
        return (Paragraph(marked, entry.id),)
    first, *rest = pieces
    match first:
        case Paragraph(inlines) | Heading(_, inlines):
            return (replace(first, inlines=(*marked, *inlines)), *rest)
        case Listing(items):
            own = tuple(replace(item, pieces=_marked(item.pieces, marked, entry)) for item in items)
            return (replace(first, items=own), *rest)
        case _:
            return (Paragraph(marked, entry.id), *pieces)


def _points(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    return _listing(_items(entries, setting))


def _numbered(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    return _listing(_items(entries, setting), ordered=True)


def _listing(items: tuple[Item, ...], *, ordered: bool = False) -> tuple[Piece, ...]:
    return (Listing(items, ordered=ordered),) if items else ()


def _items(entries: Sequence[Entry], setting: Setting) -> tuple[Item, ...]:
    return tuple(item for entry in entries for item in _entry_items(entry, setting))


def _entry_items(entry: Entry, setting: Setting) -> tuple[Item, ...]:
    """Return a line as points: one, or the user's own if what they wrote is a list already."""
    if entry.card is not None:
        return (Item((Paragraph(_line(entry, setting), entry.id),), entry.id),)
    match setting.own(entry):
        case ():
            return ()
        case (Listing(items),):
            return items
        case pieces:
            return (Item(pieces, entry.id),)


def _paragraphs(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    return tuple(piece for entry in entries for piece in _entry_paragraphs(entry, setting))


def _entry_paragraphs(entry: Entry, setting: Setting) -> tuple[Piece, ...]:
    if entry.card is None:
        return setting.own(entry)
    return (Paragraph(_line(entry, setting), entry.id),)


def _headline(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    """Return the first line as the headline, in strong words, and the others as its points."""
    if not entries:
        return ()
    first, *rest = entries
    headed = tuple(map(_strong, _entry_paragraphs(first, setting)[:1]))
    return (*headed, *_entry_paragraphs(first, setting)[1:], *_points(rest, setting))


def _strong(piece: Piece) -> Piece:
    """Return a paragraph with its words strong and its notes as they are, another piece as it is."""
    if not isinstance(piece, Paragraph):
        return piece
    marks = tuple(inline for inline in piece.inlines if isinstance(inline, NoteMark))
    words = tuple(inline for inline in piece.inlines if not isinstance(inline, NoteMark))
    return replace(piece, inlines=(Strong(words), *marks) if words else marks)


def _questions(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    """Return the user's questions in strong words with their answers under them; a card's line is a paragraph."""
    return tuple(
        piece
        for entry in entries
        for piece in (_answered(entry, setting) if entry.card is None else _entry_paragraphs(entry, setting))
    )


def _answered(entry: Entry, setting: Setting) -> Iterable[Piece]:
    for number, (question, answer) in enumerate(questions(entry.text)):
        # the marking is the line's, and stands once
        one = replace(entry, marking="") if number else entry
        yield from map(_strong, setting.own(replace(one, text=question)))
        yield from setting.own(replace(entry, text=answer, marking=""))


def questions(text: str) -> tuple[tuple[str, str], ...]:
    """Return the questions in *text*, each with its answer, empty where it has none.

    They are told by "Q:" and "A:" at the beginning of a line; without, the first line is the question.
    """
    first, *asked = _ASKED.split(text)
    if first.strip() or not asked:
        question, _, answer = text.strip().partition("\n")
        return ((question, answer),)
    parted = (_ANSWERED.split(one, maxsplit=1) for one in asked)
    return tuple((one[0].strip(), one[1].strip() if len(one) > 1 else "") for one in parted)


_ASKED = re.compile(r"^[ \t]*Q[ \t]*[:.][ \t]*", re.IGNORECASE | re.MULTILINE)
_ANSWERED = re.compile(r"^[ \t]*A[ \t]*[:.][ \t]*", re.IGNORECASE | re.MULTILINE)


def _recommendations(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    """Return the lines numbered, each with the boxes under it in which it is decided."""
    items = _items(entries, setting)
    decided = (replace(item, pieces=(*item.pieces, Choices(DECISIONS, item.entry))) for item in items)
    return _listing(tuple(decided), ordered=True)


def _coverage(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    """Return the user's own words, then the lines by angle, which is their topic, with how many tell of it."""
    own, taken = _parted(entries)
    groups: dict[str, list[Entry]] = {}
    for entry in taken:
        cited = setting.card(entry)
        groups.setdefault(line(cited.topic) if cited else "", []).append(entry)
    pieces = _paragraphs(own, setting)
    for topic, group in sorted(groups.items(), key=lambda each: not visible(each[0])):
        name = topic if visible(topic) else OTHER_COVERAGE
        told = _told_by([cited for entry in group if (cited := setting.card(entry))])
        pieces += (Heading(2, (Text(name),)), *told, *_points(group, setting))
    return pieces


def _told_by(cited: Sequence[CitedCard]) -> tuple[Piece, ...]:
    """Return in words how many outlets tell of it, and from how many origins."""
    if not cited:
        return ()
    outlets = {line(each.outlet).casefold() or each.text_sha256 for each in cited}
    rests = {origin_of(each).casefold() for each in cited}
    words = f"{_count(outlets, 'outlet')}, {_count(rests, 'origin')}"
    return (Paragraph((Emphasis((Text(words),)),)),)


def _count(those: Collection[str], noun: str) -> str:
    return f"1 {noun}" if len(those) == 1 else f"{len(those)} {noun}s"


def _quotes(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    return tuple(piece for entry in entries for piece in _quote(entry, setting))


def _quote(entry: Entry, setting: Setting) -> tuple[Piece, ...]:
    cited = setting.card(entry)
    if cited is None or cited.card.kind is not Kind.QUOTE:
        return _entry_paragraphs(entry, setting)
    words = Paragraph((*setting.portion(entry), Text(_words(entry, cited))), entry.id)
    return (Quotation((words,), (Text(speaker(cited)), setting.mark(entry)), entry.id),)


def _positions(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    """Return the user's own words, then the lines by who said them, in order of who comes first, the unnamed last."""
    own, taken = _parted(entries)
    groups: dict[str, list[Entry]] = {}
    for entry in taken:
        cited = setting.card(entry)
        groups.setdefault(actor(cited)[0].casefold() if is_named(cited) else "", []).append(entry)
    # Reading order is by actor, so the numbers are given out by actor too.
    pieces = _paragraphs(own, setting)
    for key, group in sorted(groups.items(), key=lambda each: not each[0]):
        names = [actor(setting.card(entry)) if key else (NOT_NAMED, "") for entry in group]
        title = next((title for _, title in names if title), "")
        pieces += (Actor(names[0][0], title, tuple(_said(entry, setting) for entry in group)),)
    return pieces


def _said(entry: Entry, setting: Setting) -> Item:
    """Return what somebody says; who it was that is not named stands after it, where the words do not tell."""
    cited = setting.card(entry)
    words = line(entry.text) if cited is None else _words(entry, cited)
    who = _attributed(words, cited) if cited and not is_named(cited) else ()
    return Item(
        (Paragraph((*setting.portion(entry), Text(words), *who, setting.mark(entry)), entry.id),), entry.id
    )


def _figures(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    own, taken = _parted(entries)
    pieces = _paragraphs(own, setting)
    lines = [each for entry in taken for each in figure_lines(entry, setting.card(entry))]
    return (*pieces, figures_table(lines, setting.mark, setting.portion)) if lines else pieces


def _timeline(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    own, taken = _parted(entries)
    pieces = _paragraphs(own, setting)
    dated = [
        (mention, words, entry)
        for entry in taken
        for mention, words in stands_at(
            entry.text, setting.card(entry), is_edited=entry.provenance is Provenance.EDITED
        )
    ]
    dated.sort(key=lambda row: place(row[0]))
    lines = [
        DatedLine(_dated_words(words, entry, setting), entry.id, mention) for mention, words, entry in dated
    ]
    return (*pieces, timeline_table(lines)) if lines else pieces


def _dated_words(words: str, entry: Entry, setting: Setting) -> Inlines:
    """Return the line's own words, or the clause of its passage that is true of the date."""
    if not words:
        return _line(entry, setting)
    return (*setting.portion(entry), Text(capitalised(words)), setting.mark(entry))


def _who_is_who(entries: Sequence[Entry], setting: Setting) -> tuple[Piece, ...]:
    own, taken = _parted(entries)
    pieces = _paragraphs(own, setting)
    people: dict[str, list[Entry]] = {}
    for entry in taken:
        cited = setting.card(entry)
        people.setdefault(line(cited.card.attribution.who).casefold() if cited else "", []).append(entry)
    rows = tuple(Row(_person(entry, setting), entry.id) for said in people.values() for entry in said)
    columns = (
        Column((Text("Name"),), share=2),
        Column((Text("Office"),), share=2),
        Column((Text("In the sources"),), share=5),
    )
    return (*pieces, Table(columns, rows)) if rows else pieces


def _person(entry: Entry, setting: Setting) -> tuple[Cell, ...]:
    cited = setting.card(entry)
    name, title = (line(cited.card.attribution.who), office(cited)) if cited else ("", "")
    return (
        (*setting.portion(entry), Text(name or "–")),
        (Text(title or "–"),),
        (Text(line(entry.text)), setting.mark(entry)),
    )


def _parted(entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the user's own lines and those taken from cards, each in order."""
    listed = list(entries)
    return [each for each in listed if each.card is None], [each for each in listed if each.card is not None]


def _line(entry: Entry, setting: Setting) -> Inlines:
    """Return a line taken from a card: its words, who said it where the words do not, its note."""
    cited = setting.card(entry)
    if cited is None:
        return (*setting.portion(entry), Text(line(entry.text)), setting.mark(entry))
    words = _words(entry, cited)
    return (*setting.portion(entry), Text(words), *_attributed(words, cited), setting.mark(entry))


def _attributed(words: str, cited: CitedCard) -> Inlines:
    """Return who said it, in brackets, unless the line names them or the article speaks for itself."""
    who = line(cited.card.attribution.who)
    if not who.split() or _is_named(words, who.split()[-1]):
        return ()
    return (Text(" ("), Emphasis((Text(speaker(cited)),)), Text(")"))


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


SETTERS: dict[Block, Callable[[Sequence[Entry], Setting], tuple[Piece, ...]]] = {
    Block.POINTS: _points,
    Block.HEADLINE: _headline,
    Block.IF_RAISED: _points,
    Block.QUESTIONS: _questions,
    Block.RECOMMENDATIONS: _recommendations,
    Block.COVERAGE: _coverage,
    Block.ANNEX: _paragraphs,
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
