"""The libraries that were open before, as the settings of the window remember them."""

import json
from pathlib import Path

from PySide6.QtCore import QSettings

RECENT_SETTING = "recent_libraries"
MOST_RECENT = 12


def recent(settings: QSettings) -> tuple[Path, ...]:
    """Return the libraries that were open before, the last one first."""
    try:
        stored = json.loads(str(settings.value(RECENT_SETTING, "[]")))
    except ValueError:
        return ()
    return tuple(Path(one) for one in stored if isinstance(one, str)) if isinstance(stored, list) else ()


def last_opened(settings: QSettings) -> Path | None:
    """Return the library that was open last, or None where it is not there any more."""
    last = next(iter(recent(settings)), None)
    return last if last is not None and last.is_file() else None


def remember(settings: QSettings, path: Path) -> None:
    """Put *path* at the head of the libraries that were open before."""
    path = path.absolute()
    known = [path, *(one for one in recent(settings) if one != path)][:MOST_RECENT]
    settings.setValue(RECENT_SETTING, json.dumps([str(one) for one in known]))
