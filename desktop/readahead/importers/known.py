"""What is known of an article besides its text, in layers: what was asked, what was stated, what was guessed."""

import re
from dataclasses import dataclass
from datetime import date

from readahead.importers import languages
from readahead.importers.source import Given, shown
from readahead.model.article import Article, Field, Origin, normalised
from readahead.model.errors import TextTooLong
from readahead.model.passage import Span

LONGEST_TEXT = 500_000
"""Characters an article may have: a long book's. To find the cards in so many takes 2 to 20 s, and grows with them."""

_LONGEST = 400
_EARLIEST = date(1800, 1, 1)
_LATEST = date(2200, 1, 1)


@dataclass(frozen=True, slots=True)
class Known:
    """The fields one way of reading found; empty ones were not found. All of them share one origin."""

    origin: Origin
    title: str = ""
    outlet: str = ""
    agency: str = ""
    byline: str = ""
    dateline: str = ""
    published: date | None = None
    language: str = ""
    address: str = ""
    exercise: bool = False


def asked(given: Given) -> Known:
    """Return what the user said as the layer that wins."""
    return Known(
        Origin.ASKED,
        title=given.title,
        outlet=given.outlet,
        published=given.published,
        address=given.address,
    )


def settled(text: str, body: Span, layers: tuple[Known, ...], *, file_name: str) -> Article:
    """Return the article of *text* with, for each field, what the first of *layers* that knows it says.

    Raises TextTooLong.
    """
    if len(text) > LONGEST_TEXT:
        raise TextTooLong(file_name, LONGEST_TEXT)
    words = {field: _first(field, layers) for field in Field if field is not Field.PUBLISHED}
    words[Field.LANGUAGE] = _language(body.quote(text), *words[Field.LANGUAGE])
    published, published_origin = _first_date(layers)
    origins: list[tuple[Field, Origin]] = [(field, origin) for field, (word, origin) in words.items() if word]
    if published:
        origins.append((Field.PUBLISHED, published_origin))
    return Article(
        text,
        body,
        title=words[Field.TITLE][0],
        outlet=words[Field.OUTLET][0],
        agency=words[Field.AGENCY][0],
        byline=words[Field.BYLINE][0],
        dateline=words[Field.DATELINE][0],
        published=published,
        language=words[Field.LANGUAGE][0] or "en",
        address=words[Field.ADDRESS][0],
        file_name=file_name,
        exercise=any(layer.exercise for layer in layers),
        origins=tuple(origins),
    )


def one_line(words: str) -> str:
    """Return *words* on one line, normalised, without reordering marks, and cut at a length no field needs."""
    return shown(" ".join(normalised(words).split()))[:_LONGEST].strip()


def web_address(words: str) -> str:
    """Return *words* if they are an http or https address, else nothing: no other kind is ever kept or opened."""
    words = words.strip()
    return words if re.fullmatch(r"https?://[^\s<>\"]{3,2000}", words) else ""


def language_tag(words: str) -> str:
    """Return the primary subtag of the language tag *words* ("en" of "en-GB"), or nothing (RFC 5646, 2.2.1)."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]*)?\s*$", words)
    return match[1].lower() if match else ""


def is_believable(day: date, *, today: date | None) -> bool:
    """Return whether an article may have been published on *day*; two days after *today* allow for time zones."""
    latest = min(_LATEST, date.fromordinal(today.toordinal() + 2)) if today else _LATEST
    return _EARLIEST <= day <= latest


def _first(field: Field, layers: tuple[Known, ...]) -> tuple[str, Origin]:
    """Return the words of the first layer that knows *field*, with their origin."""
    for layer in layers:
        words = str(getattr(layer, field.value))
        tidy = web_address(words) if field is Field.ADDRESS else one_line(words)
        if tidy:
            return tidy, layer.origin
    return "", Origin.GUESSED


def _language(body: str, tag: str, origin: Origin) -> tuple[str, Origin]:
    """Return the language a body is in, with its origin: what a page states is often its template's language only."""
    seen = languages.language_of(body)
    if not seen or seen == (tag or languages.ENGLISH) or origin in (Origin.ASKED, Origin.EDITED):
        return tag, origin
    return seen, Origin.GUESSED


def _first_date(layers: tuple[Known, ...]) -> tuple[date | None, Origin]:
    """Return the date of the first layer that knows one, with its origin."""
    for layer in layers:
        if layer.published:
            return layer.published, layer.origin
    return None, Origin.GUESSED
