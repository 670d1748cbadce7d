"""How long a person who writes has to wait while the history is trimmed, beside the same without trimming.

A history of --megabytes is made of acts that touch every card, as reading everything again does. Then another program
trims it to a tenth while this one writes a note every 20 ms. Times are of a note's whole commit, in milliseconds, in
both halves of the same run. Run by name:

    python tests/bench/trimming_stalls.py --megabytes 200
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from desk_life import Chance, article

from readahead.desk.desk import Desk
from readahead.desk.past import MEGABYTE
from readahead.model.card import CardId

TRIM = """
import sys
from pathlib import Path
from readahead.desk.desk import Desk
with Desk.open(Path(sys.argv[1])) as desk:
    print(desk.trim_history(int(sys.argv[2])))
"""
PAUSE_S = 0.02
LONGEST_MS = 50.0


def fill(desk: Desk, megabytes: int) -> None:
    """Make articles, then acts that change each card's words, until the history takes so much."""
    chance = Chance("stalls")
    for _ in range(40):
        desk.take_in_text(article(chance))
    store, number = desk._library._store, 0
    grown = " ".join(["grown"] * 120)
    while desk.history_bytes() < megabytes * MEGABYTE:
        with desk._library.act(f"Read all again {number}"):
            for part in range(10):
                store.run("UPDATE cards SET engine = ?", f"{number} {part} {grown}")
        number += 1


def note(desk: Desk, card: CardId, number: int) -> float:
    began = time.perf_counter()
    desk.annotate(card, f"Note {number}")
    took = time.perf_counter() - began
    time.sleep(PAUSE_S)
    return took * 1_000


def told(name: str, times: list[float]) -> str:
    ordered = sorted(times)
    p50, p95 = (ordered[int(len(ordered) * share)] for share in (0.5, 0.95))
    return f"{name:<22} {len(times):>5} notes  p50 {p50:6.2f}  p95 {p95:6.2f}  worst {ordered[-1]:6.2f} ms\n"


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--megabytes", type=int, default=200)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.readahead"
        with Desk.open(path) as desk:
            fill(desk, given.megabytes)
            card = desk.cards()[0].id
            size = desk.history_bytes()
            alone = [note(desk, card, number) for number in range(200)]
            keep = str(size // 10)
            began = time.perf_counter()
            with subprocess.Popen(
                [sys.executable, "-c", TRIM, str(path), keep], stdout=subprocess.PIPE
            ) as other:
                meanwhile = []
                while other.poll() is None:
                    meanwhile.append(note(desk, card, len(meanwhile)))
                said = other.stdout.read().decode().strip() if other.stdout else ""
            took = time.perf_counter() - began
            left = desk.history_bytes()
    sys.stdout.write(f"{size / MEGABYTE:.0f} MB to {left / MEGABYTE:.0f} MB in {took:.1f} s: {said}\n")
    sys.stdout.write(told("alone", alone) + told("while it is trimmed", meanwhile))
    # the reference: nobody waits longer than LONGEST_MS
    return int(max(meanwhile) > LONGEST_MS)


if __name__ == "__main__":
    sys.exit(main())
