"""The words around a number that say how exact it is and in what it is counted: qualifiers, percent, points, durations."""

import re

from readahead.derive import figure_money
from readahead.derive.patterns import Late

_QUALIFIER = Late(
    r"\b(?P<words>(?:well |just |slightly |a little |far |significantly )?(?:more than|less than|fewer than|over|under|above|below)"
    r"|no (?:more|less|fewer) than|at least|at most|as (?:many|much|few|little) as|up to|upwards of|in excess of|close to|"
    r"(?:an )?estimated|approximately|about|around|roughly|nearly|almost|some|only|just|exactly|a record|a total of|another|"
    r"a further|an additional|virtually|circa|probably|perhaps|possibly|barely|the first|a maximum of|a minimum of|near)"
    r"[\s-](?:(?:the|a|an|its|their)\s)?$",
    re.IGNORECASE,
)
_QUALIFYING = ("than over under above below least most as many much few little to of estimated approximately about around roughly nearly almost some "
    "only just exactly record another further additional virtually circa probably perhaps possibly barely first near the a an its their")  # fmt: skip
_QUALIFIER_ENDS = tuple(_QUALIFYING.split())


def qualifier(before: str) -> re.Match[str] | None:
    """Return the qualifier that the text before a number ends with, its words under "words", or None."""
    if before[-1:] != "-" and not before[-1:].isspace():
        return None
    # Most numbers have none: the pattern is tried only where the last word is one that ends a qualifier.
    return _QUALIFIER.search(before) if before[:-1].lower().endswith(_QUALIFIER_ENDS) else None


PERCENT = Late(r"\s?%|[\s-](?:percent|per\s?cent|pct)\b(?!age)", re.IGNORECASE)
_POINTS = Late(r"[\s-](?P<unit>(?:percentage[\s-]|basis[\s-])points?)\b", re.IGNORECASE)
TIME_UNIT = r"(?:second|minute|hour|day|night|week|weekend|month|year|decade|generation)"
DURATION = Late(
    rf"[\s-](?:(?:full|straight|consecutive|whole|long)\s)?(?P<unit>{TIME_UNIT}s?)\b(?![\s-]?olds?\b)",
    re.IGNORECASE,
)
NOT_DURATION = Late(
    r"[\s-](?:ago|old|olds|earlier|later|before|after|from now|of age)\b|[’']\stime", re.IGNORECASE
)
_DEGREES = Late(r"\s?(?:°\s?[CF]?\b|°|(?:degrees?)(?:\s(?:Celsius|Fahrenheit|centigrade))?)", re.IGNORECASE)
_PART_OF_POINT = Late(r"[\s-](?:(?:of\s)?an?\s)?(?:percentage[\s-])?point\b", re.IGNORECASE)
MULTIPLE = Late(
    r"(?P<word>double|twice|triple)\s(?=(?:the|as|its|their|his|her|what|last|that)\b)", re.IGNORECASE
)
MULTIPLES = {"double": 2.0, "twice": 2.0, "triple": 3.0}
_MULTIPLIED = Late(
    r"\stimes(?=\s(?:as|the|its|their|more|higher|larger|bigger|greater|longer|what|that|last)\b)",
    re.IGNORECASE,
)
_LASTING = Late(
    r"(?:\b(?:for|after|in|of|took|takes?|taking|last(?:s|ed|ing)?|ended?|sp[ae]nd|spent|served|well|just|slightly|little|is|was|been|to|than)|^|[.,;:—“\"(])\s?$",
    re.IGNORECASE,
)


def is_spread(before: str, text: str, end: int) -> bool:
    """Whether "over" between *before* and a duration that ends at *end* tells when, as in "heard 20 witnesses over nine days"."""
    if text.startswith(" of ", end):
        return False
    return not _LASTING.search(before) or (not before.strip() and text.startswith(",", end))


_AGED = Late(r"[\s-]years?[\s-]olds?\b")
TIMES = Late(
    rf"(?:(?P<word>twice|once)|\stimes)\s(?P<rate>an?\s{TIME_UNIT}|every\s{TIME_UNIT}|per\s{TIME_UNIT}|daily|weekly)\b",
    re.IGNORECASE,
)


def unit(
    text: str, start: int, end: int, value: float, *, currency: str, is_share: bool
) -> tuple[str, str, int]:
    """Return the unit, what it says is counted, and where the unit's words end; "refused" for what is no figure."""
    if currency:
        return currency, "", end
    if points := _POINTS.match(text, end):
        return "points", "", points.end()
    if percent := PERCENT.match(text, end):
        return "percent", "", percent.end()
    if is_share:
        part = _PART_OF_POINT.match(text, end)
        return ("points", "", part.end()) if part else ("share", "", end)
    if multiple := _MULTIPLIED.match(text, end):
        return "times", "", multiple.end()
    if times := TIMES.match(text, end):
        return "frequency", " ".join(times["rate"].split()), times.end()
    if money := figure_money.after(text, start, end, is_large=value >= 1000):
        return money[0], "", money[1]
    # "millions of dollars"
    of = end + len(" of") if text[end - 1] == "s" and text.startswith(" of ", end) else None
    if of and (sums := figure_money.after(text, start, of, is_large=True)):
        return sums[0], "", sums[1]
    if degrees := _DEGREES.match(text, end):
        return "count", " ".join(degrees[0].split()), degrees.end()
    if duration := DURATION.match(text, end):
        if NOT_DURATION.match(text, duration.end()):
            return "refused", "", duration.end()
        return "duration", duration["unit"].lower(), duration.end()
    if _AGED.match(text, end):
        return "refused", "", end
    return "count", "", end
