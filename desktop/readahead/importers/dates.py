"""Dates as headers write them: many forms, the months of nine languages, and no guess between day and month."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from readahead.importers.known import is_believable
from readahead.importers.tables import months

_PUBLISHED = (
    r"first published|originally published|published|publication date|posted|issued|created|date|"
    r"erstveröffentlicht|veröffentlicht|erschienen|publié|paru|publicado|pubblicato|gepubliceerd|geplaatst|опубликовано|дата|yayınlanma|yayın tarihi"
)
_UPDATED = (
    r"last updated|updated|last modified|modified|last revised|revised|"
    r"aktualisiert|zuletzt|stand|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|güncelleme|güncellendi"
)
_YEAR = re.compile(r"(?:18|19|20|21)\d\d")
_LABEL = re.compile(rf"\b(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED}))\b", re.I)
# What may stand beside a date on its line: labels, weekdays, times, zones, joining words and marks.
_BESIDE = re.compile(
    rf"\b(?:{_PUBLISHED}|{_UPDATED}|on|at|le|am|um|uhr|à|el|il|op|om|the|kl|of|ore|las|alle|г|года|в|"
    r"[ap]\.?m\.?|utc|gmt|[bcem]e?[sd]?t|msk|ist|jst|hkt|sgt|[ecmp][sd]?t|akt|min(?:ute)?s?(?: read)?|"
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|feira|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|"
    r"pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)\b\.?"
    r"|\bT(?=\d\d:)|(?<=\d)Z\b|\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?|\d{1,2}\s?h\b|[+-]\d{2}:?\d{2}|\b\d{1,2}(?=\s*[ap]\.?m)|[^\w]",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it is written at [start, end) of a line; day is None where it could be one of two days."""

    start: int
    end: int
    day: date | None


def written(line: str, *, today: date | None = None) -> tuple[Written, ...]:
    """Return the full dates (day, month, year) written in *line*, in order. Days nobody can mean are left out."""
    found: list[Written] = []
    if not _YEAR.search(line):
        return ()
    for match in _pattern().finditer(line):
        day = _day(match)
        if day is not None and not is_believable(day, today=today):
            continue
        if day is not None or _is_ambiguous(match):
            found.append(Written(match.start(), match.end(), day))
    return tuple(found)


def unglued(line: str) -> str:
    """Return *line* with a space where a copied page lost one before a date or a time: "Ada LornMarch 4, 20315:01 PM"."""
    return _glue().sub(" ", line)


def is_date_line(line: str) -> bool:
    """Return whether *line* holds dates and nothing else but their labels, weekdays and times."""
    return len(line) <= 160 and bool(written(line)) and not beside(line)


def beside(line: str) -> str:
    """Return what *line* holds besides dates, their labels, weekdays and times."""
    found = written(line)
    rest = "".join(
        " " if any(date.start <= at < date.end for date in found) else char for at, char in enumerate(line)
    )
    return " ".join(_BESIDE.sub(" ", rest).split())


def is_labelled(line: str) -> bool:
    """Return whether *line* says that something was published."""
    return any(match["published"] for match in _LABEL.finditer(line))


def is_at_an_end(line: str) -> bool:
    """Return whether the first date of *line* opens or closes it, times and marks aside."""
    found = written(line)
    return bool(found) and not all(
        _BESIDE.sub("", part).strip() for part in (line[: found[0].start], line[found[-1].end :])
    )


def publication(line: str, *, today: date | None = None) -> tuple[date | None, bool]:
    """Return the day *line* says something was published on, and whether it only says "updated"."""
    line = unglued(line)
    found = written(line, today=today)
    fallback: date | None = None
    for item in found:
        labels = list(_LABEL.finditer(line, 0, item.start))
        if item.day and not (labels and labels[-1]["updated"]):
            return item.day, False
        fallback = fallback or item.day
    return fallback, fallback is not None


def is_relative(line: str) -> bool:
    """Return whether *line* dates its article by the moment it was copied ("2 hours ago"), which nobody knows later."""
    return bool(
        re.fullmatch(
            r"(?:(?:updated|published|posted)\s+)?(?:\d+|an?|one)\s+(?:sec|min|hour|hr|day|week|month)\w*\s+ago",
            line.strip(),
            re.I,
        )
    )


def plain(words: str, *, today: date | None = None) -> date | None:
    """Return the day that *words* (of a page's metadata or a labelled line) begin with or hold, else None."""
    return publication(words[:200], today=today)[0]


@cache
def _glue() -> re.Pattern[str]:
    """Return the pattern of the place between a small letter and a month, a label or a figure glued to it."""
    names = "|".join(re.escape(name.capitalize()) for name in months() if len(name) > 2)
    return re.compile(
        rf"(?<=[a-zß-ÿ])(?=(?:{names})\.?\s\d|(?:Published|Updated|Posted|Last )|\d{{1,2}}[ .]|\d{{4}}-)"
        r"|(?<=\b(?:19|20)\d\d)(?=\d{1,2}:\d\d)"
    )


@cache
def _pattern() -> re.Pattern[str]:
    """Return the pattern of every way a full date is written."""
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    month = rf"(?:{names})(?![^\W\d_])\.?"
    year = rf"{_YEAR.pattern}(?!\d)"
    forms = (
        rf"(?<![\d.])(?P<y1>{year})(?P<s1>[-/.])(?P<m1>\d\d?)(?P=s1)(?P<d1>\d\d?)(?!\d)",
        rf"(?<!\d)(?P<y2>{year})\s?[年년]\s?(?P<m2>\d\d?)\s?[月월]\s?(?P<d2>\d\d?)\s?[日일]",
        rf"(?<![\w.])(?P<d3>\d\d?)(?:st|nd|rd|th|er|º|°|\.)?[ -]?\s?(?:(?:de|of)\s)?(?P<m3>{month})[ ,-]{{0,2}}\s?(?:(?:de|del)\s)?(?P<y3>{year})",
        rf"(?<!\w)(?P<m4>{month})[ -]?\s?(?P<d4>\d\d?)(?:st|nd|rd|th)?(?!\d)[ ,-]{{0,2}}\s?(?P<y4>{year})",
        rf"(?<![\d.])(?P<d5>\d\d?)\.\s?(?P<m5>\d\d?)\.\s?(?P<y5>{year})",
        rf"(?<![\d/-])(?P<a6>\d\d?)(?P<s6>[/-])(?P<b6>\d\d?)(?P=s6)(?P<y6>{year})",
    )
    return re.compile("|".join(forms), re.I)


def _day(match: re.Match[str]) -> date | None:
    """Return the day a match of `_pattern` stands for, or None if there is no such day or there are two."""
    for day, month, year in _readings(match):
        if day and not _is_ambiguous(match):
            try:
                return date(year, month, day)
            except ValueError:
                continue
    return None


def _is_ambiguous(match: re.Match[str]) -> bool:
    """Return whether day and month could change places: 03/04/2025."""
    if not match["y6"]:
        return False
    first, second = int(match["a6"]), int(match["b6"])
    return first != second and 1 <= first <= 12 and 1 <= second <= 12


def _readings(match: re.Match[str]) -> Iterator[tuple[int, int, int]]:
    """Yield the (day, month, year) numbers *match* can be read as."""
    for form in "1235":
        if match[f"y{form}"]:
            yield int(match[f"d{form}"]), _month(match[f"m{form}"]), int(match[f"y{form}"])
    if match["y4"]:
        yield int(match["d4"]), _month(match["m4"]), int(match["y4"])
    if match["y6"]:
        first, second, year = int(match["a6"]), int(match["b6"]), int(match["y6"])
        yield first, second, year
        yield second, first, year


def _month(written_as: str) -> int:
    """Return the number of a month written in figures or by name."""
    return int(written_as) if written_as.isdecimal() else months()[written_as.rstrip(".").lower()]
