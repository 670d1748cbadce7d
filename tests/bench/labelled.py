"""Prints how well the labelled set is read, and what is missed: ``python tests/bench/labelled.py [WORD …]``.

A WORD keeps the articles whose name begins so or that hold a construction of that name; or, of the misses, those of one
kind ("missed statement", "wrong speaker", "false statement", "kind", "mode", "false card", "date", "missed name" …).
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "labelled"))

from labels import Labelled, articles
from scoring import Miss, Tally
from set_scores import measures, tally


def report(items: Sequence[Labelled], words: Sequence[str]) -> Iterator[str]:
    """Yield the measures, the misses by kind, and the share of statements missed by construction, line by line."""
    chosen = [item for item in items if _is_meant(item, words)] or list(items)
    total = tally(chosen)
    counts = ("statement", "kind", "date", "name")
    yield f"{len(chosen)} articles, " + ", ".join(
        f"{total.counts[f'{each}.gold']} {each}s" for each in counts
    )
    for name, value in measures(total).items():
        yield f"{name:24}{value:6.1f}"
    yield from _misses(total, words)
    yield from _constructions(chosen, total)


def _is_meant(item: Labelled, words: Sequence[str]) -> bool:
    return any(item.name.startswith(word) or word in item.constructions for word in words)


def _misses(total: Tally, words: Sequence[str]) -> Iterator[str]:
    kinds: dict[str, list[Miss]] = defaultdict(list)
    for miss in total.misses:
        kinds[miss.measure].append(miss)
    for kind in [kind for kind in kinds if kind in words] or kinds:
        yield f"\n{kind} ({len(kinds[kind])})"
        yield from (_line(miss) for miss in kinds[kind])


def _line(miss: Miss) -> str:
    quoted = " ".join(miss.words.split())
    quoted = quoted if len(quoted) <= 110 else f"{quoted[:70]} … {quoted[-36:]}"
    wanted = f"  WANTED {miss.wanted}" if miss.wanted else ""
    return f"  {miss.article:13} {quoted}{wanted}{f'  GOT {miss.got}' if miss.got else ''}"


def _constructions(items: Sequence[Labelled], total: Tally) -> Iterator[str]:
    """Yield for each construction the share of statements missed in the articles that hold it."""
    missed = Counter(
        miss.article for miss in total.misses if miss.measure in ("missed statement", "wrong speaker")
    )
    shares = []
    for tag in {tag for item in items for tag in item.constructions}:
        held = [item for item in items if tag in item.constructions]
        statements = sum(len([one for one in item.statements if not one.optional]) for item in held)
        shares.append((sum(missed[item.name] for item in held) / max(statements, 1), statements, tag))
    yield "\nstatements missed in the articles that hold a construction (a hint, not a cause)"
    for share, statements, tag in sorted(shares, reverse=True):
        yield f"  {tag:24}{100 * share:5.1f} % of {statements}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in report(articles(), sys.argv[1:]))
