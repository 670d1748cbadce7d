"""The timeline of a memo: dated lines in order of their dates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readahead.memo.document import MONTHS, Column, Inlines, Row, Strong, Table, Text, spelled
from readahead.memo.printable import line
from readahead.model.card import DateMention, Direction
from readahead.model.memo import CitedCard, EntryId

UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One line of the timeline with the date it is set at, None if its card names none."""

    inlines: Inlines
    entry: EntryId
    mention: DateMention | None


def mention_of(text: str, cited: CitedCard | None) -> DateMention | None:
    """Return the date of the card's dates at which a line with these words stands.

    One the line itself names, else one that lies ahead (a line about what is expected), else the first.
    """
    if cited is None or not cited.card.dates:
        return None
    dates = cited.card.dates
    named = (each for each in dates if not each.borrowed and line(each.span.quote(cited.text)) in text)
    ahead = (each for each in dates if each.direction is Direction.FUTURE)
    return next(named, None) or next(ahead, None) or dates[0]


def place(mention: DateMention | None) -> tuple[date, date]:
    """Return a sort key: by first day, then the narrower first; undated lines stand last."""
    return (mention.earliest, mention.latest) if mention else (date.max, date.max)


def timeline_table(lines: Sequence[DatedLine]) -> Table:
    """Return the table of *lines*, which are in order of `place`."""
    rows = tuple(Row(((Strong((Text(_when(each.mention)),)),), each.inlines), each.entry) for each in lines)
    return Table((Column((Text("When"),)), Column((Text("What"),), share=1)), rows)


def _when(mention: DateMention | None) -> str:
    if mention is None:
        return UNDATED
    words = when(mention)
    return f"{words} (unclear)" if mention.ambiguous else words


def when(mention: DateMention) -> str:
    """Return the date in words, as exact as the article is: "17 November 2025", "October 2025", "15–21 December 2025"."""
    first, last = mention.earliest, mention.latest
    if first == last:
        return spelled(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    month = f"{MONTHS[first.month - 1]} {first.year}"
    if (first.year, first.month) != (last.year, last.month):
        return f"{spelled(first)} – {spelled(last)}"
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        return month
    return f"{first.day}–{last.day} {month}"
