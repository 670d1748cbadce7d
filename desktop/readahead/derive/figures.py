"""Finds the figures in a text: a number, what it counts, how exact it is said to be, and what happened.

Dates, years, clock times, ages, scores, ordinals and the numbers in names ("Resolution 1701", "F-16") are no figures.
Who gives a figure is not told here: that is the sentence's attribution.
"""

import re
from collections.abc import Mapping, Sequence

from readahead.derive import figure_links, figure_money, figure_refusals, figure_units, figure_words
from readahead.derive.figure_context import anchor, counted, kind_of_them, money_for, tally
from readahead.derive.figure_events import event
from readahead.derive.figure_words import Number
from readahead.derive.grammar import word_set
from readahead.model.card import Entity, Figure
from readahead.model.passage import Span

_STARTS = (
    frozenset(figure_words.ONES)
    | frozenset(figure_words.TENS)
    | word_set(
        "half a an dozens scores hundreds thousands tens millions billions near nearly almost twice once double triple"
    )
)
_TOKEN = re.compile(
    r"\d+|\b(?:[Aa]n?(?=\s(?:hundred|thousand|million|billion|trillion|dozen|third|quarter|fifth|"
    rf"{figure_units.TIME_UNIT})\b)|[DEFHMNOSTZdefhmnostzAB][a-z]{{2,8}}\b|[a-b][a-z]{{5,7}}\b|[A-Z]{{3,9}}\b)"
)
"""What a figure can begin with: digits, a, or a word no longer than the longest of _STARTS."""
_AFTER_QUALIFIER = re.compile(r"\s(?P<words>or (?:more|so|fewer|less)|at (?:least|most))\b", re.IGNORECASE)
_NO_QUALIFIER = frozenset(("another", "a further", "an additional", "the first", "a total of", "a record"))
_FRAME_BEFORE = re.compile(
    r"\b(?:past|(?<!will )(?<!would )(?<!could )(?<!can )(?<!to )last|next|first|previous|final|coming|within|every|each|in the)\s$",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\s?[-–—]\s?(?=[$€£]?\d)|\s(?:to|and)\s(?:about\s|around\s|some\s|nearly\s)?(?=[$€£]?[\da-z])",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|around\s)?[$€£]?$", re.IGNORECASE)
_FREQUENCY = re.compile(
    r"(?P<near>near|nearly|almost)[-\s](?P<rate>daily|weekly|nightly|hourly|monthly|yearly|constant)\b",
    re.IGNORECASE,
)

_OF_ALL = re.compile(r"\sof\s(?:all\s)?(?:the\s|its\s|their\s)?")

_Names = Mapping[int, Entity]
"""Names by where they begin."""


MOST = 3_000
"""Figures read from one text: what holds more is a table, and would take minutes."""


def find(text: str, *, span: Span | None = None, entities: Sequence[Entity] = ()) -> tuple[Figure, ...]:
    """Return the figures in *text*, or in its stretch *span*, in order; spans count from the start of *text*.

    A span holds qualifier, number and unit. *entities* keep a name whole where a figure counts it. giver is left empty.
    At most MOST are returned.
    """
    start, end = (span.start, min(span.end, len(text))) if span else (0, len(text))
    names = {entity.span.start: entity for entity in entities}
    found: list[Figure] = []
    place = start
    for token in _TOKEN.finditer(text, start, end):
        if len(found) >= MOST:
            break
        if token.start() < place:
            continue
        last = found[-1] if found else None
        if token[0][0].isdigit():
            place, figure = _from_digits(text, token.start(), end, names=names, last=last)
        elif token[0].lower() in _STARTS:
            place, figure = _from_words(text, token.start(), end, names=names, last=last)
        else:
            continue
        if figure is not None and figure.span.end <= end and figure.span.start >= start:
            found.append(figure_links.completed(text, last, figure))
    return tuple(found)


def _from_digits(
    text: str, start: int, end: int, *, names: _Names, last: Figure | None
) -> tuple[int, Figure | None]:
    """Return where to read on, and the figure whose digits begin at *start*, if it is one."""
    number = figure_words.digits(text, start)
    if number is None:
        return _past_number(text, start), None
    before = text[max(0, start - 30) : start]
    phone = figure_refusals.PHONE.match(text, start, min(end, start + 24))
    if phone and sum(letter.isdigit() for letter in phone[0]) >= 7 and not _RANGE.match(text, number.end):
        return phone.end(), None
    if figure_refusals.is_named(text, before, start, number):
        return _past_number(text, number.end), None
    return _figure(text, start, number, names=names, last=last)


def _past_number(text: str, place: int) -> int:
    """Step over the digits and marks that belong to a date, code or score just refused."""
    while place < len(text) and (
        text[place].isdigit() or (text[place] in ":/-–." and text[place + 1 : place + 2].isdigit())
    ):
        place += 1
    return place


_ONE_OTHER = re.compile(
    r"\s(?:of|another|day|thing|such|that|who|which|side|hand|way|time|or|and|is|was|has|can|by|in|to|for|on|at|point|reason|as|more|else)\b|[.,;:!?)\"”’]|\s?[-–—]"
)


def _from_words(
    text: str, start: int, end: int, *, names: _Names, last: Figure | None
) -> tuple[int, Figure | None]:
    """Return where to read on, and the figure whose words begin at *start*, if it is one."""
    if frequency := _FREQUENCY.match(text, start, end):
        return frequency.end(), _frequency(text, frequency)
    if times := figure_units.TIMES.match(text, start, end):
        value = 2.0 if (times["word"] or "").lower() == "twice" else 1.0
        return times.end(), Figure(
            Span(start, times.end()), value, unit="frequency", counted=" ".join(times["rate"].split())
        )
    if multiple := figure_units.MULTIPLE.match(text, start, end):
        return multiple.end(), _multiple(text, multiple, names)
    word = re.compile(r"[A-Za-z]+").match(text, start)
    over = word.end() if word else start + 1
    before = text[max(0, start - 30) : start]
    if word is None or before[-1:] in ("-", "’", "'") or (before[-1:].isalnum()):
        return over, None
    if word[0].lower() in ("near", "nearly", "almost", "twice", "once", "double", "triple"):
        return over, None
    if word[0].lower() in ("a", "an", "half") and (short := _one_duration(text, start, before)):
        return short
    number = figure_words.words(text, start)
    if number is None:
        return over, None
    after = text[number.end : number.end + 30]
    if _is_no_count(text, start, before, after, word=word[0]) and not _is_one_of_them(text, start, last):
        return number.end, None
    return _figure(text, start, number, names=names, last=last)


_WITHIN = re.compile(r"\b(?:in|within|for|after|than|least|just|only|over)\s$", re.IGNORECASE)


def _is_no_count(text: str, start: int, before: str, after: str, *, word: str) -> bool:
    """Whether a spelled number is a pronoun, part of a name, or of a compound such as "two-state"."""
    if word.lower() == "half" and re.search(r"\b(?:first|second|latter|last|other|better)\s$", before):
        return True
    if word[0].isupper() and before.strip() and before.rstrip()[-1:] not in '.!?:"“”—–':
        return True
    if figure_refusals.NAME_BEFORE.search(before) or (
        re.search(r"\b(?:no|the|this|that|any|each|every)\s$", before) and word.lower() == "one"
    ):
        return True
    if word.lower() == "one" and figure_words.words(text, start) is not None:
        if figure_units.DURATION.match(after) and _WITHIN.search(before):
            return False  # "in one day"
        lone = text[start : start + 4].lower() in ("one ", "one,", "one.", "one-") or not after
        return lone and bool(_ONE_OTHER.match(after))
    if re.match(r"\s(?:of (?:us|them|you)|sides?|leaders?|men who)\b", after) and "the " in before[-4:]:
        return True
    return bool(
        re.match(r"-(?!year|month|week|day|hour|minute|decade|percent|point)[A-Za-z]", after)
        or figure_refusals.CLOCK_AFTER.match(after)
    )


_AND_HALF = re.compile(r"\sand\sa\shalf\b")


def _one_duration(text: str, start: int, before: str) -> tuple[int, Figure | None] | None:
    """Read "over a year" or "half an hour": an article counts as one only where a qualifier stands before it."""
    found = re.compile(rf"(?P<half>half\s)?an?\s(?P<unit>{figure_units.TIME_UNIT})\b", re.IGNORECASE).match(
        text, start
    )
    if not found:
        return None
    qualifier = figure_units.QUALIFIER.search(before)
    more = _AND_HALF.match(text, found.end())
    end = more.end() if more else found.end()
    if not (found["half"] or qualifier or more) or figure_units.NOT_DURATION.match(text, end):
        return end, None
    words = " ".join(qualifier["words"].lower().split()) if qualifier else ""
    begin = start - len(before) + qualifier.start() if qualifier else start
    figure = Figure(
        Span(begin, end),
        (0.5 if found["half"] else 1.0) + (0.5 if more else 0.0),
        qualifier=words,
        unit="duration",
        counted=found["unit"].lower(),
    )
    return end, figure


def _frequency(text: str, found: re.Match[str]) -> Figure:
    after = counted(text, found.end(), {})
    return Figure(
        Span(found.start(), found.end()),
        1.0,
        qualifier=found["near"].lower(),
        unit="frequency",
        counted=after or found["rate"].lower(),
    )


def _figure(
    text: str, start: int, number: Number, *, names: _Names, last: Figure | None
) -> tuple[int, Figure | None]:
    """Build the figure from its number: range, qualifier, unit, what is counted, event and anchor."""
    before = text[max(0, start - 40) : start]
    begin, currency = start, ""
    if sign := figure_money.BEFORE.search(before):
        begin = start - len(before) + sign.start()
        currency = figure_money.sign(sign)
        before = text[max(0, begin - 40) : begin]
    value, upper, end, is_share = number.value, number.upper, number.end, number.is_share
    second = _second(text, number, is_between=bool(_BETWEEN.search(before)))
    if second is not None:
        value, upper, end = _range_values(number, second), second.value, second.end
    qualifier = ""
    if said := figure_units.QUALIFIER.search(before):
        qualifier = " ".join(said["words"].lower().split())
        begin = begin - len(before) + said.start()
        qualifier = "" if qualifier in _NO_QUALIFIER else qualifier.removeprefix("an ")
    if upper is not None and number.upper is not None and not qualifier:
        qualifier = " ".join(text[start : number.end].lower().split())
    unit, what, end = figure_units.unit(text, begin, end, value, currency=currency, is_share=is_share)
    if unit == "refused":
        return end, None
    if trailing := _AFTER_QUALIFIER.match(text, end):
        qualifier, end = " ".join(trailing["words"].lower().split()), trailing.end()
    if unit == "duration":
        if _FRAME_BEFORE.search(before):
            return end, None
        if qualifier == "over" and figure_units.is_spread(text[max(0, begin - 20) : begin], text, end):
            qualifier, begin = "", start
    if unit in ("count", "share", "percent"):
        is_listed = before.endswith((": ", ":\n"))  # "Injured: 74"
        must_be_of = unit != "count" and not number.is_ratio
        what = what or ("" if is_listed else counted(text, end, names, must_be_of=must_be_of))
    told = tally(text, begin) if unit == "count" and not what else None
    what = what or (told[0] if told else "")
    whole = _whole(text, end) if unit == "count" and not what else None
    what = what or (counted(text, whole.end, names) if whole else "")
    if unit == "count":
        what = what or kind_of_them(text, end)
    elif len(unit) == 3:
        what = money_for(text, end)
    elif unit == "times":
        what = _multiplied(text, end, names)
    is_bare = not what and not told and unit == "count"
    if is_bare and not (
        _may_stand_alone(text, start, number, qualifier) or figure_links.follows(text, last, start, end)
    ):
        return end, None
    happened = ""
    if unit not in ("duration", "frequency"):
        is_measure = unit in ("percent", "points", "share")
        happened = event(text, begin, whole.end if whole else end, is_measure=is_measure)
    happened = told[1] or happened if told else happened
    if unit == "count" and happened in ("rose", "fell") and (points := _POINTS_MOVED.match(text, end)):
        unit, what, end = "points", "", points.end()
    figure = Figure(
        Span(begin, end),
        value,
        upper,
        qualifier,
        unit,
        what,
        _meant(text, begin, what, happened) or ("cost" if _is_cost(text, begin, unit) else ""),
        anchor=anchor(text, begin, end),
    )
    return end, figure


_POINTS_MOVED = re.compile(r"\spoints?\b")
_MULTIPLIED = re.compile(
    r"(?:\sas\s(?:many|much)(?=\s[a-z])|(?=\s(?:the|its|their|his|her|that|last)\s))(?:\s(?:the|its|their|his|her|that))?"
)


def _multiple(text: str, found: re.Match[str], names: _Names) -> Figure:
    """Return the figure of "double the level" and "twice as many ships", with a qualifier before it."""
    start, end = found.start("word"), found.end("word")
    said = figure_units.QUALIFIER.search(text[max(0, start - 40) : start])
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


def _multiplied(text: str, end: int, names: _Names) -> str:
    """Return what a multiple that ends at *end* is of: the level in "double the level", or nothing."""
    lead = _MULTIPLIED.match(text, end)
    return counted(text, lead.end(), names) if lead else ""


def _is_one_of_them(text: str, start: int, last: Figure | None) -> bool:
    """Whether "one of them" at *start* is a part of the figure before it: "wounded eight men, one of them seriously"."""
    between = figure_links.gap(text, last, start)
    return (
        between is not None
        and between.endswith(", ")
        and text[start : start + 12].lower().startswith("one of them ")
    )


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
_LOST = re.compile(r"\blost\s(?:[a-z]+\s){0,3}$")


def _meant(text: str, begin: int, what: str, happened: str) -> str:
    """Return what happened, seen from what is counted: who loses soldiers has them killed, lost jobs are laid off."""
    noun = what.rsplit(" ", 1)[-1].lower()
    if noun in _JOBS and (happened == "fell" or _CUT.search(text, max(0, begin - 30), begin)):
        return "laid off"
    if happened == "fell" and noun in _FORCES and _LOST.search(text, max(0, begin - 40), begin):
        return "killed"
    return happened


_CUT = re.compile(
    r"\b(?:cut|cuts|cutting|shed|axe|axed|slash|slashed|eliminate|eliminated)\s(?:[a-z]+\s){0,3}$"
)


def _may_stand_alone(text: str, start: int, number: Number, qualifier: str) -> bool:
    """A bare number that counts nothing named is a figure when an event or a qualifier goes with it, or it is large."""
    return bool(qualifier) or number.is_scaled or number.value >= 100 or bool(event(text, start, number.end))


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
    link = _RANGE.match(text, number.end)
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
