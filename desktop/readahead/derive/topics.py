"""Sorts cards by topic, and says why: the user's own terms, words learned from the user's moves, and the article around.

A term counts where it stands as whole words, whatever the case, also in a simple plural; a country's name also where its
people or its capital stands for it. In a card's headline a term counts twice, but not in what the headline adds at its
end ("as well as Iran"). Only where a card's own words do not
decide does its paragraph lend weight, at half; and only where that is silent too, the article's title and first paragraph.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from readahead.derive import entities
from readahead.derive.located import Located
from readahead.derive.names import nationality
from readahead.derive.suggestions import suggest
from readahead.model.article import Article
from readahead.model.card import Card, Placement
from readahead.model.passage import Role, Span, paragraphs
from readahead.model.topic import TopicTerms

__all__ = ["place", "suggest"]

OWN, EXCLUDED = 3.0, -5.0
"""What one of a topic's own terms weighs, and one that it excludes."""

IN_HEADLINE, AROUND = 2.0, 0.5
"""How much more a term counts in a card's headline, and how much less in the words around the card."""

THRESHOLD, MARGIN = 1.5, 1.0
"""A card is placed from this score on, when it is so far ahead of the second topic; else it goes to the inbox."""

OFFERS = 3


@dataclass(frozen=True, slots=True)
class _Weight:
    """What one term adds to a topic's score, and the words that tell it."""

    term: str
    value: float
    source: str = ""

    def __str__(self) -> str:
        amount = f"{self.value:+.1f}".removesuffix(".0")
        return f"{self.term} {amount}{self.source}"


def place(cards: Sequence[Card], article: Article, topics: Sequence[TopicTerms]) -> tuple[Placement, ...]:
    """Return where each card of *article* goes among *topics* and why, in the order of *cards*."""
    if not topics:
        return tuple(Placement() for _ in cards)
    names = Located(entities.find(article.text, body=article.body))
    around = tuple(paragraphs(article.text))
    stretches: dict[Span | None, _Stretch] = {
        span: _Stretch.of(article.text, [span], names) for span in around
    }
    lead = _lead(article, around, names)
    return tuple(
        _placed(_own(card, article.text, names), stretches.get(_around(card, around)), lead, topics)
        for card in cards
    )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words to look for terms in: the text, the countries its peoples and capitals stand for, and a headline."""

    text: str
    implied: frozenset[str]
    headline: str = ""
    headline_implied: frozenset[str] = frozenset()

    @classmethod
    def of(cls, text: str, spans: Sequence[Span], names: Located, headline: str = "") -> "_Stretch":
        inside = [name for _, name in names.within(spans)]
        implied = {
            country
            for name in inside
            if (country := nationality(name.name)) and country != name.span.quote(text)
        }
        headline = _main_part(headline)
        named = {
            country
            for name in inside
            if name.span.quote(text) in headline and (country := nationality(name.name))
        }
        return cls(
            " … ".join(span.quote(text) for span in spans), frozenset(implied), headline, frozenset(named)
        )

    def literal(self, term: str) -> float:
        """How much *term* counts for standing here itself: not at all, once, or more in the headline."""
        found = _pattern(term)
        if found.search(self.headline):
            return IN_HEADLINE
        return 1.0 if found.search(self.text) else 0.0

    def implied_by(self, country: str) -> float:
        """How much *country* counts for its people or capital standing here."""
        if country in self.headline_implied:
            return IN_HEADLINE
        return 1.0 if country in self.implied else 0.0

    def factors(self, terms: Sequence[str]) -> dict[str, float]:
        """How much each of *terms* counts; of several that mean one country those that stand here do, else the first."""
        found = {term: factor for term in terms if (factor := self.literal(term))}
        countries = {nationality(term) for term in found}
        for term in terms:
            country = nationality(term)
            if country and country not in countries and (factor := self.implied_by(country)):
                countries.add(country)
                found[term] = factor
        return found


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


@lru_cache(maxsize=4096)
def _pattern(term: str) -> re.Pattern[str]:
    """Return the expression for a term: whole words, any case, any white space between them, a simple plural."""
    words = r"\s+".join(re.escape(word) for word in term.split())
    return re.compile(rf"(?<!\w){words}(?:e?s)?(?!\w)" if words else r"(?!)", re.IGNORECASE)


def _own(card: Card, text: str, names: Located) -> _Stretch:
    spans = [passage.span for passage in card.passages if passage.role is not Role.CONTEXT]
    return _Stretch.of(text, spans, names, card.headline)


def _around(card: Card, around: Sequence[Span]) -> Span | None:
    """The paragraph the card stands in."""
    place = bisect_right(around, card.anchor.start, key=lambda span: span.start) - 1
    return around[place] if place >= 0 and around[place].overlap(card.anchor) else None


def _lead(article: Article, around: Sequence[Span], names: Located) -> _Stretch:
    """The article's title and the first paragraph of its body."""
    first = next((span for span in around if span.end > article.body.start), None)
    stretch = _Stretch.of(article.text, [first] if first else [], names)
    return _Stretch(f"{article.title} … {stretch.text}", stretch.implied)


_Scores = Mapping[str, list[_Weight]]


def _placed(
    own: _Stretch, around: _Stretch | None, lead: _Stretch, topics: Sequence[TopicTerms]
) -> Placement:
    """Decide by the card's own words; if they leave it open by its paragraph; if that is silent by the article's lead."""
    scores = {topic.name: _weights(topic, own) for topic in topics}
    placement = _decided(scores)
    if placement.topic or around is None:
        return placement
    wider = {
        topic.name: [*scores[topic.name], *_lent(topic, around, scores[topic.name], "paragraph")]
        for topic in topics
    }
    placement = _decided(wider)
    if placement.topic or any(_total(weights) > 0 for weights in wider.values()):
        return placement
    return _decided(
        {topic.name: [*wider[topic.name], *_lent(topic, lead, wider[topic.name], "lead")] for topic in topics}
    )


def _weights(topic: TopicTerms, own: _Stretch) -> list[_Weight]:
    found = [_Weight(term, OWN * factor) for term, factor in own.factors(topic.terms).items()]
    found += [_Weight(term, EXCLUDED) for term in own.factors(topic.excluded)]
    moves = f" (from {topic.moves} move{'s' * (topic.moves != 1)})"
    found += [
        _Weight(word, weight * factor, moves)
        for word, weight in topic.learned
        if (factor := own.literal(word))
    ]
    return found


def _lent(topic: TopicTerms, stretch: _Stretch, known: Iterable[_Weight], where: str) -> list[_Weight]:
    """The weights that the words around a card lend for terms that its own words do not hold."""
    seen = {weight.term for weight in known} | {nationality(weight.term) for weight in known}
    terms = [
        term
        for term in stretch.factors(topic.terms)
        if term not in seen and (nationality(term) or term) not in seen
    ]
    return [_Weight(term, OWN * AROUND, f" (from its {where})") for term in terms]


def _total(weights: Iterable[_Weight]) -> float:
    return sum(weight.value for weight in weights)


def _decided(scores: _Scores) -> Placement:
    """Return the topic that is clearly ahead, or none with up to three offers."""
    ranked = sorted(scores, key=lambda name: -_total(scores[name]))
    best = ranked[0]
    second = _total(scores[ranked[1]]) if len(ranked) > 1 else 0.0
    score = _total(scores[best])
    offers = tuple(name for name in ranked[:OFFERS] if _total(scores[name]) > 0)
    if score >= THRESHOLD and score - max(second, 0.0) >= MARGIN:
        return Placement(best, _reason(scores[best]), offers)
    if not offers:
        return Placement()
    reasons = "; ".join(f"{name}: {_reason(scores[name])}" for name in offers)
    return Placement("", reasons, offers)


def _reason(weights: Sequence[_Weight]) -> str:
    return ", ".join(str(weight) for weight in sorted(weights, key=lambda weight: -abs(weight.value)))
