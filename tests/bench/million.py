"""Prints what must hold of a million cards beside what holds: ``python tests/bench/million.py FOLDER [CARDS]``.

The library is made in FOLDER, or kept from the last time, and so are the peers: the same cards in FTS4, a table to scan, a folder
of Markdown and Tantivy, which PEERS_AT in the environment says where to import from. Times are those of the processor,
a peer's own programs among them, since others may use the machine; those of the clock stand beside them. The exit status is 1 when a figure misses its reference.
Backups have a script of their own, backups.py.
"""

import os
import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from generated import Built, add_topics, library_at, opened, take_in
from invented import GRAMMAR, World, world
from invented_articles import invented
from peers import SHOWN, Peer, all_peers
from raw_storage import raw_cost

from readahead.library import Library
from readahead.model.annotation import anchor
from readahead.model.card import CardId, CardQuery

CARDS = 1_000_000
ASKED = 40
"""Queries of one kind."""

LIVE, MORE = 100_000, 20_000
"""Cards of the library that is added to, and how many are."""

AT_ONCE = 500


@dataclass(slots=True)
class Report:
    """The figures as they come in."""

    missed: list[str] = field(default_factory=list)

    def tell(
        self, name: str, figure: float, unit: str, *, at_most: float = 0, at_least: float = 0, note: str = ""
    ) -> None:
        """Print a figure beside its reference, if it has one, and remember whether it misses that."""
        is_missed = (at_most and figure > at_most) or (at_least and figure < at_least)
        reference = f"<= {at_most:,g}" if at_most else f">= {at_least:,g}" if at_least else ""
        verdict = "MISSED" if is_missed else "holds" if reference else ""
        self.write(f"{name:52}{figure:>14,.2f} {unit:12}{reference:>12}  {verdict:7}{note}")
        if is_missed:
            self.missed.append(name)

    def write(self, line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds of the processor and of the clock for each time something was done."""

    cpu: tuple[float, ...]
    wall: tuple[float, ...]

    def at(self, share: float) -> float:
        """Return the time of the processor that this share of the times stayed within."""
        ranked = sorted(self.cpu)
        return ranked[min(int(len(ranked) * share), len(ranked) - 1)]

    @property
    def note(self) -> str:
        """Return what the clock showed, in words."""
        ranked = sorted(self.wall)
        return f"clock {ranked[len(ranked) // 2]:,.2f} ms, at most {ranked[-1]:,.2f}"


def spent(deeds: Sequence[Callable[[], object]]) -> Spent:
    """Do each of *deeds* and return what they took."""
    cpu, wall = [], []
    for deed in deeds:
        began = _processor(), time.perf_counter()
        deed()
        cpu.append((_processor() - began[0]) * 1000)
        wall.append((time.perf_counter() - began[1]) * 1000)
    return Spent(tuple(cpu), tuple(wall))


def _processor() -> float:
    """Return the seconds that the processor spent on this program and on those it ran."""
    spent = os.times()
    return time.process_time() + spent.children_user + spent.children_system


def queries(known: World, *, count: int = ASKED) -> dict[str, list[str]]:
    """Return what is typed, by its kind; common are words that stand in tens of thousands of cards and more."""
    chance = random.Random("queries")
    words = known.words.things
    common, middle, rare = GRAMMAR[:20], words[200:2_000], words[8_000:40_000]
    people, places = known.people.things[:800], known.places.things[:600]
    one = chance.choice
    return {
        "common word": [f"{one(common)} " for _ in range(count)],
        "word": [f"{one(middle)} " for _ in range(count)],
        "rare word": [f"{one(rare)} " for _ in range(count)],
        "two words": [f"{one(middle)} {one(places)} " for _ in range(count)],
        "three words": [f"{one(common)} {one(middle)} {one(places)} " for _ in range(count)],
        "phrase": [f'"{one(common)} {one(words[:400])}"' for _ in range(count)],
        "name": [f'"{one(people)}"' for _ in range(count)],
        "three letters": [one(middle)[:3] for _ in range(count)],
        "either word": [f"{one(middle)} OR {one(rare)} " for _ in range(count)],
        "without a word": [f"{one(middle)} -{one(common)} " for _ in range(count)],
        "kind:": [f"{one(middle)} kind:{one(('figure', 'quote', 'event'))} " for _ in range(count)],
        "topic:": [f"{one(middle)} topic:{one(known.topics.things).split()[0]} " for _ in range(count)],
        "who:": [f"{one(middle)} who:{one(people).split()[-1]} " for _ in range(count)],
        "outlet: and dates": [
            f"{one(middle)} outlet:{one(known.outlets.things).split()[1]} after:2022 before:2025 "
            for _ in range(count)
        ],
        "has:note": [f"{one(common)} has:note " for _ in range(count)],
    }


def search(report: Report, library: Library, known: World) -> None:
    report.write(f"\nSearch: the first {SHOWN} cards, and everything the box finds")
    for kind, typed in queries(known).items():
        listed = spent(
            [lambda one=one: library.cards.list(CardQuery(find=one), limit=SHOWN) for one in typed]
        )
        found = spent([lambda one=one: library.everywhere.find(one) for one in typed])
        limit = 20 if kind == "common word" else 0
        report.tell(f"{kind}: list, p50", listed.at(0.5), "ms", at_most=limit, note=listed.note)
        report.tell(f"{kind}: list, p95", listed.at(0.95), "ms", at_most=100)
        report.tell(f"{kind}: list, worst", listed.at(1), "ms", at_most=350)
        report.tell(f"{kind}: everything, p50", found.at(0.5), "ms", note=found.note)
        report.tell(f"{kind}: everything, p95", found.at(0.95), "ms")
        report.tell(f"{kind}: everything, worst", found.at(1), "ms", at_most=350)


def lists(report: Report, library: Library) -> None:
    report.write("\nPages and facets")
    topics = sorted(library.topics.list(), key=lambda topic: -topic.cards)
    for name, topic in (("largest", topics[0]), ("middle", topics[len(topics) // 2])):
        query = CardQuery(topic=topic.id)
        ids = library.cards.ids(query)
        for depth, at in (("first", None), ("middle", len(ids) // 2), ("last", max(len(ids) - SHOWN, 0))):
            after = None if at is None else CardId(ids[max(at - 1, 0)])
            page = spent([partial(library.cards.list, query, after=after, limit=SHOWN)] * 20)
            report.tell(
                f"{depth} page of the {name} topic ({len(ids):,} cards)",
                page.at(0.5),
                "ms",
                at_most=5,
                note=page.note,
            )
    everything = library.cards.ids(CardQuery())
    for depth, at in (("middle", len(everything) // 2), ("last", len(everything) - SHOWN)):
        after = CardId(everything[at])
        page = spent([partial(library.cards.list, CardQuery(), after=after, limit=SHOWN)] * 20)
        report.tell(f"{depth} page of all cards", page.at(0.5), "ms", at_most=5, note=page.note)
    facets: dict[str, Callable[[], object]] = {
        "kinds of all": lambda: library.cards.kinds(CardQuery()),
        "kinds of a topic": lambda: library.cards.kinds(CardQuery(topic=topics[0].id)),
        "topics with their counts": library.topics.list,
        "counts of the library": library.counts,
    }
    for name, deed in facets.items():
        taken = spent([deed] * 20)
        report.tell(name, taken.at(0.5), "ms", at_most=50, note=taken.note)


def single_deeds(report: Report, library: Library, path: Path) -> None:
    report.write("\nSingle deeds")
    chance = random.Random("notes")
    cards = [CardId(chance.randint(1, library.counts().cards)) for _ in range(200)]
    details = [library.cards.detail(card) for card in cards]
    notes = spent(
        [
            lambda one=one: library.annotations.add(
                one.filed.id, anchor(one.text, one.filed.card.anchor), "A note to time"
            )
            for one in details
        ]
    )
    report.tell("one note, committed, p95", notes.at(0.95), "ms", at_most=20, note=notes.note)
    for _ in cards:
        library.history.undo()
    opening = spent([lambda: Library.open(path).close()] * 9)
    report.tell("open", opening.at(0.5), "ms", at_most=100, note=opening.note)


def storing(report: Report, folder: Path, built: Built, known: World) -> None:
    report.write("\nImport (seconds of the processor)")
    report.tell("in bulk, all of it", built.rate, "cards/s", at_least=9_000)
    report.tell("in bulk, the last stretch", built.paces[-1].rate, "cards/s")
    report.tell("of the clock", built.cards / sum(pace.wall for pace in built.paces), "cards/s")
    live = _fresh(folder / "live.readahead")
    chunks = _chunks(invented(LIVE + MORE, of=known))
    spans = []
    with opened(live) as library:
        topics, stored, articles = add_topics(library, known), 0, 0
        for chunk in chunks:
            began = time.process_time()
            more = take_in(library, chunk, topics, first=articles)
            if stored >= LIVE:
                spans.append((more, time.process_time() - began))
            stored, articles = stored + more, articles + len(chunk)
    report.tell(
        f"live, with {LIVE:,} cards there",
        sum(cards for cards, _ in spans) / sum(cpu for _, cpu in spans),
        "cards/s",
        at_least=10_000,
    )
    again = _fresh(folder / "again.readahead")
    with opened(again) as library:
        topics, articles, took = add_topics(library, known), 0, 0.0
        for chunk in _chunks(invented(MORE, of=known)):
            began = time.process_time()
            take_in(library, chunk, topics, first=articles)
            took += time.process_time() - began
            articles += len(chunk)
    raw, _ = raw_cost(again, _fresh(folder / "raw.readahead"), articles=AT_ONCE)
    report.tell("ready-made rows by executemany", MORE / raw, "cards/s")
    report.tell("the library, from articles and cards", MORE / took, "cards/s")
    report.tell("the library to executemany", took / raw, "times", at_most=1.2)


def room(report: Report, path: Path, cards: int) -> None:
    report.write("\nRoom")
    held = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    sizes = dict(held.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
    held.close()
    report.tell("in all", path.stat().st_size / cards, "B a card", at_most=1_200)
    for index, limit in (("cards_fts", 160), ("articles_fts", 0), ("written_fts", 0)):
        size = sum(size for name, size in sizes.items() if name.startswith(index))
        report.tell(f"{index}", size / cards, "B a card", at_most=limit)
    for name, size in sorted(sizes.items(), key=lambda one: -one[1])[:16]:
        report.write(f"    {name:40}{size / cards:10.1f} B a card")


def beside_peers(report: Report, library: Library, path: Path, folder: Path, known: World) -> None:
    peers, missing = all_peers(path, folder, os.environ.get("PEERS_AT", ""))
    report.write(f"\nPeers on the same cards{': missing ' + ', '.join(missing) if missing else ''}")
    chance = random.Random("peers")
    words = known.words.things
    kinds = {
        "rare word": [[chance.choice(words[8_000:40_000])] for _ in range(8)],
        "several words": [
            [chance.choice(words[200:2_000]), chance.choice(known.places.things[:300]).lower()]
            for _ in range(8)
        ],
        "common word": [[word] for word in GRAMMAR[:3]],
    }
    for kind, asked in kinds.items():
        typed = [" ".join(f'"{word}"' for word in one) for one in asked]
        ours = spent([lambda one=one: library.cards.list(CardQuery(find=one), limit=SHOWN) for one in typed])
        report.tell(f"{kind}: Readahead", ours.at(0.5), "ms", note=ours.note)
        for peer in peers:
            _compare(report, kind, asked, ours, peer)


def _compare(report: Report, kind: str, asked: list[list[str]], ours: Spent, peer: Peer) -> None:
    theirs = spent([lambda one=one: peer.ask(one) for one in asked])
    times = theirs.at(0.5) / ours.at(0.5)
    least = {"FTS4, bm25 in the program": 10, "LIKE scan": 100, "ripgrep over Markdown": 100, "Tantivy": 0.1}
    # a scan finds a common word in the first cards it looks at: there only indices are compared
    wanted = least[peer.name] if kind != "common word" or least[peer.name] <= 10 else 0
    report.tell(f"{kind}: {peer.name}", theirs.at(0.5), "ms")
    report.tell(f"    {kind}: {peer.name}, as long", times, "times", at_least=wanted)


def _fresh(path: Path) -> Path:
    for old in path.parent.glob(path.name + "*"):
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink()
    return path


def _chunks(things: Iterator) -> Iterator[list]:
    chunk = []
    for thing in things:
        chunk.append(thing)
        if len(chunk) == AT_ONCE:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def main(folder: Path, cards: int) -> int:
    report, known = Report(), world()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "million.readahead"
    built = library_at(path, cards, say=report.write)
    report.write(
        f"{built.cards:,} cards in {built.articles:,} articles; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )
    room(report, path, cards)
    with Library.open(path) as library:
        lists(report, library)
        search(report, library, known)
        single_deeds(report, library, path)
        beside_peers(report, library, path, folder / "peers", known)
    storing(report, folder, built, known)
    report.write(f"\n{len(report.missed)} missed{': ' if report.missed else ''}{'; '.join(report.missed)}")
    return int(bool(report.missed))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else CARDS))
