"""Makes words comparable: case and simple plurals are folded away, the same way in terms, in learned words and in texts.

"Ferries", "ferry" and "FERRY" are one word here; "Hamas" is no plural of the city of Hama.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from readahead.derive import runs
from readahead.derive.grammar import ADVERBS, AUXILIARIES, FUNCTION, PRONOUNS, TIME_WORDS, is_adverb, word_set
from readahead.derive.lexicon import cues
from readahead.derive.names import countries, organisations, places
from readahead.model.passage import Span

_TOKEN = re.compile(r"\w+|[^\w\s]")

SHORTEST = 3
"""Letters a content word has at least."""


def tokens(text: str) -> list[str]:
    """Return the words and marks of *text* as printed; "Mar-a-Lago" is five."""
    return _TOKEN.findall(text)


def tokens_within(text: str, span: Span) -> list[tuple[int, str]]:
    """Return the words and marks of a stretch as printed, each with the offset it starts at."""
    return [(found.start(), found[0]) for found in _TOKEN.finditer(text, span.start, span.end)]


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """Return the form in which one word is compared with others; it is for comparing only, not for showing."""
    form = plain(word)
    if not form.endswith("s") or len(form) <= SHORTEST or form in _no_plurals():
        return _without_e(form)
    if form.endswith(("ss", "us")) or (form.endswith("is") and form[:-1] not in _peoples_in_i()):
        return form
    if form.endswith("ies") and len(form) > SHORTEST + 1:
        return form[:-3] + "y"
    if form.endswith(("ses", "xes", "zes", "ches", "shes")):
        return form[:-2]
    return _without_e(form[:-1])


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """Return *word* without its case, and with the one apostrophe for the other."""
    return "'" if word == "’" else word.casefold()


def is_plural(word: str) -> bool:
    """Return whether *word* is printed as a simple plural, which `folded` takes off."""
    form = plain(word)
    return form.endswith("s") and folded(word) != _without_e(form)


def _without_e(form: str) -> str:
    """Bring the singulars of "cases", "axes" and "movies" to the form that these plurals leave."""
    if form.endswith("ie") and len(form) > SHORTEST:
        return form[:-2] + "y"
    return form[:-1] if form.endswith(("se", "xe", "ze", "che", "she")) and len(form) > SHORTEST else form


@cache
def _peoples_in_i() -> frozenset[str]:
    """Return the peoples and movements whose plural looks like "crisis": "Israeli", "Houthi"."""
    names = {*countries().peoples, *organisations().known}
    return frozenset(name.casefold() for name in names if name.endswith("i") and " " not in name)


@cache
def _no_plurals() -> frozenset[str]:
    """Return the names of one word that only look like plurals: "Laos", "Paris", "Hamas"."""
    table = countries()
    lands = {*table.names, *table.seats, *places()}
    bodies = {name for name in organisations().known if name.endswith("as")}
    return frozenset(name.casefold() for name in lands | bodies if name.endswith("s") and " " not in name)


class Line(NamedTuple):
    """Words and marks as they are compared, folded and with their plurals; one space between them and at each end."""

    folded: str
    plain: str

    @classmethod
    def of(cls, words: Iterable[str]) -> "Line":
        """Return the line of words and marks as printed."""
        words = tuple(words)
        return cls(f" {' '.join(map(folded, words))} ", f" {' '.join(map(plain, words))} ")


@lru_cache(maxsize=65536)
def key(phrase: str) -> str:
    """Return the form in which a word or a phrase is compared: its folded words and marks, one space apart."""
    return " ".join(map(folded, tokens(phrase)))


@lru_cache(maxsize=65536)
def is_content(word: str) -> bool:
    """Return whether *word*, as printed, tells what a text is about: no number, function word, date or reporting verb."""
    form = word.casefold()
    return len(form) >= SHORTEST and form.isalpha() and form not in _empty() and not is_adverb(form)


@cache
def _empty() -> frozenset[str]:
    """Return the words that any text may hold, whatever it is about."""
    closed = FUNCTION | AUXILIARIES | PRONOUNS | ADVERBS | TIME_WORDS | runs.FUNCTION_WORDS | _GENERAL
    return closed | frozenset(cues())


_GENERAL = word_set(
    "been being having least including several many few most all both other others people person man men woman women "
    "thing things way ways time times day lot number part kind place case fact end side point set made make makes "
    "making take takes took taken taking give gives gave given giving get gets got getting go goes went gone going "
    "come comes came coming put puts keep keeps kept see sees saw seen know knows knew known want wants wanted need "
    "needs needed use uses used using find finds found call calls called become becomes became show shows showed shown "
    "start started begin begins began begun ending ended hold holds held bring brings brought leave leaves left "
    "speak speaks spoke spoken speaking ask asks asked asking work works worked working try tries tried trying help helps helped "
    "new old big small great good bad high low long short large little early late next last first second third own "
    "same able due full main certain possible likely different important percent per cent million billion thousand "
    "hundred dozen dozens hundreds thousands millions half quarter two three four five six seven eight nine ten "
    "official officials spokesman spokeswoman spokesperson reporter reporters statement news agency sources"
)
