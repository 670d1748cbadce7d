"""Reads numbers: digits with thousands and magnitudes, number words, fractions, and vague plurals such as "dozens"."""

import re
from dataclasses import dataclass

from readahead.derive.patterns import Late

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
ONES = {word: number for number, word in enumerate(_ONES.split())}
TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
MAGNITUDES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12.0,
    "crore": 1e7,
    "lakh": 1e5,
    "bn": 1e9,
    "mn": 1e6,
    "tn": 1e12,
    "m": 1e6,
    "k": 1e3,
    "b": 1e9,
}
VAGUE = {
    "dozens": (24.0, 99.0),
    "scores": (40.0, 99.0),
    "hundreds": (200.0, 999.0),
    "thousands": (2e3, 9_999.0),
    "tens of thousands": (2e4, 99_999.0),
    "hundreds of thousands": (2e5, 999_999.0),
    "millions": (2e6, 9_999_999.0),
    "tens of millions": (2e7, 99_999_999.0),
    "hundreds of millions": (2e8, 999_999_999.0),
    "billions": (2e9, 9_999_999_999.0),
    "tens of billions": (2e10, 99_999_999_999.0),
}
"""What a vague plural may stand for: its least and greatest value."""

FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fifth": 1 / 5,
    "fifths": 1 / 5,
}
_WORD = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(list(ONES)[1:10])}))?|{'|'.join(sorted(ONES, key=len, reverse=True))})"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozen|crore|lakh)"
SPELLED = Late(
    rf"(?:(?:half\sa|an?|{_WORD})\s{_SCALE}\b(?:\s{_SCALE}\b){{0,2}}(?:\s(?:and\s)?{_WORD}\b(?:\s(?:hundred|thousand)\b){{0,2}}){{0,5}}|{_WORD}\b)",
    re.IGNORECASE,
)
SHARE = Late(
    rf"(?:(?P<half>half)\b(?!-(?!of))(?=\s(?:of|the|its|their|his|her|all|an?\s(?:percentage\s)?point)\b|[\s-](?:percentage[\s-])?point\b)"
    rf"|(?P<many>{_WORD}|an?|\d)[- ](?P<part>half|thirds?|quarters?|fifths?)\b(?=\s(?:of|the|its|their)\b|[\s-](?:percentage[\s-])?point\b))",
    re.IGNORECASE,
)
_BARE_SHARE = Late(
    rf"(?P<half>half\b(?!-))?(?:(?P<many>{_WORD}|an?)[- ](?P<part>thirds?|quarters?|fifths?)\b)?(?<=[a-z])(?=\s(?:to|in|from|this|last|since|after|would|"
    r"will|are|were|was|have|had|has|could)\b|[.,;])",
    re.IGNORECASE,
)
_BARE_BEFORE = Late(
    r"\b(?:by|nearly|almost|about|around|roughly|over|than|which|whom|only|just)\s$", re.IGNORECASE
)
"""A share of nothing named: "dropped by almost a third", "of which half would be let"; "a third was wounded" is a third man."""
VAGUE_WORDS = Late(rf"(?:{'|'.join(sorted(VAGUE, key=len, reverse=True))})\b", re.IGNORECASE)
DIGITS = Late(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d,.]\d|[-–]?\d)|\d+(?:\.\d+)?)(?P<half>\s1/2|½)?"
    r"(?:[\s-]?(?P<scale>hundred|thousand|million|billion|trillion|dozen|crore|lakh)\b|\s?(?P<short>bn|mn|tn)\b|(?P<letter>[mkb])\b(?!-))?",
    re.IGNORECASE,
)


_AND_HALF = Late(rf"\sand\sa\s(?P<part>half|quarter)\b(?!\sof\b)(?:\s(?P<scale>{_SCALE})\b)?", re.IGNORECASE)
_OF_SCALE = Late(rf"\sof\sa\s(?P<scale>{_SCALE})\b", re.IGNORECASE)
_SMALL = rf"(?:{_WORD}|\d{{1,3}})"
_RATIO = Late(
    rf"(?P<many>{_SMALL})\s(?P<link>in|out\sof|of(?=\s(?:every|ten|10|100|hundred)\b))\s(?:every\s)?(?P<all>{_SMALL})\b(?!\s(?:second|minute|hour|day|night|week|month|year|decade|"
    r"more|percent|per\scent|million|billion|thousand|hundred|different|of\sthe)|[-–.,%]\d|-)(?=\s[A-Za-z]|[.,;])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number and where its words end; upper is set for a vague plural.

    is_ratio marks a share that is followed by what it is of: "one in five households".
    """

    value: float
    end: int
    upper: float | None = None
    is_share: bool = False
    is_scaled: bool = False
    is_ratio: bool = False


def digits(text: str, start: int) -> Number | None:
    """Return the number written in digits at *start*, its magnitude ("3.5 billion", "40k") counted in."""
    if ratio := _ratio(text, start):
        return ratio
    found = DIGITS.match(text, start)
    if found is None or len(found["number"]) > 20:
        return None
    value = float(_GROUPED.sub("", found["number"])) + (0.5 if found["half"] else 0.0)
    scale = found["scale"] or found["short"] or found["letter"] or ""
    number = Number(_tidy(value * MAGNITUDES.get(scale.lower(), 1.0)), found.end(), is_scaled=bool(scale))
    return _with_half(text, number)


_GROUPED = re.compile(r"[,\s]")


def _ratio(text: str, start: int) -> Number | None:
    """Return the share in "one in five" and "nine out of 10", or None: "two in 2019" and "3 in 3" are none."""
    found = _RATIO.match(text, start)
    if found is None:
        return None
    many, whole = (
        float(part) if part.isdigit() else _spelled(part) for part in (found["many"], found["all"])
    )
    if not 0 < many < whole:
        return None
    return Number(round(many / whole, 6), found.end(), is_share=True, is_ratio=True)


def _with_half(text: str, number: Number) -> Number:
    """Add "and a half": to four in "four and a half years", and to two million in "two and a half million"."""
    half = None if number.is_scaled else _AND_HALF.match(text, number.end)
    if half is None or number.value >= 1000:
        return number
    value = number.value + FRACTIONS[half["part"].lower()]
    scale = MAGNITUDES[half["scale"].lower()] if half["scale"] else 1.0
    return Number(_tidy(value * scale), half.end(), is_scaled=bool(half["scale"]))


def words(text: str, start: int) -> Number | None:
    """Return the number written in words at *start*, or None."""
    if ratio := _ratio(text, start):
        return ratio
    if share := SHARE.match(text, start):
        if scale := _OF_SCALE.match(text, share.end()):
            return Number(
                _tidy(_share(share) * MAGNITUDES[scale["scale"].lower()]), scale.end(), is_scaled=True
            )
        return Number(_share(share), share.end(), is_share=True)
    if (bare := _BARE_SHARE.match(text, start)) and _BARE_BEFORE.search(text, max(0, start - 10), start):
        return Number(_share(bare), bare.end(), is_share=True)
    if vague := VAGUE_WORDS.match(text, start):
        low, high = VAGUE[" ".join(vague[0].lower().split())]
        return Number(low, vague.end(), upper=high)
    found = SPELLED.match(text, start)
    if found is None:
        return None
    return _with_half(text, Number(_spelled(found[0]), found.end(), is_scaled=" " in found[0].strip()))


def _share(found: re.Match[str]) -> float:
    if found["half"]:
        return FRACTIONS["half"]
    many = found["many"].lower()
    count = float(many) if many.isdigit() else 1.0 if many in ("a", "an") else _spelled(many)
    return round(min(1.0, count * FRACTIONS[found["part"].lower()]), 6)


def _spelled(phrase: str) -> float:
    """Add up a spelled number as it is read: "two hundred and five thousand", "half a million", "a dozen"."""
    total, current = 0.0, 0.0
    for word in phrase.lower().replace("-", " ").split():
        if word in ONES:
            current += ONES[word]
        elif word in TENS:
            current += TENS[word]
        elif word == "half":
            current += 0.5
        elif word in ("hundred", "dozen"):
            current = (current or 1.0) * MAGNITUDES[word]
        elif word in MAGNITUDES:
            total += (current or 1.0) * MAGNITUDES[word]
            current = 0.0
    return _tidy(total + current)


def _tidy(value: float) -> float:
    """Take away what floating point adds: 3.3 million is 3300000, not 3299999.9999999995."""
    return float(round(value)) if abs(value) >= 1000 and abs(value - round(value)) < 1e-3 else value
