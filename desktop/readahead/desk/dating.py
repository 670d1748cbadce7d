"""Dates that can be read in more than one way: what each reading means, and the choice a person makes between them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from readahead.derive import timex
from readahead.desk import relations
from readahead.library import Library
from readahead.model.card import CardId, DateMention, Direction
from readahead.model.errors import InvalidValue
from readahead.model.passage import Span


def readings(mention: DateMention, published: date | None) -> tuple[DateMention, ...]:
    """Return *mention* as each of its readings takes it, that which holds first; itself alone where it has one only.

    Each is chosen: it is not ambiguous any more, and knows the others.
    """
    if not mention.alternatives:
        return (mention,)
    values = dict.fromkeys((mention.value, *mention.alternatives))
    return tuple(_read_as(mention, value, published) for value in values if timex.interval(value))


def _read_as(mention: DateMention, value: str, published: date | None) -> DateMention:
    earliest, latest = _days(mention, value)
    direction = mention.direction
    if published is not None and latest < published:
        direction = Direction.PAST
    elif published is not None and earliest > published:
        direction = Direction.FUTURE
    others = tuple(one for one in (mention.value, *mention.alternatives) if one != value)
    return replace(
        mention,
        value=value,
        earliest=earliest,
        latest=latest,
        direction=direction,
        ambiguous=False,
        alternatives=others,
    )


def _days(mention: DateMention, value: str) -> tuple[date, date]:
    """Return the first and last day of *value*: the same part of it that the mention takes of its own."""
    here, there = timex.interval(mention.value), timex.interval(value)
    assert there is not None
    if here is None or value == mention.value or here == (mention.earliest, mention.latest):
        return (mention.earliest, mention.latest) if value == mention.value else there
    by = there[0] - here[0]
    return mention.earliest + by, mention.latest + by


def choose(library: Library, card: CardId, span: Span, value: str) -> None:
    """Read the date on *span* of a card's article as *value*, inside an act, in every card that names it.

    Raises NotFound, and InvalidValue where the card names no date there or it has no such reading.
    """
    filed = library.cards.get(card)
    wanted = next((one for one in filed.card.dates if one.span == span), None)
    if wanted is None or value not in (wanted.value, *wanted.alternatives):
        raise InvalidValue("This date cannot be read so.")
    for one in {
        filed.id: filed,
        **{each.id: each for each in library.cards.of_article(filed.article)},
    }.values():
        dates = tuple(
            next((read for read in readings(each, one.published) if read.value == value), each)
            if each.span == span and each.alternatives
            else each
            for each in one.card.dates
        )
        if dates != one.card.dates:
            library.cards.edit(one.id, dates=dates)
            relations.key_again(library, one.id)
