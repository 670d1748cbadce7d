"""Ten thousand hostile memos through every format: what fails, what acts, what is lost, and what it costs.

A file in reach holds a word that may stand in no export. Run by name; a seed draws the same memos again:

    python tests/bench/memo_laws.py --memos 10000 --seed 1
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from hostile_memos import CANARY, Drawn, memos
from hypothesis import HealthCheck, Phase, given, seed, settings
from memo_lawbook import breaches

from readahead.memo import export

_SHOWN = 5
"""Breaches of a kind that are told in full."""


class Count:
    """What was tried, what broke, and the seconds of CPU each step took."""

    def __init__(self) -> None:
        self.tried: Counter[str] = Counter()
        self.broken: Counter[str] = Counter()
        self.seconds: Counter[str] = Counter()

    def take(self, drawn: Drawn) -> None:
        """Put a memo through every format and hold the files to the laws."""
        self.tried["memos"] += 1
        try:
            start = time.process_time()
            document = drawn.document
            self.seconds["composing"] += time.process_time() - start
        except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
            self._tell(f"composing fails: {error!r}", "composing fails")
            return
        files = {}
        for suffix in export.FORMATS:
            start = time.process_time()
            try:
                files[suffix] = export.render(document, suffix)
                self.tried[f"{suffix} files"] += 1
            except Exception as error:  # noqa: BLE001 - as above
                self._tell(f"{suffix} fails: {error!r}", f"{suffix} fails")
            self.seconds[suffix] += time.process_time() - start
        start = time.process_time()
        for breach in breaches(document, files, canary=CANARY):
            self._tell(f"{breach.law} in {breach.suffix}: {breach.told}", f"{breach.law} in {breach.suffix}")
        self.tried["notes"] += len(document.notes)
        self.seconds["reading back"] += time.process_time() - start

    def _tell(self, told: str, kind: str) -> None:
        self.broken[kind] += 1
        if self.broken[kind] <= _SHOWN:
            _say(f"  {told[:400]}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Return 0 when no law was broken, 1 otherwise."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--memos", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    count = Count()
    with tempfile.TemporaryDirectory() as folder:
        canary = Path(folder) / "canary.txt"
        canary.write_text(CANARY, encoding="utf-8")
        os.chdir(folder)

        @seed(asked.seed)
        @settings(
            max_examples=asked.memos,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(memos(canary))
        def tried(drawn: Drawn) -> None:
            count.take(drawn)

        tried()
        os.chdir("/")
    _say(", ".join(f"{number} {name}" for name, number in count.tried.items()))
    _say("CPU seconds: " + ", ".join(f"{name} {used:.1f}" for name, used in count.seconds.items()))
    _say("broken: " + (", ".join(f"{kind} {number}" for kind, number in count.broken.items()) or "nothing"))
    return 1 if count.broken else 0


if __name__ == "__main__":
    sys.exit(main())
