"""Who says a line: the name and office the article gives, or that it names nobody."""

import re

from readahead.memo.printable import line
from readahead.model.article import source_name
from readahead.model.memo import CitedCard

OWN_ACCOUNT = "the outlet’s own account"
NOT_NAMED = "Not named"
"""The heading over what is said by those the article only describes: a spokesman, the text, he."""

_WHOSE = re.compile(r"(?:his|her|its|their|my|our|your|whose)\b", re.IGNORECASE)
_LEADING = re.compile(r"(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you)\b\s*", re.IGNORECASE)


def actor(cited: CitedCard | None) -> tuple[str, str]:
    """Return who said it and their office: the outlet where the article gives nobody."""
    if cited is None:
        return "Source not known", ""
    attribution = cited.card.attribution
    if attribution.who:
        return line(attribution.who), office(cited)
    if attribution.source:
        return line(attribution.source.quote(cited.text)), ""
    return line(source_name(cited.outlet, cited.agency)) or "The article", OWN_ACCOUNT


def speaker(cited: CitedCard) -> str:
    """Return who said it with their office, on one line."""
    name, title = actor(cited)
    return f"{name}, {title}" if title else name


def office(cited: CitedCard) -> str:
    """Return the office the article gives, empty where it only says whose they are: "her Tarveshi counterpart"."""
    title = line(cited.card.attribution.title)
    return "" if _WHOSE.match(title) else title


def is_named(cited: CitedCard | None) -> bool:
    """Return whether the article names who says it, or says it itself: "the text" and "police officers" are no names.

    A name has a capital, or is of a script that has none.
    """
    name, title = actor(cited)
    if cited is None or title == OWN_ACCOUNT:
        return True
    words = _LEADING.sub("", name, count=1)
    return any(letter.isalpha() and not letter.islower() for letter in words)
