"""How the parts at the head of the list of cards lie: the title with its buttons, the counts, the filter and the chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts
from readahead.gui.controls import ElidedLabel, IconButton
from readahead.gui.filter_field import FilterField
from readahead.gui.kind_chips import KindChips
from readahead.gui.session import Session
from readahead.gui.sort_button import SortButton
from readahead.gui.undecided import UndecidedChip
from readahead.gui.views import ViewSwitch

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
        # as high without its buttons, so that nothing below it moves from one place to another
        fonts.at_least(self, height=32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() - self._buttons.sizeHint().width() < fonts.scaled(LEAST)
        ways = QBoxLayout.Direction
        self._lines.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)


class ListHead:
    """The parts at the head of the list: where one is, what leads back, the filter, and how the cards are shown."""

    def __init__(self, session: Session) -> None:
        theme = session.theme
        back = QCoreApplication.translate("CardList", "Back to the sources")
        self.back = IconButton(theme, "chevron-left", back)
        self.back.rename(back, tip=QCoreApplication.translate("CardList", "Back to the sources (Esc)"))
        self.title = ElidedLabel(px=18, weight=fonts.SEMIBOLD)
        self.counts = ElidedLabel(px=12, tone="second")
        self.sort = SortButton(theme, session.settings)
        self.switch = ViewSwitch(theme)
        self.filter = FilterField(theme)
        self.chips = KindChips(theme)
        self.undecided = UndecidedChip(theme)

    def laid_out(self) -> QVBoxLayout:
        """Return how they lie: buttons beside the title, the tools below one another."""
        head = QVBoxLayout()
        head.setContentsMargins(18, 16, 12, 10)
        head.setSpacing(0)
        head.addWidget(TitleLine(self.back, self.title, (self.sort, self.switch)))
        head.addSpacing(2)
        head.addWidget(self.counts)
        below = QVBoxLayout()
        below.setContentsMargins(12, 0, 12, 6)
        below.setSpacing(8)
        for tool in (self.filter, self.chips, self.undecided):
            below.addWidget(tool)
        whole = QVBoxLayout()
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(below)
        return whole
