"""Notices that somebody else has written to the library: another window, the command line, a colleague's program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from readahead.gui.session import Session
from readahead.model.errors import ReadaheadError

EVERY_MS = 1000
"""To look takes some microseconds; a second is as soon as a person expects to see another program's work."""


class Watch(QObject):
    """Looks once a second, and lets every view read again when somebody else has written.

    *is_busy* holds while work of this window writes on a connection of its own: that is told when it is done. *lost* is
    emitted once when the library's file is no longer there, or another one lies in its place.
    """

    lost = Signal()

    def __init__(self, session: Session, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._is_busy = session, is_busy
        self._known = 0
        self._is_there = True
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Take what the views show now as known, and look from now on."""
        self._known = self._session.desk.version
        self._timer.start()

    def stop(self) -> None:
        """Look no more: the library is about to be closed."""
        self._timer.stop()

    def look(self) -> None:
        """Look whether somebody else has written since the last look."""
        self._look_for_file()
        if self._is_busy():
            return
        try:
            version = self._session.desk.version
        except ReadaheadError:
            # whoever writes or reads next is told why; to say it every second would be no help
            return
        if version != self._known:
            self._known = version
            self._session.renew()

    def _look_for_file(self) -> None:
        """Say once that the file has gone: what is written from then on could not be kept."""
        was_there, self._is_there = self._is_there, not self._session.desk.is_moved
        if was_there and not self._is_there:
            self.lost.emit()
