"""Tells copies of one text apart from articles that only share a subject, and whom a group of copies goes back to.

An article's marks are a sample of its three-word stretches, chosen by their own numbers: the same words are chosen in
every article, so that the share of marks two articles have in common is about the share of text they have in common.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from hashlib import blake2b
from operator import xor

from readahead import resources
from readahead.model.passage import Span

WORDS = 3
"""Words in one stretch."""

SAMPLED = 8
"""One stretch in so many is a mark: about 90 for an article of 4.6 KB."""

FEWEST = 24
"""Marks a short text has at least, if it has so many stretches: more of them are taken than one in SAMPLED."""

ENOUGH = 5
"""Marks two articles must have in common before they are anything like each other."""

UNKNOWN = "outlet not known"
"""How an article without an outlet is counted."""

_MASK = (1 << 63) - 1
_LIMIT = (1 << 63) // SAMPLED
_MARKS = re.compile(r"[\W_]+")


def marks(text: str, story: Iterable[Span]) -> tuple[int, ...]:
    """Return the marks of *text*, in rising order: numbers from 0 up to 2**63 that copies of it share.

    *story* are its sentences, without those that are no part of the story (bylines, credits, notices): they must not
    make different articles alike. Case, punctuation and the form of quotation marks do not matter.
    """
    sentences = [text[span.start : span.end].split() for span in story]
    chosen = _below(sentences, _LIMIT)
    if len(chosen) < FEWEST:
        return tuple(sorted(_below(sentences, _MASK))[:FEWEST])
    return tuple(sorted(chosen))


def _below(sentences: Iterable[Sequence[str]], limit: int) -> set[int]:
    """Return the numbers below *limit* of the stretches of three words; none crosses the end of a sentence."""
    found: set[int] = set()
    for words in sentences:
        numbers = list(filter(None, map(_numbers, words)))
        if len(numbers) >= WORDS:
            # Shifted, so that the same words in another order are another stretch; every bit comes from all three.
            first, second, third = zip(*numbers, strict=True)
            mixed = map(xor, map(xor, first, second[1:]), third[2:])
            found.update([mark for mark in mixed if mark < limit])
    return found


@lru_cache(maxsize=1 << 16)
def _numbers(word: str) -> tuple[int, int, int] | None:
    """Return the numbers of one word as the first, second and third of a stretch, the same on every machine and in every run.

    None for what is only punctuation.
    """
    folded = word.casefold()
    letters = folded if folded.isalnum() else _MARKS.sub("", folded)
    if not letters:
        return None
    digest = blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    number = int.from_bytes(digest, "big")
    return number << 2 & _MASK, number << 1 & _MASK, number & _MASK


def share(own: Sequence[int], other: Sequence[int]) -> float:
    """Return how much of the smaller text stands in the other, 0 to 1, by the marks of both.

    0 when they share fewer than ENOUGH marks. Of a text too short to have FEWEST only the very same text is a copy: two
    who tell of one crash in a sentence write much the same. A short text is marked more densely than a long one: only the marks
    that either would have are counted.
    """
    if not own or not other:
        return 0.0
    if min(len(own), len(other)) < FEWEST and set(own) != set(other):
        return 0.0
    limit = max(_LIMIT - 1, min(max(own), max(other)))
    ours = {mark for mark in own if mark <= limit}
    theirs = {mark for mark in other if mark <= limit}
    common = len(ours & theirs)
    return common / min(len(ours), len(theirs)) if common >= ENOUGH else 0.0


@dataclass(frozen=True, slots=True)
class Sourced:
    """Who published one copy of a text, the agency it credits, and when; empty and None stand for not known."""

    outlet: str = ""
    agency: str = ""
    published: date | None = None


def outlets(sources: Sequence[Sourced]) -> tuple[str, ...]:
    """Return who published the copies, each once, in the order of *sources*.

    All those without an outlet count as one, "outlet not known": nothing shows that they are several.
    """
    names: dict[str, str] = {}
    for source in sources:
        name = _outlet_name(source.outlet)
        names.setdefault(_folded(name), name or UNKNOWN)
    return tuple(names.values())


def origins(sources: Sequence[Sourced]) -> tuple[str, ...]:
    """Return who the copies of one text go back to, the one most of them credit first.

    Agencies are credited by name or are the outlet itself; a credit of two ("AFP and Reuters") gives two. A copy
    without a credit goes back to the same agencies, as it carries their text. Where no copy credits any, one text has
    one origin: the outlet that published it first.
    """
    credited: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for source in sources:
        names = {_folded(name): name for name in _agencies(source)}
        credited.update(names.keys())
        shown = names | shown
    if credited:
        return tuple(shown[name] for name in sorted(credited, key=lambda name: (-credited[name], name)))
    first = min(
        sources, key=lambda source: (source.published or date.max, _folded(source.outlet)), default=None
    )
    return () if first is None else (_outlet_name(first.outlet) or UNKNOWN,)


def _agencies(source: Sourced) -> list[str]:
    """Return the agencies a copy goes back to, by the names they are shown under."""
    known = _known_agencies()
    chain = _CITING.split(source.agency or source.outlet)
    parts = [part for part in _JOINED.split(chain[-1]) if _folded(part)]
    if parts and (source.agency or len(chain) > 1):
        return [known.get(_folded(part), " ".join(part.split()).strip(" ()[].")) for part in parts]
    own = known.get(_folded(_outlet_name(source.outlet)))
    return [own] if own else []


_JOINED = re.compile(r"\s*(?:[/;,+&|]|\band\b|\bwith\b)\s*")
_CITING = re.compile(r",?\s*\b(?:citing|quoting|via)\s", re.IGNORECASE)
_DOMAIN = re.compile(r"\.(?:com|org|net|co\.uk|news)$")


def _folded(name: str) -> str:
    """Return a name as it is compared: lower case, no article, brackets or domain."""
    plain = " ".join(name.casefold().split()).strip(" ()[].,—–-").removeprefix("www.").removeprefix("the ")
    return _DOMAIN.sub("", plain)


def _outlet_name(name: str) -> str:
    """Return the outlet that a chain of credits begins with: News.Az of "News.Az, citing Reuters"."""
    return " ".join(_CITING.split(name)[0].split()).rstrip(",")


@cache
def _known_agencies() -> dict[str, str]:
    """Return the name an agency is shown under by each of its spellings."""
    found: dict[str, str] = {}
    for line in resources.read_text("tables/agencies.txt").splitlines():
        if line.strip() and not line.startswith("#"):
            names = [name.strip() for name in line.split("|")]
            for name in names:
                found.setdefault(_folded(name), names[0])
    return found
