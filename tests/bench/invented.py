"""What the made-up articles of the benchmarks are made of: words, names, outlets and topics, none of them real.

A word of rank r comes up as often as 1 / (r + 2.7) ** 1.15, as in a language (Zipf, with
Mandelbrot's offset). Stems carry their
usual endings, so that the search for word forms has something to find.
"""

import random
from bisect import bisect
from dataclasses import dataclass
from itertools import accumulate

GRAMMAR = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "that",
    "on",
    "for",
    "said",
    "with",
    "as",
    "was",
    "by",
    "at",
    "from",
    "is",
    "were",
    "be",
    "it",
    "an",
    "has",
    "have",
    "will",
    "not",
    "had",
    "its",
    "would",
    "after",
    "been",
    "their",
    "more",
    "which",
    "this",
    "he",
    "who",
    "are",
    "they",
    "or",
    "new",
    "over",
    "than",
    "one",
    "about",
    "two",
    "but",
    "into",
    "last",
    "could",
    "no",
    "up",
    "his",
    "other",
    "also",
    "when",
    "some",
    "first",
    "all",
    "year",
    "out",
    "there",
    "before",
    "government",
    "people",
    "officials",
    "her",
    "state",
    "since",
    "between",
    "under",
    "during",
    "three",
    "while",
    "minister",
    "country",
    "week",
    "against",
    "told",
    "security",
    "where",
    "if",
    "talks",
    "time",
    "so",
    "can",
    "only",
    "what",
    "most",
    "years",
    "month",
    "because",
    "next",
    "many",
    "day",
    "did",
    "may",
    "such",
    "them",
    "president",
    "war",
    "water",
    "million",
    "support",
]
ENDINGS = ("", "s", "ed", "ing")
ONSETS = [
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "qu",
    "r",
    "s",
    "sh",
    "st",
    "t",
    "tr",
    "v",
    "w",
    "z",
]
VOWELS = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "u", "ai", "ea"]
CODAS = ["", "", "", "", "", "l", "n", "r", "s", "t", "nd", "st", "m"]
VERBS = (("said", "say", "said"), ("told", "tell", "said"), ("warned", "warn", "warned"), ("claimed", "claim", "claimed"),
    ("denied", "deny", "denied"), ("insisted", "insist", "claimed"), ("demanded", "demand", "demanded"))  # fmt: skip
TITLES = ("President", "Prime Minister", "Foreign Minister", "spokesman", "spokeswoman", "Defence Minister",
    "army chief", "governor", "mayor", "envoy", "judge", "", "", "", "")  # fmt: skip
AGENCIES = ("Exercise Wire", "Pelwire", "Invented Press", "Sample News Service")

VOCABULARY, PEOPLE, PLACES, BODIES, OUTLETS, TOPICS = 60_000, 4_000, 3_000, 2_000, 400, 300


@dataclass(frozen=True, slots=True)
class Ranked:
    """Things of which the first come up most; weights are cumulative."""

    things: tuple[str, ...]
    weights: tuple[float, ...]

    def one(self, chance: random.Random) -> str:
        return self.things[
            min(bisect(self.weights, chance.random() * self.weights[-1]), len(self.things) - 1)
        ]

    def some(self, chance: random.Random, count: int) -> list[str]:
        return chance.choices(self.things, cum_weights=self.weights, k=count)


@dataclass(frozen=True, slots=True)
class World:
    """What there is to write about. parents gives each topic's parent by index, or -1 at the top."""

    words: Ranked
    people: Ranked
    places: Ranked
    bodies: Ranked
    outlets: Ranked
    topics: Ranked
    parents: tuple[int, ...]


def world(seed: int = 1) -> World:
    """Return the world of *seed*: the same for the same seed, whatever is made of it."""
    chance = random.Random(f"world {seed}")
    stems = _distinct(chance, VOCABULARY // len(ENDINGS), syllables=(1, 3))
    words = [*GRAMMAR, *(stem + ending for stem in stems for ending in ENDINGS)]
    # shorter words come up more, and a stem's forms do not stand side by side: some are common, others rare
    rest = sorted(words[len(GRAMMAR) :], key=lambda word: len(word) + 5 * chance.random())
    names = [name.capitalize() for name in _distinct(chance, PEOPLE + PLACES + BODIES, syllables=(2, 3))]
    first = [name.capitalize() for name in _distinct(chance, 300, syllables=(1, 2))]
    people = [f"{chance.choice(first)} {name}" for name in names[:PEOPLE]]
    places = names[PEOPLE : PEOPLE + PLACES]
    bodies = [
        f"{name} {chance.choice(('Council', 'Party', 'Front', 'Agency', 'Bank'))}"
        for name in names[PEOPLE + PLACES :]
    ]
    outlets = [
        f"{chance.choice(('The', 'Daily', 'New'))} {chance.choice(places)} {chance.choice(('Courier', 'Ledger', 'Post', 'Times'))}"
        for _ in range(OUTLETS)
    ]
    topics = [f"{places[at]} {rest[at]}" for at in range(TOPICS)]
    # thirty at the top, ninety under them, and the others under those
    parents = [-1] * 30 + [chance.randrange(30) for _ in range(90)]
    parents += [chance.randrange(30, 120) for _ in range(TOPICS - 120)]
    return World(
        ranked([*GRAMMAR, *rest]),
        ranked(people),
        ranked(places),
        ranked(bodies),
        ranked(outlets),
        ranked(topics),
        tuple(parents),
    )


def ranked(things: list[str]) -> Ranked:
    return Ranked(
        tuple(things), tuple(accumulate((rank + 2.7) ** -1.15 for rank in range(1, len(things) + 1)))
    )


def _distinct(chance: random.Random, count: int, *, syllables: tuple[int, int]) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(_syllable(chance) for _ in range(chance.randint(*syllables)))] = None
    return list(found)


def _syllable(chance: random.Random) -> str:
    return chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(CODAS)
