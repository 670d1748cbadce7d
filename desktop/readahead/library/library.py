"""The library as a whole: opened, written to by acts, read through its repositories, closed."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from readahead.library import network, snapshots
from readahead.library.annotations import Annotations
from readahead.library.articles import Articles
from readahead.library.cards import Cards
from readahead.library.copies import Copies
from readahead.library.history import History
from readahead.library.identity import utc_now, uuid7
from readahead.library.incoming import Incoming
from readahead.library.keeping import Keeping
from readahead.library.memos import Memos
from readahead.library.opening import Opened, open_database
from readahead.library.outgoing import Outgoing
from readahead.library.search import Search
from readahead.library.store import OpenAct, Store
from readahead.library.topics import Topics
from readahead.library.trash import Trash
from readahead.model.card import Status

WAIT_MS = 5_000
"""How long a write waits for another program's to end, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a library holds, without what was dismissed or put in the trash."""

    articles: int
    cards: int
    topics: int
    annotations: int
    memos: int


class Library:
    """One library file, or one in memory. A thread that wants it opens its own."""

    def __init__(self, store: Store, opened: Opened) -> None:
        self._store = store
        self.keeping = Keeping(store, opened)
        self.search = Search(store)
        self.articles = Articles(store)
        self.copies = Copies(store)
        self.cards = Cards(store, self.search)
        self.topics = Topics(store)
        self.annotations = Annotations(store)
        self.memos = Memos(store)
        self.history = History(store)
        self.trash = Trash(store)
        self.outgoing = Outgoing(store, self.articles, self.cards, self.copies)

    @classmethod
    def open(
        cls,
        path: Path | None,
        *,
        clock: Callable[[], datetime] = utc_now,
        new_id: Callable[[], str] = uuid7,
        read_only: bool = False,
        wait_ms: int = WAIT_MS,
        mounts: Path = network.MOUNTS,
    ) -> "Library":
        """Return the library at *path*, made if it is not there; without a path, a new one in memory.

        A file that may not be written is opened for reading only; an older one is copied before it is brought up to
        date. *mounts* is the mount table that says what lies on a network drive. Raises NotALibrary, NewerLibrary,
        DamagedLibrary, LibraryUnavailable, LibraryBusy and LibraryFull.
        """
        opened = open_database(
            path,
            read_only=read_only,
            wait_ms=wait_ms,
            before_migration=lambda db, place, step: snapshots.before_migration(db, place, step, clock()),
            mounts=mounts,
        )
        store = Store(opened.db, path, clock=clock, new_id=new_id, must_be_writable=opened.must_be_writable)
        return cls(store, opened)

    @property
    def path(self) -> Path | None:
        """Where the file lies, or None in memory."""
        return self._store.path

    def act(self, name: str, *, going_on: OpenAct | None = None) -> AbstractContextManager[OpenAct]:
        """Do what the block does as one act called *name*, whole or not at all, to be undone as one.

        Inside another act it joins that one; with *going_on* it is the next part of that act, if
        nothing was done since. The act's changes are complete when the block has ended. Raises LibraryBusy, LibraryFull
        and LibraryUnavailable.
        """
        return self._store.act(name, going_on=going_on)

    def settle(self, act: OpenAct) -> None:
        """Count what an act that took several transactions touched, each thing once, when it is over."""
        self._store.settle(act)

    def incoming(self, decisions: Iterable[Status] = ()) -> Incoming:
        """Return what takes in one export or bundle, inside acts.

        *decisions* are the states of cards that are taken over where nobody here has decided anything.
        """
        return Incoming(self._store, self.articles, self.cards, self.copies, decisions=decisions)

    def version(self) -> int:
        """Return a number that changes whenever another program or thread has written to the file."""
        return self._store.number("PRAGMA data_version")

    def count(self) -> int:
        """Return the number of cards, without the dismissed ones."""
        return self.counts().cards

    def counts(self) -> Counts:
        """Return how much the library holds."""
        row = self._store.rows(
            """SELECT (SELECT count(*) FROM articles),
                (SELECT coalesce(sum(cards), 0) FROM topic_counts),
                (SELECT count(*) FROM topics WHERE id > 0 AND trashed IS NULL),
                (SELECT count(*) FROM annotations WHERE trashed IS NULL),
                (SELECT count(*) FROM memos WHERE trashed IS NULL)"""
        )[0]
        return Counts(*row)

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        self._store.db.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
