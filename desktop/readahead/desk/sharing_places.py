"""Where exports lie: folders and bundles, written whole or not at all, and read without believing them."""

import os
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from readahead.desk.sharing_layout import BUNDLE, LIBRARY, MANIFEST, SUMS
from readahead.desk.sharing_names import is_safe
from readahead.desk.sharing_rooms import put_in_place, room_beside
from readahead.desk.sharing_unpacking import manifest, sums
from readahead.model.errors import (
    BundleTooLarge,
    DamagedExport,
    NotAnExport,
    SharingError,
    SharingRefused,
    SourceMissing,
)

SUFFIX = ".readahead-bundle"

ENTRIES, PACKED, UNPACKED, ONE = 60_000, 500_000_000, 2_000_000_000, 100_000_000
"""At most, of a bundle: files in it, its bytes, those of all its files, those of one of them."""

LARGEST = 500_000_000
"""Bytes of one file of a folder, at most: the account of a million files has fewer."""

SWOLLEN, FREE = 100, 20_000_000
"""How many times its bytes a bundle may unpack to, beyond a number of bytes that do no harm."""

_END = struct.Struct("<4s4H2LH")
"""The end of a zip file: signature, 4 counts, size and place of the directory, length of a comment. Source: APPNOTE 4.3.16."""

_DIRECTORY = 20_000_000
_UNTIL_1980 = (1980, 1, 1, 0, 0, 0)
_FAULTS = (
    BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError, KeyError, IndexError, OverflowError, OSError,
)  # fmt: skip


class Folder:
    """An export in a folder. Nothing outside it is read, whatever it says."""

    def __init__(self, path: Path) -> None:
        if not path.is_dir():
            raise SourceMissing(str(path)) if not path.exists() else NotAnExport(path, "exported library")
        self._path = path
        self._real = path.resolve()
        self._known = {self._real}

    @property
    def path(self) -> Path:
        """The folder."""
        return self._path

    def names(self) -> None:
        """Return None: a folder may hold what a person put there."""

    def read(self, name: str) -> bytes:
        """Return one file. Raises DamagedExport where it is missing, a link, or too large."""
        place = self._real / name
        try:
            if place.parent not in self._known:
                if place.parent.resolve(strict=True) != place.parent:
                    raise DamagedExport(self._path, name)
                self._known.add(place.parent)
            found = place.lstat()
            if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
                raise DamagedExport(self._path, name)
            return place.read_bytes()
        except (OSError, RuntimeError, ValueError) as error:
            raise DamagedExport(self._path, name) from error


class Bundle:
    """An export in one file. Nothing of it is ever written to the disk, and nothing runs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        if path.is_dir():
            raise SharingError(
                path,
                f"{path} is a folder, and a bundle is one file; import-library takes in an exported folder.",
            )
        if not path.is_file():
            raise SourceMissing(str(path))
        try:
            self._refuse_swollen_directory()
            self._zip = ZipFile(path)
        except _FAULTS as fault:
            raise NotAnExport(path, "bundle") from fault
        try:
            self._entries = self._checked()
        except SharingError:
            self._zip.close()
            raise

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def names(self) -> Iterator[str]:
        """Return the names of all its files."""
        return iter(self._entries)

    def read(self, name: str) -> bytes:
        """Return one file. Raises DamagedExport."""
        try:
            with self._zip.open(self._entries[name]) as file:
                return file.read()
        except _FAULTS as fault:
            raise DamagedExport(self._path, name) from fault

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def _refuse_swollen_directory(self) -> None:
        """Refuse what would fill the memory before it can be counted: its directory alone is read at once."""
        size = self._path.stat().st_size
        if size > PACKED:
            raise BundleTooLarge(self._path, f"over {PACKED // 1_000_000} MB")
        with self._path.open("rb") as file:
            file.seek(max(0, size - _END.size))
            signature, *_, entries, length, _, comment = _END.unpack(file.read(_END.size))
        if signature != b"PK\x05\x06" or comment:
            raise BadZipFile("not as bundles are written")
        if entries > ENTRIES or length > _DIRECTORY:
            raise BundleTooLarge(self._path, f"over {ENTRIES} files")

    def _checked(self) -> dict[str, ZipInfo]:
        infos = self._zip.infolist()
        if len(infos) > ENTRIES:
            raise BundleTooLarge(self._path, f"over {ENTRIES} files")
        found = {info.filename: info for info in infos if _is_plain(info)}
        if len(found) != len(infos):
            raise DamagedExport(self._path, "its directory")
        unpacked = sum(info.file_size for info in infos)
        if unpacked > min(UNPACKED, FREE + SWOLLEN * self._path.stat().st_size):
            raise BundleTooLarge(self._path, f"it would unpack to {unpacked // 1_000_000} MB")
        if any(info.file_size > ONE for info in infos):
            raise BundleTooLarge(self._path, f"a file over {ONE // 1_000_000} MB")
        return found


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Give a new folder to write to, which takes the place of *target* when the block has ended well.

    An earlier export there is replaced only then. Raises SharingRefused where anything else lies there, or the place
    cannot be written.
    """
    with _refused(target):
        place = target.absolute()
        _must_be_free(place)
        place.parent.mkdir(parents=True, exist_ok=True)
        with room_beside(place) as room:
            made = room / "made"
            made.mkdir()
            yield made
            put_in_place(place, made, room)


@contextmanager
def new_bundle(target: Path) -> Iterator[ZipFile]:
    """Give a zip file to write to, which takes the place of *target* when the block has ended well."""
    with _refused(target):
        place = target.absolute()
        place.parent.mkdir(parents=True, exist_ok=True)
        with room_beside(place) as room:
            with (room / "made").open("xb") as file:
                with ZipFile(file, "w", ZIP_DEFLATED, allowZip64=False) as made:
                    yield made
                file.flush()
                os.fsync(file.fileno())
            (room / "made").replace(place)


def add_to_bundle(made: ZipFile, name: str, data: bytes) -> None:
    """Write one file of a bundle: the same bytes for the same data, whenever it is made."""
    info = ZipInfo(name, date_time=_UNTIL_1980)
    info.create_system, info.external_attr = 3, (stat.S_IFREG | 0o644) << 16
    info.compress_type = ZIP_DEFLATED
    made.writestr(info, data)


def _is_plain(info: ZipInfo) -> bool:
    """Return whether an entry is a file as we write them: no link, no folder, no secret, packed in the usual way."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    return (
        is_safe(info.filename)
        and info.filename == info.orig_filename
        and kind in (0, stat.S_IFREG)
        and not info.flag_bits & 0x1
        and info.compress_type in (ZIP_STORED, ZIP_DEFLATED)
    )


def _must_be_free(place: Path) -> None:
    """Raise SharingRefused unless nothing lies at *place*, an empty folder, or a whole export and nothing else."""
    if not place.exists() and not place.is_symlink():
        return
    if place.is_symlink() or not place.is_dir():
        raise SharingRefused(place, "there is a file of that name")
    if any(place.iterdir()) and not _is_export_alone(place):
        raise SharingRefused(place, "it holds files that are no earlier export; choose an empty folder")


def _is_export_alone(place: Path) -> bool:
    try:
        folder = Folder(place)
        known = {name for _, name in sums(folder, manifest(folder, of=LIBRARY))} | {MANIFEST, SUMS}
    except SharingError:
        return False
    files = (path for path in place.rglob("*") if path.is_symlink() or not path.is_dir())
    return all(path.relative_to(place).as_posix() in known for path in files)


@contextmanager
def _refused(target: Path) -> Iterator[None]:
    """Raise SharingRefused for what the system has against *target*."""
    try:
        yield
    except OSError as error:
        raise SharingRefused(target, error.strerror or str(error)) from error


__all__ = ["BUNDLE", "SUFFIX", "Bundle", "Folder", "add_to_bundle", "new_bundle", "new_folder"]
