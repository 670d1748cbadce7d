"""The menu of the libraries that were open before."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QMenu, QWidget

from readahead.gui.recent import recent


class RecentMenu(QMenu):
    """*given* carries the path of the library to open; the one that is open, *current*, is not offered.

    It is filled when it is about to be shown: only then is it looked which of the files are still there.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget, settings: QSettings, current: Path | None) -> None:
        super().__init__(QCoreApplication.translate("RecentMenu", "Open recent"), parent)
        here = current.absolute() if current is not None else None
        self._paths = [path for path in recent(settings) if path != here]
        self.setEnabled(bool(self._paths))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        names = [path.stem for path in self._paths]
        for path in self._paths:
            is_there = path.is_file()
            words = path.stem if names.count(path.stem) == 1 else f"{path.stem} – {path.parent}"
            if not is_there:
                words = self.tr("{library} (not there)").format(library=words)
            # an ampersand would underline the letter after it
            action = self.addAction(words.replace("&", "&&"), partial(self.given.emit, path))
            action.setToolTip(str(path))
            action.setEnabled(is_there)
