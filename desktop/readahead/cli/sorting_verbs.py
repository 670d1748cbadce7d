"""The verbs that put cards in their place and right: topics, moving cards between them, keeping and correcting them."""

import argparse
from collections.abc import Callable, Mapping

from readahead.cli import shapes, words
from readahead.cli.answers import INBOX, Answer, done, open_desk
from readahead.desk.desk import Desk
from readahead.model.card import CardId, Kind
from readahead.model.changes import Changes
from readahead.model.errors import InvalidValue
from readahead.model.topic import TopicId

NOTHING = "Nothing changed: it is so already."


def _topics(given: argparse.Namespace) -> Answer:
    from readahead.model.card import CardQuery

    with open_desk(given) as desk:
        found = desk.topics()
        inbox = desk.count(CardQuery(inbox=True))
    shape: shapes.Shape = {"topics": [shapes.topic(one) for one in found], "inbox": inbox}
    return Answer(words.topics(found, inbox=inbox), shape)


def _topic_new(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        made = desk.new_topic(given.name, terms=given.terms, excluded=given.excluded)
        return _told(desk, made.id, made.changes, "made")


def _topic_rename(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topic = desk.topic_named(given.topic).id
        return _told(desk, topic, desk.rename_topic(topic, given.name), "renamed")


def _topic_terms(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topic = desk.topic_named(given.topic)
        terms = topic.terms.terms if given.terms is None else given.terms
        excluded = topic.terms.excluded if given.excluded is None else given.excluded
        return _told(desk, topic.id, desk.set_terms(topic.id, terms, excluded=excluded), "changed")


def _topic_under(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topic = desk.topic_named(given.topic).id
        parent = None if given.top else desk.topic_named(given.parent).id
        return _told(desk, topic, desk.nest_topic(topic, parent), "put in its place")


def _topic_merge(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        into = desk.topic_named(given.into).id
        merged = [desk.topic_named(name).id for name in given.topic]
        return _told(desk, into, desk.merge_topics(merged, into), "merged")


def _topic_split(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topic = desk.topic_named(given.topic).id
        if given.name is None:
            return _proposed(desk, topic)
        cards = [CardId(card) for card in given.cards]
        made = desk.split_topic(topic, given.name, terms=given.terms or (), cards=cards)
        return _told(desk, made.id, made.changes, "split off")


def _proposed(desk: Desk, topic: TopicId) -> Answer:
    """Say what the cards of a topic propose, where no name was given for a new one."""
    found = desk.splits(topic)
    lines = [
        f"{one.name} ({words.count(len(one.cards), 'card')}; terms: {', '.join(one.terms)})" for one in found
    ]
    shape: shapes.Shape = {"splits": [shapes.suggestion(one) for one in found]}
    return Answer("\n".join(lines) or "Its cards propose no topics of their own.", shape)


def _topic_remove(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return done(desk.remove_topic(desk.topic_named(given.topic).id))


def _sort(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        changes = desk.sort_again()
    said = f"{words.count(len(changes.cards), 'card')} sorted anew."
    return Answer(said, {"done": changes.act or "Sort again", "changes": shapes.changes(changes)})


def _move(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topic = None if given.topic.casefold() == INBOX else desk.topic_named(given.topic).id
        return done(desk.move([CardId(given.card)], topic))


def _edit(given: argparse.Namespace) -> Answer:
    if given.headline is None and given.kind is None and given.who is None:
        raise InvalidValue("Say what is to be corrected: --headline, --kind or --who.")
    card = CardId(given.card)
    with open_desk(given) as desk:
        kind = Kind(given.kind) if given.kind else None
        changes = desk.edit_card(card, headline=given.headline, kind=kind, who=given.who)
        detail = desk.card(card)
        shape = shapes.filed_card(
            detail.filed, detail.text, detail.annotations, relations=desk.relations(card)
        )
    said = words.card(detail) if changes else NOTHING
    return Answer(said, {"card": shape, "changes": shapes.changes(changes)})


def _keep(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return _decided(desk.keep(_cards(given)))


def _dismiss(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return _decided(desk.dismiss(_cards(given)))


def _renew(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return _decided(desk.renew(_cards(given)))


def _cards(given: argparse.Namespace) -> list[CardId]:
    return [CardId(card) for card in given.card]


def _decided(changes: Changes) -> Answer:
    if changes:
        return done(changes)
    return Answer(NOTHING, {"done": "", "changes": shapes.changes(changes)})


def _told(desk: Desk, number: TopicId, changes: Changes, what: str) -> Answer:
    made = next(topic for topic in desk.topics() if topic.id == number)
    shape: shapes.Shape = {"topic": shapes.topic(made), "changes": shapes.changes(changes)}
    said = f"Topic {made.id} “{made.name}” {what}; it holds {words.count(made.cards, 'card')}."
    return Answer(said, shape)


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "topics": _topics,
    "topic new": _topic_new,
    "topic rename": _topic_rename,
    "topic terms": _topic_terms,
    "topic under": _topic_under,
    "topic merge": _topic_merge,
    "topic split": _topic_split,
    "topic remove": _topic_remove,
    "sort": _sort,
    "move": _move,
    "edit": _edit,
    "keep": _keep,
    "dismiss": _dismiss,
    "renew": _renew,
}
