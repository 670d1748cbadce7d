"""Proposes topics that the cards themselves speak of: names that keep company, or a name with its commonest noun.

Three forms, in this order: a name and the noun that keeps standing behind it ("Harbour strike"), two names that are mostly
named together ("Sudan-Chad"), and a name alone. A proposal must cover enough cards of which most are not yet covered, and
a name alone must be spoken of ("in Chad", "about Chad") and not only act, so that a country that does something in every
sentence is nobody's topic.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from readahead.derive import entities, sentences
from readahead.derive.grammar import is_finite
from readahead.derive.located import Located
from readahead.derive.names import base_name, countries, nationality, organisations
from readahead.derive.runs import FUNCTION_WORDS
from readahead.model.article import Article
from readahead.model.card import Card, Entity, EntityKind
from readahead.model.passage import Role, Span
from readahead.model.topic import Suggestion, TopicTerms

ENOUGH_CARDS, ENOUGH_ARTICLES = 3, 2
"""A topic is proposed when it has this many cards, or cards from this many articles."""

TOGETHER = 0.7
"""Cosine of two names' sentences from which they are taken for one matter."""

FOLLOWER = 2 / 3
"""Share of a lesser name's sentences that hold the leading name, from which it is one of its terms."""

SPOKEN_OF = 0.25
"""Least share of a lone name's mentions that speak of it rather than let it act."""

MOST = 12
"""Topics proposed at a time."""

NEW = 0.5
"""Least share of a proposal's cards that no earlier proposal covers."""


@dataclass(slots=True)
class _Counts:
    """What is counted over all readings; a sentence is a number, a card its index, an article its number."""

    sentences: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    cards: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    articles: dict[int, int] = field(default_factory=dict)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    compounds: Counter[tuple[str, str]] = field(default_factory=Counter)
    nouns: Counter[str] = field(default_factory=Counter)
    spoken_of: Counter[str] = field(default_factory=Counter)
    plain: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, EntityKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Proposal:
    name: str
    leads: tuple[str, ...]
    terms: tuple[str, ...]
    because: str


def suggest(
    readings: Sequence[tuple[Article, Sequence[Card]]], topics: Sequence[TopicTerms] = ()
) -> tuple[Suggestion, ...]:
    """Return the topics that the cards of *readings* propose beyond *topics*, the largest first within each form.

    A suggestion's cards are indices into all cards of *readings* laid end to end.
    """
    counts = _counted(readings)
    covered = _already(counts, topics)
    found: list[Suggestion] = []
    leads: set[str] = {term.lower() for topic in topics for term in (*topic.terms, topic.name)}
    for proposal in [*_compounds(counts), *_pairs(counts), *_singles(counts)]:
        cards = set().union(*(counts.cards[name] for name in proposal.leads))
        if leads & {name.lower() for name in proposal.leads} or not _is_enough(cards, counts):
            continue
        if len(cards - covered) < max(NEW * len(cards), 2):
            continue
        terms = tuple(term for term in proposal.terms if term.lower() not in leads)
        taken = cards.union(*(counts.cards[term] for term in terms if term in counts.cards))
        leads |= {term.lower() for term in terms}
        covered |= taken
        found.append(Suggestion(proposal.name, terms, tuple(sorted(taken)), proposal.because))
    return tuple(found[:MOST])


def _is_enough(cards: set[int], counts: _Counts) -> bool:
    articles = {counts.articles[card] for card in cards}
    return len(cards) >= ENOUGH_CARDS or len(articles) >= ENOUGH_ARTICLES


def _already(counts: _Counts, topics: Sequence[TopicTerms]) -> set[int]:
    """Return the cards that hold a name which is a term of a topic the library has."""
    terms = {term.lower() for topic in topics for term in topic.terms}
    return set().union(*(cards for name, cards in counts.cards.items() if name.lower() in terms))


# --- counting


def _counted(readings: Sequence[tuple[Article, Sequence[Card]]]) -> _Counts:
    counts = _Counts()
    index = sentence = 0
    named = [_named(article) for article, _ in readings]
    known = {name for names in named for name, _ in names}
    for number, (article, cards) in enumerate(readings):
        names = [((base_name(name, known) or name), entity) for name, entity in named[number]]
        located = Located([entity for _, entity in names], [name for name, _ in names])
        for card in cards:
            counts.articles[index] = number
            for name, _ in located.within(_spans(card)):
                counts.cards[name].add(index)
            index += 1
        for span in sentences.split(article.text, article.body):
            inside = sorted({name for name, _ in located.within([span])})
            for name in inside:
                counts.sentences[name].add(sentence)
            counts.pairs.update(combinations(inside, 2))
            sentence += 1
        for name, entity in names:
            counts.kinds.setdefault(name, entity.kind)
            if not _is_people(entity.span.quote(article.text), name):
                counts.plain[name] += 1
                counts.spoken_of[name] += _is_spoken_of(article.text, entity)
                if noun := _noun_after(article.text, entity):
                    counts.compounds[name, noun] += 1
        counts.nouns.update(_DETERMINED.findall(article.body.quote(article.text)))
    return counts


def _named(article: Article) -> list[tuple[str, Entity]]:
    """Return the places and organisations of an article under the name they count as, without its own outlets.

    A people and a capital count as their country; persons act in every matter and make no topic.
    """
    own = {article.outlet.lower(), article.agency.lower()}
    found = [
        (nationality(entity.name) or entity.name, entity)
        for entity in entities.find(article.text, body=article.body)
        if entity.kind is not EntityKind.PERSON
    ]
    return [(name, entity) for name, entity in found if name.lower() not in own]


def _spans(card: Card) -> list[Span]:
    return [passage.span for passage in card.passages if passage.role is not Role.CONTEXT]


def _is_people(printed: str, name: str) -> bool:
    """Whether a name is printed as its people or adjective: "Israeli strikes" do not speak of Israel."""
    return printed in countries().peoples or base_name(printed, (name,)) == name


_OF_IT = re.compile(
    r"\b(?:in|about|on|over|from|of|across|near|around|inside|into|throughout|towards?|against)\s(?:the\s)?$"
)


def _is_spoken_of(text: str, entity: Entity) -> bool:
    """Whether a name stands behind a preposition, or in front of a noun as in "Gaza ceasefire"."""
    before = text[max(0, entity.span.start - 16) : entity.span.start]
    noun = _noun_after(text, entity)
    # A word in s may as well be a verb: "Greece waits".
    return bool(_OF_IT.search(before)) or bool(noun and not noun.endswith("s"))


_DETERMINED = re.compile(r"\b(?:the|a|an|this|that|its|their|of|fragile|new)\s([a-z]{4,})\b")
_NOUN = re.compile(r"[ \n\u00a0]([a-z][a-z-]{3,})\b")


def _noun_after(text: str, entity: Entity) -> str:
    """Return the noun right behind a name, as in "Gaza ceasefire"."""
    found = _NOUN.match(text, entity.span.end)
    if (
        found is None
        or found[1] in FUNCTION_WORDS
        or is_finite(found[1])
        or found[1].endswith(("ed", "ing", "ly"))
    ):
        return ""
    return found[1]


# --- the three forms


def _compounds(counts: _Counts) -> list[_Proposal]:
    """A name with the noun that stands behind it twice or more, where the noun is one elsewhere too."""
    best: dict[str, tuple[int, str]] = {}
    for (name, noun), times in counts.compounds.items():
        if times >= 2 and counts.nouns[noun]:
            best[name] = max(best.get(name, (0, "")), (times, noun))
    found = []
    for name in sorted(best, key=lambda name: (-len(counts.cards[name]), name)):
        times, noun = best[name]
        phrase = f"{name} {noun}"
        terms = (name, phrase, *_followers(counts, name))
        found.append(_Proposal(phrase, (name,), terms, f"“{phrase}” stands {times} times in the articles."))
    return found


def _followers(counts: _Counts, lead: str) -> tuple[str, ...]:
    """Return the lesser names that are mostly named together with *lead*."""
    own = counts.sentences[lead]
    found = [
        name
        for name, places in counts.sentences.items()
        if name != lead
        and len(places & own) >= 2
        and len(places) * 2 <= len(own) + 1
        and len(places & own) >= FOLLOWER * len(places)
    ]
    return tuple(sorted(found, key=lambda name: (-len(counts.sentences[name]), name)))


def _pairs(counts: _Counts) -> list[_Proposal]:
    """Two names that are mostly named together."""
    found: list[tuple[float, _Proposal]] = []
    for (one, other), times in counts.pairs.items():
        size = (len(counts.sentences[one]) * len(counts.sentences[other])) ** 0.5
        if times < 2 or times < TOGETHER * size:
            continue
        first, second = sorted(
            (one, other), key=lambda name: (counts.kinds[name] is not EntityKind.PLACE, name)
        )
        because = f"{first} and {second} are named together in {times} sentences."
        found.append((times, _Proposal(f"{first}-{second}", (first, second), (first, second), because)))
    return [proposal for _, proposal in sorted(found, key=lambda item: (-item[0], item[1].name))]


def _singles(counts: _Counts) -> list[_Proposal]:
    """A name alone, if it stands there as itself: "Omani" only describes, and Oman may be no matter of the article."""
    named = [
        name
        for name in counts.cards
        if counts.plain[name] >= 2
        and counts.spoken_of[name] >= SPOKEN_OF * counts.plain[name]
        and not _is_institution(name, counts.kinds[name])
    ]
    ordered = sorted(named, key=lambda name: (-counts.spoken_of[name], -len(counts.cards[name]), name))
    return [
        _Proposal(name, (name,), (name,), f"{name} is named in {len(counts.cards[name])} cards.")
        for name in ordered
    ]


def _is_institution(name: str, kind: EntityKind) -> bool:
    """Whether a name is that of a body ("Health Ministry"), which acts in many matters as a person does."""
    return kind is EntityKind.ORGANISATION and name.split()[-1] in organisations().heads
