"""Leads a list to a card whose row may come only after a while: a filter is answered, and long lists are filled, later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from readahead.gui.views import View
from readahead.model.card import CardId

if TYPE_CHECKING:
    from readahead.gui.panes import Panes

_HELD = frozenset({Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Meta})
"""Keys that are only held with others, as for going back once more."""


class Seeker(QObject):
    """Seeks one card in the list of *panes*, until it is found or somebody goes elsewhere."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._aim: CardId | None = None
        self._scrolled: int | None = None
        self._views: tuple[View, ...] = ()

    def seek(self, card: CardId, *, scrolled: int | None = None) -> bool:
        """Read *card*, and go to it in the list once it stands there; return whether there is such a card.

        Where it is *scrolled*, that pixel of the list is at its top, if the card is then in sight.
        """
        self.give_up()
        cards, session = self._panes.cards, self._panes.session
        if not session.ask(lambda: session.desk.cards_by_id([card])):
            return False
        self._aim, self._scrolled = card, scrolled
        cards.model.modelReset.connect(self._wait)
        cards.model.rowsInserted.connect(self._wait)
        cards.leaving.connect(self.give_up)
        self._views = tuple(cards.views.values())
        for view in self._views:
            view.told.connect(self._wait)
        for part in (cards.view, cards.view.viewport()):
            part.installEventFilter(self)
        self._panes.reader.show_card(card)
        self._wait()
        return True

    def give_up(self) -> None:
        """Seek nothing any more."""
        if self._aim is None:
            return
        self._aim = None
        cards = self._panes.cards
        cards.model.modelReset.disconnect(self._wait)
        cards.model.rowsInserted.disconnect(self._wait)
        cards.leaving.disconnect(self.give_up)
        for view in self._views:
            view.told.disconnect(self._wait)
        for part in (cards.view, cards.view.viewport()):
            part.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() is QEvent.Type.KeyPress
        if event.type() is QEvent.Type.MouseButtonPress or (
            is_key and isinstance(event, QKeyEvent) and event.key() not in _HELD
        ):
            self.give_up()
        return super().eventFilter(watched, event)

    def _wait(self, *_: object) -> None:
        # a list that is given rows goes to one of them by itself, and only then is led elsewhere
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        cards, card = self._panes.cards, self._aim
        if card is None or cards.list_shown() is cards.sources:
            return
        view = cards.view_shown()
        if view is not None:
            if view.go_to(card):
                self.give_up()
            return
        row = cards.model.row_of(card)
        if row < 0:
            return
        cards.view.go_to(row)
        if self._scrolled is not None:
            cards.view.verticalScrollBar().setValue(self._scrolled)
            cards.view.scrollTo(cards.view.currentIndex())
        if cards.view.delegate.find == cards.filter.text():
            self.give_up()
