"""The field over the list of cards, in which one types what they must have in them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from readahead.gui import fonts, icons
from readahead.gui.theme import Theme


class FilterField(QLineEdit):
    """The arrow down and Enter lead out of it into the list (*entered*), and so does Escape (*left*) once it is empty."""

    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setClearButtonEnabled(True)
        fonts.hold(self, height=32)
        self._sign = self.addAction(
            icons.icon("search", theme.tokens.second), self.ActionPosition.LeadingPosition
        )
        theme.changed.connect(self._redress)

    def ask(self, words: str) -> None:
        """Say what can be typed here."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if not self.text():
                self.left.emit()
            self.clear()
        else:
            super().keyPressEvent(event)

    def _redress(self) -> None:
        self._sign.setIcon(icons.icon("search", self._theme.tokens.second))
