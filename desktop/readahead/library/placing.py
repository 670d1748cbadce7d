"""Puts cards in topics, remembering what a person decided."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from readahead.library.nesting import above
from readahead.library.store import Store, packed
from readahead.library.typed import clean
from readahead.model.errors import NotFound
from readahead.model.topic import TopicId

PLACING = "INSERT INTO card_topics (topic, day, article, start, card, kind, origin, reason, offers)"
PLACE = f"{PLACING} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
"""Puts a card in a topic where it has no row yet."""

_DELETE = "DELETE FROM card_topics WHERE card = ? AND topic = ?"
_REJECT = "UPDATE card_topics SET origin = 'rejected' WHERE card = ? AND topic = ?"
_RETELL = "UPDATE card_topics SET origin = ?, reason = ?, offers = ? WHERE card = ? AND topic = ?"


class _Place(NamedTuple):
    """Where a card stands now, and what its row in a topic carries along."""

    day: int
    article: int
    start: int
    kind: str
    topic: int
    origin: str
    reason: str
    offers: str


def place_by_hand(
    store: Store, cards: Sequence[int], topic: int, *, reason: str, offers: Sequence[str]
) -> None:
    """Put *cards* in *topic* (0 for the inbox) because a person says so, inside an act.

    The rows this leaves behind stay as rejected: the program will not put the cards there again. A topic that *topic*
    lies under is not left, since its cards are those under it too.
    """
    told = ("manual", clean(reason), offers_column(offers))
    places = _places(store, cards)
    rejected = {card for card, out in _rejected(store, cards) if out == topic}
    moving = {card: at for card, at in places.items() if at.topic != topic}
    wider = {0, *above(store, topic)}
    store.run_many(_DELETE, [(card, at.topic) for card, at in moving.items() if at.topic in wider])
    store.run_many(_REJECT, [(card, at.topic) for card, at in moving.items() if at.topic not in wider])
    back = [card for card in places if card not in moving or card in rejected]
    store.run_many(_RETELL, [(*told, card, topic) for card in back])
    store.run_many(
        PLACE,
        [
            (topic, at.day, at.article, at.start, card, at.kind, *told)
            for card, at in moving.items()
            if card not in rejected
        ],
    )


def sort_in(store: Store, wanted: Mapping[int, tuple[int, str, Sequence[str]]]) -> None:
    """Put each card in its topic (0 for the inbox), with a reason and the topics that came near, inside an act.

    A card that a person placed is left where it is, and one that was taken away from the topic too; what stays as it
    was is not written.
    """
    places = _places(store, wanted)
    rejected = _rejected(store, wanted)
    left: list[tuple[int, int]] = []
    retold: list[tuple[object, ...]] = []
    made: list[tuple[object, ...]] = []
    for card, at in places.items():
        topic, reason, offers = wanted[card]
        told = ("auto", clean(reason), offers_column(offers))
        if at.origin != "auto" or (card, topic) in rejected:
            continue
        if at.topic != topic:
            left.append((card, at.topic))
            made.append((topic, at.day, at.article, at.start, card, at.kind, *told))
        elif told != (at.origin, at.reason, at.offers):
            retold.append((*told, card, topic))
    store.run_many(_DELETE, left)
    store.run_many(_RETELL, retold)
    store.run_many(PLACE, made)


def require_topics(store: Store, topics: Iterable[TopicId | None]) -> None:
    """Raise NotFound unless each of *topics* is there; None is the inbox."""
    wanted = {topic for topic in topics if topic is not None}
    if not wanted:
        return
    marks = ", ".join("?" * len(wanted))
    found = store.rows(f"SELECT id FROM topics WHERE id > 0 AND trashed IS NULL AND id IN ({marks})", *wanted)
    for topic in sorted(wanted - {number for (number,) in found}):
        raise NotFound("topic", topic)


def offers_column(names: Sequence[str]) -> str:
    """Return what stands in a card's row for the topics that came near."""
    return packed([clean(name) for name in names]) if names else "[]"


def _places(store: Store, cards: Iterable[int]) -> dict[int, _Place]:
    # CROSS JOIN keeps SQLite from walking all cards of a topic to find a few.
    found = store.rows(
        "SELECT p.card, p.day, p.article, p.start, p.kind, p.topic, p.origin, p.reason, p.offers"
        " FROM json_each(?) j CROSS JOIN card_topics p ON p.card = j.value WHERE p.origin <> 'rejected'",
        packed([*cards]),
    )
    return {card: _Place(*at) for card, *at in found}


def _rejected(store: Store, cards: Iterable[int]) -> set[tuple[int, int]]:
    """Return which of *cards* a person took away from which topics."""
    found = store.rows(
        "SELECT p.card, p.topic FROM json_each(?) j CROSS JOIN card_topics p ON p.card = j.value"
        " WHERE p.origin = 'rejected'",
        packed([*cards]),
    )
    return {(card, topic) for card, topic in found}
