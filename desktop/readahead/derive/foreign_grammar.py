"""How figures and dates are written in languages whose grammar the rules do not know, and where a sentence ends there.

The table is shipped with the program: resources/tables/languages.toml. What it does not name is read for quotations only.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from readahead import resources
from readahead.model.passage import Span, paragraphs

SPACES = " \u00a0\u2009\u202f"
"""The spaces that stand inside a number: common, unbroken, thin, and unbroken thin."""
_END = re.compile(r"[.!?…]+[”“’‘»«\"')\]]*(?=\s)|[。！？]+[”」』）]*|[؟۔]+[”»\"]*(?=\s)")
_OPENS = re.compile(r"\s*[„“‚‘«»\"'(\[—–-]*\s?(?P<first>\w)")
_BEFORE = re.compile(r"[\w.,:]+$")


@dataclass(frozen=True, slots=True)
class Grammar:
    """What is known of one language; every word is in lower case.

    decimal is its decimal mark and groups the marks between thousands. scales are the words that multiply a number, money
    the words for currencies with their ISO 4217 codes. counted, percent, points and money hold the beginnings of words.
    months are the forms beside a day, and months_in those in "in March 2026" where they differ.
    days are words such as "yesterday" with how many days lie between, years the words before a year.
    """

    decimal: str
    groups: str
    months: Mapping[str, int]
    months_in: Mapping[str, int]
    percent: Sequence[str]
    points: Sequence[str]
    scales: Mapping[str, float]
    money: Mapping[str, str]
    counted: Sequence[str]
    qualifiers: Sequence[str]
    durations: Sequence[str]
    never_before: Sequence[str]
    years: Sequence[str]
    days: Mapping[str, int]
    before_stop: frozenset[str]
    ordinal_stops: bool


@cache
def grammar_of(language: str) -> Grammar | None:
    """Return what is known of the language with that tag (BCP 47, such as "de"), or None."""
    tables = tomllib.loads(resources.read_text("tables/languages.toml"))
    if language not in tables:
        return None
    table = tables[language]
    months = tomllib.loads(resources.read_text("tables/months.toml"))[table.pop("months")]
    named = {name: number for number, names in enumerate(months, 1) for name in names.split()}
    inside = {name: number for number, name in enumerate(table.pop("months_in", ()), 1)}
    return Grammar(months=named, months_in=inside, before_stop=frozenset(table.pop("before_stop")), **table)


def sentences(text: str, body: Span, grammar: Grammar | None) -> tuple[Span, ...]:
    """Return the sentences of *body* in order, without the white space around them; a paragraph's end ends one."""
    found: list[Span] = []
    for paragraph in paragraphs(body.quote(text)):
        start, end = paragraph.start + body.start, paragraph.end + body.start
        for match in _END.finditer(text, start, end):
            if match.end() < end and _is_end(text, match, end, grammar):
                found.append(Span(start, match.end()))
                start = match.end() + len(text[match.end() : end]) - len(text[match.end() : end].lstrip())
        if text[start:end].strip():
            found.append(Span(start, end))
    return tuple(found)


def _is_end(text: str, match: re.Match[str], end: int, grammar: Grammar | None) -> bool:
    """Return whether a sentence ends with the stop of *match*: an abbreviation's or an ordinal's stop ends none."""
    if match[0][0] in "。！？؟۔":
        return True
    following = _OPENS.match(text, match.end(), end)
    if following is None or following["first"].islower():
        return False
    before = _BEFORE.search(text, max(0, match.start() - 12), match.start())
    if match[0] != "." or before is None:
        return True
    word = before[0].lower()
    if len(word) == 1 and word.isalpha() and before[0].isupper():
        return False  # an initial
    if grammar is None:
        return True
    return word not in grammar.before_stop and not (
        grammar.ordinal_stops and word.isdigit() and len(word) <= 2
    )
