"""Takes in subscriptions from another library: what is subscribed to here stays as it is, and nothing is fetched."""

from collections.abc import Iterable

from readahead.library.subscriptions import INSERT, UNLOOKED
from readahead.library.taking_over import TakingOver
from readahead.library.typed import spaced
from readahead.model.sharing import CarriedSubscription

_CHECK = "INSERT INTO subscription_checks (subscription, at, found, fault) VALUES (?, ?, ?, ?)"


def take_in(taking: TakingOver, carried: Iterable[CarriedSubscription]) -> None:
    """Subscribe to what is not subscribed to yet, inside an act, once the topics are in."""
    store, made = taking.store, 0
    for one in carried:
        if store.row("SELECT 1 FROM subscriptions WHERE uuid = ? OR address = ?", one.uuid, one.address):
            continue
        number = store.run(
            INSERT,
            one.uuid,
            one.kind.value,
            one.address,
            spaced(one.title),
            taking.topics.get(one.topic, 0) or None,
            one.created.isoformat(),
        )
        store.run(UNLOOKED, number)
        if one.checked is not None:
            store.run(_CHECK, number, one.checked.isoformat(), one.found, one.fault)
        made += 1
    if made:
        taking.sentences.append(_told(made))


def _told(made: int) -> str:
    return "It brought 1 subscription." if made == 1 else f"It brought {made} subscriptions."
