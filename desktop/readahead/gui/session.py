"""What every view is given: the desk, the one signal of changes, the theme and the settings of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from readahead.gui.beside import Beside
from readahead.gui.preferences import Preferences
from readahead.gui.theme import Theme
from readahead.model.changes import Changes, Made
from readahead.model.errors import ReadaheadError

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

Answer = TypeVar("Answer")


class Session(QObject):
    """One library open in one window.

    *changed* carries a Changes after each act; each view reads again what concerns it. *failed* carries the one plain
    sentence of an act that could not be done. *beside* is asked what takes longer than a frame.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.theme = theme
        self.settings = settings
        self.beside = Beside(desk.path, self)

    @property
    def preferences(self) -> Preferences:
        """What the user has chosen; *settings* only remembers how the window stands."""
        return self.theme.preferences

    def ask(self, verb: Callable[[], Answer]) -> Answer | None:
        """Return what *verb* answers, or None after saying why it could not; what it touched is passed on to every view."""
        try:
            answer = verb()
        except ReadaheadError as fault:
            self.failed.emit(str(fault))
            return None
        if isinstance(answer, Changes):
            self.tell(answer)
        elif isinstance(answer, Made):
            self.tell(answer.changes)
        return answer

    def tell(self, changes: Changes) -> None:
        """Let every view read again what *changes* touched."""
        self.changed.emit(changes)
