"""Takes in subscriptions from another library: what is subscribed to here stays as it is.

Nothing is fetched, now or later, before somebody here asks for it: an address may lead anywhere, and a folder of another
machine may be quite another one on this.
"""

from collections.abc import Iterable

from readahead.library.subscriptions import INSERT, UNLOOKED
from readahead.library.taking_over import TakingOver
from readahead.library.typed import spaced
from readahead.model.sharing import CarriedSubscription
from readahead.model.subscription import UNASKED

_CHECK = "INSERT INTO subscription_checks (subscription, at, found, fault) VALUES (?, '', 0, ?)"


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
        store.run(_CHECK, number, UNASKED)
        made += 1
    if made:
        taking.sentences.append(_told(made))


def _told(made: int) -> str:
    if made == 1:
        return "It brought 1 subscription, which is looked at only once you ask for it."
    return f"It brought {made} subscriptions; none is looked at before you ask for it."
