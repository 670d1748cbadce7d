"""How many lines a card's headline has in the list, as the View menu offers it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from readahead.gui.preferences import Preferences

FEW, MANY = 2, 3


class Density(QObject):
    """Keeps *action* ticked where headlines have three lines, and lets it change that."""

    def __init__(self, preferences: Preferences, action: QAction) -> None:
        super().__init__(action)
        self._preferences, self._action = preferences, action
        action.setCheckable(True)
        action.triggered.connect(self._choose)
        preferences.changed.connect(self._show)
        self._show()

    def _choose(self, is_many: bool) -> None:
        self._preferences.choose(card_lines=MANY if is_many else FEW)

    def _show(self) -> None:
        self._action.setChecked(self._preferences.value.card_lines == MANY)
