"""The library as a whole: opened, written to by acts, read through its repositories, closed."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from readahead.library import network, snapshots
from readahead.library.annotations import Annotations
from readahead.library.articles import Articles
from readahead.library.cards import Cards
from readahead.library.copies import Copies
from readahead.library.driver import Key, Lock
from readahead.library.everywhere import Everywhere
from readahead.library.history import History
from readahead.library.identity import utc_now, uuid7
from readahead.library.incoming import Incoming
from readahead.library.keeping import Keeping
from readahead.library.locking import Locking
from readahead.library.memos import Memos
from readahead.library.opening import Opened, open_database
from readahead.library.outgoing import Outgoing
from readahead.library.pages import Pages
from readahead.library.people import People
from readahead.library.search import Search
from readahead.library.store import OpenAct, Store
from readahead.library.subscriptions import Subscriptions
from readahead.library.topics import Topics
from readahead.library.trash import Trash
from readahead.model.card import Status
from readahead.model.errors import InvalidValue, LibraryMoved

if TYPE_CHECKING:
    from sqlite_utils import Database

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
        self._store, self._opened = store, opened
        self.keeping = Keeping(store, opened)
        self.locking = Locking(store, opened)
        self.search = Search(store)
        self.everywhere = Everywhere(store, self.search, Pages(store, self.search))
        self.articles = Articles(store)
        self.copies = Copies(store)
        self.cards = Cards(store, self.search)
        self.people = People(store, self.cards)
        self.topics = Topics(store)
        self.annotations = Annotations(store)
        self.memos = Memos(store)
        self.history = History(store)
        self.trash = Trash(store)
        self.subscriptions = Subscriptions(store)
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
        key: Key | None = None,
        mounts: Path = network.MOUNTS,
        must_exist: bool = False,
    ) -> "Library":
        """Return the library at *path*, made if it is not there; without a path, a new one in memory.

        A file that may not be written is opened for reading only; an older one is copied before it is brought up to
        date. *key* opens a locked library, or locks a new one. *mounts* is the mount table that says what lies on a
        network drive. With *must_exist* none is made. Raises NotALibrary, NewerLibrary, DamagedLibrary, PassphraseNeeded,
        WrongPassphrase, EncryptionMissing, LibraryUnavailable, LibraryMoved (with *must_exist*), LibraryBusy and
        LibraryFull.
        """
        opened = open_database(
            path,
            read_only=read_only,
            wait_ms=wait_ms,
            key=key,
            before_migration=partial(_copied_before, clock, key),
            mounts=mounts,
            must_exist=must_exist,
        )
        store = Store(opened.db, path, clock=clock, new_id=new_id, must_be_writable=opened.must_be_writable)
        return cls(store, opened)

    def another(self) -> "Library":
        """Open the same file once more, in the same way, for the thread that asks.

        Raises InvalidValue in memory, and LibraryMoved where the file no longer lies where it was opened.
        """
        if self.path is None:
            raise InvalidValue("A library in memory is open once.")
        if self.is_moved:
            raise LibraryMoved(self.path)
        return Library.open(
            self.path,
            clock=self._store.clock,
            new_id=self._store.new_id,
            read_only=self.keeping.is_read_only,
            key=self.locking.key,
            must_exist=True,
        )

    @property
    def path(self) -> Path | None:
        """Where the file lies, or None in memory."""
        return self._store.path

    @property
    def is_moved(self) -> bool:
        """Whether another file, or none, lies where this one was opened."""
        return self._opened.standing is not None and not self._opened.standing.holds()

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
        if self._opened.use is not None:
            self._opened.use.end()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _copied_before(
    clock: Callable[[], datetime], key: Key | None, db: "Database", path: Path, step: str
) -> str:
    return snapshots.before_migration(db, path, step, clock(), open_copy=Lock(key).connect)
