"""Finds which of many topics' terms and learned words stand in a stretch of text, in one walk over its words.

A term counts where it stands as whole words, whatever the case, also in a simple plural; a country's name also where its
people or its capital stands for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from readahead.derive.folding import key
from readahead.derive.names import nationality
from readahead.model.topic import TopicTerms

IN_HEADLINE = 2.0
"""How much more a term counts in a card's headline."""


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One term of one topic: the number of the topic, its place among the terms, and how it is looked for.

    country is the one it names or stands for, or empty. *padded* is its folded form between spaces.
    """

    topic: int
    order: int
    text: str
    is_excluded: bool
    padded: str
    country: str


@dataclass(frozen=True, slots=True)
class LearnedWord:
    """A word that a topic's moves taught, as it was printed."""

    topic: int
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words to look for terms in: those of the text and those of a headline, and the countries each implies.

    Both are as `folding.line` gives them, with a space at each end. A country is implied where its people or its capital
    stands for it.
    """

    text: str
    implied: frozenset[str] = frozenset()
    headline: str = ""
    headline_implied: frozenset[str] = frozenset()

    def literal(self, padded: str) -> float:
        """How much a term counts for standing here itself: not at all, once, or more in the headline."""
        if padded in self.headline:
            return IN_HEADLINE
        return 1.0 if padded in self.text else 0.0

    def implied_by(self, country: str) -> float:
        """How much *country* counts for its people or capital standing here."""
        if country in self.headline_implied:
            return IN_HEADLINE
        return 1.0 if country in self.implied else 0.0


@dataclass(slots=True)
class Index:
    """The terms of some topics by their first word and by their country, the learned words by their folded form."""

    by_word: dict[str, list[Term]] = field(default_factory=dict)
    by_country: dict[str, list[Term]] = field(default_factory=dict)
    learned: dict[str, list[LearnedWord]] = field(default_factory=dict)

    def found(self, words: Words) -> dict[Term, float]:
        """Return the terms that stand in *words* and how much each counts, in the order of the topics' terms.

        Of several terms of a topic that mean one country those that stand here count, else the first that is implied.
        """
        here = {
            term: factor
            for word in self.by_word.keys() & {*words.text.split(), *words.headline.split()}
            for term in self.by_word[word]
            if (factor := words.literal(term.padded))
        }
        if not (here or words.implied or words.headline_implied):
            return here
        known = {(term.topic, term.is_excluded, term.country) for term in here}
        for country in words.implied | words.headline_implied:
            for term in self.by_country.get(country, ()):
                if (mark := (term.topic, term.is_excluded, country)) not in known:
                    known.add(mark)
                    here[term] = words.implied_by(country)
        return dict(
            sorted(here.items(), key=lambda item: (item[0].topic, item[0].is_excluded, item[0].order))
        )


@lru_cache(maxsize=32)
def index(topics: tuple[TopicTerms, ...]) -> Index:
    """Return the index of *topics*, whose numbers are their places in the tuple; kept, as many articles are sorted by it."""
    made = Index()
    for number, topic in enumerate(topics):
        for is_excluded, texts in ((False, topic.terms), (True, topic.excluded)):
            for term in _terms(number, texts, is_excluded=is_excluded):
                made.by_word.setdefault(term.padded.split()[0], []).append(term)
                if term.country:
                    made.by_country.setdefault(term.country, []).append(term)
        own = {key(name) for term in (*topic.terms, *topic.excluded) for name in (term, nationality(term))}
        for word, weight in topic.learned:
            # What the person said of a word holds, whatever the moves would teach of it.
            if (form := key(word)) not in own:
                made.learned.setdefault(form, []).append(LearnedWord(number, word, weight))
    return made


def _terms(topic: int, texts: Sequence[str], *, is_excluded: bool) -> list[Term]:
    """Return the terms of a topic; of two that fold alike the first, and none that hold no word."""
    seen: Mapping[str, Term] = {}
    for order, text in enumerate(texts):
        if (form := key(text)) and form not in seen:
            seen = {**seen, form: Term(topic, order, text, is_excluded, f" {form} ", nationality(text))}
    return list(seen.values())
