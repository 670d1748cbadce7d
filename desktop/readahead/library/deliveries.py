"""What left the desk: each time a memo was delivered, with its version, its day and what its files carried."""

from datetime import date, datetime

from readahead.library.store import Store
from readahead.model.article import ArticleId
from readahead.model.memo import Delivery, DeliveryId, MemoId
from readahead.model.sharing import CarriedDelivery


def of(store: Store, memo: MemoId) -> tuple[Delivery, ...]:
    """Return the deliveries of a memo, the first one first."""
    found = store.rows(
        "SELECT id, uuid, version, day, at, manifest FROM deliveries WHERE memo = ? ORDER BY version", memo
    )
    return tuple(
        Delivery(
            DeliveryId(number),
            uuid,
            memo,
            version,
            date.fromisoformat(day),
            datetime.fromisoformat(at),
            manifest,
        )
        for number, uuid, version, day, at, manifest in found
    )


def add(store: Store, memo: MemoId, *, on: date, manifest: str) -> Delivery:
    """Remember, inside an act, that a memo left the desk today with this *manifest*; its version is the next one."""
    version = store.number("SELECT coalesce(max(version), 0) + 1 FROM deliveries WHERE memo = ?", memo)
    now = store.now()
    uuid = store.new_id()
    number = put(store, memo, CarriedDelivery(uuid, version, on, datetime.fromisoformat(now), manifest))
    return Delivery(number, uuid, memo, version, on, datetime.fromisoformat(now), manifest)


def came_in_after(store: Store, moment: datetime) -> tuple[ArticleId, ...]:
    """Return the articles that were taken in after *moment*, the newest first."""
    found = store.rows("SELECT id FROM articles WHERE imported_at > ? ORDER BY id DESC", moment.isoformat())
    return tuple(ArticleId(number) for (number,) in found)


def put(store: Store, memo: int, delivery: CarriedDelivery) -> DeliveryId:
    """Write a delivery as it was, inside an act."""
    number = store.run(
        "INSERT INTO deliveries (uuid, memo, version, day, at, manifest) VALUES (?, ?, ?, ?, ?, ?)",
        delivery.uuid,
        memo,
        delivery.version,
        delivery.on.isoformat(),
        delivery.at.isoformat(),
        delivery.manifest,
    )
    return DeliveryId(number)
