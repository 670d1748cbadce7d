"""What the rooms without Qt say, in the user's language: their sentences are English, and stay so in files and terminals.

A sentence is known again by its template, which was collected from the code that says it (packaging/translate): "There is
a topic “{taken}” already." What stands in the places is kept, and is itself translated where the listing says what may
stand there. A sentence that is not known, as one in an own template's file, is shown as it is.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from readahead import resources

_OPEN = frozenset(
    {"act", "because", "detail", "error", "fault", "later", "read_only", "reason", "strerror", "why"}
)
"""Places in which any sentence may stand."""

_LOOSE = frozenset({"kind", "left", "named", "noun", "place", "purpose", "takes", "what", "who"})
"""Places in which something else than the listing says may stand as well: a name, a path."""

_EMPTY = frozenset({"also", "cue", "least", "on", "restore"})
"""Places that may be empty."""

_NESTED = frozenset({"found", "touched", "wanted"})
"""Places of which several stand one after another; what is quoted in them may hold the words that join them."""

_NARROW = {"count": r"[\d.,]+", "date": r"[\w -]+?"}
"""What stands in places that are of one kind."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_LONG_DATE = re.compile(rf"(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})")
_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_QUOTED = re.compile(r"“([^”]*)”")
_PLACE = re.compile(r"\{(\w+)\}")
_ENDS = re.compile(r"(?<=[.!?]) (?=[A-Z“])")


def said(sentence: object) -> str:
    """Return a sentence, or several, in the user's language; *sentence* is a text, or a fault that has one."""
    text = str(sentence)
    application = QCoreApplication.instance()
    if application is None or application.property("language") in (None, "en"):
        return text
    return _said(text, str(application.property("language")))


def without(name: str, sentence: object) -> str:
    """Return a sentence that begins with the *name* of what it speaks of, as `said`, without that name."""
    told = said(sentence)
    return told.removeprefix(name).lstrip(" \u00a0\u202f:,") if told.startswith(name) else told


@cache
def _said(text: str, _language: str) -> str:
    found = _translated(text, "")
    if found is None:
        found = " ".join(_translated(one, "") or one for one in _ENDS.split(text))
    return found


def _translated(text: str, place: str) -> str | None:
    """Return *text*, which fills *place*, in the user's language; None where no template is known that it follows."""
    for template in _templates().get(place, ()):
        found = template.facts(text)
        if found is not None:
            facts = {name: _fact(name, fact) for name, fact in found.items()}
            if None not in facts.values():
                return QCoreApplication.translate("Sentences", template.words).format_map(facts)
    return None


def _fact(name: str, fact: str) -> str | None:
    """Return what stands in a place, in the user's language as far as it is ours; None for what cannot stand there."""
    place = _place(name)
    found = _translated(fact, place)
    if found is None and place in _OPEN:
        found = _translated(fact, "")
    if found is not None:
        return found
    if quoted := _QUOTED.fullmatch(fact):
        return QCoreApplication.translate("Sentences", "“{words}”").format(words=quoted[1])
    is_strict = place in _templates() and place not in _LOOSE
    return None if is_strict and fact and not fact.isdecimal() else _day(fact)


def _place(name: str) -> str:
    """Return the place of which *name* is the second or third in a sentence."""
    return name.rstrip("0123456789")


def _day(fact: str) -> str:
    if match := _LONG_DATE.fullmatch(fact):
        when = QDate(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
    elif match := _ISO_DATE.fullmatch(fact):
        when = QDate(*map(int, match.groups()))
    else:
        return fact
    return QLocale().toString(when, QCoreApplication.translate("Dates", "d MMMM yyyy"))


@dataclass(frozen=True, slots=True)
class _Template:
    """A sentence with its places in braces, the place that it fills itself, and the longest of its words between them."""

    words: str
    filled: str
    longest: str

    def facts(self, text: str) -> dict[str, str] | None:
        """Return what stands in the places of a text that follows this template, None for another."""
        # to look for its words is far quicker than a pattern, and few patterns are ever made
        if self.longest not in text:
            return None
        match = _compiled(self.words, self.filled).fullmatch(text)
        return match.groupdict() if match else None


@cache
def _templates() -> dict[str, tuple[_Template, ...]]:
    """Return the templates by the place they fill, those that say the most by themselves first."""
    return {
        place: tuple(
            _Template(words, place, max(_PLACE.split(words)[::2], key=len))
            for words in sorted(those, key=lambda words: (-len(_PLACE.sub("", words)), words))
        )
        for place, those in _listing().items()
    }


@cache
def _listing() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in resources.read_text("translations/sentences.txt").splitlines():
        place, words = line.split("\t")
        found.setdefault(place, []).append(words)
    return found


@cache
def _compiled(words: str, filled: str) -> re.Pattern[str]:
    return re.compile(_pattern(words, filled, _listing()), re.DOTALL)


def _pattern(words: str, filled: str, parts: Mapping[str, Sequence[str]]) -> str:
    """Return what a text that follows the template *words*, which itself fills a place, looks like."""
    pieces = _PLACE.split(words)
    texts, names = map(re.escape, pieces[::2]), pieces[1::2]
    places = (f"(?P<{name}>{_filling(_place(name), filled, parts)})" for name in names)
    return "".join(text + place for text, place in zip_longest(texts, places, fillvalue=""))


def _filling(place: str, filled: str, parts: Mapping[str, Sequence[str]]) -> str:
    if place in _EMPTY:
        return (
            f"(?:{'|'.join(_PLACE.sub('.+?', re.sub(r'([().])', _escaped, one)) for one in parts[place])})?"
        )
    if place in _NESTED:
        return "(?:[^“”]|“[^”]*”)+?"
    if place in parts and place not in _LOOSE and not any(map(_PLACE.search, parts[place])):
        return "|".join(map(re.escape, parts[place]))
    if place == "value" and filled == "wanted":
        return "“[^”]*”"
    return _NARROW.get(place, ".+?")


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found[0]}"
