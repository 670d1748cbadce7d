"""Opens the window: the one way in for the program, and what has to stand before the first paint."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from readahead.gui import theme as themes
from readahead.gui.faults import FaultLog
from readahead.gui.libraries import Libraries
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
    libraries = Libraries(window, library, files)
    # the library is opened after the first paint, since its packages take longer to load than a window to draw
    window.painted.connect(libraries.open)
    window.show()
    try:
        return application.exec()
    finally:
        libraries.close()
        faults.remove()
