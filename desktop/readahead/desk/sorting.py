"""Sorting: topics, which cards lie in them, and what a person has decided about a card."""

from __future__ import annotations

from collections.abc import Sequence

from readahead.desk.part import Part, how_many, named
from readahead.model.card import CardId, Kind, Status
from readahead.model.changes import Changes, Made
from readahead.model.errors import InvalidValue
from readahead.model.passage import Span
from readahead.model.topic import Suggestion, TopicId


class Sorting(Part):
    """The verbs that put cards in their place."""

    def new_topic(
        self,
        name: str,
        *,
        terms: Sequence[str] = (),
        excluded: Sequence[str] = (),
        cards: Sequence[CardId] = (),
    ) -> Made[TopicId]:
        """Make a topic, and let its terms draw cards out of the inbox and out of suggested topics; *cards* are put there."""
        from readahead.desk import filing

        with self._library.act(f"New topic {named(name)}") as act:
            topic = self._library.topics.add(name, terms=terms, excluded=excluded)
            filing.sort_again(self._library)
            if cards:
                self.move(cards, topic)
        return Made(topic, act.changes)

    def change_topic(
        self, topic: TopicId, name: str, *, terms: Sequence[str], excluded: Sequence[str] = ()
    ) -> Changes:
        """Give a topic another name and other terms, as one act; what is as it was stays."""
        held = self._library.topics.get(topic)
        is_renamed = name != held.name
        are_others = (tuple(terms), tuple(excluded)) != (held.terms.terms, held.terms.excluded)
        if not are_others:
            return self.rename_topic(topic, name) if is_renamed else Changes()
        if not is_renamed:
            return self.set_terms(topic, terms, excluded=excluded)
        with self._library.act(f"Change topic {named(held.name)}") as act:
            self.rename_topic(topic, name)
            self.set_terms(topic, terms, excluded=excluded)
        return act.changes

    def rename_topic(self, topic: TopicId, name: str) -> Changes:
        """Give a topic another name; a suggested one is thereby confirmed."""
        held = self._library.topics.get(topic).name
        with self._library.act(f"Rename topic {named(held)} to {named(name)}") as act:
            self._library.topics.rename(topic, name)
            self._library.topics.confirm(topic)
        return act.changes

    def set_terms(self, topic: TopicId, terms: Sequence[str], *, excluded: Sequence[str] = ()) -> Changes:
        """Change what draws cards into a topic, and sort again what no person has placed."""
        from readahead.desk import filing

        held = self._library.topics.get(topic).name
        with self._library.act(f"Change the terms of topic {named(held)}") as act:
            self._library.topics.set_terms(topic, terms=terms, excluded=excluded)
            self._library.topics.confirm(topic)
            filing.sort_again(self._library)
        return act.changes

    def confirm_topic(self, topic: TopicId) -> Changes:
        """Keep a topic the program proposed."""
        held = self._library.topics.get(topic).name
        with self._library.act(f"Keep topic {named(held)}") as act:
            self._library.topics.confirm(topic)
        return act.changes

    def nest_topic(self, topic: TopicId, parent: TopicId | None) -> Changes:
        """Put a topic under another, or with None at the top; raises NotFound, InvalidValue for a circle."""
        held = self._library.topics.get(topic).name
        above = "at the top" if parent is None else f"under {named(self._library.topics.get(parent).name)}"
        with self._library.act(f"Put topic {named(held)} {above}") as act:
            self._library.topics.nest(topic, parent)
        return act.changes

    def merge_topics(self, topics: Sequence[TopicId], into: TopicId) -> Changes:
        """Make one topic of several: cards, terms and the topics under them go to *into*; raises NotFound, InvalidValue."""
        from readahead.desk import filing

        name = self._library.topics.get(into).name
        merged = [self._library.topics.get(one).name for one in dict.fromkeys(topics) if one != into]
        called = f"Merge topics into {named(name)}"
        if len(merged) == 1:
            called = f"Merge topic {named(merged[0])} into {named(name)}"
        with self._library.act(called) as act:
            self._library.topics.merge(topics, into)
            self._library.topics.confirm(into)
            filing.learn(self._library)
        return act.changes

    def splits(self, topic: TopicId) -> tuple[Suggestion, ...]:
        """Return the topics that the cards of *topic* propose among themselves; their cards are numbers of cards."""
        from readahead.desk import filing

        return filing.splits(self._library, topic)

    def split_topic(
        self, topic: TopicId, name: str, *, terms: Sequence[str] = (), cards: Sequence[CardId] = ()
    ) -> Made[TopicId]:
        """Make a topic of some of the cards of *topic*, under it.

        *cards* are put there by hand; what else lies in *topic* and no person placed goes there if *terms* draw it.
        Raises NotFound, and InvalidValue for a name in use or with neither terms nor cards.
        """
        from readahead.desk import filing

        if not terms and not cards:
            raise InvalidValue("A split needs some cards, or a word that draws them.")
        with self._library.act(f"Split off topic {named(name)}") as act:
            made = filing.split(self._library, topic, name, terms=terms, cards=cards)
        return Made(made, act.changes)

    def sort_again(self) -> Changes:
        """Learn from what a person placed, and sort anew all other cards."""
        from readahead.desk import filing

        with self._library.act("Sort again") as act:
            filing.sort_again(self._library)
        return act.changes

    def remove_topic(self, topic: TopicId) -> Changes:
        """Put a topic in the trash; its cards go to the inbox."""
        with self._library.act(f"Remove topic {named(self._library.topics.get(topic).name)}") as act:
            self._library.topics.remove(topic)
        return act.changes

    def move(self, cards: Sequence[CardId], topic: TopicId | None) -> Changes:
        """Put cards into a topic, or into the inbox; they stay where a person put them."""
        place = "the inbox" if topic is None else named(self._library.topics.get(topic).name)
        with self._library.act(f"Move {how_many(cards)} to {place}") as act:
            self._library.cards.place(cards, topic, reason="placed by hand", by_hand=True)
            if topic is not None:
                self._library.topics.confirm(topic)
        return act.changes

    def edit_card(
        self, card: CardId, *, headline: str | None = None, kind: Kind | None = None, who: str | None = None
    ) -> Changes:
        """Correct a card; what is None stays, an empty *who* means that nobody is named.

        From then on the card is edited: it stays exactly so when its article is read again, whatever is decided about it.
        What it is compared by follows the correction. Raises NotFound, and InvalidValue for a headline or a name that
        cannot be taken.
        """
        from readahead.desk import relations

        before = self._library.cards.get(card)
        with self._library.act(f"Correct {named(before.card.headline)}") as act:
            self._library.cards.edit(card, headline=headline, kind=kind, who=who)
            if self._library.cards.get(card) != before:
                relations.key_again(self._library, card)
        return act.changes

    def choose_date(self, card: CardId, span: Span, value: str) -> Changes:
        """Say how the date on *span* of a card's article is to be read: as *value*, in every card that names it.

        They are edited from then on. Raises NotFound, and InvalidValue where the date has no such reading.
        """
        from readahead.desk import dating

        headline = self._library.cards.get(card).card.headline
        with self._library.act(f"Choose date in {named(headline)}") as act:
            dating.choose(self._library, card, span, value)
        return act.changes

    def keep(self, cards: Sequence[CardId]) -> Changes:
        """Mark cards as checked and kept."""
        return self._set_status(cards, Status.KEPT, f"Keep {how_many(cards)}")

    def dismiss(self, cards: Sequence[CardId]) -> Changes:
        """Hide cards; they are not deleted."""
        return self._set_status(cards, Status.DISMISSED, f"Dismiss {how_many(cards)}")

    def renew(self, cards: Sequence[CardId]) -> Changes:
        """Take back that cards were kept or dismissed: they are new again.

        Reading their article again may then change them, but for the corrected ones: those stay as they are.
        """
        return self._set_status(cards, Status.NEW, f"Mark {how_many(cards)} as new")

    def _set_status(self, cards: Sequence[CardId], status: Status, name: str) -> Changes:
        with self._library.act(name) as act:
            self._library.cards.set_status(cards, status)
        return act.changes
