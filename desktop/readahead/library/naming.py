"""Where a library's snapshots lie and how they are called: by when, why and as which of them they were taken."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from readahead.model.keeping import Occasion

SUFFIX = ".readahead"
_STAMP = "%Y-%m-%dT%H%M%SZ"
_NAME = re.compile(
    r"(?P<stamp>\d{4}-\d\d-\d\dT\d{6}Z)(?:-(?P<asked>asked)|-before-\d{3})?(?:-n(?P<number>\d{1,9}))?(?:-\d+)?"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A snapshot's file, and what its name says of it. Nothing is known yet of what is in it.

    number counts a library's snapshots as they are taken: clocks are set back, it is not. 0 in names without one, which
    were given before there were numbers.
    """

    path: Path
    at: datetime
    occasion: Occasion
    number: int = 0


def folder_of(path: Path) -> Path:
    """Return the folder that holds the snapshots of the library at *path*; links are followed first."""
    place = path.resolve()
    return place.with_name(place.name + ".snapshots")


def stamp(at: datetime) -> str:
    """Return *at* as it stands in file names: in UTC, without the colons that some systems refuse."""
    return at.astimezone(UTC).strftime(_STAMP)


def new_name(path: Path, at: datetime, addition: str = "") -> Path:
    """Return where a snapshot of the library at *path* taken *at* goes; *addition* says why it was taken."""
    number = max((one.number for one in dated(path)), default=0) + 1
    said = f"-{addition}" if addition else ""
    return free_name(folder_of(path), f"{stamp(at)}{said}-n{number}", SUFFIX)


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """Return a name in *folder* nothing has yet: *stem* with *suffix*, and a number where it takes one."""
    found, number = folder / f"{stem}{suffix}", 1
    while found.exists():
        number += 1
        found = folder / f"{stem}-{number}{suffix}"
    return found


def dated(path: Path) -> tuple[Dated, ...]:
    """Return the snapshots of the library at *path*, the one taken last first, whatever the clock said then.

    Other files in their folder are passed over.
    """
    try:
        files = [file for file in folder_of(path).iterdir() if file.suffix == SUFFIX]
    except OSError:
        return ()
    found = [one for one in map(_read, files) if one is not None]
    return tuple(sorted(found, key=_order, reverse=True))


def newest(path: Path) -> Path | None:
    """Return the snapshot of the library at *path* that was taken last, or None."""
    found = dated(path)
    return found[0].path if found else None


def _order(one: Dated) -> tuple[int, datetime, int, str]:
    """Return what snapshots are sorted by: without a number, of two of one second, the one written last is the newer."""
    try:
        written = one.path.stat().st_mtime_ns
    except OSError:
        written = 0
    return one.number, one.at, written, one.path.name


def _read(file: Path) -> Dated | None:
    found = _NAME.fullmatch(file.stem)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    occasion = Occasion.MIGRATION if "-before-" in file.stem else Occasion.AUTOMATIC
    if found["asked"]:
        occasion = Occasion.ASKED
    return Dated(file, at, occasion, int(found["number"] or 0))
