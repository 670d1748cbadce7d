"""Remembers which cards were selected when something was done to them, and selects them again when that is undone."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QWidget

from readahead.gui.card_model import CardModel
from readahead.gui.card_view import CardView
from readahead.gui.entries import EntryList, EntryModel
from readahead.gui.session import Session
from readahead.model.card import CardId, CardQuery
from readahead.model.changes import Changes
from readahead.model.history import Act

if TYPE_CHECKING:
    from readahead.gui.card_list import CardList
    from readahead.gui.views import View

REMEMBERED = 20
"""Acts whose cards are remembered: nobody undoes more of them and still knows what was selected."""

Key = tuple[int, datetime]


def list_in(shown: QWidget) -> CardView | EntryList | None:
    """Return the list of cards in what is *shown*: that itself, or the one in a view; None where it shows no cards."""
    lists = (shown, *shown.findChildren(QAbstractItemView))
    return next((one for one in lists if isinstance(one, CardView | EntryList)), None)


class Reselecting(QObject):
    """Hears from *cards* what is selected when an act is done, before the list follows it."""

    def __init__(self, session: Session, cards: CardList) -> None:
        super().__init__(cards)
        self._session, self._cards = session, cards
        self._acts: dict[Key, tuple[CardId, ...]] = {}
        act = session.find(session.desk.next_undo)
        self._newest = act.id if act is not None else 0
        self._wanted: frozenset[CardId] = frozenset()
        self._query: CardQuery | None = None
        self._returns = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._select)
        cards.following.connect(self._remember)
        cards.view_made.connect(self._watch_view)
        self._watch(cards.view.model())

    def _watch_view(self, view: View) -> None:
        for one in view.findChildren(QAbstractItemView):
            self._watch(one.model())

    def _watch(self, model: QAbstractItemModel) -> None:
        # the list goes to its own card right after it was filled; what was selected comes after that
        model.modelReset.connect(self._wait)
        model.rowsInserted.connect(self._wait)

    def _remember(self, changes: Changes) -> None:
        """Remember what is selected for the act that was just done; of one that was undone nothing new is known.

        A list that is read again, as a long one always is, has lost its selection: what is still there is selected again.
        """
        if self._wanted and self._session.is_renewing:
            # what was wanted still comes: the list is read anew before it was whole
            return
        self._returns = self._is_away()
        selected = self._cards.selected()
        self._want(selected if len(selected) > 1 else ())
        act = self._session.find(self._session.desk.next_undo)
        is_new = act is not None and act.id > self._newest
        self._newest = act.id if act is not None else 0
        if act is None or not is_new or changes.cards.isdisjoint(selected):
            return
        self._acts[act.id, act.at] = selected
        for key in list(self._acts)[:-REMEMBERED]:
            del self._acts[key]

    def _is_away(self) -> bool:
        """Return whether what can be done again now was done to one card, which the list does not hold yet."""
        act, view = self._session.find(self._session.desk.next_redo), list_in(self._cards.list_shown())
        found = self._acts.get((act.id, act.at), ()) if act is not None else ()
        model = view.model() if view is not None else None
        if not isinstance(model, CardModel | EntryModel) or len(found) != 1:
            return False
        return model.row_of(found[0]) < 0

    def put_back(self, act: Act) -> None:
        """Select the cards again that were selected when the *act* was done, which has just been undone.

        A single one is gone to where it has come back into the list; else nobody is led away from where they are.
        """
        found = self._acts.get((act.id, act.at))
        if found is not None and (len(found) > 1 or self._returns):
            self._want(found)
            self._select()

    def _want(self, cards: tuple[CardId, ...]) -> None:
        self._wanted, self._query = frozenset(cards), self._cards.query()

    def _wait(self, *_: object) -> None:
        if self._wanted:
            self._later.start(0)

    def _select(self) -> None:
        if not self._wanted or self._query != self._cards.query():
            self._wanted = frozenset()
            return
        view = list_in(self._cards.list_shown())
        if view is not None and view.select(self._wanted) == len(self._wanted):
            self._wanted = frozenset()
