"""Positions by actor and topic: where each one stands by the newest article, what came before, and where they turned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from readahead.gui import fonts, icons, lines, sentences, stances, wording
from readahead.gui.controls import EmptyState
from readahead.gui.entries import Entry, EntryList, EntryRole, ground, words_in, words_width
from readahead.gui.indexes import AnyIndex
from readahead.gui.overview_view import OverviewView
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.model.card import CardQuery, FiledCard
from readahead.model.overview import Standing

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

LEFT, RIGHT, PAD = 12, 6, 12
EARLIER_INSET = 22


@dataclass(frozen=True, slots=True)
class Actor:
    """The head of an actor's rows."""

    name: str
    office: str
    count: int


@dataclass(frozen=True, slots=True)
class Said:
    """One card of an actor: the *latest* on its topic or an earlier one; *turned* says against what it holds, and why."""

    filed: FiledCard
    topic: str
    is_latest: bool
    turned: str = ""


class PositionsView(OverviewView):
    """Actors with their topics; each row opens its card."""

    def __init__(self, session: Session) -> None:
        empty = EmptyState(
            session.theme,
            "megaphone",
            title=QCoreApplication.translate("PositionsView", "No positions here"),
            sentence=QCoreApplication.translate(
                "PositionsView",
                "Who said what stands here by actor: the newest word of each on a topic, and what they said before.",
            ),
        )
        name = QCoreApplication.translate("PositionsView", "Positions by actor")
        super().__init__(session, name, PositionDelegate(session.theme, session), empty)

    def question(self, query: CardQuery) -> Callable[[Desk], Any]:
        return partial(_ask, query)

    def entries(self, answer: Sequence[Standing]) -> Sequence[Entry]:
        found: list[Entry] = []
        topics = {one.topic for one in answer}
        said: dict[str, int] = {}
        for one in answer:
            said[one.actor] = said.get(one.actor, 0) + len(one.cards)
        actor = ""
        for one in answer:
            if one.actor != actor:
                actor = one.actor
                office = next((each.office for each in answer if each.actor == actor and each.office), "")
                words = ", ".join(part for part in (actor, office, wording.cards(said[actor])) if part)
                found.append(Entry(Actor(actor, office, said[actor]), words))
            found += self._rows(one, has_topics=len(topics) > 1)
        return found

    def words(self, answer: Sequence[Standing]) -> str:
        parts = [
            self.tr("%n actor(s)", "", len({one.actor for one in answer})),
            wording.cards(sum(len(one.cards) for one in answer)),
        ]
        turned = sum(len(one.shifts) for one in answer)
        if turned:
            parts.append(self.tr("%n shift(s)", "actors that turned", turned))
        return " · ".join(parts)

    def _rows(self, one: Standing, *, has_topics: bool) -> list[Entry]:
        shifts = {shift.newer: sentences.said(shift.because) for shift in one.shifts}
        topic = one.topic_name or QCoreApplication.translate("CardList", "Inbox")
        rows = []
        for place, filed in enumerate(one.cards):
            said = Said(filed, topic if has_topics and not place else "", not place, shifts.get(filed.id, ""))
            words = [
                said.topic,
                self.tr("Latest") if said.is_latest else self.tr("Earlier"),
                stances.name(filed.card.attribution.stance),
                filed.card.headline,
                wording.source(filed),
                wording.day(filed.published) if filed.published else "",
            ]
            if said.turned:
                words.append(self.tr("Shifted: {because}").format(because=said.turned))
            tip = "\n\n".join(part for part in (filed.card.headline, said.turned) if part)
            rows.append(Entry(said, ", ".join(part for part in words if part), filed.id, tip))
        return rows


class PositionDelegate(QStyledItemDelegate):
    """Paints the latest word of an actor on a topic as a card, and earlier ones as lines that hang below it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        value = index.data(EntryRole.VALUE)
        if isinstance(value, Actor):
            return QSize(option.rect.width(), fonts.scaled(44))
        assert isinstance(value, Said)
        height = 50 if not value.is_latest else 90 if self._has_two_lines(option, value) else 71
        return QSize(option.rect.width(), fonts.scaled(height + (20 if value.turned else 0)))

    def _has_two_lines(self, option: QStyleOptionViewItem, said: Said) -> bool:
        view = option.widget
        width = view.viewport().width() if isinstance(view, EntryList) else option.rect.width()
        room = width - LEFT - RIGHT - 2 * PAD
        return len(lines.broken(said.filed.card.headline, _headline(), room, 2)) > 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        value = index.data(EntryRole.VALUE)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(LEFT, 3, -RIGHT, -3)
        if isinstance(value, Actor):
            self._head(painter, box.adjusted(4, 8, -4, 0), value)
        elif isinstance(value, Said) and value.is_latest:
            ground(painter, self._theme, option, box)
            self._latest(painter, box.adjusted(PAD, 9, -PAD, -8), value)
        elif isinstance(value, Said):
            self._thread(painter, option, index, box)
            ground(painter, self._theme, option, box.adjusted(EARLIER_INSET, 0, 0, 0))
            self._earlier(painter, box.adjusted(EARLIER_INSET + 10, 5, -PAD, -4), value)
        painter.restore()

    def _head(self, painter: QPainter, line: QRectF, actor: Actor) -> None:
        tokens = self._theme.tokens
        size = fonts.scaled(16)
        icons.paint(painter, "user", tokens.second, x=line.left(), y=line.center().y() - size / 2, size=size)
        line.setLeft(line.left() + size + 6)
        count = wording.number(actor.count)
        width = words_width(count, 12)
        words_in(
            painter, QRectF(line.right() - width, line.top(), width, line.height()), count, tokens.third, 12
        )
        line.setRight(line.right() - width - 10)
        width = min(words_width(actor.name, 14, fonts.SEMIBOLD), line.width())
        words_in(
            painter,
            QRectF(line.left(), line.top(), width, line.height()),
            actor.name,
            tokens.text,
            14,
            fonts.SEMIBOLD,
        )
        line.setLeft(line.left() + width + 8)
        if line.width() > 40:
            words_in(painter, line, actor.office, tokens.second, 12)

    def _latest(self, painter: QPainter, inner: QRectF, said: Said) -> None:
        step = fonts.scaled(19)
        line = self._meta(painter, QRectF(inner.left(), inner.top(), inner.width(), step), said)
        font = _headline()
        y = line.bottom() + fonts.scaled(3)
        for words in lines.broken(said.filed.card.headline, font, int(inner.width()), 2):
            colour = self._theme.colour("text")
            lines.draw(
                painter,
                words,
                at=QPointF(inner.left(), y),
                within=inner.width(),
                font=font,
                colour=colour,
                marked=(),
                ground=colour,
                ink=colour,
            )
            y += step
        if said.turned:
            self._turn(painter, QRectF(inner.left(), inner.bottom() - step, inner.width(), step), said.turned)

    def _meta(self, painter: QPainter, line: QRectF, said: Said) -> QRectF:
        """Paint the stance as a chip, the topic, where it was read, and the day; return the line."""
        tokens, left, right = self._theme.tokens, line.left(), line.right()
        when = wording.day(said.filed.published) if said.filed.published else ""
        if when:
            width = words_width(when, 12)
            words_in(painter, QRectF(right - width, line.top(), width, line.height()), when, tokens.third, 12)
            right -= width + 8
        stance = stances.name(said.filed.card.attribution.stance)
        if stance:
            colour = tokens.kinds[said.filed.card.kind]
            width = words_width(stance, 11, fonts.SEMIBOLD) + 16
            chip = QRectF(left, line.top(), width, line.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.chip(said.filed.card.kind)))
            painter.drawRoundedRect(chip, line.height() / 2, line.height() / 2)
            painter.setFont(fonts.font(11, fonts.SEMIBOLD))
            painter.setPen(QColor(colour))
            painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), stance)
            left += width + 8
        words = " · ".join(part for part in (said.topic, wording.source(said.filed)) if part)
        words_in(painter, QRectF(left, line.top(), right - left, line.height()), words, tokens.third, 12)
        return line

    def _turn(self, painter: QPainter, line: QRectF, because: str) -> None:
        tokens, size = self._theme.tokens, fonts.scaled(13)
        icons.paint(
            painter,
            "git-compare-arrows",
            tokens.danger,
            x=line.left(),
            y=line.center().y() - size / 2,
            size=size,
        )
        words = QCoreApplication.translate("PositionsView", "Shifted: {because}").format(because=because)
        words_in(painter, line.adjusted(size + 6, 0, 0, 0), words, tokens.danger, 12, fonts.MEDIUM)

    def _earlier(self, painter: QPainter, inner: QRectF, said: Said) -> None:
        tokens, step = self._theme.tokens, fonts.scaled(19)
        line = self._meta(painter, QRectF(inner.left(), inner.top(), inner.width(), step), said)
        line = line.translated(0, step)
        words_in(painter, line, said.filed.card.headline, tokens.second, 12)
        if said.turned:
            self._turn(painter, line.translated(0, step), said.turned)

    def _thread(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, box: QRectF) -> None:
        """Paint the line by which an earlier word hangs on the latest."""
        x, middle = box.left() + 9, option.rect.center().y()
        following = index.sibling(index.row() + 1, 0).data(EntryRole.VALUE)
        goes_on = isinstance(following, Said) and not following.is_latest
        painter.setPen(QPen(self._theme.colour("strong"), 1.5))
        painter.drawLine(
            QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom() if goes_on else middle)
        )
        painter.drawLine(QPointF(x, middle), QPointF(box.left() + EARLIER_INSET, middle))


def _headline() -> QFont:
    return fonts.font(13, fonts.MEDIUM)


def _ask(query: CardQuery, desk: Desk) -> tuple[Standing, ...]:
    return desk.positions(query)
