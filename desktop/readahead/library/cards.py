"""The cards of a library: listed by what they tell and where they stand, and dealt with by people."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date

from readahead.library import editing, packed_cards, rows
from readahead.library.annotations import Annotations
from readahead.library.filing import file_cards, keyed
from readahead.library.indexing import caught_up
from readahead.library.pages import Pages
from readahead.library.placing import place_by_hand, require_topics, sort_in
from readahead.library.search import Search
from readahead.library.store import Row, Store, packed
from readahead.model.article import ArticleId
from readahead.model.card import (
    Card,
    CardDetail,
    CardId,
    CardQuery,
    DateMention,
    FiledCard,
    Kind,
    Status,
    TimelineRow,
)
from readahead.model.errors import InvalidValue, NotFound
from readahead.model.memo import CitedCard
from readahead.model.topic import TopicId

_FILED = f"""SELECT c.id, c.article, p.topic, t.name, p.reason, p.origin, p.offers, c.status,
        {rows.ARTICLE_NAME}, a.outlet, a.agency, a.published, a.exercise,
        c.id IN (SELECT card FROM orphans),
        (SELECT count(*) FROM annotations n WHERE n.card = c.id AND n.trashed IS NULL),
        (SELECT json_group_array(title) FROM (
            SELECT m.title FROM memos m WHERE m.trashed IS NULL
            AND m.id IN (SELECT e.memo FROM entries e WHERE e.card = c.id) ORDER BY m.id
        )), {rows.READ_COLUMNS}
    FROM json_each(?) j JOIN cards c ON c.id = j.value JOIN articles a ON a.id = c.article
    JOIN card_topics p ON p.card = c.id AND p.origin <> 'rejected' JOIN topics t ON t.id = p.topic
    ORDER BY j.key"""

_CITED = f"""SELECT c.id, x.text, x.sha256, a.title, a.outlet, a.agency, a.published, a.address, a.exercise, t.name, {rows.READ_COLUMNS}
    FROM json_each(?) j JOIN cards c ON c.id = j.value JOIN articles a ON a.id = c.article
    JOIN texts x ON x.id = coalesce((SELECT o.text FROM orphans o WHERE o.card = c.id), a.text)
    JOIN card_topics p ON p.card = c.id AND p.origin <> 'rejected' JOIN topics t ON t.id = p.topic
    ORDER BY j.key"""


_SHARING = """SELECT c.day, c.article, c.start, c.id FROM card_keys k CROSS JOIN cards c ON c.id = k.card
    WHERE k.key = ? AND k.card <> ? AND c.status <> 'dismissed' ORDER BY k.day DESC, k.card DESC LIMIT ?"""

# As packed_cards writes a date; an object where one of the first schemas did.
_EARLIEST = "coalesce(d.value ->> 'earliest', nullif(d.value ->> 3, ''), d.value ->> 2)"
_LATEST = "coalesce(d.value ->> 'latest', nullif(d.value ->> 4, ''), d.value ->> 2)"
_BORROWED = "coalesce(d.value ->> 'borrowed', d.value ->> 7, 0)"

Sorted = tuple[CardId, TopicId | None, str, Sequence[str]]
"""A card, the topic the program puts it in or None for the inbox, the reason, and the names of those that came near."""


class Cards:
    """The cards of one library."""

    def __init__(self, store: Store, search: Search) -> None:
        self._store = store
        self._pages = Pages(store, search)

    def get(self, card: CardId) -> FiledCard:
        """Return one card. Raises NotFound."""
        found = self.many((card,))
        if not found:
            raise NotFound("card", card)
        return found[0]

    def detail(self, card: CardId) -> CardDetail:
        """Return one card with the text it stands in and its annotations, newest first. Raises NotFound."""
        filed = self.get(card)
        text = self._store.rows(
            "SELECT t.text FROM articles a JOIN texts t"
            " ON t.id = coalesce((SELECT o.text FROM orphans o WHERE o.card = ?), a.text) WHERE a.id = ?",
            card,
            filed.article,
        )[0][0]
        return CardDetail(filed, text, Annotations(self._store).list(card=card))

    def list(
        self, query: CardQuery, *, after: CardId | None = None, limit: int | None = None
    ) -> tuple[FiledCard, ...]:
        """Return the cards *query* asks for in its order, at most *limit*, or those behind the card *after*.

        Raises NotFound when *after* stands for none, and SearchStopped when another thread interrupts the search.
        """
        return self.many(self.ids(query, after=after, limit=limit))

    def ids(self, query: CardQuery, *, after: CardId | None = None, limit: int | None = None) -> "array[int]":
        """Return the numbers of the cards `list` returns, in its order, as 64-bit integers.

        The next page begins behind the last card of the one before, and takes no longer the further down it lies. Of a
        million cards ask for one page at a time, a few hundred numbers: all of them take a second. Raises what `list` raises.
        """
        return self._pages.ids(query, after=after, limit=limit)

    def many(self, ids: Iterable[int]) -> tuple[FiledCard, ...]:
        """Return these cards in this order; a number that stands for none is passed over."""
        return tuple(_filed(row) for row in self._store.rows(_FILED, packed([*ids])))

    def count(self, query: CardQuery) -> int:
        """Return how many cards *query* asks for."""
        counted = self._counted(query)
        if counted is not None:
            return sum(number for kind, number in counted.items() if not query.kinds or kind in query.kinds)
        return self._pages.count(query)

    def kinds(self, query: CardQuery) -> dict[Kind, int]:
        """Return how many cards of each kind there are under *query*, whatever kinds it asks for itself."""
        counted = self._counted(query)
        if counted is None:
            counted = self._pages.kinds(query)
        return {kind: counted[kind] for kind in Kind if counted.get(kind)}

    def of_article(self, article: ArticleId) -> tuple[FiledCard, ...]:
        """Return an article's cards in order of the text, without the dismissed ones."""
        return self.list(CardQuery(article=article))

    def sharing(self, card: CardId, limit: int = 200) -> tuple[FiledCard, ...]:
        """Return the other cards, of any article, that share a key with *card*: the *limit* newest, none dismissed.

        Raises NotFound.
        """
        keys = self.get(card).card.keys
        found = {row for key in set(keys) for row in caught_up(self._store).rows(_SHARING, key, card, limit)}
        newest = sorted(found, key=lambda at: (-at[0], -at[1], at[2], at[3]))[:limit]
        return self.many(number for *_, number in newest)

    def timeline(self, query: CardQuery) -> tuple[TimelineRow, ...]:
        """Return a row for each date the cards of *query* name themselves, sorted by date.

        A date that a card only borrows from another is left out, since that other card has the row.
        """
        chosen = self._pages.selecting(query).whole()
        found = self._store.rows(
            f"""SELECT f.id, f.headline, d.value FROM cards f CROSS JOIN json_each(f.dates) d
            WHERE f.dates <> '[]' AND f.id IN (SELECT {chosen.number} {chosen.source}) AND NOT {_BORROWED}
            ORDER BY {_EARLIEST}, {_LATEST}, f.id, d.key""",
            *chosen.values,
        )
        return tuple(
            TimelineRow(packed_cards.date_mention(when), CardId(number), headline)
            for number, headline, when in found
        )

    def cited(self, ids: Iterable[CardId]) -> tuple[CitedCard, ...]:
        """Return these cards as a memo's notes cite them, in this order; a number that stands for none is passed over."""
        return tuple(_cited(row) for row in self._store.rows(_CITED, packed([*ids])))

    def add(self, article: ArticleId, card: Card, *, status: Status = Status.KEPT) -> CardId:
        """File a card that a person made of a passage of *article*; return its number. It lies in the inbox until placed.

        Raises NotFound, and InvalidValue when it stands on no words of the article.
        """
        with self._store.act("New card"):
            row = self._store.row(
                "SELECT t.text, a.published FROM articles a JOIN texts t ON t.id = a.text WHERE a.id = ?",
                article,
            )
            if row is None:
                raise NotFound("article", article)
            text, published = row
            if any(passage.end > len(text) for passage in card.passages):
                raise InvalidValue("A card must stand on words of its article.")
            taken = self._store.rows("SELECT kind, start, end, nth FROM cards WHERE article = ?", article)
            (number,) = file_cards(
                self._store,
                article,
                keyed([card], taken=[(kind, start, end, nth) for kind, start, end, nth in taken]),
                text=text,
                published=date.fromisoformat(published) if published else None,
                status=status,
            )
            return number

    def set_status(self, ids: Iterable[CardId], status: Status) -> None:
        """Keep, dismiss or renew cards; an edited one is kept already. Raises NotFound when a number stands for none."""
        with self._store.act("Set status"):
            numbers = self._present(ids)
            self._store.run(
                "UPDATE cards SET status = ?1, edited = edited OR ?1 = 'edited' WHERE id IN (SELECT value FROM json_each(?2)) AND status <> ?1"
                " AND NOT (?1 = 'kept' AND status = 'edited')",
                status.value,
                packed(numbers),
            )

    def edit(
        self,
        card: CardId,
        *,
        headline: str | None = None,
        kind: Kind | None = None,
        who: str | None = None,
        dates: tuple[DateMention, ...] | None = None,
    ) -> None:
        """Correct a card, which is edited from then on; what is None stays, and what changes nothing leaves no trace.

        An empty *who* means that nobody is named. A speaker given anew has no title, and stands for no other words.
        Raises NotFound, and InvalidValue for a headline without a word, of several lines or of more than 300
        characters, and for a name without a word or as long.
        """
        with self._store.act("Correct card"):
            editing.edit(self._store, card, headline=headline, kind=kind, who=who, dates=dates)

    def set_keys(self, card: CardId, keys: Sequence[str]) -> None:
        """Set what a card is compared by. Raises NotFound."""
        with self._store.act("Set keys"):
            self._present((card,))
            editing.set_keys(self._store, card, keys)

    def place(
        self,
        ids: Iterable[CardId],
        topic: TopicId | None,
        *,
        reason: str,
        by_hand: bool,
        offers: Sequence[str] = (),
    ) -> None:
        """Put cards in a topic, or with None in the inbox, and keep the *reason* and the topics that came near.

        What the program does, not by hand, never moves a card a person placed, nor puts one where a person took it
        away. Raises NotFound when a number stands for nothing.
        """
        with self._store.act("Move cards"):
            if by_hand:
                require_topics(self._store, [topic])
                place_by_hand(self._store, self._present(ids), topic or 0, reason=reason, offers=offers)
            else:
                self.place_many([(CardId(card), topic, reason, offers) for card in ids])

    def place_many(self, placements: Sequence[Sorted]) -> None:
        """Put each card where the program sorts it: what `place` does, not by hand, for many cards and topics at once.

        Raises NotFound when a number stands for nothing.
        """
        with self._store.act("Sort cards"):
            require_topics(self._store, {topic for _, topic, _, _ in placements})
            self._present(card for card, *_ in placements)
            sort_in(
                self._store,
                {int(card): (topic or 0, reason, offers) for card, topic, reason, offers in placements},
            )

    def _counted(self, query: CardQuery) -> dict[Kind, int] | None:
        """Return the cards of each kind from the counters kept per topic, or None when they cannot tell."""
        if (
            query.find.strip()
            or query.article is not None
            or query.annotated
            or query.dismissed
            or query.status
        ):
            return None
        if query.inbox and query.topic:
            return {}
        topics = self._pages.topics(query)
        found = self._store.rows(
            f"SELECT kind, sum({'new' if query.new else 'cards'}) FROM topic_counts"
            " WHERE ?1 = '[]' OR topic IN (SELECT value FROM json_each(?1)) GROUP BY kind",
            packed(topics),
        )
        return {rows.kind_of(letter): number for letter, number in found}

    def _present(self, ids: Iterable[CardId]) -> tuple[int, ...]:
        numbers = tuple(dict.fromkeys(map(int, ids)))
        found = {
            number
            for (number,) in self._store.rows(
                "SELECT id FROM cards WHERE id IN (SELECT value FROM json_each(?))", packed(numbers)
            )
        }
        for number in numbers:
            if number not in found:
                raise NotFound("card", number)
        return numbers


def _filed(row: Row) -> FiledCard:
    (
        number, article, topic, topic_name, reason, origin, offers, status,
        name, outlet, agency, published, exercise, is_orphan, notes, memos, *card,
    ) = row  # fmt: skip
    return FiledCard(
        id=CardId(number),
        article=ArticleId(article),
        card=rows.card(*card),
        topic=TopicId(topic) if topic else None,
        topic_name=topic_name,
        topic_reason=reason,
        placed_by_hand=origin == "manual",
        status=Status(status),
        article_name=name,
        outlet=outlet,
        agency=agency,
        published=date.fromisoformat(published) if published else None,
        exercise=bool(exercise),
        notes=notes,
        memos=rows.names(memos),
        offers=rows.names(offers),
        is_orphan=bool(is_orphan),
    )


def _cited(row: Row) -> CitedCard:
    number, text, sha256, title, outlet, agency, published, address, exercise, topic, *card = row
    return CitedCard(
        id=CardId(number),
        card=rows.card(*card),
        text=text,
        text_sha256=sha256,
        article_title=title,
        outlet=outlet,
        agency=agency,
        published=published or "",
        address=address,
        exercise=bool(exercise),
        topic=topic,
    )
