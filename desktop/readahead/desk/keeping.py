"""Keeping a library safe: backups, snapshots, checks; and, where none can be opened, what still can be done."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.desk.locked import key_of
from readahead.desk.part import Part, utc_now
from readahead.model.errors import BackupRefused
from readahead.model.keeping import CheckReport, SalvageReport, Snapshot

if TYPE_CHECKING:
    from readahead.library.copying import Connect, Watch
    from readahead.model.article import Article

Progress = Callable[[int, int], None]
"""Told how much is done of how much."""
BYTES_A_SECOND = 30_000_000
"""What a slow disk takes of a copy in a second, checked and synced: a larger library is not begun with less time."""
OVERDUE = timedelta(days=1)
"""A snapshot this old is no longer put off for want of time."""


def _nothing(done: int, total: int) -> None: ...


def _never() -> bool:
    return False


class Keeping(Part):
    """The verbs that keep the open library safe. None of them changes it."""

    @property
    def is_read_only(self) -> bool:
        """Whether the library can be read and not be changed; *warnings* says why."""
        return self._library.keeping.is_read_only

    @property
    def needs_check(self) -> bool:
        """Whether the last program to use the library did not close it: `check(is_quick=True)` is then due, aside."""
        return self._library.keeping.ended_uncleanly

    @property
    def has_written(self) -> bool:
        """Whether anything was changed through this desk."""
        return self._library.keeping.has_written

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should know of where the library lies and how it was found, one sentence each."""
        return self._library.keeping.warnings()

    def back_up(
        self,
        target: Path | None = None,
        *,
        progress: Progress = _nothing,
        is_cancelled: Callable[[], bool] = _never,
    ) -> Snapshot:
        """Copy the library as it is now to *target*, a file or folder, or without one among its snapshots.

        Others may use the library meanwhile; progress is in bytes. An older backup at *target* is replaced in one step
        when the new one was written, looked at and counted. It works as well when the library was moved or deleted while
        it was open. Raises BackupRefused (where it was cancelled too), LibraryFull and DamagedLibrary.
        """
        watch = _watch(progress, is_cancelled)
        if target is None:
            return self._library.keeping.take_snapshot(watch=watch)
        return self._library.keeping.back_up(target, watch=watch)

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return the library's snapshots with what each holds, newest first."""
        return self._library.keeping.snapshots()

    def keep_snapshot(
        self,
        *,
        within_s: float | None = None,
        progress: Progress = _nothing,
        is_cancelled: Callable[[], bool] = _never,
    ) -> Snapshot | None:
        """Take an automatic snapshot where one is due, and return it; else None.

        One is due when something changed since the last, and that is an hour old or of another day. With *within_s* it is
        given up when it takes longer, and not begun for a library that is too large; it is then due the next time. Raises
        what `back_up` raises, for which a program should say its sentence and go on.
        """
        keeping, end = self._library.keeping, time.monotonic() + (within_s or 0)
        if self.is_read_only or self._library.path is None or not keeping.is_snapshot_due():
            return None
        if within_s is not None and keeping.size() > within_s * BYTES_A_SECOND:
            return None

        def is_over() -> bool:
            return is_cancelled() or (within_s is not None and time.monotonic() > end)

        try:
            return keeping.take_snapshot_if_due(watch=_watch(progress, is_over))
        except BackupRefused:
            if is_over():
                return None
            raise

    @property
    def is_snapshot_overdue(self) -> bool:
        """Whether the last snapshot is more than a day old, or there is none."""
        age = self._library.keeping.age_of_last_snapshot()
        return age is None or age > OVERDUE

    def check(
        self,
        *,
        is_quick: bool = False,
        progress: Progress = _nothing,
        is_cancelled: Callable[[], bool] = _never,
    ) -> CheckReport:
        """Look whether the library is whole: its pages, references, indexes and counters; *is_quick* only the pages.

        The quick check holds nobody up. The whole one keeps others from writing while it looks at a search index.
        """
        return self._library.keeping.check(is_quick=is_quick, watch=_watch(progress, is_cancelled))


def snapshots_of(path: Path, *, passphrase: str = "") -> tuple[Snapshot, ...]:
    """Return the snapshots of the library at *path* with what each holds, newest first; it need not be there.

    Those that are locked need its *passphrase* to be readable.
    """
    from readahead.library import snapshots

    return snapshots.held(path, open_copy=_opener(passphrase))


def restore(
    path: Path, snapshot: Path, *, passphrase: str = "", clock: Callable[[], datetime] = utc_now
) -> Path | None:
    """Put a copy of *snapshot*, any backup, in the place of the library at *path*, which must be closed everywhere.

    Returns where the replaced file now lies, or None where there was none. *passphrase* is the snapshot's. Raises
    BackupRefused, NewerLibrary and LibraryOpen.
    """
    from readahead.library import taking_back

    return taking_back.restore(path, snapshot, clock(), open_copy=_opener(passphrase))


def salvage(
    path: Path,
    target: Path,
    *,
    passphrase: str = "",
    progress: Progress = _nothing,
    is_cancelled: Callable[[], bool] = _never,
) -> SalvageReport:
    """Save what can be read of the damaged library at *path* into a new library at *target*, and say how much.

    The damaged file is only read; *passphrase* opens a locked one, and locks the new one. progress counts tables. Raises
    BackupRefused where nothing can be saved, *target* is not free, or it was cancelled, and PassphraseNeeded.
    """
    from readahead.library import salvage

    watch = _watch(progress, is_cancelled)
    return salvage.salvage(path, target, key=key_of(passphrase), read_again=_read_again, watch=watch)


def _read_again(raw: bytes, name: str) -> tuple[Article, ...]:
    """Return the articles in the file *name* with the bytes *raw*. Raises Refused."""
    from readahead.importers import formats
    from readahead.importers.source import Source

    return formats.read_all(Source(name, raw)).articles


def is_locked(path: Path) -> bool:
    """Return whether the file at *path* looks like a library that opens with a passphrase only."""
    from readahead.library.file_kinds import Kind, kind_of

    return kind_of(path) is Kind.LOCKED


def last_good(path: Path, *, passphrase: str = "") -> Snapshot | None:
    """Return the newest snapshot of the library at *path* that can be read, or None."""
    return next((one for one in snapshots_of(path, passphrase=passphrase) if one.is_readable), None)


def _opener(passphrase: str) -> Connect:
    from readahead.library.driver import Lock

    return Lock(key_of(passphrase)).connect


def _watch(progress: Progress, is_cancelled: Callable[[], bool]) -> Watch:
    from readahead.library.copying import Watch

    return Watch(progress=progress, is_cancelled=is_cancelled)
