"""Names in order of the text, so that those of a stretch are found without looking at all of them."""

from bisect import bisect_left
from collections.abc import Sequence

from readahead.model.card import Entity
from readahead.model.passage import Span


class Located:
    """An article's names with what each counts as; *entities* must be in order of the text."""

    def __init__(self, entities: Sequence[Entity], labels: Sequence[str] = ()) -> None:
        self.entities = tuple(entities)
        self.labels = tuple(labels) or tuple(entity.name for entity in entities)
        self._starts = [entity.span.start for entity in entities]

    def within(self, spans: Sequence[Span]) -> list[tuple[str, Entity]]:
        """Return (label, name) for each name that lies wholly in one of *spans*."""
        found: list[tuple[str, Entity]] = []
        for span in spans:
            place = bisect_left(self._starts, span.start)
            while place < len(self._starts) and self._starts[place] < span.end:
                if span.holds(self.entities[place].span):
                    found.append((self.labels[place], self.entities[place]))
                place += 1
        return found
