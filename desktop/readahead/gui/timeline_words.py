"""The words on a timeline's axis, in the user's language."""

from datetime import date

from readahead.gui import wording
from readahead.model.card import DateMention
from readahead.model.passage import Span
from readahead.model.timeline import Scale


def span(first: date, last: date) -> str:
    """Return "17 Mar 2026", "Mar 2026", "2026" or "2020-2029"."""
    return wording.mention(DateMention(Span(0, 1), "", first, last))


def bucket(scale: Scale, first: date, *, has_year: bool) -> str:
    """Return what stands under a bar that begins on the day *first*: "17 Mar", "Mar", "Mar 2026", "2026"."""
    near = None if has_year else first
    match scale:
        case Scale.DAY:
            return wording.day(first, near=first)
        case Scale.MONTH:
            return wording.month(first, near=near)
        case _:
            return str(first.year)
