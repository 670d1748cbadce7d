"""What was chosen when a memo was last exported: its formats, and to whom it was to go, beside the window's settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from readahead.gui import standing

FORMATS_SETTING = "export_formats"
MEMOS_SETTING = "exported"
"""Followed by what a library's own file is called: the choices for its memos."""

MOST_KEPT = 100
"""Memos of one library whose choices are kept: those exported last."""


@dataclass(frozen=True, slots=True)
class Usual:
    """The suffixes of the formats, and the level above which nothing may go, None for no bound."""

    suffixes: frozenset[str]
    ceiling: str | None = None


class ExportMemory:
    """Remembers for each memo of *library*; without one, as where nothing of it may lie elsewhere, only the formats."""

    def __init__(self, settings: QSettings, library: Path | None) -> None:
        self._settings = settings
        self._key = ""
        if library is not None:
            name = standing.file_of(library, Path(settings.fileName())).stem
            self._key = f"{MEMOS_SETTING}/{name}"

    def usual(self, memo: int) -> Usual:
        """Return what was chosen for a memo, or the formats chosen for any where it was never exported."""
        formats = str(self._settings.value(FORMATS_SETTING, ".pdf .md"))
        found = self._kept().get(str(memo))
        if not isinstance(found, dict):
            return Usual(frozenset(formats.split()))
        ceiling = found.get("ceiling")
        suffixes = frozenset(str(found.get("formats") or formats).split())
        return Usual(suffixes, ceiling if isinstance(ceiling, str) and ceiling else None)

    def keep(self, memo: int, usual: Usual) -> None:
        """Remember what was chosen for a memo."""
        formats = " ".join(sorted(usual.suffixes))
        self._settings.setValue(FORMATS_SETTING, formats)
        if self._key:
            kept = {name: one for name, one in self._kept().items() if name != str(memo)}
            kept[str(memo)] = {"formats": formats, "ceiling": usual.ceiling}
            newest = dict(list(kept.items())[-MOST_KEPT:])
            self._settings.setValue(self._key, json.dumps(newest))

    def _kept(self) -> Mapping[str, Any]:
        try:
            found = json.loads(str(self._settings.value(self._key, "{}"))) if self._key else {}
        except ValueError:
            found = {}
        return found if isinstance(found, dict) else {}
