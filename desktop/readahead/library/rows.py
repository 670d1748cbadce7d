"""Cards and articles to rows and back, without losing anything: what comes out is equal to what went in."""

from collections.abc import Iterable
from datetime import date

from readahead.library import packed_cards
from readahead.library.packing import packed, unpacked
from readahead.model.article import Field, Origin
from readahead.model.card import Card, Kind, Uncarded
from readahead.model.passage import Role, Span
from readahead.model.sharing import ORPHANED, CardKey

CARD_COLUMNS = "kind, headline, passages, attribution, figures, dates, entities, rule, engine, keys"
"""The columns `card_values` writes, in its order."""

READ_COLUMNS = "(SELECT v.name FROM carriers v WHERE v.id = c.carrier), c.start, c.end, c.who, " + ", ".join(
    f"c.{name}" for name in CARD_COLUMNS.split(", ")
)
"""The columns `card` reads of a card c, in its order."""

NTH = f"""iif(c.id IN (SELECT card FROM orphans),
    {ORPHANED} + (SELECT count(*) FROM cards d JOIN orphans o ON o.card = d.id WHERE d.article = c.article AND d.id < c.id), c.nth)"""
"""What a card c is known by on its stretch in any library: an orphan by which of its article's it is, not by its number here."""

_KINDS = {kind.value[0]: kind for kind in Kind}
_KIND_LETTERS = {kind: letter for letter, kind in _KINDS.items()}

ARTICLE_NAME = "iif(a.name = '', a.title, a.name)"
"""What an article a is called: its row keeps a name only where that is not the title."""

MARK_BYTES = 8


def card(
    carrier: str | None,
    start: int,
    end: int,
    speaker: str,
    kind: str,
    headline: str,
    passages: str,
    attribution: str,
    figures: str,
    dates: str,
    entities: str,
    rule: str,
    engine: str,
    keys: str,
) -> Card:
    """Return the card in a row's `READ_COLUMNS`."""
    attributed = packed_cards.attribution(attribution, speaker, via=carrier or "")
    return Card(
        kind=_KINDS[kind],
        headline=headline,
        passages=packed_cards.passages(passages, Span(start, end), attributed),
        attribution=attributed,
        figures=packed_cards.figures(figures),
        dates=packed_cards.dates(dates),
        entities=packed_cards.entities(entities),
        rule=rule,
        engine=engine,
        keys=names(keys),
    )


def card_values(card: Card, extent: Span) -> tuple[str, ...]:
    """Return what stands in *card*'s row under `CARD_COLUMNS`; its content lies in *extent*."""
    return (
        _KIND_LETTERS[card.kind],
        card.headline,
        packed_cards.passages_column(card.passages, extent, card.attribution),
        packed_cards.attribution_column(card.attribution),
        packed_cards.figures_column(card.figures),
        packed_cards.dates_column(card.dates),
        packed_cards.entities_column(card.entities),
        card.rule,
        card.engine,
        packed(card.keys),
    )


def kind_of(letter: str) -> Kind:
    """Return the kind that a row holds as *letter*."""
    return _KINDS[letter]


def kind_letter(kind: Kind) -> str:
    """Return what stands in a row for *kind*: its first letter."""
    return _KIND_LETTERS[kind]


def card_key(letter: str, start: int, end: int, nth: int) -> CardKey:
    """Return what a card is known by in its article, from its row."""
    return CardKey(_KINDS[letter].value, start, end, nth)


def words(card: Card, text: str) -> str:
    """Return the words of *card*'s content passages, for the search; empty where one passage holds them all."""
    parts = [passage for passage in card.passages if passage.role is Role.CONTENT]
    return " … ".join(part.quote(text) for part in parts) if len(parts) > 1 else ""


def speaker(card: Card) -> str:
    """Return the name and title of whoever *card* is attributed to, for the search."""
    return packed_cards.speaker(card.attribution)


def uncarded(column: str) -> tuple[Uncarded, ...]:
    """Return the sentences without a card in an article's row."""
    return tuple(Uncarded(Span(start, end), reason) for start, end, reason in unpacked(column))


def uncarded_column(sentences: Iterable[Uncarded]) -> str:
    """Return what stands in an article's row for *sentences*."""
    return packed([[sentence.span.start, sentence.span.end, sentence.reason] for sentence in sentences])


_FIELDS = {
    "t": Field.TITLE,
    "o": Field.OUTLET,
    "a": Field.AGENCY,
    "b": Field.BYLINE,
    "d": Field.DATELINE,
    "p": Field.PUBLISHED,
    "l": Field.LANGUAGE,
    "u": Field.ADDRESS,
}
_ORIGINS = {"s": Origin.STATED, "g": Origin.GUESSED, "a": Origin.ASKED, "e": Origin.EDITED}
_FIELD_LETTERS = {field: letter for letter, field in _FIELDS.items()}
_ORIGIN_LETTERS = {origin: letter for letter, origin in _ORIGINS.items()}


def origins(column: str) -> tuple[tuple[Field, Origin], ...]:
    """Return how each field of an article came to be known, also from the JSON that the first schemas kept."""
    if column.startswith("["):
        return tuple((Field(field), Origin(origin)) for field, origin in unpacked(column))
    return tuple(
        (_FIELDS[field], _ORIGINS[origin]) for field, origin in zip(column[::2], column[1::2], strict=True)
    )


def origins_column(origins: Iterable[tuple[Field, Origin]]) -> str:
    """Return what stands in an article's row for *origins*: two letters for each field."""
    return "".join(_FIELD_LETTERS[field] + _ORIGIN_LETTERS[origin] for field, origin in origins)


def day(published: date | None) -> int:
    """Return the day a card is sorted by: the proleptic Gregorian ordinal, 0 when it is not known."""
    return published.toordinal() if published else 0


def marks(column: bytes) -> tuple[int, ...]:
    """Return the marks in an article's row."""
    return tuple(
        int.from_bytes(column[at : at + MARK_BYTES], "big") for at in range(0, len(column), MARK_BYTES)
    )


def marks_column(marks: Iterable[int]) -> bytes:
    """Return what stands in an article's row for *marks*: each as eight bytes, the most significant first."""
    return b"".join([mark.to_bytes(MARK_BYTES, "big") for mark in marks])


def names(column: str) -> tuple[str, ...]:
    """Return a JSON list of strings as a tuple."""
    return () if column == "[]" else tuple(unpacked(column))
