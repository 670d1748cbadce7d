"""What the rooms without Qt say, in the user's language: their sentences are English, and stay so in files and terminals.

A sentence is known again by its template, which was collected from the code that says it (packaging/translate): "There is
a topic “{taken}” already." What stands in the places is kept, and is itself translated where the listing says what may
stand there. A sentence that is not known, as one in an own template's file, is shown as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from readahead import resources

_OPEN = frozenset({"act", "because", "detail", "error", "fault", "read_only", "reason", "strerror", "why"})
"""Places in which any sentence may stand."""

_EMPTY = frozenset({"also", "cue", "least", "on", "restore"})
"""Places that may be empty."""

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


@cache
def _said(text: str, _language: str) -> str:
    found = _translated(text, "")
    if found is None:
        found = " ".join(_translated(one, "") or one for one in _ENDS.split(text))
    return found


def _translated(text: str, place: str) -> str | None:
    """Return *text*, which fills *place*, in the user's language; None where no template is known that it follows."""
    for template in _templates().get(place, ()):
        if match := template.pattern.fullmatch(text):
            words = QCoreApplication.translate("Sentences", template.words)
            return words.format_map({name: _fact(name, fact) for name, fact in match.groupdict().items()})
    return None


def _fact(name: str, fact: str) -> str:
    """Return what stands in a place, in the user's language as far as it is ours."""
    place = name.rstrip("0123456789")
    found = _translated(fact, place)
    if found is None and place in _OPEN:
        found = _translated(fact, "")
    if found is not None:
        return found
    if quoted := _QUOTED.fullmatch(fact):
        return QCoreApplication.translate("Sentences", "“{words}”").format(words=quoted[1])
    return _day(fact) if place in ("date", "day", "isoformat", "last") else fact


def _day(fact: str) -> str:
    if match := _LONG_DATE.fullmatch(fact):
        when = date(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
    elif match := _ISO_DATE.fullmatch(fact):
        when = date(*map(int, match.groups()))
    else:
        return fact
    return QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)


@dataclass(frozen=True, slots=True)
class _Template:
    """A sentence with its places in braces, and what is recognised by it."""

    words: str
    pattern: re.Pattern[str]


@cache
def _templates() -> dict[str, tuple[_Template, ...]]:
    """Return the templates by the place they fill, those that say the most by themselves first."""
    found: dict[str, list[str]] = {}
    for line in resources.read_text("translations/sentences.txt").splitlines():
        place, words = line.split("\t")
        found.setdefault(place, []).append(words)
    return {
        place: tuple(
            _Template(words, re.compile("".join(_pattern(words, place)), re.DOTALL))
            for words in sorted(those, key=lambda words: (-len(_PLACE.sub("", words)), words))
        )
        for place, those in found.items()
    }


def _pattern(words: str, filled: str) -> Iterator[str]:
    for number, part in enumerate(_PLACE.split(words)):
        if number % 2 == 0:
            yield re.escape(part)
        elif part == "value" and filled == "wanted":
            # what was typed into a search may hold any of the words around it
            yield f"(?P<{part}>“[^”]*”)"
        else:
            yield f"(?P<{part}>.{'*' if part in _EMPTY else '+'}?)"
