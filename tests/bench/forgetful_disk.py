"""A disk that remembers only what it was told to keep, laid under the SQLite that this Python really uses.

A power cut loses what was written and not yet synced: any of it, in any order, torn within a sector's reach. While a
`ForgetfulDisk` is in place every file that SQLite opens in its folder is watched: the writes go on to the real file, and
the disk knows of each whether it is safe. At moments drawn by chance it notes what a power cut then would have left. What Python itself renames, removes and syncs
there counts as well.

It needs no name of SQLite's to be exported. A connection begins with the pointer to its database, a database with the
pointer to the file system it was opened on, and that is a public structure whose functions are put in place of the
original ones: so it works with a SQLite of the system, one within Python and one within an encrypting driver alike.
Sources: SQLite, "OS Interface", sqlite3_vfs and sqlite3_io_methods; "Atomic Commit in SQLite", what is assumed of disks.
"""

import ctypes
import os
import random
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import RLock
from typing import Any

from sqlite_utils.utils import sqlite3 as driver

SECTOR = 512
"""Bytes a disk writes whole or not at all: what SQLite counts on ("powersafe overwrite")."""

_OK, _FAILED = 0, 10
_CREATE = 0x4
_SYNCED_WITH_FOLDER = 0x800 | 0x4000 | 0x80000
"""Journals: the unix file system of SQLite syncs the folder when it first syncs one of them."""
_NOT_KEPT = ("-shm",)
"""The index of the log: nobody syncs it, and who opens the file first after a cut makes it anew."""


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", ctypes.c_void_p),
        ("delete", ctypes.c_void_p),
    ]


class _Methods(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("close", ctypes.c_void_p),
        ("read", ctypes.c_void_p),
        ("write", ctypes.c_void_p),
        ("truncate", ctypes.c_void_p),
        ("sync", ctypes.c_void_p),
        ("others", ctypes.c_void_p * 13),
    ]


class _File(ctypes.Structure):
    _fields_ = [("methods", ctypes.POINTER(_Methods))]


_FilePointer = ctypes.POINTER(_File)
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, _FilePointer, ctypes.c_int, ctypes.POINTER(ctypes.c_int)
)
_Delete = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
_Close = ctypes.CFUNCTYPE(ctypes.c_int, _FilePointer)
_Write = ctypes.CFUNCTYPE(ctypes.c_int, _FilePointer, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
_Truncate = ctypes.CFUNCTYPE(ctypes.c_int, _FilePointer, ctypes.c_int64)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, _FilePointer, ctypes.c_int)


@dataclass(slots=True)
class _Content:
    """One file: what is safe of it, and what was done to it since. A piece is (start, bytes) or (new length, None)."""

    safe: bytearray
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        for piece in self.since:
            _do(self.safe, *piece)
        self.since.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """Return what a cut might leave: nothing of what is unsafe, all, a beginning, or any part of it."""
        left = bytearray(self.safe)
        mood = chance.choice(("nothing", "all", "beginning", "any", "any", "rubbish"))
        pieces = [sector for piece in self.since for sector in _sectors(*piece)]
        if mood == "beginning":
            pieces = pieces[: chance.randint(0, len(pieces))]
        for start, written in pieces:
            if mood in ("all", "beginning") or (mood != "nothing" and chance.random() < 0.5):
                _do(left, start, written)
            elif mood == "rubbish" and written is not None and chance.random() < 0.3:
                _do(left, start, chance.randbytes(len(written)))
        return bytes(left)


@dataclass(frozen=True, slots=True)
class Cut:
    """What a power cut left: each file's bytes by name; after which operation, and how much was acknowledged then."""

    files: dict[str, bytes]
    operation: int
    acknowledged: int

    def lay_out(self, folder: Path) -> None:
        """Write the files into *folder*."""
        for name, content in self.files.items():
            (folder / name).write_bytes(content)


class ForgetfulDisk:
    """The disk under one folder, with *wanted* cuts of it; see the module.

    *lies* makes it acknowledge a sync without keeping anything; *before_each* is told the number of every operation
    before it is done.
    """

    def __init__(
        self,
        folder: Path,
        chance: random.Random,
        *,
        wanted: int = 0,
        lies: bool = False,
        before_each: Callable[[int], None] = lambda number: None,
    ) -> None:
        self.folder = folder.resolve()
        self.cuts: list[Cut] = []
        self.acknowledged = 0
        self.operations = 0
        self.faults: list[str] = []
        self._chance, self._wanted, self._lies, self._before_each = chance, wanted, lies, before_each
        self._now: dict[str, _Content] = {}
        self._safe_names: dict[str, _Content] = {}
        self._opened: dict[int, tuple[_Content, _Methods, bool]] = {}
        self._tables: dict[int, _Methods] = {}
        self._kept_alive: list[Any] = []
        # a thread may sync a file while another one writes to it
        self._lock = RLock()

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Be the disk of all files that the driver opens meanwhile."""
        for path in self.folder.iterdir():
            if path.is_file() and not path.name.endswith(_NOT_KEPT):
                self._now[path.name] = self._safe_names[path.name] = _Content(bytearray(path.read_bytes()))
        systems = _file_systems()
        before = [(vfs.open, vfs.delete) for vfs in systems]
        for vfs in systems:
            vfs.open = self._function(_Open, partial(self._open, _Open(vfs.open)))
            vfs.delete = self._function(_Delete, partial(self._delete, _Delete(vfs.delete)))
        theirs = {
            name: getattr(os, name) for name in ("replace", "rename", "unlink", "remove", "link", "fsync")
        }
        os.replace = os.rename = partial(self._rename, theirs["replace"])
        os.unlink = os.remove = partial(self._unlink, theirs["unlink"])
        os.link = partial(self._link, theirs["link"])
        os.fsync = self._fsync
        try:
            yield
        finally:
            for vfs, functions in zip(systems, before, strict=True):
                vfs.open, vfs.delete = functions
            for name, function in theirs.items():
                setattr(os, name, function)
        if self._opened:
            raise RuntimeError("a file is still open on the forgetful disk")
        if self.faults:
            raise RuntimeError(self.faults[0])

    def sync_folder(self) -> None:
        """Keep the names as they are."""
        if not self._lies:
            self._safe_names = dict(self._now)

    def _operation(self) -> None:
        """Count one operation before it is done; each is as likely as any other to be cut off."""
        self.operations += 1
        self._before_each(self.operations)
        if len(self.cuts) < self._wanted:
            self.cuts.append(self._cut())
        elif self._chance.random() < self._wanted / self.operations:
            self.cuts[self._chance.randrange(self._wanted)] = self._cut()

    def _cut(self) -> Cut:
        names = self._chance.choice((self._now, self._safe_names))
        files = {name: content.after_a_cut(self._chance) for name, content in sorted(names.items())}
        return Cut(files, self.operations, self.acknowledged)

    # What Python calls

    def _rename(self, theirs: Callable[..., None], old: Any, new: Any) -> None:
        self._named(old, new, keeps_old=False)
        theirs(old, new)

    def _link(self, theirs: Callable[..., None], old: Any, new: Any, **how: Any) -> None:
        self._named(old, new, keeps_old=True)
        theirs(old, new, **how)

    def _named(self, old: Any, new: Any, *, keeps_old: bool) -> None:
        """Note that the file *old* is from now on called *new*."""
        one, other = Path(old).absolute(), Path(new).absolute()
        if self.folder not in (one.parent, other.parent):
            return
        with self._lock:
            self._operation()
            content = self._now.get(one.name) or _Content(bytearray(), [(0, one.read_bytes())])
            if other.parent == self.folder:
                self._now[other.name] = content
            if not keeps_old:
                self._now.pop(one.name, None)

    def _unlink(self, theirs: Callable[..., None], path: Any, **how: Any) -> None:
        name = Path(path).name
        if Path(path).absolute().parent == self.folder and name in self._now:
            with self._lock:
                self._operation()
                del self._now[name]
        theirs(path, **how)

    def _fsync(self, descriptor: int) -> None:
        """Keep a file that Python wrote as it is now, or the names in the folder."""
        found = os.fstat(descriptor)
        with self._lock:
            self._fsync_found(found)

    def _fsync_found(self, found: os.stat_result) -> None:
        if os.path.samestat(found, self.folder.stat()):
            self._operation()
            self.sync_folder()
        for path in self.folder.iterdir():
            if path.is_file() and os.path.samestat(found, path.stat()):
                self._operation()
                content = self._now.setdefault(path.name, _Content(bytearray()))
                if not self._lies:
                    content.since[:] = [(0, None), (0, path.read_bytes())]
                    content.sync()

    # What SQLite calls

    def _open(self, theirs: Any, vfs: int, name: int | None, file: Any, flags: int, out: Any) -> int:
        status: int = theirs(vfs, name, file, flags, out)
        path = Path(os.fsdecode(ctypes.string_at(name))) if name else None
        if status or path is None or path.parent != self.folder or path.name.endswith(_NOT_KEPT):
            return status
        if path.name not in self._now:
            self._operation()
            self._now[path.name] = _Content(bytearray())
        brings_folder = bool(flags & _CREATE and flags & _SYNCED_WITH_FOLDER)
        original = file.contents.methods
        address = ctypes.addressof(file.contents)
        self._opened[address] = self._now[path.name], original.contents, brings_folder
        file.contents.methods = ctypes.pointer(self._watching(original.contents))
        return status

    def _delete(self, theirs: Any, vfs: int, name: bytes, sync_folder: int) -> int:
        path = Path(os.fsdecode(name))
        if path.parent == self.folder and path.name in self._now:
            self._operation()
            del self._now[path.name]
            if sync_folder:
                self.sync_folder()
        return int(theirs(vfs, name, sync_folder))

    def _close(self, file: Any) -> int:
        _, methods, _ = self._opened.pop(ctypes.addressof(file.contents))
        return _Close(methods.close)(file)

    def _write(self, file: Any, start: int, amount: int, offset: int) -> int:
        content, methods, _ = self._opened[ctypes.addressof(file.contents)]
        self._operation()
        content.since.append((offset, ctypes.string_at(start, amount)))
        return _Write(methods.write)(file, start, amount, offset)

    def _truncate(self, file: Any, length: int) -> int:
        content, methods, _ = self._opened[ctypes.addressof(file.contents)]
        self._operation()
        content.since.append((length, None))
        return _Truncate(methods.truncate)(file, length)

    def _sync(self, file: Any, flags: int) -> int:
        """Keep what was written. The real file is not synced: no real power is cut."""
        address = ctypes.addressof(file.contents)
        content, methods, brings_folder = self._opened[address]
        self._operation()
        if not self._lies:
            content.sync()
        if brings_folder:
            self.sync_folder()
            self._opened[address] = content, methods, False
        return _OK

    def _watching(self, original: _Methods) -> _Methods:
        """Return the table of *original*'s functions with those that write replaced."""
        key = ctypes.addressof(original)
        if key not in self._tables:
            table = _Methods.from_buffer_copy(original)
            table.close = self._function(_Close, self._close)
            table.write = self._function(_Write, self._write)
            table.truncate = self._function(_Truncate, self._truncate)
            table.sync = self._function(_Sync, self._sync)
            self._tables[key] = table
        return self._tables[key]

    def _function(self, kind: Any, method: Callable[..., int]) -> int | None:
        """Return the address of a C function that calls *method*; ctypes would lose what it raises."""

        def guarded(*given: Any) -> int:
            try:
                with self._lock:
                    return method(*given)
            except BaseException:  # noqa: BLE001 - nothing may pass through SQLite
                self.faults.append(traceback.format_exc())
                return _FAILED

        function = kind(guarded)
        self._kept_alive.append(function)
        return ctypes.cast(function, ctypes.c_void_p).value


def _file_systems() -> list[_Vfs]:
    """Return the file system of each SQLite that a library may be opened with: the plain one's and SQLCipher's."""
    names = [driver.__name__, "sqlcipher3.dbapi2"]
    found = {}
    for module in (import_module(name) for name in names if find_spec(name.partition(".")[0])):
        with closing(module.connect(":memory:")) as connection:
            vfs = vfs_of(connection)
            found[ctypes.addressof(vfs)] = vfs
    return [*found.values()]


def vfs_of(connection: object) -> _Vfs:
    """Return the file system a connection of Python's sqlite3 (or of a driver made after it) works on."""
    database = ctypes.c_void_p.from_address(id(connection) + object.__basicsize__).value
    if not database:
        raise ValueError("the connection is closed")
    address = ctypes.c_void_p.from_address(database).value
    vfs = _Vfs.from_address(address or 0)
    if vfs.version not in (1, 2, 3) or not vfs.name.startswith((b"unix", b"win32")):
        raise RuntimeError("this Python keeps its connections otherwise; tell vfs_of how")
    return vfs


def _do(content: bytearray, start: int, written: bytes | None) -> None:
    if written is None:
        del content[start:]
    if len(content) < start:
        content.extend(bytes(start - len(content)))
    if written is not None:
        content[start : start + len(written)] = written


def _sectors(start: int, written: bytes | None) -> Iterator[tuple[int, bytes | None]]:
    """Yield a piece in parts that each lie within one sector."""
    if written is None:
        yield start, None
        return
    at = 0
    while at < len(written):
        until = min(len(written), at + SECTOR - (start + at) % SECTOR)
        yield start + at, written[at:until]
        at = until
