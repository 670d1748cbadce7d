"""A card in the making, and how it becomes a card."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar

from readahead.derive import headlines, kinds
from readahead.derive.phrases import Range, Words
from readahead.derive.shortening import Insertion
from readahead.derive.units import Unit
from readahead.model.card import Attribution, Card, DateMention, Entity, Figure, Kind
from readahead.model.passage import Passage, Role, Span

_Fact = TypeVar("_Fact", Entity, DateMention, Figure)
_START = attrgetter("span.start")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the other readers found in the article's body, in order of the text."""

    named: tuple[Entity, ...]
    dates: tuple[DateMention, ...]
    figures: tuple[Figure, ...]

    def near(self, span: Span) -> "Facts":
        """Return those that begin inside *span*."""
        return Facts(_slice(self.named, span), _slice(self.dates, span), _slice(self.figures, span))


def _slice(facts: tuple[_Fact, ...], span: Span) -> tuple[_Fact, ...]:
    first = last = bisect_left(facts, span.start, key=_START)
    while last < len(facts) and facts[last].span.start < span.end:
        last += 1
    return facts[first:last]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a unit stands: its number, its paragraph's start, the label over it, and who carried the article."""

    index: int
    unit: Unit
    paragraph_start: int
    label: Kind | None
    via: str
    body: Span


@dataclass(slots=True)
class Draft:
    """A card in the making. content are the stretches it stands on, gone what its headline leaves out at once."""

    kind: Kind
    rule: str
    content: list[Span]
    unit: int
    attribution: Attribution
    context: list[Span] = field(default_factory=list)
    insertions: list[Insertion] = field(default_factory=list)
    gone: list[Span] = field(default_factory=list)
    headline: list[Span] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    is_scheduled: bool = False
    claim: int = 0


def card(text: str, draft: Draft, engine: str, *, words: Words = ()) -> Card:
    """Return the finished card of a draft; *words* are those of its sentence, where they are at hand."""
    said = draft.attribution
    passages = [Passage(span) for span in draft.content]
    passages += [Passage(said.source, Role.SOURCE)] if said.source else []
    passages += [Passage(said.cue, Role.CUE)] if said.cue else []
    passages += [Passage(span, Role.CONTEXT) for span in draft.context]
    spans = draft.headline or draft.content
    if draft.kind is Kind.QUOTE and not draft.headline:
        headline = headlines.quoted(text, draft.content)
    else:
        whole = [figure.span for figure in draft.figures]
        told = [figure for figure in draft.figures if figure.span.start >= draft.claim]
        counting = [figure.span for figure in told if kinds.counts(figure)]
        kept = counting[:1] if draft.kind is Kind.FIGURE else []
        headline = headlines.write(
            text,
            spans,
            insertions=draft.insertions,
            kept=kept,
            figures=whole,
            gone=draft.gone,
            people=draft.entities,
            claim=draft.claim,
            cut=words,
        )
    return Card(
        kind=draft.kind,
        headline=headline,
        passages=tuple(sorted(passages, key=_in_text)),
        attribution=said,
        figures=tuple(draft.figures),
        dates=tuple(draft.dates),
        entities=tuple(draft.entities),
        rule=draft.rule,
        engine=engine,
    )


def _in_text(passage: Passage) -> tuple[int, int, str]:
    return passage.span.start, passage.span.end, passage.role


def fill(draft: Draft, facts: Facts) -> None:
    """Give a draft the figures of its content, and the dates and names of all its passages."""
    spans = [*draft.content, *draft.context]
    spans += [span for span in (draft.attribution.source, draft.attribution.cue) if span]
    draft.figures = _within(facts.figures, draft.content)
    draft.dates = _within(facts.dates, spans)
    draft.entities = _within(facts.named, spans)


def _within(facts: Sequence[_Fact], spans: Sequence[Span]) -> list[_Fact]:
    """Return those of *facts* that one of *spans* holds."""
    if not facts:
        return []
    borders = [(span.start, span.end) for span in spans]
    found = []
    for fact in facts:
        start, end = fact.span.start, fact.span.end
        for first, last in borders:
            if first <= start and end <= last:
                found.append(fact)
                break
    return found


def span_of(words: Words, part: Range) -> Span:
    """Return the stretch of the text that a range of words covers."""
    return Span(words[part[0]].start, words[part[1] - 1].end)
