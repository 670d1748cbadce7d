"""What stands in the window while no library is open: why, and what can be done about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from readahead.gui import sentences
from readahead.gui.controls import Button, EmptyState, Ground
from readahead.gui.theme import Theme


class NoLibrary(Ground):
    """The library at *path* was not opened; *sentence* says why."""

    def __init__(self, theme: Theme, path: Path, sentence: str) -> None:
        super().__init__("window")
        self.path = path
        self.state = EmptyState(
            theme,
            "circle-alert",
            title=self.tr("This library was not opened"),
            sentence=sentences.said(sentence),
            most=520,
        )
        self.again = Button(theme, self.tr("Try again"), drawing="refresh-cw")
        self.open_other = Button(theme, self.tr("Open another library…"), look="primary")
        self.make_new = Button(theme, self.tr("New library…"))
        for button in (self.open_other, self.make_new, self.again):
            self.state.offer(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
