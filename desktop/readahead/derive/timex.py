"""Calendar arithmetic behind the dates in a text: TIMEX3 values, the days they cover, and steps from one to another.

A value is written as TimeML writes it: 2025-12-29, 2025-10, 2025-W51, 2025-W51-WE, 2025-Q3, 2025-H1, 2025-SU, 2025, 202.
Source: TimeML 1.2.1, TIMEX3; weeks are those of ISO 8601.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

DAY = timedelta(days=1)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_VALUE = re.compile(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?")
FIRST_YEAR, LAST_YEAR = 1000, 2999


def weekday_number(word: str) -> int:
    """Return 0 for Monday to 6 for Sunday, also for "Mon." or "Tues"; -1 for another word."""
    return _beginning(word, WEEKDAYS)


def month_number(word: str) -> int:
    """Return 1 for January to 12 for December, also for "Sept." or "Nov"; 0 for another word."""
    return _beginning(word, MONTHS) + 1


def _beginning(word: str, full: tuple[str, ...]) -> int:
    short = word.lower().rstrip(".")
    if len(short) < 3:
        return -1
    return next((number for number, name in enumerate(full) if name.startswith(short)), -1)


def real_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def week_of(day: date) -> str:
    """Return the value of the ISO week that holds *day*."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def month_of(day: date) -> str:
    """Return the value of the month that holds *day*."""
    return f"{day.year:04d}-{day.month:02d}"


def quarter_of(day: date) -> str:
    """Return the value of the quarter that holds *day*."""
    return f"{day.year:04d}-Q{(day.month - 1) // 3 + 1}"


def stepped(day: date, unit: str, steps: int) -> date | None:
    """Return the day *steps* units (day, week, month, quarter, year, decade) from *day*; None when out of the calendar.

    Where the month it falls in is shorter, it is that month's last day.
    """
    try:
        if unit in ("day", "week", "fortnight"):
            return day + timedelta(days=steps * {"day": 1, "week": 7, "fortnight": 14}[unit])
        months = steps * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        index = day.year * 12 + day.month - 1 + months
        year, month = index // 12, index % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None


def value_in(day: date, unit: str) -> str:
    """Return the value of the *unit* (day, week, weekend, month, quarter, year, decade) that holds *day*."""
    if unit in ("week", "fortnight"):
        return week_of(day)
    if unit == "weekend":
        return week_of(day) + "-WE"
    if unit == "month":
        return month_of(day)
    if unit == "quarter":
        return quarter_of(day)
    if unit == "year":
        return f"{day.year:04d}"
    if unit == "decade":
        return f"{day.year // 10:03d}"
    return day.isoformat()


def interval(value: str, part: str = "") -> tuple[date, date] | None:
    """Return the first and last day of *value*, or of its early, mid or late *part*; None for what is no value.

    The part "last" is its last day alone.
    """
    whole = _decade(value) if len(value) == 3 and value.isdigit() else _whole(value)
    if whole is None or not part:
        return whole
    first, last = whole
    third = ((last - first).days + 1) // 3 * DAY
    if third < DAY:
        return whole
    return {
        "early": (first, first + third - DAY),
        "mid": (first + third, last - third),
        "late": (last - third + DAY, last),
        "last": (last, last),
    }[part]


def _decade(value: str) -> tuple[date, date] | None:
    year = int(value) * 10
    return (date(year, 1, 1), date(year + 9, 12, 31)) if FIRST_YEAR <= year < LAST_YEAR else None


def _whole(value: str) -> tuple[date, date] | None:
    found = _VALUE.fullmatch(value)
    if not found or not FIRST_YEAR <= int(found[1]) < LAST_YEAR:
        return None
    year = int(found[1])
    month, day, week, weekend, quarter, half, season = found.groups()[1:]
    try:
        if day:
            only = date(year, int(month), int(day))
            return only, only
        if month:
            return _months(year, int(month), 1)
        if week:
            monday = date.fromisocalendar(year, int(week), 1)
            return (monday + 5 * DAY if weekend else monday), monday + 6 * DAY
    except ValueError:
        return None
    if quarter:
        return _months(year, int(quarter) * 3 - 2, 3)
    if half:
        return _months(year, int(half) * 6 - 5, 6)
    if season:
        return _months(year, _SEASON_MONTHS[season], 3)
    return date(year, 1, 1), date(year, 12, 31)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    first = date(year, month, 1)
    following = stepped(first, "month", count)
    return first, (following or first) - DAY


def easter(year: int) -> date:
    """Return Easter Sunday. Source: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, *, weekday: int, nth: int) -> date:
    """Return the *nth* (from 1) *weekday* (0 is Monday) of a month."""
    first = date(year, month, 1)
    return first + ((weekday - first.weekday()) % 7 + 7 * (nth - 1)) * DAY
