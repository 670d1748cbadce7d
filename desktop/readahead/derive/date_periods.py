"""The rules for dates that are periods told by their place: the latest quarter, the year-earlier period, the year's end."""

import re

from readahead.derive import timex
from readahead.derive.date_rules import Answer, Context, Parts, nearest_day
from readahead.derive.figure_words import ONES, TENS

_QUARTER = re.compile(r"(\d{4})-Q[1-4]$")
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def year_earlier(parts: Parts, context: Context) -> Answer | None:
    """Read the year-earlier period, a year-ago loss: the last quarter named, a year before, or just the year before."""
    if context.published is None:
        return None
    if parts["nth"]:
        return Answer(f"{context.published.year - 1:04d}-Q{_NTH[parts['nth'].lower()]}")
    quarter = _QUARTER.match(context.period)
    if quarter and (parts["unit"] or "").lower() in ("quarter", "period"):
        return Answer(f"{int(quarter[1]) - 1:04d}{context.period[4:]}")
    return Answer(f"{context.published.year - 1:04d}")


def placed(parts: Parts, context: Context) -> Answer | None:
    """Read the latest quarter, the current year, the previous month: counted from today or from the last one named."""
    base, unit = context.published, parts["unit"].lower()
    if base is None:
        return None
    which = parts["which"].lower()
    start, step = base, 0 if which == "current" else -1
    if which not in ("current", "latest") and context.last and _unit_of(context.period) == unit:
        start = context.last
    if which in ("following", "next"):
        # "the next year", told of what was, follows the year named before; else it is as long as a year.
        if context.last is None or context.is_ahead:
            return None
        start, step = context.last, 1
    day = timex.stepped(start, unit, step)
    return Answer(timex.value_in(day, unit)) if day else None


def _unit_of(value: str) -> str:
    """Return how long a value lasts: year, quarter, month, week or day."""
    if len(value) == 4:
        return "year"
    if "Q" in value:
        return "quarter"
    if "W" in value:
        return "week"
    return "month" if len(value) == 7 else "day"


_SOON = {"year": 90, "quarter": 30, "month": 10, "week": 1}
"""So many days into a period, the end that is told of as past is still the end of the one before."""


_UNTIL = re.compile(r"\b(?:until|till|through)\s(?:at\s)?$", re.IGNORECASE)
"""What leads up to an end: the day that is meant is the last one."""


def edge(parts: Parts, context: Context) -> Answer | None:
    """Read year-end, the end of the month, the start of the week, the rest of the year."""
    base = context.published
    if base is None:
        return None
    unit = (parts["unit"] or "year").lower()
    which = (parts["edge"] or "end").lower()
    part = {"end": "late", "close": "late", "middle": "mid", "start": "early", "beginning": "early"}.get(
        which, ""
    )
    if part == "late" and _UNTIL.search(context.text, max(0, context.start - 12), context.start):
        part = "last"
    value = timex.value_in(base, unit)
    days = timex.interval(value)
    day = base
    if which in ("end", "close") and days and not context.is_ahead and (base - days[0]).days < _SOON[unit]:
        day = timex.stepped(base, unit, -1) or base
    return Answer(timex.value_in(day, unit), part)


def quarter_of_year(parts: Parts, context: Context) -> Answer | None:
    """Read the 1988 third quarter, the comparable 1988 period: the quarter last named, of that year."""
    if parts["nth"]:
        return Answer(f"{parts['year']}-Q{_NTH[parts['nth'].lower()]}")
    return Answer(parts["year"] + (context.period[4:] if _QUARTER.match(context.period) else ""))


_DAY_AFTER = re.compile(r"\s(?!and\b|to\b|in\b|at\b|by\b|the\b|a\b|when\b|but\b|after\b|before\b)[a-z]")


def nth_day(parts: Parts, context: Context) -> Answer | None:
    """Read on the 12th: the last such day, or the next where the clause looks ahead."""
    base, number = context.published, int(parts["nth"])
    if base is None or _DAY_AFTER.match(context.text, context.end):
        return None
    step = 1 if context.is_ahead else -1
    month = base
    for _ in range(4):
        day = timex.real_day(month.year, month.month, number)
        if day and (day >= base if step > 0 else day <= base):
            return Answer(day.isoformat())
        month = timex.stepped(month.replace(day=1), "month", step) or month
    return None


def year_span(parts: Parts, context: Context) -> Answer | None:  # noqa: ARG001
    """Read 1984-88 and 1984-1988 as two years."""
    first, last = parts["day"], parts["second"]
    second = last if len(last) == 4 else first[:2] + last
    if int(second) <= int(first) or int(second) - int(first) > 99:
        return None
    return Answer(first, second=second)


_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth"
)
_NTH_DAY = {word: number for number, word in enumerate(_ORDINALS.split(), start=1)}
_NTH_DAY |= {f"twenty-{word}": 20 + number for word, number in list(_NTH_DAY.items())[:9]}
_NTH_DAY |= {"thirtieth": 30, "thirty-first": 31}
ORDINAL_WORD = "|".join(sorted(_NTH_DAY, key=len, reverse=True))


def spelled_day(parts: Parts, context: Context) -> Answer | None:
    """Read February fifth, the Fourth of July excepted, which is a holiday."""
    month, nth = timex.month_number(parts["month"]), _NTH_DAY[parts["nth"].lower()]
    if _DAY_AFTER.match(context.text, context.end):
        return None  # "in May first signs were seen"
    day = nearest_day(month, nth, "", context=context)
    return Answer(day.isoformat()) if day else None


_TEENS = {word: number for word, number in ONES.items() if number >= 10}
_UNITS = {word: number for word, number in ONES.items() if 0 < number < 10}
SPELLED_YEAR = rf"nineteen\s(?:(?P<teen>{'|'.join(_TEENS)})|(?P<tens>{'|'.join(TENS)})(?:[\s-](?P<unit>{'|'.join(_UNITS)}))?)"


def spelled_year(parts: Parts, context: Context) -> Answer | None:  # noqa: ARG001
    """Read nineteen ninety-one, as transcripts of speech have it."""
    number = _TEENS[parts["teen"].lower()] if parts["teen"] else TENS[parts["tens"].lower()]
    return Answer(f"{1900 + number + (_UNITS[parts['unit'].lower()] if parts['unit'] else 0)}")


def within(parts: Parts, context: Context) -> Answer | None:
    """Read earlier in the week, later in the year: the week or year of publication."""
    if context.published is None:
        return None
    part = {"earlier": "early", "later": "late"}.get(parts["part"].lower(), parts["part"].lower())
    return Answer(timex.value_in(context.published, parts["unit"].lower()), part)


def beside(parts: Parts, context: Context) -> Answer | None:
    """Read the following Tuesday, the previous Friday: counted from the last day named, or from today."""
    start = context.last or context.published
    if start is None:
        return None
    number = timex.weekday_number(parts["weekday"])
    if parts["which"].lower() in ("following", "next"):
        return Answer((start + ((number - start.weekday()) % 7 or 7) * timex.DAY).isoformat())
    return Answer((start - ((start.weekday() - number) % 7 or 7) * timex.DAY).isoformat())


def week_ago(parts: Parts, context: Context) -> Answer | None:
    """Read a week ago Friday: the Friday of the week before."""
    if context.published is None:
        return None
    monday = context.published - (context.published.weekday() + 7) * timex.DAY
    return Answer((monday + timex.weekday_number(parts["weekday"]) * timex.DAY).isoformat())


def new_year(parts: Parts, context: Context) -> Answer | None:  # noqa: ARG001
    """Read the new year: the one to come, or in its first months the one begun."""
    base = context.published
    if base is None:
        return None
    is_next = base.month > _BEGUN or (base.month > 1 and context.is_ahead)
    return Answer(f"{base.year + is_next:04d}")


_BEGUN = 3
_DECADES = {
    "twenties": "192",
    "thirties": "193",
    "forties": "194",
    "fifties": "195",
    "sixties": "196",
    "seventies": "197",
    "eighties": "198",
    "nineties": "199",
}
DECADE_WORDS = "|".join(_DECADES)


def short_decade(parts: Parts, context: Context) -> Answer | None:
    """Read the '80s, the seventies: of the last hundred years."""
    word = (parts["word"] or "").lower()
    if word:
        return Answer(_DECADES[word])
    if context.published is None:
        return None
    century, here = divmod(context.published.year, 100)
    tens = int(parts["tens"])
    return Answer(f"{century if tens <= here else century - 1:02d}{tens // 10}")
