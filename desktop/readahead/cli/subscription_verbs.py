"""The verbs of subscriptions: feeds and folders that are looked at again when a person asks."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from readahead.cli import hints, shapes, words
from readahead.cli.answers import Answer, done, open_desk
from readahead.cli.grammar import Verbs, add_verb, number
from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome
from readahead.model.errors import InvalidValue
from readahead.model.subscription import Subscription, SubscriptionId


def add_arguments(verbs: Verbs) -> None:
    """Add the grammar of these verbs."""
    one = add_verb(verbs, "subscribe", "subscribe to a feed or a folder; nothing is fetched before refresh")
    one.add_argument(
        "address", metavar="ADDRESS", help="of a feed; or a folder; or a list of feeds, as a file (.opml)"
    )
    one.add_argument("--topic", metavar="NAME", help="where the cards of its articles go; sorted otherwise")
    one.add_argument("--title", default="", metavar="T", help="what it is called; a feed names itself")
    add_verb(verbs, "subscriptions", "list the subscriptions and what came of the last look")
    one = add_verb(verbs, "unsubscribe", "look no more at a feed or a folder; what it brought stays")
    one.add_argument("subscription", type=number, metavar="ID")
    one = add_verb(verbs, "refresh", "look at the subscriptions, or those named, and import what is new")
    one.add_argument("subscription", nargs="*", type=number, metavar="ID")


def _subscribe(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        topic = desk.topic_named(given.topic).id if given.topic else None
        if Path(given.address).is_file():
            if given.title:
                raise InvalidValue("A list of feeds gives each its title; leave out --title.")
            changes = desk.subscribe_all(Path(given.address), topic=topic)
        else:
            changes = desk.subscribe(given.address, title=given.title, topic=topic).changes
        made = [one for one in desk.subscriptions() if one.id in changes.subscriptions]
        shape: shapes.Shape = {
            "subscriptions": [_shape(desk, one) for one in made],
            "changes": shapes.changes(changes),
        }
    said = "\n".join(f"{one.id:>5}  {one.name}" for one in made)
    return Answer(said or "All of them are subscribed to already.", shape)


def _subscriptions(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        found = desk.subscriptions()
        shape: shapes.Shape = {"subscriptions": [_shape(desk, one) for one in found]}
        rows = [(str(one.id), one.name, _topic(desk, one), _last(one)) for one in found]
    return Answer(words.table(rows), shape)


def _last(one: Subscription) -> str:
    if one.checked is None:
        return one.fault or "not looked at yet"
    came = one.fault or f"{words.count(one.found, 'new article')}"
    return f"{one.checked.astimezone():%Y-%m-%d %H:%M}  {came}"


def _topic(desk: Desk, one: Subscription) -> str:
    return next((each.name for each in desk.topics() if each.id == one.topic), "")


def _shape(desk: Desk, one: Subscription) -> shapes.Shape:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "address": one.address,
        "title": one.title,
        "topic": _topic(desk, one),
        "checked": one.checked.isoformat() if one.checked else None,
        "found": one.found,
        "fault": one.fault,
        "is_unasked": one.is_unasked,
    }


def _unsubscribe(given: argparse.Namespace) -> Answer:
    with open_desk(given) as desk:
        return done(desk.unsubscribe(SubscriptionId(given.subscription)))


def _refresh(given: argparse.Namespace) -> Answer:
    from readahead.desk import places, settings

    proxy = settings.load(places.settings_file())[0].proxy
    wanted = [SubscriptionId(one) for one in given.subscription] or None
    with open_desk(given) as desk:
        report = desk.refresh(wanted, proxy=proxy)
        told = dict(hints.of_import(desk, report))
        unasked = [one for one in desk.subscriptions() if one.is_unasked and wanted is None]
    said = words.import_report(report, hints=told)
    if unasked:
        numbers = " ".join(str(one.id) for one in unasked)
        said += (
            f"\n{words.count(len(unasked), 'subscription')} from an export not looked at; ask for those you want, "
            f"as in: readahead refresh {numbers}"
        )
    problems = tuple(item.sentence for item in report.items if item.outcome is Outcome.REFUSED)
    return Answer(said, shapes.import_report(report), problems)


VERBS: Mapping[str, Callable[[argparse.Namespace], Answer]] = {
    "subscribe": _subscribe,
    "subscriptions": _subscriptions,
    "unsubscribe": _unsubscribe,
    "refresh": _refresh,
}
