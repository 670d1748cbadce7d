"""Where a user's files live: the library, the settings, the log. Nothing is made here but the usual folder."""

import os
import sys
from contextlib import suppress
from pathlib import Path

NAME = "readahead"
SUFFIX = ".readahead"


def default_library() -> Path:
    """Return where the library lies unless the user says otherwise; $READAHEAD_LIBRARY overrides it."""
    named = os.environ.get("READAHEAD_LIBRARY")
    return Path(named).expanduser() if named else data_folder() / f"library{SUFFIX}"


def is_library_named() -> bool:
    """Return whether $READAHEAD_LIBRARY names the library."""
    return bool(os.environ.get("READAHEAD_LIBRARY"))


def data_folder() -> Path:
    """Return the folder for what the user made (XDG_DATA_HOME, Application Support, APPDATA)."""
    return _folder("XDG_DATA_HOME", Path.home() / ".local" / "share")


def make_folder_of(path: Path | None) -> None:
    """Make the folder the library at *path* lies in, if that is where libraries lie when nobody says otherwise.

    Where it cannot be made, opening the library says so.
    """
    with suppress(OSError, RuntimeError):
        if path is not None and path.parent == data_folder():
            path.parent.mkdir(parents=True, exist_ok=True)


def settings_file() -> Path:
    """Return the file the settings are kept in."""
    return _folder("XDG_CONFIG_HOME", Path.home() / ".config") / "settings.toml"


def templates_folder() -> Path:
    """Return the folder for the user's own memo templates; it need not be there."""
    return settings_file().parent / "templates"


def log_file() -> Path:
    """Return the file unforeseen faults are written to."""
    return _folder("XDG_STATE_HOME", Path.home() / ".local" / "state") / "readahead.log"


def _folder(variable: str, otherwise: Path) -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Readahead"
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", str(Path.home()))) / "Readahead"
    return Path(os.environ.get(variable) or otherwise) / NAME
