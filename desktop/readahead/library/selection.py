"""Turns a query for cards into SQL: which rows are gone through, and what is asked of each.

The way depends on how much there is of what: few cards are gathered and sorted; of very many only as many are looked at, in the
order of the list, as are wanted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from readahead.library.conditions import NOTED, NUMBER, Ask, Condition, joined
from readahead.library.rows import kind_letter
from readahead.library.search import Plan, Search
from readahead.library.store import Store
from readahead.model.card import CardQuery

FEW_HITS = 20_000
"""Up to how many cards that the index finds are gathered and sorted."""

FEW_CARDS = 12_000
"""Up to how many cards of a topic, an outlet, with a note … are gathered and sorted."""

MOST_TOPICS = 64
"""How many topics are gone through one by one."""

LONGEST_PAGE = 5_000
"""From how many cards on a page is so long that asking about its cards takes longer than gathering all."""

_COLUMN = "c."
"""Stands in each condition that is on a card's row."""

# named, since SQLite would rather read the whole card than ask the small index of the dismissed ones
_DISMISSED = f"EXISTS (SELECT 1 FROM cards x INDEXED BY cards_dismissed WHERE x.status = 'dismissed' AND x.id = {NUMBER})"


@dataclass(frozen=True, slots=True)
class Selection:
    """The FROM and WHERE of a query for cards, with its values; number is the card's number, order the sort order."""

    source: str
    values: tuple[object, ...]
    number: str

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
        self._any_kind = any_kind
        self.plan = search.plan(query.find) if query.find.strip() else Plan()
        self.topics, self._asks = _topics_first(tuple(topics), self.plan.asks)

    @cached_property
    def hits(self) -> int:
        """How many cards have the words of the search, FEW_HITS + 1 when they are more; 0 when it asks for none."""
        found = self.plan.words.cards
        return self._search.at_most(found, max(FEW_HITS, 0)) if self.plan.match and found else 0

    @cached_property
    def gathered(self) -> Condition | None:
        """The query for the few cards among which those asked for are, None when there are too many everywhere."""
        best: tuple[int, Condition] | None = None
        if self.plan.match and self.hits <= FEW_HITS and self.plan.words.cards:
            best = self.hits, self.plan.words.cards
        for cards in self._lists():
            count = self._search.at_most(cards, FEW_CARDS)
            if count <= FEW_CARDS and (best is None or count < best[0]):
                best = count, cards
        return best[1] if best else None

    @property
    def is_gathered_by_words(self) -> bool:
        """Whether the cards asked for are few because few have the words: `whole` then goes through the index."""
        return bool(self.plan.match) and self.gathered == self.plan.words.cards

    @property
    def is_words_alone(self) -> bool:
        """Whether very many cards have the words, and nothing else is asked of them than not to be dismissed."""
        plain = CardQuery(find=self._query.find, order=self._query.order)
        is_plain = self._query == plain and not self.plan.asks and not self.topics
        return is_plain and bool(self.plan.match) and self.gathered is None

    def whole(self, *, has_card: bool = False) -> Selection:
        """Return the selection of all cards, in no order; of their columns only the number is there unless *has_card*."""
        if self.is_gathered_by_words:
            return self._in_index(has_card=has_card)
        if self.gathered is not None:
            return self._among(self._met(self.gathered), has_card=has_card)
        return self._walking(self.topics, self._words_of_all)

    def is_sifted(self, limit: int | None) -> bool:
        """Return whether a page of *limit* cards is found by asking the index about cards in the order of the list.

        So many cards have the words that the next ones of the list soon do; to gather them all would take longer.
        """
        is_page = limit is not None and limit <= LONGEST_PAGE
        return is_page and bool(self.plan.match) and not self.is_gathered_by_words and self.hits > FEW_HITS

    def pages(self, bound: Condition | None = None) -> Iterator[Selection]:
        """Yield the selections whose cards, each in order, hold the cards within *bound*: one for each topic."""
        extra = [] if bound is None else [bound]
        if self.gathered is not None:
            yield self._among(self._met(self.gathered), extra)
            return
        yield from self._walks(self._words_of_all, extra)

    def unsifted(self, bound: Condition | None = None) -> Iterator[Selection]:
        """Yield what `pages` does, whatever words the cards have."""
        extra = [] if bound is None else [bound]
        if self.gathered is not None:
            yield self._among(self.gathered, extra)
            return
        yield from self._walks([], extra)

    def _met(self, cards: Condition) -> Condition:
        """Return the query for those of *cards* that meet the words of the search."""
        if not self.plan.match or self.is_gathered_by_words:
            return cards
        found = self.plan.words.cards or cards
        # the plus keeps SQLite from asking the index once for each card
        return Condition(f"{found.sql} AND +rowid IN ({cards.sql})", (*found.values, *cards.values))

    def _in_index(self, *, has_card: bool) -> Selection:
        tests = self._tests("cards_fts.rowid", is_card=False, topics=self.topics)
        source = "FROM cards_fts"
        # the cards themselves are many times as large as what is asked of them elsewhere
        if has_card or any(_COLUMN in test.sql for test in tests):
            source += " CROSS JOIN cards c ON c.id = cards_fts.rowid"
        every = joined(" AND ", tests)
        return Selection(
            f"{source} WHERE cards_fts MATCH ? AND {every.sql}",
            (self.plan.match, *every.values),
            "cards_fts.rowid",
        )

    def _among(
        self,
        cards: Condition,
        extra: Sequence[Condition] = (),
        *,
        has_card: bool = True,
    ) -> Selection:
        source = f"FROM (SELECT DISTINCT id FROM ({cards.sql})) d"
        tests = self._tests("d.id", is_card=False, topics=self.topics)
        if not has_card and not any(_COLUMN in test.sql for test in tests):
            every = joined(" AND ", tests)
            return Selection(f"{source} WHERE {every.sql}", (*cards.values, *every.values), "d.id")
        tests = self._tests("c.id", is_card=True, topics=self.topics)
        every = joined(" AND ", [*tests, *(one.about("c.id") for one in extra)])
        return Selection(
            f"{source} CROSS JOIN cards c ON c.id = d.id WHERE {every.sql}",
            (*cards.values, *every.values),
            "c.id",
        )

    def _walks(self, words: list[Condition], extra: Sequence[Condition]) -> Iterator[Selection]:
        """Yield the way through all cards, or those through each topic's: the same SQL with another topic's number."""
        if not self.topics:
            yield self._walking((), words, extra)
            return
        one = self._walking(self.topics[:1], words, extra)
        for topic in self.topics:
            yield Selection(one.source, (topic, *one.values[1:]), one.number)

    def _walking(
        self, topics: Sequence[int], words: list[Condition], extra: Sequence[Condition] = ()
    ) -> Selection:
        table, number = ("card_topics", "c.card") if topics else ("cards", "c.id")
        tests = self._tests(number, is_card=not topics, topics=())
        if topics:
            within = Condition("c.topic = ?", tuple(topics)) if len(topics) == 1 else _of_any(topics)
            tests.insert(0, Condition(f"{within.sql} AND c.origin <> 'rejected'", within.values))
        every = joined(" AND ", [*tests, *(one.about(number) for one in (*extra, *words))])
        return Selection(f"FROM {table} c WHERE {every.sql}", every.values, number)

    @cached_property
    def _words_of_all(self) -> list[Condition]:
        if not self.plan.match or self.plan.words.cards is None:
            return []
        found = self.plan.words.cards
        # the plus keeps SQLite from sorting all the cards it finds instead of going through the list
        return [Condition(f"+{NUMBER} IN ({found.sql})", found.values)]

    def _lists(self) -> Iterator[Condition]:
        """Yield the queries for cards, besides those with the words, that may be few."""
        yield from (ask.cards for ask in self._asks if ask.cards is not None)
        query = self._query
        if query.article is not None:
            yield Condition("SELECT id FROM cards WHERE article = ?", (query.article,))
        if query.annotated and NOTED.cards is not None:
            yield NOTED.cards
        if query.new:
            yield Condition("SELECT id FROM cards WHERE status = 'new'")
        if query.status is not None:
            # spelt out, since an index kept for one status serves no status that is not known beforehand
            yield Condition(f"SELECT id FROM cards WHERE status = '{query.status.value}'")

    def _tests(self, number: str, *, is_card: bool, topics: Sequence[int]) -> list[Condition]:
        """Return what is asked of each card besides the words; c is its row in cards where *is_card*."""
        query = self._query
        status = "c.status" if is_card else f"(SELECT status FROM cards WHERE id = {number})"
        gathered = self.gathered
        found = [ask.test.about(number) for ask in self._asks if gathered is None or ask.cards != gathered]
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
            found.append(Condition(f"c.kind IN ({kinds})", tuple(map(kind_letter, query.kinds))))
        if query.article is not None:
            found.append(Condition("c.article = ?", (query.article,)))
        if query.annotated:
            found.append(NOTED.test.about(number))
        if query.new:
            found.append(Condition(f"{status} = 'new'"))
        if query.status is not None:
            found.append(Condition(f"{status} = '{query.status.value}'"))
        elif not query.dismissed:
            found.append(
                Condition(f"{status} <> 'dismissed'" if is_card else f"NOT {_DISMISSED}").about(number)
            )
        return found or [Condition("TRUE")]


def _topics_first(topics: tuple[int, ...], asks: tuple[Ask, ...]) -> tuple[tuple[int, ...], tuple[Ask, ...]]:
    """Return the topics whose cards are gone through, and what is left to be asked of each: topic: names some as well."""
    if not topics:
        for at, ask in enumerate(asks):
            if 0 < len(ask.topics) <= MOST_TOPICS:
                return ask.topics, (*asks[:at], *asks[at + 1 :])
    return topics, asks


def _of_any(topics: Sequence[int]) -> Condition:
    return Condition(f"c.topic IN ({_listed(topics)})")


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
