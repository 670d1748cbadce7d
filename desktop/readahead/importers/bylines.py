"""Bylines: who wrote a story, from a line "By X and Y" in several languages or from an agency's closing credit."""

import re
from dataclasses import dataclass

from readahead.importers import dates, tables

_BY = re.compile(
    r"(?:(?:written|reporting|report|story|text)\s+by|by|von|par|por|di|door|text|автор|yazan)\b\s*:?\s*",
    re.I,
)
_ALONE = re.compile(r"(?:written\s+by|by|von|par|por|door)\s*:?", re.I)
_PARTICLE = r"(?:de|da|di|do|dos|del|della|van|von|der|den|ter|zu|la|le|el|al|bin|bint|ibn|ben|abu|y|e)"
_NAME_WORD = r"(?:(?:[A-ZÀ-ÞŁŚŠŽČĆĐİŞА-ЯЁЇІЄ][\w'’.-]*|al-\w+|el-\w+))"
_NAME = rf"{_NAME_WORD}(?:\s+(?:{_PARTICLE}\s+)*{_NAME_WORD}){{1,4}}"
_JOIN = r"(?:\s*,\s*(?:and\s+)?|\s+(?:and|und|et|y|e|en|и|&)\s+)"
_NAMES = re.compile(rf"{_NAME}(?:{_JOIN}{_NAME}){{0,6}}")
_CREDIT = re.compile(
    r"\(?(?:additional\s+)?(?:reporting|writing)\s+by\s+(?P<names>[^;()\n]{3,200}?)\s*(?:;|\)|\.?$)", re.I
)
_DESK = re.compile(
    r"(?:staff|agencies|agency|correspondents?|reporters?|newsroom|desk|editors?|editorial|team)$", re.I
)
_PLACE = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?:[ /][A-ZÀ-Þ][\w'’-]+){0,2}")
_NO_NAME = re.compile(
    r"(?:the|an?|this|that|contrast|comparison|then|now|\w+day|january|february|march|april|june|july|august|"
    r"september|october|november|december)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Byline:
    """Who a line names: people or a desk in names, a news agency apart."""

    names: str = ""
    agency: str = ""


def byline(line: str) -> Byline | None:
    """Return whom *line* names as author, or None if it is no byline."""
    line = dates.unglued(line)
    match = _BY.match(line)
    rest = line[match.end() :].strip() if match else ""
    if not match or not rest or len(line) > 200:
        return None
    return _named(rest)


def opens_byline(line: str) -> bool:
    """Return whether *line* is "By" alone, the name standing on the next."""
    return bool(_ALONE.fullmatch(line.strip()))


def name_line(line: str) -> Byline | None:
    """Return whom *line* names when "By" stood alone above it, or None."""
    return _named(line.strip())


def credit(line: str) -> str:
    """Return who is named by an agency's closing credit such as "Reporting by A and B; Editing by C", or nothing."""
    match = _CREDIT.match(line.strip())
    if not match:
        return ""
    names = _NAMES.match(re.sub(r"\s+in\s+[A-Z][\w .]+?(?=,|\sand\s|$)", "", match["names"]))
    return _tidy(names[0]) if names else ""


def _named(rest: str) -> Byline | None:
    """Return the author that *rest* names at its start, whatever is glued to it (a place, an outlet, a date)."""
    if agency := tables.agency(re.split(r"\s+in\s+|\s*[,|•·]\s*", rest)[0]):
        return Byline(agency=agency)
    head, tail = _split_tail(rest)
    words = head.split()
    if not words or len(words) > 30 or _NO_NAME.match(words[0]):
        return None
    if 1 <= len(words) <= 5 and _DESK.match(words[-1]):
        return Byline(names=_tidy(head))
    match = _NAMES.match(head)
    if not match:
        return None
    after = head[match.end() :].strip(" ,.;|")
    is_place = head[match.end() :].lstrip().startswith(",") and bool(_PLACE.fullmatch(after))
    if (
        after
        and not is_place
        and (re.match(r"(?:in|aus|à|en|em|from|for)\s+[A-ZÀ-Þ]", after) is None)
        and not tables.agency(after)
        and not tables.outlet(after)
    ):
        return None
    return Byline(_tidy(match[0]), _agency_in(after) or _agency_in(tail))


def _split_tail(rest: str) -> tuple[str, str]:
    """Return the names in *rest* and what follows them: after a bar, a bullet, or where a date begins."""
    cut = len(rest)
    for item in dates.written(rest):
        cut = min(cut, item.start)
    if (label := re.search(r"(?:Published|Updated|Posted|Last)\b", rest)) and label.start() > 0:
        cut = min(cut, label.start())
    if mark := re.search(
        r"\s*[|•·]\s*|\s+[-–—]\s+|\s+\(|,\s+(?=[^,]*\b(?:Correspondent|Editor|Writer|Reporter|News|Press)\b)",
        rest,
    ):
        cut = min(cut, mark.start())
    return _without_outlet(rest[:cut].strip(" ,")), rest[cut:].strip(" |•·,()-–—")


def _without_outlet(names: str) -> str:
    """Return *names* without an agency, an outlet or a town after the last comma: "Jane Roe, Associated Press"."""
    head, comma, last = names.rpartition(",")
    is_other = comma and (tables.outlet(last) or tables.agency(last) or tables.is_town(last))
    return head.strip() if is_other else names


def _agency_in(words: str) -> str:
    """Return the agency one of the parts of *words* names, or nothing."""
    return next((found for part in re.split(r"[|•·,()]", words) if (found := tables.agency(part))), "")


def _tidy(names: str) -> str:
    """Return *names* without the marks around them."""
    return (
        " ".join(names.split()).strip(" ,;|.-")
        if not names.rstrip().endswith((" Jr.", " Sr."))
        else names.strip()
    )
