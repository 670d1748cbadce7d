"""What the views share that show an overview of a place's cards as rows under heads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QStyledItemDelegate, QVBoxLayout

from readahead.gui.controls import EmptyState
from readahead.gui.entries import Entry, EntryList
from readahead.gui.session import Session
from readahead.gui.views import View
from readahead.model.card import CardId, CardQuery

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


class OverviewView(View):
    """Asks beside the window for an overview, and shows it as rows.

    A view says what it asks the desk (`question`), how an answer becomes rows (`entries`), what stands under the title
    (`words`), and fills *empty*.
    """

    def __init__(self, session: Session, name: str, delegate: QStyledItemDelegate, empty: EmptyState) -> None:
        super().__init__()
        self._session = session
        self.list = EntryList(session.theme, name, delegate)
        self.empty = empty
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self.chosen)
        self.list.menu_asked.connect(self.menu_asked)

    def question(self, query: CardQuery) -> Callable[[Desk], Any]:
        """Return what is asked, of a desk on another thread."""
        raise NotImplementedError

    def entries(self, answer: Any) -> Sequence[Entry]:
        """Return the rows that show *answer*."""
        raise NotImplementedError

    def words(self, answer: Any) -> str:
        """Return the line under the title."""
        raise NotImplementedError

    def show_cards(self, query: CardQuery, *, at: CardId | None = None, enters: bool = False) -> None:
        show = partial(self._show, at=at, enters=enters)
        self._session.beside.ask("overview", self.question(query), show)

    def _show(self, answer: Any, *, at: CardId | None, enters: bool) -> None:
        entries = self.entries(answer) if answer is not None else ()
        self.stack.setCurrentWidget(self.list if entries else self.empty)
        self.list.show_rows(entries, at=at, tells=enters)
        self.told.emit(self.words(answer) if answer is not None else "")

    def go_to(self, card: CardId) -> bool:
        return self.list.go_to(card)

    def step(self, by: int) -> None:
        self.list.step(by)

    def selected(self) -> tuple[CardId, ...]:
        return self.list.selected()
