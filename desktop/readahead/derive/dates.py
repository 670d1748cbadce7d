"""Finds the dates in a text and says which days they mean, counted from the day the article was published.

An own grammar of some twenty patterns. One combined expression finds candidates from left to right; the rule that
matched reads its parts again and gives a TIMEX3 value, or nothing when the words are no date after all ("in 2000 homes").
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from readahead.derive import timex
from readahead.derive.tenses import direction
from readahead.model.card import DateMention, Direction
from readahead.model.passage import Span

_MONTH = (
    r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY = r"(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:1[0-9]|20)\d\d"
_NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        start=1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "a couple of": 2, "a few": 3, "several": 5}
_NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_UNIT = r"(?:day|week|fortnight|month|quarter|year|decade)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_PART = r"(?:(?P<part>early|earlier|mid|middle|late|later)[-\s])?"
_DAYPART = r"(?:\s(?:morning|afternoon|evening|night))?"


@dataclass(slots=True)
class _Context:
    """What a rule may look at: the text, the place of its match, the day it counts from, and the last day it gave."""

    text: str
    published: date | None
    last: date | None = None
    start: int = 0
    end: int = 0

    @property
    def is_ahead(self) -> bool:
        return direction(self.text, self.start, self.end) is Direction.FUTURE


@dataclass(frozen=True, slots=True)
class _Found:
    """A rule's answer: the value, the part of it that is meant, other readings, and a second day ("April 24 and 25")."""

    value: str
    part: str = ""
    alternatives: tuple[str, ...] = ()
    group: str = ""
    second: str = ""


_Rule = Callable[[re.Match[str], _Context], _Found | None]


def find(text: str, published: date | None, *, span: Span | None = None) -> tuple[DateMention, ...]:
    """Return the dates named in *text*, or in its stretch *span*, in order; spans count from the start of *text*.

    Without *published* only dates that need no day to count from are returned.
    """
    context = _Context(text, published)
    found: list[DateMention] = []
    start, end = (span.start, min(span.end, len(text))) if span else (0, len(text))
    for candidate in _ANY.finditer(text, start, end):
        rule = _RULES[candidate.lastgroup or ""]
        parts = rule.pattern.match(text, candidate.start(), end)
        if parts is None:
            continue
        context.start, context.end = parts.span()
        answer = rule.resolve(parts, context)
        if answer is not None:
            found += _mentions(answer, parts, context)
    return tuple(found)


def _mentions(answer: _Found, parts: re.Match[str], context: _Context) -> list[DateMention]:
    """Return the mention for *answer*, and one more where it names a second day."""
    start, end = parts.span(answer.group or 0)
    if answer.second:
        first_end = parts.start("second")
        return [
            *_mention(answer.value, Span(start, parts.end("day")), answer, context),
            *_mention(answer.second, Span(first_end, parts.end("second")), answer, context),
        ]
    return _mention(answer.value, Span(start, end), answer, context)


def _mention(value: str, span: Span, answer: _Found, context: _Context) -> list[DateMention]:
    days = timex.interval(value, answer.part)
    if days is None:
        return []
    if days[0] == days[1]:
        context.last = days[0]
    mention = DateMention(
        span=span,
        value=value,
        earliest=days[0],
        latest=days[1],
        direction=_direction(days, context),
        ambiguous=bool(answer.alternatives),
        alternatives=answer.alternatives,
    )
    return [mention]


def _direction(days: tuple[date, date], context: _Context) -> Direction:
    """A date wholly before or after the publication day has its direction from that; else the clause tells."""
    if context.published and days[1] < context.published:
        return Direction.PAST
    if context.published and days[0] > context.published:
        return Direction.FUTURE
    return direction(context.text, context.start, context.end)


def _part(parts: re.Match[str]) -> str:
    word = parts["part"] or ""
    return {"earlier": "early", "later": "late", "middle": "mid"}.get(word.lower(), word.lower())


def _iso(parts: re.Match[str], context: _Context) -> _Found | None:  # noqa: ARG001
    return _Found(parts[0])


def _numeric(parts: re.Match[str], context: _Context) -> _Found | None:  # noqa: ARG001
    """12/28/2025 or 28.12.2025; where both orders make a day, the day first is taken and the other kept beside it."""
    first, second, year = int(parts["first"]), int(parts["second"]), int(parts["year"])
    readings = [timex.real_day(year, month, day) for day, month in ((first, second), (second, first))]
    days = list(dict.fromkeys(day.isoformat() for day in readings if day))
    return _Found(days[0], alternatives=tuple(days[1:])) if days else None


def _full_day(parts: re.Match[str], context: _Context) -> _Found | None:
    """November 17, 17 November 2025, Thursday, April 6, April 24 and 25."""
    month, day = timex.month_number(parts["month"]), int(parts["day"])
    given = parts["year"]
    chosen = (
        timex.real_day(int(given), month, day)
        if given
        else _nearest_day(month, day, parts["weekday"] or "", context=context)
    )
    if chosen is None:
        return None
    second = timex.real_day(chosen.year, month, int(parts["second"])) if parts["second"] else None
    later = second.isoformat() if second and second > chosen else ""
    return _Found(chosen.isoformat(), second=later)


FAR_BEHIND, SOON = 270, 100
"""A bare "March 12" that would lie this many days back is meant ahead if it comes within SOON days."""


def _nearest_day(month: int, day: int, weekday: str, *, context: _Context) -> date | None:
    """Return the day of no stated year: the one on *weekday* if that is named, else by the clause and by nearness."""
    base = context.published
    if base is None:
        return None
    days = [
        found for year in range(base.year - 1, base.year + 2) if (found := timex.real_day(year, month, day))
    ]
    if weekday:
        fitting = [found for found in days if found.weekday() == timex.weekday_number(weekday)]
        days = fitting or days
    behind = [found for found in days if found <= base]
    ahead = [found for found in days if found >= base]
    if not behind or not ahead:
        return min(days, key=lambda found: abs(found - base), default=None)
    soon = (base - behind[-1]).days > FAR_BEHIND and (ahead[0] - base).days < SOON
    return ahead[0] if soon or (context.is_ahead and (ahead[0] - base).days <= 366 - SOON) else behind[-1]


def _month_year(parts: re.Match[str], context: _Context) -> _Found | None:
    month = timex.month_number(parts["month"])
    year = parts["year"]
    if parts["relative"]:
        if context.published is None:
            return None
        year = str(context.published.year + {"last": -1, "this": 0, "next": 1}[parts["relative"].lower()])
    return _Found(f"{int(year):04d}-{month:02d}", _part(parts))


_NAMELIKE = re.compile(r"\s+[A-Z][a-z]")
_MONTH_CUE = re.compile(
    r"(?:\b(?:in|of|since|until|till|by|from|to|for|during|before|after|through|between|and|the|each|every|for|a)"
    r"|[(,–—-]|\b(?:early|mid|late)[- ])\s*$",
    re.IGNORECASE,
)


def _bare_month(parts: re.Match[str], context: _Context) -> _Found | None:
    """October, late November, last November: past unless the clause looks ahead or "next" stands before it."""
    base = context.published
    word, relative = parts["month"], (parts["relative"] or "").lower()
    cued = (
        relative
        or parts["part"]
        or _MONTH_CUE.search(context.text, max(0, context.start - 12), context.start)
    )
    if base is None or (
        not cued and (word in ("May", "March") or _NAMELIKE.match(context.text, context.end))
    ):
        return None
    if word.rstrip(".") != word and not cued:
        return None
    month = timex.month_number(word)
    past_year = base.year if month <= base.month else base.year - 1
    if relative in ("last", "this past") and month == base.month:
        past_year -= 1
    year = past_year
    if relative == "this":
        year = base.year
    elif relative in ("next", "this coming") or (not relative and context.is_ahead):
        year = base.year if month >= base.month + (relative == "next") else base.year + 1
    return _Found(f"{year:04d}-{month:02d}", _part(parts))


_PAPER = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Independent|Post|Sun|Star|World|Night Live|Mass)\b"
)
_NAMED_DAY = re.compile(r"\b(?:Bloody|Black|Ash|Palm|Super|Maundy|Cyber|Ruby|Shrove|Fat|Holy|Giving) $")


def _weekday(parts: re.Match[str], context: _Context) -> _Found | None:
    base, text = context.published, context.text
    if base is None or _PAPER.match(text, context.end):
        return None
    if _NAMED_DAY.search(text, max(0, context.start - 9), context.start):
        return None
    relative = (parts["relative"] or "").lower().removeprefix("this ")
    behind = (base.weekday() - timex.weekday_number(parts["weekday"])) % 7
    if relative in ("last", "past"):
        return _Found((base - (behind or 7) * timex.DAY).isoformat())
    ahead = (7 - behind) % 7
    if relative in ("next", "coming"):
        chosen = base + (ahead or 7) * timex.DAY
        later = (chosen + 7 * timex.DAY).isoformat()
        return _Found(chosen.isoformat(), alternatives=(later,) if relative == "next" else ())
    if ahead and ((relative == "this" and not _is_said(parts, context)) or context.is_ahead):
        return _Found((base + ahead * timex.DAY).isoformat())
    return _Found((base - behind * timex.DAY).isoformat())


def _is_said(parts: re.Match[str], context: _Context) -> bool:  # noqa: ARG001
    """Whether "this Monday" stands in a clause that tells of the past."""
    before = context.text[max(0, context.start - 60) : context.start]
    return not context.is_ahead and bool(re.search(r"\b(?:said|was|were|had|[a-z]{3,}ed)\b", before))


_DEICTIC = {
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}


def _deictic(parts: re.Match[str], context: _Context) -> _Found | None:
    """today, yesterday, tonight, this morning, the day after tomorrow."""
    if context.published is None:
        return None
    words = " ".join(parts["words"].lower().split())
    return _Found((context.published + _DEICTIC.get(words, 0) * timex.DAY).isoformat())


def _relative_unit(parts: re.Match[str], context: _Context) -> _Found | None:
    """Last week, early this month, next year, the weekend. On a Sunday the week that is meant is uncertain."""
    base = context.published
    if base is None:
        return None
    relative, unit = (parts["relative"] or "").lower().split()[-1], parts["unit"].lower()
    step = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(relative, 0)
    if unit == "weekend":
        return _weekend(relative, context)
    if unit in timex.SEASONS:
        return _season(relative, unit, context)
    day = timex.stepped(base, unit, step)
    if day is None:
        return None
    alternatives: tuple[str, ...] = ()
    if unit == "week" and base.weekday() == 6:
        # Where weeks begin on Sunday, "last week" said on one is the week that the ISO calendar is still in.
        alternatives = (timex.week_of(day + timex.DAY),)
    return _Found(timex.value_in(day, unit), _part(parts), alternatives)


def _weekend(relative: str, context: _Context) -> _Found | None:
    """Return the weekend meant: the last one unless the clause looks ahead; a Saturday or Sunday lies in its own."""
    base = context.published
    if base is None:
        return None
    inside = base.weekday() >= 5
    ahead = relative in ("next", "coming") or (relative in ("this", "the") and context.is_ahead)
    step = 0
    if ahead and (inside and relative == "next"):
        step = 7
    elif not ahead and (not inside or relative in ("last", "past")):
        step = -7
    if relative == "this" and not inside and not ahead:
        step = 0 if base.weekday() >= 3 else -7
    return _Found(timex.week_of(base + step * timex.DAY) + "-WE")


def _season(relative: str, unit: str, context: _Context) -> _Found | None:
    """Return the season meant: the last one that began before the article, this year's, or the next to begin."""
    base, code = context.published, timex.SEASONS[unit]
    if base is None:
        return None
    years = [base.year - 1, base.year, base.year + 1]
    spans = [(year, days) for year in years if (days := timex.interval(f"{year:04d}-{code}"))]
    ended = [year for year, days in spans if days[1] < base]
    begun = [year for year, days in spans if days[0] <= base]
    coming = [year for year, days in spans if days[0] > base]
    if relative in ("last", "past"):
        return _Found(f"{(ended or begun)[-1]:04d}-{code}")
    if relative in ("next", "coming"):
        return _Found(f"{coming[0]:04d}-{code}")
    return _Found(f"{base.year:04d}-{code}")


def _ago(parts: re.Match[str], context: _Context) -> _Found | None:
    """Three weeks ago: the value is as coarse as its unit."""
    return _counted(parts, context, sign=-1)


def _in_units(parts: re.Match[str], context: _Context) -> _Found | None:
    """In three weeks, where the clause looks ahead: "in three weeks of fighting" is a duration."""
    if re.match(r"\s+of\b", context.text[context.end : context.end + 8]):
        return None
    return _counted(parts, context, sign=1) if context.is_ahead else None


def _counted(parts: re.Match[str], context: _Context, *, sign: int) -> _Found | None:
    number = parts["number"].lower()
    count = int(number) if number.isdigit() else _NUMBERS[" ".join(number.split())]
    unit = parts["unit"].lower()
    day = timex.stepped(context.published, unit, sign * count) if context.published else None
    if day is None or (unit == "decade" and count > 20):
        return None
    return _Found(timex.value_in(day, {"decade": "year"}.get(unit, unit)))


def _named_part(parts: re.Match[str], context: _Context) -> _Found | None:
    """The third quarter of 2025, Q3, the first half of last year."""
    number = "first second third fourth".find(parts["nth"].lower()) if parts["nth"] else -1
    nth = {0: 1, 6: 2, 13: 3, 19: 4}.get(number) or int(parts["digit"] or 0)
    letter = "H" if (parts["half"] or "").lower() == "half" else "Q"
    year = _stated_year(parts, context)
    if year is None or not 1 <= nth <= (2 if letter == "H" else 4):
        return None
    if not parts["year"] and not parts["relative"] and context.published and not context.is_ahead:
        days = timex.interval(f"{year:04d}-{letter}{nth}")
        year -= bool(days and days[0] > context.published)
    return _Found(f"{year:04d}-{letter}{nth}")


def _stated_year(parts: re.Match[str], context: _Context) -> int | None:
    if parts["year"]:
        return int(parts["year"])
    if context.published is None:
        return None
    return context.published.year + {"last": -1, "next": 1}.get((parts["relative"] or "").lower(), 0)


def _season_year(parts: re.Match[str], context: _Context) -> _Found | None:  # noqa: ARG001
    return _Found(f"{parts['year']}-{timex.SEASONS[parts['season'].lower()]}")


def _decade(parts: re.Match[str], context: _Context) -> _Found | None:  # noqa: ARG001
    return _Found(parts["decade"][:3], _part(parts))


_YEAR_CUE = re.compile(
    r"\b(?:in|since|by|of|from|to|until|till|before|after|during|between|and|or|through|early|late|mid|the|a|an|its|his|her|their|"
    r"for|late|around|circa|summer|spring|year|that|fiscal|post|pre|as|every|back|our|on)[-– ]$|\(\s?$|\b\d{4}[-–]$|[’']s $",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"[ -](?:people|men|women|children|troops|soldiers|civilians|homes|houses|jobs|dollars|euros|pounds|meters|metres|feet|miles"
    r"|kilomet\w+|km|tons|tonnes|points|votes|seats|employees|workers|prisoners|others|more|of them|hours|GMT|hrs|degrees)\b"
    r"|[.,]\d|%| percent| per cent"
)
FAR_PAST, FAR_AHEAD = 1500, 2100


def _year(parts: re.Match[str], context: _Context) -> _Found | None:
    """In 2024, since 1998, the 1996 bombing; a number that counts something is no year."""
    if not FAR_PAST <= int(parts["year"]) < FAR_AHEAD or _COUNTS.match(context.text, context.end):
        return None
    before = context.text[max(0, context.start - 9) : context.start]
    if before[-1:] in ("$", "€", "£", "#", ".", ","):
        return None
    starts_line = not before.strip() or before.endswith("\n")
    if not _YEAR_CUE.search(before) and not (
        starts_line and context.text[context.end : context.end + 1] in ",: "
    ):
        return None
    return _Found(parts["year"], _part(parts))


def _holiday(parts: re.Match[str], context: _Context) -> _Found | None:
    """Christmas, New Year's Eve, Thanksgiving, Easter: the last one unless the clause looks ahead."""
    base = context.published
    if base is None and not parts["year"]:
        return None
    name = parts["name"].replace("’", "'").lower().removesuffix(" day")
    if parts["year"]:
        return _Found(_holiday_in(int(parts["year"]), name).isoformat())
    assert base is not None
    days = [_holiday_in(year, name) for year in range(base.year - 1, base.year + 2)]
    relative = (parts["relative"] or "").lower()
    ahead = relative in ("next", "this coming") or (not relative and context.is_ahead)
    chosen = [day for day in days if day >= base][:1] if ahead else [day for day in days if day <= base][-1:]
    return _Found(chosen[0].isoformat()) if chosen else None


def _holiday_in(year: int, name: str) -> date:
    if "thanksgiving" in name:
        return timex.nth_weekday(year, 11, weekday=3, nth=4)
    if name == "good friday":
        return timex.easter(year) - 2 * timex.DAY
    if name.startswith("easter"):
        return timex.easter(year) + ("monday" in name) * timex.DAY
    month, day = {
        "christmas eve": (12, 24),
        "boxing": (12, 26),
        "new year's eve": (12, 31),
        "new year's": (1, 1),
    }.get(name, (12, 25))
    return date(year, month, day)


def _week_of(parts: re.Match[str], context: _Context) -> _Found | None:
    """The week of March 6"""
    day = _nearest_day(timex.month_number(parts["month"]), int(parts["day"]), "", context=context)
    return _Found(timex.week_of(day)) if day else None


def _anaphoric(parts: re.Match[str], context: _Context) -> _Found | None:
    """A day earlier, the following day, that same day, later that year: counted from the last day named."""
    if context.last is None:
        return None
    words = " ".join(parts["words"].lower().split())
    if words.endswith(("year", "month", "week")):
        return _Found(timex.value_in(context.last, words.rsplit(" ", 1)[-1]), _part(parts))
    step = 0
    if re.search(r"earlier|before|previous", words):
        step = -1
    elif re.search(r"next|following|later|after", words):
        step = 1
    return _Found((context.last + step * timex.DAY).isoformat())


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A rule of the grammar: its expression and what reads it."""

    expression: str
    resolve: _Rule
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", re.compile(self.expression, re.VERBOSE | re.IGNORECASE))


_ORDINAL = r"(?:st|nd|rd|th)?"
_REL = r"(?P<relative>last|this|next|this\spast|past|this\scoming|coming)"
_OF_YEAR = rf"(?:,?\s(?:of\s)?(?:(?P<year>{_YEAR})\b|(?P<relative>last|this|next)\syear\b))"
_SECOND = rf"(?:\s?(?:[-–—]|and|to|or|through)\s?(?P<second>{_DAY}){_ORDINAL}\b(?!\s*(?:[%:]|percent|people|years|-year)))?"
_RULES: dict[str, _Pattern] = {
    name: _Pattern(expression, resolve)
    for name, expression, resolve in (
        ("iso", rf"\b{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b", _iso),
        (
            "numeric",
            rf"(?<![\d/.])(?P<first>{_DAY})(?P<mark>[/.])(?P<second>{_DAY})(?P=mark)(?P<year>(?:19|20)\d\d)\b",
            _numeric,
        ),
        ("week_of", rf"\bthe\sweek\sof\s(?P<month>{_MONTH})\s(?P<day>{_DAY})\b", _week_of),
        (
            "month_day",
            rf"(?:\b(?P<weekday>{_WEEKDAY}),?\s\(?)?\b(?P<month>{_MONTH})\s(?:the\s)?(?P<day>{_DAY}){_ORDINAL}\b(?![:.]\d)"
            rf"{_SECOND}(?:,?\s(?P<year>{_YEAR})\b)?",
            _full_day,
        ),
        (
            "day_month",
            rf"(?:\b(?P<weekday>{_WEEKDAY}),?\s\(?(?:the\s)?)?(?<![\d.,$€£])\b(?P<day>{_DAY}){_ORDINAL}(?:\s?[-–]\s?(?P<second>{_DAY}){_ORDINAL})?"
            rf"\s(?:of\s)?(?P<month>{_MONTH})(?!\w)(?:,?\s(?P<year>{_YEAR})\b)?",
            _full_day,
        ),
        ("month_year", rf"\b{_PART}(?P<month>{_MONTH}){_OF_YEAR}", _month_year),
        (
            "named_part",
            rf"\b(?:(?P<nth>first|second|third|fourth)[- ](?P<half>quarter|half)|Q(?P<digit>[1-4]))\b{_OF_YEAR}?",
            _named_part,
        ),
        ("season_year", rf"\b(?P<season>{_SEASON})\s(?:of\s)?(?P<year>{_YEAR})\b", _season_year),
        (
            "holiday",
            rf"\b(?:{_REL}\s)?(?P<name>Christmas(?:\sEve|\sDay)?|New\sYear[’']s\s(?:Eve|Day)|Thanksgiving(?:\sDay)?|Good\sFriday"
            rf"|Boxing\sDay|Easter(?:\sSunday|\sMonday)?)\b(?:\s(?P<year>{_YEAR})\b)?",
            _holiday,
        ),
        ("bare_month", rf"\b(?:{_REL}\s)?{_PART}(?P<month>{_MONTH})(?!\w)(?!\s?\d)", _bare_month),
        ("weekday", rf"\b(?:{_REL}\s)?(?P<weekday>{_WEEKDAY})\b{_DAYPART}", _weekday),
        (
            "deictic",
            r"\b(?P<words>the\sday\s(?:before\syesterday|after\stomorrow)|today|yesterday|tomorrow|tonight|last\snight"
            r"|this\s(?:morning|afternoon|evening))\b",
            _deictic,
        ),
        (
            "relative_unit",
            rf"\b{_PART}(?P<relative>last|this|next|this\spast|the\spast|this\scoming|the\scoming|the\slast|the(?=\sweekend))"
            rf"\s(?P<unit>week|weekend|month|quarter|year|decade|{_SEASON})\b(?![’']s?\send)",
            _relative_unit,
        ),
        ("ago", rf"\b(?P<number>{_NUMBER})\s(?P<unit>{_UNIT})s?\sago\b", _ago),
        (
            "in_units",
            rf"\b(?:in|within)\s(?:about\s|the\snext\s)?(?P<number>{_NUMBER})\s(?P<unit>{_UNIT})s?(?:[’']\stime)?\b",
            _in_units,
        ),
        ("decade", rf"\b{_PART}(?P<decade>(?:1[5-9]|20)\d0)s\b", _decade),
        (
            "anaphoric",
            rf"\b{_PART}(?P<words>a\sday\s(?:earlier|before|later|after)|the\s(?:next|following|previous)\s(?:day|morning)"
            rf"|the\s(?:day\sbefore|day\safter)(?!\s\w+day)|(?:that|the)\ssame\s(?:day|week|month|year)|that\s(?:day|month|year))\b",
            _anaphoric,
        ),
        ("year", rf"\b{_PART}(?P<year>{_YEAR})\b(?!-\d)(?![–/]\d{{1,2}}\b(?!\d))", _year),
    )
}
_ANY = re.compile(
    "|".join(
        f"(?P<{name}>{re.sub(r'[(][?]P=mark[)]', '[/.]', re.sub(r'[(][?]P<[a-z]+>', '(?:', rule.expression))})"
        for name, rule in _RULES.items()
    ),
    re.VERBOSE | re.IGNORECASE,
)
