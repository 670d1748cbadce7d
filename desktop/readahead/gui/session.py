"""What every view is given: the desk, the one signal of changes, the theme and the settings of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from readahead.gui.beside import Beside
from readahead.gui.doors import Door
from readahead.gui.preferences import Preferences
from readahead.gui.theme import Theme
from readahead.model.changes import Changes, Made
from readahead.model.errors import (
    DamagedLibrary,
    InvalidValue,
    LibraryMoved,
    NotFound,
    NothingToRedo,
    NothingToUndo,
    ReadaheadError,
)

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

Answer = TypeVar("Answer")


class Session(QObject):
    """One library open in one window.

    *changed* carries a Changes after each act; each view reads again what concerns it. *failed* carries the one plain
    sentence of an act that could not be done, *refused* that of one that was not taken as it was given, *noticed* one worth
    knowing, *moved* that the library's file has gone from its place, *damaged* that some of it cannot be read:
    damage then holds that fault. *beside* is asked what takes longer than a frame, *finder*
    what is searched for: that waits for nothing else. *door* opens the library
    for another thread; there is none to a library in memory. is_renewing holds while every view reads again because
    somebody else has written: what is being written in this window is then left alone.
    """

    changed = Signal(object)
    failed = Signal(str)
    refused = Signal(str)
    noticed = Signal(str)
    moved = Signal(str)
    damaged = Signal(str)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        settings: QSettings,
        parent: QObject | None = None,
        *,
        door: Door | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.theme = theme
        self.settings = settings
        self.door = door or (Door(desk.path) if desk.path is not None else None)
        self.beside, self.finder = Beside(self.door, self), Beside(self.door, self)
        self.is_renewing = False
        self.damage: DamagedLibrary | None = None
        self.fault = ""

    @property
    def is_read_only(self) -> bool:
        """Whether the library can be read and not be changed."""
        return self.desk.is_read_only

    @property
    def reading_only(self) -> str:
        """What is said where something cannot be done because the library may not be changed."""
        return self.tr("This library is open for reading only.")

    def may_write(self) -> bool:
        """Return whether the library may be changed, and say so where it may not."""
        if self.is_read_only:
            self.refused.emit(self.reading_only)
        return not self.is_read_only

    @property
    def preferences(self) -> Preferences:
        """What the user has chosen; *settings* only remembers how the window stands."""
        return self.theme.preferences

    def ask(self, verb: Callable[[], Answer], *, to: Callable[[str], object] | None = None) -> Answer | None:
        """Return what *verb* answers, or None after saying why it could not; what it touched is passed on to every view.

        Why is said *to* whoever asks, if that is given.
        """
        try:
            answer = verb()
        except ReadaheadError as fault:
            self.fail(fault, to=to)
            return None
        if isinstance(answer, Changes):
            self.tell(answer)
        elif isinstance(answer, Made):
            self.tell(answer.changes)
        return answer

    def find(self, verb: Callable[[], Answer]) -> Answer | None:
        """Return what *verb* answers, or None where what it asks for has gone, of which nobody need be told."""
        try:
            return verb()
        except NotFound:
            return None
        except ReadaheadError as fault:
            self.fail(fault)
            return None

    def fail(self, fault: ReadaheadError, *, to: Callable[[str], object] | None = None) -> None:
        """Say why something could not be done; *fault* then holds that sentence."""
        self.fault = str(fault)
        if to is not None:
            to(str(fault))
        if isinstance(fault, LibraryMoved):
            self.moved.emit(str(fault))
        elif isinstance(fault, DamagedLibrary) and not self.is_read_only:
            self.damage = fault
            self.damaged.emit(str(fault))
        elif to is None:
            is_refused = isinstance(fault, InvalidValue | NothingToUndo | NothingToRedo)
            (self.refused if is_refused else self.failed).emit(str(fault))

    def tell(self, changes: Changes) -> None:
        """Let every view read again what *changes* touched."""
        self.changed.emit(changes)

    def renew(self) -> None:
        """Let every view read everything again: somebody else has written, and nobody here knows what."""
        self.is_renewing = True
        try:
            self.changed.emit(EVERYTHING)
        finally:
            self.is_renewing = False


class _Any(frozenset[Any]):
    """The rows somebody else may have touched: any that is asked for."""

    __slots__ = ()

    def __contains__(self, _row: object) -> bool:
        return True

    def __bool__(self) -> bool:
        return True


EVERYTHING = Changes(articles=_Any(), topics=_Any(), cards=_Any(), annotations=_Any(), memos=_Any())
