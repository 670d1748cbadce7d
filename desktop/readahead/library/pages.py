"""Answers queries for cards with their numbers: whole, by the page, counted, in the order of a list or of relevance."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from readahead.library.conditions import NUMBER, Condition
from readahead.library.nesting import under
from readahead.library.search import Search, standing
from readahead.library.selection import FEW_HITS, Selecting, Selection
from readahead.library.store import Row, Store, packed
from readahead.model.card import CardId, CardQuery, Kind, Order
from readahead.model.errors import NotFound

WEIGHTS = "4, 2, 1, 4"
"""How much a word counts in a card's own words, its speaker, its article's title and its notes."""

ASKED_AT_ONCE = 200
"""About how many cards the index is asked at once, where it is asked about each."""


@dataclass(frozen=True, slots=True)
class _Ranked:
    """The cards a query finds in order of relevance, as long as nothing is written."""

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
                return self._relevant(selecting, query, after=after, limit=limit)
            if after is None:
                return array("q", self._first(selecting, limit))
            found: list[int] = []
            for bound in self._behind(after):
                if limit is None or len(found) < limit:
                    left = None if limit is None else limit - len(found)
                    found += self._first(selecting, left, bound)
            return array("q", found)

    def count(self, query: CardQuery) -> int:
        """Return how many cards *query* asks for."""
        with self._search.answering():
            return self.count_of(self.selecting(query))

    def count_of(self, selecting: Selecting) -> int:
        """Return how many cards a query that is being answered asks for."""
        chosen = selecting.whole()
        return self._store.number(f"SELECT count(*) {chosen.source}", *chosen.values)

    def kinds(self, query: CardQuery) -> dict[Kind, int]:
        """Return how many cards of each kind *query* finds, whatever kinds it asks for itself."""
        with self._search.answering():
            chosen = self.selecting(query, any_kind=True).whole()
            found = self._store.rows(
                f"SELECT c.kind, count(*) {chosen.source} GROUP BY c.kind", *chosen.values
            )
            return {Kind(kind): number for kind, number in found}

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

    def ranked(self, selecting: Selecting, limit: int) -> "array[int]":
        """Return the *limit* most relevant cards, the best first, of equals the last filed."""
        chosen = selecting.whole()
        # the plus keeps SQLite from asking the index, which weighs all its hits, once for each card
        found = self._store.rows(
            f"""SELECT rowid FROM cards_fts
            WHERE cards_fts MATCH ? AND +rowid IN (SELECT {chosen.number} {chosen.source})
            ORDER BY bm25(cards_fts, {WEIGHTS}), rowid DESC LIMIT ?""",
            selecting.plan.match,
            *chosen.values,
            limit,
        )
        return array("q", [number for (number,) in found])

    def _relevant(
        self, selecting: Selecting, query: CardQuery, *, after: CardId | None, limit: int | None
    ) -> "array[int]":
        version = (self._store.number("PRAGMA data_version"), self._store.db.conn.total_changes)
        held = self._ranked
        if held is None or (held.query, held.version) != (query, version):
            held = self._ranked = _Ranked(query, version, self.ranked(selecting, FEW_HITS))
        start = held.ids.index(after) + 1 if after is not None and after in held.ids else 0
        return held.ids[start : None if limit is None else start + limit]

    def _first(self, selecting: Selecting, limit: int | None, bound: Condition | None = None) -> list[int]:
        """Return the first *limit* cards within *bound*."""
        chosen = [self._rows(one, limit) for one in selecting.pages(limit, bound)]
        if len(chosen) == 1:
            return [row[-1] for row in chosen[0]]
        merged = sorted(
            (row for rows in chosen for row in rows), key=lambda row: (-row[0], -row[1], row[2], row[3])
        )
        return [row[-1] for row in islice(merged, limit)]

    def _rows(self, chosen: Selection, limit: int | None) -> Sequence[Row]:
        most = -1 if limit is None or chosen.standing else limit
        rows = self._store.rows(
            f"SELECT c.day, c.article, c.start, {chosen.number} {chosen.source} ORDER BY {chosen.order} LIMIT ?",
            *chosen.values,
            most,
        )
        return self._standing(rows, chosen.standing, limit) if chosen.standing else rows

    def _standing(self, rows: Sequence[Row], match: str, limit: int | None) -> Sequence[Row]:
        """Return the first *limit* of *rows* whose cards have the words of *match*."""
        test = standing(match).about("j.value")
        found: list[Row] = []
        for at in range(0, len(rows), ASKED_AT_ONCE):
            part = rows[at : at + ASKED_AT_ONCE]
            met = self._store.rows(
                f"SELECT j.key FROM json_each(?) j WHERE {test.sql} ORDER BY j.key",
                packed([row[-1] for row in part]),
                *test.values,
            )
            found += [part[key] for (key,) in met]
            if limit is not None and len(found) >= limit:
                break
        return found[:limit]

    def _behind(self, card: CardId) -> tuple[Condition, ...]:
        """Return the stretches of a list that follow *card*, in order; each is one stretch of an index."""
        at = self._store.row("SELECT day, article, start FROM cards WHERE id = ?", card)
        if at is None:
            raise NotFound("card", card)
        day, article, start = at
        return (
            Condition(
                f"c.day = ? AND c.article = ? AND c.start = ? AND {NUMBER} > ?", (day, article, start, card)
            ),
            Condition("c.day = ? AND c.article = ? AND c.start > ?", (day, article, start)),
            Condition("c.day = ? AND c.article < ?", (day, article)),
            Condition("c.day < ?", (day,)),
        )
