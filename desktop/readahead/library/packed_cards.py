"""The parts of a card as JSON, as short as it can be without losing anything: a million cards are kept.

Each is a list without names, with what is mostly empty at its end, where it is left out. Lengths stand for ends. The objects
that the first three schemas kept are read as well: the history of a library holds them for as long as it goes back.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from operator import itemgetter
from typing import Any

from readahead.library import earlier_cards
from readahead.library.packing import packed, unpacked
from readahead.model.card import (
    Attribution,
    DateMention,
    Direction,
    Entity,
    EntityKind,
    Figure,
    Mode,
)
from readahead.model.passage import Passage, Role, Span

Fields = Mapping[str, Any]

_MODES = {
    "d": Mode.DIRECT,
    "m": Mode.MIXED,
    "i": Mode.INDIRECT,
    "a": Mode.ACCORDING_TO,
    "": Mode.NARRATION,
}
_KINDS = {"p": EntityKind.PERSON, "o": EntityKind.ORGANISATION, "l": EntityKind.PLACE}
_DIRECTIONS = {"p": Direction.PAST, "f": Direction.FUTURE, "": Direction.NONE}
_MODE_LETTERS = {mode: letter for letter, mode in _MODES.items()}
_KIND_LETTERS = {kind: letter for letter, kind in _KINDS.items()}
_DIRECTION_LETTERS = {direction: letter for letter, direction in _DIRECTIONS.items()}


def passages(column: str, extent: Span, attribution: Attribution) -> tuple[Passage, ...]:
    """Return a card's passages: an empty *column* stands for the card's extent, its source and its cue."""
    if not column:
        return tuple(Passage(Span(start, end), role) for start, end, role in _usual(extent, attribution))
    return tuple(Passage(Span(start, end), Role(role)) for start, end, role in unpacked(column))


def passages_column(passages: tuple[Passage, ...], extent: Span, attribution: Attribution) -> str:
    """Return what stands in a card's row for *passages*."""
    places = [(passage.span.start, passage.span.end, passage.role) for passage in passages]
    if places == _usual(extent, attribution):
        return ""
    return packed([[start, end, role.value] for start, end, role in places])


_Place = tuple[int, int, Role]
_ENDS = itemgetter(0, 1)


def _usual(extent: Span, attribution: Attribution) -> list[_Place]:
    """Return where most cards have passages: one of content, and those that name the speaker, in order of the text."""
    places = [(extent.start, extent.end, Role.CONTENT)]
    if source := attribution.source:
        places.append((source.start, source.end, Role.SOURCE))
    if cue := attribution.cue:
        places.append((cue.start, cue.end, Role.CUE))
    places.sort(key=_ENDS)
    return places


def speaker(attribution: Attribution) -> str:
    """Return the title and name of whoever speaks, as they stand in a card's row and are searched for."""
    return f"{attribution.title} {attribution.who}".strip()


def attribution(column: str, speaker: str, *, via: str) -> Attribution:
    """Return a card's attribution; *speaker* stands in its row beside it, and *via* is its carrier there."""
    if not column:
        return Attribution(who=speaker, via=via)
    fields = unpacked(column)
    if isinstance(fields, dict):
        return earlier_cards.attribution(fields)
    named, source, sourced, cue, cued, lemma, stance, mode, resolved, inferred = _filled(fields, _SAID)
    title, who = named if isinstance(named, list) else _parted(speaker, named)
    return Attribution(
        who=who,
        title=title,
        source=Span(source, source + sourced) if sourced else None,
        cue=Span(cue, cue + cued) if cued else None,
        lemma=lemma,
        stance=stance,
        mode=_MODES[mode],
        via=via,
        resolved_from=resolved,
        inferred=bool(inferred),
    )


# title's length or title and name, source and its length, cue and its length, lemma, stance, mode, resolved from, inferred
_SAID = (0, 0, 0, 0, 0, "", "", "", "", 0)


def attribution_column(attribution: Attribution) -> str:
    """Return what stands in a card's row for *attribution*, beside its speaker and its carrier."""
    title, who = attribution.title, attribution.who
    named: int | list[str] = len(title)
    if _parted(speaker(attribution), len(title)) != (title, who):
        named = [title, who]
    source, cue = attribution.source, attribution.cue
    kept = _trimmed(
        [
            named,
            source.start if source else 0,
            source.end - source.start if source else 0,
            cue.start if cue else 0,
            cue.end - cue.start if cue else 0,
            attribution.lemma,
            attribution.stance,
            _MODE_LETTERS[attribution.mode],
            attribution.resolved_from,
            int(attribution.inferred),
        ],
        _SAID,
    )
    return packed(kept) if kept else ""


def _parted(speaker: str, title: int) -> tuple[str, str]:
    """Return the title, so many letters long, and the name that *speaker* holds."""
    return (speaker[:title], speaker[title + 1 :]) if title else ("", speaker)


# start, length, value, unit (0 for a count), counted, event, qualifier, giver, anchor, upper
_COUNTED = (0, 0, 0, 0, "", "", "", "", "", None)


def figures(column: str) -> tuple[Figure, ...]:
    """Return a card's figures."""
    return () if column == "[]" else tuple(_figure(fields) for fields in unpacked(column))


def figures_column(figures: Sequence[Figure]) -> str:
    """Return what stands in a card's row for *figures*."""
    return packed([_figure_values(figure) for figure in figures]) if figures else "[]"


def _figure(fields: Sequence[Any] | Fields) -> Figure:
    if isinstance(fields, Mapping):
        return earlier_cards.figure(fields)
    start, length, value, unit, counted, event, qualifier, giver, anchor, upper = _filled(fields, _COUNTED)
    return Figure(
        span=Span(start, start + length),
        value=float(value),
        upper=None if upper is None else float(upper),
        qualifier=qualifier,
        unit="count" if unit == 0 else unit,
        counted=counted,
        event=event,
        giver=giver,
        anchor=anchor,
    )


def _figure_values(figure: Figure) -> list[object]:
    return _trimmed(
        [
            figure.span.start,
            figure.span.end - figure.span.start,
            _number(figure.value),
            0 if figure.unit == "count" else figure.unit,
            figure.counted,
            figure.event,
            figure.qualifier,
            figure.giver,
            figure.anchor,
            None if figure.upper is None else _number(figure.upper),
        ],
        _COUNTED,
    )


_EXACT = 2**53
"""Below this every whole number is a float too."""


def _number(value: float) -> float | int:
    """Return *value* without the digits behind the point that say nothing."""
    return int(value) if abs(value) < _EXACT and float(value).is_integer() else value


# start, length, value, earliest, latest, direction, ambiguous, borrowed, alternatives; triggers read the second to fourth
# of them and the last but one: an empty earliest or latest day is the value.
_DATED = (0, 0, "", "", "", "", 0, 0, ())


def dates(column: str) -> tuple[DateMention, ...]:
    """Return a card's dates."""
    return () if column == "[]" else tuple(_date(fields) for fields in unpacked(column))


def date_mention(column: str) -> DateMention:
    """Return the date in one element of a card's dates, as JSON."""
    return _date(unpacked(column))


def dates_column(dates: Sequence[DateMention]) -> str:
    """Return what stands in a card's row for *dates*."""
    return packed([_date_values(mention) for mention in dates]) if dates else "[]"


def _date(fields: Sequence[Any] | Fields) -> DateMention:
    if isinstance(fields, Mapping):
        return earlier_cards.date_mention(fields)
    start, length, value, earliest, latest, direction, ambiguous, borrowed, others = _filled(fields, _DATED)
    return DateMention(
        span=Span(start, start + length),
        value=value,
        earliest=date.fromisoformat(earliest or value),
        latest=date.fromisoformat(latest or value),
        direction=_DIRECTIONS[direction],
        ambiguous=bool(ambiguous),
        alternatives=tuple(others),
        borrowed=bool(borrowed),
    )


def _date_values(mention: DateMention) -> list[object]:
    days = (day.isoformat() for day in (mention.earliest, mention.latest))
    return _trimmed(
        [
            mention.span.start,
            mention.span.end - mention.span.start,
            mention.value,
            *("" if day == mention.value else day for day in days),
            _DIRECTION_LETTERS[mention.direction],
            int(mention.ambiguous),
            int(mention.borrowed),
            mention.alternatives,
        ],
        _DATED,
    )


# start, length, kind, name, title
_NAMED = (0, 0, "", "", "")


def entities(column: str) -> tuple[Entity, ...]:
    """Return a card's entities."""
    return () if column == "[]" else tuple(_entity(fields) for fields in unpacked(column))


def entities_column(entities: Sequence[Entity]) -> str:
    """Return what stands in a card's row for *entities*."""
    return packed([_entity_values(entity) for entity in entities]) if entities else "[]"


def _entity_values(entity: Entity) -> list[object]:
    span = entity.span
    return _trimmed(
        [span.start, span.end - span.start, _KIND_LETTERS[entity.kind], entity.name, entity.title], _NAMED
    )


def _entity(fields: Sequence[Any] | Fields) -> Entity:
    if isinstance(fields, Mapping):
        return earlier_cards.entity(fields)
    start, length, kind, name, title = _filled(fields, _NAMED)
    return Entity(Span(start, start + length), name, _KINDS[kind], title)


def _trimmed(values: list[object], usual: Sequence[object]) -> list[object]:
    """Return *values* without those at the end that are as usual."""
    while values and values[-1] == usual[len(values) - 1]:
        values.pop()
    return values


def _filled(values: Sequence[Any], usual: Sequence[Any]) -> list[Any]:
    """Return *values* with those at the end that were left out."""
    return [*values, *usual[len(values) :]]
