"""Reads an article in a language whose grammar the rules do not know: from its structure only, and says so.

A quotation in quotation marks gives a card, a sentence with a figure or a date another, where the language's numbers and
months are known. Who speaks is left to the reader: that takes the grammar.
"""

from collections.abc import Sequence

from readahead.derive import (
    copies,
    foreign_dates,
    foreign_figures,
    foreign_grammar,
    foreign_quotations,
    kinds,
)
from readahead.derive.shortening import LIMIT
from readahead.derive.stretches import PLACE, Stretches
from readahead.model.article import Article
from readahead.model.card import Attribution, Card, DateMention, Figure, Kind, Mode, Reading, Uncarded
from readahead.model.passage import Passage, Role, Span

ENGLISH = "en"
UNREAD = "only quotations, figures and dates are read in this language"
"""Why a sentence gave no card."""
_WORDS, _LETTERS = 4, 24
"""What a quotation has at least to be a card: fewer words are a name or a turn of phrase. Unspaced writing counts letters."""
_MONTH = 7
"""The length of a TIMEX3 value that names a month at least."""


def is_foreign(article: Article) -> bool:
    """Return whether *article* is in a language that is read from structure only."""
    return article.language not in ("", ENGLISH)


def read(article: Article, engine: str) -> Reading:
    """Return the cards that the structure of *article* gives, in order, and the sentences that gave none."""
    text = article.text
    parts = foreign_grammar.sentences(text, article.body, foreign_grammar.grammar_of(article.language))
    said = [span for span in foreign_quotations.find(text, article.body) if _is_said(span.quote(text))]
    quoted, sentences = Stretches(said), Stretches(parts)
    cards = [_quoted(article, span, sentences.around(span), engine) for span in said]
    told = [_told(article, part, engine) for part in parts if not quoted.touching(part)]
    cards = sorted(
        [*cards, *(card for card in told if card is not None)], key=lambda card: PLACE(card.anchor)
    )
    carded = Stretches(one.span for card in cards for one in card.passages)
    uncarded = [Uncarded(part, UNREAD) for part in parts if not carded.touching(part)]
    return Reading(tuple(cards), tuple(uncarded), copies.marks(text, list(parts)))


def _is_said(quotation: str) -> bool:
    words = quotation.split()
    return len(words) >= _WORDS or (
        len(words) == 1 and len(quotation) >= _LETTERS and not quotation.isascii()
    )


def _quoted(article: Article, span: Span, around: Sequence[Span], engine: str) -> Card:
    """Return the card of a quotation; the rest of the sentences *around* it is its context."""
    context = [piece for part in around for piece in _beside(article.text, part, span)]
    figures, dates = _facts(article, [span])
    _, dates_around = _facts(article, context)
    return Card(
        Kind.QUOTE,
        _cut(span.quote(article.text)),
        tuple(sorted([Passage(span), *(Passage(piece, Role.CONTEXT) for piece in context)])),
        attribution=Attribution(mode=Mode.DIRECT, via=article.source),
        figures=tuple(figures),
        dates=tuple(sorted([*dates, *dates_around], key=lambda one: one.span)),
        rule="foreign-quotation",
        engine=engine,
    )


def _beside(text: str, part: Span, span: Span) -> list[Span]:
    """Return what of the sentence *part* lies before and after *span*, without the white space."""
    found = []
    for start, end in ((part.start, min(part.end, span.start)), (max(part.start, span.end), part.end)):
        words = text[start:end]
        if start < end and any(letter.isalnum() for letter in words):
            first = start + len(words) - len(words.lstrip())
            found.append(Span(first, first + len(words.strip())))
    return found


def _told(article: Article, part: Span, engine: str) -> Card | None:
    """Return the card of a sentence that holds a figure that counts or names a day or a month, or None."""
    figures, dates = _facts(article, [part])
    counting = [one for one in figures if kinds.counts(one)]
    if not counting and not any(_is_written(article.text, one) for one in dates):
        return None
    return Card(
        Kind.FIGURE if counting else Kind.EVENT,
        _cut(part.quote(article.text)),
        (Passage(part),),
        attribution=Attribution(via=article.source),
        figures=tuple(figures),
        dates=tuple(dates),
        rule="foreign-figure" if counting else "foreign-date",
        engine=engine,
    )


def _facts(article: Article, spans: Sequence[Span]) -> tuple[list[Figure], list[DateMention]]:
    figures: list[Figure] = []
    dates: list[DateMention] = []
    for span in spans:
        figures += foreign_figures.find(article.text, span, article.language)
        dates += foreign_dates.find(article.text, article.published, span, article.language)
    return figures, dates


def _is_written(text: str, mention: DateMention) -> bool:
    """Whether a date is written as a day or a month: "yesterday" and a year alone tell no event."""
    return len(mention.value) >= _MONTH and any(letter.isdigit() for letter in mention.span.quote(text))


def _cut(words: str) -> str:
    """Return the words on one line, cut between two of them where they are longer than a headline may be."""
    line = " ".join(words.split())
    if len(line) <= LIMIT:
        return line
    whole, _, _ = line[: LIMIT - 1].rpartition(" ")
    return f"{whole or line[: LIMIT - 1]}…"
