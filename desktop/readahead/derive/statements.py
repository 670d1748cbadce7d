"""Gathers the attributions of a whole text as spans, quotations joined to their speakers; nothing is resolved yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from readahead.derive import attribution, nouns, quoted, sentences, units, views
from readahead.derive.found import Found
from readahead.derive.phrases import Range
from readahead.derive.units import Unit
from readahead.derive.words import QUOTATION
from readahead.model.passage import Span


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody's words in the text: who is named, by which cue, and what is said; rule says how it was found."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: str


def find(text: str, span: Span) -> tuple[Statement, ...]:
    """Return what the text of *span* itself reports, in order of the sentences.

    A report inside a report is its speaker's own: of "Orrin said that critics had warned of floods" only Orrin's is given.
    """
    parts = units.find(text, span, sentences.split(text, span))
    found = [attribution.find(unit.words) for unit in parts]
    joined = quoted.join(parts, found)
    for unit, each in zip(parts, found, strict=True):
        each.extend(views.find(unit.words, each))
        each.extend(nouns.find(unit.words, each))
    made = [
        _statement(parts[index], one, _extra(parts, joined, index, number))
        for index, each in enumerate(found)
        for number, one in enumerate(each)
        if not attribution.is_inside(one, each)
    ]
    return tuple(made)


def _statement(unit: Unit, one: Found, extra: Sequence[Span]) -> Statement:
    return Statement(
        attribution.spans(unit.words, [_named(unit, part) for part in one.source]),
        attribution.spans(unit.words, [one.cue]),
        tuple(sorted([*attribution.spans(unit.words, one.claims), *extra])),
        one.rule,
    )


def _named(unit: Unit, source: Range) -> Range:
    """Return the relative pronoun alone where the source is one with what it stands for."""
    is_relative = unit.words[source[1] - 1].lower in ("who", "which", "that")
    return (source[1] - 1, source[1]) if is_relative else source


def _extra(parts: Sequence[Unit], joined: dict[int, quoted.Joined], host: int, number: int) -> list[Span]:
    """Return the quotations that other sentences add to an attribution."""
    return [
        Span(word.start, word.end)
        for index, one in joined.items()
        if (one.host, one.found) == (host, number)
        for word in parts[index].words
        if word.lower == QUOTATION
    ]
