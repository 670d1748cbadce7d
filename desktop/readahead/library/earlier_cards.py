"""The parts of a card as the first three schemas kept them: JSON objects, each field under its name.

They stand in cards that were filed then and in the history of what was done to them, and are only read.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from readahead.model.card import Attribution, DateMention, Direction, Entity, EntityKind, Figure, Mode
from readahead.model.passage import Span

Fields = Mapping[str, Any]


def date_mention(fields: Fields) -> DateMention:
    """Return the date in *fields*."""
    return DateMention(
        span=Span(*fields["span"]),
        value=fields["value"],
        earliest=date.fromisoformat(fields["earliest"]),
        latest=date.fromisoformat(fields["latest"]),
        direction=Direction(fields.get("direction", Direction.NONE)),
        ambiguous=fields.get("ambiguous", False),
        alternatives=tuple(fields.get("alternatives", ())),
        borrowed=fields.get("borrowed", False),
    )


def attribution(fields: Fields) -> Attribution:
    """Return the attribution in *fields*."""
    source, cue = fields.get("source"), fields.get("cue")
    return Attribution(
        who=fields.get("who", ""),
        title=fields.get("title", ""),
        source=Span(*source) if source else None,
        cue=Span(*cue) if cue else None,
        lemma=fields.get("lemma", ""),
        stance=fields.get("stance", ""),
        mode=Mode(fields.get("mode", Mode.NARRATION)),
        via=fields.get("via", ""),
        resolved_from=fields.get("resolved_from", ""),
        inferred=fields.get("inferred", False),
    )


def figure(fields: Fields) -> Figure:
    """Return the figure in *fields*."""
    return Figure(
        span=Span(*fields["span"]),
        value=fields["value"],
        upper=fields.get("upper"),
        qualifier=fields.get("qualifier", ""),
        unit=fields["unit"],
        counted=fields.get("counted", ""),
        event=fields.get("event", ""),
        giver=fields.get("giver", ""),
        anchor=fields.get("anchor", ""),
    )


def entity(fields: Fields) -> Entity:
    """Return the name in *fields*."""
    return Entity(
        span=Span(*fields["span"]),
        name=fields["name"],
        kind=EntityKind(fields["kind"]),
        title=fields.get("title", ""),
    )
