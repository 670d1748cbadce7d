"""Forgets the oldest of a library's history, in steps so small that nobody who writes meanwhile has to wait."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from readahead.library.faults import translated
from readahead.library.store import Store
from readahead.model.history import Trimmed

KEPT = 20
"""The last acts, which stay whatever they take: the latest steps can always be taken back."""

ACTS_AT_ONCE = 500
"""Acts that are given up in one transaction: so many small ones go in one step."""

LONG_S, SHORT_S = 0.008, 0.003
"""A step that took longer is followed by a smaller one, one that was quicker by a larger one, in seconds."""

FEWEST, MOST = 50, 5_000
"""Rows of the history that one step removes."""

REST = 4.0
"""How long others have the file for themselves after a step, as a multiple of its time: SQLite does not queue them."""

_SIZE = "SELECT coalesce(sum(bytes), 0) FROM acts WHERE NOT trimmed"
# what was undone came after all that stands
_OLDEST = """SELECT id, bytes FROM acts WHERE NOT trimmed AND id <= ?
    AND id < (SELECT min(id) FROM (SELECT id FROM acts WHERE NOT trimmed AND NOT undone ORDER BY id DESC LIMIT ?))
    ORDER BY id LIMIT ?"""
_STEP = "DELETE FROM history WHERE id IN (SELECT h.id FROM history h WHERE h.act <= ? ORDER BY h.act LIMIT ?)"
_DONE = "DELETE FROM acts WHERE trimmed AND id < coalesce((SELECT min(act) FROM history), ?)"


def size(store: Store) -> int:
    """Return how many bytes the history takes, about."""
    return store.number(_SIZE)


def trim(
    store: Store,
    keep_bytes: int,
    *,
    seconds: float | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Trimmed:
    """Forget the oldest acts, whole ones, until the history takes at most *keep_bytes*; return what went.

    The last KEPT acts stay, and all that were undone and can be done again. What was begun is ended by the next call,
    where this one was cancelled, ran out of *seconds* or of current. Raises LibraryBusy, LibraryFull and ReadOnlyLibrary.
    """
    # what others do meanwhile is left for another time, else it would never end
    newest = store.number("SELECT coalesce(max(id), 0) FROM acts")
    ends = None if seconds is None else time.monotonic() + seconds
    acts = freed = 0
    step = _Step(store)
    with _unsynced(store):
        while True:
            floor = store.number("SELECT coalesce(max(id), 0) FROM acts WHERE trimmed")
            while floor and step.take(floor):
                if is_cancelled() or (ends is not None and time.monotonic() > ends):
                    return Trimmed(acts, freed, is_complete=False)
            more, size = _give_up(store, keep_bytes, newest)
            if not more:
                return Trimmed(acts, freed)
            acts, freed = acts + more, freed + size


@contextmanager
def _unsynced(store: Store) -> Iterator[None]:
    """Commit without waiting for the disk, which is most of a step's time: after a power cut it is trimmed once more.

    The file stays whole, since what is written first is never lost ahead of what follows.
    """
    with translated(store.path):
        (before,) = store.rows("PRAGMA synchronous")[0]
        store.db.execute("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            store.db.execute(f"PRAGMA synchronous = {before}")


def _give_up(store: Store, keep_bytes: int, newest: int) -> tuple[int, int]:
    """Mark the oldest acts up to *newest* that have to go, as many as go at once; return how many and what they take."""
    if size(store) <= keep_bytes:
        return 0, 0
    with store.writing():
        # asked again, since another program may have done or undone something meanwhile
        too_much = size(store) - keep_bytes
        going, freed = 0, 0
        last = 0
        for number, taken in store.rows(_OLDEST, newest, KEPT, ACTS_AT_ONCE):
            if freed >= too_much:
                break
            last, going, freed = number, going + 1, freed + taken
        store.db.execute("UPDATE acts SET trimmed = 1 WHERE id <= ? AND NOT trimmed", [last])
    return going, freed


class _Step:
    """Removes rows of acts that were given up, so many at a time that it takes neither long nor forever."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows = FEWEST * 4

    def take(self, floor: int) -> bool:
        """Remove some rows of the acts up to *floor*, and those acts that have none left; return whether any was left."""
        with self._store.writing():
            # from here on others wait
            began = time.monotonic()
            removed = self._store.db.execute(_STEP, [floor, self._rows]).rowcount
            self._store.db.execute(_DONE, [floor + 1])
        took = time.monotonic() - began
        if took > LONG_S:
            self._rows = max(FEWEST, self._rows // 2)
        elif took < SHORT_S:
            self._rows = min(MOST, self._rows * 2)
        if removed:
            time.sleep(took * REST)
        return removed > 0
