"""The days on which holidays fall: fixed ones, those on the nth weekday of a month, and those that go with Easter.

Holidays of the Islamic, Jewish and Chinese calendars are not told: the first depend on a sighting of the moon, and none
of the three can be named in one line that a reader could check.
"""

import re
from datetime import date

from readahead.derive import timex

_FIXED = {
    "boxing": (12, 26),
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "fourth of july": (7, 4),
    "halloween": (10, 31),
    "independence": (7, 4),
    "juneteenth": (6, 19),
    "new year's": (1, 1),
    "new year's eve": (12, 31),
    "valentine's": (2, 14),
    "veterans": (11, 11),
}
_NTH = {
    "columbus": (10, 0, 2),
    "labor": (9, 0, 1),
    "martin luther king": (1, 0, 3),
    "presidents'": (2, 0, 3),
    "thanksgiving": (11, 3, 4),
}
"""Month, weekday (0 is Monday) and which one, as the United States keep them."""
_FROM_EASTER = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension": 39,
    "pentecost": 49,
}
NAME = (
    r"(?:Christmas(?:\sEve|\sDay)?|New\sYear[’']s(?:\sEve|\sDay)|Thanksgiving(?:\sDay)?|Good\sFriday|Boxing\sDay|Easter(?:\sSunday|\sMonday)?"
    r"|Labor\sDay|Memorial\sDay|Independence\sDay|Fourth\sof\sJuly|Halloween|Election\sDay|Veterans\sDay|Columbus\sDay|Juneteenth"
    r"|Valentine[’']s\sDay|Martin\sLuther\sKing\sDay|Presidents[’']\sDay|Palm\sSunday|Ash\sWednesday|Maundy\sThursday|Ascension\sDay"
    r"|Pentecost)"
)
STARTS = (
    "christmas new thanksgiving good boxing easter labor memorial independence fourth halloween election veterans columbus "
    "juneteenth valentine martin presidents palm ash maundy ascension pentecost"
)
_SPACE = re.compile(r"\s+")


def day(name: str, year: int) -> date | None:
    """Return the day of *year* on which the holiday *name*, as it is printed, falls; None if there is none that year."""
    plain = _SPACE.sub(" ", name.lower().replace("’", "'")).removesuffix(" day")
    if plain in _FIXED:
        return date(year, *_FIXED[plain])
    if plain in _NTH:
        month, weekday, nth = _NTH[plain]
        return timex.nth_weekday(year, month, weekday=weekday, nth=nth)
    if plain in _FROM_EASTER:
        return timex.easter(year) + _FROM_EASTER[plain] * timex.DAY
    if plain == "memorial":
        return timex.nth_weekday(year, 6, weekday=0, nth=1) - 7 * timex.DAY
    if plain == "election" and year % 2 == 0:
        # The Tuesday after the first Monday in November; in odd years only some states vote.
        return timex.nth_weekday(year, 11, weekday=0, nth=1) + timex.DAY
    return None
