"""Runs the program on the library named first, and types a note for ever, or prints the note that is shown then.

    python typist.py LIBRARY type|read

Each line it prints while it types is the moment by the system's monotonic clock and the note as it stands.
"""

import os
import sys
import time
from itertools import count
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readahead.gui import app
from readahead.gui.window import Window

EVERY_MS = 25


class Typist:
    """Waits until the library stands in the window; then types, a key at a time, or reads."""

    def __init__(self, is_typing: bool) -> None:
        self._is_typing = is_typing
        self._window: Window | None = None
        self._words = (word for number in count(1) for word in f"Line {number} of what is to be asked. ")
        self._timer = QTimer()
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
        panes = windows[0].panes if windows else None
        if panes is None or panes.reader.card is None:
            return
        notes = panes.reader.notes
        if not self._is_typing:
            if notes.views:
                sys.stdout.write(f"{notes.views[0].note.text}\n")
                self._timer.stop()
                windows[0].close()
            return
        if notes.editor is None:
            panes.cards.view.go_to(3)
            panes.reader.annotate()
        QTest.keyClick(notes.editor.words, next(self._words))
        sys.stdout.write(f"{time.monotonic()} {notes.editor.words.toPlainText()}\n")
        sys.stdout.flush()


class Application(QApplication):
    """The program's own, with a typist before it."""

    def exec(self) -> int:
        self.typist = Typist(sys.argv[2] == "type")
        return super().exec()


app.QApplication = Application  # type: ignore[attr-defined, misc]
sys.exit(app.run(Path(sys.argv[1])))
