"""Finds the dates in a text and says which days they mean, counted from the day the article was published.

An own grammar of some twenty patterns. Each word or number that can begin a date is looked up; the rules that may begin
so are tried there in order; the first that matches gives a TIMEX3 value, or nothing when the words are no date after all
("in 2000 homes"). The work is linear in the text.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from readahead.derive import date_periods as periods
from readahead.derive import date_relative as relative
from readahead.derive import date_rules as rules
from readahead.derive import holidays, timex
from readahead.derive.date_rules import (
    DAY,
    MONTH,
    OF_YEAR,
    ORDINAL,
    PART,
    RELATIVE,
    SEASON,
    SECOND,
    WEEKDAY,
    YEAR,
    Answer,
    Context,
)
from readahead.derive.patterns import BEFORE_WORD, Late, at_words, one_of
from readahead.derive.tenses import direction
from readahead.model.card import DateMention, Direction
from readahead.model.passage import Span


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A rule of the grammar: the words it may begin with, its expression, and what reads it."""

    starts: frozenset[str]
    expression: Late
    resolve: rules.Rule


def _pattern(starts: str, expression: str, resolve: rules.Rule) -> _Pattern:
    return _Pattern(frozenset(starts.split()), Late(expression, re.IGNORECASE), resolve)


_MONTHS = " ".join(timex.MONTHS) + " jan feb mar apr jun jul aug sept sep oct nov dec"
_WEEKDAYS = " ".join(timex.WEEKDAYS)
_PARTS = "early earlier mid middle late later"
_RELATIVES = "last this next past coming"
_SEASONS = " ".join(timex.SEASONS)
_NUMBERS = " ".join(word for word in relative.NUMBERS if " " not in word) + " 0"

_PATTERNS = (
    _pattern("0", rf"\b{YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b", rules.iso),
    _pattern(
        "0",
        rf"(?<![\d/.])(?P<first>{DAY})(?P<mark>[/.])(?P<second>{DAY})(?P=mark)(?P<year>(?:19|20)\d\d|(?<=/)\d\d(?![\d/]))\b",
        rules.numeric,
    ),
    _pattern("the", rf"the\sweek\sof\s(?P<month>{MONTH})\s(?P<day>{DAY})\b", rules.week_of),
    _pattern(
        f"{_MONTHS} {_WEEKDAYS} {_RELATIVES}",
        rf"(?:{RELATIVE}\s)?(?:(?P<weekday>{WEEKDAY}),?\s\(?)?(?P<month>{MONTH})\s(?:the\s)?(?P<day>{DAY}){ORDINAL}\b(?![:.]\d)"
        rf"{SECOND}(?:,?\s(?P<year>{YEAR})\b)?",
        rules.full_day,
    ),
    _pattern(
        f"0 {_WEEKDAYS} {_RELATIVES}",
        rf"(?:{RELATIVE}\s)?(?:(?P<weekday>{WEEKDAY}),?\s\(?(?:the\s)?)?(?<![\d.,$€£])(?P<day>{DAY}){ORDINAL}"
        rf"(?:\s?[-–]\s?(?P<second>{DAY}){ORDINAL})?\s(?:of\s)?(?P<month>{MONTH})(?!\w)(?:,?\s(?P<year>{YEAR})\b)?",
        rules.full_day,
    ),
    _pattern(f"{_MONTHS} {_PARTS}", rf"{PART}(?P<month>{MONTH}){OF_YEAR}", rules.month_year),
    _pattern(
        "first second third fourth q",
        rf"(?:(?P<nth>first|second|third|fourth)[-\s](?P<half>quarter|half)|Q(?P<digit>[1-4]))\b{OF_YEAR}?",
        rules.named_part,
    ),
    _pattern(
        "last this next",
        r"(?P<year>)?(?P<relative>last|this|next)\syear[’']s\s(?:fiscal\s)?(?P<nth>first|second|third|fourth)[-\s](?P<half>quarter|half)\b(?P<digit>)?",
        rules.named_part,
    ),
    _pattern(
        "year",
        r"year[-\s](?:earlier|ago|before)\b(?:\s(?:fiscal\s)?(?:(?P<nth>first|second|third|fourth)[-\s])?(?P<unit>quarter|period|month|half)\b)?",
        periods.year_earlier,
    ),
    _pattern(
        f"{_MONTHS}",
        rf"(?P<month>{MONTH})\s(?:the\s)?(?P<nth>{periods.ORDINAL_WORD})\b",
        periods.spelled_day,
    ),
    _pattern("nineteen", rf"{periods.SPELLED_YEAR}\b", periods.spelled_year),
    _pattern(
        "early earlier late later",
        r"(?P<part>early|earlier|late|later)\sin\sthe\s(?P<unit>week|month|year)\b",
        periods.within,
    ),
    _pattern(
        "the", rf"the\s(?P<which>following|next|previous|preceding)\s(?P<weekday>{WEEKDAY})\b", periods.beside
    ),
    _pattern("a", rf"a\sweek\sago\s(?P<weekday>{WEEKDAY})\b", periods.week_ago),
    _pattern("the", r"the\snew\syear\b", periods.new_year),
    _pattern("0", r"(?<=[’'‘])(?P<short>\d\d)\b(?![’'.:,]?\d)", rules.short_year),
    _pattern(
        _SEASONS,
        rf"(?P<season>{SEASON})\s(?:of\s)?(?:(?P<year>{YEAR})|[’'‘](?P<short>\d\d))\b",
        rules.season_year,
    ),
    _pattern(
        f"{holidays.STARTS} {_RELATIVES}",
        rf"(?:{RELATIVE}\s)?(?-i:(?P<name>{holidays.NAME}))\b(?:\s(?P<year>{YEAR})\b)?",
        rules.holiday,
    ),
    _pattern(
        f"{_MONTHS} {_PARTS} {_RELATIVES}",
        rf"(?:{RELATIVE}\s)?{PART}(?P<month>{MONTH})(?!\w)(?!\s?\d)",
        rules.bare_month,
    ),
    _pattern(
        f"{_WEEKDAYS} {_RELATIVES}",
        rf"(?:{RELATIVE}\s)?(?P<weekday>{WEEKDAY})\b(?:\s(?:morning|afternoon|evening|night)\b)?",
        relative.weekday,
    ),
    _pattern(
        "the today yesterday tomorrow tonight last this",
        r"(?P<words>the\sday\s(?:before\syesterday|after\stomorrow)|today|yesterday|tomorrow|tonight|last\snight"
        r"|this\s(?:morning|afternoon|evening))\b",
        relative.deictic,
    ),
    _pattern(
        f"{_PARTS} {_RELATIVES} the",
        rf"{PART}(?P<relative>last|this|next|this\spast|this\scoming|the\scoming|the\slast|the(?=\sweekend\b(?!\sof\s[A-Z]))|the\spast(?=\sweekend))"
        rf"\s(?:fiscal\s)?(?P<unit>week|weekend|month|quarter|year|decade|{SEASON})\b",
        relative.relative_unit,
    ),
    _pattern(_NUMBERS, rf"(?P<number>{relative.NUMBER})\s(?P<unit>{relative.UNIT})s?\sago\b", relative.ago),
    _pattern(
        "in within",
        rf"(?:in|within)\s(?:about\s|the\snext\s)?(?P<number>{relative.NUMBER})\s(?P<unit>{relative.UNIT})s?(?:[’']\stime)?\b",
        relative.in_units,
    ),
    _pattern(
        _NUMBERS,
        rf"(?P<number>{relative.NUMBER})\s(?P<unit>{relative.UNIT})s?\s(?P<way>earlier|before|previously|later|after|afterwards)\b",
        relative.counted_from,
    ),
    _pattern(
        "the latest current previous prior preceding following",
        r"(?:the\s)?(?P<which>latest|current|previous|prior|preceding|following|(?<=the\s)next)\s(?:fiscal\s)?"
        r"(?P<unit>week|month|quarter|year)\b(?!-)",
        periods.placed,
    ),
    _pattern(
        "the end start beginning middle close rest remainder",
        r"(?:the\s)?(?P<edge>end|start|beginning|middle|close|rest|remainder)\sof\sthe\s(?P<unit>week|month|quarter|year)\b",
        periods.edge,
    ),
    _pattern("year the", r"(?:the\s)?year(?:[-\s]|[’']s[-\s])(?P<edge>end)\b(?P<unit>)?(?!-)", periods.edge),
    _pattern("the", r"(?<=\bon\s)the\s(?P<nth>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b", periods.nth_day),
    _pattern("the", rf"the\s(?:{PART})(?P<season>{SEASON})\b(?!\s(?:of\s)?[’'‘]?\d)", relative.bare_season),
    _pattern("0", r"(?P<day>(?:19|20)\d\d)[-–](?P<second>(?:19|20)?\d\d)\b(?![-–/\d])", periods.year_span),
    _pattern(
        "the", rf"the\s{PART}(?:(?P<word>{periods.DECADE_WORDS})|[’'‘](?P<tens>\d0)s)\b", periods.short_decade
    ),
    _pattern(f"0 {_PARTS}", rf"{PART}(?P<decade>(?:1[5-9]|20)\d0)s\b", rules.decade),
    _pattern(
        f"a the that {_PARTS}",
        rf"{PART}(?P<words>the\s(?:next|following|previous)\s(?:day|morning|night|evening)|the\s(?:day|night)\s(?:before|after)"
        rf"|(?:that|the)\ssame\s(?:day|week|month|year)|that\s(?:day|night|morning|evening|month|year))\b",
        relative.anaphoric,
    ),
    _pattern(
        "0",
        rf"(?P<year>{YEAR})(?:[’']s)?\s(?:fiscal\s)?(?:(?:(?P<nth>first|second|third|fourth)[-\s])?quarter|period)\b",
        periods.quarter_of_year,
    ),
    _pattern(f"0 {_PARTS}", rf"{PART}(?P<year>{YEAR})\b(?!-\d)(?![–/]\d{{1,2}}\b(?!\d))", rules.year),
)


_MODAL = ("may", "march")
"""Words that are months only with a capital, one of them among the commonest of all."""


def _by_start() -> dict[str, tuple[_Pattern, ...]]:
    index: dict[str, list[_Pattern]] = defaultdict(list)
    for pattern in _PATTERNS:
        for word in pattern.starts:
            index[word].append(pattern)
    return {
        form: tuple(patterns)
        for word, patterns in index.items()
        for form in (word, word.capitalize(), word.upper())
        if form not in _MODAL
    }


_INDEX = _by_start()
"""The rules that may begin with a word, as it is printed; "0" stands for any number."""

_UNIT_NEXT = rf"\s{relative.UNIT}"
_NUMBER_NEXT = rf"\s(?:about\s|the\snext\s)?{relative.NUMBER}\s"
_FOLLOWED = {
    **dict.fromkeys(
        (word for word in relative.NUMBERS if " " not in word and word != "nineteen"), _UNIT_NEXT
    ),
    "a": rf"\s(?:couple\sof\s)?{relative.UNIT}",
    "in": _NUMBER_NEXT,
    "within": _NUMBER_NEXT,
    "that": r"\s(?:same|day|night|morning|evening|month|year)\b",
    "this": rf"\s(?:\d|(?-i:[A-Z])|{MONTH}|past|coming|early|earlier|mid|middle|late|later|{WEEKDAY}|morning|afternoon|evening|fiscal|week|month"
    rf"|quarter|year|decade|{SEASON})",
    "the": rf"\s(?:[\d’'‘]|(?:week|weekend|day|night|year|latest|current|previous|prior|preceding|following|new|next|last|past|coming|same|end|start"
    rf"|beginning|middle|close|rest|remainder|early|earlier|mid|late|later|{SEASON}|{periods.DECADE_WORDS})\b)",
}
"""What must follow the commonest words for a date to begin there: worth a look before every rule for them is tried."""

_DIGITS = (
    r"(?=[0-9])(?:[0-9]{4}(?![0-9])|(?<=[’'‘])[0-9]{2}(?![0-9])"
    rf"|[0-9]{{1,3}}(?=[/.][0-9]|(?i:(?:st|nd|rd|th)?(?:\s?[-–]\s?[0-9]{{1,2}}(?:st|nd|rd|th)?)?\s(?:of\s)?(?:{MONTH}|{relative.UNIT}))))"
)
"""A number that can begin a date: a year, or one before a month, a unit of time or the mark of a date in figures."""


def _token() -> str:
    """Return the source of the pattern for what can begin a date."""
    ahead = {
        form: rf"(?=(?i:{following}))"
        for word, following in _FOLLOWED.items()
        for form in (word, word.capitalize(), word.upper())
    }
    return rf"{BEFORE_WORD}(?:{_DIGITS}|{one_of(_INDEX.keys() - {'0'}, ahead=ahead)}(?![A-Za-z]))"


_TOKEN = Late(_token())


MOST = 3_000
"""Dates read from one text: what names more is a calendar or a table, and would take minutes."""


def find(text: str, published: date | None, *, span: Span | None = None) -> tuple[DateMention, ...]:
    """Return the dates named in *text*, or in its stretch *span*, in order; spans count from the start of *text*.

    Without *published* only dates that need no day to count from are returned; at most MOST of them.
    """
    context = Context(text, published)
    found: list[DateMention] = []
    place, end = (span.start, min(span.end, len(text))) if span else (0, len(text))
    for start, word in at_words(_TOKEN, text, place, end):
        patterns = _INDEX.get("0" if word[0] <= "9" else word)
        if patterns is None or start < place:
            continue
        if len(found) >= MOST:
            break
        for pattern in patterns:
            parts = pattern.expression.match(text, start, end)
            if parts is None:
                continue
            context.start, context.end = parts.span()
            if answer := pattern.resolve(parts, context):
                found += _mentions(answer, parts, context)
                place = parts.end()
                break
    return tuple(found)


def _mentions(answer: Answer, parts: re.Match[str], context: Context) -> list[DateMention]:
    """Return the mention for *answer*, and one more where it names a second day."""
    if not answer.second:
        return _mention(answer.value, Span(*parts.span()), answer, context)
    return [
        *_mention(answer.value, Span(parts.start(), parts.end("day")), answer, context),
        *_mention(answer.second, Span(parts.start("second"), parts.end("second")), answer, context),
    ]


def _mention(value: str, span: Span, answer: Answer, context: Context) -> list[DateMention]:
    days = timex.interval(value, answer.part)
    if days is None:
        return []
    context.last, context.period, context.last_end = days[0], value, span.end
    return [
        DateMention(
            span=span,
            value=value,
            earliest=days[0],
            latest=days[1],
            direction=_direction(days, context),
            ambiguous=bool(answer.alternatives),
            alternatives=answer.alternatives,
        )
    ]


def _direction(days: tuple[date, date], context: Context) -> Direction:
    """A date wholly before or after the publication day has its direction from that; else the clause tells."""
    if context.published and days[1] < context.published:
        return Direction.PAST
    if context.published and days[0] > context.published:
        return Direction.FUTURE
    return direction(context.text, context.start, context.end)
