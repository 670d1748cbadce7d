"""The figures of labelled sentences: how many the engine reads right, with floors that only rise."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from readahead.derive import entities, figures
from readahead.derive.reading import read
from readahead.model.article import Article, normalised
from readahead.model.card import Figure
from readahead.model.passage import Span

LABELS = Path(__file__).with_name("figures.toml")

FLOORS = {"found": 99.5, "value": 99.7, "counted": 99.7, "event": 99.4, "giver": 97.7, "anchor": 99.4}
"""In percent of the labelled figures; for *found* in percent of the figures the engine reads, that a label has.

When the engine gains, raise the floor; a floor is never lowered.
"""
SLACK = 1.0
"""How far, in points, a score may stand above its floor before the floor must follow."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a figure should be read as; each part with the forms that are equally right."""

    text: str
    span: Span
    value: float
    upper: float | None
    qualifier: str
    units: frozenset[str]
    counted: frozenset[str]
    events: frozenset[str]
    givers: frozenset[str]
    anchors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Read:
    """A figure as the engine reads it, with who the cards say gives it."""

    figure: Figure
    giver: str


def sentences() -> list[tuple[str, list[Label]]]:
    """Return each labelled sentence with its labels, in order."""
    found: list[tuple[str, list[Label]]] = []
    for one in tomllib.loads(LABELS.read_text(encoding="utf-8"))["sentence"]:
        text, place = normalised(one["text"]), 0
        labels: list[Label] = []
        for each in one.get("figures", ()):
            place = text.index(normalised(each["span"]), place)
            span = Span(place, place + len(each["span"]))
            place = span.end
            forms = {
                part: frozenset(_plain(form) for form in _listed(each.get(part, "")))
                for part in ("counted", "event", "giver", "anchor")
            }
            labels.append(
                Label(
                    text,
                    span,
                    each["value"],
                    each.get("upper"),
                    each.get("qualifier", ""),
                    frozenset(_listed(each.get("unit", "count"))),
                    forms["counted"],
                    forms["event"],
                    forms["giver"],
                    forms["anchor"],
                )
            )
        found.append((text, labels))
    return found


def _listed(forms: str | list[str]) -> list[str]:
    return [forms] if isinstance(forms, str) else forms


def _plain(words: str) -> str:
    """Return words without case, the kind of apostrophe, and the article before them."""
    plain = " ".join(words.casefold().replace("’", "'").split())
    return next((plain.removeprefix(one) for one in ("the ", "a ", "an ") if plain.startswith(one)), plain)


def _read(text: str) -> list[Read]:
    named = entities.find(text)
    cards = read(Article(text=text, body=Span(0, len(text)))).cards
    givers: dict[int, str] = {}
    for card in cards:
        for figure in card.figures:
            givers[figure.span.start] = givers.get(figure.span.start) or figure.giver
    return [Read(one, givers.get(one.span.start, "")) for one in figures.find(text, entities=named)]


def _verdicts(label: Label, found: Read | None) -> dict[str, bool]:
    if found is None:
        # Whoever gives a figure that was not read is not told either.
        return {part: False for part in FLOORS if part != "found"}
    figure = found.figure
    is_vague = label.upper is None and label.qualifier == figure.qualifier and label.qualifier.endswith("s")
    return {
        "value": figure.value == pytest.approx(label.value, rel=1e-4)
        and (is_vague or figure.upper == label.upper)
        and figure.qualifier == label.qualifier
        and figure.unit in label.units,
        "counted": _plain(figure.counted) in label.counted,
        "event": figure.event in label.events,
        "giver": _plain(found.giver) in label.givers,
        "anchor": _plain(figure.anchor) in label.anchors,
    }


def judged() -> Iterator[tuple[str, Label | None, Read | None]]:
    """Yield each label with the figure that was read in its place, and each figure that no label has."""
    for text, labels in sentences():
        rest = _read(text)
        for label in labels:
            hit = next((one for one in rest if one.figure.span.overlap(label.span)), None)
            rest = [one for one in rest if one is not hit]
            yield text, label, hit
        for one in rest:
            yield text, None, one


@cache
def scores() -> dict[str, float]:
    """Return the score of each part in percent."""
    rows = list(judged())
    labelled = [_verdicts(label, hit) for _, label, hit in rows if label]
    extra = sum(label is None for _, label, _ in rows)
    hits = sum(hit is not None and label is not None for _, label, hit in rows)
    found = {"found": 100 * hits / (hits + extra)}
    return found | {
        part: 100 * sum(each[part] for each in labelled) / len(labelled) for part in FLOORS if part != "found"
    }


@pytest.mark.parametrize("part", FLOORS)
def test_figures_are_read_at_least_as_well_as_before(part: str) -> None:
    assert scores()[part] >= FLOORS[part]


@pytest.mark.parametrize("part", FLOORS)
def test_a_floor_follows_what_was_gained(part: str) -> None:
    assert scores()[part] <= FLOORS[part] + SLACK, f"raise the floor of {part} to {scores()[part]:.1f}"


def test_there_are_enough_labels_and_sentences_without_a_figure() -> None:
    found = sentences()
    assert len(found) >= 150
    assert sum(not labels for _, labels in found) >= 30
