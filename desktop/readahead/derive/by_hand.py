"""Makes a card of a passage that a person has chosen: the same values a card of the engine has, read from that passage."""

from collections.abc import Sequence
from dataclasses import replace

from readahead.derive import dates, drafts, entities, figures, headlines, kinds, reading, sentences, words
from readahead.derive.drafts import Draft, Facts
from readahead.model.article import Article, short, source_name
from readahead.model.card import BY_HAND, Attribution, Card, Kind, Mode
from readahead.model.passage import Role, Span

_SPOKEN = (Mode.DIRECT, Mode.MIXED)


def trimmed(text: str, span: Span) -> Span | None:
    """Return *span* of *text* without the white space at its ends, or None where no word is in it."""
    inside = span.quote(text)
    if not any(letter.isalnum() for letter in inside):
        return None
    start = span.start + len(inside) - len(inside.lstrip())
    end = start + len(inside.strip())
    return Span(start, end)


def card(article: Article, span: Span, *, kind: Kind | None = None) -> Card:
    """Return the card of the passage *span* of *article*, which must hold a word; without *kind* the rules name one.

    Who says it is who the engine's own cards of this passage name; a passage of which they have nothing has no speaker.
    """
    text = article.text
    facts = Facts(
        named=entities.find(text, body=article.body),
        dates=dates.find(text, article.published, span=span),
        figures=figures.find(text, span=span),
    )
    read = reading.read(article).cards
    beside = _beside(read, span)
    via = source_name(article.outlet, article.agency)
    said = beside.attribution if beside else Attribution(via=via)
    draft = Draft(kind or Kind.BACKGROUND, BY_HAND, [span], 0, said)
    drafts.fill(draft, facts)
    # the engine's cards know who gives a figure
    told = {figure.span: figure for one in read for figure in one.figures}
    draft.figures = [told.get(figure.span, figure) for figure in draft.figures]
    if kind is None:
        draft.kind = _kind(article, draft)
    first = sentences.split(text, span)
    # a long passage is headed by its first sentence
    draft.headline = [first[0]] if len(first) > 1 else []
    made = drafts.card(text, draft, reading.ENGINE)
    return made if made.headline else replace(made, headline=short(span.quote(text), headlines.LIMIT))


def _beside(cards: Sequence[Card], span: Span) -> Card | None:
    """Return the engine's card that covers most of *span*, if that is half of it at least."""
    covered = {
        number: sum(span.overlap(part.span) for part in one.passages if part.role is Role.CONTENT)
        for number, one in enumerate(cards)
    }
    best = max(covered, key=lambda number: covered[number], default=-1)
    return cards[best] if best >= 0 and 2 * covered[best] >= span.end - span.start else None


def _kind(article: Article, draft: Draft) -> Kind:
    """Return the kind of a chosen passage: by its speaker where it has one, else as the article's own telling."""
    if draft.attribution.who:
        return Kind.QUOTE if draft.attribution.mode in _SPOKEN else Kind.POSITION
    span = draft.content[0]
    found = tuple(words.cut(article.text, span))
    early = (span.start - article.body.start) * 4 < article.body.end - article.body.start
    kind, _ = kinds.of_narration(
        found, (0, len(found)), figures=draft.figures, dates=draft.dates, is_early=early
    )
    return kind
