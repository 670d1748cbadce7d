"""Sorts cards by topic, and says why: the user's own terms, words learned from the user's moves, and the article around.

In a card's headline a term counts twice, but not in what the headline adds at its end ("as well as Iran"). Only where a
card's own words do not decide does its paragraph lend weight, at half; and only where that is silent too, the article's
title and first paragraph.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum

from readahead.derive import card_words
from readahead.derive.located import Located
from readahead.derive.names import nationality
from readahead.derive.suggestions import suggest
from readahead.derive.term_index import IN_HEADLINE, Term, Words, index
from readahead.model.article import Article
from readahead.model.card import Card, Entity, Placement
from readahead.model.passage import Role, Span, paragraphs
from readahead.model.topic import TopicTerms

__all__ = ["place", "suggest"]

OWN, EXCLUDED = 3.0, -5.0
"""What one of a topic's own terms weighs, and one that it excludes."""

AROUND = 0.5
"""How much less a term counts in the words around the card."""

THRESHOLD, MARGIN = 1.5, 1.0
"""A card is placed from this score on, when it is so far ahead of the second topic; else it goes to the inbox."""

OFFERS = 3

SHOWN = 4
"""Learned words that a reason names one by one."""


@dataclass(frozen=True, slots=True)
class _Weight:
    """What one term adds to a topic's score; place is empty or where around the card it stands."""

    text: str
    value: float
    place: str = ""
    is_learned: bool = False


_Scores = list[list[_Weight]]
"""The weights of each topic, in the order of the topics."""

_Seen = tuple[int, str]
"""A topic's number, and a term as it is looked for or a country."""


def place(cards: Sequence[Card], article: Article, topics: Sequence[TopicTerms]) -> tuple[Placement, ...]:
    """Return where each card of *article* goes among *topics* and why, in the order of *cards*.

    The names that lend weight from around a card are those of the *cards*.
    """
    if not topics:
        return tuple(Placement() for _ in cards)
    return tuple(map(_Sorting(cards, article, tuple(topics)).placed, cards))


class _Sorting:
    """One article's cards on their way into topics; what they share is looked at once."""

    def __init__(self, cards: Sequence[Card], article: Article, topics: tuple[TopicTerms, ...]) -> None:
        self._article, self._topics = article, topics
        self._index = index(topics)
        named = {entity.span: entity for card in cards for entity in card.entities}
        self._names = Located([named[span] for span in sorted(named)])
        self._paragraphs = tuple(paragraphs(article.text))
        self._found: dict[Span | None, dict[Term, float]] = {}

    def placed(self, card: Card) -> Placement:
        """Decide by the card's own words; if they leave it open by its paragraph; if that is silent by the lead."""
        scores, terms = self._own(card)
        placement = self._decided(scores)
        around = self._around(card)
        if placement.topic or around is None:
            return placement
        seen = _seen(terms)
        self._lend(scores, self._terms_in(around), seen, "paragraph")
        placement = self._decided(scores)
        if placement.topic or any(_total(weights) > 0 for weights in scores):
            return placement
        self._lend(scores, self._terms_in(None), seen, "lead")
        return self._decided(scores)

    def _own(self, card: Card) -> tuple[_Scores, Iterable[Term]]:
        """Return what the card's own words weigh for each topic, and the terms among them."""
        scores: _Scores = [[] for _ in self._topics]
        found = self._index.found(self._words(card))
        for term, factor in found.items():
            value = EXCLUDED if term.is_excluded else OWN * factor
            scores[term.topic].append(_Weight(term.text, value))
        if self._index.learned:
            for form, word in card_words.of(card, self._article.text).items():
                for learned in self._index.learned.get(form, ()):
                    value = learned.weight * (IN_HEADLINE if word.is_headline else 1.0)
                    scores[learned.topic].append(_Weight(learned.text, value, is_learned=True))
        return scores, found

    def _words(self, card: Card) -> Words:
        text = self._article.text
        spans = [passage.span for passage in card.passages if passage.role is not Role.CONTEXT]
        headline = card_words.main_part(card.headline)
        inside = [entity for _, entity in self._names.within(spans)]
        named = [entity for entity in inside if entity.span.quote(text) in headline]
        return Words.of(
            (span.quote(text) for span in spans),
            self._implied(inside),
            headline,
            {country for entity in named if (country := nationality(entity.name))},
        )

    def _implied(self, names: Iterable[Entity]) -> set[str]:
        """Return the countries that the names stand for without being printed so."""
        return {
            country
            for entity in names
            if (country := nationality(entity.name)) and country != entity.span.quote(self._article.text)
        }

    def _around(self, card: Card) -> Span | None:
        """Return the paragraph the card stands in."""
        place = bisect_right(self._paragraphs, card.anchor.start, key=lambda span: span.start) - 1
        return (
            self._paragraphs[place] if place >= 0 and self._paragraphs[place].overlap(card.anchor) else None
        )

    def _terms_in(self, paragraph: Span | None) -> dict[Term, float]:
        """Return the terms in a paragraph or, where it is None, in the article's title and the first of its body."""
        if paragraph not in self._found:
            body, text = self._article.body, self._article.text
            first = [span for span in self._paragraphs if span.end > body.start][:1]
            spans = [paragraph] if paragraph else first
            texts = [] if paragraph else [self._article.title]
            names = [entity for _, entity in self._names.within(spans)]
            words = Words.of([*texts, *(span.quote(text) for span in spans)], self._implied(names))
            self._found[paragraph] = self._index.found(words)
        return self._found[paragraph]

    def _lend(self, scores: _Scores, terms: Iterable[Term], seen: set[_Seen], place: str) -> None:
        """Add what *terms* around a card lend to each topic, but for those its own words hold already."""
        for term in terms:
            if not term.is_excluded and not seen & {(term.topic, term.padded), (term.topic, term.country)}:
                scores[term.topic].append(_Weight(term.text, OWN * AROUND, place))
        seen |= _seen(terms)

    def _decided(self, scores: _Scores) -> Placement:
        """Return the topic that is clearly ahead, or none with up to three offers."""
        totals = {topic.name: _total(weights) for topic, weights in zip(self._topics, scores, strict=True)}
        ranked = sorted(totals, key=lambda name: (-totals[name], name))
        reasons = {topic.name: weights for topic, weights in zip(self._topics, scores, strict=True)}
        moves = {topic.name: topic.moves for topic in self._topics}
        offers = tuple(name for name in ranked[:OFFERS] if totals[name] > 0)
        second = max(totals[ranked[1]], 0.0) if len(ranked) > 1 else 0.0
        best = ranked[0]
        if totals[best] >= THRESHOLD and totals[best] - second >= MARGIN:
            return Placement(best, _reason(reasons[best], moves[best]), offers)
        told = "; ".join(f"{name}: {_reason(reasons[name], moves[name])}" for name in offers)
        return Placement("", told, offers)


def _seen(terms: Iterable[Term]) -> set[_Seen]:
    """Return the terms and the countries that have counted for each topic; a term of no country stands for itself."""
    return {(term.topic, mark) for term in terms for mark in (term.padded, term.country) if mark}


def _total(weights: Iterable[_Weight]) -> float:
    # Rounded, so that the order of the words makes no difference.
    return round(fsum(weight.value for weight in weights), 6)


def _reason(weights: Sequence[_Weight], moves: int) -> str:
    """Return the weights in words, the strongest first: "Hezbollah +3, Lebanon +3, disarm +0.8 (from 4 moves)"."""
    strongest = sorted(weights, key=lambda weight: -abs(weight.value))
    parts = [
        f"{_amount(weight.text, weight.value)}{f' (from its {weight.place})' if weight.place else ''}"
        for weight in strongest
        if not weight.is_learned
    ]
    learned = [weight for weight in strongest if weight.is_learned]
    if not learned:
        return ", ".join(parts)
    parts += [_amount(weight.text, weight.value) for weight in learned[:SHOWN]]
    if rest := learned[SHOWN:]:
        more = f"{len(rest)} more word{'s' * (len(rest) != 1)}"
        parts.append(_amount(more, _total(rest)))
    return f"{', '.join(parts)} (from {moves} move{'s' * (moves != 1)})"


def _amount(text: str, value: float) -> str:
    amount = f"{value:+.1f}".removesuffix(".0")
    return f"{text} {amount}"
