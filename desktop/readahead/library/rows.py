"""Cards and articles to rows and back, without losing anything: what comes out is equal to what went in."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from readahead.library.store import packed
from readahead.model.article import Field, Origin
from readahead.model.card import (
    Attribution,
    Card,
    DateMention,
    Direction,
    Entity,
    EntityKind,
    Figure,
    Kind,
    Mode,
    Uncarded,
)
from readahead.model.passage import Passage, Role, Span

Fields = Mapping[str, Any]

CARD_COLUMNS = "kind, headline, passages, attribution, figures, dates, entities, rule, engine, keys"
"""The columns `card` reads, in its order."""


def card(
    kind: str,
    headline: str,
    passages: str,
    attribution: str,
    figures: str,
    dates: str,
    entities: str,
    rule: str,
    engine: str,
    keys: str,
) -> Card:
    """Return the card in a row's `CARD_COLUMNS`."""
    return Card(
        kind=Kind(kind),
        headline=headline,
        passages=tuple(Passage(Span(start, end), Role(role)) for start, end, role in json.loads(passages)),
        attribution=_attribution(json.loads(attribution)),
        figures=tuple(_figure(fields) for fields in json.loads(figures)),
        dates=tuple(_date(fields) for fields in json.loads(dates)),
        entities=tuple(_entity(fields) for fields in json.loads(entities)),
        rule=rule,
        engine=engine,
        keys=names(keys),
    )


def card_values(card: Card) -> tuple[str, ...]:
    """Return what stands in *card*'s row under `CARD_COLUMNS`."""
    return (
        card.kind.value,
        card.headline,
        packed([[passage.start, passage.end, passage.role.value] for passage in card.passages]),
        packed(_attribution_fields(card.attribution)),
        packed([_figure_fields(figure) for figure in card.figures]),
        dates_column(card.dates),
        packed([_entity_fields(entity) for entity in card.entities]),
        card.rule,
        card.engine,
        packed(card.keys),
    )


def words(card: Card, text: str) -> str:
    """Return the words of *card*'s content passages, for the search."""
    return " … ".join(passage.quote(text) for passage in card.passages if passage.role is Role.CONTENT)


def speaker(card: Card) -> str:
    """Return the name and title of whoever *card* is attributed to, for the search."""
    return f"{card.attribution.title} {card.attribution.who}".strip()


def uncarded(column: str) -> tuple[Uncarded, ...]:
    """Return the sentences without a card in an article's row."""
    return tuple(Uncarded(Span(start, end), reason) for start, end, reason in json.loads(column))


def uncarded_column(sentences: Iterable[Uncarded]) -> str:
    """Return what stands in an article's row for *sentences*."""
    return packed([[sentence.span.start, sentence.span.end, sentence.reason] for sentence in sentences])


def origins(column: str) -> tuple[tuple[Field, Origin], ...]:
    """Return how each field of an article came to be known."""
    return tuple((Field(field), Origin(origin)) for field, origin in json.loads(column))


def origins_column(origins: Iterable[tuple[Field, Origin]]) -> str:
    """Return what stands in an article's row for *origins*."""
    return packed([[field.value, origin.value] for field, origin in origins])


def day(published: date | None) -> int:
    """Return the day a card is sorted by: the proleptic Gregorian ordinal, 0 when it is not known."""
    return published.toordinal() if published else 0


def names(column: str) -> tuple[str, ...]:
    """Return a JSON list of strings as a tuple."""
    return tuple(json.loads(column))


def dates_column(dates: Iterable[DateMention]) -> str:
    """Return what stands in a card's row for *dates*."""
    return packed([_date_fields(mention) for mention in dates])


def date_mention_column(column: str) -> DateMention:
    """Return the date in one element of a card's dates, as JSON."""
    return _date(json.loads(column))


def _date(fields: Fields) -> DateMention:
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


def _date_fields(mention: DateMention) -> Fields:
    fields = {
        "span": _ends(mention.span),
        "value": mention.value,
        "earliest": mention.earliest.isoformat(),
        "latest": mention.latest.isoformat(),
    }
    told = {
        "direction": "" if mention.direction is Direction.NONE else mention.direction.value,
        "ambiguous": mention.ambiguous,
        "alternatives": mention.alternatives,
        "borrowed": mention.borrowed,
    }
    return fields | _without_defaults(told)


def _attribution(fields: Fields) -> Attribution:
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


def _attribution_fields(attribution: Attribution) -> Fields:
    return _without_defaults(
        {
            "who": attribution.who,
            "title": attribution.title,
            "source": _ends(attribution.source),
            "cue": _ends(attribution.cue),
            "lemma": attribution.lemma,
            "stance": attribution.stance,
            "mode": "" if attribution.mode is Mode.NARRATION else attribution.mode.value,
            "via": attribution.via,
            "resolved_from": attribution.resolved_from,
            "inferred": attribution.inferred,
        }
    )


def _figure(fields: Fields) -> Figure:
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


def _figure_fields(figure: Figure) -> Fields:
    fields = {"span": _ends(figure.span), "value": figure.value, "unit": figure.unit}
    # An upper value of 0 is a value, unlike an empty string.
    upper = {} if figure.upper is None else {"upper": figure.upper}
    told = {
        "qualifier": figure.qualifier,
        "counted": figure.counted,
        "event": figure.event,
        "giver": figure.giver,
        "anchor": figure.anchor,
    }
    return fields | upper | _without_defaults(told)


def _entity(fields: Fields) -> Entity:
    return Entity(
        span=Span(*fields["span"]),
        name=fields["name"],
        kind=EntityKind(fields["kind"]),
        title=fields.get("title", ""),
    )


def _entity_fields(entity: Entity) -> Fields:
    fields = {"span": _ends(entity.span), "name": entity.name, "kind": entity.kind.value}
    return fields | _without_defaults({"title": entity.title})


def _ends(span: Span | None) -> tuple[int, int] | None:
    return (span.start, span.end) if span else None


def _without_defaults(fields: Fields) -> dict[str, Any]:
    """Return *fields* without the empty ones: most are, and a million cards are kept."""
    return {name: value for name, value in fields.items() if value}
