"""Opens our window on a library in this process, as the program does, and closes it again."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from readahead.gui import theme as themes
from readahead.gui.garbage import Collector
from readahead.gui.libraries import Libraries
from readahead.gui.preferences import Preferences
from readahead.gui.theme import Theme
from readahead.gui.window import Window


@contextmanager
def stage(library: Path) -> Iterator[Window]:
    """Yield a window of 1,440 by 900 that shows *library*."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with TemporaryDirectory() as folder:
        theme = Theme(Preferences(Path(folder) / "settings.toml"))
        themes.dress(application, theme)
        window = Window(theme, QSettings(os.fspath(Path(folder) / "window.ini"), QSettings.Format.IniFormat))
        window.resize(1440, 900)
        window.show()
        libraries, collector = Libraries(window, library), Collector(application)
        collector.begin()
        libraries.shown.connect(collector.settle_soon)
        libraries.open()
        window.activateWindow()
        try:
            yield window
        finally:
            window.close()
            collector.stop()
            libraries.close()
            window.deleteLater()
            application.processEvents()
