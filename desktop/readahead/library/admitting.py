"""What a file is, as far as that can be told before it is opened as a library, and why one was not opened."""

import stat
from pathlib import Path

from readahead.library.driver import Key, can_lock
from readahead.library.faults import damaged
from readahead.library.file_kinds import PLAIN_HEADER, Kind, kind_of
from readahead.library.naming import newest
from readahead.library.relisting import was_library
from readahead.library.sealed_pages import opens_some
from readahead.library.standing import is_begun, log_left_alone
from readahead.model.errors import (
    DamagedLibrary,
    EncryptionMissing,
    LibraryError,
    LibraryMoved,
    LibraryUnavailable,
    NotALibrary,
    PassphraseNeeded,
    WrongPassphrase,
)

APPLICATION_ID = 0x52_41_48_44
"""What stands in the file's header: "RAHD". Source of the field: SQLite file format, 1.3.17."""
_MARK_AT = 68


def key_needed(path: Path, key: Key | None) -> tuple[Key | None, str]:
    """Return the key that the file at *path* takes, and a sentence where the one that was given is not needed.

    Raises PassphraseNeeded for a file that takes one, and EncryptionMissing where it could not be used.
    """
    kind = kind_of(path)
    if key is not None:
        if kind is not Kind.PLAIN:
            return key, ""
        return None, f"The library {path} is not locked: it opens without a passphrase."
    last = newest(path)
    # what lies beside a library says what it was, also where it is damaged
    was = kind_of(last) if last is not None else Kind.NOTHING
    if (kind is Kind.LOCKED and was is not Kind.PLAIN) or (kind is Kind.OTHER and was is Kind.LOCKED):
        raise PassphraseNeeded(path) if can_lock() else EncryptionMissing
    return None, ""


def must_be_place(path: Path, *, read_only: bool, must_exist: bool) -> None:
    """Raise LibraryUnavailable, or LibraryMoved where one *must_exist*, where no library can be opened or made at *path*."""
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except FileNotFoundError:
        is_folder = False
    except (OSError, ValueError) as error:
        # a name that is too long, a link that leads to itself, a file in the place of a folder
        raise LibraryUnavailable(path, getattr(error, "strerror", None) or str(error)) from error
    if is_folder:
        raise LibraryUnavailable(path, "it is a folder")
    if must_exist and not is_begun(path):
        raise LibraryMoved(path)
    if log := log_left_alone(path):
        raise LibraryUnavailable(
            path,
            f"its file has gone, and {log.name} with what was done last still lies there: put the file back under its"
            " old name, then it is whole",
        )
    if read_only:
        if not path.exists():
            raise LibraryUnavailable(path, "there is no such file")
        return
    # none is made: of a mistyped place an empty library would be shown, and the folders stay behind
    if not path.parent.is_dir():
        raise LibraryUnavailable(path, f"there is no folder {path.parent}")


def fault_of_locked(path: Path, key: Key, error: Exception) -> Exception:
    """Return what is to be said of a file that a key was tried on."""
    if isinstance(error, NotALibrary) and error.__cause__ is not None:
        return (
            damaged(path, "its first page cannot be read") if opens_some(path, key) else WrongPassphrase(path)
        )
    return damaged(path, "its beginning cannot be read") if isinstance(error, UnicodeDecodeError) else error


def fault_of_plain(path: Path, error: Exception) -> LibraryError:
    """Return DamagedLibrary for a file that was ours by its header, its list or the snapshots beside it, else NotALibrary."""
    with path.open("rb") as file:
        header = file.read(_MARK_AT + 4)
    is_ours = header[_MARK_AT:] == APPLICATION_ID.to_bytes(4, "big")
    if not is_ours and not header.startswith(PLAIN_HEADER):
        is_ours = was_library(path)
    detail = error.detail if isinstance(error, DamagedLibrary) else "its beginning cannot be read"
    return damaged(path, detail) if is_ours or newest(path) else NotALibrary(path)
