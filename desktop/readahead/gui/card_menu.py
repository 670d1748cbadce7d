"""What can be done with cards, as a menu: the same from the list, the reader and the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from readahead.gui.many import WRITTEN_AT_ONCE, Many
from readahead.gui.open_memo import OpenMemo
from readahead.gui.session import Session
from readahead.model.card import CardId, FiledCard, Status
from readahead.model.topic import TopicId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

LOOKED_AT = 100
"""Cards that a menu looks at, to offer only what would change something; of more of them it offers everything."""

MOST_LINES = 500
"""Cards that are put into a memo at once: nobody reads a memo of more lines."""


class CardMenu(QMenu):
    """A menu for *cards*; *annotate_asked* carries the one card a note is to be written on, *correct_asked* the one to correct."""

    annotate_asked = Signal(object)
    correct_asked = Signal(object)
    topic_asked = Signal(object)

    def __init__(
        self,
        session: Session,
        open_memo: OpenMemo,
        cards: tuple[CardId, ...],
        parent: QWidget | None = None,
        *,
        many: Many | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._many = many or Many(session)
        self._session, self._memo, self._cards = session, open_memo, cards
        self._fill()

    def _fill(self) -> None:
        add = self.addAction(self.tr("Add to memo\tEnter"), self._add)
        add.setEnabled(self._memo.memo is not None and 0 < len(self._memo.missing(self._cards)) <= MOST_LINES)
        write = self.addAction(self.tr("Annotate\tN"), self._annotate)
        correct = self.addAction(self.tr("Correct card…\tE"), self._correct)
        for action in (write, correct):
            action.setEnabled(len(self._cards) == 1)
        self.addSeparator()
        self.addMenu(topic_menu(self._session, self._cards, self, many=self._many))
        self.addAction(self.tr("New topic from this…"), self._new_topic)
        self.addSeparator()
        self._offer_statuses()
        self.addSeparator()
        self.addAction(self.tr("Copy with its source"), self._copy)

    def _add(self) -> None:
        memo, missing = self._memo.id, self._memo.missing(self._cards)
        if memo is not None:
            self._many.do(lambda desk: desk.add_to_memo(memo, missing), len(missing), at_once=WRITTEN_AT_ONCE)

    def _annotate(self) -> None:
        self.annotate_asked.emit(self._cards[0])

    def _correct(self) -> None:
        self.correct_asked.emit(self._cards[0])

    def _new_topic(self) -> None:
        self.topic_asked.emit(self._cards)

    def _offer_statuses(self) -> None:
        statuses = {filed.status for filed in looked_at(self._session, self._cards)}
        again = self.tr("Restore") if Status.DISMISSED in statuses else self.tr("Mark as new")
        for words, keys, act, done in (
            (self.tr("Keep"), "S", self._keep, {Status.KEPT, Status.EDITED}),
            (self.tr("Dismiss"), "Del", self._dismiss, {Status.DISMISSED}),
            (again, "Shift+S", self._renew, {Status.NEW}),
        ):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            action = self.addAction(f"{words}\t{shown}", act)
            action.setEnabled(not statuses or not statuses <= done)

    def _keep(self) -> None:
        self._many.do(lambda desk: desk.keep(self._cards), len(self._cards))

    def _dismiss(self) -> None:
        self._many.do(lambda desk: desk.dismiss(self._cards), len(self._cards))

    def _renew(self) -> None:
        self._many.do(lambda desk: desk.renew(self._cards), len(self._cards))

    def _copy(self) -> None:
        if len(self._cards) > LOOKED_AT:
            self._session.beside.ask("copy", partial(_cited, self._cards), _put)
        else:
            _put(self._session.ask(partial(_cited, self._cards, self._session.desk)))


def looked_at(session: Session, cards: tuple[CardId, ...]) -> Sequence[FiledCard]:
    """Return *cards* as they stand, or none where they are so many that to read them takes longer than a frame."""
    return session.ask(partial(session.desk.cards_by_id, cards)) or () if len(cards) <= LOOKED_AT else ()


def topic_menu(
    session: Session, cards: tuple[CardId, ...], parent: QMenu | QWidget, *, many: Many | None = None
) -> QMenu:
    """Return the menu that moves *cards* to a topic, with the help of *many* where they are."""
    menu = QMenu(QCoreApplication.translate("CardMenu", "Move to"), parent)
    found = looked_at(session, cards)
    standing = {filed.topic for filed in found}
    offered = [name for filed in found[:1] for name in filed.offers]
    topics = session.ask(session.desk.topics) or ()
    near = sorted(
        topics, key=lambda topic: offered.index(topic.name) if topic.name in offered else len(offered)
    )
    doing = many or Many(session)
    for topic in near:
        action = menu.addAction(topic.name.replace("&", "&&"), partial(move, doing, cards, topic.id))
        action.setEnabled(standing != {topic.id})
    if near:
        menu.addSeparator()
    inbox = menu.addAction(QCoreApplication.translate("CardMenu", "Inbox"), partial(move, doing, cards, None))
    inbox.setEnabled(standing != {None})
    return menu


def move(many: Many, cards: tuple[CardId, ...], topic: TopicId | None) -> None:
    """Move *cards* to a topic or to the inbox."""
    many.do(lambda desk: desk.move(cards, topic), len(cards))


def _put(words: str | None) -> None:
    if words:
        QGuiApplication.clipboard().setText(words)


def _cited(cards: Sequence[CardId], desk: Desk) -> str:
    return "\n".join(map(cited, desk.cards_by_id(cards)))


def cited(filed: FiledCard) -> str:
    """Return a card's headline with who said it and where, on one line."""
    parts = [filed.card.attribution.who, filed.outlet, filed.agency]
    if filed.published:
        parts.append(filed.published.isoformat())
    return f"{filed.card.headline} ({', '.join(part for part in parts if part)})"
