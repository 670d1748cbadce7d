"""Writes a memo to files: the format goes by the suffix, and no file is ever left half written."""

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from readahead.memo.document import Document
from readahead.memo.docx.writer import docx
from readahead.memo.html.writer import html
from readahead.memo.markdown.writer import markdown
from readahead.memo.pdf.writer import pdf
from readahead.model.errors import ExportRefused, UnknownExportFormat

_WRITERS: Mapping[str, Callable[[Document], bytes]] = {
    ".pdf": pdf,
    ".docx": docx,
    ".html": html,
    ".md": lambda document: markdown(document).encode("utf-8"),
}

FORMATS = tuple(_WRITERS)
"""The suffixes a memo can be written with."""


def check(target: Path | str) -> None:
    """Raise UnknownExportFormat unless *target*'s suffix, in any case, is one of FORMATS."""
    if Path(target).suffix.lower() not in _WRITERS:
        raise UnknownExportFormat(target, FORMATS)


def render(document: Document, suffix: str) -> bytes:
    """Return *document* in the format of *suffix* (".pdf", ".html", ".md").

    Raises UnknownExportFormat for another one, TypesettingFailed as `pdf` does.
    """
    writer = _WRITERS.get(suffix.lower())
    if writer is None:
        raise UnknownExportFormat(suffix, FORMATS)
    return writer(document)


def save(document: Document, target: Path | str) -> Path:
    """Write *document* to *target* in the format of its suffix and return where it lies; see `save_all`."""
    return save_all(document, [target])[0]


def save_all(document: Document, targets: Sequence[Path | str]) -> tuple[Path, ...]:
    """Write *document* to each of *targets* in the format of its suffix and return where they lie.

    Each is written beside its target, and put in its place when all are whole: older files stay as they were until then.
    Raises UnknownExportFormat, TypesettingFailed as `render` does, and ExportRefused when a place cannot be written.
    """
    for target in targets:
        check(target)
    written: list[tuple[Path, Path]] = []
    try:
        for target in targets:
            made = render(document, Path(target).suffix)
            with _refused(target):
                written.append(_write_beside(Path(target), made))
        for target, (beside, place) in zip(targets, written, strict=True):
            with _refused(target):
                beside.replace(place)
    finally:
        for beside, _ in written:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    return tuple(map(Path, targets))


@contextmanager
def _refused(target: Path | str) -> Iterator[None]:
    """Raise ExportRefused for what the system has against *target*."""
    try:
        yield
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise ExportRefused(target, reason or str(error)) from error


def _write_beside(path: Path, made: bytes) -> tuple[Path, Path]:
    """Write *made* to a new file in the folder of *path*; return it and the place it is meant for."""
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
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    return beside, place


def _mode(place: Path) -> int:
    """Return the permissions the file shall have: those of the one it replaces, else those of any new file."""
    if place.exists():
        return place.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
