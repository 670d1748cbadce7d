"""Opens the window: the one way in for the program, and what has to stand before the first paint."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from readahead.gui import theme as themes
from readahead.gui.faults import FaultLog
from readahead.gui.garbage import Collector
from readahead.gui.libraries import Libraries
from readahead.gui.loading import Loading
from readahead.gui.preferences import Preferences
from readahead.gui.recent import last_opened
from readahead.gui.single_start import Met, SingleStart, hand_over
from readahead.gui.theme import Theme
from readahead.gui.window import Window


def run(library: Path, files: Sequence[Path] = (), *, is_named: bool = True) -> int:
    """Open the window on the library at *library*, making it if it is not there, and import *files*.

    Where nobody *is_named* it the library that was open last is opened, if it is still there. A window that shows the
    library already comes to the front instead, and takes the files. Returns the exit status.
    """
    from readahead.desk import places

    application = QApplication(["readahead"])
    collector = Collector(application)
    collector.begin()
    application.setApplicationName("readahead")
    application.setApplicationDisplayName("Readahead")
    application.setDesktopFileName("readahead")
    settings = QSettings(str(places.settings_file().with_name("window.ini")), QSettings.Format.IniFormat)
    if not is_named:
        library = last_opened(settings) or library
    met = hand_over(library, files)
    if met is Met.TAKEN:
        return 0
    theme = Theme(Preferences(places.settings_file()))
    themes.dress(application, theme)
    window = Window(theme, settings)
    faults = FaultLog(places.log_file(), window.show_fault)
    faults.install()
    window.broke.connect(faults.record)
    libraries = Libraries(window, library, files)
    starts = SingleStart(libraries)
    starts.called.connect(libraries.take_call)
    libraries.stood.connect(starts.listen)
    libraries.shown.connect(collector.settle_soon)
    libraries.is_second = met is Met.SILENT
    # the library is opened after the first paint, since its packages take longer to load than a window to draw
    loading = Loading()
    window.painted.connect(loading.start)
    loading.finished.connect(libraries.open)
    window.show()
    try:
        return application.exec()
    finally:
        loading.wait()
        starts.stop()
        libraries.close()
        faults.remove()
        collector.stop()
