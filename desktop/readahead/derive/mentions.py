"""Counts what articles name, where and how: what topics are proposed from."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from readahead.derive import entities, sentences
from readahead.derive.folding import folded, is_content, tokens
from readahead.derive.grammar import is_finite
from readahead.derive.located import Located
from readahead.derive.names import base_name, countries, is_office, nationality
from readahead.derive.runs import FUNCTION_WORDS
from readahead.model.article import Article
from readahead.model.card import Card, Entity, EntityKind
from readahead.model.passage import Role, Span

MOST_TOGETHER = 12
"""Names in a sentence up to which they keep each other's company; a longer list tells of none."""


@dataclass(frozen=True, slots=True)
class Named:
    """An article with what it names; first is the index of its first card among all cards.

    names holds each mention with the name it counts as: a people and a capital count as their country. nouns holds how
    often its text has each plain noun, by its folded form, printed how it has it first, title the words of its title.
    """

    number: int
    article: Article
    cards: tuple[Card, ...]
    first: int
    names: tuple[tuple[str, Entity], ...]
    nouns: Counter[str]
    printed: dict[str, str]
    title: frozenset[str]


@dataclass(slots=True)
class Counts:
    """What is counted over the articles of a story; a sentence is a number, a card its index, an article its number."""

    sentences: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    cards: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    named_in: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    articles: dict[int, int] = field(default_factory=dict)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    compounds: Counter[tuple[str, str]] = field(default_factory=Counter)
    nouns: Counter[str] = field(default_factory=Counter)
    spoken_of: Counter[str] = field(default_factory=Counter)
    plain: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, EntityKind] = field(default_factory=dict)


def named(readings: Sequence[tuple[Article, Sequence[Card]]]) -> list[Named]:
    """Return each article of *readings* with what it names, but for its own outlets."""
    found: list[Named] = []
    first = 0
    for number, (article, cards) in enumerate(readings):
        own = {article.outlet.lower(), article.agency.lower()}
        nouns = _nouns(article)
        names = [
            (nationality(entity.name) or entity.name, entity)
            for entity in entities.find(article.text, body=article.body)
        ]
        found.append(
            Named(
                number,
                article,
                tuple(cards),
                first,
                tuple((name, entity) for name, entity in names if name.lower() not in own),
                Counter(map(folded, nouns)),
                {folded(noun): noun for noun in reversed(nouns)},
                frozenset(folded(word) for word in tokens(article.title) if is_content(word)),
            )
        )
        first += len(cards)
    return found


_HEAD = re.compile(
    r"(?<!\bto)\s([a-z]{4,})"
    r"(?=[,.;:]|\s(?:and|or|but|of|in|on|at|by|to|for|from|with|over|after|before|is|was|has|had|will|would|were|are|could|"
    r"may|said|that|which|who)\b)"
)
"""What may be a noun: the last word of a phrase, as what follows it shows."""


def _nouns(article: Article) -> list[str]:
    """Return the nouns of an article as printed, in order; an office is nobody's matter."""
    return [
        word
        for word in _HEAD.findall(article.body.quote(article.text))
        if is_content(word) and not is_finite(word) and not word.endswith(_NO_NOUN) and not is_office(word)
    ]


_NO_NOUN = ("ed", "ing", "ly", "ous", "ful", "less", "able", "ible")


def count(story: Iterable[Named]) -> Counts:
    """Return what is counted over the articles of one story; persons act in every matter and are not counted."""
    counts = Counts()
    told = list(story)
    known = {name for each in told for name, entity in each.names if entity.kind is not EntityKind.PERSON}
    sentence = 0
    for each in told:
        names = [
            (base_name(name, known) or name, entity)
            for name, entity in each.names
            if entity.kind is not EntityKind.PERSON
        ]
        located = Located([entity for _, entity in names], [name for name, _ in names])
        for index, card in enumerate(each.cards, start=each.first):
            counts.articles[index] = each.number
            for name, _ in located.within(_spans(card)):
                counts.cards[name].add(index)
        for span in sentences.split(each.article.text, each.article.body):
            inside = sorted({name for name, _ in located.within([span])})
            for name in inside:
                counts.sentences[name].add(sentence)
            if len(inside) <= MOST_TOGETHER:
                counts.pairs.update(combinations(inside, 2))
            sentence += 1
        _count_uses(counts, each, names)
    return counts


def _count_uses(counts: Counts, told: Named, names: Sequence[tuple[str, Entity]]) -> None:
    """Count how the names of one article are used: alone, spoken of, with a noun behind them."""
    text = told.article.text
    for name, entity in names:
        counts.kinds.setdefault(name, entity.kind)
        counts.named_in[name].add(told.number)
        if not _is_people(entity.span.quote(text), name):
            counts.plain[name] += 1
            counts.spoken_of[name] += _is_spoken_of(text, entity)
            if noun := _head_after(told, entity):
                counts.compounds[name, noun] += 1
    counts.nouns.update(_DETERMINED.findall(told.article.body.quote(text)))


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


def _head_after(told: Named, entity: Entity) -> str:
    """Return the noun behind a name; of two, of which the first is nowhere a noun by itself, the last: "textile mill"."""
    text = told.article.text
    noun = _noun_after(text, entity)
    if not noun or told.nouns[folded(noun)]:
        return noun
    second = _NOUN.match(text, entity.span.end + 1 + len(noun))
    return second[1] if second and told.nouns[folded(second[1])] else noun


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
