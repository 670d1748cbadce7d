"""The SQLite module sqlite-utils works with: pysqlite3 where that is installed, else the standard library's.

It is imported when a library is first opened, since sqlite-utils takes a while to load.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


def connect(target: str) -> "sqlite3.Connection":
    """Return a connection to the file at the URI *target* that begins and ends no transaction by itself."""
    from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # it does not say so

    connection: sqlite3.Connection = sqlite3.connect(target, uri=True, isolation_level=None)
    return connection


def error_class() -> type["sqlite3.Error"]:
    """Return the class of all errors of that module."""
    from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # it does not say so

    found: type[sqlite3.Error] = sqlite3.Error
    return found
