"""Finds which of many topics' terms and learned words stand in a stretch of text, in one walk over its words.

A term counts where it stands as whole words, whatever the case, also in a simple plural; one that is a plural itself
("monitors") only where it is one there too. A country's name counts also where its people or its capital stands for it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from readahead.derive.folding import Line, folded, is_plural, key, tokens
from readahead.derive.names import nationality
from readahead.model.topic import TopicTerms

IN_HEADLINE = 2.0
"""How much more a term counts in a card's headline."""


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One term of one topic: the number of the topic, its place among the terms, and how it is looked for.

    country is the one it names or stands for, or empty. *sought* is its form in a `Line`: that with the plurals, if it is
    one, else the folded one.
    """

    topic: int
    order: int
    text: str
    is_excluded: bool
    sought: str
    is_plural: bool
    country: str


@dataclass(frozen=True, slots=True)
class LearnedWord:
    """A word that a topic's moves taught, as it was printed."""

    topic: int
    text: str
    weight: float


_NOTHING = Line("", "")


@dataclass(frozen=True, slots=True)
class Words:
    """What terms are looked for in: a text and a headline, and the countries that each implies.

    A country is implied where its people or its capital stands for it.
    """

    text: Line
    implied: frozenset[str] = frozenset()
    headline: Line = _NOTHING
    headline_implied: frozenset[str] = frozenset()

    def literal(self, term: Term) -> float:
        """How much a term counts for standing here itself: not at all, once, or more in the headline."""
        if term.sought in (self.headline.plain if term.is_plural else self.headline.folded):
            return IN_HEADLINE
        return 1.0 if term.sought in (self.text.plain if term.is_plural else self.text.folded) else 0.0

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
            for word in self.by_word.keys() & {*words.text.folded.split(), *words.headline.folded.split()}
            for term in self.by_word[word]
            if (factor := words.literal(term))
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


@lru_cache(maxsize=256)
def index(topics: tuple[TopicTerms, ...]) -> Index:
    """Return the index of *topics*, whose numbers are their places in the tuple; kept, as many articles are sorted by it."""
    made = Index()
    for number, topic in enumerate(topics):
        for is_excluded, texts in ((False, topic.terms), (True, topic.excluded)):
            for word, term in _terms(number, texts, is_excluded=is_excluded):
                made.by_word.setdefault(word, []).append(term)
                if term.country:
                    made.by_country.setdefault(term.country, []).append(term)
        own = {key(name) for term in (*topic.terms, *topic.excluded) for name in (term, nationality(term))}
        words = {word for name in (topic.name, *topic.terms) for word in key(name).split()}
        for word, weight in topic.learned:
            # What the person said of a word holds, whatever the moves would teach of it.
            form = key(word)
            if form not in own and (weight > 0 or not set(form.split()) <= words):
                made.learned.setdefault(form, []).append(LearnedWord(number, word, weight))
    return made


def _terms(topic: int, texts: Sequence[str], *, is_excluded: bool) -> Iterator[tuple[str, Term]]:
    """Yield the terms of a topic with their first words; of two that fold alike the first, and none that hold no word."""
    seen: set[str] = set()
    for order, text in enumerate(texts):
        words = tokens(text)
        line, has_plural = Line.of(words), any(map(is_plural, words))
        if words and line.folded not in seen:
            seen.add(line.folded)
            sought = line.plain if has_plural else line.folded
            yield (
                folded(words[0]),
                Term(topic, order, text, is_excluded, sought, has_plural, nationality(text)),
            )
