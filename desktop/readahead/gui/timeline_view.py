"""The dated cards of a place in order of the days they tell of, below a drawn axis."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from readahead.gui import fonts, icons, lines, wording
from readahead.gui.card_model import CardModel, CardRole
from readahead.gui.card_view import CardView
from readahead.gui.controls import EmptyState
from readahead.gui.entries import ground, words_in, words_width
from readahead.gui.indexes import AnyIndex
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.gui.timeline_axis import TimelineAxis
from readahead.gui.views import View
from readahead.model.card import CardId, CardQuery, DateMention, FiledCard, TimelineRow
from readahead.model.timeline import axis

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

ROW = 82
GUTTER = 84
"""Pixels left of the line of time, where the day stands."""


class TimelineRole(IntEnum):
    """What a row holds besides its card."""

    WHEN = Qt.ItemDataRole.UserRole + 20
    IS_FUTURE = Qt.ItemDataRole.UserRole + 21
    IS_FIRST_FUTURE = Qt.ItemDataRole.UserRole + 22


class TimelineModel(CardModel):
    """A row for each date a card names itself, the earliest first."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.whens: Sequence[DateMention] = ()
        self._first_future = 0

    def show_rows(self, rows: Sequence[TimelineRow], today: date) -> None:
        """Show other rows; those that begin after *today* lie ahead."""
        self.whens = tuple(row.when for row in rows)
        self._first_future = next(
            (place for place, when in enumerate(self.whens) if when.earliest > today), len(rows)
        )
        self.show(array("q", [row.card for row in rows]))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and index.row() < len(self.whens):
            row = index.row()
            if role == TimelineRole.WHEN:
                return self.whens[row]
            if role == TimelineRole.IS_FUTURE:
                return row >= self._first_future
            if role == TimelineRole.IS_FIRST_FUTURE:
                return 0 < row == self._first_future
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return f"{wording.mention(self.whens[row])}, {super().data(index, role)}"
        return super().data(index, role)

    def row_on(self, day: date) -> int:
        """Return the first row that begins on that day or later, or the last one."""
        rows = (place for place, when in enumerate(self.whens) if when.earliest >= day)
        return next(rows, len(self.whens) - 1)


class TimelineTable(CardView):
    """The rows on the screen."""

    def __init__(self, model: CardModel, theme: Theme) -> None:
        super().__init__(model, theme)
        self.setItemDelegate(TimelineDelegate(theme, self))
        self.setAccessibleName(self.tr("Timeline"))

    def _size_rows(self) -> None:
        height = fonts.scaled(ROW)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 3)
        self.viewport().update()


class TimelineDelegate(QStyledItemDelegate):
    """Paints the day, the line of time with a dot on it, and what is told of."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        filed, when = index.data(CardRole.CARD), index.data(TimelineRole.WHEN)
        if not isinstance(filed, FiledCard) or not isinstance(when, DateMention):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        x = row.left() + fonts.scaled(GUTTER)
        self._line(painter, row, x, index, filed)
        self._day(painter, QRectF(row.left() + 8, row.top(), x - row.left() - 20, row.height()), when)
        box = QRectF(x + 14, row.top() + 4, row.right() - x - 16, row.height() - 8)
        ground(painter, self._theme, option, box)
        self._card(painter, box.adjusted(10, 7, -10, -6), filed, in_memo=bool(index.data(CardRole.IN_MEMO)))
        painter.restore()

    def _line(self, painter: QPainter, row: QRectF, x: float, index: AnyIndex, filed: FiledCard) -> None:
        tokens = self._theme.tokens
        is_future = bool(index.data(TimelineRole.IS_FUTURE))
        style = Qt.PenStyle.DashLine if is_future else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(tokens.strong), 1.5, style))
        middle = row.top() + fonts.scaled(20)
        top = middle if not index.row() else row.top()
        is_last = index.row() == index.model().rowCount() - 1
        painter.drawLine(QPointF(x, top), QPointF(x, middle if is_last else row.bottom()))
        colour = QColor(tokens.kinds[filed.card.kind])
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(tokens.window) if is_future else colour)
        painter.drawEllipse(QPointF(x, middle), 4.5, 4.5)
        if index.data(TimelineRole.IS_FIRST_FUTURE):
            painter.setPen(QPen(QColor(tokens.bar), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(row.left() + 8, row.top()), QPointF(row.right(), row.top()))

    def _day(self, painter: QPainter, place: QRectF, when: DateMention) -> None:
        tokens, step = self._theme.tokens, fonts.scaled(18)
        # the year stands below, so the day is said without it
        day, year = wording.mention(when, near=when.earliest), str(when.earliest.year)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top = place.top() + fonts.scaled(20) - step / 2
        font = fonts.font(12, fonts.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        for words in lines.broken(day, font, int(place.width()), 2):
            painter.drawText(QRectF(place.left(), top, place.width(), step), right, words)
            top += step
        if year not in day:
            painter.setFont(fonts.meta())
            painter.setPen(QColor(tokens.third))
            painter.drawText(QRectF(place.left(), top - 1, place.width(), step), right, year)

    def _card(self, painter: QPainter, inner: QRectF, filed: FiledCard, *, in_memo: bool) -> None:
        tokens, step = self._theme.tokens, fonts.scaled(19)
        font, ink = fonts.font(13, fonts.MEDIUM), self._theme.colour("text")
        y = inner.top()
        for words in lines.broken(filed.card.headline, font, int(inner.width()), 2):
            at = QPointF(inner.left(), y)
            lines.draw(
                painter, words, at=at, within=inner.width(), font=font, colour=ink, ground=ink, ink=ink
            )
            y += step
        size = fonts.scaled(13)
        line = QRectF(inner.left(), inner.bottom() - step, inner.width(), step)
        top = line.center().y() - size / 2
        kind = filed.card.kind
        icons.paint(painter, icons.KINDS[kind], tokens.kinds[kind], x=line.left(), y=top, size=size)
        if in_memo:
            icons.paint(painter, "check", tokens.good, x=line.right() - size, y=top, size=size)
            line.setRight(line.right() - size - 6)
        line.setLeft(line.left() + size + 6)
        who = wording.who(filed.card.attribution)
        if who:
            width = min(words_width(who, 12, fonts.MEDIUM), line.width() * 0.55)
            place = QRectF(line.left(), line.top(), width, line.height())
            words_in(painter, place, who, tokens.second, 12, fonts.MEDIUM)
            line.setLeft(place.right() + 8)
        words_in(painter, line, wording.source(filed), tokens.third, 12)


class TimelineView(View):
    """The axis over the rows; a bar of it leads to the rows of its days."""

    takes_kinds = True

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = TimelineModel(session, self)
        self.table = TimelineTable(self.model, session.theme)
        self.axis = TimelineAxis(session.theme)
        self.empty = EmptyState(
            session.theme,
            "clock",
            title=self.tr("No dates here"),
            sentence=self.tr(
                "Cards whose passage names a day, a month or a year stand here in order of time."
            ),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.axis)
        column.addWidget(self.stack, 1)
        self.table.chosen.connect(self._choose)
        self.table.menu_asked.connect(self.menu_asked)
        self.axis.chosen.connect(self._go_to_day)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        # a focus proxy would let the Tab key pass over the axis before the table
        self.table.setFocus(reason)

    def show_cards(self, query: CardQuery, *, at: CardId | None = None, enters: bool = False) -> None:
        show = partial(self._show, at=at, enters=enters)
        self._session.beside.ask("overview", partial(_ask, query), show)

    def _show(self, rows: Sequence[TimelineRow] | None, *, at: CardId | None, enters: bool) -> None:
        today = self._session.desk.today
        rows = rows or ()
        index = self.table.currentIndex()
        before = self.model.id_at(index.row()) if index.isValid() else None
        day = self.model.whens[index.row()].earliest if index.isValid() else today
        self.model.show_rows(rows, today)
        self.axis.show_axis(axis([row.when.earliest for row in rows]), today=today)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        self.told.emit(self._words(rows))
        if not rows:
            self.chosen.emit(None)
            return
        if not any(card is not None and self.go_to(card) for card in (at, before)):
            self._go_to_day(day)
        self._mark()
        if enters:
            self.table.tell()

    def _words(self, rows: Sequence[TimelineRow]) -> str:
        if not rows:
            return ""
        first, last = rows[0].when.earliest, max(row.when.latest for row in rows)
        return self.tr("{dates} from {first} to {last}").format(
            dates=self.tr("%n date(s)", "", len(rows)), first=wording.day(first), last=wording.day(last)
        )

    def _choose(self, card: CardId | None) -> None:
        self._mark()
        self.chosen.emit(card)

    def _mark(self) -> None:
        index = self.table.currentIndex()
        is_there = index.isValid() and index.row() < len(self.model.whens)
        self.axis.mark(self.model.whens[index.row()].earliest if is_there else None)

    def _go_to_day(self, day: date) -> None:
        self.table.go_to(self.model.row_on(day))
        self.table.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)

    def go_to(self, card: CardId) -> bool:
        row = self.model.row_of(card)
        current = self.table.currentIndex()
        if row >= 0 and not (current.isValid() and self.model.id_at(current.row()) == card):
            self.table.go_to(row)
        return row >= 0

    def step(self, by: int) -> None:
        self.table.step(by)

    def selected(self) -> tuple[CardId, ...]:
        return tuple(dict.fromkeys(self.table.selected()))

    def stop(self) -> None:
        self.table.stop()


def _ask(query: CardQuery, desk: Desk) -> Sequence[TimelineRow]:
    return desk.timeline(query)
