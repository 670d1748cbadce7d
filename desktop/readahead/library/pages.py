"""Answers queries for cards with their numbers: whole, by the page, counted, in the order of a list or of relevance."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from readahead.library.conditions import NUMBER, Condition
from readahead.library.nesting import under
from readahead.library.rows import kind_of
from readahead.library.search import Search
from readahead.library.selection import MOST_TOPICS, Selecting, Selection
from readahead.library.sifting import Sifting
from readahead.library.store import Row, Store
from readahead.model.card import CardId, CardQuery, Kind, Order
from readahead.model.errors import NotFound

WEIGHTS = "4, 2, 1, 4"
"""How much a word counts in a card's own words, its speaker, its article's title and its notes."""


_PLACE = "c.day, c.article, c.start, {number}"
_HITS = "SELECT count(*) FROM cards_fts WHERE cards_fts MATCH ?"
_DISMISSED_HITS = f"{_HITS} AND +rowid IN (SELECT id FROM cards WHERE status = 'dismissed')"


_NEWEST = "c.day DESC, c.article DESC, c.start, c.id"
# the row's speaker is the office and the name; how long the office is stands first in the attribution
_NAME = """CASE
    WHEN c.attribution = '' OR json_type(c.attribution) <> 'array' THEN c.who
    WHEN json_type(c.attribution, '$[0]') = 'array' THEN json_extract(c.attribution, '$[0][1]')
    WHEN json_extract(c.attribution, '$[0]') > 0 THEN substr(c.who, json_extract(c.attribution, '$[0]') + 2)
    ELSE c.who END"""
_KEYS = {
    Order.OLDEST: "c.day = 0, c.day, c.article, c.start, c.id",
    Order.SOURCE: f"a.outlet || a.agency = '', lower(CASE a.outlet WHEN '' THEN a.agency ELSE a.outlet END), {_NEWEST}",
    Order.SPEAKER: f"c.who = '', lower({_NAME}), {_NEWEST}",
}
"""The orders no index has; what has no day, source or speaker comes last."""


@dataclass(frozen=True, slots=True)
class _Ranked:
    """The cards a query finds in an order that no index has, as long as nothing is written."""

    query: CardQuery
    version: tuple[int, int]
    ids: "array[int]"


class Pages:
    """The numbers of the cards that queries ask for."""

    def __init__(self, store: Store, search: Search) -> None:
        self._store, self._search = store, search
        self._ranked: _Ranked | None = None

    def ids(self, query: CardQuery, *, after: CardId | None = None, limit: int | None = None) -> "array[int]":
        """Return the numbers of the first *limit* cards of *query*, or of those behind the card *after*.

        Raises NotFound when *after* stands for none.
        """
        with self._search.answering():
            selecting = self.selecting(query)
            if query.order is Order.RELEVANCE and self.is_ranked(selecting):
                return self._held(query, partial(self.ranked, selecting), after=after, limit=limit)
            if query.order in _KEYS:
                return self._held(
                    query, partial(self._sorted, selecting, query.order), after=after, limit=limit
                )
            return array("q", self.first(selecting, limit, after=None if after is None else self._at(after)))

    def count(self, query: CardQuery) -> int:
        """Return how many cards *query* asks for."""
        with self._search.answering():
            return self.count_of(self.selecting(query))

    def count_of(self, selecting: Selecting) -> int:
        """Return how many cards a query that is being answered asks for."""
        if selecting.is_words_alone:
            # a few dismissed cards are taken off more quickly than each of very many is asked whether it is one
            return self._store.number(_HITS, selecting.plan.match) - self._store.number(
                _DISMISSED_HITS, selecting.plan.match
            )
        chosen = selecting.whole()
        return self._store.number(f"SELECT count(*) {chosen.source}", *chosen.values)

    def kinds(self, query: CardQuery) -> dict[Kind, int]:
        """Return how many cards of each kind *query* finds, whatever kinds it asks for itself."""
        with self._search.answering():
            chosen = self.selecting(query, any_kind=True).whole(has_card=True)
            found = self._store.rows(
                f"SELECT c.kind, count(*) {chosen.source} GROUP BY c.kind", *chosen.values
            )
            return {kind_of(letter): number for letter, number in found}

    def selecting(self, query: CardQuery, *, any_kind: bool = False) -> Selecting:
        """Return *query*, ready to be answered."""
        return Selecting(self._store, self._search, query, topics=self.topics(query), any_kind=any_kind)

    def topics(self, query: CardQuery) -> tuple[int, ...]:
        """Return the topics whose cards *query* asks for: one with those under it, 0 for the inbox, or none at all."""
        if query.inbox:
            return (0,)
        return () if query.topic is None else under(self._store, query.topic)

    def is_ranked(self, selecting: Selecting) -> bool:
        """Return whether the cards can be set in order of relevance: there are words, and not too many cards."""
        return bool(selecting.plan.match) and selecting.gathered is not None

    def ranked(self, selecting: Selecting, limit: int = -1) -> "array[int]":
        """Return the *limit* most relevant cards, without it all: the best first, of equals the last filed."""
        chosen = selecting.whole()
        if selecting.is_gathered_by_words:
            source, values = chosen.source, chosen.values
        else:
            # the plus keeps SQLite from asking the index, which weighs all its hits, once for each card
            among = f"+rowid IN (SELECT {chosen.number} {chosen.source})"
            source = f"FROM cards_fts WHERE cards_fts MATCH ? AND {among}"
            values = (selecting.plan.match, *chosen.values)
        found = self._store.rows(
            f"SELECT cards_fts.rowid {source} ORDER BY bm25(cards_fts, {WEIGHTS}), cards_fts.rowid DESC LIMIT ?",
            *values,
            limit,
        )
        return array("q", [number for (number,) in found])

    def _sorted(self, selecting: Selecting, order: Order) -> "array[int]":
        """Return all cards in an order that is worked out anew."""
        chosen = selecting.whole()
        found = self._store.rows(
            f"""SELECT c.id FROM cards c JOIN articles a ON a.id = c.article
            WHERE c.id IN (SELECT {chosen.number} {chosen.source}) ORDER BY {_KEYS[order]}""",
            *chosen.values,
        )
        return array("q", [number for (number,) in found])

    def _held(
        self,
        query: CardQuery,
        found: Callable[[], "array[int]"],
        *,
        after: CardId | None,
        limit: int | None,
    ) -> "array[int]":
        """Return a page of the numbers that *found* gives, which is asked only where something was written since."""
        version = (self._store.number("PRAGMA data_version"), self._store.db.conn.total_changes)
        held = self._ranked
        if held is None or (held.query, held.version) != (query, version):
            held = self._ranked = _Ranked(query, version, found())
        start = held.ids.index(after) + 1 if after is not None and after in held.ids else 0
        return held.ids[start : None if limit is None else start + limit]

    def first(self, selecting: Selecting, limit: int | None, *, after: Row | None = None) -> list[int]:
        """Return the first *limit* cards, or of those behind the row *after*, in the order of a list."""
        stretches = (None,) if after is None else _behind(after)
        if limit is not None and selecting.is_sifted(limit):
            sifting = Sifting(self._store, selecting.plan.match, is_open=selecting.plan.is_open)
            if selecting.gathered is None:
                rows = sifting.first(limit, stretches, partial(self._unsifted, selecting), _behind)
            else:
                few = [row for one in stretches for row in self._merged(selecting.unsifted(one), None)]
                rows = sifting.among(limit, few)
            return [row[-1] for row in rows]
        found: list[int] = []
        for stretch in stretches:
            left = None if limit is None else limit - len(found)
            if left is None or left > 0:
                found += [row[-1] for row in self._merged(selecting.pages(stretch), left)]
        return found

    def _unsifted(self, selecting: Selecting, stretch: Condition | None, limit: int) -> Sequence[Row]:
        return self._merged(selecting.unsifted(stretch), limit)

    def _merged(self, selections: Iterable[Selection], limit: int | None) -> Sequence[Row]:
        """Return the first *limit* rows (day, article, start, card) of several lists."""
        several = [*selections]
        if limit is not None and 1 < len(several) <= MOST_TOPICS:
            return self._rows_of_each(several, limit)
        chosen = [self._rows(one, limit) for one in several]
        if len(chosen) == 1:
            return chosen[0]
        rows = (row for rows in chosen for row in rows)
        return sorted(rows, key=lambda row: (-row[0], -row[1], row[2], row[3]))[:limit]

    def _rows_of_each(self, several: Sequence[Selection], limit: int) -> Sequence[Row]:
        """Return what `_merged` does by one statement: SQLite goes down all lists side by side, and no further than it must."""
        lists = " UNION ALL ".join(
            f"SELECT {_PLACE.format(number=one.number)} {one.source}" for one in several
        )
        values = (value for one in several for value in one.values)
        return self._store.rows(f"{lists} ORDER BY 1 DESC, 2 DESC, 3, 4 LIMIT ?", *values, limit)

    def _rows(self, chosen: Selection, limit: int | None) -> Sequence[Row]:
        return self._store.rows(
            f"SELECT {_PLACE.format(number=chosen.number)} {chosen.source} ORDER BY {chosen.order} LIMIT ?",
            *chosen.values,
            -1 if limit is None else limit,
        )

    def _at(self, card: CardId) -> Row:
        at = self._store.row("SELECT day, article, start, id FROM cards WHERE id = ?", card)
        if at is None:
            raise NotFound("card", card)
        return at


def _behind(row: Row) -> tuple[Condition, ...]:
    """Return the stretches of a list that follow *row* (day, article, start, card), in order; each is one of an index."""
    day, article, start, card = row
    return (
        Condition(
            f"c.day = ? AND c.article = ? AND (c.start > ? OR (c.start = ? AND {NUMBER} > ?))",
            (day, article, start, start, card),
        ),
        Condition("c.day = ? AND c.article < ?", (day, article)),
        Condition("c.day < ?", (day,)),
    )
