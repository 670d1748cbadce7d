"""Opens a damaged library in whatever way its tables can be reached: as it is, or by a copy whose list of them is mended."""

from pathlib import Path

from readahead.library import surviving
from readahead.library.admitting import APPLICATION_ID
from readahead.library.driver import Key, error_class_or
from readahead.library.file_kinds import Kind, kind_of
from readahead.library.listing import mend
from readahead.library.migrations import STEPS
from readahead.library.naming import newest
from readahead.library.relisting import NEEDED, relist
from readahead.library.sealed_pages import opens_some, seal_of
from readahead.library.standing import has_log, is_in_use
from readahead.library.surviving import Source
from readahead.model.errors import BackupRefused

_ALONE = "?mode=ro&immutable=1"


def reached(path: Path, mended: Path, key: Key | None) -> Source:
    """Return the damaged file with its log, or without, or a copy of it at *mended* whose list of tables can be read.

    *key* opens a locked one. Raises BackupRefused where its tables cannot be found, which says what is left to be done.
    """
    # with no log to read, SQLite would leave an empty one beside a file that is only read
    ways = ("?mode=ro", _ALONE) if has_log(path) or is_in_use(path) else (_ALONE,)
    for way in ways:
        found = _listed(path, way, key)
        if found is not None:
            return found
    if _mended(path, mended, key):
        found = _listed(mended, _ALONE, key)
        if found is not None:
            return found
    raise BackupRefused(path, _why_nothing(path, key))


def _mended(path: Path, mended: Path, key: Key | None) -> bool:
    """Make a copy of the file whose list of tables can be read, as far as that can be done; return whether it was made."""
    if key is not None:
        seal = seal_of(path, key)
        return seal is not None and mend(path, mended, seal) > 0
    if kind_of(path) is Kind.PLAIN:
        return mend(path, mended) > 0
    return relist(path, mended, marks=(APPLICATION_ID, len(STEPS)))


def _why_nothing(path: Path, key: Key | None) -> str:
    """Return why nothing can be saved, and what is left to be done."""
    snapshot = newest(path)
    left = (
        f"restore its last snapshot ({snapshot.name})" if snapshot else "take a backup of it, if there is one"
    )
    if key is None:
        return f"not even the list of what is in it can be found; {left}"
    if opens_some(path, key):
        return (
            "the passphrase is right, but of the list of what is in it too much is damaged: what stands on the other pages"
            f" cannot be found; {left}"
        )
    return (
        "either the passphrase is another, or the first bytes of the file are damaged, without which no passphrase opens"
        f" what comes behind them; {left}"
    )


def _listed(path: Path, way: str, key: Key | None) -> Source | None:
    """Return the file at *path*, opened in the given way, or None where articles and cards are not to be found in it."""
    try:
        source = Source(path.absolute().as_uri() + way, key)
        if surviving.tables(source.db).keys() >= NEEDED:
            return source
        source.close()
    except error_class_or(UnicodeDecodeError):
        pass
    return None
