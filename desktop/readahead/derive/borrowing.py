"""Lets a card take from its neighbours what its own words leave open: a date, an anchor, a context, a subject."""

import re
from collections.abc import Sequence
from dataclasses import replace

from readahead.derive import grammar
from readahead.derive.drafts import Draft
from readahead.derive.grammar import word_set
from readahead.derive.headlines import Insertion
from readahead.derive.units import Unit
from readahead.derive.words import cut, letters
from readahead.model.card import DateMention, Direction, EntityKind, Kind
from readahead.model.passage import Span

_THIS = re.compile(r"(?P<word>This|That|It)\s+(?:would|will|could|should|must)\b")
_INDEFINITE = re.compile(
    r"\b(?:wants?|wanted|seeks?|sought|proposed|proposes|create|created|creates|establish\w*|form\w*|for|announced|plans?)\s+(?P<phrase>an?\s+(?P<noun>(?:[a-z-]+\s+){0,2}[a-z]+))"
)
_STARTING = word_set("since the began started a an took effect")
_NEAR = 100
"""How many cards back a date is looked for."""
_NOT_HEAD = grammar.word_set("of in on at by for from to with that which who and or as is was")


def borrow(text: str, made: list[Draft], parts: Sequence[Unit]) -> list[Draft]:
    """Return the drafts, some joined and some with a date, a context or a subject of another."""
    made = _labels_joined(_lede_joined(made), parts)
    _contexts(made, parts)
    _subjects(text, made, parts)
    _dates(made)
    _anchors(text, made, parts)
    return made


def _lede_joined(made: list[Draft]) -> list[Draft]:
    """Join a first sentence that says what is to happen with the next one that says when, where they share a person."""
    if len(made) < 2:
        return made
    lede, following = made[0], made[1]
    is_pair = (
        lede.unit == 0
        and following.unit == 1
        and lede.kind is following.kind is Kind.EVENT
        and lede.is_scheduled
        and following.is_scheduled
        and not lede.dates
        and _future(following.dates)
        and _people(lede) & _people(following)
    )
    if not is_pair:
        return made
    lede.headline = lede.content[:1]
    lede.content = [*lede.content, *following.content]
    lede.dates = list(following.dates)
    lede.entities = [*lede.entities, *following.entities]
    lede.rule = "lede-and-date"
    return [lede, *made[2:]]


def _labels_joined(made: list[Draft], parts: Sequence[Unit]) -> list[Draft]:
    """Make one card of the sentences under one label; the first gives the headline."""
    kept: list[Draft] = []
    for draft in made:
        before = kept[-1] if kept else None
        if (
            before is not None
            and draft.kind is before.kind is Kind.WHY_IT_MATTERS
            and parts[draft.unit].paragraph == parts[before.unit].paragraph
        ):
            before.headline = before.headline or before.content[:1]
            before.content = [*before.content, *draft.content]
            before.figures += draft.figures
            before.dates += draft.dates
            before.entities += draft.entities
        else:
            kept.append(draft)
    return kept


def _people(draft: Draft) -> set[str]:
    return {entity.name for entity in draft.entities if entity.kind is EntityKind.PERSON}


def _future(dates: Sequence[DateMention]) -> list[DateMention]:
    return [date for date in dates if date.direction is Direction.FUTURE and not date.borrowed]


def _contexts(made: Sequence[Draft], parts: Sequence[Unit]) -> None:
    """Give a short sentence that made no card, such as "However, progress has been limited.", to the next one as context."""
    first: dict[int, Draft] = {}
    for draft in made:
        first.setdefault(draft.unit, draft)
    for index in range(len(parts) - 1):
        unit, following = parts[index], parts[index + 1]
        if index in first or following.paragraph != unit.paragraph or len(unit.words) > 8:
            continue
        if (index + 1) in first and unit.words[0].lower in ("however", "but", "still", "yet"):
            first[index + 1].context.append(unit.span)


def _subjects(text: str, made: Sequence[Draft], parts: Sequence[Unit]) -> None:
    """Say in [brackets] what "This would …" stands for: the new thing the sentence before it introduces."""
    for draft in made:
        start = draft.content[0].start
        match = _THIS.match(text, start)
        before = parts[draft.unit - 1] if draft.unit else None
        if not match or before is None or before.paragraph != parts[draft.unit].paragraph:
            continue
        noun = _introduced(text, before.span)
        if noun:
            draft.insertions.append(Insertion(match.end("word"), noun.quote(text)))
            draft.context.append(noun)


def _introduced(text: str, span: Span) -> Span | None:
    """Return the first thing introduced with "a" or "an" after a verb of wanting or making, without the article."""
    match = _INDEFINITE.search(text, span.start, span.end)
    if not match:
        return None
    words = cut(text, Span(match.start("noun"), match.end("noun")))
    head = next((place for place, word in enumerate(words) if word.lower in _NOT_HEAD), len(words))
    return Span(words[0].start, words[head - 1].end) if head else None


def _dates(made: Sequence[Draft]) -> None:
    """Give an undated scheduled event the date of the last scheduled one before it."""
    last: list[DateMention] = []
    for draft in made:
        if draft.kind is not Kind.EVENT or not draft.is_scheduled:
            continue
        own = _future(draft.dates)
        if own:
            last = own
        elif last:
            draft.dates += [replace(date, borrowed=True) for date in last]


def _anchors(text: str, made: Sequence[Draft], parts: Sequence[Unit]) -> None:
    """Date a figure counted "since the ceasefire began" by the card before that dates the ceasefire.

    An anchor that stands before the card's own words, in the same sentence, becomes its context.
    """
    for index, draft in enumerate(made):
        for figure in draft.figures:
            words = [word for word in letters(figure.anchor) if word not in _STARTING]
            if not words:
                continue
            draft.context += _stated_before(text, draft, figure.anchor, parts[draft.unit].span)
            date = _dated(text, made[max(0, index - _NEAR) : index], words[-1])
            if date and date.value not in {each.value for each in draft.dates}:
                draft.dates.append(replace(date, borrowed=True))


def _stated_before(text: str, draft: Draft, anchor: str, span: Span) -> list[Span]:
    """Return where the anchor's words stand in the sentence before the card's own, unless they are in it."""
    start = draft.content[0].start
    place = text[span.start : start].lower().find(anchor.lower())
    if place < 0 or draft.context:
        return []
    return [Span(span.start + place, span.start + place + len(anchor))]


def _dated(text: str, before: Sequence[Draft], noun: str) -> DateMention | None:
    for draft in before:
        for date in draft.dates:
            around = text[max(draft.content[0].start, date.span.start - 60) : date.span.start]
            if date.direction is Direction.PAST and noun in letters(around):
                return date
    return None
