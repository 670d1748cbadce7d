"""Measures the sorting into topics: each article in turn is sorted by what the cards of all others would have taught.

    python tests/bench/topics.py            each article held out, the others' cards as moves; then few moves, then speed
    python tests/bench/topics.py --cards    also every card that went wrong, with the reason it was given

The articles are the starter library's and the labelled exercises'; what each card is about stands beside them and in
topics.toml here. Three ways are compared: terms alone (a), terms and learned words (b), learned words alone (c).
"""

import argparse
import re
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from readahead.derive import learning, reading, topics
from readahead.derive.learning import Example, Learned
from readahead.importers import load, read
from readahead.model.article import Article
from readahead.model.card import Card, Placement
from readahead.model.passage import Span
from readahead.model.topic import TopicTerms

ROOT = Path(__file__).parents[2]
SEEDS, LABELLED = ROOT / "seeds", ROOT / "tests" / "labelled" / "articles"


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

    @property
    def theme(self) -> str:
        """What its file is called without its number: articles of one theme are held out one at a time."""
        return re.sub(r"[-\d]+$", "", self.name)

    def examples(self) -> Iterator[Example]:
        """Yield its cards as a person would have placed them; a card of two topics is left alone."""
        for card, right in zip(self.cards, self.right, strict=True):
            if len(right) == 1:
                yield Example(next(iter(right)), card, self.article.text)


@dataclass(slots=True)
class Tally:
    """How many cards went where."""

    right: int = 0
    wrong: int = 0
    inbox: int = 0
    offered: int = 0

    def add(self, placement: Placement, right: frozenset[str]) -> None:
        """Count one card; with no right topic the inbox is where it belongs."""
        if placement.topic:
            is_right = placement.topic in right
            self.right += is_right
            self.wrong += not is_right
        else:
            self.right += not right
            self.inbox += bool(right)
        self.offered += bool(right & set(placement.offers)) or not (right or placement.topic)

    @property
    def cards(self) -> int:
        """All of them."""
        return self.right + self.wrong + self.inbox

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right,
            self.wrong + other.wrong,
            self.inbox + other.inbox,
            self.offered + other.offered,
        )

    def __str__(self) -> str:
        parts = (self.right, self.wrong, self.inbox, self.offered)
        return "  ".join(f"{100 * part / max(self.cards, 1):5.1f}" for part in parts)


def themes() -> tuple[TopicTerms, ...]:
    """Return the topics of both kinds of articles, with their own terms."""
    rows = [
        *tomllib.loads((SEEDS / "topics.toml").read_text(encoding="utf-8"))["topic"],
        *_labels().get("topic", []),
    ]
    return tuple(TopicTerms(row["name"], tuple(row["terms"]), tuple(row.get("excluded", ()))) for row in rows)


def cases() -> tuple[Case, ...]:
    """Return every article with what its cards are about, those of the starter library first."""
    known = frozenset(topic.name for topic in themes())
    seeds = [_case(SEEDS / row["file"], row, known) for row in _labels()["seed"]]
    labelled = [
        _case(path, tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8")), known)
        for path in sorted(LABELLED.glob("*.md"))
        if path.with_suffix(".toml").exists()
    ]
    return (*seeds, *labelled)


def _labels() -> Mapping[str, list[dict[str, object]]]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def _case(path: Path, row: Mapping[str, object], known: frozenset[str]) -> Case:
    article = read(load(path), today=date(2026, 12, 31))
    cards = reading.read(article).cards
    whole = _names(row["topic"]) & known
    parts = [
        (_stretch(article.text, each["content"], each.get("nth", 1)), _names(each["topic"]) & known)
        for each in row.get("elsewhere", ())
    ]
    right = [next((names for span, names in parts if span.overlap(card.anchor)), whole) for card in cards]
    return Case(path.stem, article, cards, tuple(right))


def _names(topic: str | Sequence[str]) -> frozenset[str]:
    return frozenset([topic] if isinstance(topic, str) else topic)


def _stretch(text: str, quote: str, nth: int) -> Span:
    """Return where "first words … last words" stand. Raises ValueError where they do not."""
    head, _, tail = quote.partition(" … ")
    starts = [found.start() for found in re.finditer(re.escape(head), text)]
    if len(starts) < nth:
        raise ValueError(f"not in the article: {head!r}")
    start = starts[nth - 1]
    return Span(start, text.index(tail, start + len(head)) + len(tail) if tail else start + len(head))


def knowing(known: Sequence[TopicTerms], learned: Mapping[str, Learned], way: Way) -> tuple[TopicTerms, ...]:
    """Return the topics as *way* lets them be."""
    return tuple(
        replace(
            topic,
            terms=() if way is Way.LEARNED else topic.terms,
            excluded=() if way is Way.LEARNED else topic.excluded,
            learned=() if way is Way.TERMS or topic.name not in learned else learned[topic.name].words,
            moves=learned[topic.name].moves if topic.name in learned else 0,
        )
        for topic in known
    )


def sorted_by(case: Case, known: Sequence[TopicTerms]) -> tuple[Placement, ...]:
    """Return where the cards of *case* go."""
    return topics.place(case.cards, case.article, known)


def held_out(every: Sequence[Case], folds: Iterable[Sequence[Case]]) -> dict[Way, dict[str, Tally]]:
    """Return, for each way and article, how its cards went when all of its fold taught nothing."""
    found: dict[Way, dict[str, Tally]] = {way: {} for way in Way}
    known = themes()
    for fold in folds:
        learned = learning.learn(
            [example for case in every if case not in fold for example in case.examples()]
        )
        for case in fold:
            for way in Way:
                tally = found[way][case.name] = Tally()
                placements = sorted_by(case, knowing(known, learned, way))
                for placement, right in zip(placements, case.right, strict=True):
                    tally.add(placement, right)
    return found


def few_moves(every: Sequence[Case], taught: int) -> dict[Way, Tally]:
    """Return how the cards go when only the first *taught* articles of each theme have taught, and the rest are sorted."""
    seen: Counter[str] = Counter()
    teachers, pupils = [], []
    for case in every:
        seen[case.theme] += 1
        (teachers if seen[case.theme] <= taught else pupils).append(case)
    learned = learning.learn([example for case in teachers for example in case.examples()])
    found = {way: Tally() for way in Way}
    for way in Way:
        known = knowing(themes(), learned, way)
        for case in pupils:
            for placement, right in zip(sorted_by(case, known), case.right, strict=True):
                found[way].add(placement, right)
    return found


def main() -> None:
    """Print the measurement."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--cards", action="store_true", help="list what went wrong")
    shown = arguments.parse_args()
    every = cases()
    found = held_out(every, [[case] for case in every])
    seeds = {case.name for case in every if (SEEDS / f"{case.name}").parent and _is_seed(case)}
    own = [case for case in every if not _is_seed(case)]
    print(
        f"{len(seeds)} starter articles, {len(own)} others, {sum(len(case.cards) for case in every)} cards, {len(themes())} topics"
    )
    print("\nEach article held out; percent of its cards        right  wrong  inbox  right one offered")
    for way, tallies in found.items():
        for title, names in (("starter library", seeds), ("other articles", {case.name for case in own})):
            tally = sum((tallies[name] for name in tallies if name in names), Tally())
            print(f"  {way:20} {title:20} {tally.cards:5}  {tally}")
    for taught in (1, 2, 3):
        print(f"\nTaught by the first {taught} of each theme's other articles, the rest sorted")
        for way, tally in few_moves(own, taught).items():
            print(f"  {way:20} {'':20} {tally.cards:5}  {tally}")
    _print_speed(every)
    if shown.cards:
        _print_wrong(every)


def _is_seed(case: Case) -> bool:
    return any(path.stem == case.name for path in SEEDS.iterdir())


def _print_speed(every: Sequence[Case]) -> None:
    examples = [example for case in every for example in case.examples()]
    begun = time.process_time()
    learned = learning.learn(examples)
    taught = time.process_time() - begun
    known = knowing(themes(), learned, Way.BOTH)
    begun = time.process_time()
    for case in every:
        sorted_by(case, known)
    spent = time.process_time() - begun
    begun = time.process_time()
    for case in every:
        reading.read(case.article)
    share = spent / (time.process_time() - begun)
    cards = sum(len(case.cards) for case in every)
    print(
        f"\nLearning from {len(examples)} moves {1000 * taught:.0f} ms; sorting a card among {len(known)} topics "
        f"{1e6 * spent / cards:.0f} µs, {100 * share:.0f} % of what reading its article takes"
    )


def _print_wrong(every: Sequence[Case]) -> None:
    for case in every:
        learned = learning.learn(
            [example for other in every if other is not case for example in other.examples()]
        )
        known = knowing(themes(), learned, Way.BOTH)
        for card, right, placement in zip(case.cards, case.right, sorted_by(case, known), strict=True):
            if placement.topic not in (right or {""}):
                print(
                    f"\n{case.name}: {card.headline}\n  {' or '.join(sorted(right))} <> {placement.topic or 'inbox'}: {placement.reason}"
                )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "desktop"))
    main()
