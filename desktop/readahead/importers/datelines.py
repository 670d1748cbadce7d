"""Datelines: the place, the day and the agency at the head of a story, in the forms agencies give them."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from readahead.importers import dates, tables
from readahead.importers.tables import months

_DASH = r"(?:-{1,3}|[–—―])"
# A word of a place: BEIRUT, The, Hague, Sao, St., al-Arish, L'Aquila, N.J.
_WORD = r"(?:[A-ZÀ-ÞА-ЯЁİŞ][\w.'’-]*|de|del|do|la|le|am|an|der|al-[A-Z]\w+)"
_AGENCY = r"(?P<agency>[^()\n]{2,60})"


@dataclass(frozen=True, slots=True)
class Dateline:
    """What the head of a story says: it stands at [start, end) of the text; a day without its year is not kept."""

    end: int
    place: str = ""
    agency: str = ""
    day: date | None = None


def dateline(paragraph: str, *, today: date | None = None) -> Dateline | None:
    """Return the dateline *paragraph* opens with, or None."""
    head = paragraph[:200]
    for pattern in _patterns():
        match = pattern.match(head)
        if match and (found := _accepted(match, today)):
            return found
    return None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Return the forms, the surest first."""
    month = rf"(?i:{'|'.join(sorted(map(re.escape, months()), key=len, reverse=True))})"
    region = rf"(?:,\s?(?!{month}\b)[A-Z](?:[^\W\d_]|[.'’ -]){{0,20}}?)?"
    place = rf"(?P<place>{_WORD}(?:[ /]{_WORD}){{0,4}}{region})"
    day = (
        rf"(?P<day>(?:[^\W\d_]{{3,10}}\.?,?\s)?(?:{month}\.?\s\d{{1,2}}|\d{{1,2}}\.?\s(?:de\s)?{month}\.?)"
        rf"(?:,?\s(?:de\s)?\d{{4}})?|\d{{1,2}}\.\d{{1,2}}\.\d{{4}})"
    )
    capitals = r"[A-ZÀ-Þİ][A-ZÀ-Þİ.'’/-]"
    forms = (
        rf"{place}(?:[.,]\s?{day})?,?\s?\({_AGENCY}\)\s?(?:\.?{_DASH}|[.:])(?=\s|\w)",
        rf"{place}[.,]\s?{day}\.?\s?/(?P<slashed>[\w. -]{{2,30}})/\.?(?=\s|$)",
        rf"{place}\.\s{day}\.\s(?P<capitals>[A-Z][A-Z.-]{{3,20}}|ИНТЕРФАКС|ТАСС)\s?{_DASH}",
        rf"{place},\s{day}[,.]\s?(?P<listed>[\w.' -]{{2,30}}?)\s?(?:{_DASH}|\.|:|,|$)(?=\s|$)",
        rf"{place},\s{day},\s?(?P<bare>[A-Z]{{3,20}})(?=\s)",
        rf"{place}[.,]\s{day}\s?\((?P<closing>[^()\n]{{2,60}})\)(?=\s)",
        rf"(?P<first>[A-ZÀ-Þ][\w.' -]{{1,30}}?),\s?{place}\s?{_DASH}(?=\s)",
        rf"{place},\s{day}\s?{_DASH}\s?(?P<after>[\w ]{{3,20}})\.(?=\s)",
        rf"{place},\s{day}\s?{_DASH}(?=\s)",
        rf"{day}\s?\((?P<placeless>[^()\n]{{2,40}})\)\s?{_DASH}(?=\s)",
        rf"\((?P<before>[^()\n]{{2,40}})\)\s?{_DASH}\s?{place},\s{day}\s?{_DASH}(?=\s)",
        rf"\((?P<alone>[^()\n]{{2,40}})\)\s?{_DASH}(?=\s)",
        rf"(?P<place>{capitals}{{2,}}(?:[ /]{capitals}*){{0,3}}(?:,\s[A-Z][\w.]{{1,14}}(?:\s[A-Z]\w+)?)?)"
        rf"\s?(?:--|[–—]|\s-)(?=\s)",
    )
    return tuple(re.compile(form) for form in forms)


def _accepted(match: re.Match[str], today: date | None) -> Dateline | None:
    """Return what *match* says if it is a dateline and no sentence that looks like one."""
    parts = match.groupdict()
    place = (parts.get("place") or "").strip(" ,")
    written = parts.get("day") or ""
    named = next((words for name, words in parts.items() if words and name not in ("place", "day")), "")
    agency = _agency(named)
    capitals = bool(place) and place.partition(",")[0].upper() == place.partition(",")[0] and len(place) > 2
    if named and not agency:
        # An agency nobody listed is believed only in round brackets after a place in capitals, or after a day.
        if not (parts.get("agency") and (capitals or written) and _looks_like_a_name(named)):
            return None
        agency = named.strip()
    if not named and not written and not capitals:
        return None
    if place and _is_no_place(place):
        return None
    return Dateline(match.end(), place, agency, dates.plain(written, today=today) if written else None)


def _agency(named: str) -> str:
    """Return the agency in "Reuters", "AFP/dpa", "Reuters, Beirut" or "INTERFAX.COM"."""
    for part in re.split(r"[/,;&]|\sand\s|\s[-–—]\s", named):
        tidy = re.sub(r"\.(?:com|ru|az)$", "", part.strip(" ."), flags=re.I)
        if found := tables.agency(tidy):
            return found
    return ""


def _looks_like_a_name(named: str) -> bool:
    """Return whether *named* is one to four capitalised words, as an agency's name is."""
    words = named.split()
    return (
        1 <= len(words) <= 4
        and all(word[:1].isupper() for word in words)
        and not any(map(str.isdigit, named))
    )


def _is_no_place(place: str) -> bool:
    """Return whether *place* is a month, a weekday or a mark such as "BREAKING" rather than a place."""
    first = place.split()[0].strip(".,").lower()
    return first in months() or first in tables.kickers() or first in {
        "update1", "update2", "retold", "factbox",
        "note", "editor's", "corrected", "correction", "photo", "read", "q&a",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "by", "from",
    }  # fmt: skip
