"""The SQLite modules a library is opened with: one for plain files, and SQLCipher's for those locked with a passphrase.

For plain files it is the module sqlite-utils works with: pysqlite3 where that is installed, else the standard library's.
Both are imported when a library is first opened: sqlite-utils takes a while to load, and sqlcipher3 is an extra.
"""

import re
import sys
import unicodedata
from hashlib import pbkdf2_hmac
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, NoReturn

from readahead.model.errors import EncryptionMissing, InvalidValue

if TYPE_CHECKING:
    import sqlite3

_LOCKED = "sqlcipher3.dbapi2"
_RAW = re.compile("x'([0-9a-f]{64})(?:[0-9a-f]{32})?'", re.IGNORECASE)


class Key:
    """A passphrase. It is in no message, no repr and no pickle, and is only given to the database."""

    __slots__ = ("_passphrase",)

    def __init__(self, passphrase: str) -> None:
        """Take *passphrase*, however its letters were typed. Raises InvalidValue for an empty one."""
        if not passphrase or "\0" in passphrase:
            raise InvalidValue("A passphrase has at least one letter, and no NUL.")
        self._passphrase = unicodedata.normalize("NFC", passphrase)

    def unlock(self, connection: "sqlite3.Connection") -> None:
        """Give the key to a connection nothing was asked of yet."""
        connection.set_key(self._passphrase)  # type: ignore[attr-defined]  # of SQLCipher's module alone

    def derived(self, connection: "sqlite3.Connection") -> "Key":
        """Return a key that opens the file of an unlocked connection at once: what SQLCipher derives from a passphrase.

        Source: SQLCipher API, PRAGMA key, a raw key with its salt; PBKDF2-HMAC-SHA512, 32 bytes.
        """
        found = self.raw(connection)
        return self if found is None else Key(f"x'{found[0].hex()}{found[1].hex()}'")

    def raw(self, connection: "sqlite3.Connection") -> tuple[bytes, bytes] | None:
        """Return what SQLCipher makes of the passphrase for the file of *connection*, with the file's salt, or None."""
        salt = connection.execute("PRAGMA cipher_salt").fetchone()
        turns = connection.execute("PRAGMA kdf_iter").fetchone()
        if salt is None or turns is None:
            return None
        salted = bytes.fromhex(salt[0])
        if given := _RAW.fullmatch(self._passphrase):
            return bytes.fromhex(given[1]), salted
        return pbkdf2_hmac("sha512", self._passphrase.encode(), salted, int(turns[0]), 32), salted

    def change(self, connection: "sqlite3.Connection") -> None:
        """Write all pages of an open locked database anew with this key, as one transaction."""
        connection.reset_key(self._passphrase)  # type: ignore[attr-defined]

    def attach(self, connection: "sqlite3.Connection", target: str, name: str) -> None:
        """Attach the file *target* as *name*, locked with this key."""
        connection.execute(f"ATTACH DATABASE ? AS {name} KEY ?", (target, self._passphrase))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and self._passphrase == other._passphrase

    def __hash__(self) -> int:
        return hash(Key)

    def __repr__(self) -> str:
        return "Key()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a passphrase goes to no other process")


class Lock:
    """What an open library is locked with, if anything; whoever opens a copy of it asks here, since that may change."""

    __slots__ = ("key",)

    def __init__(self, key: Key | None = None) -> None:
        self.key = key

    def connect(self, target: str) -> "sqlite3.Connection":
        """Return a connection to a file that is locked as the library is; see `connect`."""
        return connect(target, self.key)


def connect(target: str, key: Key | None = None) -> "sqlite3.Connection":
    """Return a connection to the file at the URI *target* that begins and ends no transaction by itself.

    With *key* the file is, or becomes, locked with it: a wrong one is noticed when the file is first read. Raises
    EncryptionMissing.
    """
    if key is not None:
        return connect_locked(target, key)
    from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # it does not say so

    connection: sqlite3.Connection = sqlite3.connect(target, uri=True, isolation_level=None)
    return connection


def connect_locked(target: str, key: Key | None) -> "sqlite3.Connection":
    """Return a connection through SQLCipher's module, which without *key* opens plain files. Raises EncryptionMissing.

    Never for a plain file that anybody in this program has open: two SQLite modules do not know of each other's locks.
    """
    try:
        module = import_module(_LOCKED)
    except ImportError as error:
        raise EncryptionMissing from error
    connection: sqlite3.Connection = module.connect(target, uri=True, isolation_level=None)
    # what it would write to the standard error is raised as well
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        key.unlock(connection)
    return connection


def can_lock() -> bool:
    """Return whether locked libraries can be opened and made here."""
    return find_spec(_LOCKED.partition(".")[0]) is not None


def error_class() -> tuple[type["sqlite3.Error"], ...]:
    """Return the classes of all errors of the modules in use, for an except clause."""
    from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # it does not say so

    plain: type[sqlite3.Error] = sqlite3.Error
    locked = sys.modules.get(_LOCKED)
    return (plain,) if locked is None else (plain, locked.Error)


def error_class_or(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """Return the classes `error_class` returns, and *others*."""
    return (*error_class(), *others)
