"""The small tables the header rules go by (agencies, outlets, months), read once from the shipped files."""

import re
import tomllib
from functools import cache

from readahead import resources

_SHORT = 3


@cache
def months() -> dict[str, int]:
    """Return the number of each month's name or short form, in lower case, without its stop."""
    languages: dict[str, list[str]] = tomllib.loads(resources.read_text("tables/months.toml"))
    return {
        name: number
        for spelt in languages.values()
        for number, names in enumerate(spelt, 1)
        for name in names.split()
    }


def agency(words: str) -> str:
    """Return the agency that *words* name, as it is shown, or nothing. Short names must stand in capitals."""
    words = re.sub(r"^the\s+(?=\S)", "", _tidy(words), flags=re.I)
    known = _names("agencies")
    return known.get(words, "") if len(words) <= _SHORT else known.get(words.casefold(), "")


def outlet(words: str) -> str:
    """Return the outlet that *words* exactly name, as it is shown, or nothing. Short names must stand in capitals."""
    words = _tidy(words)
    known = _names("outlets")
    return known.get(words, "") if len(words) <= _SHORT else known.get(words.casefold(), "")


def is_town(words: str) -> bool:
    """Return whether *words* are exactly the name of a town or a region."""
    return _tidy(words) in _towns()


@cache
def _towns() -> frozenset[str]:
    listed = (resources.read_text(f"tables/{name}.txt") for name in ("places", "towns"))
    return frozenset(line for text in listed for line in text.splitlines() if line and line[0] != "#")


@cache
def kickers() -> frozenset[str]:
    """Return the words, in lower case, that stand above a title or between a page's parts and tell nothing."""
    lines = resources.read_text("tables/kickers.txt").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _tidy(words: str) -> str:
    """Return *words* on one line, with straight apostrophes."""
    return " ".join(words.replace("’", "'").split())


@cache
def _names(table: str) -> dict[str, str]:
    """Return the shown name of every spelling in *table*: as written, and in lower case where it is not short."""
    found: dict[str, str] = {}
    for line in resources.read_text(f"tables/{table}.txt").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        spellings = [spelling.strip() for spelling in line.split("|")]
        for spelling in spellings:
            found.setdefault(spelling, spellings[0])
            if len(spelling) > _SHORT:
                found.setdefault(spelling.casefold(), spellings[0])
    return found
