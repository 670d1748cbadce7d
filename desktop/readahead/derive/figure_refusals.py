"""The signs before and after digits that are no figure: dates, clock times, ages, scores, ordinals, the numbers in names."""

import re

from readahead.derive import figure_money, figure_units
from readahead.derive.figure_words import Number
from readahead.derive.grammar import word_set
from readahead.derive.patterns import Late

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|"
    r"Dec(?:ember)?)\b\.?"
)
DATE_BEFORE = Late(rf"\b{_MONTH}\s(?:\d{{1,2}}\s?(?:[-–]|and|to)\s?|\d{{1,2}}(?:st|nd|rd|th)?,?\s)?$")
DATE_AFTER = Late(
    rf"(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?\s(?:of\s)?{_MONTH}(?![a-z])(?!\s(?:be|have|not))"
)
_NUMBERED = word_set(
    "resolution resolutions article articles section chapter route highway flight page channel room part title form grade version volume "
    "issue annex protocol phase gate level apollo boeing airbus number no. nos. rule case figure table big war age aged ages class season "
    "episode paragraph clause interstate avenue district precinct unit windows formula top business runway lane"
)
_NUMBERED_NAMES = word_set(
    "Hill Category Terminal Model Zone Sector Stage Step Pier Line Item Suite Lot Tier Camp AM FM tel phone"
)
_NAMED = (
    *sorted(_NUMBERED | {word.capitalize() for word in _NUMBERED} | _NUMBERED_NAMES),
    *("Group of", "age of", "aged between"),
)
"""What has a number in its name: "Resolution 1701", "age of 12"."""
_NAME_BEFORE = Late(rf"(?:\b(?:{'|'.join(map(re.escape, _NAMED))})\s|#|[A-Z]-|[A-Za-z]{{2,}}-|\d[:/]|[/+])$")
DAY_BEFORE = Late(
    r"(?<!past )(?<!last )(?<!this )(?<!next )(?<!per )(?<!each )(?<!every )(?<!one )(?<!\ba )\b(?:[Dd]ay|[Ww]eek)\s$"
)
_DAYS = ("Day", "day", "eek")
CLOCK_AFTER = Late(r":\d\d|\s?(?:[ap]\.?m\b\.?|GMT|UTC|o[’']clock|hours GMT)|h\d\d\b|/\d", re.IGNORECASE)
ORDINAL_AFTER = Late(r"(?:st|nd|rd|th|s)\b|[’']s\b")
HYPHENATED = Late(r"-(?!year\b|(?:percent|million|billion|trillion|dollar|euro|pound)\b)(?=[A-Za-z])")
AGE_AROUND = Late(r"[A-Z][\w’'.-]*,\s$")
CODE_AFTER = Late(r"-\d{3,}|,\d|\.\d+\.|[A-Z]|-[A-Z]")
SCORE_AFTER = Late(
    r"\s?[-–]\s?\d{1,3}(?:\s(?:win|victory|loss|defeat|lead|draw|tie|record|triumph|thrashing|in|on|over|against|to|at|vote|decision)\b|[.,;)]|$)"
)
SCORE_BEFORE = Late(
    r"\b(?:won|win|beat|lost|lead|led|drew|defeated|defeat|victory|tied|score|vote|voted)(?:\sof)?\s$"
)
SCORE = Late(r"\s?[-–]\s?\d")
SCORE_END = Late(r"\d\s?[-–]\s?$")
PHONE = Late(r"\(?\+?\d[\d()\s.-]{6,}\d")
YEARS = range(1500, 2101)


def follows_name(before: str) -> bool:
    """Return whether the text before a number ends with what makes it part of a name: "Resolution ", "F-"."""
    # Most numbers stand after a plain word: the pattern is tried only where the word or mark can be one of its own.
    may_be = before[:-1].endswith(_NAMED) if before[-1:].isspace() else before[-1:] in _NAME_MARKS
    return may_be and _NAME_BEFORE.search(before) is not None


_NAME_MARKS = frozenset("#-:/+")


def is_named(text: str, before: str, start: int, number: Number) -> bool:
    """Whether the digits are a date, a time, an age, a score, a code or part of a name."""
    after = text[number.end : number.end + 30]
    if (
        before[-1:].isalpha()
        or follows_name(before)
        or (before[-4:-1] in _DAYS and DAY_BEFORE.search(before))
        or DATE_BEFORE.search(before)
    ):
        return True
    if number.is_scaled:
        return False
    if (
        DATE_AFTER.match(after)
        or CLOCK_AFTER.match(after)
        or ORDINAL_AFTER.match(after)
        or CODE_AFTER.match(after)
    ):
        return True
    if HYPHENATED.match(after) and not figure_units.DURATION.match(after):
        return True
    if (
        SCORE_AFTER.match(after)
        or (SCORE_BEFORE.search(before) and SCORE.match(after))
        or SCORE_END.search(before)
    ):
        return True
    if (
        (AGE_AROUND.search(before) or before.endswith("("))
        and after[:1] in (",", ".", ")")
        and number.value < 120
    ):
        return True
    return _is_year(text, before, start, number)


_YEAR_BEFORE = Late(r"\b(?:in|since|by|of|from|until|till|before|after|during|through|the|early|late|mid|and|to|between|year)[\s-]$|[(–-]$|[’']s\s$", re.IGNORECASE)  # fmt: skip
_COUNTED_AFTER = Late(r"\s(?:[a-z-]+\s)?(?:[a-z]{3,}s|people|men|women|children)\b")


def _is_year(text: str, before: str, start: int, number: Number) -> bool:
    if not number.value.is_integer() or int(number.value) not in YEARS or "," in text[start : number.end]:
        return False
    if figure_money.before(before) or figure_units.PERCENT.match(text, number.end):
        return False
    if re.search(r"\b(?:its|their|the|his|her)\s$", before) or re.match(
        r"\s(?:levels?|highs?|lows?|budgets?|elections?)\b", text[number.end : number.end + 12]
    ):
        return True
    if figure_units.qualifier(before) or re.search(
        r"\b(?:killed|killing|wounded|injured|arrested)\s$", before
    ):
        return False
    return bool(_YEAR_BEFORE.search(before)) or not _COUNTED_AFTER.match(text, number.end)
