"""The verbs that look across the cards: a timeline, positions by actor, figures side by side, and what was left out."""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence

from readahead.cli import shapes, words
from readahead.cli.answers import INBOX, Answer, done, open_desk
from readahead.cli.grammar import Verbs, add_verb, number
from readahead.desk.desk import Desk
from readahead.model.article import ArticleId
from readahead.model.card import CardId, CardQuery, FiledCard
from readahead.model.errors import InvalidValue
from readahead.model.overview import FigureGroup, Standing
from readahead.model.relation import RelationKind

_BEARS = {
    RelationKind.CONFLICTS: "conflicts",
    RelationKind.CORROBORATES: "agrees",
    RelationKind.REPEATS: "repeats",
    RelationKind.UPDATES: "updates",
    RelationKind.UPDATED_BY: "is updated",
}


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    for name, help_ in (
        ("timeline", "list the dated cards in order of the days they tell of"),
        ("positions", "show where each actor stands on each topic, the newest word first"),
        ("figures", "show the figures side by side, those that tell of one thing together"),
    ):
        one = add_verb(verbs, name, help_)
        one.add_argument("--topic", metavar="NAME", help="of this topic; “inbox” for those with none")
        one.add_argument("--find", default="", metavar="QUERY", help="only of cards that this search finds")
    one = add_verb(verbs, "left-out", "list what of an article's source did not come into it")
    one.add_argument("article", type=number, metavar="ID")
    one.add_argument(
        "--bring-back", type=number, nargs="+", default=[], metavar="N", help="put these pieces into its text"
    )


def _query(given: argparse.Namespace, desk: Desk) -> CardQuery:
    if given.topic == INBOX:
        return CardQuery(inbox=True, find=given.find)
    topic = desk.topic_named(given.topic).id if given.topic else None
    return CardQuery(topic=topic, find=given.find)


def _timeline(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        rows = desk.timeline(_query(given, desk))
    said = words.table((one.when.value, str(one.card), one.headline) for one in rows)
    shape = [
        {
            "value": one.when.value,
            "earliest": one.when.earliest.isoformat(),
            "latest": one.when.latest.isoformat(),
            "card": one.card,
            "headline": one.headline,
        }
        for one in rows
    ]
    return Answer(said, {"timeline": shape})


def _positions(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.positions(_query(given, desk))
    return Answer("\n".join(_position_lines(found)), {"positions": [_standing(one) for one in found]})


def _position_lines(found: Sequence[Standing]) -> Iterator[str]:
    actor = ""
    for one in found:
        if one.actor != actor:
            if actor:
                yield ""
            actor = one.actor
            yield f"{actor}, {one.office}" if one.office else actor
        shifts = {shift.newer: shift.because for shift in one.shifts}
        for place, filed in enumerate(one.cards):
            topic = f"{one.topic_name or '(inbox)'}: " if not place else "  before: "
            yield f"  {topic}{_line(filed)}"
            if filed.id in shifts:
                yield f"    shifted: {shifts[filed.id]}"


def _line(filed: FiledCard) -> str:
    day = f", {filed.published.isoformat()}" if filed.published else ""
    return f"{filed.card.headline} [{filed.id}{day}]"


def _standing(one: Standing) -> shapes.Shape:
    return {
        "actor": one.actor,
        "office": one.office,
        "topic": one.topic_name,
        "cards": [filed.id for filed in one.cards],
        "shifts": [
            {"older": shift.older, "newer": shift.newer, "because": shift.because} for shift in one.shifts
        ],
    }


def _figures(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.figures(_query(given, desk))
    return Answer("\n".join(_figure_lines(found)), {"figures": [_group(one) for one in found]})


def _figure_lines(found: Sequence[FigureGroup]) -> Iterator[str]:
    was_compared = False
    for group in found:
        if group.bearings:
            yield f"{group.counted or 'One thing'}:"
        elif was_compared:
            yield "Given once:"
        was_compared = bool(group.bearings)
        for one in group.cards:
            giver = ", ".join(one.givers) or "nobody named"
            bears = _bearing(one.filed.id, group)
            yield f"  {'; '.join(one.values)} ({giver}{bears}): {_line(one.filed)}"
        yield from (f"    {one.because}" for one in group.conflicts)


def _bearing(card: CardId, group: FigureGroup) -> str:
    kinds = {
        one.kind if one.one == card else one.kind.turned
        for one in group.bearings
        if card in (one.one, one.other)
    }
    return next((f"; {word}" for kind, word in _BEARS.items() if kind in kinds), "")


def _group(one: FigureGroup) -> shapes.Shape:
    return {
        "counted": one.counted,
        "cards": [
            {"card": each.filed.id, "values": list(each.values), "givers": list(each.givers)}
            for each in one.cards
        ],
        "bearings": [
            {"one": each.one, "other": each.other, "kind": each.kind.value, "because": each.because}
            for each in one.bearings
        ],
    }


def _left_out(given: argparse.Namespace) -> Answer:
    article = ArticleId(given.article)
    with open_desk(given) as desk:
        pieces = desk.left_out(article)
        if given.bring_back:
            if not all(1 <= number <= len(pieces) for number in given.bring_back):
                raise InvalidValue(f"There are {len(pieces)} pieces; give their numbers.")
            return done(desk.bring_back(article, [pieces[number - 1] for number in given.bring_back]))
    said = "\n\n".join(f"{number:>3}  {piece}" for number, piece in enumerate(pieces, start=1))
    return Answer(said or "Nothing was left out.", {"left_out": list(pieces)})


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "timeline": _timeline,
    "positions": _positions,
    "figures": _figures,
    "left-out": _left_out,
}
