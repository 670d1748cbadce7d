"""Turns a query for cards into SQL: which rows are gone through, and what is asked of each.

The way depends on how much there is of what: few cards are gathered and sorted; of very many only as many are looked at, in the
order of the list, as are wanted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from readahead.library.conditions import NOTED, Condition, joined
from readahead.library.search import Plan, Search, standing
from readahead.library.store import Store
from readahead.model.card import CardQuery

FEW_HITS = 20_000
"""Up to how many cards that the index finds are gathered and sorted."""

FEW_CARDS = 5_000
"""Up to how many cards of a topic, an outlet, with a note … are gathered and sorted."""

MANY_HITS = 100_000
"""From how many hits on the index is asked about each card of a page, and not for all that it finds."""

LONG_PAGE = 500
"""From how many cards on a page is so long that asking about each takes longer than gathering all."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The FROM and WHERE of a query for cards, with its values; number is the card's number, order the sort order.

    standing is an expression of the index that the cards are still to be asked about one by one, empty for none.
    """

    source: str
    values: tuple[object, ...]
    number: str
    standing: str = ""

    @property
    def order(self) -> str:
        """The order of a list: newest article first, in order of the text within one."""
        return f"c.day DESC, c.article DESC, c.start, {self.number}"


class Selecting:
    """One query for cards, about to be answered.

    *topics* are the query's topic, or 0 for the inbox, and those under it; none where it asks for no topic. With
    *any_kind* whatever kinds it asks for.
    """

    def __init__(
        self,
        store: Store,
        search: Search,
        query: CardQuery,
        *,
        topics: Sequence[int] = (),
        any_kind: bool = False,
    ) -> None:
        self._store, self._search, self._query = store, search, query
        self.topics, self._any_kind = tuple(topics), any_kind
        self.plan = search.plan(query.find) if query.find.strip() else Plan()

    @cached_property
    def gathered(self) -> Condition | None:
        """The query for the few cards among which those asked for are, None when there are too many everywhere."""
        best: tuple[int, Condition] | None = None
        for cards, most in self._lists():
            count = self._search.at_most(cards, most)
            if count <= most and (best is None or count < best[0]):
                best = count, cards
        return best[1] if best else None

    def whole(self) -> Selection:
        """Return the selection of all cards, in no order."""
        if self.gathered is not None:
            return self._among(self._met(self.gathered))
        return self._walking(self.topics, self._words_of_all)

    def pages(self, limit: int | None, bound: Condition | None = None) -> Iterator[Selection]:
        """Yield the selections whose cards, each in order, hold the first *limit* behind *bound*: one for each topic."""
        extra = [] if bound is None else [bound]
        if self.gathered is not None:
            yield self._page_among(self.gathered, limit, extra)
            return
        words = self._words_of_page(limit)
        for topic in self.topics or (None,):
            yield self._walking(() if topic is None else (topic,), words, extra)

    def _page_among(self, cards: Condition, limit: int | None, extra: list[Condition]) -> Selection:
        is_asked_singly = limit is not None and limit < LONG_PAGE and not self._is_gathered_by_words
        if is_asked_singly and self._may_be_asked_singly:
            return self._among(cards, extra, standing=self.plan.match)
        return self._among(self._met(cards), extra)

    def _met(self, cards: Condition) -> Condition:
        """Return the query for those of *cards* that meet the words of the search."""
        if not self.plan.match or self._is_gathered_by_words:
            return cards
        found = self.plan.words.cards or cards
        # the plus keeps SQLite from asking the index once for each card
        return Condition(f"{found.sql} AND +rowid IN ({cards.sql})", (*found.values, *cards.values))

    def _among(self, cards: Condition, extra: Sequence[Condition] = (), *, standing: str = "") -> Selection:
        tests = self._tests("c.id", is_card=True, topics=self.topics)
        every = joined(" AND ", [*tests, *(one.about("c.id") for one in extra)])
        return Selection(
            f"FROM (SELECT DISTINCT id FROM ({cards.sql})) d CROSS JOIN cards c ON c.id = d.id"
            f" WHERE {every.sql or 'TRUE'}",
            (*cards.values, *every.values),
            "c.id",
            standing,
        )

    def _walking(
        self, topics: Sequence[int], words: list[Condition], extra: Sequence[Condition] = ()
    ) -> Selection:
        table, number = ("card_topics", "c.card") if topics else ("cards", "c.id")
        tests = self._tests(number, is_card=not topics, topics=())
        if topics:
            tests.insert(0, Condition(f"c.topic IN ({_listed(topics)}) AND c.origin <> 'rejected'"))
        every = joined(" AND ", [*tests, *(one.about(number) for one in (*extra, *words))])
        return Selection(f"FROM {table} c WHERE {every.sql or 'TRUE'}", every.values, number)

    @cached_property
    def _words_of_all(self) -> list[Condition]:
        return [self.plan.words.test] if self.plan.match else []

    def _words_of_page(self, limit: int | None) -> list[Condition]:
        is_short = limit is not None and limit < LONG_PAGE
        if self.plan.match and is_short and self._may_be_asked_singly:
            return [standing(self.plan.match)]
        return self._words_of_all

    @cached_property
    def _may_be_asked_singly(self) -> bool:
        """Whether so many cards have the words that the next ones of a list soon do, and asking about one is cheap."""
        found = self.plan.words.cards
        return (
            bool(self.plan.match)
            and not self.plan.is_open
            and found is not None
            and self._search.at_most(found, MANY_HITS) > MANY_HITS
        )

    @property
    def _is_gathered_by_words(self) -> bool:
        return bool(self.plan.match) and self.gathered == self.plan.words.cards

    def _lists(self) -> Iterator[tuple[Condition, int]]:
        """Yield the queries for cards that may be few, each with how many would be."""
        if self.plan.match and self.plan.words.cards is not None:
            yield self.plan.words.cards, FEW_HITS
        yield from ((ask.cards, FEW_CARDS) for ask in self.plan.asks if ask.cards is not None)
        query = self._query
        if query.article is not None:
            yield Condition("SELECT id FROM cards WHERE article = ?", (query.article,)), FEW_CARDS
        if query.annotated and NOTED.cards is not None:
            yield NOTED.cards, FEW_CARDS
        if query.new:
            yield Condition("SELECT id FROM cards WHERE status = 'new'"), FEW_CARDS
        if query.status is not None:
            # spelt out, since an index kept for one status serves no status that is not known beforehand
            yield Condition(f"SELECT id FROM cards WHERE status = '{query.status.value}'"), FEW_CARDS

    def _tests(self, number: str, *, is_card: bool, topics: Sequence[int]) -> list[Condition]:
        """Return what is asked of each card besides the words; c is its row in cards where *is_card*."""
        query = self._query
        status = "c.status" if is_card else f"(SELECT status FROM cards WHERE id = {number})"
        found = [ask.test.about(number) for ask in self.plan.asks]
        if topics:
            found.append(
                Condition(
                    f"EXISTS (SELECT 1 FROM card_topics WHERE card = {number} AND origin <> 'rejected'"
                    f" AND topic IN ({_listed(topics)}))"
                )
            )
        if query.inbox and query.topic is not None:
            found.append(Condition("FALSE"))
        if query.kinds and not self._any_kind:
            kinds = ", ".join("?" * len(query.kinds))
            found.append(Condition(f"c.kind IN ({kinds})", tuple(kind.value for kind in query.kinds)))
        if query.article is not None:
            found.append(Condition("c.article = ?", (query.article,)))
        if query.annotated:
            found.append(NOTED.test.about(number))
        if query.new:
            found.append(Condition(f"{status} = 'new'"))
        if query.status is not None:
            found.append(Condition(f"{status} = '{query.status.value}'"))
        elif not query.dismissed:
            found.append(Condition(f"{status} <> 'dismissed'"))
        return found


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
