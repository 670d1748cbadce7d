"""Opens the window: the one way in for the program, and what has to stand before the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from readahead.gui import theme as themes
from readahead.gui.faults import FaultLog
from readahead.gui.preferences import Preferences
from readahead.gui.theme import Theme
from readahead.gui.window import Window


def run(library: Path, arguments: Sequence[str] = ()) -> int:
    """Open the window on the library at *library*, making it if it is not there; return the exit status."""
    from readahead.desk import places

    application = QApplication(["readahead", *arguments])
    application.setApplicationName("readahead")
    application.setApplicationDisplayName("Readahead")
    application.setDesktopFileName("readahead")
    settings = QSettings(str(places.settings_file().with_name("window.ini")), QSettings.Format.IniFormat)
    theme = Theme(Preferences(places.settings_file()))
    themes.dress(application, theme)
    window = Window(theme, settings)
    faults = FaultLog(places.log_file(), window.show_fault)
    faults.install()
    window.broke.connect(faults.record)
    opening = Opening(window, library)
    # the library is opened after the first paint, since its packages take longer to load than a window to draw
    window.painted.connect(opening.open)
    window.show()
    try:
        return application.exec()
    finally:
        opening.close()
        faults.remove()


class Opening:
    """Opens the library for a window that already stands, and closes it when the window has gone."""

    def __init__(self, window: Window, library: Path) -> None:
        self._window, self._library = window, library
        self._close: Callable[[], None] | None = None

    def open(self) -> None:
        """Give the window its library, or say in it why there is none."""
        from readahead.desk.desk import Desk
        from readahead.gui.session import Session
        from readahead.model.errors import ReadaheadError

        try:
            desk = Desk.open(self._library)
        except ReadaheadError as fault:
            self._window.messages.warn(str(fault))
            print(fault, file=sys.stderr)  # noqa: T201 - whoever started it from a terminal looks there
            return
        self._close = desk.close
        self._window.attach(Session(desk, self._window.theme, self._window.settings, self._window))

    def close(self) -> None:
        """Close the library."""
        if self._close is not None:
            self._close()
