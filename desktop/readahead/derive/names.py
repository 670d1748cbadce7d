"""What is known of names beforehand: countries and their peoples, places, first names, offices, organisations.

The tables are small files in resources/tables, read when first asked for. Who they come from stands in each of them.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache

from readahead import resources
from readahead.derive.grammar import word_set

PLURAL_ENDINGS = ("s", "es")


@dataclass(frozen=True, slots=True)
class Countries:
    """Three views of one table.

    names are the countries' own names; peoples maps an adjective or people ("Iranian", "Iranians") to its country;
    seats maps what stands for a country's government ("Tehran") to it.
    """

    names: frozenset[str]
    peoples: dict[str, str]
    seats: dict[str, str]


@dataclass(frozen=True, slots=True)
class Organisations:
    """The words by which bodies and places are known.

    heads end a body's name, known are whole names, context words make the name beside them one, place_heads end a place's
    name, suffixes are the forms of companies, teams and clubs end and begin a club's name, events end or are what is
    neither a person, nor a body, nor a place ("World Cup", "Moslem").
    """

    heads: frozenset[str]
    known: frozenset[str]
    context: frozenset[str]
    place_heads: frozenset[str]
    suffixes: frozenset[str]
    teams: frozenset[str]
    clubs: frozenset[str]
    events: frozenset[str]


@dataclass(frozen=True, slots=True)
class Titles:
    """offices in lower case, honorifics as printed, callings in lower case, surnames known without a first name."""

    offices: frozenset[str]
    honorifics: frozenset[str]
    callings: frozenset[str]
    known: frozenset[str]


def _lines(name: str) -> list[str]:
    text = resources.read_text(f"tables/{name}.txt")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _sections(name: str) -> dict[str, list[str]]:
    """Return a table's items by the [section] they stand under; items are divided by commas."""
    found: dict[str, list[str]] = {}
    items: list[str] = []
    for line in _lines(name):
        if line.startswith("["):
            items = found.setdefault(line.strip("[]"), [])
        else:
            items += [item for part in line.split(",") if (item := part.strip())]
    return found


@cache
def countries() -> Countries:
    """Return the table of countries."""
    names: list[str] = []
    peoples: dict[str, str] = {}
    seats: dict[str, str] = {}
    for line in _lines("countries"):
        name, adjectives, others = (part.strip() for part in line.split("|"))
        names.append(name)
        # The first to claim an adjective keeps it: "Congolese" and "Guinean" are shared.
        for word in adjectives.split(","):
            if word.strip():
                peoples.setdefault(word.strip(), name)
        for word in _comma_parts(others):
            seats.setdefault(word, name)
    return Countries(frozenset(names), peoples, seats)


def _comma_parts(text: str) -> list[str]:
    """Split at commas, but keep "Washington, D.C." whole."""
    return [part.strip() for part in re.split(r",(?! D\.C\.)", text) if part.strip()]


def _listed(name: str) -> frozenset[str]:
    """Return a long table's lines, uncut: reading one is most of what the first article costs."""
    return frozenset(resources.read_text(f"tables/{name}.txt").splitlines())


@cache
def places() -> frozenset[str]:
    """Return the names of cities, states and regions."""
    return _listed("places")


@cache
def towns() -> frozenset[str]:
    """Return the names of smaller towns, which may also be somebody's: evidence, no more."""
    return _listed("towns")


@cache
def surnames() -> frozenset[str]:
    """Return surnames of many languages: evidence, no more."""
    return _listed("surnames")


@cache
def _words() -> frozenset[str]:
    return _listed("words")


@lru_cache(maxsize=8192)
def is_word(word: str) -> bool:
    """Return whether *word*, in any case, is a common English word or the plural of one."""
    lower = word.lower()
    return lower in _words() or (lower[-1:] == "s" and lower[:-1] in _words()) or len(lower) < SHORTEST


SHORTEST = 3
"""Letters in the shortest word worth a look in the table."""


@cache
def first_names() -> frozenset[str]:
    """Return the first names that speak for a person."""
    return frozenset([line.partition(" ")[0] for line in _listed("first_names")])


@cache
def _genders() -> dict[str, str]:
    return {line[:-2]: line[-1] for line in _listed("first_names") if line[-2:] in (" f", " m")}


def gender(name: str, title: str = "") -> str:
    """Return "f" or "m" where the title or the first name of a person tells it, else an empty string."""
    if title:
        words = {word.strip(".,").lower() for word in title.split()}
        for letter, signs in _SIGNS.items():
            if words & signs:
                return letter
    first = name.split()
    return _genders().get(first[0], "") if len(first) > 1 else ""


_SIGNS = {
    "f": word_set(
        "mrs ms miss lady dame madam queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman actress "
        "mother sister daughter wife widow"
    ),
    "m": word_set(
        "mr sir king prince spokesman chairman congressman councilman businessman actor father brother son husband"
    ),
}


@cache
def titles() -> Titles:
    """Return the table of offices, honorifics and callings."""
    sections = _sections("titles")
    return Titles(
        offices=frozenset(word.lower() for word in sections["office"]),
        honorifics=frozenset(sections["honorific"]),
        callings=frozenset(word.lower() for word in sections["calling"]),
        known=frozenset(sections["known"]),
    )


@cache
def organisations() -> Organisations:
    """Return the words by which organisations and places are known."""
    sections = _sections("organisations")
    return Organisations(
        heads=frozenset(sections["head"]),
        known=frozenset(sections["known"]),
        context=frozenset(sections["context"]),
        place_heads=frozenset(sections["place"]),
        suffixes=frozenset(sections["suffix"]),
        teams=frozenset(sections["team"]),
        clubs=frozenset(sections["club"]),
        events=frozenset(sections["event"]),
    )


def nationality(word: str) -> str:
    """Return the country that *word* belongs to or stands for, or an empty string.

    "Israeli", "Israelis", "Israel" -> Israel; "Tehran" -> Iran; "Washington" -> United States. A possessive is cut.
    """
    table = countries()
    word = re.sub(r"[’']s?$", "", " ".join(word.split()).removeprefix("the ").removeprefix("The "))
    if word in table.names:
        return word
    return table.peoples.get(word) or table.seats.get(word) or ""


_ADJECTIVE_ENDINGS = ("n", "ns", "an", "ans", "i", "is", "ese", "s")


def base_name(word: str, known: Collection[str]) -> str:
    """Return which of the *known* names *word* is the adjective or people of, or an empty string.

    "Ruritanian" beside "Ruritania": for lands that the tables do not know.
    """
    for cut in (1, 2, 3):
        if word[-cut:] in _ADJECTIVE_ENDINGS and len(word) - cut > 3 and word[:-cut] in known:
            return word[:-cut]
    return ""


def is_office(words: str) -> bool:
    """Return whether *words* name an office or a calling that leads: "leader", "prime minister", "Foreign Minister".

    A determiner, a nationality and an ending in s ("officials") do not matter; the last words decide.
    """
    offices = titles().offices
    parts = words.lower().split()
    for start in range(len(parts)):
        tail = " ".join(parts[start:])
        if tail in offices or any(
            tail.endswith(end) and tail.removesuffix(end) in offices for end in PLURAL_ENDINGS
        ):
            return True
    return False
