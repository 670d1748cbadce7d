"""Writes a memo to a file: the format goes by the suffix, and no file is ever left half written."""

import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from readahead.memo.document import Document
from readahead.memo.markdown import markdown
from readahead.memo.pdf import pdf
from readahead.model.errors import ExportRefused, UnknownExportFormat

_WRITERS: Mapping[str, Callable[[Document], bytes]] = {
    ".pdf": pdf,
    ".md": lambda document: markdown(document).encode("utf-8"),
}

FORMATS = tuple(_WRITERS)
"""The suffixes a memo can be written with."""


def check(target: Path | str) -> None:
    """Raise UnknownExportFormat unless *target*'s suffix, in any case, is one of FORMATS."""
    if Path(target).suffix.lower() not in _WRITERS:
        raise UnknownExportFormat(target, FORMATS)


def render(document: Document, suffix: str) -> bytes:
    """Return *document* in the format of *suffix* (".pdf", ".md").

    Raises UnknownExportFormat for another one, TypesettingFailed as `pdf` does.
    """
    writer = _WRITERS.get(suffix.lower())
    if writer is None:
        raise UnknownExportFormat(suffix, FORMATS)
    return writer(document)


def save(document: Document, target: Path | str) -> Path:
    """Write *document* to *target* in the format of its suffix and return where it lies.

    It is written beside the target and put in its place when whole, so that an older file stays as it was until then.
    Raises UnknownExportFormat, TypesettingFailed as `render` does, and ExportRefused when the place cannot be written.
    """
    path = Path(target)
    check(path)
    made = render(document, path.suffix)
    try:
        _replace(path, made)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise ExportRefused(target, reason or str(error)) from error
    return path


def _replace(path: Path, made: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(21, "it is a folder", str(path))
    # A link is followed: what it points at is replaced, and the link stays.
    place = path.resolve()
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.stem[:40]}-", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(made)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode(place))
        beside.replace(place)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _mode(place: Path) -> int:
    """Return the permissions the file shall have: those of the one it replaces, else those of any new file."""
    if place.exists():
        return place.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
