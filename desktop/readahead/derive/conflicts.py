"""Compares cards across articles: figures that agree, grow or differ, and who says what again; no winner is picked.

A wrong conflict is worse than a missed one: what is not plainly the same count of the same thing is not compared.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import TypeAlias

from readahead.derive import (
    answers,
    contrasts,
    counts,
    figure_relations,
    figure_subjects,
    givers,
    negated,
    sayings,
    told,
)
from readahead.derive.copies import UNKNOWN
from readahead.derive.counts import Count
from readahead.derive.figure_relations import Given
from readahead.derive.figure_subjects import Subject
from readahead.derive.told import Finding, Told
from readahead.model.card import Card, Figure
from readahead.model.relation import RelationKind

__all__ = ["Finding", "Told", "among", "compare", "keyed"]

MOST = 4
"""Keys a card has at most."""

REMEMBERED = 6
"""Counts back to which "the number" and "the toll" may point."""


SCENES = 3
"""Places told of before, to one of which the dead and injured belong whose place is not said again."""


def keyed(cards: Sequence[Card], text: str) -> list[Card]:
    """Return *cards*, in order of the article *text*, with their keys: cards that may bear on one another share one.

    A count that names nothing ("the number is more than 25,000") has the keys of the last one that it may mean.
    """
    found: list[Card] = []
    before: list[Subject] = []
    told_of: list[str] = []
    counted = [figure_subjects.of(card, text) for card in cards]
    has_victims = any(subject.is_of_victims for subjects in counted for subject in subjects)
    for card, subjects in zip(cards, counted, strict=True):
        keys: dict[str, None] = {}
        if found and contrasts.find(text, found[-1], card):
            keys[_contrasted(text)] = None
            found[-1] = replace(found[-1], keys=(_contrasted(text), *found[-1].keys)[:MOST])
        for subject in subjects:
            whole = subject.following([key for earlier in reversed(before) for key in earlier.keys])
            if whole.is_of_victims and not whole.places and (place := _only(told_of)):
                whole = whole.standing_at(place)
            if whole.thing and not whole.labels:
                whole = replace(whole, labels=(_here(text),))
            keys.update(dict.fromkeys(whole.keys))
            before = [*before[-REMEMBERED:], whole]
            told_of += whole.places if whole.is_of_victims else ()
        if has_victims:
            told_of = [*told_of[-SCENES:], *figure_subjects.scenes(card, text)]
        keys.update(dict.fromkeys([*answers.keys(card, text), *sayings.keys(card, text)]))
        found.append(replace(card, keys=tuple(keys)[:MOST]) if keys else card)
    return found


def _only(places: Sequence[str]) -> str:
    """Return the place, if it is one: of two nobody can tell which is meant."""
    return places[0] if len(set(places)) == 1 else ""


def _contrasted(text: str) -> str:
    return f"set against{figure_subjects.AT}{_here(text)}"


@lru_cache(maxsize=4)
def _here(text: str) -> str:
    """Return the label of a count that says no place: it meets those of its own article and no others."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def among(one: Told, others: Sequence[Told]) -> list[tuple[int, Finding]]:
    """Return how *one* bears on each of *others* that it bears on, by their indices, each giver's latest count counting.

    A count that its giver has since raised conflicts with none that was given then or later.
    """
    found = {number: finding for number, each in enumerate(others) if (finding := compare(one, each))}
    raised = [others[number] for number, finding in found.items() if finding.kind is RelationKind.UPDATED_BY]
    return [
        (number, finding)
        for number, finding in found.items()
        if finding.kind is not RelationKind.CONFLICTS
        or not (_is_outdated(one, raised, others[number]) or _is_outdated(others[number], others, one))
    ]


def _is_outdated(each: Told, later: Iterable[Told], against: Told) -> bool:
    """Whether one of the *later* cards raises the count of *each*, before or on the day of the card *against* it."""
    return any(
        (told.gap(card, against) or 0) >= 0
        and (finding := compare(each, card)) is not None
        and finding.kind is RelationKind.UPDATED_BY
        for card in later
        if card is not against
    )


def compare(one: Told, other: Told) -> Finding | None:
    """Return how *one* bears on *other*, seen from *one*, or None; turned round it is the same relation turned."""
    if one.text == other.text and one.card == other.card:
        return None
    if one.text == other.text:
        return _figures(one, other) or _contrast(one, other)
    return (
        _figures(one, other)
        or sayings.again(one, other)
        or negated.across(one, other)
        or answers.across(one, other)
    )


def _contrast(one: Told, other: Told) -> Finding | None:
    first, second = sorted((one, other), key=lambda each: each.card.anchor)
    found = contrasts.find(one.text, first.card, second.card)
    if found is None:
        return None
    parts = ((found.giver, found.one), (found.other_giver, found.other))
    told_so = "; ".join(_gave(giver, figure, one.text, one.published) for giver, figure in parts)
    return Finding(RelationKind.CONFLICTS, told.capital(f"{told_so}: {_verdict(RelationKind.CONFLICTS)}."))


def _figures(one: Told, other: Told) -> Finding | None:
    found = [
        (kind, mine, theirs)
        for mine in _given(one)
        for theirs in _given(other)
        if (kind := figure_relations.judge(mine, theirs)) is not None
    ]
    left = _of_one_thing(found)
    if not left:
        return None
    kind, mine, theirs = min(
        left, key=lambda each: (_ORDER[each[0]], *sorted((_place(each[1]), _place(each[2]))))
    )
    return Finding(kind, _because(kind, mine, theirs))


_Judged: TypeAlias = tuple[RelationKind, Given, Given]


def _of_one_thing(found: Sequence[_Judged]) -> list[_Judged]:
    """Return the judgements that count where a card gives several figures of one thing.

    A figure that agrees with one answers to no other: "43, from at least 40 on Monday" against 43. Of those that agree
    with none the first of each card meet, then the second: "58 in the valley and 12 in Velm" against 63 and 14.
    """
    agreed = [each for each in found if each[0] in _AGREEING]
    settled = {_spot(given) for _, one, other in agreed for given in (one, other)}
    left = [each for each in found if settled.isdisjoint((_spot(each[1]), _spot(each[2])))]
    for thing in {one.count.subject.thing for _, one, _ in left}:
        here = [each for each in left if each[1].count.subject.thing == thing]
        ours, theirs = (
            sorted({_spot(one) for _, one, _ in here}),
            sorted({_spot(other) for _, _, other in here}),
        )
        if len(ours) == len(theirs) > 1:
            paired = set(zip(ours, theirs, strict=True))
            left = [each for each in left if each not in here or (_spot(each[1]), _spot(each[2])) in paired]
    return agreed + left


def _spot(given: Given) -> tuple[str, int]:
    """Return which figure of which text it is."""
    return given.text, given.count.subject.figure.span.start


_AGREEING = frozenset((RelationKind.CORROBORATES, RelationKind.REPEATS))
_ORDER = {
    RelationKind.CONFLICTS: 0,
    RelationKind.UPDATES: 1,
    RelationKind.UPDATED_BY: 1,
    RelationKind.CORROBORATES: 2,
    RelationKind.REPEATS: 3,
}
"""What a reader must know first."""


def _given(each: Told) -> list[Given]:
    return each.kept("given", lambda: _worked_out(each))


def _worked_out(each: Told) -> list[Given]:
    origin = "" if each.origin == UNKNOWN else each.origin
    return [
        Given(count, _giver(each, count), each.published, origin, each.text)
        for count in counts.of(each.card, each.text)
    ]


def _giver(each: Told, count: Count) -> str:
    """Return who gives a figure; those who are themselves counted ("36 percent of voters say") give none."""
    giver = count.subject.figure.giver or each.card.attribution.who
    return "" if any(letter.isdigit() for letter in giver) or " percent " in giver else giver


def _place(given: Given) -> tuple[str, str, int, str]:
    """Return what puts figures in one order, whoever asks: day, giver, place in the text, and the text itself."""
    day = given.published.isoformat() if given.published else "9999"
    return day, given.giver, given.count.subject.figure.span.start, given.text


def _because(kind: RelationKind, one: Given, other: Given) -> str:
    first, second = sorted((one, other), key=_place)
    origin = (
        first.origin if first.origin == second.origin and not givers.same(first.giver, second.giver) else ""
    )
    verdict = _lies_within(first, second) if kind is RelationKind.CORROBORATES else ""
    return told.capital(f"{_told(first)}; {_told(second)}: {verdict or _verdict(kind, origin)}.")


def _lies_within(one: Given, other: Given) -> str:
    """Return that the exact one of two figures lies within the other, where only one is exact: what they agree in."""
    exact, wide = sorted((one, other), key=lambda each: each.count.interval.high - each.count.interval.low)
    if exact.count.value == wide.count.value or not wide.count.subject.figure.qualifier:
        return ""
    if exact.count.subject.figure.qualifier or not wide.count.interval.holds(exact.count.value):
        return ""
    return f"{_printed(exact.count.subject.figure, exact.text)} lies within “{_printed(wide.count.subject.figure, wide.text)}”"


def _told(given: Given) -> str:
    who = given.giver or (f"the report of {given.origin}" if given.origin else "a report that names no giver")
    return _gave(who, given.count.subject.figure, given.text, given.published)


def _gave(who: str, figure: Figure, text: str, day: date | None) -> str:
    """Return who gave which figure on which day, in words."""
    return f"{told.named(who)} gave {_printed(figure, text)}{told.on(day)}"


def _printed(figure: Figure, text: str) -> str:
    """Return a figure as it stands in *text*, as it stands within a sentence."""
    printed = " ".join(figure.span.quote(text).split())
    if figure.upper is not None and " and " in printed and not printed.lower().startswith("between"):
        printed = f"between {printed}"
    return f"{printed[:1].lower()}{printed[1:]}"


def _verdict(kind: RelationKind, origin: str = "") -> str:
    """Return what two figures come to; *origin* is where both come from, if their givers are not the same."""
    if kind is RelationKind.CONFLICTS:
        return "the counts differ"
    if kind in (RelationKind.UPDATES, RelationKind.UPDATED_BY):
        return "the count has grown"
    if kind is RelationKind.CORROBORATES:
        return "the counts agree"
    return (
        f"both go back to {origin}, and the counts agree"
        if origin
        else "the same giver, and the counts agree"
    )
