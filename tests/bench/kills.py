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
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import sound
from desk_life import BULK, EVERYDAY, Clock, Life, article
from forgetful_disk import ForgetfulDisk

from readahead.desk import keeping, storing
from readahead.desk.desk import Desk
from readahead.model.card import Card
from readahead.model.keeping import Occasion

FIRST_SCHEMA = Path(__file__).parent.parent / "libraries" / "first-schema.readahead"
MOST = 60
"""Acts a child does if nobody kills it."""
FILES = 12
"""Files of the import that is killed: few enough to be read in the child itself."""

State = dict[str, sound.Rows]
Told = Callable[[], None]
Figure = tuple[str, object, str, bool]
"""What was counted, how much it came to, the reference, and whether that is held."""


@dataclass(slots=True)
class Tally:
    """What the kills came to."""

    kills: int = 0
    finished: int = 0
    acknowledged: int = 0
    lost: int = 0
    under_way_kept: int = 0
    wrong: list[str] = field(default_factory=list)

    def count(self, heard: int, was_at_work: bool) -> None:
        """Count one child that was killed, or had finished before."""
        self.kills += was_at_work
        self.finished += not was_at_work
        self.acknowledged += heard


def killed(work: Callable[[Told], None], *, after: int, wait: float) -> tuple[int, bool]:
    """Run *work* in a child, kill it *wait* seconds after its acknowledgement number *after*.

    Return how many acknowledgements came in all, and whether the child was still at work. No library may be open here.
    """
    ear, mouth = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _be_child(work, ear, mouth)
    os.close(mouth)
    heard = 0
    while heard < after and (said := os.read(ear, after - heard)):
        heard += len(said)
    deadline = time.monotonic() + wait
    while (left := deadline - time.monotonic()) > 0 and select.select([ear], [], [], left)[0]:
        said = os.read(ear, 4096)
        heard += len(said)
        if not said:
            break
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while said := os.read(ear, 4096):
        heard += len(said)
    os.close(ear)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("the child failed by itself; what it said stands above")
    return heard, os.WIFSIGNALED(status)


def _be_child(work: Callable[[Told], None], ear: int, mouth: int) -> None:
    status = 1
    try:
        os.close(ear)
        work(lambda: os.write(mouth, b".") and None)
        status = 0
    except BaseException:  # noqa: BLE001 - a child must never go on as a second parent
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def _state(desk: Desk) -> State:
    """Return all that is in the library, and the snapshots of it with what each holds.

    Those taken before a migration are told by their kind: killed in between, the next opening takes another.
    """
    snapshots = {
        (
            "" if one.occasion is Occasion.MIGRATION else one.path.name,
            one.is_readable,
            one.articles,
            one.cards,
        )
        for one in desk.snapshots()
    }
    return sound.held(desk._library) | {"snapshots": sorted(snapshots)}


class Siege:
    """One library that is killed at work, and its twin that is not."""

    def __init__(self, folder: Path, seed: str, *, deeds: Mapping[str, int], early: bool = False) -> None:
        self.path, self.twin = folder / "killed" / "a.readahead", folder / "twin" / "a.readahead"
        self._seed, self._deeds, self._early = seed, deeds, early
        self._at = 0
        for path in (self.path, self.twin):
            path.parent.mkdir(exist_ok=True)

    def begin_with(self, library: Path) -> None:
        """Give both libraries what is in the closed file *library*."""
        for path in (self.path, self.twin):
            _put(library, path)

    def blow(self, tally: Tally, *, after: int = MOST, wait: float = 0.0, before: int = 0) -> None:
        """Kill once and judge what is left.

        The blow falls *wait* seconds after acknowledgement number *after*, or before disk operation number *before*.
        """
        heard, was_at_work = killed(partial(self._live, before), after=after, wait=wait)
        tally.count(heard, was_at_work)
        found = self._survivor(tally, heard)
        with self._life(self.twin) as twin:
            names = [twin.act() for _ in range(heard)]
            wanted = _state(twin.desk)
            if wanted != found:
                names.append(twin.act())
                if _state(twin.desk) == found:
                    tally.under_way_kept += 1
                else:
                    tally.lost += 1
                    difference = sound.difference(wanted, found)
                    tally.wrong.append(f"{self._place(heard)}, {names[-2:]}, wanted and found: {difference}")
            self._at = twin.at
        if tally.wrong:
            _put(self.twin, self.path)

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
            return _state(survivor.desk)

    def _place(self, heard: int) -> str:
        return f"seed {self._seed}, act {self._at}, {heard} acknowledged"


def everyday(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill one library *kills* times in its everyday life, from before it is there."""
    chance = random.Random(seed)
    siege = Siege(folder, seed, deeds=EVERYDAY, early=early)
    for _ in range(kills):
        siege.blow(tally, after=chance.choice([0, 1, 2, 3, 5, 8, 13]), wait=chance.uniform(0, 0.02))


def bulk(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill one library *kills* times while acts that touch every card are done, undone and redone."""
    chance = random.Random(seed)
    siege = Siege(folder, seed, deeds=BULK, early=early)
    siege.begin_with(_many_cards(folder / "many.readahead", chance))
    for _ in range(kills):
        siege.blow(tally, after=chance.choice([0, 1, 2, 3]), wait=chance.uniform(0, 0.04))


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


def taking_in_files(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill *kills* imports of many files: whole articles only are there, undone as one, and the rest is taken in after."""
    chance = random.Random(seed)
    files = folder / "files"
    files.mkdir()
    for number in range(FILES):
        text = article(chance).replace("\n", f" in {number + 2} days\n", 1)
        (files / f"{number}.txt").write_text(text, encoding="utf-8")
    wanted = _taken_in(folder / "whole.readahead", files)
    for number in range(kills):
        path = folder / f"{number}.readahead"
        _, was_at_work = killed(partial(_take_in, path, files), after=1, wait=chance.uniform(0, 0.3))
        tally.count(0, was_at_work)
        with Desk.open(path, clock=Clock()) as desk:
            found = _cards_of_articles(desk)
            tally.wrong += [f"seed {seed}, import {number}: {fault}" for fault in sound.faults(desk._library)]
            done = len(desk.history())
            for _ in range(done):
                desk.undo()
            if desk.articles() or desk.cards():
                tally.wrong.append(f"seed {seed}, import {number}: undone, and something is left")
            for _ in range(done):
                desk.redo()
            if _cards_of_articles(desk) != found:
                tally.wrong.append(f"seed {seed}, import {number}: undone and done again, and not the same")
        if not found.items() <= wanted.items() or _taken_in(path, files) != wanted:
            tally.lost += 1
            tally.wrong.append(
                f"seed {seed}, import {number}: {len(found)} of {FILES} articles, not all whole"
            )


def restoring(folder: Path, seed: str, kills: int, tally: Tally, early: bool) -> None:
    """Kill *kills* times while one backup after the other is put in a library's place: one of them is always there."""
    chance = random.Random(seed)
    place, backups = folder / "restored", [folder / f"{number}.readahead" for number in range(2)]
    for number, backup in enumerate(backups):
        with Life(backup, f"{seed}/{number}", deeds=EVERYDAY) as life:
            for _ in range(10):
                life.act()
    wanted = [_held(backup) for backup in backups]
    for number in range(kills):
        path = place / f"{number}.readahead"
        _put(backups[1], path)
        heard, was_at_work = killed(
            partial(_restore, path, backups), after=chance.randint(0, 4), wait=chance.uniform(0, 0.03)
        )
        tally.count(heard, was_at_work)
        replaced = [file for file in place.glob("*.replaced-*") if file.suffix == path.suffix]
        found = _held(path)
        if found not in (wanted[(heard + 1) % 2], wanted[heard % 2]) or len(replaced) < heard:
            tally.lost += 1
            tally.wrong.append(
                f"seed {seed}, restored {heard} times, {len(replaced)} replaced: {path.exists()}"
            )
        tally.wrong += [f"seed {seed}: {file} is not whole" for file in replaced if _held(file) not in wanted]


def _restore(path: Path, backups: Sequence[Path], told: Told) -> None:
    clock = Clock()
    for number in range(MOST):
        keeping.restore(path, backups[number % 2], clock=clock)
        told()


def _held(path: Path) -> State:
    with Desk.open(path, clock=Clock()) as desk:
        return sound.held(desk._library)


def _die_at(before: int, number: int) -> None:
    if number == before:
        os.kill(os.getpid(), signal.SIGKILL)


def _put(library: Path, path: Path) -> None:
    """Put the closed file *library* at *path*, where nothing else is left."""
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir()
    shutil.copy(library, path)


def _take_in(path: Path, files: Path, told: Told = lambda: None) -> None:
    # several transactions, as of an import that is larger
    storing.GATHERED = 3
    with Desk.open(path, clock=Clock()) as desk:
        told()
        desk.take_in([files])


def _taken_in(path: Path, files: Path) -> dict[str, tuple[Card, ...]]:
    _take_in(path, files)
    with Desk.open(path, clock=Clock()) as desk:
        return _cards_of_articles(desk)


def _cards_of_articles(desk: Desk) -> dict[str, tuple[Card, ...]]:
    return {
        desk.article(one.id).article.text: tuple(filed.card for filed in desk.cards_of(one.id))
        for one in desk.articles()
    }


def _many_cards(path: Path, chance: random.Random) -> Path:
    with Desk.open(path, clock=Clock()) as desk:
        for _ in range(30):
            desk.take_in_text(article(chance))
        desk.new_topic("Everything")
    return path


SHARES: Mapping[Callable[..., None], tuple[float, int]] = {
    everyday: (0.5, 20),
    bulk: (0.65, 10),
    between_writes: (0.8, 20),
    migrating: (0.87, 20),
    restoring: (0.93, 20),
    taking_in_files: (1.0, 10),
}
"""Up to which part of all kills each kind of them goes, and how many are struck together."""


def strike(kills: int, seed: str, *, early: bool = False) -> Tally:
    """Return what *kills* kills came to, of every kind its share."""
    tally = Tally()
    for kind, (share, together) in SHARES.items():
        until, rounds = round(kills * share), 0
        while tally.kills < until and rounds < kills:
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


def tell(rows: Sequence[Figure], wrong: Sequence[str], *, seed: str) -> None:
    """Print figures beside their references, and what was wrong with the *seed* that led there."""
    for name, figure, reference, is_held in rows:
        sys.stdout.write(f"{name:44}{figure!s:>10}{reference:>10}{'' if is_held else '  MISSED'}\n")
    for fault in wrong:
        sys.stdout.write(f"{fault}\n")
    if wrong:
        sys.stdout.write(f"again: --seed {seed}\n")


if __name__ == "__main__":
    sys.exit(main())
