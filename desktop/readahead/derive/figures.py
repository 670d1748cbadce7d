"""Finds the figures in a text: a number, what it counts, how exact it is said to be, and what happened.

Dates, years, clock times, ages, scores, ordinals and the numbers in names ("Resolution 1701", "F-16") are no figures.
Who gives a figure is not told here: that is the sentence's attribution.
"""

import re
from collections.abc import Sequence

from readahead.derive import figure_building, figure_links, figure_refusals, figure_units, figure_words
from readahead.derive.figure_building import Names
from readahead.derive.figure_context import counted
from readahead.derive.grammar import word_set
from readahead.derive.patterns import BEFORE_WORD, Late, at_words, one_of
from readahead.model.card import Entity, Figure
from readahead.model.passage import Span

_STARTS = (
    frozenset(figure_words.ONES)
    | frozenset(figure_words.TENS)
    | word_set(
        "half a an dozens scores hundreds thousands tens millions billions near nearly almost twice once double triple"
    )
)
_WRITTEN = {form for word in _STARTS - {"a", "an"} for form in (word, word.capitalize(), word.upper())}
_NUMBER_WORD = Late(
    rf"{BEFORE_WORD}(?:[Aa]n?(?=\s(?:hundred|thousand|million|billion|trillion|dozen|third|quarter|fifth|"
    rf"{figure_units.TIME_UNIT})\b)|{one_of(_WRITTEN)}\b)"
)
"""What a figure can begin with but digits: a, or a number word."""
_DIGITS = re.compile(r"\d+")
_FREQUENCY = re.compile(
    r"(?P<near>near|nearly|almost)[-\s](?P<rate>daily|weekly|nightly|hourly|monthly|yearly|constant)\b",
    re.IGNORECASE,
)

MOST = 3_000
"""Figures read from one text: what holds more is a table, and would take minutes."""
_LOOKED_AT = 4 * MOST
"""Numbers looked at in one text, of which many may turn out to be none."""


def find(text: str, *, span: Span | None = None, entities: Sequence[Entity] = ()) -> tuple[Figure, ...]:
    """Return the figures in *text*, or in its stretch *span*, in order; spans count from the start of *text*.

    A span holds qualifier, number and unit. *entities* keep a name whole where a figure counts it. giver is left empty.
    At most MOST are returned.
    """
    start, end = (span.start, min(span.end, len(text))) if span else (0, len(text))
    names = {entity.span.start: entity for entity in entities}
    found: list[Figure] = []
    place, looked_at = start, 0
    for begin in _beginnings(text, start, end):
        if len(found) >= MOST or looked_at >= _LOOKED_AT:
            break
        if begin < place:
            continue
        looked_at += 1
        last = found[-1] if found else None
        reader = _from_digits if text[begin].isdigit() else _from_words
        place, figure = reader(text, begin, end, names=names, last=last)
        if figure is not None and figure.span.end <= end and figure.span.start >= start:
            found.append(figure_links.completed(text, last, figure))
    return tuple(found)


def _beginnings(text: str, start: int, end: int) -> list[int]:
    """Return where figures may begin in text[start:end], in order."""
    words = (place for place, _ in at_words(_NUMBER_WORD, text, start, end))
    return sorted([*words, *(digits.start() for digits in _DIGITS.finditer(text, start, end))])


def _from_digits(
    text: str, start: int, end: int, *, names: Names, last: Figure | None
) -> tuple[int, Figure | None]:
    """Return where to read on, and the figure whose digits begin at *start*, if it is one."""
    number = figure_words.digits(text, start)
    if number is None:
        return _past_number(text, start), None
    before = text[max(0, start - 30) : start]
    phone = figure_refusals.PHONE.match(text, start, min(end, start + 24))
    if (
        phone
        and sum(letter.isdigit() for letter in phone[0]) >= 7
        and not figure_building.RANGE.match(text, number.end)
    ):
        return phone.end(), None
    if figure_refusals.is_named(text, before, start, number):
        return _past_number(text, number.end), None
    return figure_building.build(text, start, number, names=names, last=last)


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
    text: str, start: int, end: int, *, names: Names, last: Figure | None
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
        return multiple.end(), figure_building.multiple(text, multiple, names)
    word = _WORD.match(text, start)
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
    return figure_building.build(text, start, number, names=names, last=last)


_WITHIN = re.compile(r"\b(?:in|within|for|after|than|least|just|only|over)\s$", re.IGNORECASE)


def _is_no_count(text: str, start: int, before: str, after: str, *, word: str) -> bool:
    """Whether a spelled number is a pronoun, part of a name, or of a compound such as "two-state"."""
    if word.lower() == "half" and re.search(r"\b(?:first|second|latter|last|other|better)\s$", before):
        return True
    line = before[before.rfind("\n") + 1 :]
    if word[0].isupper() and line.strip() and line.rstrip()[-1:] not in '.!?:"“”—–':
        return True
    if figure_refusals.follows_name(before) or (
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


def _is_one_of_them(text: str, start: int, last: Figure | None) -> bool:
    """Whether "one of them" at *start* is a part of the figure before it: "wounded eight men, one of them seriously"."""
    between = figure_links.gap(text, last, start)
    return (
        between is not None
        and between.endswith(", ")
        and text[start : start + 12].lower().startswith("one of them ")
    )


_WORD = re.compile(r"[A-Za-z]+")
_AND_HALF = re.compile(r"\sand\sa\shalf\b")


def _one_duration(text: str, start: int, before: str) -> tuple[int, Figure | None] | None:
    """Read "over a year" or "half an hour": an article counts as one only where a qualifier stands before it."""
    found = re.compile(rf"(?P<half>half\s)?an?\s(?P<unit>{figure_units.TIME_UNIT})\b", re.IGNORECASE).match(
        text, start
    )
    if not found:
        return None
    qualifier = figure_units.qualifier(before)
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
