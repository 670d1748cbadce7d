"""Finds the files shipped with the program; every room asks here and nobody else builds such a path.

The same call works from a wheel, an editable install, a bare checkout and a frozen program. Names are written with
forward slashes and counted from the resources folder: ``icons/plus.svg``.
"""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath, PureWindowsPath

_PACKAGE = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """Return where the shipped file or folder *name* lies on disk.

    Raises ValueError for a name that is empty, absolute or climbs with ``..``, FileNotFoundError when nothing of that
    name was shipped.
    """
    found = _folder("resources").joinpath(*_parts(name))
    if not found.exists():
        raise FileNotFoundError(f"No file {name!r} was shipped with the program.")
    return found


def read_text(name: str) -> str:
    """Return the shipped file *name* as text (UTF-8). Raises as `path` does."""
    return path(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Return the bytes of the shipped file *name*. Raises as `path` does."""
    return path(name).read_bytes()


def names(folder: str = "") -> tuple[str, ...]:
    """Return the names of all files shipped in *folder* and below it, sorted, each as `path` takes it.

    Without a folder it names every shipped file. Raises as `path` does.
    """
    root = _folder("resources")
    start = path(folder) if folder else root
    return tuple(sorted(file.relative_to(root).as_posix() for file in _files(start)))


def seeds() -> tuple[Path, ...]:
    """Return the files of the starter library, articles and topics (TOML), sorted by name, without a README beside them.

    Raises FileNotFoundError when the program was shipped without its starter library.
    """
    return tuple(sorted(file for file in _files(_folder("seeds")) if file.stem.upper() != "README"))


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files below *folder*, leaving out what editors and Python hide there."""
    for file in folder.rglob("*"):
        inner = file.relative_to(folder).parts
        if file.is_file() and not any(part.startswith((".", "__pycache__")) for part in inner):
            yield file


def _parts(name: str) -> tuple[str, ...]:
    """Return the steps of *name*, which must lead downwards on every system, not only on this one."""
    posix, windows = PurePosixPath(name), PureWindowsPath(name)
    climbs = ".." in windows.parts
    absolute = posix.is_absolute() or bool(windows.anchor)
    if not posix.parts or climbs or absolute or "\\" in name or "\0" in name:
        raise ValueError(f"{name!r} is not the name of a shipped file.")
    return posix.parts


@cache
def _folder(kind: str) -> Path:
    """Return the folder that holds the shipped *kind*, which is ``resources`` or ``seeds``."""
    for folder in _candidates(kind):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The program was shipped without its {kind}.")


def _candidates(kind: str) -> Iterator[Path]:
    """Yield the places where *kind* may lie: a wheel's copy, a frozen program's, the checkout's."""
    inner = f"_{kind}"
    yield _PACKAGE / inner
    if bundle := getattr(sys, "_MEIPASS", None):
        yield Path(bundle) / "readahead" / inner
        yield Path(bundle) / inner
    if getattr(sys, "frozen", False):
        yield Path(sys.executable).resolve().parent / "readahead" / inner
        yield Path(sys.executable).resolve().parent / inner
    # The package of a checkout is desktop/readahead. Without this mark a stray site-packages/../seeds would do.
    checkout = _PACKAGE.parents[1]
    if (checkout / "pyproject.toml").is_file():
        yield checkout / kind
