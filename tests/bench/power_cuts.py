"""Cuts the power while a program works, again and again, and looks whether all it had done is there.

    python tests/bench/power_cuts.py [--cuts 100] [--seed WORDS] [--synchronous NORMAL] [--lying]

A life at the desk runs on a disk that keeps only what was synced; at random operations of the disk it is noted what a
power cut then would have left. Each is opened and must hold all that was acknowledged until then, and of the act under
way all or nothing. Some more cuts fall while the library is backed up, after which the last backup must be whole, or
the one under way, and while a backup is put in a library's place. Every life but the first goes on from what such a cut left, unopened, so that recovering is cut as
well. Prints figures with their references; ends with status 1 when one is missed. With another value of SQLite's
"synchronous", or on a disk that lies about syncing, acts must be found lost.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import sound
from desk_life import EVERYDAY, FORGETTING, Clock, Life
from forgetful_disk import Cut, ForgetfulDisk
from killing import tell
from kills import FIRST_SCHEMA

from readahead.desk import keeping
from readahead.desk.desk import Desk
from readahead.library import Library, network
from readahead.model.errors import LibraryError

ACTS = 25
"""Acts of one life."""
TOGETHER = 10
"""Cuts judged of one life."""
NAME = "a.readahead"

Held = dict[str, sound.Rows]


@dataclass(slots=True)
class Tally:
    """What the cuts came to."""

    cuts: int = 0
    operations: int = 0
    acknowledged: int = 0
    lost: int = 0
    under_way_kept: int = 0
    wrong: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Weather:
    """How the disk is used: SQLite's "synchronous" where it is not the product's own, and whether the disk lies.

    With *passphrase* the libraries are locked.
    """

    synchronous: str = ""
    lies: bool = False
    passphrase: str = ""

    def settle(self, desk: Desk) -> None:
        if self.synchronous:
            desk._library._store.rows(f"PRAGMA synchronous = {self.synchronous}")


Look = Callable[[Library], Held]
"""Tells what a library holds, as far as two are compared."""


def lived(
    folder: Path,
    seed: str,
    at: int,
    cuts: int,
    weather: Weather,
    *,
    deeds: Mapping[str, int] = EVERYDAY,
    acts: int = ACTS,
    look: Look = sound.held,
) -> tuple[ForgetfulDisk, list[Held]]:
    """Return the disk with *cuts* cuts of it, and what the library held after each act, the opening first."""
    disk = ForgetfulDisk(folder, random.Random(seed), wanted=cuts, lies=weather.lies)
    states: list[Held] = []
    with (
        disk.in_place(),
        Life(
            folder / NAME, seed, at=at, deeds=deeds, settle=weather.settle, passphrase=weather.passphrase
        ) as life,
    ):
        disk.acknowledged = 1
        states.append(look(life.desk._library))
        for _ in range(acts):
            life.act()
            disk.acknowledged += 1
            states.append(look(life.desk._library))
    return disk, states


_TOO_FEW = "it is as after act"


def judge(
    cut: Cut,
    states: list[Held],
    folder: Path,
    tally: Tally,
    place: str,
    *,
    look: Look = sound.held,
    passphrase: str = "",
) -> int:
    """Open what *cut* left in *folder*; return the number of the state it holds, -1 when it is none of *states*."""
    tally.cuts += 1
    tally.acknowledged += cut.acknowledged
    place = f"{place}, operation {cut.operation}, {cut.acknowledged} acknowledged"
    try:
        with Desk.open(folder / NAME, passphrase=passphrase) as desk:
            tally.wrong += [f"{place}: {fault}" for fault in sound.faults(desk._library)]
            found = look(desk._library)
    except Exception as fault:  # noqa: BLE001 - whatever it says is the finding
        tally.lost += 1
        tally.wrong.append(f"{place}: {type(fault).__name__}: {fault}")
        return -1
    # the opening is a state as well: before it nothing was promised but what the file held
    allowed = range(max(0, cut.acknowledged - 1), min(len(states), cut.acknowledged + 1))
    for number in allowed:
        if states[number] == found:
            tally.under_way_kept += number == cut.acknowledged
            return number
    tally.lost += 1
    known = [number for number, state in enumerate(states) if state == found]
    said = f"{_TOO_FEW} {known[-1]}" if known else sound.difference(states[allowed[0]], found)
    tally.wrong.append(f"{place}: {said}")
    return -1


def storm(cuts: int, seed: str, weather: Weather, *, is_first_enough: bool = False) -> Tally:
    """Return what *cuts* power cuts came to, or those up to the first that lost an act."""
    tally = Tally()
    chance = random.Random(seed)
    left, at, number = None, 0, 0  # type: Cut | None, int, int
    while tally.cuts < cuts:
        number += 1
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "lived"
            folder.mkdir()
            if left is not None:
                left.lay_out(folder)
            elif number > 1 and not weather.passphrase:
                shutil.copy(FIRST_SCHEMA, folder / NAME)
            disk, states = lived(folder, f"{seed}/{number}", at, min(TOGETHER, cuts - tally.cuts), weather)
            if not disk.cuts:
                raise RuntimeError("SQLite wrote past the forgetful disk: nothing was tested")
            tally.operations += disk.operations
            ends = []
            for nth, cut in enumerate(disk.cuts):
                judged = Path(place) / str(nth)
                judged.mkdir()
                cut.lay_out(judged)
                place_in = f"seed {seed}, life {number}"
                ends.append(judge(cut, states, judged, tally, place_in, passphrase=weather.passphrase))
                if is_first_enough and any(_TOO_FEW in said for said in tally.wrong):
                    return tally
            nth = chance.randrange(len(ends))
            left = disk.cuts[nth] if number % 3 and ends[nth] >= 0 else None
            at = at + ends[nth] if left else 0
    return tally


def trimmings(cuts: int, seed: str, tally: Tally, weather: Weather) -> None:
    """Cut *cuts* times in lives whose history is trimmed now and then: what is forgotten may come back, nothing else."""
    until, number, look = tally.cuts + cuts, 0, sound.remembered
    while tally.cuts < until:
        number += 1
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "lived"
            folder.mkdir()
            wanted = min(TOGETHER, until - tally.cuts)
            life = f"{seed}/trimming {number}"
            disk, states = lived(folder, life, 0, wanted, weather, deeds=FORGETTING, acts=3 * ACTS, look=look)
            tally.operations += disk.operations
            for nth, cut in enumerate(disk.cuts):
                judged = Path(place) / str(nth)
                judged.mkdir()
                cut.lay_out(judged)
                judge(cut, states, judged, tally, f"seed {life}", look=look)


def backups(cuts: int, seed: str, tally: Tally, weather: Weather) -> None:
    """Cut *cuts* times while a library is backed up to one place, each time after some acts.

    From the first on a whole backup must lie there: the last one, or the one that is being made.
    """
    chance = random.Random(seed)
    made: list[Held] = []
    with tempfile.TemporaryDirectory() as place:
        lived, kept = Path(place) / "lived", Path(place) / "kept"
        lived.mkdir()
        kept.mkdir()
        disk = ForgetfulDisk(kept, chance, wanted=cuts, lies=weather.lies)
        with Life(lived / NAME, seed, deeds=EVERYDAY) as life, disk.in_place():
            for _ in range(cuts // 4 + 2):
                for _ in range(chance.randint(1, 4)):
                    life.act()
                made.append(sound.held(life.desk._library))
                life.desk.back_up(kept / NAME)
                disk.acknowledged += 1
        tally.operations += disk.operations
        for nth, cut in enumerate(disk.cuts):
            folder = Path(place) / str(nth)
            folder.mkdir()
            cut.lay_out(folder)
            if cut.acknowledged or NAME in cut.files:
                judge(cut, made, folder, tally, f"seed {seed}, backup")
            else:
                tally.cuts += 1


def restores(cuts: int, seed: str, tally: Tally, weather: Weather) -> None:
    """Cut *cuts* times while one backup after the other is put in the place of a library: one of them is always there."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "restored"
        folder.mkdir()
        sources, states = [], []
        for number in range(2):
            sources.append(Path(place) / f"{number}.readahead")
            with Life(sources[-1], f"{seed}/{number}", deeds=EVERYDAY) as life:
                for _ in range(8):
                    life.act()
                states.append(sound.held(life.desk._library))
        shutil.copy(sources[0], folder / NAME)
        disk = ForgetfulDisk(folder, chance, wanted=cuts, lies=weather.lies)
        disk.acknowledged = 1
        clock, rounds = Clock(), cuts // 2 + 2
        with disk.in_place():
            for number in range(1, rounds):
                keeping.restore(folder / NAME, sources[number % 2], clock=clock)
                disk.acknowledged += 1
        tally.operations += disk.operations
        held = [states[number % 2] for number in range(rounds)]
        for nth, cut in enumerate(disk.cuts):
            judged = Path(place) / str(nth)
            judged.mkdir()
            cut.lay_out(judged)
            judge(cut, held, judged, tally, f"seed {seed}, restoring")
            replaced = [name for name in cut.files if ".replaced-" in name and name.endswith(".readahead")]
            if len(replaced) < cut.acknowledged - 1:
                tally.wrong.append(f"seed {seed}, restoring: a file that was replaced is gone")


def passphrases(cuts: int, seed: str, tally: Tally, weather: Weather) -> None:
    """Cut *cuts* times while a library gets one passphrase after the other: the last opens it, or the one under way."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "locked"
        folder.mkdir()
        # each change takes a snapshot and locks all of them anew
        words = [f"{weather.passphrase} {number}" for number in range(5)]
        with Life(folder / NAME, seed, deeds=EVERYDAY, passphrase=words[0]) as life:
            for _ in range(8):
                life.act()
            held = sound.held(life.desk._library)
        disk = ForgetfulDisk(folder, random.Random(seed), wanted=cuts, lies=weather.lies)
        disk.acknowledged = 1
        with disk.in_place(), Desk.open(folder / NAME, passphrase=words[0]) as desk:
            for old, new in pairwise(words):
                desk.change_passphrase(old, new)
                disk.acknowledged += 1
        tally.operations += disk.operations
        for nth, cut in enumerate(disk.cuts):
            judged = Path(place) / str(nth)
            judged.mkdir()
            cut.lay_out(judged)
            word = _opening(judged / NAME, words[cut.acknowledged - 1 : cut.acknowledged + 1])
            judge(Cut({}, cut.operation, 1), [held], judged, tally, f"seed {seed}, locking", passphrase=word)


def _opening(path: Path, words: Sequence[str]) -> str:
    """Return that one of *words* that opens the library, else the last."""
    for word in words[:-1]:
        try:
            Desk.open(path, passphrase=word).close()
        except LibraryError:
            continue
        return word
    return words[-1]


def main() -> int:
    """Cut, print what it came to, and return the exit status."""
    parser = argparse.ArgumentParser(
        description="Cuts the power and looks whether all that was done is there."
    )
    parser.add_argument("--cuts", type=int, default=100)
    parser.add_argument("--seed", default=os.urandom(4).hex(), help="the same cuts again")
    parser.add_argument("--synchronous", default="", choices=["", "NORMAL", "OFF"])
    parser.add_argument("--drive", action="store_true", help="as on a network drive, where there is no log")
    parser.add_argument("--locked", action="store_true", help="libraries locked with a passphrase")
    parser.add_argument("--lying", action="store_true", help="a disk that says it synced and did not")
    parser.add_argument("--first", action="store_true", help="end with the first act that was lost")
    asked = parser.parse_args()
    begun = time.perf_counter()
    if asked.drive:
        network.drive_of = lambda path, mounts: "nfs"
    weather = Weather(asked.synchronous, asked.lying, "open, please" if asked.locked else "")
    tally = storm(asked.cuts, asked.seed, weather, is_first_enough=asked.first)
    if asked.first and tally.lost:
        parts = []
    elif asked.locked:
        parts = [passphrases]
    elif asked.drive or asked.synchronous:
        parts = [trimmings]
    else:
        parts = [trimmings, backups, restores]
    for part in parts:
        part(max(asked.cuts // 5, 4), asked.seed, tally, weather)
    rows = [
        ("power cuts", tally.cuts, f">= {asked.cuts}", tally.cuts >= asked.cuts),
        ("disk operations they were drawn from", tally.operations, "", True),
        ("acts acknowledged before them", tally.acknowledged, "", True),
        ("cuts that lost an act or the library", tally.lost, "0", tally.lost == 0),
        ("other faults of the file", len(tally.wrong) - tally.lost, "0", len(tally.wrong) == tally.lost),
        ("acts under way that were kept whole", tally.under_way_kept, "", True),
        ("seconds", round(time.perf_counter() - begun, 1), "", True),
    ]
    tell(rows, tally.wrong, seed=asked.seed)
    return 0 if all(held for *_, held in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
