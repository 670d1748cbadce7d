"""The rules for dates that are counted from another day: weekdays, yesterday, last week, three days ago, a day earlier."""

import re
from datetime import date

from readahead.derive import timex
from readahead.derive.date_rules import Answer, Context, Parts, part_of

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
)
NUMBERS = {word: number for number, word in enumerate(_ONES.split(), start=1)} | {
    "a": 1,
    "an": 1,
    "a couple of": 2,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
}
NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
UNIT = r"(?:day|week|fortnight|month|quarter|year|decade)"

_PAPER = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Independent|Post|Sun|Star|World|Live)\b|\s+(?:mornings|afternoons|evenings|nights)\b"
)
_NAMED_DAY = re.compile(r"\b(?:Bloody|Black|Ash|Palm|Super|Maundy|Cyber|Ruby|Shrove|Fat|Holy|Giving) $")
_SAID = re.compile(r"\b(?:said|was|were|had|[a-z]{3,}ed)\b")


_JOINED = re.compile(r"\s?(?:and|or|to|through|until|[-–—,]|,\s(?:and|or))\s?(?:on\s)?")


def weekday(parts: Parts, context: Context) -> Answer | None:
    """Read Monday, last Friday, next Tuesday. The publication day's own weekday is today, not a week off."""
    base, text = context.published, context.text
    if base is None or _PAPER.match(text, context.end):
        return None
    if _NAMED_DAY.search(text, max(0, context.start - 9), context.start):
        return None
    relative = (parts["relative"] or "").lower().removeprefix("this ")
    if (
        context.last
        and _JOINED.fullmatch(text, context.last_end, context.start)
        and len(context.period) == 10
    ):
        # "Monday and Tuesday": the second is the next after the first.
        step = (timex.weekday_number(parts["weekday"]) - context.last.weekday()) % 7 or 7
        following = context.last + step * timex.DAY
        is_named = (
            timex.WEEKDAYS[context.last.weekday()]
            in text[max(0, context.last_end - 16) : context.last_end].lower()
        )
        if is_named and (following <= base or context.last > base or context.is_ahead):
            return Answer(following.isoformat())
    behind = (base.weekday() - timex.weekday_number(parts["weekday"])) % 7
    if relative in ("last", "past"):
        return Answer((base - (behind or 7) * timex.DAY).isoformat())
    ahead = (7 - behind) % 7
    if relative in ("next", "coming"):
        chosen = base + (ahead or 7) * timex.DAY
        # "next Friday" said on a Monday is this week's to some and the week after's to others.
        later = (chosen + 7 * timex.DAY).isoformat()
        return Answer(chosen.isoformat(), alternatives=(later,) if relative == "next" and ahead else ())
    is_coming = context.is_before_event and behind > JUST_OVER
    if ahead and (is_coming or context.is_ahead or (relative == "this" and not _is_told(context))):
        return Answer((base + ahead * timex.DAY).isoformat())
    return Answer((base - behind * timex.DAY).isoformat())


JUST_OVER = 2
"""Days over which "before Tuesday's vote" still means the vote that has been."""


def _is_told(context: Context) -> bool:
    """Whether "this Monday" stands in a clause that tells of the past."""
    return bool(_SAID.search(context.text, max(0, context.start - 60), context.start))


_DEICTIC = {
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}


_PROGRAMME = re.compile(r"USA $")
"""A newspaper whose name ends in a day."""


def deictic(parts: Parts, context: Context) -> Answer | None:
    """Read today, yesterday, tonight, this morning, the day after tomorrow."""
    if context.published is None or _PROGRAMME.search(context.text, max(0, context.start - 4), context.start):
        return None
    words = " ".join(parts["words"].lower().split())
    return Answer((context.published + _DEICTIC.get(words, 0) * timex.DAY).isoformat())


def relative_unit(parts: Parts, context: Context) -> Answer | None:
    """Read last week, early this month, next year, the weekend. On a Sunday the week that is meant is uncertain."""
    base = context.published
    if base is None:
        return None
    relative, unit = parts["relative"].lower().split()[-1], parts["unit"].lower()
    if unit == "weekend":
        return _weekend(relative, base, context)
    if unit in timex.SEASONS:
        return _season(relative, unit, base)
    day = timex.stepped(base, unit, {"last": -1, "past": -1, "next": 1, "coming": 1}.get(relative, 0))
    if day is None:
        return None
    alternatives: tuple[str, ...] = ()
    if unit == "week" and base.weekday() == 6:
        # Where weeks begin on Sunday, "last week" said on one is the week that the ISO calendar is still in.
        alternatives = (timex.week_of(day + timex.DAY),)
    return Answer(timex.value_in(day, unit), part_of(parts), alternatives)


def _weekend(relative: str, base: date, context: Context) -> Answer:
    """Read the weekend: the last one unless the clause looks ahead; a Saturday or Sunday lies in its own."""
    is_inside = base.weekday() >= 5
    is_ahead = relative in ("next", "coming") or (relative in ("this", "the") and context.is_ahead)
    if is_ahead:
        step = 7 if is_inside and relative == "next" else 0
    elif relative == "this" and not is_inside:
        step = 0 if base.weekday() >= 3 else -7
    else:
        step = -7 if not is_inside or relative in ("last", "past") else 0
    return Answer(timex.week_of(base + step * timex.DAY) + "-WE")


def _season(relative: str, unit: str, base: date) -> Answer:
    """Read last fall, this summer, next spring: the last one that ended, this year's, the next to begin."""
    code = timex.SEASONS[unit]
    years = [base.year - 2, base.year - 1, base.year, base.year + 1]
    spans = [(year, days) for year in years if (days := timex.interval(f"{year:04d}-{code}"))]
    if relative in ("last", "past"):
        chosen = max((year for year, days in spans if days[1] < base), default=base.year)
    elif relative in ("next", "coming"):
        chosen = min((year for year, days in spans if days[0] > base), default=base.year)
    else:
        chosen = base.year
    return Answer(f"{chosen:04d}-{code}")


def ago(parts: Parts, context: Context) -> Answer | None:
    """Read three weeks ago: the value is as coarse as its unit."""
    return _counted(parts, context, sign=-1)


_OF = re.compile(r"\s+of\b")


def in_units(parts: Parts, context: Context) -> Answer | None:
    """Read in three weeks, where the clause looks ahead: "in three weeks of fighting" is a duration."""
    if _OF.match(context.text, context.end) or not context.is_ahead:
        return None
    return _counted(parts, context, sign=1)


def _counted(parts: Parts, context: Context, *, sign: int) -> Answer | None:
    number = " ".join(parts["number"].lower().split())
    count = int(number) if number.isdigit() else NUMBERS[number]
    unit = parts["unit"].lower()
    day = timex.stepped(context.published, unit, sign * count) if context.published else None
    if day is None:
        return None
    return Answer(timex.value_in(day, {"decade": "year"}.get(unit, unit)))


_LINKED = re.compile(
    r"\s*(?:[,.;:)\"”’—–-]|$|and\b|but\b|when\b|in\b|to\b|at\b|on\b|by\b|as\b|while\b|for\b|with\b|after\b)"
)
_FAR = 400
"""Code points over which "two years later" still counts from the last date named."""
_COMPARED = 160
"""And over which "a year earlier" does: it is mostly a comparison with the period reported."""


def counted_from(parts: Parts, context: Context) -> Answer | None:
    """Read two years later, a year earlier, three days before: from the last date named near by, or from today."""
    is_later = parts["way"].lower() in ("later", "after", "afterwards")
    if parts["way"].lower() in ("before", "after") and not _LINKED.match(context.text, context.end):
        return None  # "three days before the vote"
    reach = _FAR if is_later else _COMPARED
    start = context.last if context.last and context.start - context.last_end < reach else None
    start = start or (None if is_later else context.published)
    if start is None:
        return None
    number, unit = " ".join(parts["number"].lower().split()), parts["unit"].lower()
    count = int(number) if number.isdigit() else NUMBERS[number]
    day = timex.stepped(start, unit, count if is_later else -count)
    if day and is_later and context.published and day > context.published and not context.is_ahead:
        return None  # told of what was, so it is counted from a day that is not named
    return Answer(timex.value_in(day, {"decade": "year"}.get(unit, unit))) if day else None


def bare_season(parts: Parts, context: Context) -> Answer | None:
    """Read in the summer, over the winter: the one that is or was last, or the next where the clause looks ahead."""
    base = context.published
    if base is None or not _IN_SEASON.search(context.text, max(0, context.start - 8), context.start):
        return None
    code = timex.SEASONS[parts["season"].lower()]
    spans = [
        (value, days)
        for step in (-1, 0, 1)
        if (days := timex.interval(value := f"{base.year + step:04d}-{code}"))
    ]
    if context.is_ahead:
        return Answer(min(value for value, days in spans if days[1] >= base), part_of(parts))
    return Answer(max(value for value, days in spans if days[0] <= base), part_of(parts))


_IN_SEASON = re.compile(r"\b(?:in|over|during|since|by|until|through|of|from) $", re.IGNORECASE)


def anaphoric(parts: Parts, context: Context) -> Answer | None:
    """Read a day earlier, the following day, that same day, later that year: counted from the last date named."""
    if context.last is None:
        return None
    words = " ".join(parts["words"].lower().split())
    if words.endswith((" before", " after")) and not _LINKED.match(context.text, context.end):
        return None  # "a day after he left"
    if words.endswith(("year", "month", "week")):
        return Answer(timex.value_in(context.last, words.rsplit(" ", 1)[-1]), part_of(parts))
    step = 0
    if re.search(r"earlier|before|previous", words):
        step = -1
    elif re.search(r"next|following|later|after", words):
        step = 1
    return Answer((context.last + step * timex.DAY).isoformat())
