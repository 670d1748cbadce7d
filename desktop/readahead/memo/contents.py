"""The names by which readers of Markdown find a heading, for a table of contents that leads to each of them."""

import re
import unicodedata
from collections.abc import Iterable

# What a name is made of besides letters and digits.
_KEPT = frozenset("_-.")
_BEFORE_LETTERS = re.compile(r"[^\W\d_]", re.UNICODE)


def identifiers(headings: Iterable[str]) -> tuple[str, ...]:
    """Return the names pandoc gives *headings*, the words of all of a file's in order.

    Source: Pandoc User's Guide, extension auto_identifiers. GitHub's are the same where no full stop and no digit at
    the start is in the way.
    """
    given: dict[str, int] = {}
    names = []
    for heading in headings:
        base = _base(heading)
        name, number = base, 0
        while name in given:
            number += 1
            name = f"{base}-{number}"
        given[name] = number
        names.append(name)
    return tuple(names)


def _base(heading: str) -> str:
    """Return the name of a heading that no other has before it."""
    kept = "".join(each for each in heading if each.isspace() or each in _KEPT or _counts(each))
    joined = "-".join(kept.split()).lower()
    first = _BEFORE_LETTERS.search(joined)
    return joined[first.start() :] if first else "section"


def _counts(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM"
