"""What is done to the cards that are selected, and undone again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from readahead.gui import sentences, wording
from readahead.gui.many import AT_ONCE, WRITTEN_AT_ONCE
from readahead.gui.place import Place, PlaceKind
from readahead.model.article import ArticleId
from readahead.model.card import CardId, Kind
from readahead.model.changes import Changes
from readahead.model.history import Act
from readahead.model.passage import Span
from readahead.model.topic import TopicId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.gui.messages import MessageBar
    from readahead.gui.panes import Panes

TURNED_AT_ONCE = 2 * AT_ONCE
"""Cards of an act that is undone, or done again, at once; one that touched more is undone beside the window."""

_NOTE_WEIGHS = AT_ONCE // WRITTEN_AT_ONCE
"""Cards that are kept in the time in which a note is written."""


class Acting(QObject):
    """The acts of *panes*; *memo_asked* is emitted when there is no memo yet to put a card into."""

    memo_asked = Signal()

    def __init__(self, panes: Panes, messages: MessageBar) -> None:
        super().__init__(panes)
        self._panes, self._session, self._messages = panes, panes.session, messages
        self._many = panes.many
        self._turned: tuple[str, Callable[[], bool]] | None = None

    def annotate(self, card: CardId) -> None:
        """Show a card and begin a note on it."""
        self._panes.reader.show_card(card)
        self._panes.reader.annotate()

    def undo(self) -> None:
        """Take the last act back and say which it was; what is being written is kept first."""
        if self._panes.flush():
            act = self._panes.next_undo
            self._turn(lambda desk: desk.undo(shown=act), act, self._say_undone)

    def redo(self) -> None:
        """Do the act last undone again and say which it was."""
        if self._panes.flush():
            act = self._panes.next_redo
            self._turn(lambda desk: desk.redo(shown=act), act, self._say_redone)

    def _turn(self, verb: Callable[[Desk], Changes], act: Act | None, then: Callable[[Act], None]) -> None:
        """Undo or redo *act*, beside the window where it touched much."""
        count = max(act.touched.cards, act.touched.annotations * _NOTE_WEIGHS) if act is not None else 0
        # where something else was done since than the menu shows, it is shown now, and nothing was turned
        told = partial(then, act) if act is not None else None
        self._many.do(verb, count, at_once=TURNED_AT_ONCE, then=told, failed=self._session.renew)

    def _say_undone(self, act: Act) -> None:
        self._panes.reselecting.put_back(act)
        words = self.tr("Undone: {act}").format(act=sentences.said(act.name))
        self._offer(words, self.tr("Redo"), self.redo, lambda: _is(act, self._panes.next_redo))

    def _say_redone(self, act: Act) -> None:
        words = self.tr("Done again: {act}").format(act=sentences.said(act.name))
        self._offer_undo(words, act)

    def _say_staying(self, count: int) -> None:
        act = self._panes.next_undo
        if count and act is not None:
            self._offer_undo(self.tr("%n dismissed card(s) stay(s) in the memo.", "", count), act)

    def _offer_undo(self, words: str, act: Act) -> None:
        self._offer(words, self.tr("Undo"), self.undo, lambda: _is(act, self._panes.next_undo))

    def _offer(self, words: str, verb: str, turn: Callable[[], None], is_next: Callable[[], bool]) -> None:
        """Say what was done, and offer to turn that act as long as it *is_next* to be turned."""
        self._messages.inform(words, other=(verb, turn))
        self._turned = self._messages.sentence.text(), is_next

    def follow(self) -> None:
        """Take back the offer to turn an act again that is not the next one to turn any more."""
        if self._turned is None or self._turned[1]():
            return
        if self._messages.sentence.text() == self._turned[0]:
            self._messages.hide()
        self._turned = None

    def chosen(self) -> tuple[CardId, ...]:
        """Return the cards an act is meant for: those selected, unless the reader shows another one.

        None where the keyboard is among the sources: what is highlighted there is no card.
        """
        if self._panes.cards.sources.hasFocus():
            return ()
        selected = self._panes.cards.selected()
        if self._panes.reader.card is not None and self._panes.reader.card not in selected:
            return (self._panes.reader.card,)
        return selected

    def keep(self, cards: tuple[CardId, ...] = ()) -> None:
        """Mark *cards* as kept, or the chosen ones."""
        self._do(lambda desk, meant: desk.keep(meant), cards)

    def dismiss(self, cards: tuple[CardId, ...] = ()) -> None:
        """Dismiss *cards*, or the chosen ones; those that stand in the memo stay there, which is said."""
        meant = cards or self.chosen()
        staying = len(self._panes.memo.cards().intersection(meant))
        self._do(lambda desk, chosen: desk.dismiss(chosen), meant, then=partial(self._say_staying, staying))

    def renew(self, cards: tuple[CardId, ...] = ()) -> None:
        """Mark *cards* as new, or the chosen ones."""
        self._do(lambda desk, meant: desk.renew(meant), cards)

    def _do(
        self,
        verb: Callable[[Desk, tuple[CardId, ...]], Changes],
        cards: tuple[CardId, ...],
        *,
        then: Callable[[], object] | None = None,
    ) -> None:
        meant = cards or self.chosen()
        if meant:
            self._many.do(lambda desk: verb(desk, meant), len(meant), then=then)

    def move(self, cards: tuple[CardId, ...], topic: TopicId | None) -> None:
        """Move *cards* to a topic, or to the inbox."""
        self._many.do(lambda desk: desk.move(cards, topic), len(cards))

    def tag(self, cards: tuple[CardId, ...], name: str) -> None:
        """Put a note with a tag on each of *cards* that has none with it."""
        self._many.do(lambda desk: desk.tag(cards, name), len(cards), at_once=WRITTEN_AT_ONCE)

    def add_to_memo(self, cards: tuple[CardId, ...] = ()) -> None:
        """Put *cards*, or the chosen ones, into the open memo, or say that there is none."""
        memo, meant = self._panes.memo.memo, cards or self.chosen()
        if not meant:
            return
        if memo is None:
            words = self.tr("There is no memo to add it to yet.")
            self._messages.inform(words, todo=self.memo_asked.emit, verb=self.tr("New memo…"))
            return
        missing = self._panes.memo.missing(meant)
        if missing:
            self._many.do(
                lambda desk: desk.add_to_memo(memo.id, missing), len(missing), at_once=WRITTEN_AT_ONCE
            )

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


def _is(act: Act, other: Act | None) -> bool:
    return other is not None and (act.id, act.at) == (other.id, other.at)
