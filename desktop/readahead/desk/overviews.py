"""Overviews: the cards of a place by actor and topic, and its figures beside those they can be compared with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from readahead.desk.part import Part
from readahead.model.card import CardId, CardQuery, FiledCard, Kind
from readahead.model.overview import Bearing, FigureGroup, Reported, Shift, Standing
from readahead.model.relation import Relation, RelationKind
from readahead.model.topic import TopicId

MOST = 1_000
"""Cards an overview is made of, the newest ones: more than a person can look through."""

_SAID = (Kind.POSITION, Kind.QUOTE)

_SAME_THING = frozenset(
    (
        RelationKind.CORROBORATES,
        RelationKind.REPEATS,
        RelationKind.UPDATES,
        RelationKind.UPDATED_BY,
        RelationKind.CONFLICTS,
    )
)


class Overviews(Part):
    """The verbs that look across the cards of a place."""

    def positions(self, query: CardQuery = CardQuery()) -> tuple[Standing, ...]:
        """Return where each actor stands on each topic, by the newest MOST positions and quotes that *query* finds.

        An actor's topics stand together; who has said most comes first. Cards that name nobody are left out.
        """
        asked = replace(query, kinds=_SAID) if not query.kinds else query
        found = [each for each in self._library.cards.list(asked, limit=MOST) if each.card.attribution.who]
        names = full_names(each.card.attribution.who for each in found)
        held: dict[tuple[str, TopicId | None], list[FiledCard]] = {}
        for each in sorted(found, key=_newest):
            held.setdefault((names[each.card.attribution.who], each.topic), []).append(each)
        relations = self._relations([each.id for cards in held.values() if len(cards) > 1 for each in cards])
        standings = [
            Standing(
                actor, _office(cards), topic, cards[0].topic_name, tuple(cards), _shifts(cards, relations)
            )
            for (actor, topic), cards in held.items()
        ]
        said: dict[str, int] = {}
        for one in standings:
            said[one.actor] = said.get(one.actor, 0) + len(one.cards)
        return tuple(
            sorted(standings, key=lambda one: (-said[one.actor], one.actor.casefold(), -len(one.cards)))
        )

    def figures(self, query: CardQuery = CardQuery()) -> tuple[FigureGroup, ...]:
        """Return the newest MOST figure cards that *query* finds, those that tell of one thing together.

        A group also holds what tells of the same thing elsewhere in the library. Groups in which both sides cannot be
        right come first, then other groups, the newest first, then what is given once.
        """
        asked = [
            each.id for each in self._library.cards.list(replace(query, kinds=(Kind.FIGURE,)), limit=MOST)
        ]
        relations = self._relations(asked)
        linked = {
            (card, other.card): other
            for card, others in relations.items()
            for other in others
            if other.kind in _SAME_THING
        }
        wanted = dict.fromkeys([*asked, *(other for _, other in linked)])
        filed = {each.id: each for each in self._library.cards.many(list(wanted)) if each.card.figures}
        reported = self._reported(filed)
        groups = [
            _group(
                sorted((filed[card] for card in cards), key=_newest),
                [
                    Bearing(one, other, relation.kind, relation.because)
                    for (one, other), relation in linked.items()
                    if one in cards and other in cards and ((other, one) not in linked or one < other)
                ],
                reported,
            )
            for cards in together(filed, linked)
        ]
        return tuple(sorted(groups, key=lambda one: (not one.conflicts, not one.bearings)))

    def _relations(self, cards: Sequence[CardId]) -> dict[CardId, tuple[Relation, ...]]:
        from readahead.desk import relations

        return relations.of_cards(self._library, cards)

    def _reported(self, filed: Mapping[CardId, FiledCard]) -> dict[CardId, Reported]:
        from readahead.memo.figures import reported

        found: dict[CardId, Reported] = {}
        for cited in self._library.cards.cited(filed):
            figures = filed[cited.id].card.figures
            several = len(figures) > 1
            values = (
                _counting(reported(each, cited.text), each.counted if several else "") for each in figures
            )
            givers = (each.giver for each in figures if each.giver)
            found[cited.id] = Reported(filed[cited.id], tuple(values), tuple(dict.fromkeys(givers)))
        return found


def full_names(names: Iterable[str]) -> dict[str, str]:
    """Return for each of *names* the fullest form of it: "Rubio" is "Marco Rubio" where only one name ends so."""
    known = list(dict.fromkeys(names))
    ends: dict[str, set[str]] = {}
    for name in known:
        words = name.split()
        if len(words) > 1:
            ends.setdefault(words[-1].casefold(), set()).add(name)
    full: dict[str, str] = {}
    for name in known:
        longer = ends.get(name.casefold(), set()) if " " not in name.strip() else set()
        full[name] = next(iter(longer)) if len(longer) == 1 else name
    return full


def together(cards: Iterable[CardId], pairs: Iterable[tuple[CardId, CardId]]) -> list[set[CardId]]:
    """Return *cards* in groups: two that make a pair, also through others, are in one; in the order of their first."""
    group: dict[CardId, set[CardId]] = {card: {card} for card in cards}
    for one, other in pairs:
        if one in group and other in group and group[one] is not group[other]:
            small, large = sorted((group[one], group[other]), key=len)
            large |= small
            group.update(dict.fromkeys(small, large))
    return list({id(each): each for each in group.values()}.values())


def _group(
    cards: Sequence[FiledCard], bearings: Sequence[Bearing], reported: Mapping[CardId, Reported]
) -> FigureGroup:
    said = [f"{each.counted} {each.event}".strip() for filed in cards for each in filed.card.figures]
    counted = Counter(words for words in said if words).most_common(1)
    return FigureGroup(
        counted[0][0] if counted else "",
        tuple(reported[each.id] for each in cards if each.id in reported),
        tuple(bearings),
    )


def _counting(value: str, counted: str) -> str:
    """Return a number with what it counts: "more than 400 Palestinians"."""
    return value if not counted or counted.casefold() in value.casefold() else f"{value} {counted}"


def _newest(filed: FiledCard) -> tuple[int, int, int]:
    """Sort the newest article first, and within one in the order of its text."""
    return -(filed.published or date.min).toordinal(), filed.article, filed.card.anchor.start


def _office(cards: Sequence[FiledCard]) -> str:
    return next((each.card.attribution.title for each in cards if each.card.attribution.title), "")


def _shifts(cards: Sequence[FiledCard], relations: Mapping[CardId, Sequence[Relation]]) -> tuple[Shift, ...]:
    """Return where one of *cards*, newest first, holds against an older one of them."""
    places = {each.id: place for place, each in enumerate(cards)}
    return tuple(
        Shift(older=relation.card, newer=each.id, because=relation.because)
        for each in cards
        for relation in relations.get(each.id, ())
        if relation.kind is RelationKind.OPPOSES and places.get(relation.card, -1) > places[each.id]
    )
