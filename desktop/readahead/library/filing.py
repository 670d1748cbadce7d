"""Files cards in an article: each under what it is known by there, and in a topic or in the inbox."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date

from readahead.library import indexing, rows
from readahead.library.placing import PLACE, offers_column
from readahead.library.store import Store, packed
from readahead.library.typed import clean
from readahead.model.article import ArticleId
from readahead.model.card import Card, CardId, Status
from readahead.model.passage import Span
from readahead.model.topic import TopicId

_NOTE = "INSERT INTO history (act, tab, key) VALUES (?, ?, ?)"

Key = tuple[str, int, int, int]
"""What a card of an article is known by: kind, start, end, and which of those on the same stretch."""

_COLUMNS = f"id, article, start, end, nth, day, status, carrier, words, who, {rows.CARD_COLUMNS}"
_CARD = f"INSERT INTO cards ({_COLUMNS}) VALUES ({', '.join('?' for _ in _COLUMNS.split(','))})"

Placed = tuple[TopicId | None, str, Sequence[str]]
"""Where the program puts a card: its topic, or None for the inbox, the reason, and the names of those that came near."""

_INBOX: Placed = (None, "", ())


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
    placements: Sequence[Placed] = (),
) -> tuple[CardId, ...]:
    """File *cards* of *article*, whose text and day are given, inside an act; return their numbers.

    *placements* say for each card where it goes; without them all go to the inbox.
    """
    # Nobody else writes during an act, so that all numbers can be given out at once.
    first = store.number("SELECT coalesce(max(id), 0) + 1 FROM cards")
    day = rows.day(published)
    carried = carriers(store, cards.values())
    filing: list[tuple[object, ...]] = []
    placing: list[tuple[object, ...]] = []
    wanted = placements or [_INBOX] * len(cards)
    for number, (((kind, start, end, nth), card), placed) in enumerate(
        zip(cards.items(), wanted, strict=True), start=first
    ):
        where = (number, article, start, end, nth, day, status.value, carried.get(card.attribution.via))
        values = rows.card_values(card, Span(start, end))
        filing.append((*where, rows.words(card, text), rows.speaker(card), *values))
        topic, reason, offers = placed
        told = ("auto", clean(reason), offers_column(offers))
        placing.append((topic or 0, day, article, start, number, kind, *told))
    with _noted_as_one(store, article, first, first + len(cards) - 1):
        store.run_many(_CARD, filing)
        store.run_many(PLACE, placing)
    return tuple(CardId(number) for number in range(first, first + len(cards)))


def carriers(store: Store, cards: Iterable[Card]) -> dict[str, int]:
    """Return the numbers of those whom *cards* name as passing their words on, inside an act."""
    found: dict[str, int] = {}
    for name in dict.fromkeys(card.attribution.via for card in cards):
        if name:
            store.run("INSERT OR IGNORE INTO carriers (name) VALUES (?)", name)
            found[name] = store.number("SELECT id FROM carriers WHERE name = ?", name)
    return found


@contextmanager
def _noted_as_one(store: Store, article: ArticleId, first: int, last: int) -> Iterator[None]:
    """Note the cards numbered *first* to *last* that the block files, and their places, as two rows of the history.

    One row for each would take more room than all else that is kept of a card but its words.
    """
    if last < first:
        yield
        return
    act = store.number("SELECT act FROM recording")
    store.run("UPDATE recording SET act = NULL")
    indexing.put_off(store, "cards", first)
    yield
    store.run("UPDATE recording SET act = ?", act)
    cards, places = {"id": [first, last], "article": article}, {"card": [first, last]}
    store.run_many(_NOTE, [(act, "cards", packed(cards)), (act, "card_topics", packed(places))])
