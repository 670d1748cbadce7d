"""Builds a figure from its number: range, qualifier, unit, what is counted, what happened, and from when it is counted."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from readahead.derive import figure_links, figure_money, figure_units, figure_words
from readahead.derive.figure_context import anchor, counted, kind_of_them, money_for, tally
from readahead.derive.figure_events import event
from readahead.derive.figure_words import Number
from readahead.derive.grammar import word_set
from readahead.derive.patterns import Late
from readahead.model.card import Entity, Figure
from readahead.model.passage import Span

_AFTER_QUALIFIER = Late(r"\s(?P<words>or (?:more|so|fewer|less)|at (?:least|most))\b", re.IGNORECASE)
_NO_QUALIFIER = frozenset(("another", "a further", "an additional", "the first", "a total of", "a record"))
_FRAME_BEFORE = Late(
    r"\b(?:past|(?<!will )(?<!would )(?<!could )(?<!can )(?<!to )last|next|first|previous|final|coming|within|every|each|in the)\s$",
    re.IGNORECASE,
)
RANGE = Late(
    r"\s?[-–—]\s?(?=[$€£]?\d)|\s(?:to|and)\s(?:about\s|around\s|some\s|nearly\s)?(?=[$€£]?[\da-z])",
    re.IGNORECASE,
)
_BETWEEN = Late(r"\bbetween\s(?:about\s|around\s)?[$€£]?$", re.IGNORECASE)
_OF_ALL = Late(r"\sof\s(?:all\s)?(?:the\s|its\s|their\s)?")

Names = Mapping[int, Entity]
"""Names by where they begin."""


@dataclass(slots=True)
class _Amount:
    """A number with its range, qualifier and unit; *what* it counts may stay open."""

    begin: int
    end: int
    value: float
    upper: float | None
    qualifier: str = ""
    unit: str = "count"
    what: str = ""


def build(
    text: str, start: int, number: Number, *, names: Names, last: Figure | None
) -> tuple[int, Figure | None]:
    """Return where to read on, and the figure of the *number* at *start*, if it is one. *last* is the figure before it."""
    amount = _amount(text, start, number)
    if amount.unit == "refused":
        return amount.end, None
    told, over = _count(text, amount, number, names=names)
    happened = _happened(text, amount, over)
    if not amount.what and told is None and amount.unit == "count":
        is_large = number.is_scaled or number.value >= _LARGE
        is_alone = amount.qualifier or is_large or happened
        if not is_alone and not figure_links.follows(text, last, start, amount.end):
            return amount.end, None
    happened = told[1] or happened if told else happened
    points = _POINTS_MOVED.match(text, amount.end) if amount.unit == "count" else None
    if points and (happened in ("rose", "fell") or _is_lead(text, amount.begin, points.end())):
        amount.unit, amount.what, amount.end = "points", "", points.end()
    happened = _meant(text, amount.begin, amount.what, happened)
    figure = Figure(
        Span(amount.begin, amount.end),
        amount.value,
        amount.upper,
        amount.qualifier,
        amount.unit,
        amount.what,
        happened or ("cost" if _is_cost(text, amount.begin, amount.unit) else ""),
        anchor=anchor(text, amount.begin, amount.end),
    )
    return amount.end, figure


_LARGE = 100
"""A bare number that counts nothing named is a figure when an event or a qualifier goes with it, or it is so large."""


def _amount(text: str, start: int, number: Number) -> _Amount:
    """Return the number at *start* with all that belongs to its size; the unit is "refused" where it is no figure."""
    before = text[max(0, start - 40) : start]
    amount, currency = _Amount(start, number.end, number.value, number.upper), ""
    if sign := figure_money.before(before):
        amount.begin = start - len(before) + sign.start()
        currency = figure_money.sign(sign)
        before = text[max(0, amount.begin - 40) : amount.begin]
    lower = before.lower()
    is_between = "between" in lower and _BETWEEN.search(before) is not None
    second = _second(text, number, is_between=is_between)
    if second is not None:
        amount.value, amount.upper, amount.end = _range_values(number, second), second.value, second.end
    if (said := figure_units.qualifier(before)) is not None:
        words = " ".join(said["words"].lower().split())
        amount.begin += said.start() - len(before)
        amount.qualifier = "" if words in _NO_QUALIFIER else words.removeprefix("an ")
    if number.upper is not None and not amount.qualifier:
        amount.qualifier = " ".join(text[start : number.end].lower().split())
    amount.unit, amount.what, amount.end = figure_units.unit(
        text, amount.begin, amount.end, amount.value, currency=currency, is_share=number.is_share
    )
    if trailing := _AFTER_QUALIFIER.match(text, amount.end):
        amount.qualifier, amount.end = " ".join(trailing["words"].lower().split()), trailing.end()
    if amount.unit == "duration":
        if _FRAME_BEFORE.search(before):
            amount.unit = "refused"
        if amount.qualifier == "over" and figure_units.is_spread(
            text[max(0, amount.begin - 20) : amount.begin], text, amount.end
        ):
            amount.qualifier, amount.begin = "", start
    return amount


def _count(text: str, amount: _Amount, number: Number, *, names: Names) -> tuple[tuple[str, str] | None, int]:
    """Say what an amount counts; return what a count before it tells, and where what it counts begins."""
    end = amount.end
    if amount.unit in ("count", "share", "percent") and not amount.what:
        is_listed = text[max(0, amount.begin - 2) : amount.begin] in (": ", ":\n")  # "Injured: 74"
        must_be_of = amount.unit != "count" and not number.is_ratio
        amount.what = "" if is_listed else counted(text, end, names, must_be_of=must_be_of)
    elif len(amount.unit) == _CODE:
        amount.what = money_for(text, end)
    elif amount.unit == "times":
        amount.what = _multiplied(text, end, names)
    if amount.unit != "count" or amount.what:
        return None, end
    told = tally(text, amount.begin)
    amount.what = told[0] if told else ""
    whole = _whole(text, end) if not amount.what else None
    if whole:
        amount.what = counted(text, whole.end, names)
    amount.what = amount.what or kind_of_them(text, end)
    return told, whole.end if whole else end


_CODE = 3
"""Letters in the code of a currency; no other unit is so short."""


def _happened(text: str, amount: _Amount, end: int) -> str:
    if amount.unit in ("duration", "frequency"):
        return ""
    is_measure = amount.unit in ("percent", "points", "share")
    return event(text, amount.begin, end, is_measure=is_measure, is_sum=amount.unit != "count")


_AHEAD = Late(r"\s(?:ahead|behind|lead|higher|lower|clear|up|down)\b")


def _is_lead(text: str, begin: int, end: int) -> bool:
    """Whether points between *begin* and *end* tell how far one share is from another: "leads by seven points"."""
    return text[max(0, begin - 3) : begin].lower() == "by " or bool(_AHEAD.match(text, end))


_POINTS_MOVED = Late(r"\spoints?\b")
_MULTIPLIED = Late(
    r"(?:\sas\s(?:many|much)(?=\s[a-z])|(?=\s(?:the|its|their|his|her|that|last)\s))(?:\s(?:the|its|their|his|her|that))?"
)


def multiple(text: str, found: re.Match[str], names: Names) -> Figure:
    """Return the figure of "double the level" and "twice as many ships", with a qualifier before it."""
    start, end = found.start("word"), found.end("word")
    said = figure_units.qualifier(text[max(0, start - 40) : start])
    begin = max(0, start - 40) + said.start() if said else start
    return Figure(
        Span(begin, end),
        figure_units.MULTIPLES[found["word"].lower()],
        qualifier=" ".join(said["words"].lower().split()) if said else "",
        unit="times",
        counted=_multiplied(text, end, names),
        event=event(text, begin, end),
        anchor=anchor(text, begin, end),
    )


def _multiplied(text: str, end: int, names: Names) -> str:
    """Return what a multiple that ends at *end* is of: the level in "double the level", or nothing."""
    lead = _MULTIPLIED.match(text, end)
    return counted(text, lead.end(), names) if lead else ""


def _whole(text: str, end: int) -> Number | None:
    """Return the number that a number at *end* is some of: 140 in "11 of 140 houses", or None."""
    link = _OF_ALL.match(text, end)
    if link is None:
        return None
    is_digit = text[link.end() : link.end() + 1].isdigit()
    return figure_words.digits(text, link.end()) if is_digit else figure_words.words(text, link.end())


_JOBS = frozenset(("jobs", "posts", "positions"))
_FORCES = word_set(
    "soldiers troops fighters men people civilians crew sailors officers militants pilots guards policemen"
)
_LOST = Late(r"\blost\s(?:[a-z]+\s){0,3}$")


def _meant(text: str, begin: int, what: str, happened: str) -> str:
    """Return what happened, seen from what is counted: who loses soldiers has them killed, lost jobs are laid off."""
    noun = what.rsplit(" ", 1)[-1].lower()
    if noun in _JOBS and (happened == "fell" or _CUT.search(text, max(0, begin - 30), begin)):
        return "laid off"
    if happened == "fell" and noun in _FORCES and _LOST.search(text, max(0, begin - 40), begin):
        return "killed"
    return happened


_CUT = Late(r"\b(?:cut|cuts|cutting|shed|axe|axed|slash|slashed|eliminate|eliminated)\s(?:[a-z]+\s){0,3}$")


def _is_cost(text: str, begin: int, unit: str) -> bool:
    return (
        len(unit) == 3
        and unit.isupper()
        and bool(
            re.search(
                r"\b(?:cost|costs|costing|worth|price|priced|paid|pay|bill)\b",
                text[max(0, begin - 40) : begin],
            )
        )
    )


def _range_values(first: Number, second: Number) -> float:
    """Return the lower end: "3 to 5 million" begins at three million, "10 to 15" at ten."""
    scale = 1.0
    if second.is_scaled and not first.is_scaled and first.value < 1000:
        scale = next((size for size in (1e12, 1e9, 1e6, 1e3) if second.value >= size), 1.0)
    return first.value * scale


def _second(text: str, number: Number, *, is_between: bool) -> Number | None:
    """Return the upper end of a range that begins with *number*, or None."""
    link = RANGE.match(text, number.end)
    if link is None or number.is_share or ("and" in link[0] and not is_between):
        return None
    place = link.end() + (text[link.end() : link.end() + 1] in "$€£")
    second = (
        figure_words.digits(text, place)
        if text[place : place + 1].isdigit()
        else figure_words.words(text, place)
    )
    if second is None or second.upper is not None or second.value <= _range_values(number, second):
        return None
    return None if re.match(r"[:/]\d|(?:st|nd|rd|th)\b", text[second.end : second.end + 3]) else second
