"""The lock of a library: making a locked copy or a plain one, and changing the passphrase. Takes the extra `encrypted`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.desk.part import Part
from readahead.library.driver import Key

if TYPE_CHECKING:
    from readahead.library.copying import Watch
    from readahead.model.keeping import Snapshot


def key_of(passphrase: str) -> Key | None:
    """Return what *passphrase* locks with; None for an empty one, which locks nothing. Raises InvalidValue."""
    return Key(passphrase) if passphrase else None


class Locked(Part):
    """The verbs about the lock. What is in the library stays the same under all of them."""

    @property
    def is_encrypted(self) -> bool:
        """Whether the library opens with a passphrase only."""
        return self._library.locking.key is not None

    def encrypt(
        self,
        target: Path,
        passphrase: str,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Snapshot:
        """Copy the library to a new file *target* that opens with *passphrase* only, and return what it holds.

        The open library and its snapshots stay as they are: whoever wants nobody to read them deletes them. A passphrase
        that is forgotten cannot be found again. Raises EncryptionMissing, BackupRefused, LibraryFull, DamagedLibrary, and
        InvalidValue for an empty passphrase.
        """
        return self._library.locking.copy_locked(
            target, Key(passphrase), watch=_watch(progress, is_cancelled)
        )

    def decrypt(
        self,
        target: Path,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Snapshot:
        """Copy the library to a new file *target* that anybody can read, and return what it holds; raises as `encrypt`."""
        return self._library.locking.copy_plain(target, watch=_watch(progress, is_cancelled))

    def change_passphrase(self, old: str, new: str) -> tuple[Path, ...]:
        """Lock the library, and its snapshots, with another passphrase; return those snapshots that *old* did not open.

        Nobody else, no other thread either, may have the library open. It changes as one step, after a snapshot: a power
        cut leaves the old passphrase. Raises WrongPassphrase, LibraryOpen, InvalidValue for a library that is not locked
        or an empty passphrase, and what `back_up` raises.
        """
        return self._library.locking.change(Key(old), Key(new))


def _watch(progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]) -> Watch:
    from readahead.library.copying import Watch

    return Watch(progress=progress, is_cancelled=is_cancelled)
