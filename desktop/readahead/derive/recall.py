"""What an article says of a name elsewhere: a surname after the full name, an office given once, a namesake's kind."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from readahead.derive.names import base_name, gender
from readahead.derive.runs import Run
from readahead.model.card import Entity, EntityKind
from readahead.model.passage import Span

_PERSON, _PLACE = EntityKind.PERSON, EntityKind.PLACE


@dataclass(frozen=True, slots=True)
class Judged:
    """A run, or part of one, and what it is taken for; is_sure when its own words or its neighbours say so."""

    run: Run
    kind: EntityKind | None
    title: str = ""
    is_sure: bool = True
    name: str = ""


def remembered(judged: list[Judged]) -> list[Judged]:
    """Give each unsure name the kind its sure namesakes have; drop those that stay unknown."""
    sure: dict[str, EntityKind] = {}
    for item in judged:
        if item.is_sure and item.kind:
            sure.setdefault(" ".join(item.run.texts), item.kind)
    people = [item for item in judged if item.kind is _PERSON and len(item.run.words) > 1]
    surnames = {item.run.texts[-1] for item in people}
    firsts = {item.run.texts[0] for item in people if item.is_sure}
    lands = {whole for whole, kind in sure.items() if kind is _PLACE}
    recalled = [_recalled(item, sure, surnames, firsts, lands) for item in judged]
    return [item for item in recalled if item.kind is not None]


def _recalled(
    item: Judged, sure: dict[str, EntityKind], surnames: set[str], firsts: set[str], lands: set[str]
) -> Judged:
    """Return *item* as what the article elsewhere shows it to be: a namesake, a surname, a people of a land."""
    whole = " ".join(item.run.texts)
    is_plain = not item.is_sure or item.name in ("", whole)
    if whole in surnames and is_plain:
        return replace(item, kind=_PERSON)
    kind = item.kind if item.is_sure else sure.get(whole, item.kind)
    if kind is None and whole in firsts:
        return replace(item, kind=_PERSON)
    if kind is None and (land := base_name(whole, lands)):
        return replace(item, kind=_PLACE, name=land)
    return replace(item, kind=kind)


def resolved(judged: Iterable[Judged], text: str) -> list[Entity]:
    """Return the entities, a person's later and shorter mentions with the full name and the office first given."""
    full: dict[str, tuple[str, str]] = {}
    found: list[Entity] = []
    for item in judged:
        printed = " ".join(text[item.run.start : item.run.end].split())
        name, title = item.name or printed, item.title
        if item.kind is _PERSON:
            name, title = _person(item, printed, full)
        assert item.kind is not None
        found.append(Entity(Span(item.run.start, item.run.end), name, item.kind, title))
    return found


def _person(item: Judged, printed: str, full: dict[str, tuple[str, str]]) -> tuple[str, str]:
    """Return a person's fullest name and office so far, and remember them.

    A surname alone is that of whoever bore it first, but "Mrs. Orrin" is no Peter Orrin where a Lena Orrin is named too.
    """
    known_name, known_title = full.get(printed, ("", ""))
    if len(item.run.words) == 1 and known_name:
        sex = gender("", item.title)
        if sex and gender(known_name) not in ("", sex):
            return (*full.get(f"{sex} {printed}", (printed, ""))[:1], item.title)
        if item.title and not known_title:
            full[printed] = (known_name, item.title)
        return known_name, item.title if len(item.title) > len(known_title) else known_title
    title = item.title or known_title
    if len(item.run.words) > 1:
        _remember(item, printed, title, full)
    elif title:
        full[printed] = (printed, title)
    return printed, title


def _remember(item: Judged, printed: str, title: str, full: dict[str, tuple[str, str]]) -> None:
    full[printed] = (printed, title)
    surname = item.run.texts[-1]
    if full.get(surname, (printed, ""))[0] in (printed, surname):
        full[surname] = (printed, title)
    if sex := gender(printed, title):
        full.setdefault(f"{sex} {surname}", (printed, title))
    full.setdefault(item.run.texts[0], (printed, title))
