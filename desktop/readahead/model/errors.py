"""What can go wrong that a user can see: one exception per cause, each with one sentence to act on.

ReadaheadError
├── Refused                  a source that gives no article (the rest of the import goes on)
│   ├── SourceMissing
│   ├── SourceUnreadable
│   ├── EmptySource
│   ├── BinarySource
│   ├── UnknownEncoding
│   ├── SourceTooLarge
│   ├── UnknownFormat
│   └── NoArticleFound
├── NotFound                 a name or number that stands for nothing
├── AmbiguousName
├── InvalidValue             a value that cannot be taken (an empty name, a wrong date, …)
├── NothingToUndo
├── NothingToRedo
├── SearchStopped            a search that a newer one has made void
├── ActOvertaken
├── ActBuiltUpon
├── ExtraMissing             a part of the program that is not installed
│   ├── EncryptionMissing
│   └── ClusterMissing
├── ClusterUnavailable
├── LibraryError
│   ├── NotALibrary
│   ├── NewerLibrary
│   ├── LibraryUnavailable
│   ├── ReadOnlyLibrary
│   ├── LibraryMoved
│   ├── DamagedLibrary
│   ├── PassphraseNeeded
│   ├── WrongPassphrase
│   ├── LibraryBusy
│   ├── LibraryFull
│   └── BackupRefused        a copy that cannot be made or taken back
├── SharingError             a folder or bundle that a library is written to or taken in from
│   ├── NotAnExport
│   ├── DamagedExport
│   ├── NewerExport
│   ├── BundleTooLarge
│   └── SharingRefused       a place that cannot be written
└── MemoError
    ├── UnknownTemplate
    ├── InvalidTemplate
    ├── UnknownExportFormat
    ├── ExportRefused
    └── TypesettingFailed
"""

from collections.abc import Iterable
from pathlib import Path


class ReadaheadError(Exception):
    """A fault a user can see and act on; str() is one plain sentence."""


class Refused(ReadaheadError):
    """A source that gives no article. *source* is its display name."""

    def __init__(self, source: str, sentence: str) -> None:
        self.source = source
        super().__init__(sentence)


class SourceMissing(Refused):
    """There is no such file."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: there is no such file.")


class SourceUnreadable(Refused):
    """The file is there and cannot be read; *reason* is the system's word for why."""

    def __init__(self, source: str, reason: str) -> None:
        self.reason = reason
        super().__init__(source, f"{source}: the file cannot be read ({reason}).")


class EmptySource(Refused):
    """Nothing but white space."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: there is no text in it.")


class BinarySource(Refused):
    """Bytes that are no text."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: this is not a text file.")


class UnknownEncoding(Refused):
    """Text in an encoding that cannot be told with confidence."""

    def __init__(self, source: str) -> None:
        super().__init__(
            source, f"{source}: the text's encoding cannot be told; save it as UTF-8 and import it again."
        )


class SourceTooLarge(Refused):
    """More than *limit* bytes."""

    def __init__(self, source: str, limit: int) -> None:
        self.limit = limit
        super().__init__(source, f"{source}: the file is larger than {limit // 1_000_000} MB.")


class UnknownFormat(Refused):
    """A kind of file that has no importer."""

    def __init__(self, source: str, known: Iterable[str]) -> None:
        self.known = tuple(known)
        super().__init__(source, f"{source}: only {', '.join(self.known)} files can be imported.")


class NoArticleFound(Refused):
    """A page was read and holds no article."""

    def __init__(self, source: str) -> None:
        super().__init__(source, f"{source}: no article was found in it; paste its text instead.")


class NotFound(ReadaheadError):
    """*name* stands for no *noun* (card, topic, memo, article …) of this library."""

    def __init__(self, noun: str, name: object) -> None:
        self.noun, self.name = noun, name
        super().__init__(f"There is no {noun} “{name}” in this library.")


class AmbiguousName(ReadaheadError):
    """*name* stands for several."""

    def __init__(self, noun: str, name: str, numbers: Iterable[int]) -> None:
        self.noun, self.name, self.numbers = noun, name, tuple(numbers)
        listed = ", ".join(str(number) for number in self.numbers)
        super().__init__(f"“{name}” is the name of several {noun}s; give a number instead: {listed}.")


class InvalidValue(ReadaheadError):
    """A value that cannot be taken; the sentence says what is wanted."""


class NothingToUndo(ReadaheadError):
    """No act is left to take back."""

    def __init__(self) -> None:
        super().__init__("There is nothing to undo.")


class NothingToRedo(ReadaheadError):
    """No undone act is left."""

    def __init__(self) -> None:
        super().__init__("There is nothing to redo.")


class ActOvertaken(ReadaheadError):
    """Something else was done or undone since the person was shown what would be taken back; *name* comes first now."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"Meanwhile “{name}” has come first, in another window; look, then undo again.")


class ActBuiltUpon(ReadaheadError):
    """An older act *name* cannot be taken back by itself; *later* is an act that builds on it, empty where none is named."""

    def __init__(self, name: str, later: str = "") -> None:
        self.name, self.later = name, later
        because = (
            f"“{later}”, which came later, builds on it" if later else "what was done later may build on it"
        )
        super().__init__(f"“{name}” cannot be taken back by itself: {because}. Undo in turn instead.")


class ExtraMissing(ReadaheadError):
    """An optional part that *purpose* takes is not installed; *extra* is its name."""

    def __init__(self, purpose: str, extra: str) -> None:
        self.extra = extra
        super().__init__(f"{purpose} takes a part that is not installed: pip install 'readahead[{extra}]'.")


class EncryptionMissing(ExtraMissing):
    """Locked libraries cannot be opened or made by this installation."""

    def __init__(self) -> None:
        super().__init__("A library locked with a passphrase", "encrypted")


class ClusterMissing(ExtraMissing):
    """Nothing can be read on a cluster by this installation."""

    def __init__(self) -> None:
        super().__init__("Reading on a cluster", "cluster")


class ClusterUnavailable(ReadaheadError):
    """The cluster whose scheduler is at *address* cannot be used; *reason* says why."""

    def __init__(self, address: str, reason: str) -> None:
        self.address, self.reason = address, reason
        super().__init__(f"The cluster at {address} cannot be used ({reason}).")


class SearchStopped(ReadaheadError):
    """A search was interrupted, or its time was up."""

    def __init__(self) -> None:
        super().__init__("The search was stopped before it was through; search again.")


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


class SharingError(ReadaheadError):
    """A folder or a bundle that articles, cards, notes and memos travel in. *path* is where it lies."""

    def __init__(self, path: object, sentence: str) -> None:
        self.path = path
        super().__init__(sentence)


class NotAnExport(SharingError):
    """There is no exported library, or no bundle, in that place."""

    def __init__(self, path: object, wanted: str) -> None:
        super().__init__(path, f"{path} is no {wanted} of Readahead.")


class DamagedExport(SharingError):
    """Something in it is not what was written; *place* is the file in it that shows so."""

    def __init__(self, path: object, place: str) -> None:
        self.place = place
        super().__init__(
            path, f"{path} is damaged or was changed since it was made ({place}); ask for it again."
        )


class NewerExport(SharingError):
    """It was written by a later version of the program."""

    def __init__(self, path: object, *, found: int, known: int) -> None:
        self.found, self.known = found, known
        super().__init__(
            path,
            f"{path} was written by a newer Readahead (format {found}; this one knows {known}); update the program.",
        )


class BundleTooLarge(SharingError):
    """It holds more than a bundle may, or swells to more than it could; *reason* says which."""

    def __init__(self, path: object, reason: str) -> None:
        self.reason = reason
        super().__init__(path, f"{path} is too large for a bundle ({reason}).")


class SharingRefused(SharingError):
    """The place cannot be written; *reason* says why."""

    def __init__(self, path: object, reason: str) -> None:
        self.reason = reason
        super().__init__(path, f"{path} cannot be written ({reason}).")


class MemoError(ReadaheadError):
    """Setting or exporting a memo."""


class UnknownTemplate(MemoError):
    """No template has that name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name, self.known = name, tuple(known)
        super().__init__(f"There is no template “{name}”; there are: {', '.join(self.known)}.")


class InvalidTemplate(MemoError):
    """A template file that breaks its rules; *place* says where."""

    def __init__(self, name: str, place: str, reason: str) -> None:
        self.name, self.place, self.reason = name, place, reason
        super().__init__(f"The template {name} cannot be used: {place}: {reason}.")


class UnknownExportFormat(MemoError):
    """The target's suffix names no format."""

    def __init__(self, target: object, known: Iterable[str]) -> None:
        self.target, self.known = target, tuple(known)
        super().__init__(f"{target}: the file name must end in {' or '.join(self.known)}.")


class ExportRefused(MemoError):
    """The place cannot be written; *reason* is the system's word for why."""

    def __init__(self, target: object, reason: str) -> None:
        self.target, self.reason = target, reason
        super().__init__(f"{target} cannot be written ({reason}).")


class TypesettingFailed(MemoError):
    """The typesetter refused the memo; *reason* is its own word."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The memo could not be set: {reason}")
