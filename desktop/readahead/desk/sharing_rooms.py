"""Where an export is written before it takes its place: a hidden folder beside that, which a killed program leaves behind."""

import ctypes
import errno
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_MADE, _OLD = "made", "old"
_ABANDONED_S = 86_400
"""Where nobody can tell whether a program still works in a room, one this old is taken to be left from one that ended."""
_EXCHANGE, _HERE = 2, -100
"""RENAME_EXCHANGE and AT_FDCWD. Source: rename(2), Linux."""


@contextmanager
def room_beside(place: Path) -> Iterator[Path]:
    """Give a hidden folder beside *place*, which goes with all in it when the block has ended.

    What killed programs have left of exports to the same place goes first; an export that was being replaced by one of
    them is put back.
    """
    _clear_up(place)
    room = Path(tempfile.mkdtemp(prefix=f".{place.name}.", dir=place.parent))
    try:
        with _held(room):
            yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def put_in_place(place: Path, made: Path, room: Path) -> None:
    """Put the folder *made* in its place, in one step where the system can; what is there goes to *room*."""
    if not place.exists():
        made.rename(place)
        return
    if not any(place.iterdir()):
        place.rmdir()
        made.rename(place)
        return
    if hasattr(os, "sync"):
        os.sync()
    if _exchanged(made, place):
        return
    place.rename(room / _OLD)
    try:
        made.rename(place)
    except OSError:
        (room / _OLD).rename(place)
        raise


def _exchanged(one: Path, other: Path) -> bool:
    """Let two folders change their names in one step, so that a program killed at it leaves both; False where none can."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    fault = ctypes.get_errno()
    if fault in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(fault, os.strerror(fault), str(other))


def _clear_up(place: Path) -> None:
    """Remove the rooms beside *place* that nobody works in any more."""
    name = re.compile(rf"{re.escape(f'.{place.name}.')}[a-z0-9_]{{8}}")
    try:
        rooms = [room for room in place.parent.iterdir() if name.fullmatch(room.name)]
    except OSError:
        return
    for room in rooms:
        with suppress(OSError):
            if room.is_dir() and not room.is_symlink() and _is_left(room):
                if (room / _OLD).is_dir() and not place.exists():
                    (room / _OLD).rename(place)
                shutil.rmtree(room)


def _is_left(room: Path) -> bool:
    """Return whether *room* is one of ours that no running program holds."""
    if not {one.name for one in room.iterdir()} <= {_MADE, _OLD}:
        return False
    if sys.platform == "win32":
        return abs(time.time() - room.stat().st_mtime) > _ABANDONED_S
    with suppress(BlockingIOError), _held(room, waits=False):
        return True
    return False


@contextmanager
def _held(room: Path, *, waits: bool = True) -> Iterator[None]:
    """Hold *room*, as long as this program runs, for others to see. Raises BlockingIOError where it is held."""
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(room, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if waits else fcntl.LOCK_NB))
        yield
    finally:
        os.close(descriptor)
