"""Prints how long each kind of search takes: ``python tests/bench/search_kinds.py [CARDS] [PATH] [TIMES]``.

CARDS is 1,000,000 and PATH the library that `generated` keeps there. Times are of one processor, in milliseconds: of one search
over everything, of the first 64 cards of a list with their contents, and of the numbers of its first 300. Beside them stands
what is to be held; the status is 1 where it is not.
"""

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generated import library_at

from readahead.library import Library
from readahead.model.card import CardQuery, Kind

P95_MS, WORST_MS, COMMON_MS = 100, 350, 20
"""What is to be held at a million cards: of any kind, and of a common word alone."""

PAGE, LONG_PAGE = 64, 300

Make = Callable[[random.Random], str]
Way = Callable[[Library, str], object]

WAYS: dict[str, Way] = {
    "everything": lambda library, find: library.everywhere.find(find, within_ms=60_000),
    "page": lambda library, find: library.cards.list(CardQuery(find=find), limit=PAGE),
    "numbers": lambda library, find: library.cards.ids(CardQuery(find=find), limit=LONG_PAGE),
}


@dataclass(frozen=True)
class Material:
    """What is asked for: words by how many cards have them, stretches of cards, names."""

    common: list[str]
    middling: list[str]
    rare: list[str]
    pairs: list[str]
    speakers: list[str]
    topics: list[str]
    outlets: list[str]


def material(library: Library) -> Material:
    """Return what stands in *library*."""
    rows = library._store.rows
    rows("CREATE VIRTUAL TABLE IF NOT EXISTS temp.bench USING fts5vocab('main', 'cards_fts', 'row')")
    held = [(word, cards) for word, cards in rows("SELECT term, doc FROM temp.bench") if word.isalpha()]
    held.sort(key=lambda one: -one[1])
    words = [word for word, _ in held]
    total = library.count()
    some = json.dumps([*range(1, total, max(total // 400, 1))])
    texts = rows("SELECT words FROM searched WHERE id IN (SELECT value FROM json_each(?))", some)
    whos = [who for (who,) in rows("SELECT DISTINCT who FROM cards WHERE who <> '' LIMIT 2000")]
    return Material(
        common=words[:60],
        middling=words[200:2_000],
        rare=[word for word, cards in held if cards <= 60],
        pairs=[
            " ".join(text.split()[at : at + 2])
            for (text,) in texts
            for at in range(0, len(text.split()) - 2, 5)
        ],
        speakers=[who.split()[-1] for who in whos],
        topics=[topic.name for topic in library.topics.list()],
        outlets=[outlet for (outlet,) in rows("SELECT DISTINCT outlet FROM articles") if outlet],
    )


def kinds(of: Material) -> dict[str, Make]:
    """Return for each kind of search what makes one."""
    names = [kind.value for kind in Kind]

    def day(chance: random.Random) -> str:
        return f"20{chance.randrange(15, 26)}-{chance.randrange(1, 13):02}"

    return {
        "common word": lambda c: f"{c.choice(of.common)} ",
        "middling word": lambda c: f"{c.choice(of.middling)} ",
        "rare word": lambda c: f"{c.choice(of.rare)} ",
        "two words": lambda c: f"{c.choice(of.middling)} {c.choice(of.middling)} ",
        "two common words": lambda c: f"{c.choice(of.common)} {c.choice(of.common)} ",
        "common and rare": lambda c: f"{c.choice(of.common)} {c.choice(of.rare)} ",
        "phrase": lambda c: f'"{c.choice(of.pairs)}"',
        "three letters": lambda c: c.choice(of.middling)[:3],
        "five letters": lambda c: c.choice(of.middling)[:5],
        "three common letters": lambda c: c.choice(of.common)[:3],
        "OR": lambda c: f"{c.choice(of.middling)} OR {c.choice(of.rare)} ",
        "OR, common": lambda c: f"{c.choice(of.common)} OR {c.choice(of.common)} ",
        "-not": lambda c: f"{c.choice(of.middling)} -{c.choice(of.middling)} ",
        "-not alone": lambda c: f"-{c.choice(of.common)} ",
        "kind:": lambda c: f"kind:{c.choice(names)}",
        "topic:": lambda c: f'topic:"{c.choice(of.topics)}"',
        "who:": lambda c: f"who:{c.choice(of.speakers)} ",
        "outlet:": lambda c: f'outlet:"{c.choice(of.outlets)}"',
        "before:": lambda c: f"before:{day(c)}",
        "after:": lambda c: f"after:{day(c)}",
        "has:note": lambda c: "has:note",
        "has:figure": lambda c: "has:figure",
        "has:date": lambda c: "has:date",
        "in:memo": lambda c: "in:memo",
        "common, kind:": lambda c: f"{c.choice(of.common)} kind:{c.choice(names)}",
        "common, topic:": lambda c: f'{c.choice(of.common)} topic:"{c.choice(of.topics)}"',
        "common, has:note": lambda c: f"{c.choice(of.common)} has:note",
        "common, outlet: after:": lambda c: (
            f'{c.choice(of.common)} outlet:"{c.choice(of.outlets)}" after:2020'
        ),
        "middling, kind: who:": lambda c: (
            f"{c.choice(of.middling)} kind:{c.choice(names)} who:{c.choice(of.speakers)} "
        ),
        "common OR topic:": lambda c: f'{c.choice(of.common)} OR topic:"{c.choice(of.topics)}"',
        "rare OR in:memo": lambda c: f"{c.choice(of.rare)} OR in:memo",
        "common, -kind: -topic:": lambda c: (
            f'{c.choice(of.common)} -kind:{c.choice(names)} -topic:"{c.choice(of.topics)}"'
        ),
    }


def report(library: Library, times: int) -> Iterator[tuple[str, bool]]:
    """Yield the lines of the measurement, each with whether it holds."""
    made = kinds(material(library))
    for way, ask in WAYS.items():
        yield f"\n{way:26}{'median':>9}{'p95':>9}{'worst':>9}   to hold: p95 {P95_MS}, worst {WORST_MS}", True
        for name, make in made.items():
            spent = _spent(library, ask, make, times)
            median, p95, worst = spent[len(spent) // 2], spent[int(0.95 * (len(spent) - 1) + 0.5)], spent[-1]
            # what is to be held of a common word is its cards' time, not that of all groups
            common = COMMON_MS if name == "common word" and way == "page" else P95_MS
            holds = p95 <= P95_MS and worst <= WORST_MS and median <= common
            yield f"{name:26}{median:9.1f}{p95:9.1f}{worst:9.1f}{'' if holds else '   NOT HELD'}", holds


def _spent(library: Library, ask: Way, make: Make, times: int) -> list[float]:
    chance = random.Random(11)
    spent = []
    for _ in range(times):
        find = make(chance)
        began = time.process_time()
        ask(library, find)
        spent.append((time.process_time() - began) * 1000)
    return sorted(spent)


def main(cards: int, path: Path, times: int) -> bool:
    """Print the measurement; return whether all is held."""
    built = library_at(path, cards, say=lambda line: sys.stdout.write(f"{line}\n") and sys.stdout.flush())
    holds = True
    with Library.open(path) as library:
        pages = dict(library._store.rows("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
        for index, of, count in (
            ("cards_fts", "card", built.cards),
            ("articles_fts", "article", built.articles),
        ):
            size = sum(size for name, size in pages.items() if name.startswith(index))
            limit = "   to hold: 160" if of == "card" else ""
            sys.stdout.write(
                f"the index takes {size / count:.0f} bytes a{'n' if of[0] == 'a' else ''} {of}{limit}\n"
            )
        for line, held in report(library, times):
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
            holds = holds and held
    return holds


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    place = (
        Path(sys.argv[2])
        if len(sys.argv) > 2
        else Path(tempfile.gettempdir()) / f"readahead-{many}.readahead"
    )
    sys.exit(0 if main(many, place, int(sys.argv[3]) if len(sys.argv) > 3 else 20) else 1)
