"""Reads the rows of a list of cards: the first of them, and the rest behind those, beside the window."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from readahead.gui.card_model import CardModel
from readahead.gui.listing import CHUNK, FIRST, Listed, listed, more
from readahead.gui.session import Session
from readahead.model.card import CardId, CardQuery

NOTHING = Listed(array("q"), 0, {}, "")


class Filling(QObject):
    """Fills *model* with what *wanted* asks for; what answers another query than that came too late, and is dropped."""

    def __init__(self, session: Session, model: CardModel, wanted: Callable[[], CardQuery]) -> None:
        super().__init__(model)
        self._session, self._model, self._wanted = session, model, wanted

    def read(self, at: int) -> Listed:
        """Return the first rows, and those around the row *at*, at once."""
        first = max(FIRST, at + FIRST // 2)
        return self._session.ask(partial(listed, self._wanted(), first, self._session.desk)) or NOTHING

    def search(self, found: Callable[[Listed], object]) -> None:
        """Look for the first rows beside the window: a common word takes longer than a frame among a million cards."""
        query = self._wanted()
        self._session.finder.ask("cards", partial(listed, query, FIRST), partial(self._answer, query, found))

    def give_up(self) -> None:
        """Wait for no search any more."""
        self._session.finder.give_up("cards")

    def go_on(self, shown: Listed) -> None:
        """Read the rows that are missing behind those *shown*, some thousands at once."""
        if shown.is_whole or not self._model.ids():
            self._session.beside.give_up("rows")
        else:
            self._ask_more()

    def _answer(self, query: CardQuery, found: Callable[[Listed], object], answer: Listed | None) -> None:
        # nothing comes of a search that was stopped; the newer one is on its way
        if answer is not None and query == self._wanted():
            found(answer)

    def _ask_more(self) -> None:
        query, last = self._wanted(), CardId(self._model.ids()[-1])
        self._session.beside.ask("rows", partial(more, query, last), partial(self._add, query))

    def _add(self, query: CardQuery, ids: array[int] | None) -> None:
        if not ids or query != self._wanted():
            return
        self._model.add(ids)
        if len(ids) == CHUNK:
            self._ask_more()
