"""Whether a picture can be shown: tried by the typesetter itself, in a folder that holds nothing else."""

import hashlib
import tempfile
from collections.abc import Sequence
from pathlib import Path

from readahead.model.memo import Picture

FILES = {"image/png": "png", "image/jpeg": "jpg", "image/svg+xml": "svg"}
"""The ending a picture's file has, by its media type."""

_TRIAL = '#set page(width: 90mm, height: 90mm)\n#image("{name}", width: 100%, height: 100%, fit: "contain")'

_known: dict[tuple[str, str], str] = {}


def fault(picture: Picture) -> str:
    """Return why *picture* cannot be shown, empty when it can: it is none, is cut short, or loads something else."""
    key = (picture.media, hashlib.sha256(picture.data).hexdigest())
    if key not in _known:
        _known[key] = _tried(picture)
    return _known[key]


def shown(pictures: Sequence[Picture]) -> tuple[Picture, ...]:
    """Return those of *pictures* that can be shown."""
    return tuple(picture for picture in pictures if not fault(picture))


def _tried(picture: Picture) -> str:
    import typst

    if picture.media not in FILES:
        return "it is no PNG, JPEG or SVG picture"
    if picture.media == "image/svg+xml" and b"<!ENTITY" in picture.data:
        return "it has entities of its own"
    with tempfile.TemporaryDirectory(prefix="readahead-") as root:
        name = f"picture.{FILES[picture.media]}"
        Path(root, name).write_bytes(picture.data)
        nowhere = f"{root}/no-packages"
        compiler = typst.Compiler(root=root, package_path=nowhere, package_cache_path=nowhere)
        try:
            compiler.compile(
                {"main.typ": _TRIAL.format(name=name).encode()},  # type: ignore[type-var]
                format="png",
                ppi=18.0,
            )
        except typst.TypstError as error:
            loads = "linked image" in error.message
            return "it shows another file" if loads else "it is damaged or cut short"
    return ""
