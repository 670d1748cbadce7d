"""Measures the sorting into topics: each article in turn is sorted by what the cards of all others would have taught.

    python tests/bench/topics.py            each article held out; then few moves, then what is proposed, then speed
    python tests/bench/topics.py --cards    also every card that went wrong, with the reason it was given

The articles are the starter library's and the labelled exercises'. What a card of the former is about stands in topics.toml
here, with the terms of the topics; of the latter beside the articles. Three ways are compared: terms alone, terms and
learned words, learned words alone.
"""

import re
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "labelled"))

from labels import articles as labelled_articles

from readahead.derive import learning, reading, suggestions
from readahead.derive import topics as sorting
from readahead.derive.learning import Example, Learned
from readahead.importers import load, read
from readahead.model.article import Article
from readahead.model.card import Card, Placement
from readahead.model.passage import Span
from readahead.model.topic import TopicTerms

SEEDS = Path(__file__).parents[2] / "seeds"


class Way(StrEnum):
    """What the topics are allowed to know."""

    TERMS = "terms alone"
    BOTH = "terms and learned"
    LEARNED = "learned alone"


@dataclass(frozen=True, slots=True)
class Case:
    """An article as read, with the topics that are right for each of its cards; none where no topic here is."""

    name: str
    article: Article
    cards: tuple[Card, ...]
    right: tuple[frozenset[str], ...]
    is_seed: bool = False

    @property
    def theme(self) -> str:
        """What its file is called without its number."""
        return re.sub(r"[-\d]+$", "", self.name)

    def examples(self) -> Iterator[Example]:
        """Yield its cards as a person would have placed them; a card of two topics is left alone."""
        for card, right in zip(self.cards, self.right, strict=True):
            if len(right) == 1:
                yield Example(next(iter(right)), card, self.article.text)


@dataclass(slots=True)
class Tally:
    """How many cards went right, went wrong, were left in the inbox, and had the right topic among their offers."""

    right: int = 0
    wrong: int = 0
    inbox: int = 0
    offered: int = 0

    def add(self, placement: Placement, right: frozenset[str]) -> None:
        """Count one card; with no right topic the inbox is where it belongs."""
        is_right = placement.topic in right if placement.topic else not right
        self.right += is_right
        self.wrong += bool(placement.topic) and not is_right
        self.inbox += not placement.topic and not is_right
        self.offered += bool(right & set(placement.offers)) or (not right and is_right)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right,
            self.wrong + other.wrong,
            self.inbox + other.inbox,
            self.offered + other.offered,
        )

    @property
    def cards(self) -> int:
        """All that were counted."""
        return self.right + self.wrong + self.inbox

    def percent(self) -> tuple[float, float, float, float]:
        """Return the shares of right, wrong, inbox and offered."""
        every = max(self.cards, 1) / 100
        return self.right / every, self.wrong / every, self.inbox / every, self.offered / every

    def __str__(self) -> str:
        return f"{self.cards:5}  " + "  ".join(f"{share:5.1f}" for share in self.percent())


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


@cache
def themes() -> tuple[TopicTerms, ...]:
    """Return the topics of both kinds of articles, with their own terms."""
    seeds = tomllib.loads((SEEDS / "topics.toml").read_text(encoding="utf-8"))
    return tuple(
        TopicTerms(row["name"], tuple(row["terms"]), tuple(row.get("excluded", ())))
        for row in (*seeds["topic"], *_file()["topic"])
    )


@cache
def cases() -> tuple[Case, ...]:
    """Return every article with what its cards are about, those of the starter library first."""
    return (*map(_seed, _file()["seed"]), *_labelled())


def _seed(row: Mapping[str, Any]) -> Case:
    path = SEEDS / row["file"]
    article = read(load(path), today=date(2026, 12, 31))
    cards = reading.read(article).cards
    parts = [(_stretch(article.text, each["content"]), _names(each["topic"])) for each in row["elsewhere"]]
    right = (
        next((names for span, names in parts if span.overlap(card.anchor)), _names(row["topic"]))
        for card in cards
    )
    return Case(path.stem, article, cards, tuple(right), is_seed=True)


def _names(topic: str | Sequence[str]) -> frozenset[str]:
    return frozenset([topic] if isinstance(topic, str) else topic)


def _stretch(text: str, quote: str) -> Span:
    """Return where "first words … last words" stand. Raises ValueError where they do not."""
    head, _, tail = quote.partition(" … ")
    start = text.index(head)
    return Span(start, text.index(tail, start + len(head)) + len(tail))


def _labelled() -> Iterator[Case]:
    known = {topic.name for topic in themes()}
    for each in labelled_articles():
        cards = reading.read(each.article).cards
        right = (frozenset({each.topic_at(card.anchor)}) & known for card in cards)
        yield Case(each.name, each.article, cards, tuple(right))


def knowing(learned: Mapping[str, Learned], way: Way) -> tuple[TopicTerms, ...]:
    """Return the topics as *way* lets them be."""
    taught = {topic.name: learned.get(topic.name, Learned((), 0)) for topic in themes()}
    return tuple(
        replace(
            topic,
            terms=() if way is Way.LEARNED else topic.terms,
            excluded=() if way is Way.LEARNED else topic.excluded,
            learned=() if way is Way.TERMS else taught[topic.name].words,
            moves=taught[topic.name].moves,
        )
        for topic in themes()
    )


def taught_by(teachers: Iterable[Case]) -> Mapping[str, Learned]:
    """Return what all cards of *teachers* teach."""
    return learning.learn([example for case in teachers for example in case.examples()])


def tally(pupils: Iterable[Case], known: Sequence[TopicTerms]) -> Tally:
    """Return how the cards of *pupils* go among topics that know so much."""
    found = Tally()
    for case in pupils:
        placements = sorting.place(case.cards, case.article, known)
        for placement, right in zip(placements, case.right, strict=True):
            found.add(placement, right)
    return found


def held_out(folds: Iterable[Sequence[Case]], ways: Iterable[Way] = Way) -> dict[tuple[Way, bool], Tally]:
    """Return, for each way and for seeds and others, how cards go when all but those of their fold have taught."""
    found: dict[tuple[Way, bool], Tally] = {}
    ways = tuple(ways)
    for fold in folds:
        learned = taught_by(case for case in cases() if case not in fold)
        for way in ways:
            known = knowing(learned, way)
            for case in fold:
                key = way, case.is_seed
                found[key] = found.get(key, Tally()) + tally([case], known)
    return found


def strangers(ways: Iterable[Way] = Way) -> dict[Way, Tally]:
    """Return how the cards of articles go whose own topic nobody has made or taught: wrong is whatever is placed."""
    ways = tuple(ways)
    found = {way: Tally() for way in ways}
    for theme in sorted({case.theme for case in cases() if not case.is_seed}):
        pupils = [case for case in cases() if case.theme == theme]
        names = Counter(name for case in pupils for right in case.right for name in right)
        own = names.most_common(1)[0][0]
        learned = taught_by(case for case in cases() if case.theme != theme)
        strange = [replace(case, right=tuple(right - {own} for right in case.right)) for case in pupils]
        for way in ways:
            known = [topic for topic in knowing(learned, way) if topic.name != own]
            found[way] += tally(strange, known)
    return found


def nth_of_each_theme() -> list[list[Case]]:
    """Return the articles in folds that hold one of each theme: the seeds, being one story, fall into six."""
    folds: dict[int, list[Case]] = {}
    seen: Counter[str] = Counter()
    for case in cases():
        theme = "seeds" if case.is_seed else case.theme
        folds.setdefault(seen[theme] % 6, []).append(case)
        seen[theme] += 1
    return list(folds.values())


def report(*, cards: bool = False) -> Iterator[str]:
    """Yield the measurement line by line, with *cards* also every card that went wrong."""
    own = [case for case in cases() if not case.is_seed]
    yield (
        f"{len(cases()) - len(own)} starter articles, {len(own)} others, "
        f"{sum(len(case.cards) for case in cases())} cards, {len(themes())} topics"
    )
    yield f"\n{'each article held out, percent of':42} cards  right  wrong  inbox  right one offered"
    for (way, is_seed), found in sorted(held_out([case] for case in cases()).items()):
        yield f"  {way:20}{'starter library' if is_seed else 'other articles':20}{found}"
    for taught in (1, 2, 3):
        yield f"\ntaught by the first {taught} of each theme, the rest sorted"
        yield from _few_moves(own, taught)
    yield "\narticles of a theme that is no topic yet: wrong is whatever is placed"
    for way, found in strangers().items():
        yield f"  {way:40}{found}"
    yield from _proposed(own)
    yield from _speed()
    if cards:
        yield from _wrong()


def _few_moves(own: Sequence[Case], taught: int) -> Iterator[str]:
    seen: Counter[str] = Counter()
    teachers, pupils = [], []
    for case in own:
        seen[case.theme] += 1
        (teachers if seen[case.theme] <= taught else pupils).append(case)
    learned = taught_by(teachers)
    for way in Way:
        yield f"  {way:40}{tally(pupils, knowing(learned, way))}"


def _proposed(own: Sequence[Case]) -> Iterator[str]:
    """Yield which topics an empty library would be proposed, and what their terms then draw."""
    found = suggestions.suggest([(case.article, case.cards) for case in own])
    known = [TopicTerms(one.name, one.terms) for one in found]
    drawn: dict[str, Counter[str]] = {one.name: Counter() for one in found}
    for case in own:
        placements = sorting.place(case.cards, case.article, known)
        for placement, right in zip(placements, case.right, strict=True):
            if placement.topic:
                drawn[placement.topic].update(right or {"none"})
    yield f"\nproposed from the {len(own)} others, without any topic"
    for one in found:
        ((theme, most),) = drawn[one.name].most_common(1) or [("nothing", 0)]
        yield f"  {one.name:30}draws {drawn[one.name].total():3} cards, {most:3} of them of {theme}"


def _speed() -> Iterator[str]:
    examples = [example for case in cases() for example in case.examples()]
    begun = time.process_time()
    learned = learning.learn(examples)
    taught = time.process_time() - begun
    known = knowing(learned, Way.BOTH)
    begun = time.process_time()
    tally(cases(), known)
    spent = time.process_time() - begun
    begun = time.process_time()
    for case in cases():
        reading.read(case.article)
    share = spent / (time.process_time() - begun)
    cards = sum(len(case.cards) for case in cases())
    yield (
        f"\nlearning from {len(examples)} moves takes {1000 * taught:.0f} ms; sorting a card among {len(known)} topics "
        f"{1e6 * spent / cards:.0f} µs, in all {100 * share:.0f} % of what the reading takes"
    )


def _wrong() -> Iterator[str]:
    for case in cases():
        known = knowing(taught_by(other for other in cases() if other is not case), Way.BOTH)
        placements = sorting.place(case.cards, case.article, known)
        for card, right, placement in zip(case.cards, case.right, placements, strict=True):
            if placement.topic not in (right or {""}):
                yield f"\n{case.name}: {card.headline}"
                yield f"  {' or '.join(sorted(right))}, not {placement.topic or 'inbox'}: {placement.reason}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in report(cards="--cards" in sys.argv[1:]))
