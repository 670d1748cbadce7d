"""The cards of a library: listed by what they tell and where they stand, and dealt with by people."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date

from readahead.library import rows
from readahead.library.annotations import Annotations
from readahead.library.placing import place
from readahead.library.search import Search
from readahead.library.selection import Selection
from readahead.library.store import Row, Store, packed
from readahead.model.article import ArticleId
from readahead.model.card import CardDetail, CardId, CardQuery, FiledCard, Kind, Status, TimelineRow
from readahead.model.errors import NotFound
from readahead.model.memo import CitedCard
from readahead.model.topic import TopicId

_CARD = ", ".join(f"c.{column.strip()}" for column in rows.CARD_COLUMNS.split(","))

_FILED = f"""SELECT c.id, c.article, p.topic, t.name, p.reason, p.origin, p.offers, c.status,
        a.name, a.outlet, a.agency, a.published, a.exercise,
        (SELECT count(*) FROM annotations n WHERE n.card = c.id AND n.trashed IS NULL),
        (SELECT json_group_array(title) FROM (
            SELECT m.title FROM memos m WHERE m.trashed IS NULL
            AND m.id IN (SELECT e.memo FROM entries e WHERE e.card = c.id) ORDER BY m.id
        )), {_CARD}
    FROM json_each(?) j JOIN cards c ON c.id = j.value JOIN articles a ON a.id = c.article
    JOIN card_topics p ON p.card = c.id AND p.origin <> 'rejected' JOIN topics t ON t.id = p.topic
    ORDER BY j.key"""

_CITED = f"""SELECT c.id, x.text, x.sha256, a.title, a.outlet, a.agency, a.published, a.address, a.exercise, t.name, {_CARD}
    FROM json_each(?) j JOIN cards c ON c.id = j.value JOIN articles a ON a.id = c.article
    JOIN texts x ON x.id = a.text
    JOIN card_topics p ON p.card = c.id AND p.origin <> 'rejected' JOIN topics t ON t.id = p.topic
    ORDER BY j.key"""


class Cards:
    """The cards of one library."""

    def __init__(self, store: Store, search: Search) -> None:
        self._store = store
        self._search = search

    def get(self, card: CardId) -> FiledCard:
        """Return one card. Raises NotFound."""
        found = self.many((card,))
        if not found:
            raise NotFound("card", card)
        return found[0]

    def detail(self, card: CardId) -> CardDetail:
        """Return one card with its article's text and its annotations, newest first. Raises NotFound."""
        filed = self.get(card)
        text = self._store.rows(
            "SELECT t.text FROM articles a JOIN texts t ON t.id = a.text WHERE a.id = ?", filed.article
        )[0][0]
        return CardDetail(filed, text, Annotations(self._store).list(card=card))

    def list(self, query: CardQuery, *, limit: int | None = None) -> tuple[FiledCard, ...]:
        """Return the cards *query* asks for, at most *limit*, newest article first and in order of the text within one."""
        return self.many(self._ids(query, limit=limit))

    def ids(self, query: CardQuery) -> "array[int]":
        """Return the numbers of all cards *query* asks for, in the order of `list`, as 64-bit integers."""
        return self._ids(query, limit=None)

    def many(self, ids: Iterable[int]) -> tuple[FiledCard, ...]:
        """Return these cards in this order; a number that stands for none is passed over."""
        return tuple(_filed(row) for row in self._store.rows(_FILED, packed([*ids])))

    def count(self, query: CardQuery) -> int:
        """Return how many cards *query* asks for."""
        counted = self._counted(query)
        if counted is not None:
            return sum(number for kind, number in counted.items() if not query.kinds or kind in query.kinds)
        chosen = self._select(query)
        return self._store.number(f"SELECT count(*) {chosen.source}", *chosen.values)

    def kinds(self, query: CardQuery) -> dict[Kind, int]:
        """Return how many cards of each kind there are under *query*, whatever kinds it asks for itself."""
        counted = self._counted(query)
        if counted is None:
            chosen = self._select(query, any_kind=True)
            found = self._store.rows(
                f"SELECT c.kind, count(*) {chosen.source} GROUP BY c.kind", *chosen.values
            )
            counted = {Kind(kind): number for kind, number in found}
        return {kind: counted[kind] for kind in Kind if counted.get(kind)}

    def of_article(self, article: ArticleId) -> tuple[FiledCard, ...]:
        """Return an article's cards in order of the text, without the dismissed ones."""
        return self.list(CardQuery(article=article))

    def timeline(self, query: CardQuery) -> tuple[TimelineRow, ...]:
        """Return a row for each date the cards of *query* name themselves, sorted by date.

        A date that a card only borrows from another is left out, since that other card has the row.
        """
        chosen = self._select(query)
        found = self._store.rows(
            f"""SELECT f.id, f.headline, json_extract(f.dates, '$[' || d.number || ']')
            FROM card_dates d JOIN cards f ON f.id = d.card
            WHERE NOT d.borrowed AND d.card IN (SELECT {chosen.number} {chosen.source})
            ORDER BY d.earliest, d.latest, d.card, d.number""",
            *chosen.values,
        )
        return tuple(
            TimelineRow(rows.date_mention_column(when), CardId(number), headline)
            for number, headline, when in found
        )

    def cited(self, ids: Iterable[CardId]) -> tuple[CitedCard, ...]:
        """Return these cards as a memo's notes cite them, in this order; a number that stands for none is passed over."""
        return tuple(_cited(row) for row in self._store.rows(_CITED, packed([*ids])))

    def set_status(self, ids: Iterable[CardId], status: Status) -> None:
        """Keep, dismiss or renew cards. Raises NotFound when a number stands for none."""
        with self._store.act("Set status"):
            numbers = self._present(ids)
            self._store.run(
                "UPDATE cards SET status = ?1 WHERE id IN (SELECT value FROM json_each(?2)) AND status <> ?1",
                status.value,
                packed(numbers),
            )

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
            if topic is not None and not self._store.rows(
                "SELECT 1 FROM topics WHERE id = ? AND id > 0 AND trashed IS NULL", topic
            ):
                raise NotFound("topic", topic)
            numbers = self._present(ids)
            place(self._store, numbers, topic or 0, reason=reason, by_hand=by_hand, offers=offers)

    def _ids(self, query: CardQuery, *, limit: int | None) -> "array[int]":
        chosen = self._select(query)
        found = self._store.rows(
            f"SELECT {chosen.number} {chosen.source} ORDER BY {chosen.order} LIMIT ?",
            *chosen.values,
            -1 if limit is None else limit,
        )
        return array("q", [number for (number,) in found])

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
        topic = 0 if query.inbox else query.topic
        if query.inbox and query.topic:
            return {}
        found = self._store.rows(
            f"SELECT kind, sum({'new' if query.new else 'cards'}) FROM topic_counts"
            " WHERE ?1 IS NULL OR topic = ?1 GROUP BY kind",
            topic,
        )
        return {Kind(kind): number for kind, number in found}

    def _select(self, query: CardQuery, *, any_kind: bool = False) -> Selection:
        return Selection.of(query, self._search, any_kind=any_kind)

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
        name, outlet, agency, published, exercise, notes, memos, *card,
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
