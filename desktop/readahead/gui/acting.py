"""What is done to the cards that are selected, and undone again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from readahead.gui import sentences, wording
from readahead.gui.place import Place, PlaceKind
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Kind
from readahead.model.changes import Changes
from readahead.model.passage import Span

if TYPE_CHECKING:
    from readahead.gui.messages import MessageBar
    from readahead.gui.panes import Panes


class Acting(QObject):
    """The acts of *panes*; *memo_asked* is emitted when there is no memo yet to put a card into."""

    memo_asked = Signal()

    def __init__(self, panes: Panes, messages: MessageBar) -> None:
        super().__init__(panes)
        self._panes, self._session, self._messages = panes, panes.session, messages

    def annotate(self, card: CardId) -> None:
        """Show a card and begin a note on it."""
        self._panes.reader.show_card(card)
        self._panes.reader.annotate()

    def undo(self) -> None:
        """Take the last act back and say which it was; what is being written is kept first."""
        if self._panes.flush():
            act = self._panes.next_undo
            if self._turn(partial(self._session.desk.undo, shown=act)) and act is not None:
                words = self.tr("Undone: {act}").format(act=sentences.said(act.name))
                self._messages.inform(words, other=(self.tr("Redo"), self.redo))

    def redo(self) -> None:
        """Do the act last undone again and say which it was."""
        if self._panes.flush():
            act = self._panes.next_redo
            if self._turn(partial(self._session.desk.redo, shown=act)) and act is not None:
                words = self.tr("Done again: {act}").format(act=sentences.said(act.name))
                self._messages.inform(words, other=(self.tr("Undo"), self.undo))

    def _turn(self, verb: Callable[[], Changes]) -> bool:
        """Undo or redo; return whether that could be done."""
        if self._session.ask(verb) is not None:
            return True
        # something else was done since than the menu shows: it is shown now, and nothing was turned
        self._session.renew()
        return False

    def chosen(self) -> tuple[CardId, ...]:
        """Return the cards an act is meant for: those selected, unless the reader shows another one."""
        selected = self._panes.cards.selected()
        if self._panes.reader.card is not None and self._panes.reader.card not in selected:
            return (self._panes.reader.card,)
        return selected

    def keep(self) -> None:
        """Mark the chosen cards as kept."""
        if self.chosen():
            self._session.ask(partial(self._session.desk.keep, self.chosen()))

    def dismiss(self) -> None:
        """Dismiss the chosen cards."""
        if self.chosen():
            self._session.ask(partial(self._session.desk.dismiss, self.chosen()))

    def renew(self) -> None:
        """Mark the chosen cards as new."""
        if self.chosen():
            self._session.ask(partial(self._session.desk.renew, self.chosen()))

    def add_to_memo(self) -> None:
        """Put the chosen cards into the open memo, or say that there is none."""
        if self._panes.memo.memo is None:
            words = self.tr("There is no memo to add it to yet.")
            self._messages.inform(words, todo=self.memo_asked.emit, verb=self.tr("New memo…"))
        else:
            self._panes.memo.add(self.chosen())

    def sort_again(self) -> None:
        """Sort again what nobody has placed, and say what came of it: most of it may lie out of sight."""
        changes = self._session.ask(self._session.desk.sort_again)
        if changes is not None:
            self._messages.inform(wording.sorted_again(len(changes.cards)))

    def make_card(self, article: ArticleId, span: Span, kind: Kind | None) -> None:
        """Make a card by hand, in the topic that is open, and show it selected in the list."""
        desk, topic = self._session.desk, self._panes.sidebar.place.topic
        made = self._session.ask(partial(desk.new_card, article, span, kind=kind, topic=topic))
        if made is None:
            return
        if not self._panes.cards.show_card(made.id):
            self._panes.sidebar.go(Place(PlaceKind.ARTICLE, article=article))
        self._panes.go_to_card(made.id)
