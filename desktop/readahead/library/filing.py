"""Files cards in an article: each under what it is known by there, and in the inbox until it is sorted."""

from collections.abc import Iterable, Mapping
from datetime import date

from readahead.library import rows
from readahead.library.store import Store
from readahead.model.article import ArticleId
from readahead.model.card import Card, CardId, Status

Key = tuple[str, int, int, int]
"""What a card of an article is known by: kind, start, end, and which of those on the same stretch."""

_COLUMNS = f"id, article, start, end, nth, day, status, words, who, {rows.CARD_COLUMNS}"
_CARD = f"INSERT INTO cards ({_COLUMNS}) VALUES ({', '.join('?' for _ in _COLUMNS.split(','))})"
_INBOX = (
    "INSERT INTO card_topics (topic, day, article, start, card, kind, origin, reason, offers)"
    " VALUES (0, ?, ?, ?, ?, ?, 'auto', '', '[]')"
)


def keyed(cards: Iterable[Card], taken: Iterable[Key] = ()) -> dict[Key, Card]:
    """Return *cards* by what each is known by in its article, none by what is *taken*."""
    found: dict[Key, Card] = {}
    used = set(taken)
    for card in cards:
        extent = card.extent
        nth = 0
        while (key := (card.kind.value, extent.start, extent.end, nth)) in used:
            nth += 1
        used.add(key)
        found[key] = card
    return found


def file_cards(
    store: Store,
    article: ArticleId,
    cards: Mapping[Key, Card],
    *,
    text: str,
    published: date | None,
    status: Status = Status.NEW,
) -> tuple[CardId, ...]:
    """File *cards* of *article*, whose text and day are given, in the inbox, inside an act; return their numbers."""
    # Nobody else writes during an act, so that all numbers can be given out at once.
    first = store.number("SELECT coalesce(max(id), 0) + 1 FROM cards")
    day = rows.day(published)
    filing: list[tuple[object, ...]] = []
    inbox: list[tuple[object, ...]] = []
    for number, ((kind, start, end, nth), card) in enumerate(cards.items(), start=first):
        where = (number, article, start, end, nth, day, status.value)
        filing.append((*where, rows.words(card, text), rows.speaker(card), *rows.card_values(card)))
        inbox.append((day, article, start, number, kind))
    store.run_many(_CARD, filing)
    store.run_many(_INBOX, inbox)
    return tuple(CardId(number) for number in range(first, first + len(cards)))
