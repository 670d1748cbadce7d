"""What can go wrong with a library file and its copies (see errors.py for the whole tree)."""

from pathlib import Path

from readahead.model.errors_common import ReadaheadError


class LibraryError(ReadaheadError):
    """The library file. *path* is where it lies."""

    def __init__(self, path: object, sentence: str) -> None:
        self.path = path
        super().__init__(sentence)


class NotALibrary(LibraryError):
    """The file is something else, or damaged beyond opening."""

    def __init__(self, path: object) -> None:
        super().__init__(path, f"{path} is not a Readahead library.")


class NewerLibrary(LibraryError):
    """The file was written by a later version of the program."""

    def __init__(self, path: object, *, found: int, known: int) -> None:
        self.found, self.known = found, known
        super().__init__(
            path,
            f"{path} was written by a newer Readahead (format {found}; this one knows {known}); update the program.",
        )


class LibraryUnavailable(LibraryError):
    """The file cannot be opened or written; *reason* is the system's word for why."""

    def __init__(self, path: object, reason: str) -> None:
        self.reason = reason
        super().__init__(path, f"The library {path} cannot be used ({reason}).")


class LibraryBusy(LibraryError):
    """Another program holds the file."""

    def __init__(self, path: object) -> None:
        super().__init__(path, f"The library {path} is in use by another program; try again in a moment.")


class LibraryOpen(LibraryBusy):
    """The file is open elsewhere, and what is to be done needs it alone: to wait changes nothing."""

    def __init__(self, path: object) -> None:
        LibraryError.__init__(
            self,
            path,
            f"The library {path} is open in another window or program: close it there, then do this again.",
        )


class LibraryFull(LibraryError):
    """No room is left on the disk, or it takes no more for another reason; nothing acknowledged was lost."""

    def __init__(self, path: object) -> None:
        super().__init__(path, f"The disk that holds {path} is full; nothing was changed.")


class ReadOnlyLibrary(LibraryError):
    """The library is open for reading only; *reason* says why."""

    def __init__(self, path: object, reason: str = "it was opened for reading only") -> None:
        self.reason = reason
        super().__init__(path, f"The library {path} cannot be changed ({reason}); nothing was changed.")


class LibraryMoved(LibraryError):
    """The file no longer lies where it was opened. What it held can still be saved by a backup to a new place."""

    def __init__(self, path: object) -> None:
        super().__init__(
            path,
            f"The library {path} was moved or deleted while it was open; nothing was written: put it back, or save"
            " what is open as a new file.",
        )


class DamagedLibrary(LibraryError):
    """Some of the file cannot be read; *detail* is SQLite's word for what is wrong.

    *snapshot* is the newest snapshot beside the library, or None. What can be done: open the library for reading
    only, restore a snapshot, salvage what can be read into a new file.
    """

    def __init__(self, path: object, *, detail: str = "", snapshot: Path | None = None) -> None:
        self.detail, self.snapshot = detail, snapshot
        restore = f"restore its last snapshot ({snapshot.name}), or " if snapshot else ""
        super().__init__(
            path, f"The library {path} is damaged: {restore}save what can still be read into a new file."
        )


class PassphraseNeeded(LibraryError):
    """The file looks like a library locked with a passphrase, and none was given."""

    def __init__(self, path: object) -> None:
        super().__init__(path, f"{path} is locked: it opens with its passphrase only.")


class WrongPassphrase(LibraryError):
    """The passphrase does not open the file. A wrong one cannot be told from a file that is no library."""

    def __init__(self, path: object) -> None:
        super().__init__(
            path,
            f"{path} does not open with this passphrase; if it is the right one, the file is damaged or no Readahead library.",
        )


class BackupRefused(LibraryError):
    """A backup that cannot be written to *path*, or a snapshot there that cannot be taken back; *reason* says why."""

    def __init__(self, path: object, reason: str) -> None:
        self.reason = reason
        super().__init__(path, f"{path}: {reason}.")
