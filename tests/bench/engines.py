"""The engine's callables in the shapes a scorer of annotated news takes; thin adaptors, nothing is decided here."""

from collections.abc import Iterator
from datetime import date

from readahead.derive import dates


def timex(text: str, published: date) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, TIMEX3 value) for each date in *text*."""
    for found in dates.find(text, published):
        yield found.span.start, found.span.end, found.value
