"""Puts cards in topics, remembering what a person decided."""

from collections.abc import Sequence
from typing import NamedTuple

from readahead.library.store import Store, packed
from readahead.library.typed import clean


class _Place(NamedTuple):
    """Where a card stands now, and what its row in a topic carries along."""

    day: int
    article: int
    start: int
    kind: str
    topic: int
    origin: str


def place(
    store: Store, cards: Sequence[int], topic: int, *, reason: str, by_hand: bool, offers: Sequence[str]
) -> None:
    """Put *cards* in *topic* (0 for the inbox), inside an act.

    A row that a person's move leaves behind stays as rejected: the program will not put the card there again.
    """
    origin = "manual" if by_hand else "auto"
    told = (origin, clean(reason), packed([clean(name) for name in offers]))
    places = _places(store, cards)
    rejected = _rejected(store, cards, topic)
    if not by_hand:
        places = {
            card: at
            for card, at in places.items()
            if at.origin == "auto" and (card not in rejected or not topic)
        }
    moving = {card: at for card, at in places.items() if at.topic != topic}
    for card, at in moving.items():
        if by_hand and at.topic:
            sql = "UPDATE card_topics SET origin = 'rejected' WHERE card = ? AND topic = ?"
        else:
            sql = "DELETE FROM card_topics WHERE card = ? AND topic = ?"
        store.run(sql, card, at.topic)
    back = [card for card, at in places.items() if at.topic == topic or card in rejected]
    store.run_many(
        "UPDATE card_topics SET origin = ?, reason = ?, offers = ? WHERE card = ? AND topic = ?",
        [(*told, card, topic) for card in back],
    )
    store.run_many(
        """INSERT INTO card_topics (topic, day, article, start, card, kind, origin, reason, offers)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            (topic, at.day, at.article, at.start, card, at.kind, *told)
            for card, at in moving.items()
            if card not in rejected
        ],
    )


def _places(store: Store, cards: Sequence[int]) -> dict[int, _Place]:
    # CROSS JOIN keeps SQLite from walking all cards of a topic to find a few.
    found = store.rows(
        "SELECT p.card, p.day, p.article, p.start, p.kind, p.topic, p.origin"
        " FROM json_each(?) j CROSS JOIN card_topics p ON p.card = j.value WHERE p.origin <> 'rejected'",
        packed(cards),
    )
    return {card: _Place(*at) for card, *at in found}


def _rejected(store: Store, cards: Sequence[int], topic: int) -> set[int]:
    found = store.rows(
        "SELECT p.card FROM json_each(?) j CROSS JOIN card_topics p ON p.card = j.value AND p.topic = ?"
        " WHERE p.origin = 'rejected'",
        packed(cards),
        topic,
    )
    return {card for (card,) in found}
