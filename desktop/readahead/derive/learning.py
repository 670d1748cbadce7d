"""Learns what a topic's cards have in common from those a person placed: words and names with weights for `topics.place`.

A weight is the log-odds of a word among the topic's cards against all other cards that were placed, and those that were
taken away from the topic. What was taken away speaks against a topic only so far as something was placed there to
set it against, and never against the words of the topic's own name. What weighs how much was chosen by holding out articles: tests/bench/topics.py. The words are as printed and compared folded (`folding.key`), names in their fullest form.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log

from readahead.derive import wording
from readahead.derive.folding import folded, tokens
from readahead.model.card import Card

SMOOTHING = 0.5
"""Added to each count of cards, so that what was seen seldom weighs little."""

CLIP = 2.0
"""No learned word weighs more, for or against."""

LEAST = 2
"""Cards that must hold a word before anything is learned of it: one move teaches no word."""

WEAKEST = 0.4
"""A word that weighs less tells two topics apart too poorly to be kept."""

MOST = 60
"""Words kept for one topic, the strongest first."""


@dataclass(frozen=True, slots=True)
class Example:
    """A card that a person placed in *topic* or, if is_rejected, took away from it; *text* is its article's."""

    topic: str
    card: Card
    text: str
    is_rejected: bool = False


@dataclass(frozen=True, slots=True)
class Learned:
    """What the examples teach of a topic, as `TopicTerms.learned` and `TopicTerms.moves` take it.

    words are (word or name as printed, weight) pairs, the strongest first; moves counts the cards placed there.
    """

    words: tuple[tuple[str, float], ...]
    moves: int


@dataclass(slots=True)
class _Counts:
    """How many cards there are, and how many hold each word."""

    cards: int = 0
    words: Counter[str] = field(default_factory=Counter)

    def add(self, words: Mapping[str, object]) -> None:
        self.cards += 1
        self.words.update(words.keys())


def learn(examples: Sequence[Example]) -> Mapping[str, Learned]:
    """Return what *examples* teach of each topic named in them, whatever their order."""
    placed: dict[str, _Counts] = {example.topic: _Counts() for example in examples}
    rejected: dict[str, _Counts] = {topic: _Counts() for topic in placed}
    every = _Counts()
    printed: dict[str, Counter[str]] = {}
    for example in examples:
        words = wording.of_card(example.card, example.text)
        (rejected if example.is_rejected else placed)[example.topic].add(words)
        if not example.is_rejected:
            every.add(words)
        for key, form in words.items():
            printed.setdefault(key, Counter())[form] += 1
    return {
        topic: Learned(
            tuple(
                (_commonest(printed[word]), weight)
                for word, weight in _weights(placed[topic], rejected[topic], every)
                if weight > 0 or not set(word.split()) <= own_words(topic)
            ),
            placed[topic].cards,
        )
        for topic in sorted(placed)
    }


def own_words(*names: str) -> frozenset[str]:
    """Return the words of a topic's name and terms, folded: no move speaks against them."""
    return frozenset(folded(word) for name in names for word in tokens(name))


def _weights(placed: _Counts, rejected: _Counts, every: _Counts) -> list[tuple[str, float]]:
    """Return the words that tell a topic's cards from the others, with their weights, the strongest first."""
    least = -CLIP * placed.cards / max(1, placed.cards + rejected.cards)
    against = every.cards - placed.cards + rejected.cards
    found: list[tuple[str, float]] = []
    for word in {**placed.words, **rejected.words}:
        here, taken_away = placed.words[word], rejected.words[word]
        if here + taken_away < LEAST:
            continue
        elsewhere = every.words[word] - here + taken_away
        weight = _weight(here, placed.cards, elsewhere, against)
        if weight >= WEAKEST or (weight <= -WEAKEST and least <= -WEAKEST):
            found.append((word, round(max(least, min(CLIP, weight)), 2)))
    return sorted(found, key=lambda item: (-abs(item[1]), item[0]))[:MOST]


def _weight(here: int, cards: int, elsewhere: int, others: int) -> float:
    """Return the log-odds of a word that *here* of a topic's *cards* hold, and *elsewhere* of the *others*.

    Two questions are asked: is the word likelier in a card of this topic than in another, and is a card with this word
    likelier of this topic than of another? The fainter answer counts, and none where they differ: the first alone takes
    any seldom word of a small topic for its own, the second alone any frequent word of a large one.
    """
    in_topic = _log_odds(here, cards - here) - _log_odds(elsewhere, others - elsewhere)
    of_topic = _log_odds(here, elsewhere)
    return min(in_topic, of_topic, key=abs) if in_topic * of_topic > 0 else 0.0


def _log_odds(held: int, lacked: int) -> float:
    return log((held + SMOOTHING) / (lacked + SMOOTHING))


def _commonest(forms: Counter[str]) -> str:
    """Return the form that a word is mostly printed in."""
    return min(forms, key=lambda form: (-forms[form], len(form), form))
