"""Where a user's files live: the library, the settings, the log. Nothing is made here."""

import os
import sys
from pathlib import Path

NAME = "readahead"
SUFFIX = ".readahead"


def default_library() -> Path:
    """Return where the library lies unless the user says otherwise; $READAHEAD_LIBRARY overrides it."""
    named = os.environ.get("READAHEAD_LIBRARY")
    return Path(named).expanduser() if named else data_folder() / f"library{SUFFIX}"


def data_folder() -> Path:
    """Return the folder for what the user made (XDG_DATA_HOME, Application Support, APPDATA)."""
    return _folder("XDG_DATA_HOME", Path.home() / ".local" / "share")


def settings_file() -> Path:
    """Return the file the settings are kept in."""
    return _folder("XDG_CONFIG_HOME", Path.home() / ".config") / "settings.toml"


def log_file() -> Path:
    """Return the file unforeseen faults are written to."""
    return _folder("XDG_STATE_HOME", Path.home() / ".local" / "state") / "readahead.log"


def _folder(variable: str, otherwise: Path) -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Readahead"
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", str(Path.home()))) / "Readahead"
    return Path(os.environ.get(variable) or otherwise) / NAME
