"""The days that a date like 03/04/2025 can be, to choose between with a click."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from readahead.gui import import_words
from readahead.gui.controls import Button
from readahead.gui.theme import Theme


class DayChoice(QWidget):
    """One button a day; *chosen* carries the day that is meant."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, *, direction: QBoxLayout.Direction = QBoxLayout.Direction.TopToBottom
    ) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: dict[date, Button] = {}
        self._row = QBoxLayout(direction, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setAccessibleName(self.tr("Which day?"))

    def offer(self, days: Sequence[date], when: date | None) -> None:
        """Offer these days; the one that is *when* is shown as chosen."""
        if tuple(days) != tuple(self.buttons):
            for button in self.buttons.values():
                self._row.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons = {day: self._button(day) for day in days}
        for day, button in self.buttons.items():
            button.setChecked(day == when)

    def _button(self, day: date) -> Button:
        button = Button(self._theme, import_words.day(day), look="chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(partial(self._choose, day))
        self._row.addWidget(button)
        return button

    def _choose(self, day: date, *_: object) -> None:
        self.offer(tuple(self.buttons), day)
        self.chosen.emit(day)
