"""Fills libraries of any size with made-up articles: ``python tests/bench/generated.py CARDS PATH``.

The cards are stored by the library's own verbs, as an import stores them, and a person's deeds follow in realistic numbers: cards
kept, dismissed and moved, notes, memos. The same size gives the same library. What stands at PATH already is kept if it is
of that size and was made by the same generator for the same schema; PATH.built.json says so, and what the import took.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count, islice
from pathlib import Path
from uuid import UUID

from invented import World, world
from invented_articles import COPIED, NEWEST, Generated, invented

import readahead.library
from readahead.library import Library
from readahead.model.annotation import anchor
from readahead.model.card import CardId, Status
from readahead.model.memo import Block
from readahead.model.topic import TopicId

AT_ONCE = 500
"""Articles in one act, as the import stores them."""

COMPARED = 50_000
"""Cards between two looks at the clock."""

NOTED, KEPT, DISMISSED, MOVED, IN_A_MEMO, LINES = 0.01, 0.06, 0.08, 0.01, 0.004, 20
"""Shares of the cards that a person has dealt with so, and cards in a memo."""

TAGS = ("check", "ask", "figures", "follow up", "for the minister", "quote", "doubtful", "timeline")


@dataclass(frozen=True, slots=True)
class Pace:
    """What it took to bring a library from so many cards to more, in seconds of one processor and of the clock."""

    first: int
    last: int
    cpu: float
    wall: float

    @property
    def rate(self) -> float:
        """Cards a second of the processor."""
        return (self.last - self.first) / self.cpu


@dataclass(frozen=True, slots=True)
class Built:
    """A library that was filled. program names the code that did it."""

    cards: int
    articles: int
    program: str
    paces: tuple[Pace, ...]
    lived: float = 0.0

    @property
    def rate(self) -> float:
        """Cards a second of the processor over the whole import."""
        return self.cards / sum(pace.cpu for pace in self.paces)


def library_at(path: Path, cards: int, *, say: Callable[[str], object] = lambda line: None) -> Built:
    """Return what is known of the library of *cards* at *path*, filling a new one unless it is there."""
    record = path.with_name(path.name + ".built.json")
    if path.exists() and record.exists():
        built = _read(record)
        if (built.cards, built.program) == (cards, program()):
            return built
    for old in path.parent.glob(path.name + "*"):
        old.unlink()
    built = fill(path, cards, say=say)
    record.write_text(json.dumps(asdict(built)))
    return built


def fill(path: Path, cards: int, *, say: Callable[[str], object] = lambda line: None) -> Built:
    """Make the library at *path*."""
    known = world()
    paces: list[Pace] = []
    with opened(path) as library:
        topics = add_topics(library, known)
        articles = 0
        stored, cpu, wall, since = 0, 0.0, 0.0, 0
        chunks = _chunks(invented(cards, of=known))
        for chunk in chunks:
            began = time.process_time(), time.perf_counter()
            stored += take_in(library, chunk, topics, first=articles)
            articles += len(chunk)
            cpu += time.process_time() - began[0]
            wall += time.perf_counter() - began[1]
            if stored - since >= COMPARED or stored == cards:
                paces.append(Pace(since, stored, cpu, wall))
                say(f"{stored:>12,} cards {paces[-1].rate:10,.0f} cards a second (CPU)")
                since, cpu, wall = stored, 0.0, 0.0
        began_living = time.process_time()
        live(library, cards, topics)
        lived = time.process_time() - began_living
    return Built(cards, articles, program(), tuple(paces), lived)


def opened(path: Path) -> Library:
    """Return the library at *path* with a clock and numbers that are the same every time."""
    seconds, numbers = count(), random.Random("uuid")
    midnight = datetime(NEWEST.year, NEWEST.month, NEWEST.day, tzinfo=UTC)
    return Library.open(
        path,
        clock=lambda: midnight + timedelta(seconds=next(seconds), microseconds=1),
        new_id=lambda: str(UUID(int=numbers.getrandbits(128), version=4)),
    )


def add_topics(library: Library, known: World) -> list[TopicId]:
    """Make the world's topics, nested as there; return their numbers in its order."""
    with library.act("New topics"):
        topics = [library.topics.add(name, terms=name.split()) for name in known.topics.things]
        for topic, parent in zip(topics, known.parents, strict=True):
            if parent >= 0:
                library.topics.nest(topic, topics[parent])
    return topics


def take_in(library: Library, chunk: list[Generated], topics: list[TopicId], *, first: int) -> int:
    """Store a chunk as one act, the first of its articles being number *first* of all; return how many cards it has."""
    stored = 0
    with library.act(f"Import {len(chunk)} articles"):
        before = None
        for number, made in enumerate(chunk, start=first):
            article, cards = library.articles.add(
                made.article,
                made.reading,
                raw=made.raw,
                source_name=made.article.file_name,
                engine="2",
                placements=[
                    (None if at is None else topics[at], reason, offers) for at, reason, offers in made.places
                ],
            )
            if before is not None and number % COPIED == COPIED - 1:
                library.copies.note_all(article, {before: 0.9})
            before = article
            stored += len(cards)
    return stored


def live(library: Library, cards: int, topics: list[TopicId]) -> None:
    """Do in *library* what a person does over the years."""
    chance = random.Random("a person")

    def some(share: float) -> list[CardId]:
        return [CardId(number) for number in sorted(chance.sample(range(1, cards + 1), int(cards * share)))]

    for share, status in ((KEPT, Status.KEPT), (DISMISSED, Status.DISMISSED)):
        for chunk in _chunks(iter(some(share))):
            library.cards.set_status(chunk, status)
    for chunk in _chunks(iter(some(MOVED))):
        library.cards.place(chunk, chance.choice(topics), reason="moved by hand", by_hand=True)
    words = world().words
    for chunk in _chunks(iter(some(NOTED))):
        with library.act("Annotate cards"):
            for card in chunk:
                detail = library.cards.detail(card)
                note = " ".join(words.some(chance, chance.randint(6, 40)))
                tags = chance.sample(TAGS, chance.randint(0, 2))
                library.annotations.add(card, anchor(detail.text, detail.filed.card.anchor), note, tags=tags)
    in_memos = iter(some(IN_A_MEMO))
    number = 0
    while lines := list(islice(in_memos, LINES)):
        number += 1
        with library.act("Compose memo"):
            memo = library.memos.add(
                f"{' '.join(words.some(chance, 4))} {number}",
                template="point",
                sections=[("Points", Block.POINTS, ""), ("Own words", Block.OWN_TEXT, "")],
            )
            section = library.memos.get(memo).sections[0].id
            for filed in library.cards.many(lines):
                library.memos.add_entry(section, card=filed.id, text=filed.card.headline)


def program() -> str:
    """Return a name for what makes a library what it is: the generator, and the schema with how a card is written."""
    here, room = Path(__file__).parent, Path(readahead.library.__file__).parent
    files = [here / name for name in ("generated.py", "invented.py", "invented_articles.py")]
    files += [room / name for name in ("rows.py", "filing.py")]
    written = b"".join(file.read_bytes() for file in [*files, *sorted(room.glob("migrations/*.py"))])
    return sha256(written).hexdigest()[:16]


def _chunks(things: Iterator) -> Iterator[list]:
    while chunk := list(islice(things, AT_ONCE)):
        yield chunk


def _read(record: Path) -> Built:
    found = json.loads(record.read_text())
    return replace(Built(**found), paces=tuple(Pace(**pace) for pace in found["paces"]))


def main(cards: int, path: Path) -> None:
    built = library_at(path, cards, say=told)
    told(
        f"{path}: {built.cards:,} cards in {built.articles:,} articles, {built.rate:,.0f} cards a second (CPU)"
    )


def told(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
