"""The one way to write to a library file."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


@contextmanager
def write(db: "Database") -> Iterator[None]:
    """Write what the block writes, whole or not at all.

    The lock is taken at once: a transaction that begins by reading and then writes fails when another program wrote
    in between, however long it waits.
    """
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.conn.execute("COMMIT")
    except BaseException:
        # A full disk ends the transaction by itself.
        if db.conn.in_transaction:
            db.conn.execute("ROLLBACK")
        raise
