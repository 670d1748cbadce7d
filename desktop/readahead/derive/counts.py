"""What a figure counts, in a form that compares: what happened, to whom, where, and from when."""

from dataclasses import dataclass

from readahead.derive import intervals
from readahead.derive.intervals import Interval
from readahead.model.card import Card, EntityKind, Figure


@dataclass(frozen=True, slots=True)
class Count:
    """A figure with the values it leaves open and the keys it is found by."""

    figure: Figure
    interval: Interval
    keys: tuple[str, ...]


def of(card: Card, text: str) -> tuple[Count, ...]:  # noqa: ARG001
    """Return the figures of *card* that can be compared with those of other cards."""
    places = [entity.name.lower() for entity in card.entities if entity.kind is EntityKind.PLACE]
    return tuple(
        Count(
            figure,
            intervals.of(figure),
            tuple(f"{figure.event} {figure.counted.lower()} {place}" for place in places),
        )
        for figure in card.figures
        if figure.event and figure.unit == "count"
    )
