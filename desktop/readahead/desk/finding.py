"""Finding: what a library holds, as lists and one by one. Nothing here writes."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from readahead.desk.part import Part
from readahead.model.annotation import Annotation
from readahead.model.article import ArticleId, ArticleSummary, FiledArticle
from readahead.model.card import (
    BY_HAND,
    CardDetail,
    CardId,
    CardQuery,
    FiledCard,
    Kind,
    TimelineRow,
    Uncarded,
)
from readahead.model.found import Found, Person
from readahead.model.memo import Memo, MemoId, MemoSummary
from readahead.model.topic import Topic, TopicId


class Finding(Part):
    """The verbs that ask."""

    def articles(self) -> tuple[ArticleSummary, ...]:
        """Return the articles, newest first."""
        return self._library.articles.list()

    def count_articles(self) -> int:
        """Return how many articles there are."""
        return self._library.counts().articles

    def article(self, article: ArticleId) -> FiledArticle:
        """Return one article with its text."""
        return self._library.articles.get(article)

    def uncarded(self, article: ArticleId) -> tuple[Uncarded, ...]:
        """Return the sentences of an article that gave no card, without those a person has made one of since."""
        found = self._library.articles.uncarded(article)
        made = [filed.card for filed in self._library.cards.of_article(article) if filed.card.rule == BY_HAND]
        return tuple(
            one
            for one in found
            if all(2 * card.anchor.overlap(one.span) < one.span.end - one.span.start for card in made)
        )

    def cards(
        self, query: CardQuery = CardQuery(), *, after: CardId | None = None, limit: int | None = None
    ) -> tuple[FiledCard, ...]:
        """Return the cards asked for in the query's order, at most *limit*, or those behind the card *after*.

        Raises NotFound when *after* stands for none, and SearchStopped when `interrupt_search` ends the search.
        """
        return self._library.cards.list(query, after=after, limit=limit)

    def card_ids(
        self, query: CardQuery, *, after: CardId | None = None, limit: int | None = None
    ) -> array[int]:
        """Return the numbers of the cards that `cards` returns, in order: what a long list is scrolled by.

        A list of very many is asked for by the page: the first few hundred at once, the next ones behind the last when
        they are scrolled to. A page takes no longer the further down it lies; all numbers of a million cards take a
        second. `count` says how many there are in all. Raises what `cards` raises.
        """
        return self._library.cards.ids(query, after=after, limit=limit)

    def find(self, text: str, *, limit_each: int = 20) -> Found:
        """Return what *text* finds among articles, cards, notes and memos, at most *limit_each* of each.

        Any string will do. It answers within some 150 milliseconds, when need be with what it has by then.
        """
        return self._library.everywhere.find(text, limit_each=limit_each)

    def people(self, text: str = "", *, limit: int = 20) -> tuple[Person, ...]:
        """Return those of whose name a word begins with each word of *text*, who say the most first; without any, all.

        Raises SearchStopped when `interrupt_search` ends the search.
        """
        return self._library.people.named(text, limit=limit)

    def interrupt_search(self) -> None:
        """Stop the search that is being answered, if there is one: a newer one has made it void.

        The one verb that another thread than the desk's may call. `find` then returns what it has; what asks for cards
        raises SearchStopped. Whatever else the desk does goes on.
        """
        self._library.search.interrupt()

    def cards_by_id(self, ids: Sequence[CardId]) -> tuple[FiledCard, ...]:
        """Return the cards of these numbers, in this order."""
        return self._library.cards.many(ids)

    def cards_of(self, article: ArticleId) -> tuple[FiledCard, ...]:
        """Return an article's cards in order of its text."""
        return self._library.cards.of_article(article)

    def card(self, card: CardId) -> CardDetail:
        """Return one card with its article's text and its notes."""
        return self._library.cards.detail(card)

    def count(self, query: CardQuery) -> int:
        """Return how many cards a query finds."""
        return self._library.cards.count(query)

    def kinds(self, query: CardQuery) -> dict[Kind, int]:
        """Return how many cards of each kind a query finds."""
        return self._library.cards.kinds(query)

    def timeline(self, query: CardQuery = CardQuery()) -> tuple[TimelineRow, ...]:
        """Return the dated cards of a query by date."""
        return self._library.cards.timeline(query)

    def explain(self, find: str) -> str:
        """Return in words what a search asks for."""
        return self._library.search.explain(find)

    def topics(self) -> tuple[Topic, ...]:
        """Return the topics by name."""
        return self._library.topics.list()

    def topic_named(self, name: str) -> Topic:
        """Return the topic of that name or number; raises NotFound."""
        if _is_number(name):
            return self._library.topics.get(TopicId(int(name)))
        return self._library.topics.named(name)

    def annotations(self, *, tag: str | None = None) -> tuple[Annotation, ...]:
        """Return the notes, newest first."""
        return self._library.annotations.list(tag=tag)

    def memos(self) -> tuple[MemoSummary, ...]:
        """Return the memos, last changed first."""
        return self._library.memos.list()

    def memo(self, memo: MemoId) -> Memo:
        """Return one memo."""
        return self._library.memos.get(memo)

    def memo_named(self, name: str) -> Memo:
        """Return the memo of that title or number; raises NotFound, AmbiguousName."""
        if _is_number(name):
            return self._library.memos.get(MemoId(int(name)))
        return self._library.memos.get(self._library.memos.named(name))


def _is_number(name: str) -> bool:
    # no row's number has more digits, and SQLite takes none above 64 bits
    return name.isascii() and name.isdigit() and len(name) <= 15
