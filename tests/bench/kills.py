"""Kills a program at work, again and again, and looks whether all it had done is there.

    python tests/bench/kills.py [--kills 200] [--seed WORDS]

A child process works at a desk and says so on a pipe each time a verb has returned. It is killed (SIGKILL) at a random
moment. Then the library is opened again and must hold what a second library holds that was led through the same acts
undisturbed: every act that was acknowledged, and of the one under way all or nothing. Prints figures with their
references; ends with status 1 when one is missed.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import sound
from desk_life import BULK, EVERYDAY, FORGETTING, Clock, Life, article
from forgetful_disk import ForgetfulDisk
from killing import MOST, Tally, Told, killed, put, tell
from kills_of_files import restoring, sharing, taking_in_files

from readahead.desk.desk import Desk
from readahead.library import Library
from readahead.model.keeping import Occasion

FIRST_SCHEMA = Path(__file__).parent.parent / "libraries" / "first-schema.readahead"

State = dict[str, sound.Rows]


class Siege:
    """One library that is killed at work, and its twin that is not."""

    def __init__(
        self,
        folder: Path,
        seed: str,
        *,
        deeds: Mapping[str, int],
        early: bool = False,
        look: Callable[[Library], State] = sound.held,
    ) -> None:
        self.path, self.twin = folder / "killed" / "a.readahead", folder / "twin" / "a.readahead"
        self._seed, self._deeds, self._early = seed, deeds, early
        self._at, self._look = 0, look
        for path in (self.path, self.twin):
            path.parent.mkdir(exist_ok=True)

    def begin_with(self, library: Path) -> None:
        """Give both libraries what is in the closed file *library*."""
        for path in (self.path, self.twin):
            put(library, path)

    def blow(self, tally: Tally, *, after: int = MOST, wait: float = 0.0, before: int = 0) -> None:
        """Kill once and judge what is left.

        The blow falls *wait* seconds after acknowledgement number *after*, or before disk operation number *before*.
        """
        heard, was_at_work = killed(partial(self._live, before), after=after, wait=wait)
        tally.count(heard, was_at_work)
        found = self._survivor(tally, heard)
        with self._life(self.twin) as twin:
            names = [twin.act() for _ in range(heard)]
            wanted = self._state(twin.desk)
            if wanted != found:
                names.append(twin.act())
                if self._state(twin.desk) == found:
                    tally.under_way_kept += 1
                else:
                    tally.lost += 1
                    difference = sound.difference(wanted, found)
                    tally.wrong.append(f"{self._place(heard)}, {names[-2:]}, wanted and found: {difference}")
            self._at = twin.at
        if tally.wrong:
            put(self.twin, self.path)

    def _state(self, desk: Desk) -> State:
        """Return all that is in the library, and the snapshots of it with what each holds.

        Those taken before a migration are told by their kind: killed in between, the next opening takes another. The
        numbers in names are left out, since that one counts too.
        """
        snapshots = {
            (
                "" if one.occasion is Occasion.MIGRATION else one.at.isoformat(),
                one.is_readable,
                one.articles,
                one.cards,
            )
            for one in desk.snapshots()
        }
        return self._look(desk._library) | {"snapshots": sorted(snapshots)}

    def _life(self, path: Path) -> Life:
        return Life(path, self._seed, at=self._at, deeds=self._deeds)

    def _live(self, before: int, told: Told) -> None:
        disk = ForgetfulDisk(self.path.parent, random.Random(0), before_each=partial(_die_at, before))
        with disk.in_place() if before else nullcontext(), self._life(self.path) as life:
            for _ in range(MOST):
                if self._early:
                    told()
                life.act()
                if not self._early:
                    told()

    def _survivor(self, tally: Tally, heard: int) -> State:
        with self._life(self.path) as survivor:
            library = survivor.desk._library
            tally.wrong += [f"{self._place(heard)}: {fault}" for fault in sound.faults(library)]
            return self._state(survivor.desk)

    def _place(self, heard: int) -> str:
        return f"seed {self._seed}, act {self._at}, {heard} acknowledged"


def everyday(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill one library *kills* times in its everyday life, from before it is there."""
    chance = random.Random(seed)
    siege = Siege(folder, seed, deeds=EVERYDAY, early=early)
    for _ in range(kills):
        siege.blow(tally, after=chance.choice([0, 1, 2, 3, 5, 8, 13]), wait=chance.uniform(0, 0.02))
        if early and tally.lost:
            return


def bulk(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill one library *kills* times while acts that touch every card are done, undone and redone."""
    chance = random.Random(seed)
    siege = Siege(folder, seed, deeds=BULK, early=early)
    siege.begin_with(_many_cards(folder / "many.readahead", chance))
    for _ in range(kills):
        siege.blow(tally, after=chance.choice([0, 1, 2, 3]), wait=chance.uniform(0, 0.04))


def trimming(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill one library *kills* times while its history is trimmed now and then, of which any part may be done."""
    chance = random.Random(seed)
    siege = Siege(folder, seed, deeds=FORGETTING, early=early, look=sound.remembered)
    for _ in range(kills):
        siege.blow(tally, after=chance.choice([0, 3, 8, 20]), wait=chance.uniform(0, 0.02))


def migrating(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill *kills* libraries of the first schema while they are opened or shortly after."""
    chance = random.Random(seed)
    for number in range(kills):
        siege = Siege(folder, f"{seed}/{number}", deeds=EVERYDAY, early=early)
        siege.begin_with(FIRST_SCHEMA)
        siege.blow(tally, after=chance.choice([0, 0, 0, 1]), wait=chance.uniform(0, 0.05))


def between_writes(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill one library *kills* times just before a write, a sync or a removal of a file, whichever comes."""
    chance = random.Random(seed)
    siege = Siege(folder, seed, deeds=EVERYDAY, early=early)
    for _ in range(kills):
        siege.blow(tally, before=chance.randint(1, 250))


def _die_at(before: int, number: int) -> None:
    if number == before:
        os.kill(os.getpid(), signal.SIGKILL)


def _many_cards(path: Path, chance: random.Random) -> Path:
    with Desk.open(path, clock=Clock()) as desk:
        for _ in range(30):
            desk.take_in_text(article(chance))
        desk.new_topic("Everything")
    return path


SHARES: Mapping[Callable[..., None], tuple[float, int]] = {
    everyday: (0.45, 20),
    bulk: (0.6, 10),
    trimming: (0.7, 20),
    between_writes: (0.8, 20),
    migrating: (0.87, 20),
    restoring: (0.91, 20),
    sharing: (0.95, 20),
    taking_in_files: (1.0, 10),
}
"""Up to which part of all kills each kind of them goes, and how many are struck together."""


def strike(kills: int, seed: str, *, early: bool = False) -> Tally:
    """Return what *kills* kills came to, of every kind its share; acknowledged too early, up to the first loss."""
    tally = Tally()
    for kind, (share, together) in SHARES.items():
        until, rounds = round(kills * share), 0
        while tally.kills < until and rounds < kills and not (early and tally.lost):
            rounds += 1
            with tempfile.TemporaryDirectory() as folder:
                place = f"{seed}/{kind.__name__}/{rounds}"
                kind(Path(folder), place, min(together, until - tally.kills), tally, early)
    return tally


def main() -> int:
    """Kill, print what it came to, and return the exit status."""
    parser = argparse.ArgumentParser(
        description="Kills a program at work and looks whether all it had done is there."
    )
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", default=os.urandom(4).hex(), help="the same acts again, at other moments")
    parser.add_argument(
        "--early", action="store_true", help="acknowledge before the act: what must be found out"
    )
    asked = parser.parse_args()
    begun = time.perf_counter()
    tally = strike(asked.kills, asked.seed, early=asked.early)
    rows = [
        ("kills at work", tally.kills, f">= {asked.kills}", tally.kills >= asked.kills),
        ("acts acknowledged before them", tally.acknowledged, "", True),
        ("acts or articles lost", tally.lost, "0", tally.lost == 0),
        ("other faults of the file", len(tally.wrong) - tally.lost, "0", len(tally.wrong) == tally.lost),
        ("acts under way that were kept whole", tally.under_way_kept, "", True),
        ("seconds", round(time.perf_counter() - begun, 1), "", True),
    ]
    tell(rows, tally.wrong, seed=asked.seed)
    return 0 if all(held for *_, held in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
