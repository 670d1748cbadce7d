"""How the parts at the head of the list of cards lie: the title with its buttons, the counts, the filter and the chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts

LEAST = 120
"""How wide the title is beside its buttons at least, at a text size of 100 per cent: else they stand below it."""


class TitleLine(QWidget):
    """A title with its buttons after it, or below it where the list is narrow."""

    def __init__(self, before: QWidget, title: QWidget, after: Sequence[QWidget]) -> None:
        super().__init__()
        first, self._buttons = QHBoxLayout(), QHBoxLayout()
        for part in (first, self._buttons):
            part.setSpacing(2)
        first.addWidget(before)
        first.addWidget(title, 1)
        for button in after:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._lines.addLayout(first, 1)
        self._lines.addLayout(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() - self._buttons.sizeHint().width() < fonts.scaled(LEAST)
        ways = QBoxLayout.Direction
        self._lines.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)


def laid_out(
    before: QWidget, title: QWidget, after: Sequence[QWidget], counts: QWidget, tools: Sequence[QWidget]
) -> QVBoxLayout:
    """Return the head: *before* and *after* stand beside the title, the *tools* below one another."""
    head = QVBoxLayout()
    head.setContentsMargins(18, 16, 12, 10)
    head.setSpacing(0)
    head.addWidget(TitleLine(before, title, after))
    head.addSpacing(2)
    head.addWidget(counts)
    below = QVBoxLayout()
    below.setContentsMargins(12, 0, 12, 6)
    below.setSpacing(8)
    for tool in tools:
        below.addWidget(tool)
    whole = QVBoxLayout()
    whole.setSpacing(0)
    whole.addLayout(head)
    whole.addLayout(below)
    return whole
