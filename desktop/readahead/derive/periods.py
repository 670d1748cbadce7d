"""From when to when a figure counts, so far as its clause tells: what happened on Tuesday is no total."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from readahead.derive import counted_things, stems
from readahead.model.card import DateMention, Figure


class Match(StrEnum):
    """Whether two figures count over the same time."""

    SAME = "same"
    UNKNOWN = "unknown"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Period:
    """since: counted from there on; within: on these days or in a stretch before publication; neither: a bare count.

    days are first and last day, where dates tell them. happenings are the war, ceasefire, quake or crash named;
    words are the stems of the anchor.
    """

    since: bool = False
    within: str = ""
    days: tuple[date, date] | None = None
    happenings: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


_SINCE = re.compile(r"\bsince\b[^,.;—–]*$", re.IGNORECASE)
_NO_DAY = re.compile(
    r"\b(?:by|until|till|as of|before|after|through|from|between|to|and)\s(?:the\s|early\s|late\s)?$|\b(?:down|up)\sfrom\b[^;]*$",
    re.IGNORECASE,
)


def of(figure: Figure, clause: str, start: int, dates: Iterable[DateMention]) -> Period:
    """Return the period of *figure*; *clause* begins at *start* of the text and *dates* lie in it."""
    happenings = counted_things.happenings(clause)
    since: list[DateMention] = []
    on: list[DateMention] = []
    for mention in dates:
        before = clause[: mention.span.start - start]
        if _SINCE.search(before):
            since.append(mention)
        elif not _NO_DAY.search(before):
            on.append(mention)
    if on:
        return Period(within=on[0].value, days=(on[0].earliest, on[0].latest), happenings=happenings)
    if figure.anchor.startswith("since"):
        days = (since[0].earliest, since[0].latest) if since else None
        anchored = counted_things.happenings(figure.anchor)
        return Period(since=True, days=days, happenings=anchored, words=stems.content(figure.anchor))
    if figure.anchor:
        return Period(within=figure.anchor, happenings=happenings)
    return Period(happenings=happenings)


def match(one: Period, other: Period, *, is_same_day: bool) -> Match:
    """Return whether two periods are the same; *is_same_day* where both were published on one day."""
    if one.within or other.within:
        return _of_days(one, other, is_same_day=is_same_day)
    if one.since and other.since:
        return _of_anchors(one, other)
    if one.happenings & other.happenings:
        return Match.SAME
    # The dead of a crash are not those of a quake; the ceasefire and the war it ended may be told of the same dead.
    return (
        Match.DIFFERENT
        if one.happenings and other.happenings and not (one.since or other.since)
        else Match.UNKNOWN
    )


def _of_days(one: Period, other: Period, *, is_same_day: bool) -> Match:
    if one.since or other.since:
        return Match.DIFFERENT
    if not (one.within and other.within):
        return Match.UNKNOWN
    if one.days and other.days:
        if one.days == other.days:
            # What happened in one year need not be one thing.
            return Match.SAME if (one.days[1] - one.days[0]).days < 7 else Match.UNKNOWN
        is_inside = one.days[0] <= other.days[1] and other.days[0] <= one.days[1]
        return Match.UNKNOWN if is_inside else Match.DIFFERENT
    return Match.SAME if one.within == other.within and is_same_day else Match.DIFFERENT


def _of_anchors(one: Period, other: Period) -> Match:
    if one.days and other.days:
        is_inside = one.days[0] <= other.days[1] and other.days[0] <= one.days[1]
        return Match.SAME if is_inside else Match.DIFFERENT
    if one.happenings and other.happenings:
        return Match.SAME if one.happenings & other.happenings else Match.DIFFERENT
    if one.words and other.words:
        return Match.SAME if stems.containment(one.words, other.words) >= 0.5 else Match.DIFFERENT
    # "since October" beside "since the ceasefire began": it may be one and the same moment.
    return Match.UNKNOWN
