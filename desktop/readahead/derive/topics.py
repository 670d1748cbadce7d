"""Sorts cards by topic, and says why: the user's own terms, words learned from the user's moves, and the article around.

In a card's headline a term counts twice, but not in what the headline adds at its end ("as well as Iran"). Only where a
card's own words do not decide does its paragraph lend weight, at half; and only where that is silent too, the article's
title and first paragraph, and last what several of its paragraphs hold. Learned words count once wherever they stand in the card, and at half in its paragraph and in
the title and first paragraph: they decide where the terms leave a card open, and overrule them only when they are far ahead.
What weighs how much was chosen by holding out articles (tests/bench/topics.py).
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from readahead.derive.folding import Line, tokens
from readahead.derive.names import nationality
from readahead.derive.reasons import Weight, reason
from readahead.derive.suggestions import split, suggest
from readahead.derive.term_index import Term, Words, index
from readahead.derive.wording import Wording, bearing_spans, of_title
from readahead.model.article import Article
from readahead.model.card import Card, Entity, Placement
from readahead.model.passage import Role, Span, paragraphs
from readahead.model.topic import TopicTerms

__all__ = ["place", "split", "suggest"]

OWN, EXCLUDED = 3.0, -5.0
"""What one of a topic's own terms weighs, and one that it excludes."""

AROUND = 0.5
"""How much less a term counts in the words around the card."""

THRESHOLD, MARGIN = 1.5, 1.0
"""A card is placed from this score on, when it is so far ahead of the second topic; else it goes to the inbox."""

ENOUGH = 2.5
"""What must speak for a topic to place a card that its terms leave open: more than one learned word can weigh, as a word that
other matters share ("rate") would draw the cards of articles that have no topic yet."""

OVERRULE = 3.0
"""How far ahead learned words must bring a topic to take a card from the one that terms draw it to: one term's weight."""

SEVERAL, THROUGHOUT = 2, 1 / 3
"""Paragraphs, and their share, that must hold terms of a topic before a card without any goes with the whole article."""

OFFERS = 3

_Seen = tuple[int, str]
"""A topic's number, and a term as it is looked for or a country."""


def place(cards: Sequence[Card], article: Article, topics: Sequence[TopicTerms]) -> tuple[Placement, ...]:
    """Return where each card of *article* goes among *topics* and why, in the order of *cards*.

    The names that lend weight from around a card are those of the *cards*.
    """
    if not topics or not cards:
        return tuple(Placement() for _ in cards)
    return tuple(map(_Sorting(cards, article, tuple(topics)).placed, cards))


class _Scores:
    """What speaks for each topic, by its number, and how much in all."""

    def __init__(self) -> None:
        self.weights: defaultdict[int, list[Weight]] = defaultdict(list)
        self.totals: dict[int, float] = {}

    def add(self, topic: int, weight: Weight) -> None:
        """Count *weight* for *topic*."""
        self.weights[topic].append(weight)
        # Rounded, so that no total depends on how its parts happen to be stored.
        self.totals[topic] = round(self.totals.get(topic, 0.0) + weight.value, 6)

    def is_silent(self) -> bool:
        """Return whether nothing speaks for any topic."""
        return not any(total > 0 for total in self.totals.values())

    def ahead(self) -> int | None:
        """Return the topic that is clearly ahead, or None."""
        best = max(self.totals, key=self.totals.__getitem__, default=None)
        if best is None or self.totals[best] < THRESHOLD:
            return None
        second = max((total for topic, total in self.totals.items() if topic != best), default=0.0)
        return best if self.totals[best] - max(second, 0.0) >= MARGIN else None

    def settled(self, drawn: int | None) -> int | None:
        """Return where a card goes that terms draw to *drawn*, if to any, once learned words are counted too."""
        ahead = self.ahead()
        if drawn is None:
            return ahead if ahead is not None and self.totals[ahead] >= ENOUGH else None
        lead = max(self.totals.values()) - self.totals[drawn]
        if lead < MARGIN and self.totals[drawn] >= THRESHOLD:
            return drawn
        return ahead if lead >= OVERRULE else None


class _Sorting:
    """One article's cards on their way into topics; what they share is looked at once."""

    def __init__(self, cards: Sequence[Card], article: Article, topics: tuple[TopicTerms, ...]) -> None:
        self._article, self._topics = article, topics
        self._index = index(topics)
        named = {entity.span: entity for card in cards for entity in card.entities}
        self._countries = {name: nationality(name) for name in {entity.name for entity in named.values()}}
        self._wording = Wording(article.text, Span(0, len(article.text)), named.values())
        self._paragraphs = tuple(paragraphs(article.text))
        self._body = [span for span in self._paragraphs if span.end > article.body.start]
        self._terms: dict[Span | None, dict[Term, float]] = {}
        self._throughout: list[Term] | None = None
        self._bearing: dict[Span | None, dict[str, str]] = {}

    def placed(self, card: Card) -> Placement:
        """Decide by terms, then let the learned words of the card and around it settle what is open."""
        around = self._around(card)
        scores = self._by_terms(card, around)
        drawn = scores.ahead()
        if not self._index.learned:
            return self._placement(scores, drawn)
        self._add_learned(scores, card, around)
        return self._placement(scores, scores.settled(drawn))

    def _by_terms(self, card: Card, around: Span | None) -> _Scores:
        """Weigh the card's own terms; if they leave it open also its paragraph's; if that is silent the lead's."""
        scores = _Scores()
        terms = self._index.found(self._words(card))
        for term, factor in terms.items():
            scores.add(term.topic, Weight(term.text, EXCLUDED if term.is_excluded else OWN * factor))
        if around is None or scores.ahead() is not None:
            return scores
        seen = _seen(terms)
        _lend(scores, self._terms_in(around), seen, "paragraph")
        if scores.is_silent():
            _lend(scores, self._terms_in(None), seen, "lead")
        if scores.is_silent():
            _lend(scores, self._terms_throughout(), seen, "article")
        return scores

    def _add_learned(self, scores: _Scores, card: Card, around: Span | None) -> None:
        """Weigh the learned words of the card, of its paragraph and of the lead, each word once."""
        own = self._wording.bearing(bearing_spans(card))
        seen: set[str] = set()
        for words in (own, self._bearing_in(around) if around else {}, self._bearing_in(None)):
            share, place = (1.0, "") if words is own else (AROUND, "around")
            forms = words.keys() & self._index.learned.keys()
            for form in sorted(forms - seen):
                for learned in self._index.learned[form]:
                    scores.add(
                        learned.topic, Weight(learned.text, learned.weight * share, place, is_learned=True)
                    )
            seen |= forms

    def _words(self, card: Card) -> Words:
        spans = [passage.span for passage in card.passages if passage.role is not Role.CONTEXT]
        headline = _main_part(card.headline)
        inside = self._wording.names(spans)
        named = [entity for entity in inside if entity.span.quote(self._article.text) in headline]
        return Words(
            self._wording.line(spans),
            self._implied(inside),
            Line.of(tokens(headline)),
            frozenset(country for entity in named if (country := self._countries[entity.name])),
        )

    def _implied(self, names: Iterable[Entity]) -> frozenset[str]:
        """Return the countries that the names stand for without being printed so."""
        return frozenset(
            country
            for entity in names
            if (country := self._countries[entity.name]) and country != entity.span.quote(self._article.text)
        )

    def _around(self, card: Card) -> Span | None:
        """Return the paragraph the card stands in."""
        anchor = card.anchor
        place = bisect_right(self._paragraphs, anchor.start, key=lambda span: span.start) - 1
        found = self._paragraphs[place] if place >= 0 else None
        return found if found is not None and found.overlap(anchor) else None

    def _terms_in(self, paragraph: Span | None) -> dict[Term, float]:
        """Return the terms in a paragraph or, where it is None, in the article's title and the first of its body."""
        if paragraph not in self._terms:
            spans = [paragraph] if paragraph else self._body[:1]
            line = self._wording.line(spans, before="" if paragraph else self._article.title)
            words = Words(line, self._implied(self._wording.names(spans)))
            self._terms[paragraph] = self._index.found(words)
        return self._terms[paragraph]

    def _terms_throughout(self) -> Sequence[Term]:
        """Return the terms in the article's body of the topics that several of its paragraphs speak of."""
        if self._throughout is None:
            found = [
                [term for term in self._terms_in(paragraph) if not term.is_excluded]
                for paragraph in self._body
            ]
            spoken_of = Counter(topic for terms in found for topic in {term.topic for term in terms})
            every = dict.fromkeys(term for terms in found for term in terms)
            least = max(SEVERAL, THROUGHOUT * len(self._body))
            self._throughout = [term for term in every if spoken_of[term.topic] >= least]
        return self._throughout

    def _bearing_in(self, paragraph: Span | None) -> dict[str, str]:
        """Return the words to look for learned ones in, of a paragraph or of the title and the first, as `_terms_in`."""
        if paragraph not in self._bearing:
            title = {} if paragraph else of_title(self._article.title)
            self._bearing[paragraph] = title | self._wording.bearing(
                [paragraph] if paragraph else self._body[:1]
            )
        return self._bearing[paragraph]

    def _placement(self, scores: _Scores, placed: int | None) -> Placement:
        """Return where a card goes and why or, where that is None, up to three offers with their reasons."""
        totals = scores.totals
        names = {topic: self._topics[topic].name for topic, total in totals.items() if total > 0}
        offers = sorted(names, key=lambda topic: (topic != placed, -totals[topic], names[topic]))[:OFFERS]
        offered = tuple(names[topic] for topic in offers)
        if placed is not None:
            return Placement(names[placed], self._reason(scores, placed), offered)
        told = "; ".join(f"{names[topic]}: {self._reason(scores, topic)}" for topic in offers)
        return Placement("", told, offered)

    def _reason(self, scores: _Scores, topic: int) -> str:
        return reason(scores.weights[topic], self._topics[topic].moves)


def _lend(scores: _Scores, terms: Iterable[Term], seen: set[_Seen], place: str) -> None:
    """Add what *terms* around a card lend to each topic, but for those its own words hold already."""
    for term in terms:
        if not term.is_excluded and not seen & {(term.topic, term.sought), (term.topic, term.country)}:
            scores.add(term.topic, Weight(term.text, OWN * AROUND, place))
    seen |= _seen(terms)


def _seen(terms: Iterable[Term]) -> set[_Seen]:
    """Return the terms and the countries that have counted for each topic."""
    return {(term.topic, mark) for term in terms for mark in (term.sought, term.country) if mark}


_ADDED = re.compile(
    r",\s|;\s|\s(?:as well as|along with|together with|including|following|amid|despite|after|while)\s"
)
_FRONTED = re.compile(
    r"(?:Although|Though|While|If|Unless|Since|As|After|Before|When|Despite|Amid|Following|In|On|At)\b"
)


def _main_part(headline: str) -> str:
    """Return a headline up to what it only adds; one that opens with a fronted clause counts whole."""
    added = None if _FRONTED.match(headline) else _ADDED.search(headline)
    return headline[: added.start()] if added else headline
