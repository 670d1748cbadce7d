"""The engine's callables in the shapes a scorer of annotated news takes; thin adaptors, nothing is decided here."""

from collections.abc import Iterator
from datetime import date

from readahead.derive import dates, names, statements
from readahead.derive import sentences as splitter
from readahead.derive.entities import find as find_entities
from readahead.model.card import EntityKind
from readahead.model.passage import Span


def timex(text: str, published: date) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, TIMEX3 value) for each date in *text*."""
    for found in dates.find(text, published):
        yield found.span.start, found.span.end, found.value


LABELS = {EntityKind.PERSON: "PER", EntityKind.ORGANISATION: "ORG", EntityKind.PLACE: "LOC"}


def entities(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, label) for each name in *text*; a people is no place to a scorer and is left out."""
    peoples = names.countries().peoples.keys() - {"U.S.", "US", "U.K.", "UK", "EU"}
    for found in find_entities(text):
        quote = found.span.quote(text)
        if quote not in peoples and (quote in ("US", "UK", "EU") or quote.title() not in peoples):
            yield found.span.start, found.span.end, LABELS[found.kind]


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) for each sentence in *text*."""
    for span in splitter.split(text):
        yield span.start, span.end


def attributions(text: str) -> Iterator[dict[str, list[tuple[int, int]]]]:
    """Yield the source, cue and content spans of each attribution in *text*."""
    if not text:
        return
    for found in statements.find(text, Span(0, len(text))):
        yield {
            "source": [(span.start, span.end) for span in found.source],
            "cue": [(span.start, span.end) for span in found.cue],
            "content": [(span.start, span.end) for span in found.content],
        }
