"""The pictures of a library's memos: each kept once, whatever memos show it, under the name each memo calls it by."""

import hashlib

from readahead.library.store import Store
from readahead.model.memo import Picture


def of(store: Store, memo: int) -> tuple[Picture, ...]:
    """Return the pictures of a memo by their names."""
    found = store.rows(
        "SELECT m.name, p.media, p.data FROM memo_pictures m JOIN pictures p ON p.id = m.picture"
        " WHERE m.memo = ? ORDER BY m.name",
        memo,
    )
    return tuple(Picture(name, media, bytes(data)) for name, media, data in found)


def put(store: Store, memo: int, picture: Picture) -> None:
    """Let a memo show *picture* by its name, inside an act; one it called so before is shown no more."""
    sha256 = hashlib.sha256(picture.data).hexdigest()
    store.run(
        "INSERT OR IGNORE INTO pictures (sha256, media, data) VALUES (?, ?, ?)",
        sha256,
        picture.media,
        picture.data,
    )
    kept = store.number("SELECT id FROM pictures WHERE sha256 = ?", sha256)
    row = store.row("SELECT id, picture FROM memo_pictures WHERE memo = ? AND name = ?", memo, picture.name)
    if row is None:
        store.run(
            "INSERT INTO memo_pictures (memo, name, picture) VALUES (?, ?, ?)", memo, picture.name, kept
        )
    elif row[1] != kept:
        store.run("UPDATE memo_pictures SET picture = ? WHERE id = ?", kept, row[0])


def remove(store: Store, memo: int, name: str) -> bool:
    """Let a memo show the picture of this name no more, inside an act; return whether it did."""
    row = store.row("SELECT id FROM memo_pictures WHERE memo = ? AND name = ?", memo, name)
    if row is not None:
        store.run("DELETE FROM memo_pictures WHERE id = ?", row[0])
    return row is not None
