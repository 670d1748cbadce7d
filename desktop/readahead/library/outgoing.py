"""Reads what a library holds as values that can be carried to another: without row numbers, and without the history."""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from readahead.library import carried_memos, rows, setting_aside
from readahead.library.articles import Articles
from readahead.library.cards import Cards
from readahead.library.copies import Copies
from readahead.library.faults import translated
from readahead.library.nesting import under
from readahead.library.revising import reason_of
from readahead.library.store import Row, Store, packed
from readahead.model.annotation import Anchor
from readahead.model.article import ArticleId
from readahead.model.card import FiledCard
from readahead.model.memo import MemoId
from readahead.model.passage import Span
from readahead.model.sharing import (
    CardAt,
    CarriedArticle,
    CarriedCard,
    CarriedMemo,
    CarriedNote,
    CarriedPair,
    CarriedPlace,
    CarriedSubscription,
    CarriedTag,
    CarriedTopic,
    CarriedVersion,
    Removal,
    RemovedPlace,
)
from readahead.model.subscription import SubscriptionKind
from readahead.model.topic import TopicId, TopicTerms

AT_ONCE = 5_000
"""Pairs of copies read at a time."""

_NOTES = f"""SELECT n.uuid, c.kind, c.start, c.end, {rows.NTH}, n.start, n.end, n.exact, n.prefix, n.suffix, n.text,
        (SELECT json_group_array(name) FROM (
            SELECT t.name FROM annotation_tags l JOIN tags t ON t.id = l.tag WHERE l.annotation = n.id ORDER BY l.number
        )), coalesce(x.sha256, ''), n.created, n.modified, n.trashed
    FROM annotations n JOIN cards c ON c.id = n.card
    LEFT JOIN orphan_notes l ON l.annotation = n.id LEFT JOIN texts x ON x.id = l.text
    WHERE n.article = ? ORDER BY n.id"""

_CARDS = f"""SELECT c.id, {rows.NTH}, c.edited, coalesce(x.sha256, '') FROM cards c
    LEFT JOIN orphans l ON l.card = c.id LEFT JOIN texts x ON x.id = l.text
    WHERE c.article = ? ORDER BY l.card IS NOT NULL, c.id"""

_VERSIONS = """SELECT x.text, v.body_start, v.body_end, v.reason, v.until
    FROM revisions v JOIN texts x ON x.id = v.text WHERE v.article = ? ORDER BY v.id"""

# Cards that came to an article which was here already may stand in a text that it never had here.
_STOOD_IN = """SELECT x.text FROM texts x WHERE x.id NOT IN (SELECT text FROM revisions WHERE article = ?1) AND x.id IN (
        SELECT l.text FROM orphans l JOIN cards c ON c.id = l.card WHERE c.article = ?1
        UNION SELECT l.text FROM orphan_notes l JOIN annotations n ON n.id = l.annotation WHERE n.article = ?1
    ) ORDER BY x.sha256"""

_TOPICS = """SELECT t.id, t.uuid, t.name, coalesce(p.uuid, ''), t.terms, t.excluded, t.learned, t.suggested, t.created, t.trashed,
        r.parent, r.below, r.merged
    FROM topics t LEFT JOIN topics p ON p.id = t.parent LEFT JOIN removed_topics r ON r.topic = t.id
    WHERE t.id > 0 ORDER BY t.id"""

_REMOVED_PLACES = f"""SELECT x.sha256, c.kind, c.start, c.end, {rows.NTH}, p.origin, p.reason, p.offers
    FROM removed_places p JOIN cards c ON c.id = p.card JOIN articles a ON a.id = c.article JOIN texts x ON x.id = a.text
    WHERE p.topic = ? ORDER BY p.card"""

_REJECTED = """SELECT p.card, t.uuid, p.reason, p.offers FROM cards c
    CROSS JOIN card_topics p ON p.card = c.id JOIN topics t ON t.id = p.topic
    WHERE c.article = ? AND p.origin = 'rejected' ORDER BY p.card, p.topic"""

_SUBSCRIPTIONS = """SELECT s.uuid, s.kind, s.address, s.title, coalesce(t.uuid, ''), s.created, c.at, coalesce(c.found, 0),
        coalesce(c.fault, '')
    FROM subscriptions s LEFT JOIN topics t ON t.id = s.topic LEFT JOIN subscription_checks c ON c.subscription = s.id
    ORDER BY s.id"""

_PAIRS = """SELECT p.one, p.other, x.sha256, y.sha256, p.{share} FROM {table} p
    JOIN articles a ON a.id = p.one JOIN texts x ON x.id = a.text
    JOIN articles b ON b.id = p.other JOIN texts y ON y.id = b.text
    WHERE (p.one, p.other) > (?, ?) ORDER BY p.one, p.other LIMIT ?"""


class Outgoing:
    """What one library can give to another. Everything is given in the order in which it came in."""

    def __init__(self, store: Store, articles: Articles, cards: Cards, copies: Copies) -> None:
        self._store = store
        self._articles = articles
        self._cards = cards
        self._copies = copies

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """Read in the block what stood in the library at its beginning, whatever others write meanwhile."""
        with translated(self._store.path):
            self._store.db.conn.execute("BEGIN")
            try:
                yield
            finally:
                # a disk that fails ends the transaction by itself
                if self._store.db.conn.in_transaction:
                    self._store.db.conn.execute("ROLLBACK")

    def tags(self) -> tuple[CarriedTag, ...]:
        """Return all tags, those no note has any more too."""
        return tuple(
            CarriedTag(uuid, name)
            for uuid, name in self._store.rows("SELECT uuid, name FROM tags ORDER BY id")
        )

    def topics(self) -> tuple[CarriedTopic, ...]:
        """Return all topics, those in the trash too with how they lay."""
        return tuple(map(self._topic, self._store.rows(_TOPICS)))

    def subscriptions(self) -> tuple[CarriedSubscription, ...]:
        """Return all subscriptions, each with its last look."""
        return tuple(map(_subscription, self._store.rows(_SUBSCRIPTIONS)))

    def topics_under(self, topic: TopicId) -> frozenset[str]:
        """Return the uuids of *topic* and of those that lie under it."""
        found = self._store.rows(
            "SELECT uuid FROM topics WHERE id IN (SELECT value FROM json_each(?))",
            packed(under(self._store, topic)),
        )
        return frozenset(uuid for (uuid,) in found)

    def numbers(self) -> "array[int]":
        """Return the numbers of all articles."""
        return _numbers(self._store.rows("SELECT id FROM articles ORDER BY id"))

    def numbers_under(self, topic: TopicId) -> "array[int]":
        """Return the numbers of the articles that have a card in *topic* or in one under it."""
        found = self._store.rows(
            "SELECT DISTINCT article FROM card_topics WHERE topic IN (SELECT value FROM json_each(?))"
            " AND origin <> 'rejected' ORDER BY article",
            packed(under(self._store, topic)),
        )
        return _numbers(found)

    def numbers_of(self, cards: Iterable[CardAt]) -> "array[int]":
        """Return the numbers of the articles that *cards* are of."""
        found = {self._articles.find(sha256) for sha256 in {card.article for card in cards}}
        return array("q", sorted(number for number in found if number is not None))

    def articles(self, numbers: Iterable[int]) -> Iterator[CarriedArticle]:
        """Yield the articles with these numbers, each with all its cards and notes; reads one at a time."""
        uuids: dict[int, str] = dict(self._store.rows("SELECT id, uuid FROM topics"))
        for number in numbers:
            yield self._article(ArticleId(number), uuids)

    def pairs(self) -> Iterator[CarriedPair]:
        """Yield the articles that were noted as copies, then those a person set apart."""
        yield from self._pairs("copies", "share")
        for pair in self._pairs("apart", "one"):
            yield CarriedPair(pair.one, pair.other, None)

    def memos(self) -> Iterator[tuple[MemoId, CarriedMemo]]:
        """Yield all memos with their numbers, those in the trash too."""
        return carried_memos.memos(self._store)

    def memo(self, memo: MemoId) -> CarriedMemo:
        """Return one memo that is not in the trash. Raises NotFound."""
        return carried_memos.memo_numbered(self._store, memo)

    def _article(self, number: ArticleId, uuids: Mapping[int, str]) -> CarriedArticle:
        filed = self._articles.get(number)
        source_name, engine = self._store.rows(
            "SELECT iif(source_name = '', file_name, source_name), engine FROM articles WHERE id = ?", number
        )[0]
        return CarriedArticle(
            article=filed.article,
            original=self._articles.raw(number),
            source_name=source_name,
            engine=engine,
            imported_at=filed.imported_at,
            uncarded=self._articles.uncarded(number),
            marks=self._copies.marks([number])[number],
            cards=self._carried_cards(number, uuids),
            notes=tuple(map(_note, self._store.rows(_NOTES, number))),
            versions=self._versions(number),
        )

    def _versions(self, article: ArticleId) -> tuple[CarriedVersion, ...]:
        had = [
            CarriedVersion(text, Span(start, end), *reason_of(reason), datetime.fromisoformat(until))
            for text, start, end, reason, until in self._store.rows(_VERSIONS, article)
        ]
        stood_in = [
            CarriedVersion(text, Span(0, len(text)), None, "", None)
            for (text,) in self._store.rows(_STOOD_IN, article)
        ]
        return (*had, *stood_in)

    def _carried_cards(self, article: ArticleId, uuids: Mapping[int, str]) -> tuple[CarriedCard, ...]:
        held = self._store.rows(_CARDS, article)
        rejected: dict[int, list[CarriedPlace]] = defaultdict(list)
        for card, topic, reason, offers in self._store.rows(_REJECTED, article):
            rejected[card].append(CarriedPlace(topic, "rejected", reason, rows.names(offers)))
        filed = self._cards.many(number for number, *_ in held)
        return tuple(
            CarriedCard(
                card=one.card,
                nth=nth,
                status=one.status,
                places=(_place(one, uuids), *rejected.get(number, ())),
                is_corrected=bool(edited),
                stands_in=stands_in,
            )
            for (number, nth, edited, stands_in), one in zip(held, filed, strict=True)
        )

    def _topic(self, row: Row) -> CarriedTopic:
        (number, uuid, name, parent, terms, excluded, learned, suggested, created, trashed, *lay) = row
        return CarriedTopic(
            uuid=uuid,
            terms=TopicTerms(
                name=name,
                terms=rows.names(terms),
                excluded=rows.names(excluded),
                learned=tuple((word, weight) for word, weight in json.loads(learned)),
            ),
            parent=parent,
            suggested=bool(suggested),
            created=datetime.fromisoformat(created),
            trashed=datetime.fromisoformat(trashed) if trashed else None,
            removal=self._removal(number, lay),
        )

    def _removal(self, topic: int, lay: list[str | None]) -> Removal | None:
        parent, below, merged = lay
        if parent is None or below is None or merged is None:
            return None
        places = tuple(
            RemovedPlace(CardAt(sha256, rows.card_key(*key)), origin, reason, rows.names(offers))
            for sha256, *key, origin, reason, offers in self._store.rows(_REMOVED_PLACES, topic)
        )
        return Removal(parent, setting_aside.below(below), merged, places)

    def _pairs(self, table: str, share: str) -> Iterator[CarriedPair]:
        sql, last = _PAIRS.format(table=table, share=share), (0, 0)
        while found := self._store.rows(sql, *last, AT_ONCE):
            for one, other, first, second, shared in found:
                yield CarriedPair(first, second, shared)
                last = (one, other)


def _numbers(found: Iterable[Row]) -> "array[int]":
    return array("q", [number for (number,) in found])


def _place(filed: FiledCard, uuids: Mapping[int, str]) -> CarriedPlace:
    return CarriedPlace(
        topic="" if filed.topic is None else uuids[filed.topic],
        origin="manual" if filed.placed_by_hand else "auto",
        reason=filed.topic_reason,
        offers=filed.offers,
    )


def _subscription(row: Row) -> CarriedSubscription:
    uuid, kind, address, title, topic, created, at, found, fault = row
    return CarriedSubscription(
        uuid,
        SubscriptionKind(kind),
        address,
        title,
        topic,
        created=datetime.fromisoformat(created),
        checked=datetime.fromisoformat(at) if at else None,
        found=found,
        fault=fault,
    )


def _note(row: Row) -> CarriedNote:
    (uuid, kind, start, end, nth, first, last, exact, prefix, suffix, text, tags, stands_in, *moments) = row
    created, modified, trashed = (datetime.fromisoformat(moment) if moment else None for moment in moments)
    return CarriedNote(
        uuid=uuid,
        card=rows.card_key(kind, start, end, nth),
        anchor=Anchor(Span(first, last), exact, prefix, suffix),
        text=text,
        tags=rows.names(tags),
        created=created,  # type: ignore[arg-type]  # only what is not in the trash has no third moment
        modified=modified,  # type: ignore[arg-type]
        trashed=trashed,
        stands_in=stands_in,
    )
