"""Whether a picture can be shown: tried by the typesetter itself, in a folder that holds nothing else."""

import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from readahead.memo.picture_bytes import shape, without_words
from readahead.model.memo import Picture

FILES = {"image/png": "png", "image/jpeg": "jpg", "image/svg+xml": "svg"}
"""The ending a picture's file has, by its media type."""

MOST_POINTS = 50_000_000
"""Of how many points a picture may be: drawing one of a hundred millions takes ten seconds and half a gigabyte."""

_TRIAL = '#set page(width: 90mm, height: 90mm)\n#image("{name}", width: 100%, height: 100%, fit: "contain")'

_DAMAGED = "it is damaged or cut short"

# Red, green and blue.
_COLOURS = 3

_known: dict[tuple[str, str], str] = {}


def fault(picture: Picture) -> str:
    """Return why *picture* cannot be shown, empty when it can: it is none, is cut short, or loads something else."""
    key = (picture.media, hashlib.sha256(picture.data).hexdigest())
    if key not in _known:
        _known[key] = _tried(picture)
    return _known[key]


def bare(picture: Picture) -> Picture:
    """Return *picture* without what its file says and does not show: where it was taken, by whom, with what."""
    return replace(picture, data=without_words(picture.media, picture.data))


def shown(pictures: Sequence[Picture]) -> tuple[Picture, ...]:
    """Return those of *pictures* that can be shown."""
    return tuple(picture for picture in pictures if not fault(picture))


def _tried(picture: Picture) -> str:
    import typst

    if picture.media not in FILES:
        return "it is no PNG, JPEG or SVG picture"
    if picture.media == "image/svg+xml" and b"<!ENTITY" in picture.data:
        return "it has entities of its own"
    head = shape(picture.media, picture.data)
    if head is not None and head.width * head.height > MOST_POINTS:
        return f"it has {head.width:,} × {head.height:,} points, more than {MOST_POINTS:,}; save it smaller"
    if head is not None and not head.is_whole:
        return _DAMAGED
    if head is not None and head.inks > _COLOURS:
        return "its colours are for a printing press (CMYK); save it with the colours of a screen (RGB)"
    with tempfile.TemporaryDirectory(prefix="readahead-") as root:
        name = f"picture.{FILES[picture.media]}"
        Path(root, name).write_bytes(picture.data)
        nowhere = f"{root}/no-packages"
        files = {"main.typ": _TRIAL.format(name=name).encode()}
        compiler = typst.Compiler(root=root, package_path=nowhere, package_cache_path=nowhere)
        try:
            compiler.compile(files, format="png", ppi=18.0)  # type: ignore[type-var]
        except typst.TypstError as error:
            return "it shows another file" if "linked image" in error.message else _DAMAGED
        try:
            # drawn, it may still be none that an archive's file can hold
            compiler.compile(files, format="pdf", pdf_standards=["a-2b"])  # type: ignore[type-var]
        except typst.TypstError:
            return "no archive copy (PDF/A) can hold it; save it anew as PNG"
    return ""
