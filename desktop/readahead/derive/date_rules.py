"""The parts and the context that every date rule shares, and the rules for dates of the calendar: days, months, years."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from readahead.derive import holidays, timex
from readahead.derive.patterns import Late
from readahead.derive.tenses import direction, is_over, is_told_of, leads_to_event, names_vote
from readahead.model.card import Direction

MONTH = (
    r"(?-i:[Jj]anuary|JANUARY|[Ff]ebruary|FEBRUARY|March|MARCH|[Aa]pril|APRIL|May|MAY|[Jj]une|JUNE|[Jj]uly|JULY|August|AUGUST"
    r"|[Ss]eptember|SEPTEMBER|[Oo]ctober|OCTOBER|[Nn]ovember|NOVEMBER|[Dd]ecember|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?(?!-))"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
YEAR = r"(?:1\d|20)\d\d"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
PART = r"(?:(?P<part>early|earlier|mid|middle|late|later)[-\s](?:in\s)?)?"
RELATIVE = r"(?P<relative>last|this|next|this\spast|past|this\scoming|coming)"
ORDINAL = r"(?:st|nd|rd|th)?"
OF_YEAR = rf"(?:,?\s(?:of\s)?(?:(?P<year>{YEAR})\b|(?P<relative>last|this|next)\syear\b))"
SECOND = rf"(?:\s?(?:[-–—]|and|to|or|through)\s?(?P<second>{DAY}){ORDINAL}\b(?!\s*(?:[%:]|percent|people|years|-year|a\.?m|p\.?m)))?"


@dataclass(slots=True)
class Context:
    """What a rule may look at: the text, the place of its match, the day it counts from, and the last date it gave.

    last is the first day of that date, period its value, and last_end the place where its words end.
    """

    text: str
    published: date | None
    last: date | None = None
    period: str = ""
    last_end: int = 0
    start: int = 0
    end: int = 0

    @property
    def is_ahead(self) -> bool:
        """Whether the clause around the match looks ahead."""
        return direction(self.text, self.start, self.end) is Direction.FUTURE

    @property
    def is_before_event(self) -> bool:
        """Whether the match names the day of something that the clause leads up to: "before Monday's vote"."""
        return leads_to_event(self.text, self.start, self.end)

    @property
    def is_told(self) -> bool:
        """Whether a verb right before the match tells of the past."""
        return is_told_of(self.text, self.start)


@dataclass(frozen=True, slots=True)
class Answer:
    """A rule's answer: the value, the part of it that is meant, other readings, and a second day ("April 24 and 25")."""

    value: str
    part: str = ""
    alternatives: tuple[str, ...] = ()
    second: str = ""


Parts = re.Match[str]
Rule = Callable[[Parts, Context], Answer | None]


def part_of(parts: Parts) -> str:
    """Return early, mid, late or nothing, as the words before a period say."""
    word = (parts["part"] or "").lower()
    return {"earlier": "early", "later": "late", "middle": "mid"}.get(word, word)


def iso(parts: Parts, context: Context) -> Answer | None:  # noqa: ARG001
    """Read 2025-11-17."""
    return Answer(parts[0])


def numeric(parts: Parts, context: Context) -> Answer | None:
    """Read 12/28/2025 or 28.12.25; where both orders make a day, the nearer to publication is taken, else the day first."""
    first, second = int(parts["first"]), int(parts["second"])
    year = _full_year(parts["year"], context.published)
    readings = [timex.real_day(year, month, day) for day, month in ((first, second), (second, first))]
    found = list(dict.fromkeys(day for day in readings if day))
    if base := context.published:
        found.sort(key=lambda day: abs(day - base))
    days = [day.isoformat() for day in found]
    return Answer(days[0], alternatives=tuple(days[1:])) if days else None


def _full_year(digits: str, published: date | None) -> int:
    """Return the year of two or four digits: of two, the nearest to publication."""
    if len(digits) == 4:
        return int(digits)
    here = published.year if published else 2000
    years = [here // 100 * 100 + step + int(digits) for step in (-100, 0, 100)]
    return min(years, key=lambda year: abs(year - here))


def full_day(parts: Parts, context: Context) -> Answer | None:
    """Read November 17, 17 November 2025, Thursday, April 6, last Oct. 23, April 24 and 25."""
    month, day = timex.month_number(parts["month"]), int(parts["day"])
    weekday = parts["weekday"] or ""
    if _is_of_2001(month, day, parts, context):
        return Answer("2001-09-11")
    year = parts["year"] or ("" if parts["relative"] else _year_of_range(month, context))
    if year:
        chosen = timex.real_day(int(year), month, day)
    else:
        chosen = nearest_day(month, day, weekday, context=context, relative=(parts["relative"] or "").lower())
    if chosen is None:
        return None
    second = timex.real_day(chosen.year, month, int(parts["second"])) if parts["second"] else None
    return Answer(chosen.isoformat(), second=second.isoformat() if second and second > chosen else "")


_ATTACKS = Late(
    r"\s(?:(?:terrorist|terror|suicide)\s)?(?:attacks?|hijack\w+|commission|families|plotters?)\b",
    re.IGNORECASE,
)
_SINCE = 2001
"""The year after which "the Sept. 11 attacks" are those of it."""


def _is_of_2001(month: int, day: int, parts: Parts, context: Context) -> bool:
    """Whether a day of no stated year is the one of the Sept. 11 attacks."""
    is_after = context.published is not None and context.published.year > _SINCE
    return (
        is_after
        and (month, day) == (9, 11)
        and not parts["year"]
        and bool(_ATTACKS.match(context.text, context.end))
    )


_UNTIL = Late(
    rf"\s?(?:to|through|until|till|and|[-–—])\s?(?:(?P<month>{MONTH})\s?(?:{DAY}\b,?)?|{DAY}\s(?P<other>{MONTH}))\s?(?P<year>(?:19|20)\d\d)\b"
)


def _year_of_range(month: int, context: Context) -> str:
    """Return the year of a date that begins a range whose end alone names one: "from April to June 1988"; else nothing."""
    end = _UNTIL.match(context.text, context.end)
    if end is None:
        return ""
    last = timex.month_number(end["month"] or end["other"])
    return f"{int(end['year']) - (month > last):04d}"


FAR_BEHIND, SOON = 270, 100
"""A bare "March 12" that would lie so many days back is meant ahead if it comes within SOON days."""


def nearest_day(month: int, day: int, weekday: str, *, context: Context, relative: str = "") -> date | None:
    """Return the day of no stated year: the one on *weekday* if that is named, else by the clause and by nearness."""
    base = context.published
    if base is None:
        return None
    days = [
        found for year in range(base.year - 1, base.year + 2) if (found := timex.real_day(year, month, day))
    ]
    if weekday:
        days = [found for found in days if found.weekday() == timex.weekday_number(weekday)] or days
    behind = [found for found in days if found <= base]
    ahead = [found for found in days if found >= base]
    if relative in ("last", "past", "this past") and behind:
        return behind[-1]
    if not behind or not ahead:
        return min(days, key=lambda found: abs(found - base), default=None)
    is_soon = (base - behind[-1]).days > FAR_BEHIND and (ahead[0] - base).days < SOON and not context.is_told
    if (
        is_soon
        or relative in ("next", "this coming")
        or ((context.is_ahead or context.is_before_event) and (ahead[0] - base).days <= 366 - SOON)
    ):
        return ahead[0]
    return behind[-1]


def week_of(parts: Parts, context: Context) -> Answer | None:
    """Read the week of March 6."""
    day = nearest_day(timex.month_number(parts["month"]), int(parts["day"]), "", context=context)
    return Answer(timex.week_of(day)) if day else None


def month_year(parts: Parts, context: Context) -> Answer | None:
    """Read November 2024, early October this year."""
    month, year = timex.month_number(parts["month"]), parts["year"]
    if parts["relative"]:
        if context.published is None:
            return None
        year = str(context.published.year + {"last": -1, "this": 0, "next": 1}[parts["relative"].lower()])
    return Answer(f"{int(year):04d}-{month:02d}", part_of(parts))


_NAMELIKE = Late(r"\s+[A-Z][a-z]")
_MONTH_CUE = Late(
    r"(?:\b(?:in|of|since|until|till|by|from|to|for|during|before|after|through|between|and|the|each|every|a)"
    r"|[(,–—-]|\b(?:early|mid|late)[- ])\s*$",
    re.IGNORECASE,
)


def bare_month(parts: Parts, context: Context) -> Answer | None:
    """Read October, late November, last November: past unless the clause looks ahead or "next" stands before it."""
    base = context.published
    word, relative = parts["month"], (parts["relative"] or "").lower()
    if not relative and (year := _year_of_range(timex.month_number(word), context)):
        return Answer(f"{year}-{timex.month_number(word):02d}", part_of(parts))
    is_cued = (
        relative
        or parts["part"]
        or _MONTH_CUE.search(context.text, max(0, context.start - 12), context.start)
    )
    if base is None or (
        not is_cued and (word in ("May", "March") or _NAMELIKE.match(context.text, context.end))
    ):
        return None
    if (
        len(word.rstrip(".")) < 5
        and word not in ("May", "June", "July")
        and not (is_cued and word.endswith("."))
    ):
        return None
    month = timex.month_number(word)
    return Answer(f"{_year_of_month(month, relative, context, base):04d}-{month:02d}", part_of(parts))


def _year_of_month(month: int, relative: str, context: Context, base: date) -> int:
    if relative == "this":
        return base.year
    if relative in ("next", "this coming", "coming"):
        return base.year + (month <= base.month)
    if not relative and (context.is_ahead or _is_run_up(month, context, base)):
        return base.year + (month < base.month)
    return base.year - (month > base.month or (bool(relative) and month == base.month))


RUN_UP = 8
"""Months before "the November election" over which those words mean the next one, unless it is said to be over."""


def _is_run_up(month: int, context: Context, base: date) -> bool:
    """Whether a month is named for an event that is set for it and comes soon."""
    is_soon = 0 < (month - base.month) % 12 <= RUN_UP
    is_event = is_soon and names_vote(context.text, context.end)
    return is_event and not is_over(context.text, context.start)


_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def named_part(parts: Parts, context: Context) -> Answer | None:
    """Read the third quarter of 2025, Q3, the first half of last year."""
    nth = _NTH.get((parts["nth"] or "").lower()) or int(parts["digit"] or 0)
    letter = "H" if (parts["half"] or "").lower() == "half" else "Q"
    year = _stated_year(parts, context)
    if year is None or not 1 <= nth <= (2 if letter == "H" else 4):
        return None
    if not (parts["year"] or parts["relative"]) and context.published:
        if letter == "H":
            return None  # "the first half" of anything but a year
        days = timex.interval(f"{year:04d}-{letter}{nth}")
        if days and days[0] > context.published:
            year -= not context.is_ahead
        elif days and (context.published - days[1]).days > SOON and context.is_ahead:
            year += 1  # "expects to close the sale in the first quarter", said in November
    return Answer(f"{year:04d}-{letter}{nth}")


def _stated_year(parts: Parts, context: Context) -> int | None:
    if parts["year"]:
        return int(parts["year"])
    if context.published is None:
        return None
    return context.published.year + {"last": -1, "next": 1}.get((parts["relative"] or "").lower(), 0)


def season_year(parts: Parts, context: Context) -> Answer | None:
    """Read summer 2024, the summer of '97."""
    if not parts["year"] and context.published is None:
        return None
    year = int(parts["year"]) if parts["year"] else _full_year(parts["short"], context.published)
    return Answer(f"{year:04d}-{timex.SEASONS[parts['season'].lower()]}")


def decade(parts: Parts, context: Context) -> Answer | None:  # noqa: ARG001
    """Read the early 1990s."""
    return Answer(parts["decade"][:3], part_of(parts))


_SHORT_CUE = Late(
    r"\b(?:in|of|since|until|by|from|to|before|after|and|the|early|late|spring|summer|fall|winter)\s[’'‘]$",
    re.IGNORECASE,
)


def short_year(parts: Parts, context: Context) -> Answer | None:
    """Read in '97, the summer of '97: of the last hundred years, or of the next ten."""
    base = context.published
    if base is None or not _SHORT_CUE.search(context.text, max(0, context.start - 12), context.start):
        return None
    digits = int(parts["short"])
    century = base.year // 100 * 100
    year = century + digits
    return Answer(f"{year if year <= base.year + 10 else year - 100:04d}")


_YEAR_CUE = Late(
    r"\b(?:in|since|by|of|from|to|until|till|before|after|during|between|and|or|through|early|late|mid|the|a|an|its|his|her|"
    r"their|for|around|circa|summer|spring|year|that|fiscal|post|pre|as|every|back|our|on)[-–\s]$|\(\s?$|\b\d{4}[-–]$|[’']s\s$",
    re.IGNORECASE,
)
_COUNTS = Late(
    r"[ -](?:people|men|women|children|troops|soldiers|civilians|homes|houses|jobs|dollars|euros|pounds|meters|metres|feet|"
    r"miles|kilomet\w+|km|tons|tonnes|points|votes|seats|employees|workers|prisoners|others|more|of them|hours|GMT|hrs|degrees)\b"
    r"|[.,]\d|%| percent| per cent"
)
FIRST_YEAR, LAST_YEAR = 1500, 2100


def year(parts: Parts, context: Context) -> Answer | None:
    """Read 2024 in "in 2024", "since 1998", "the 1996 bombing"; a number that counts something is no year."""
    number = int(parts["year"])
    if not FIRST_YEAR <= number < LAST_YEAR or _COUNTS.match(context.text, context.end):
        return None
    before = context.text[max(0, context.start - 9) : context.start]
    if before[-1:] in ("$", "€", "£", "#", ".", ","):
        return None
    opens = (not before.strip() or before.endswith("\n")) and context.text[context.end : context.end + 1] in (
        ",",
        ":",
        " ",
    )
    if not (opens or parts["part"] or _YEAR_CUE.search(before) or _is_plainly_year(number, context)):
        return None
    return Answer(parts["year"], part_of(parts))


_PLAIN_BEFORE = Late(
    r"(?<![\w.])(?!(?:some|nearly|almost|than|least|most|only|total|another|further|killed|wounded|injured|with|has|have|had|was|were|"
    r"is|are|at|number|no|page|room|line|flight|unit)\s)[a-z][a-z-]+\s$"
)
_LISTED = Late(r",\s(?:and\s|or\s)?|\s[-–—]\snot\s")
_MANY = Late(r"\s(?:[a-z]{3,}s|people|men|women|children)\b")


def _is_plainly_year(number: int, context: Context) -> bool:
    """Whether a number of our time, in "her failed 2008 run" or "in 1994, 1995", is a year, though no cue says so.

    News writes other numbers of four digits with a comma or as a round one.
    """
    if not 1900 < number < 2040 or number % 50 == 0:
        return False
    if len(context.period) == 4 and _LISTED.fullmatch(context.text, context.last_end, context.start):
        return True
    before = _PLAIN_BEFORE.search(context.text, max(0, context.start - 24), context.start)
    return before is not None and not _MANY.match(context.text, context.end)


_GREETING = Late(r"\b(?:Merry|Happy) $")
_FESTIVE = Late(
    r"\s(?:presents?|gifts?|trees?|cards?|carols?|markets?|spirit|lights|shopping|songs?|stories|story|card|movies?|Island|Carol|Mass)\b"
)


def holiday(parts: Parts, context: Context) -> Answer | None:
    """Read Christmas, New Year's Eve, Labor Day, Easter: the last one unless the clause looks ahead."""
    base, name = context.published, parts["name"]
    if _GREETING.search(context.text, max(0, context.start - 8), context.start) or _FESTIVE.match(
        context.text, context.end
    ):
        return None
    if parts["year"]:
        day = holidays.day(name, int(parts["year"]))
        return Answer(day.isoformat()) if day else None
    if base is None:
        return None
    days = [day for step in (-2, -1, 0, 1, 2) if (day := holidays.day(name, base.year + step))]
    relative = (parts["relative"] or "").lower()
    behind, ahead = max(day for day in days if day <= base), min(day for day in days if day >= base)
    is_soon = (base - behind).days > FAR_BEHIND and (ahead - base).days < SOON // 3
    is_ahead = relative in ("next", "this coming", "coming") or (
        not relative and (is_soon or context.is_ahead)
    )
    return Answer((ahead if is_ahead else behind).isoformat())
