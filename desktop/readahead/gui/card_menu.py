"""What can be done with cards, as a menu: the same from the list, the reader and the keyboard."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from readahead.gui.open_memo import OpenMemo
from readahead.gui.session import Session
from readahead.model.card import CardId, FiledCard, Status
from readahead.model.topic import TopicId


class CardMenu(QMenu):
    """A menu for *cards*; *annotate_asked* carries the one card a note is to be written on, *correct_asked* the one to correct."""

    annotate_asked = Signal(object)
    correct_asked = Signal(object)
    topic_asked = Signal(object)

    def __init__(
        self, session: Session, open_memo: OpenMemo, cards: tuple[CardId, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._memo, self._cards = session, open_memo, cards
        self._fill()

    def _fill(self) -> None:
        add = self.addAction(self.tr("Add to memo\tEnter"), self._add)
        add.setEnabled(self._memo.memo is not None and not set(self._cards) <= self._memo.cards())
        write = self.addAction(self.tr("Annotate\tN"), self._annotate)
        correct = self.addAction(self.tr("Correct card…\tE"), self._correct)
        for action in (write, correct):
            action.setEnabled(len(self._cards) == 1)
        self.addSeparator()
        self.addMenu(topic_menu(self._session, self._cards, self))
        self.addAction(self.tr("New topic from this…"), self._new_topic)
        self.addSeparator()
        self._offer_statuses()
        self.addSeparator()
        self.addAction(self.tr("Copy with its source"), self._copy)

    def _add(self) -> None:
        self._memo.add(self._cards)

    def _annotate(self) -> None:
        self.annotate_asked.emit(self._cards[0])

    def _correct(self) -> None:
        self.correct_asked.emit(self._cards[0])

    def _new_topic(self) -> None:
        self.topic_asked.emit(self._cards)

    def _offer_statuses(self) -> None:
        desk = self._session.desk
        found = self._session.ask(partial(desk.cards_by_id, self._cards)) or ()
        statuses = {filed.status for filed in found}
        again = self.tr("Restore") if Status.DISMISSED in statuses else self.tr("Mark as new")
        for words, verb, done in (
            (self.tr("Keep"), desk.keep, {Status.KEPT, Status.EDITED}),
            (self.tr("Dismiss"), desk.dismiss, {Status.DISMISSED}),
            (again, desk.renew, {Status.NEW}),
        ):
            action = self.addAction(words, partial(self._session.ask, partial(verb, self._cards)))
            action.setEnabled(not statuses <= done)

    def _copy(self) -> None:
        found = self._session.ask(partial(self._session.desk.cards_by_id, self._cards)) or ()
        QGuiApplication.clipboard().setText("\n".join(map(cited, found)))


def topic_menu(session: Session, cards: tuple[CardId, ...], parent: QMenu | QWidget) -> QMenu:
    """Return the menu that moves *cards* to a topic."""
    menu = QMenu(QCoreApplication.translate("CardMenu", "Move to"), parent)
    found = session.ask(partial(session.desk.cards_by_id, cards)) or ()
    standing = {filed.topic for filed in found}
    offered = [name for filed in found[:1] for name in filed.offers]
    topics = session.ask(session.desk.topics) or ()
    near = sorted(
        topics, key=lambda topic: offered.index(topic.name) if topic.name in offered else len(offered)
    )
    for topic in near:
        action = menu.addAction(topic.name.replace("&", "&&"), partial(move, session, cards, topic.id))
        action.setEnabled(standing != {topic.id})
    if near:
        menu.addSeparator()
    inbox = menu.addAction(
        QCoreApplication.translate("CardMenu", "Inbox"), partial(move, session, cards, None)
    )
    inbox.setEnabled(standing != {None})
    return menu


def move(session: Session, cards: tuple[CardId, ...], topic: TopicId | None) -> None:
    """Move *cards* to a topic or to the inbox."""
    session.ask(partial(session.desk.move, cards, topic))


def cited(filed: FiledCard) -> str:
    """Return a card's headline with who said it and where, on one line."""
    parts = [filed.card.attribution.who, filed.outlet, filed.agency]
    if filed.published:
        parts.append(filed.published.isoformat())
    return f"{filed.card.headline} ({', '.join(part for part in parts if part)})"
