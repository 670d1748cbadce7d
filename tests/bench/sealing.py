"""Bundles taken apart and put together again, as somebody would who means to deceive: with sums and a seal that fit."""

import hashlib
import io
import json
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from readahead.desk.desk import Desk
from readahead.desk.sharing_layout import MANIFEST, SUMS, seal


def everything(desk: Desk) -> list[object]:
    """Return every row of a library."""
    rows = desk._library._store.rows
    tables = rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%' ORDER BY name"
    )
    return [(name, rows(f"SELECT * FROM {name}")) for (name,) in tables]


def unpacked(bundle: bytes) -> dict[str, bytes]:
    """Return the files of a bundle."""
    with ZipFile(io.BytesIO(bundle)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed(files: dict[str, bytes]) -> bytes:
    """Return a bundle of *files*, as they are."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as opened:
        for name, data in files.items():
            opened.writestr(ZipInfo(name), data, ZIP_DEFLATED)
    return made.getvalue()


def sealed(files: dict[str, bytes]) -> bytes:
    """Return a bundle of *files* with sums and a seal that fit."""
    listed = {name: data for name, data in files.items() if name not in (MANIFEST, SUMS)}
    sums = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in listed.items()).encode()
    told = json.loads(files[MANIFEST]) | {"sums_sha256": hashlib.sha256(sums).hexdigest()}
    told["seal"] = seal(told)
    return packed({**listed, SUMS: sums, MANIFEST: json.dumps(told).encode()})


def named(files: dict[str, bytes], ending: str) -> str:
    """Return the first name among *files* that ends so."""
    return next(name for name in files if name.endswith(ending))
