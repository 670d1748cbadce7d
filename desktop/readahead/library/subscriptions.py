"""The subscriptions of a library: feeds and folders that are looked at again, and what came of it the last time."""

from datetime import datetime

from readahead.library.store import Row, Store
from readahead.library.typed import spaced
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.subscription import Subscription, SubscriptionId, SubscriptionKind
from readahead.model.topic import TopicId

_ALL = """SELECT s.id, s.kind, s.address, s.title, t.id, c.at, c.found, c.fault
    FROM subscriptions s LEFT JOIN topics t ON t.id = s.topic AND t.trashed IS NULL
    LEFT JOIN subscription_checks c ON c.subscription = s.id"""


INSERT = "INSERT INTO subscriptions (uuid, kind, address, title, topic, created) VALUES (?, ?, ?, ?, ?, ?)"
UNLOOKED = "DELETE FROM subscription_checks WHERE subscription = ?"
"""Forgets the last look of one that was unsubscribed from and had the number that a new one has."""


class Subscriptions:
    """The subscriptions of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> tuple[Subscription, ...]:
        """Return all subscriptions by their names."""
        found = [_subscription(row) for row in self._store.rows(f"{_ALL} ORDER BY s.id")]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    def get(self, subscription: SubscriptionId) -> Subscription:
        """Return one subscription. Raises NotFound."""
        row = self._store.row(f"{_ALL} WHERE s.id = ?", subscription)
        if row is None:
            raise NotFound("subscription", subscription)
        return _subscription(row)

    def add(
        self, kind: SubscriptionKind, address: str, *, title: str = "", topic: TopicId | None = None
    ) -> SubscriptionId:
        """Subscribe to a feed or a folder and return its number. Raises InvalidValue where that is done already."""
        with self._store.act("Subscribe"):
            if self._store.row("SELECT id FROM subscriptions WHERE address = ?", address) is not None:
                raise InvalidValue(f"{address} is subscribed to already.")
            number = self._store.run(
                INSERT, self._store.new_id(), kind.value, address, spaced(title), topic, self._store.now()
            )
            self._store.run(UNLOOKED, number)
            return SubscriptionId(number)

    def edit(self, subscription: SubscriptionId, *, title: str, topic: TopicId | None) -> None:
        """Call a subscription otherwise, or give its articles another topic. Raises NotFound."""
        with self._store.act("Change subscription"):
            self.get(subscription)
            self._store.run(
                "UPDATE subscriptions SET title = ?, topic = ? WHERE id = ?",
                spaced(title),
                topic,
                subscription,
            )

    def remove(self, subscription: SubscriptionId) -> None:
        """Unsubscribe; what it brought stays. Raises NotFound."""
        with self._store.act("Unsubscribe"):
            self.get(subscription)
            self._store.run("DELETE FROM subscriptions WHERE id = ?", subscription)

    def note(self, subscription: SubscriptionId, *, at: datetime, found: int, fault: str) -> None:
        """Note when a subscription was looked at and what came of it; that is no act of a person, and not undone."""
        with self._store.writing():
            self._store.db.conn.execute(
                """INSERT INTO subscription_checks (subscription, at, found, fault) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (subscription) DO UPDATE SET at = ?2, found = ?3, fault = ?4""",
                (subscription, at.isoformat(), found, fault),
            )


def _subscription(row: Row) -> Subscription:
    number, kind, address, title, topic, at, found, fault = row
    return Subscription(
        SubscriptionId(number),
        SubscriptionKind(kind),
        address,
        title=title,
        topic=TopicId(topic) if topic is not None else None,
        checked=datetime.fromisoformat(at) if at else None,
        found=found or 0,
        fault=fault or "",
    )
