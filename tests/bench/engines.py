"""The engine's callables in the shapes a scorer of annotated news takes; thin adaptors, nothing is decided here."""

from collections.abc import Iterator
from datetime import date

from readahead.derive import dates, names
from readahead.derive.entities import find as find_entities
from readahead.model.card import EntityKind


def timex(text: str, published: date) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, TIMEX3 value) for each date in *text*."""
    for found in dates.find(text, published):
        yield found.span.start, found.span.end, found.value


LABELS = {EntityKind.PERSON: "PER", EntityKind.ORGANISATION: "ORG", EntityKind.PLACE: "LOC"}


def entities(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, label) for each name in *text*; a people is no place to a scorer and is left out."""
    peoples = names.countries().peoples.keys() - {"U.S.", "US", "U.K.", "UK", "EU"}
    for found in find_entities(text):
        if found.span.quote(text) not in peoples:
            yield found.span.start, found.span.end, LABELS[found.kind]
