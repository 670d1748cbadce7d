"""What an article is read from: the bytes of a file or a clipboard, before any parser has seen them."""

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from readahead.model.errors import SourceMissing, SourceTooLarge, SourceUnreadable

SIZE_LIMIT = 20_000_000
"""The most bytes a source may have."""

COMMON = (".xml", ".json")
"""Suffixes that many other files have: in a folder their first bytes tell whether they are offered."""

_HEAD = 2_000
_WITHOUT_WAITING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

# Marks that turn the reading order round or hide; in a name or a title they make one thing look like another.
_HIDING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C, 0xFEFF])


@dataclass(frozen=True, slots=True)
class Source:
    """The raw bytes of one article-to-be and what is known of them from outside.

    name is how it is shown. media is a hint such as "text/html"; empty where only name and bytes can tell.
    plain holds the same words as plain text where the place they come from offers both (a clipboard).
    """

    name: str
    data: bytes
    media: str = ""
    plain: str = ""

    @property
    def raw_sha256(self) -> str:
        """The SHA-256 of the bytes as they came, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Given:
    """What the user said about an article for this import; it wins over all that is found.

    address is the link it was read at, encoding how its bytes are to be read (a codec's name) unless they are Unicode.
    """

    published: date | None = None
    outlet: str = ""
    title: str = ""
    address: str = ""
    encoding: str = ""


class Passed(StrEnum):
    """Why something in a folder is passed over: its kind is not read, it lists no articles, or it is no file itself."""

    KIND = "kind"
    LIST = "list"
    ODD = "odd"


Told = Callable[[str, Passed], object]
"""Is told the name of what is passed over in a folder, and why."""


def load(path: Path) -> Source:
    """Return the bytes of the file at *path*.

    Raises SourceMissing, SourceUnreadable (also for a folder, a pipe or a device, without waiting for one), and
    SourceTooLarge.
    """
    name = shown(path.name or str(path))
    try:
        data = _bytes(path, name)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SourceMissing(name) from error
    except OSError as error:
        raise SourceUnreadable(name, _reason(error)) from error
    except ValueError as error:  # A name with a NUL in it names no file.
        raise SourceMissing(name) from error
    return Source(name, data)


def pasted(text: str, *, html: str = "") -> Source:
    """Return the source for pasted *text*; *html* is the same clipboard's markup, which says more and is preferred."""
    if html.strip():
        return Source("pasted text", html.encode("utf-8", "replace"), "text/html", plain=text)
    return Source("pasted text", text.encode("utf-8", "replace"), "text/plain")


def expand(paths: Iterable[Path], *, told: Told = lambda name, why: None) -> Iterator[Path]:
    """Yield *paths* with each folder replaced by the importable files in and below it, sorted; each path once.

    A file stays itself, even one that is missing, so that `load` can say so; so does a folder that cannot be listed.
    Inside a folder hidden names, links, pipes, devices and files of other kinds are passed over; all but the hidden ones
    are *told*. Of an archive no more is held than the names
    of the folders on the way down, and where several paths were given, the names that came already.
    """
    given = list(dict.fromkeys(paths))
    found: set[str] = set()
    for path in given:
        for file in _files(path, told) if _is_folder(path) else [path]:
            if len(given) > 1:
                if str(file) in found:
                    continue
                found.add(str(file))
            yield file


def shown(name: str) -> str:
    """Return the file name *name* as it can be shown: undecodable bytes replaced, no control or reordering mark."""
    text = os.fsencode(name).decode("utf-8", "replace").translate(_HIDING)
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def _is_folder(path: Path) -> bool:
    """Return whether *path* is a folder; where the system does not say (a name too long), `load` says why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _bytes(path: Path, name: str) -> bytes:
    """Return what the regular file at *path* holds; a pipe or a device is never opened."""
    _refuse_other_than_file(path.stat().st_mode, name)
    # The file may have become a pipe since it was looked at: O_NONBLOCK keeps the open from waiting for a writer.
    handle = os.open(path, _WITHOUT_WAITING)
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        _refuse_other_than_file(status.st_mode, name)
        data = b"" if status.st_size > SIZE_LIMIT else file.read(SIZE_LIMIT + 1)
    if status.st_size > SIZE_LIMIT or len(data) > SIZE_LIMIT:
        raise SourceTooLarge(name, SIZE_LIMIT)
    return data


def _refuse_other_than_file(mode: int, name: str) -> None:
    """Raise SourceUnreadable unless *mode* is that of a regular file."""
    if stat.S_ISDIR(mode):
        raise SourceUnreadable(name, "it is a folder")
    if not stat.S_ISREG(mode):
        raise SourceUnreadable(name, "it is a pipe or a device")


def _reason(error: OSError) -> str:
    """Return the system's word for *error*, as part of a sentence."""
    if error.errno in (errno.EACCES, errno.EPERM):
        return "permission denied"
    reason = error.strerror or type(error).__name__
    return reason[:1].lower() + reason[1:]


def _files(folder: Path, told: Told) -> Iterator[Path]:
    """Yield the importable files in *folder* and below it, sorted by name at each step."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(
                (entry.name, entry.is_dir(follow_symlinks=False), _passed(entry))
                for entry in entries
                if not entry.name.startswith(".")
            )
    except OSError:
        yield folder
        return
    for name, is_folder, why in found:
        if why is not None:
            told(shown(name), why)
        elif is_folder:
            yield from _files(folder / name, told)
        else:
            yield folder / name


def _passed(entry: os.DirEntry[str]) -> Passed | None:
    """Return why what stands in a folder is passed over; None for a folder itself and for a file that can be imported."""
    from readahead.importers.formats import has_known_suffix

    if entry.is_dir(follow_symlinks=False):
        return None
    name = entry.name.lower()
    if not has_known_suffix(name) or (name.endswith(".gz") and not name.endswith(".warc.gz")):
        return Passed.KIND if entry.is_file(follow_symlinks=False) else Passed.ODD
    if not entry.is_file(follow_symlinks=False):
        return Passed.ODD
    return Passed.LIST if name.endswith(COMMON) and not _opens_as_a_list(entry.path) else None


def _opens_as_a_list(path: str) -> bool:
    """Return whether the file at *path* looks like a feed or a list of references, or cannot be looked into."""
    from readahead.importers.formats import FORMATS

    lists = [known for known in FORMATS if known.holds_several]
    try:
        with os.fdopen(os.open(path, _WITHOUT_WAITING), "rb") as file:
            # two bytes a letter, in UTF-16
            start = file.read(_HEAD).removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"")
            head = start.lstrip(b"\xff\xfe \t\r\n")
            if any(known.opening.match(head) for known in lists if known.opening):
                return True
            if not head.startswith((b"{", b"[")):
                return False
            whole = head + file.read(SIZE_LIMIT).replace(b"\x00", b"")
    except OSError:
        return True
    return any(known.mark.search(whole) for known in lists if known.mark)
