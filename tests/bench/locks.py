"""Prints what a passphrase costs, the plain library beside the locked one: ``python tests/bench/locks.py [CARDS]``.

Times are of the processor, not of the clock, so that a busy machine says the same; 20,000 cards unless told.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from invented import world
from invented_articles import invented

from readahead.library import Library
from readahead.library.driver import Key
from readahead.model.card import CardQuery

KEY = Key("correct horse battery staple")
TOGETHER = 25


def spent(deed: Callable[[], object], *, times: int = 1) -> float:
    """Return the middle of what *deed* takes, in seconds of the processor."""
    found = []
    for _ in range(times):
        before = time.process_time()
        deed()
        found.append(time.process_time() - before)
    return sorted(found)[times // 2]


def fill(library: Library, cards: int) -> None:
    articles = list(invented(cards, of=world()))
    for at in range(0, len(articles), TOGETHER):
        with library.act("Import"):
            for made in articles[at : at + TOGETHER]:
                library.articles.add(made.article, made.reading, raw=made.raw)


def measured(path: Path, key: Key | None, cards: int) -> dict[str, float]:
    Library.open(path, key=key).close()
    with Library.open(path, key=key) as library:
        found = {"take in": spent(lambda: fill(library, cards))}
        ids = library.cards.ids(CardQuery())
        middle = list(ids[len(ids) // 2 :][:100])
        found |= {
            "search a word": spent(lambda: library.cards.ids(CardQuery(find="people ")), times=9),
            "first 100 cards": spent(lambda: library.cards.list(CardQuery(), limit=100), times=9),
            "100 cards by number": spent(lambda: library.cards.many(middle), times=9),
            "snapshot": spent(library.keeping.take_snapshot),
        }
    found["open"] = spent(lambda: Library.open(path, key=key).close(), times=5)
    return found


def main(cards: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        plain, locked = Path(name) / "plain.readahead", Path(name) / "locked.readahead"
        one, other = measured(plain, None, cards), measured(locked, KEY, cards)
        sys.stdout.write(f"{'':24}{'plain':>12}{'locked':>12}\n")
        for what, seconds in one.items():
            sys.stdout.write(f"{what:24}{seconds * 1000:9.2f} ms{other[what] * 1000:9.2f} ms\n")
        sys.stdout.write(
            f"{'size':24}{plain.stat().st_size / 1e6:9.2f} MB{locked.stat().st_size / 1e6:9.2f} MB\n"
        )
        with Library.open(plain) as library:
            copy = spent(lambda: library.locking.copy_locked(Path(name) / "copy", KEY))
        with Library.open(locked, key=KEY) as library:
            again = spent(lambda: library.locking.copy_plain(Path(name) / "again"))
            changed = spent(lambda: library.locking.change(KEY, Key("another one")))
        sys.stdout.write(
            f"a locked copy {copy:.2f} s, a plain one {again:.2f} s, another passphrase {changed:.2f} s\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
