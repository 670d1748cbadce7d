"""The button that says in which order the cards are listed."""

from functools import partial

from PySide6.QtCore import QPoint, QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from readahead.gui.controls import IconButton
from readahead.gui.theme import Theme
from readahead.model.card import Order

SETTING = "card_order"


class SortButton(IconButton):
    """Opens the menu of the orders; *chosen* carries the one that was taken, which is remembered."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, settings: QSettings) -> None:
        super().__init__(theme, "sliders-horizontal", "", size=16)
        self._settings = settings
        stored = str(settings.value(SETTING, Order.NEWEST.value))
        self.order = Order(stored) if stored in self._words() else Order.NEWEST
        self.clicked.connect(self._open)
        self._say()

    def _words(self) -> dict[Order, str]:
        return {
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.SOURCE: self.tr("By source"),
            Order.SPEAKER: self.tr("By speaker"),
        }

    def menu_of_orders(self) -> QMenu:
        """Return the menu, with the order that holds ticked."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, words in self._words().items():
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(order is self.order)
            action.triggered.connect(partial(self.choose, order))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def choose(self, order: Order, _checked: bool = True) -> None:
        """List the cards in this order from now on."""
        if order is self.order:
            return
        self.order = order
        self._settings.setValue(SETTING, order.value)
        self._say()
        self.chosen.emit(order)

    def _say(self) -> None:
        words = self.tr("Order of the cards: {order}").format(order=self._words()[self.order])
        self.rename(words)
        # what is not the usual order is seen to be none
        self.draw("sliders-horizontal", tone="second" if self.order is Order.NEWEST else "accent")

    def _open(self) -> None:
        menu = self.menu_of_orders()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
