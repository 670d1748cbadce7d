"""Relating: how cards bear on each other, and which articles tell one story."""

from __future__ import annotations

from collections.abc import Sequence

from readahead.desk.part import Part
from readahead.model.article import ArticleId, ArticleSummary
from readahead.model.card import CardId
from readahead.model.changes import Changes
from readahead.model.relation import Relation, Story


class Relating(Part):
    """The verbs that look across articles."""

    def relations(self, card: CardId) -> tuple[Relation, ...]:
        """Return the cards that bear on this one, and how; what a reader must know first comes first."""
        return self.relations_of([card])[card]

    def relations_of(self, cards: Sequence[CardId]) -> dict[CardId, tuple[Relation, ...]]:
        """Return the relations of each of *cards*."""
        from readahead.desk import relations

        return relations.of_cards(self._library, cards)

    def story(self, article: ArticleId) -> Story:
        """Return the articles that carry this one's text, their outlets and origins; raises NotFound."""
        from readahead.desk import relations

        return relations.story(self._library, article)

    def apart(self, article: ArticleId) -> tuple[ArticleSummary, ...]:
        """Return the articles a person said are not the same story as this one."""
        return self._library.copies.apart(article)

    def set_apart(self, one: ArticleId, other: ArticleId) -> Changes:
        """Remember that two articles are not the same story; raises NotFound, InvalidValue."""
        with self._library.act("Set articles apart") as act:
            self._library.copies.set_apart(one, other)
        return act.changes

    def take_as_same(self, one: ArticleId, other: ArticleId) -> Changes:
        """Take back that two articles were set apart; raises NotFound, InvalidValue."""
        with self._library.act("Take articles as one story") as act:
            self._library.copies.take_as_same(one, other)
        return act.changes
