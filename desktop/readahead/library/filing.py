"""Files cards in an article: each under what it is known by there, and in a topic or in the inbox."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from readahead.library import indexing, rows
from readahead.library.placing import PLACING, offers_column
from readahead.library.store import Store
from readahead.library.typed import clean
from readahead.model.article import ArticleId
from readahead.model.card import Card, CardId, Status
from readahead.model.passage import Span
from readahead.model.topic import TopicId

RUN = 64
"""From each article whose number this divides on others are noted: what is noted together is one text when it is undone."""

_NOTE = "INSERT INTO history (act, tab, key)"
_LAST = "SELECT id, tab, key FROM history WHERE act = ? AND after IS NULL ORDER BY id DESC LIMIT 3"
_EXTEND = "UPDATE history SET key = ? WHERE id = ?"
_FREE = "(SELECT coalesce(max(id), 0) + 1 FROM {table})"

Key = tuple[str, int, int, int]
"""What a card of an article is known by: kind's letter, start, end, and which of those on the same stretch."""

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
        while (key := (rows.kind_letter(card.kind), extent.start, extent.end, nth)) in used:
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
    if not cards:
        return ()
    # Nobody else writes during an act, so that all numbers can be given out at once.
    first = store.number(f"SELECT {_FREE.format(table='cards')}")
    rows_of = _rows(store, article, cards, first, text, published, status, placements)
    with indexing.filing(store, first):
        _store(store, rows_of)
    _count(store, rows_of.counted, status)
    last = first + len(cards) - 1
    store.insert(_NOTE, [(store.acting, table, key) for table, key in _made(f"{article}", first, last)])
    return tuple(CardId(number) for number in range(first, last + 1))


def file_article(
    store: Store,
    into: str,
    row: Sequence[object],
    cards: Mapping[Key, Card],
    *,
    text: str,
    published: date | None,
    placements: Sequence[Placed] = (),
) -> tuple[ArticleId, tuple[CardId, ...]]:
    """File an article, whose *row* without its number stands *into* the table, with its *cards*, inside an act.

    Returns its number and theirs; otherwise as `file_cards`.
    """
    article, first = store.rows(f"SELECT {_FREE.format(table='articles')}, {_FREE.format(table='cards')}")[0]
    rows_of = _rows(store, ArticleId(article), cards, first, text, published, Status.NEW, placements)
    with indexing.filing(store, first, article=article):
        store.insert(into, [(article, *row)])
        _store(store, rows_of)
    _count(store, rows_of.counted, Status.NEW)
    _note(store, article, first, first + len(cards) - 1)
    return ArticleId(article), tuple(CardId(number) for number in range(first, first + len(cards)))


@dataclass(frozen=True, slots=True)
class _Rows:
    """What is written for the cards of one article: their rows, their places, and how many of them are where."""

    cards: Sequence[tuple[object, ...]]
    places: Sequence[tuple[object, ...]]
    counted: Mapping[tuple[int, str], int]


def _rows(
    store: Store,
    article: ArticleId,
    cards: Mapping[Key, Card],
    first: int,
    text: str,
    published: date | None,
    status: Status,
    placements: Sequence[Placed],
) -> _Rows:
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
    return _Rows(filing, placing, Counter((place[0], place[5]) for place in placing))  # type: ignore[misc]


def _store(store: Store, rows_of: _Rows) -> None:
    store.insert(_CARD, rows_of.cards)
    store.insert(PLACING, rows_of.places)


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


def _note(store: Store, article: int, first: int, last: int) -> None:
    """Note *article* and its cards numbered *first* to *last*, that were filed, and the cards' places in the history.

    They are noted with those filed just before them, where nothing was done in between: a row for each would take more room
    than all else that is kept of a card but its words.
    """
    if last < first:
        store.insert(_NOTE, [(store.acting, "articles", f'{{"id":{article}}}')])
        return
    own = _run(article, article, first, last)
    before = store.rows(_LAST, store.acting)
    held = {table: json.loads(key) for _, table, key in before}
    if [*held] == ["card_topics", "cards", "articles"]:
        articles, cards = held["articles"]["id"], held["cards"]["id"]
        if (
            isinstance(articles, list)
            and (articles[1], cards[1]) == (article - 1, first - 1)
            and article % RUN
        ):
            keys = dict(_run(articles[0], article, cards[0], last))
            store.run_many(_EXTEND, [(keys[table], number) for number, table, _ in before])
            store.noted_on(before[0][0], ((table, json.loads(key)) for table, key in own))
            return
    store.insert(_NOTE, [(store.acting, table, key) for table, key in own])


def _run(article: int, until: int, first: int, last: int) -> list[tuple[str, str]]:
    return [("articles", f'{{"id":[{article},{until}]}}'), *_made(f"[{article},{until}]", first, last)]


def _made(article: str, first: int, last: int) -> list[tuple[str, str]]:
    """Return the tables with the keys of the cards of *article* numbered *first* to *last* and of their places."""
    return [
        ("cards", f'{{"id":[{first},{last}],"article":{article}}}'),
        ("card_topics", f'{{"card":[{first},{last}]}}'),
    ]
