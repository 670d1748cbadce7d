"""The one way to write to a library file."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from readahead.library.driver import error_class
from readahead.library.faults import visible
from readahead.model.errors import LibraryBusy

if TYPE_CHECKING:
    from sqlite_utils import Database

ASK_AGAIN_S = 0.001
"""How long to wait before asking for the lock again, in seconds."""


@contextmanager
def write(db: "Database") -> Iterator[None]:
    """Write what the block writes, whole or not at all.

    The lock is taken at once: a transaction that begins by reading and then writes fails when another program wrote
    in between, however long it waits.
    """
    _begin(db)
    try:
        yield
        db.conn.execute("COMMIT")
    except BaseException:
        # A full disk ends the transaction by itself.
        if db.conn.in_transaction:
            db.conn.execute("ROLLBACK")
        raise


def _begin(db: "Database") -> None:
    """Take the lock, waiting for another program's write as long as the connection's busy_timeout says.

    SQLite waits by sleeping ever longer, up to 100 ms. While another program writes one act after the other it is then
    hardly ever awake when the file is free: seconds pass, and with bad luck all of its time. Asking often is fair.
    """
    (wait_ms,) = db.conn.execute("PRAGMA busy_timeout").fetchone()
    until = time.monotonic() + wait_ms / 1000
    db.conn.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                db.conn.execute("BEGIN IMMEDIATE")
                return
            except error_class() as error:
                if not isinstance(visible(error, None), LibraryBusy) or time.monotonic() >= until:
                    raise
            time.sleep(ASK_AGAIN_S)
    finally:
        db.conn.execute(f"PRAGMA busy_timeout = {wait_ms}")
