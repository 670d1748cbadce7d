"""Takes a snapshot back in place of a library; the replaced file stays beside it under a dated name."""

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from readahead.library.copying import UNFINISHED, Connect, count, must_be_nameable, must_not_be, sync
from readahead.library.driver import connect, error_class
from readahead.library.faults import visible
from readahead.library.migrations import STEPS
from readahead.library.naming import free_name, stamp
from readahead.library.standing import beside, has_log, is_in_use
from readahead.model.errors import BackupRefused, DamagedLibrary, LibraryOpen, NewerLibrary

_BESIDE = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a file, under its name with these endings; the last is an index it makes anew."""

_TOO_DAMAGED = "it is damaged as well; take an older one"
_NO_LIBRARY = "it is no library, or its passphrase is another"


def restore(path: Path, snapshot: Path, now: datetime, *, open_copy: Connect = connect) -> Path | None:
    """Put a copy of *snapshot* in the place of the library at *path*; return where the replaced file now lies.

    None where no file was there. The snapshot itself stays as it is. It is opened and every page looked at before
    anything is touched, and the library changes its file in one step. Raises BackupRefused where the snapshot cannot be
    used or the place not written, NewerLibrary, and LibraryOpen while the library is open anywhere; where a system does not
    tell that, whoever has it open notices with the next write that it is another file.
    """
    place = path.resolve()
    _must_be_good(snapshot, place, open_copy)
    if is_in_use(place):
        raise LibraryOpen(path)
    part = place.with_name(f".{place.name}{UNFINISHED}")
    try:
        shutil.copyfile(snapshot, part)
        part.chmod((place if place.exists() else snapshot).stat().st_mode & 0o777 | 0o600)
        sync(part)
        replaced = _set_aside(place, now)
        part.replace(place)
        sync(place.parent)
    except OSError as error:
        raise BackupRefused(path, f"it cannot be replaced ({error.strerror or error})") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return replaced


def _must_be_good(snapshot: Path, place: Path, open_copy: Connect) -> None:
    must_be_nameable(snapshot)
    must_not_be(snapshot, place)
    if not snapshot.is_file():
        raise BackupRefused(snapshot, "there is no such snapshot")
    if has_log(snapshot):
        raise BackupRefused(snapshot, "it is in use; close it first")
    try:
        version = count(snapshot, open_copy, is_checked=True).state[0]
    except DamagedLibrary as error:
        raise BackupRefused(snapshot, _TOO_DAMAGED) from error
    except error_class() as error:
        is_damaged = isinstance(visible(error, snapshot), DamagedLibrary)
        raise BackupRefused(snapshot, _TOO_DAMAGED if is_damaged else _NO_LIBRARY) from error
    except UnicodeDecodeError as error:
        raise BackupRefused(snapshot, _TOO_DAMAGED) from error
    if int(str(version)) > len(STEPS):
        raise NewerLibrary(snapshot, found=int(str(version)), known=len(STEPS))


def _set_aside(place: Path, now: datetime) -> Path | None:
    """Give the file at *place* a second, dated name, and what SQLite kept beside it that name too, with or without it."""
    is_there = place.exists()
    replaced = free_name(place.parent, f"{place.stem}.replaced-{stamp(now)}", place.suffix)
    try:
        if is_there:
            replaced.hardlink_to(place)
    except OSError:
        # a drive without second names: for a moment there is no library at its place, and nothing of it is lost
        place.replace(replaced)
    for ending in _BESIDE:
        # a log that stayed would be taken for the new file's
        with suppress(FileNotFoundError):
            beside(place, ending).replace(beside(replaced, ending))
    return replaced if is_there else None
