"""Finds dates in a text whose language has month names but no rules: 12. März 2026, 12 mars, 12 марта 2026 года."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from readahead.derive import timex
from readahead.derive.foreign_grammar import SPACES, Grammar, grammar_of
from readahead.model.card import DateMention, Direction
from readahead.model.passage import Span

MOST = 3_000
"""Dates read from one text, as among those of the rules: what names more is a calendar."""
_FIRST, _LAST = 1800, 2200
"""The years a bare number of four digits is taken for."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What is looked for, the surest first."""

    written: re.Pattern[str]
    figures: re.Pattern[str]
    month: re.Pattern[str]
    year: re.Pattern[str]
    relative: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    grammar = grammar_of(language)
    assert grammar is not None
    gap, flags = f"[{SPACES}]", re.IGNORECASE
    # a short form is a month's name beside a day only: "Mai" and "mars" are others' names too
    month = rf"(?P<month>{_one_of(grammar.months)})(?:(?<!\w{{5}})\.)?(?!\w)"
    long = rf"(?P<month>{_one_of({word for word in grammar.months if len(word) > 3} | set(grammar.months_in))})(?!\w)"
    stop = r"\." if grammar.ordinal_stops else "(?:er|-е|-го)?"
    return _Patterns(
        re.compile(
            rf"(?<![\w.,:/])(?P<day>\d{{1,2}}){stop}{gap}?(?<=\D){month}(?:{gap}(?P<year>\d{{4}})(?!\d)(?:{gap}(?:года|г\.))?)?",
            flags,
        ),
        re.compile(
            r"(?<![\w.,:/-])(?:(?P<iso>\d{4}-\d\d-\d\d)|(?P<day>\d{1,2})(?P<mark>[./])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4}))(?![\w/:-])"
        ),
        re.compile(rf"(?<!\w){long}{gap}(?P<year>\d{{4}})(?![\d.,]\d|\d)", flags),
        re.compile(
            rf"(?<!\w)(?:{_one_of(grammar.years)}){gap}(?P<year>\d{{4}})(?![\d%]|[.,:]\d|{gap}?%)(?P<of>{gap}год[ауом]*)?",
            flags,
        ),
        re.compile(rf"(?<![\w-])(?P<word>{_one_of(grammar.days)})(?![\w-])", flags),
    )


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def find(text: str, published: date | None, span: Span, language: str) -> tuple[DateMention, ...]:
    """Return the dates named in the stretch *span* of *text*, in order; none where the language has no table.

    A day without its year is the one nearest to *published*, and none without that.
    """
    grammar = grammar_of(language)
    if grammar is None:
        return ()
    found: dict[int, DateMention] = {}
    taken: list[tuple[int, int]] = []
    for start, end, value in _values(text, published, span, language, grammar):
        days = timex.interval(value)
        if days is None or len(found) >= MOST or any(start < last and first < end for first, last in taken):
            continue
        taken.append((start, end))
        found[start] = DateMention(Span(start, end), value, *days, _direction(days, published))
    return tuple(found[start] for start in sorted(found))


def _values(
    text: str, published: date | None, span: Span, language: str, grammar: Grammar
) -> Iterator[tuple[int, int, str]]:
    """Yield where each date stands, and its TIMEX3 value; the surest kinds come first."""
    patterns = _patterns(language)
    for match in patterns.written.finditer(text, span.start, span.end):
        month, day = grammar.months[match["month"].lower()], int(match["day"])
        chosen = (
            timex.real_day(int(match["year"]), month, day)
            if match["year"]
            else _nearest(month, day, published)
        )
        if chosen is not None:
            yield match.start(), match.end(), chosen.isoformat()
    for match in patterns.figures.finditer(text, span.start, span.end):
        if match["iso"]:
            yield match.start(), match.end(), match["iso"]
        elif chosen := timex.real_day(int(match["year"]), int(match["month"]), int(match["day"])):
            yield match.start(), match.end(), chosen.isoformat()
    for match in patterns.month.finditer(text, span.start, span.end):
        if _FIRST <= int(match["year"]) <= _LAST:
            word = match["month"].lower()
            month = grammar.months.get(word) or grammar.months_in[word]
            yield match.start(), match.end(), f"{match['year']}-{month:02}"
    for match in patterns.year.finditer(text, span.start, span.end):
        if _FIRST <= int(match["year"]) <= _LAST and (language != "ru" or match["of"]):
            yield match.start("year"), match.end(), match["year"]
    for match in patterns.relative.finditer(text, span.start, span.end):
        if published is not None:
            day_of = published + timedelta(days=grammar.days[match["word"].lower()])
            yield match.start(), match.end(), day_of.isoformat()


def _nearest(month: int, day: int, published: date | None) -> date | None:
    if published is None:
        return None
    years = (published.year, published.year - 1, published.year + 1)
    days = [one for one in (timex.real_day(year, month, day) for year in years) if one is not None]
    return min(days, key=lambda one: abs((one - published).days), default=None)


def _direction(days: tuple[date, date], published: date | None) -> Direction:
    if published is None or days[0] <= published <= days[1]:
        return Direction.NONE
    return Direction.PAST if days[1] < published else Direction.FUTURE
