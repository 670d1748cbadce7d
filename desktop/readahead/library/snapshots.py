"""Dated copies of a library in a folder beside it: when one is due, which are kept, and what each holds."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from readahead.library.copying import (
    UNWATCHED,
    Connect,
    Counted,
    Watch,
    copy_into,
    count,
    drop_abandoned,
    state,
    state_of,
)
from readahead.library.driver import connect, error_class_or
from readahead.library.naming import Dated, dated, folder_of, new_name
from readahead.model.errors import LibraryError
from readahead.model.keeping import Occasion, Snapshot

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

DAILY, WEEKLY = 7, 4
"""How many automatic snapshots are kept: the last of each of so many days, then of so many weeks before them."""
ASIDE = timedelta(weeks=WEEKLY)
"""How long a snapshot that was asked for, or taken before a migration, stays whatever else is taken."""
EVERY = timedelta(hours=1)
"""Within one day an automatic snapshot is not taken more often."""


def take(
    db: "sqlite3.Connection",
    path: Path,
    now: datetime,
    *,
    occasion: Occasion = Occasion.AUTOMATIC,
    before: str = "",
    open_copy: Connect = connect,
    watch: Watch = UNWATCHED,
) -> Snapshot:
    """Copy the library open as *db* into its folder of snapshots; older ones go when the copy was opened and counted.

    *before* is the step of a migration that follows. Raises BackupRefused, LibraryFull and DamagedLibrary.
    """
    addition = {Occasion.ASKED: "asked", Occasion.MIGRATION: f"before-{before[:3]}"}.get(occasion, "")
    target = new_name(path, now, addition)
    drop_abandoned(folder_of(path))
    counted = copy_into(db, path, target, open_copy=open_copy, watch=watch)
    for old in surplus(dated(path), now):
        with suppress(OSError):
            old.path.unlink()
    return _snapshot(Dated(target, now.astimezone(UTC).replace(microsecond=0), occasion), counted)


def is_due(db: "sqlite3.Connection", path: Path, now: datetime, *, open_copy: Connect = connect) -> bool:
    """Return whether an automatic snapshot of the library open as *db* is to be taken.

    It is when something changed since the last one, and that is an hour old or of another day. A snapshot dated in the
    future, from before a clock was set back, holds nothing up.
    """
    there = dated(path)
    past = sorted((one for one in there if one.at <= now), key=lambda one: one.at, reverse=True)
    if past and now - past[0].at < EVERY and _day(past[0].at) == _day(now):
        return False
    # without numbers, the last one taken is the newest of the past or of the future
    last = (
        there[:1] if there and there[0].number else [*past[:1], *[one for one in there if one.at > now][:1]]
    )
    now_done = state_of(db)
    return all(_state(one.path, open_copy) != now_done for one in last)


def age_of_last(path: Path, now: datetime) -> timedelta | None:
    """Return how long ago the last snapshot was taken, or None without one; those dated in the future are left out."""
    return min((now - one.at for one in dated(path) if one.at <= now), default=None)


def surplus(there: Iterable[Dated], now: datetime) -> tuple[Dated, ...]:
    """Return those snapshots that may go.

    Kept are the last of each of the last 7 days that have one, of the older ones the last of each of 4 weeks (Monday to
    Sunday), those that were asked for or taken before a migration for 4 weeks, and those dated in the future: to a clock
    that was set back they say nothing, and there are only as many as were kept then.
    """
    rotating = sorted(
        (one for one in there if one.at <= now and not _is_aside(one, now)),
        key=lambda one: one.at,
        reverse=True,
    )
    daily = _last_of_each(rotating, DAILY, lambda one: _day(one.at))
    of_those_days = {_day(one.at) for one in daily}
    older = [one for one in rotating if _day(one.at) not in of_those_days]
    weekly = _last_of_each(older, WEEKLY, lambda one: one.at.astimezone().isocalendar()[:2])
    kept = {one.path for one in (*daily, *weekly)}
    return tuple(one for one in rotating if one.path not in kept)


def held(path: Path, *, open_copy: Connect = connect) -> tuple[Snapshot, ...]:
    """Return the snapshots of the library at *path* with what each holds, the one taken last first."""
    return tuple(_looked_at(one, open_copy) for one in dated(path))


def before_migration(
    db: "Database", path: Path, step: str, now: datetime, *, open_copy: Connect = connect
) -> str:
    """Copy an older library before *step* changes it; return why that could not be done, or ""."""
    try:
        take(db.conn, path, now, occasion=Occasion.MIGRATION, before=step, open_copy=open_copy)
    except LibraryError as error:
        return f"The library was brought up to date without a copy of what it was: {error}"
    return ""


def future_warning(path: Path, now: datetime) -> str:
    """Return a sentence where snapshots are dated in the future, else ""."""
    ahead = [one for one in dated(path) if one.at > now]
    if not ahead:
        return ""
    latest = max(ahead, key=lambda one: one.at)
    return (
        f"The clock was set back: a snapshot in {latest.path.parent} is dated {latest.at:%Y-%m-%d}. It is kept, and"
        " new ones are taken as before."
    )


def _looked_at(one: Dated, open_copy: Connect) -> Snapshot:
    try:
        return _snapshot(one, count(one.path, open_copy))
    except error_class_or(LibraryError, UnicodeDecodeError):
        return Snapshot(one.path, one.at, 0, 0, 0, 0, _bytes(one.path), one.occasion, is_readable=False)


def _snapshot(one: Dated, counted: Counted) -> Snapshot:
    return Snapshot(
        path=one.path,
        at=one.at,
        articles=counted.articles,
        cards=counted.cards,
        annotations=counted.annotations,
        memos=counted.memos,
        bytes=_bytes(one.path),
        occasion=one.occasion,
    )


def _state(path: Path, open_copy: Connect) -> tuple[object, ...] | None:
    try:
        return state(path, open_copy)
    except error_class_or(LibraryError, UnicodeDecodeError):
        return None


def _is_aside(one: Dated, now: datetime) -> bool:
    return one.occasion is not Occasion.AUTOMATIC and now - one.at <= ASIDE


def _last_of_each(newest_first: Iterable[Dated], many: int, part: Callable[[Dated], object]) -> list[Dated]:
    """Return the first snapshot of each part of time, for the first *many* parts."""
    found: dict[object, Dated] = {}
    for one in newest_first:
        found.setdefault(part(one), one)
    return list(found.values())[:many]


def _day(at: datetime) -> object:
    return at.astimezone().date()


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
