"""Reads the hand-made labels that lie beside the articles of this folder, and finds the words they name.

A label names words of its article by quoting them; `README.md` here says how. Whatever is not found, or stands in the
article more than once without a number, is an error: a label never points at something else than its author saw.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from readahead.importers import load, read
from readahead.model.article import Article
from readahead.model.card import EntityKind, Kind, Mode
from readahead.model.passage import Span

ARTICLES = Path(__file__).parent / "articles"
GAP = " … "
"""Stands in a label for the words between two quoted ends."""

_KEYS = {
    "article": {
        *("topic", "complete", "constructions", "none", "unattributed"),
        *("statement", "card", "date", "entity", "elsewhere"),
    },
    "statement": {"content", "who", "mode", "kind", "inferred", "optional", "nth"},
    "card": {"content", "kind", "nth"},
    "date": {"text", "value", "nth"},
    "entity": {"person", "organisation", "place", "ignore"},
    "elsewhere": {"content", "topic", "nth"},
}


class BadLabel(ValueError):
    """A label that does not fit its article; says which and why."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody's words or knowledge that the article passes on, without the words that say whose.

    who holds every name a careful reader would accept for the speaker. mode is None and kind is None where not labelled.
    inferred: no word of the sentence names the speaker. optional: a reading may have it or not.
    """

    content: tuple[Span, ...]
    who: tuple[str, ...]
    mode: Mode | None = None
    kind: Kind | None = None
    inferred: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """Words that should make a card of *kind*, whoever they are from."""

    content: tuple[Span, ...]
    kind: Kind


@dataclass(frozen=True, slots=True)
class Dated:
    """A date and the TIMEX3 values a careful reader would accept for it, best first."""

    span: Span
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article and all that was labelled in it.

    complete: each statement and date of the article is labelled, so that whatever else is read out of it is wrong.
    names holds every occurrence of each labelled name; ignored are occurrences that count neither way.
    elsewhere are passages of another topic than the article's. none are words that belong in no card, unattributed
    words whose cards have no speaker.
    """

    name: str
    article: Article
    topic: str
    complete: bool
    constructions: tuple[str, ...]
    statements: tuple[Statement, ...]
    cards: tuple[Told, ...]
    dates: tuple[Dated, ...]
    names: tuple[tuple[Span, EntityKind], ...]
    ignored: tuple[Span, ...]
    elsewhere: tuple[tuple[Span, str], ...]
    none: tuple[Span, ...]
    unattributed: tuple[Span, ...]

    def body_holds(self, span: Span) -> bool:
        """Return whether *span* lies in what is read for cards; the header is labelled nowhere."""
        return self.article.body.holds(span)

    def topic_at(self, span: Span) -> str:
        """Return the topic of the words at *span*: the article's, or that of the exception they stand in."""
        return next((topic for place, topic in self.elsewhere if place.overlap(span)), self.topic)


def articles() -> tuple[Labelled, ...]:
    """Return every labelled article of the set, by name. Raises BadLabel."""
    return tuple(labelled(path) for path in sorted(ARTICLES.glob("*.md")))


def labelled(path: Path) -> Labelled:
    """Return the article at *path* with the labels beside it. Raises BadLabel."""
    article = read(load(path), today=date(2026, 12, 31))
    fields = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    try:
        return of(path.stem, article, fields)
    except BadLabel as error:
        raise BadLabel(f"{path.stem}: {error}") from error


def of(name: str, article: Article, fields: Mapping[str, Any]) -> Labelled:
    """Return *article* with the labels in *fields*. Raises BadLabel."""
    _known("article", fields)
    words = _Words(article.text, article.body)
    entity = fields.get("entity", {})
    _known("entity", entity)
    names, ignored = _names(words, entity)
    return Labelled(
        name,
        article,
        topic=str(fields["topic"]),
        complete=bool(fields.get("complete", False)),
        constructions=tuple(fields.get("constructions", ())),
        statements=tuple(_statement(words, row) for row in _rows(fields, "statement")),
        cards=tuple(
            Told(words.all(row["content"], row.get("nth")), Kind(row["kind"]))
            for row in _rows(fields, "card")
        ),
        dates=tuple(_dated(words, row) for row in _rows(fields, "date")),
        names=names,
        ignored=ignored,
        elsewhere=tuple(
            (words.one(row["content"], row.get("nth")), str(row["topic"]))
            for row in _rows(fields, "elsewhere")
        ),
        none=tuple(words.one(quote) for quote in fields.get("none", ())),
        unattributed=tuple(words.one(quote) for quote in fields.get("unattributed", ())),
    )


def _rows(fields: Mapping[str, Any], kind: str) -> Iterator[Mapping[str, Any]]:
    for row in fields.get(kind, ()):
        _known(kind, row)
        yield row


def _known(kind: str, keys: Iterable[str]) -> None:
    if unknown := sorted(set(keys) - _KEYS[kind]):
        raise BadLabel(f"{kind}: no such key: {', '.join(unknown)}")


def _statement(words: "_Words", row: Mapping[str, Any]) -> Statement:
    return Statement(
        words.all(row["content"], row.get("nth")),
        _several(row["who"]),
        mode=Mode(row["mode"]) if "mode" in row else None,
        kind=Kind(row["kind"]) if "kind" in row else None,
        inferred=bool(row.get("inferred", False)),
        optional=bool(row.get("optional", False)),
    )


def _dated(words: "_Words", row: Mapping[str, Any]) -> Dated:
    return Dated(words.one(row["text"], row.get("nth")), _several(row["value"]))


def _several(value: str | Sequence[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _names(
    words: "_Words", entity: Mapping[str, Sequence[str]]
) -> tuple[tuple[tuple[Span, EntityKind], ...], tuple[Span, ...]]:
    """Return each occurrence of each name with its kind, longest names first, and the ignored occurrences."""
    kinds = {name: kind for kind, names in entity.items() for name in names}
    found: list[tuple[Span, str]] = []
    for name in sorted(kinds, key=len, reverse=True):
        spans = [span for span in words.every(name) if not any(span.overlap(other) for other, _ in found)]
        if not spans:
            raise BadLabel(f"entity: not in the article: {name!r}")
        found += [(span, kinds[name]) for span in spans]
    named = tuple(sorted((span, EntityKind(kind)) for span, kind in found if kind != "ignore"))
    return named, tuple(sorted(span for span, kind in found if kind == "ignore"))


class _Words:
    """The body of an article, in which quotes are looked up."""

    def __init__(self, text: str, body: Span) -> None:
        self._text, self._body = text, body

    def one(self, quote: str, nth: int | None = None) -> Span:
        """Return where *quote* stands, which may leave out its middle. Raises BadLabel."""
        head, gap, tail = quote.partition(GAP)
        start = self._start(head, nth, after=self._body.start)
        if not gap:
            return Span(start, start + len(head))
        end = self._text.find(tail, start + len(head), self._body.end)
        if end < 0:
            raise BadLabel(f"not in the article after {head!r}: {tail!r}")
        return Span(start, end + len(tail))

    def all(self, quotes: str | Sequence[str], nth: int | None = None) -> tuple[Span, ...]:
        """Return where each of *quotes* stands, each looked for after the one before. Raises BadLabel."""
        if isinstance(quotes, str):
            return (self.one(quotes, nth),)
        found = [self.one(quotes[0], nth)]
        for quote in quotes[1:]:
            head, gap, tail = quote.partition(GAP)
            start = self._text.find(head, found[-1].end, self._body.end)
            end = self._text.find(tail, start + len(head), self._body.end) if gap else start
            if start < 0 or end < 0:
                raise BadLabel(f"not in the article after its first part: {quote!r}")
            found.append(Span(start, end + len(tail or head)))
        return tuple(found)

    def every(self, name: str) -> list[Span]:
        """Return every place where *name* stands as whole words."""
        pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        found = pattern.finditer(self._text, self._body.start, self._body.end)
        return [Span(match.start(), match.end()) for match in found]

    def _start(self, quote: str, nth: int | None, *, after: int) -> int:
        places = [
            match.start() for match in re.finditer(re.escape(quote), self._text) if match.start() >= after
        ]
        if not quote or not places:
            raise BadLabel(f"not in the article: {quote!r}")
        if nth is None and len(places) > 1:
            raise BadLabel(f"stands {len(places)} times, so it needs nth: {quote!r}")
        if not 1 <= (nth or 1) <= len(places):
            raise BadLabel(f"stands {len(places)} times, not {nth}: {quote!r}")
        return places[(nth or 1) - 1]
