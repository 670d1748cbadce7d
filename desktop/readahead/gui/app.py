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


def run(library: Path, files: Sequence[Path] = ()) -> int:
    """Open the window on the library at *library*, making it if it is not there, and import *files*.

    Returns the exit status.
    """
    from readahead.desk import places

    application = QApplication(["readahead"])
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
    opening = Opening(window, library, files)
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

    def __init__(self, window: Window, library: Path, files: Sequence[Path] = ()) -> None:
        self._window, self._library, self._files = window, library, list(files)
        self._close: Callable[[], None] | None = None

    def open(self) -> None:
        """Give the window its library, or say in it why there is none; then import the files it was started with."""
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
        panes = self._window.attach(Session(desk, self._window.theme, self._window.settings, self._window))
        panes.importer.take_files(self._files)

    def close(self) -> None:
        """Close the library."""
        if self._close is not None:
            self._close()
