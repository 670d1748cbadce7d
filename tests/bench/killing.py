"""Kills a child process at a random moment of its work, counts what that came to, and tells it."""

import os
import select
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

MOST = 60
"""Acts a child does if nobody kills it."""

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


def put(library: Path, path: Path) -> None:
    """Put the closed file *library* at *path*, where nothing else is left."""
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir()
    shutil.copy(library, path)


def tell(rows: Sequence[Figure], wrong: Sequence[str], *, seed: str) -> None:
    """Print figures beside their references, and what was wrong with the *seed* that led there."""
    for name, figure, reference, is_held in rows:
        sys.stdout.write(f"{name:44}{figure!s:>10}{reference:>10}{'' if is_held else '  MISSED'}\n")
    for fault in wrong:
        sys.stdout.write(f"{fault}\n")
    if wrong:
        sys.stdout.write(f"again: --seed {seed}\n")
