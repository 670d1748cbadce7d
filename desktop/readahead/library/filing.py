"""Files cards in an article: each under what it is known by there, and in a topic or in the inbox."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from readahead.library import indexing, rows
from readahead.library.placing import PLACING, offers_column
from readahead.library.store import Store
from readahead.library.typed import clean
from readahead.model.article import ArticleId
from readahead.model.card import Card, CardId, Status
from readahead.model.passage import Span
from readahead.model.topic import TopicId

_NOTE = "INSERT INTO history (act, tab, key)"

Key = tuple[str, int, int, int]
"""What a card of an article is known by: kind, start, end, and which of those on the same stretch."""

_COLUMNS = f"id, article, start, end, nth, day, status, carrier, words, who, {rows.CARD_COLUMNS}"
_CARD = f"INSERT INTO cards ({_COLUMNS})"

_COUNT = "INSERT INTO topic_counts (topic, kind, cards, new)"
_ADD = "ON CONFLICT (topic, kind) DO UPDATE SET cards = cards + excluded.cards, new = new + excluded.new"

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
    counted: Counter[tuple[int, str]] = Counter()
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
        counted[topic or 0, kind] += 1
    if cards:
        with indexing.filing(store, first):
            store.insert(_CARD, filing)
            store.insert(PLACING, placing)
        _count(store, counted, status)
        _note(store, article, first, first + len(cards) - 1)
    return tuple(CardId(number) for number in range(first, first + len(cards)))


def carriers(store: Store, cards: Iterable[Card]) -> dict[str, int]:
    """Return the numbers of those whom *cards* name as passing their words on, inside an act."""
    found: dict[str, int] = {}
    for name in dict.fromkeys(card.attribution.via for card in cards):
        if name:
            held = store.row("SELECT id FROM carriers WHERE name = ?", name)
            found[name] = held[0] if held else store.run("INSERT INTO carriers (name) VALUES (?)", name)
    return found


def _count(store: Store, filed: Mapping[tuple[int, str], int], status: Status) -> None:
    """Count the cards that were filed, by topic and kind, with their topics."""
    stands, is_new = status is not Status.DISMISSED, status is Status.NEW
    counts = [(*where, number * stands, number * is_new) for where, number in filed.items()]
    store.insert(_COUNT, counts, clause=_ADD)


def _note(store: Store, article: ArticleId, first: int, last: int) -> None:
    """Note the cards numbered *first* to *last* that were filed, and their places, as two rows of the history.

    One row for each would take more room than all else that is kept of a card but its words.
    """
    act = store.acting
    cards, places = (
        f'{{"id":[{first},{last}],"article":{article}}}',
        f'{{"card":[{first},{last}]}}',
    )
    store.insert(_NOTE, [(act, "cards", cards), (act, "card_topics", places)])
