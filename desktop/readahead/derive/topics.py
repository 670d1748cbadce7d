"""Sorts cards by topic, and says why: the user's own terms, words learned from the user's moves, and the article around.

In a card's headline a term counts twice, but not in what the headline adds at its end ("as well as Iran"). Only where a
card's own words do not decide does its paragraph lend weight, at half; and only where that is silent too, the article's
title and first paragraph. Learned words count once wherever they stand in the card, and at half in its paragraph and in
the title and first paragraph: they decide where the terms leave a card open, and overrule them only when they are far ahead.
What weighs how much was chosen by holding out articles (tests/bench/topics.py).
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum

from readahead.derive import card_words
from readahead.derive.learning import CLIP
from readahead.derive.located import Located
from readahead.derive.names import nationality
from readahead.derive.suggestions import suggest
from readahead.derive.term_index import Term, Words, index
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

OVERRULE = 3.0
"""How far ahead learned words must bring a topic to take a card from the one that terms draw it to: one term's weight."""

OFFERS = 3

SHOWN = 4
"""Learned words that a reason names one by one."""

WIDER = "around"
"""Where a learned word stands that is not the card's own."""


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
        self._lead = [span for span in self._paragraphs if span.end > article.body.start][:1]
        self._terms: dict[Span | None, dict[Term, float]] = {}
        self._found: dict[Span | None, dict[str, str]] = {}

    def placed(self, card: Card) -> Placement:
        """Decide by terms, then let the learned words of the card and around it settle what is open."""
        scores = self._by_terms(card)
        drawn = self._ahead(scores)
        if not self._index.learned:
            return self._placement(scores, drawn)
        for topic, weights in enumerate(self._by_learning(card)):
            scores[topic] += weights
        return self._placement(scores, self._settled(scores, drawn))

    def _settled(self, scores: _Scores, drawn: int | None) -> int | None:
        """Return where a card goes that terms draw to *drawn*, if to any, now that learned words have been counted."""
        ahead = self._ahead(scores)
        totals = [_total(weights) for weights in scores]
        if drawn is None:
            # One learned word by itself places nothing.
            return ahead if ahead is not None and totals[ahead] > CLIP else None
        lead = max(totals) - totals[drawn]
        if lead < MARGIN and totals[drawn] >= THRESHOLD:
            return drawn
        return ahead if lead >= OVERRULE and ahead != drawn else None

    def _by_terms(self, card: Card) -> _Scores:
        """Weigh the card's own terms; if they leave it open also its paragraph's; if that is silent the lead's."""
        scores, terms = self._own(card)
        around = self._around(card)
        if self._ahead(scores) is not None or around is None:
            return scores
        seen = _seen(terms)
        self._lend(scores, self._terms_in(around), seen, "paragraph")
        if not any(_total(weights) > 0 for weights in scores):
            self._lend(scores, self._terms_in(None), seen, "lead")
        return scores

    def _by_learning(self, card: Card) -> _Scores:
        """Weigh the learned words of the card, of its paragraph and of the lead, each word once."""
        scores: _Scores = [[] for _ in self._topics]
        around = self._around(card)
        own = card_words.of(card, self._article.text)
        seen: set[str] = set()
        for words, share in (
            (own, 1.0),
            (self._words_in(around) if around else {}, AROUND),
            (self._words_in(None), AROUND),
        ):
            for form in words.keys() - seen:
                for learned in self._index.learned.get(form, ()):
                    place = "" if words is own else WIDER
                    scores[learned.topic].append(
                        _Weight(learned.text, learned.weight * share, place, is_learned=True)
                    )
            seen |= words.keys()
        return scores

    def _own(self, card: Card) -> tuple[_Scores, Iterable[Term]]:
        """Return what the card's own words weigh for each topic, and the terms among them."""
        scores: _Scores = [[] for _ in self._topics]
        found = self._index.found(self._words(card))
        for term, factor in found.items():
            value = EXCLUDED if term.is_excluded else OWN * factor
            scores[term.topic].append(_Weight(term.text, value))
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
        if paragraph not in self._terms:
            text, title = self._article.text, () if paragraph else (self._article.title,)
            spans = [paragraph] if paragraph else self._lead
            names = [entity for _, entity in self._names.within(spans)]
            words = Words.of([*title, *(span.quote(text) for span in spans)], self._implied(names))
            self._terms[paragraph] = self._index.found(words)
        return self._terms[paragraph]

    def _words_in(self, paragraph: Span | None) -> dict[str, str]:
        """Return the words to look for learned ones in, of a paragraph or of the title and the first, as `_terms_in`."""
        if paragraph not in self._found:
            spans = [paragraph] if paragraph else self._lead
            names = [entity for _, entity in self._names.within(spans)]
            title = {} if paragraph else card_words.of_title(self._article.title)
            self._found[paragraph] = title | card_words.within(self._article.text, spans, names)
        return self._found[paragraph]

    def _lend(self, scores: _Scores, terms: Iterable[Term], seen: set[_Seen], place: str) -> None:
        """Add what *terms* around a card lend to each topic, but for those its own words hold already."""
        for term in terms:
            if not term.is_excluded and not seen & {(term.topic, term.padded), (term.topic, term.country)}:
                scores[term.topic].append(_Weight(term.text, OWN * AROUND, place))
        seen |= _seen(terms)

    def _ahead(self, scores: _Scores) -> int | None:
        """Return the topic that is clearly ahead, or None."""
        totals = [_total(weights) for weights in scores]
        best = max(range(len(totals)), key=totals.__getitem__)
        second = max((total for topic, total in enumerate(totals) if topic != best), default=0.0)
        return best if totals[best] >= THRESHOLD and totals[best] - max(second, 0.0) >= MARGIN else None

    def _placement(self, scores: _Scores, placed: int | None) -> Placement:
        """Return where a card goes and why or, where that is None, up to three offers with their reasons."""
        totals = [_total(weights) for weights in scores]
        names = [topic.name for topic in self._topics]
        ranked = sorted(range(len(totals)), key=lambda topic: (topic != placed, -totals[topic], names[topic]))
        offers = [topic for topic in ranked[:OFFERS] if totals[topic] > 0]
        offered = tuple(names[topic] for topic in offers)
        if placed is not None:
            return Placement(names[placed], self._reason(scores, placed), offered)
        reasons = "; ".join(f"{names[topic]}: {self._reason(scores, topic)}" for topic in offers)
        return Placement("", reasons, offered)

    def _reason(self, scores: _Scores, topic: int) -> str:
        return _reason(scores[topic], self._topics[topic].moves)


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
    own = sorted(
        (weight for weight in learned if not weight.place),
        key=lambda weight: (-abs(weight.value), weight.text),
    )
    parts += [_amount(weight.text, weight.value) for weight in own[:SHOWN]]
    for rest, words in ((own[SHOWN:], "more word"), ([weight for weight in learned if weight.place], "word")):
        if rest:
            ending = " around it" if rest[0].place else ""
            parts.append(_amount(f"{len(rest)} {words}{'s' * (len(rest) != 1)}{ending}", _total(rest)))
    return f"{', '.join(parts)} (from {moves} move{'s' * (moves != 1)})"


def _amount(text: str, value: float) -> str:
    amount = f"{value:+.1f}".removesuffix(".0")
    return f"{text} {amount}"
