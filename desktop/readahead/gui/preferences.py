"""What the user has chosen, kept in a file a person can edit; the desk says what a choice may be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from readahead.desk import settings
from readahead.desk.settings import Settings
from readahead.model.errors import ReadaheadError


class Preferences(QObject):
    """The settings in the file at *path*; *failed* carries one sentence when a choice could not be kept.

    *changed* is emitted once others hold. problems holds one sentence for each value of the file that had to be
    defaulted when it was read.
    """

    failed = Signal(str)
    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.value: Settings
        self.problems: tuple[str, ...]
        self.value, self.problems = settings.load(path)

    def choose(self, **choices: object) -> None:
        """Take these choices and keep them; those that cannot be kept in the file hold until the program ends."""
        before = self.value
        try:
            for name, value in choices.items():
                self.value = settings.changed(self.value, name, value)
            settings.keep(self.path, choices)
        except ReadaheadError as fault:
            self.failed.emit(str(fault))
        if self.value != before:
            self.changed.emit()
