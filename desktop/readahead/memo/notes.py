"""Numbers a memo's notes in reading order and lists the sources they point at."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from readahead.memo.document import (
    BETWEEN,
    Column,
    Emphasis,
    Inline,
    Inlines,
    Link,
    Note,
    NoteMark,
    Paragraph,
    Piece,
    Row,
    Source,
    Table,
    Text,
    listed,
    spelled,
)
from readahead.memo.printable import line
from readahead.model.article import source_name
from readahead.model.card import CardId
from readahead.model.marking import highest
from readahead.model.memo import CitedCard, Entry, EntryId, Provenance
from readahead.model.passage import Role, Span, paragraph_number

MISSING = "Source no longer in the library"


class Notes:
    """Gives out note numbers from 1 in the order they are asked for; one passage has one number throughout.

    *markings* are those of the lines where portions are marked: a note bears the highest of the lines that call it.
    """

    def __init__(
        self, cited: Iterable[CitedCard], markings: Mapping[EntryId, str] = MappingProxyType({})
    ) -> None:
        self._cited = {card.id: card for card in cited}
        self._markings = markings
        self._numbers: dict[tuple[object, ...], int] = {}
        self._notes: list[Note] = []

    def card(self, entry: Entry) -> CitedCard | None:
        """Return the card *entry* was taken from, None when it is the user's own or the card is gone."""
        return None if entry.card is None else self._cited.get(entry.card)

    def mark(self, entry: Entry) -> NoteMark:
        """Return the call of the note for a line taken from a card. Raises ValueError for the user's own line."""
        if entry.card is None:
            raise ValueError("a line of one's own has no note")
        note = _note(entry.card, self._cited.get(entry.card))
        key = (note.text_sha256, note.spans) if not note.missing else (note.card,)
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        if number > len(self._notes):
            self._notes.append(replace(note, number=number))
        if entry.provenance is Provenance.EDITED:
            self._notes[number - 1] = replace(self._notes[number - 1], edited=True)
        borne = highest((self._notes[number - 1].marking, self._markings.get(entry.id, "")))
        self._notes[number - 1] = replace(self._notes[number - 1], marking=line(borne))
        return NoteMark(number)

    def all(self) -> tuple[Note, ...]:
        """Return the notes given out so far, by number."""
        return tuple(self._notes)

    def texts(self) -> dict[str, str]:
        """Return the text of each cited article, by its SHA-256."""
        return {card.text_sha256: card.text for card in self._cited.values()}

    def addresses(self) -> dict[str, str]:
        """Return where each cited article was published on the web, by the article's SHA-256."""
        return {card.text_sha256: card.address for card in self._cited.values() if card.address}


def _note(identity: CardId, cited: CitedCard | None) -> Note:
    if cited is None:
        return Note(0, identity, missing=True)
    spans = tuple(passage.span for passage in cited.card.passages if passage.role is Role.CONTENT)
    return Note(
        number=0,
        card=identity,
        text_sha256=cited.text_sha256,
        outlet=line(cited.outlet),
        agency=line(cited.agency),
        title=line(cited.article_title),
        date=published(cited.published),
        paragraphs=tuple(dict.fromkeys(paragraph_number(cited.text, span.start) for span in sorted(spans))),
        spans=spans,
        quote=quoted_words(spans, cited.text),
        exercise=cited.exercise,
    )


def origin_of(cited: CitedCard) -> str:
    """Return where a card's words come from: the agency its article credits, or that article's outlet or title."""
    return line(cited.agency) or line(cited.outlet) or line(cited.article_title)


def published(day: str) -> str:
    """Return an ISO date as 28 December 2025, anything else on one line as it is."""
    try:
        return spelled(date.fromisoformat(day))
    except ValueError:
        return line(day)


def quoted_words(spans: Sequence[Span], text: str) -> str:
    """Return the exact words of *spans* on one line in order of the text, " … " standing for what lies between."""
    joined = ""
    before: Span | None = None
    for span in sorted(spans):
        if before is not None:
            joined += BETWEEN if text[before.end : span.start].strip() else " "
        joined += span.quote(text)
        before = span
    return line(joined)


def sources(notes: Sequence[Note], addresses: dict[str, str]) -> tuple[Source, ...]:
    """Return the articles behind *notes* in order of their first note; all missing ones make one row at the end."""
    groups: dict[str, list[Note]] = {}
    for note in sorted(notes, key=lambda note: note.missing):
        groups.setdefault(note.text_sha256, []).append(note)
    return tuple(_source(group, addresses.get(sha, "")) for sha, group in groups.items())


def _source(group: Sequence[Note], address: str) -> Source:
    first = group[0]
    return Source(
        text_sha256=first.text_sha256,
        outlet=first.outlet,
        agency=first.agency,
        title=first.title,
        date=first.date,
        address=line(address),
        notes=tuple(note.number for note in group),
        edited=tuple(note.number for note in group if note.edited),
        origin="" if first.missing else (first.agency or first.outlet or first.title),
        exercise=first.exercise,
        missing=first.missing,
    )


def origins(rows: Sequence[Source]) -> str:
    """Return in words how many independent origins *rows* have; outlets that credit one agency are one origin."""
    known = [row for row in rows if not row.missing]
    if not known:
        return ""
    groups: dict[str, list[Source]] = {}
    for row in known:
        groups.setdefault(row.origin.casefold(), []).append(row)
    articles = "1 article" if len(known) == 1 else f"{len(known)} articles"
    sentence = f"{articles} from {'1 origin' if len(groups) == 1 else f'{len(groups)} origins'}."
    return " ".join([sentence, *(shared for group in groups.values() if (shared := _shared(group)))])


def _shared(group: Sequence[Source]) -> str:
    """Return the sentence on the outlets of one origin, empty when only one of them carries it."""
    outlets = list(dict.fromkeys(row.outlet or "an outlet without a name" for row in group))
    if len(group) < 2:
        return ""
    if len(outlets) == 1:
        return f"The {len(group)} articles of {outlets[0]} count as one origin."
    both = "both" if len(outlets) == 2 else "all"
    return f"{listed(outlets)} {both} rest on {group[0].origin} and count as one origin."


def sources_table(rows: Sequence[Source], sentence: str) -> tuple[Piece, ...]:
    """Return the part that lists *rows*, with *sentence* on their origins above."""
    if not rows:
        return ()
    columns = (
        Column((Text("Source"),), share=4),
        Column((Text("Origin"),), share=1),
        Column((Text("Notes"),), share=1),
        Column((Text("Wording"),), share=1),
    )
    table = Table(columns, tuple(_row(row) for row in rows))
    return (Paragraph((Text(sentence),)), table) if sentence else (table,)


def _row(row: Source) -> Row:
    wording = f"edited at {ranges(row.edited)}" if row.edited else "as taken"
    return Row(
        (_described(row), (Text(row.origin or "not known"),), (Text(ranges(row.notes)),), (Text(wording),))
    )


def _described(row: Source) -> Inlines:
    if row.missing:
        return (Text(MISSING),)
    words: list[Inline] = []
    if row.exercise:
        words.append(Text("Exercise: "))
    if row.title:
        words += [Emphasis((Text(row.title),)), Text(", ")]
    words.append(Text(", ".join(filter(None, (source_name(row.outlet, row.agency), row.date)))))
    if row.address.startswith(("http://", "https://")):
        words += [Text(" "), Link((Text(row.address),), row.address)]
    return tuple(words)


def ranges(numbers: Sequence[int]) -> str:
    """Return 1, 3, 4, 5 as "1, 3–5"."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
