"""The figures of a place side by side: what tells of one thing stands together, with what agrees and what conflicts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from readahead.gui import fonts, icons, sentences, wording
from readahead.gui.controls import EmptyState
from readahead.gui.entries import Entry, EntryRole, ground, words_in, words_width
from readahead.gui.indexes import AnyIndex
from readahead.gui.overview_view import OverviewView
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.model.card import CardQuery, Kind
from readahead.model.overview import FigureGroup, Reported
from readahead.model.relation import RelationKind

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

LEFT, RIGHT, PAD = 12, 6, 12

_TOLD = (
    RelationKind.CONFLICTS,
    RelationKind.CORROBORATES,
    RelationKind.UPDATES,
    RelationKind.UPDATED_BY,
    RelationKind.REPEATS,
)
"""Of several ways in which a figure bears on others the first is shown."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group: what is counted, and how the figures bear on each other."""

    words: str
    conflicts: int = 0
    agreements: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A card in a group: its figures, and how it bears on the others with why, where it does."""

    reported: Reported
    bears: RelationKind | None = None
    because: str = ""


class FiguresView(OverviewView):
    """Groups of figures; each row opens its card."""

    def __init__(self, session: Session) -> None:
        empty = EmptyState(
            session.theme,
            "chart-column",
            title=QCoreApplication.translate("FiguresView", "No figures here"),
            sentence=QCoreApplication.translate(
                "FiguresView",
                "Numbers that articles give stand here beside each other: who gives which, and where they differ.",
            ),
        )
        name = QCoreApplication.translate("FiguresView", "Figures side by side")
        super().__init__(session, name, FigureDelegate(session.theme, session), empty)

    def question(self, query: CardQuery) -> Callable[[Desk], Any]:
        return partial(_ask, query)

    def entries(self, answer: Sequence[FigureGroup]) -> Sequence[Entry]:
        found: list[Entry] = []
        was_compared = True
        for group in answer:
            if group.bearings:
                found.append(self._head(group))
            elif was_compared:
                words = self.tr("Given once")
                found.append(Entry(Head(words), words))
            was_compared = bool(group.bearings)
            found += (self._row(one, group) for one in group.cards)
        return found

    def words(self, answer: Sequence[FigureGroup]) -> str:
        figures = sum(len(one.values) for group in answer for one in group.cards)
        parts = [self.tr("%n figure(s)", "", figures)]
        compared = sum(1 for group in answer if group.bearings)
        if compared:
            parts.append(self.tr("%n group(s) compared", "figures that count the same thing", compared))
        differing = sum(len(group.conflicts) for group in answer)
        if differing:
            parts.append(QCoreApplication.translate("FiguresView", "%n pair(s) conflict", "", differing))
        return " · ".join(parts)

    def _head(self, group: FigureGroup) -> Entry:
        head = Head(
            group.counted or self.tr("Figures of one thing"), len(group.conflicts), len(group.agreements)
        )
        return Entry(head, " · ".join((head.words, *verdict(head))))

    def _row(self, one: Reported, group: FigureGroup) -> Entry:
        card = one.filed.id
        own = [each for each in group.bearings if card in (each.one, each.other)]
        told = Told(one)
        for kind in _TOLD:
            found = next(
                (each for each in own if (each.kind if each.one == card else each.kind.turned) is kind), None
            )
            if found is not None:
                told = Told(one, kind, sentences.said(found.because))
                break
        words = [", ".join(one.values), one.filed.card.headline, *_givers(one)]
        words += [wording.source(one.filed), wording.relation(told.bears) if told.bears else "", told.because]
        tip = "\n\n".join(part for part in (one.filed.card.headline, told.because) if part)
        return Entry(told, ", ".join(part for part in words if part), card, tip)


def verdict(head: Head) -> list[str]:
    """Return in words how many pairs of a group conflict, and how many agree."""
    found = []
    if head.conflicts:
        found.append(QCoreApplication.translate("FiguresView", "%n pair(s) conflict", "", head.conflicts))
    if head.agreements:
        found.append(QCoreApplication.translate("FiguresView", "%n pair(s) agree", "", head.agreements))
    return found


def _givers(one: Reported) -> tuple[str, ...]:
    return one.givers or (QCoreApplication.translate("FiguresView", "nobody named"),)


class FigureDelegate(QStyledItemDelegate):
    """Paints the number large, and beside it what it is of, who gives it, where, and how it bears on the others."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        value = index.data(EntryRole.VALUE)
        height = 36 if isinstance(value, Head) else 86
        return QSize(option.rect.width(), fonts.scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        value = index.data(EntryRole.VALUE)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(LEFT, 3, -RIGHT, -3)
        if isinstance(value, Head):
            self._head(painter, box, value)
        elif isinstance(value, Told):
            ground(painter, self._theme, option, box)
            self._row(painter, box.adjusted(PAD, 9, -PAD, -9), value)
        painter.restore()

    def _head(self, painter: QPainter, box: QRectF, head: Head) -> None:
        font, tokens = fonts.font(13, fonts.SEMIBOLD), self._theme.tokens
        line = box.adjusted(4, 4, -4, 0)
        right = line.right()
        told = [
            (head.agreements, "circle-check", tokens.good, self.tr("%n agreement(s)", "", head.agreements)),
            (head.conflicts, "triangle-alert", tokens.danger, self.tr("%n conflict(s)", "", head.conflicts)),
        ]
        metrics, size = QFontMetricsF(fonts.meta()), fonts.scaled(14)
        named = QFontMetricsF(font).horizontalAdvance(head.words)
        counted = sum(metrics.horizontalAdvance(words) + size + 16 for count, _, _, words in told if count)
        for count, drawing, tone, long in told:
            if not count:
                continue
            # in a narrow list the drawing says what is counted, and the name keeps its room
            words = long if named + counted <= line.width() else wording.number(count)
            width = metrics.horizontalAdvance(words) + 2
            place = QRectF(right - width, line.top(), width, line.height())
            words_in(painter, place, words, tokens.second, 12)
            icons.paint(
                painter, drawing, tone, x=place.left() - size - 4, y=line.center().y() - size / 2, size=size
            )
            right = place.left() - size - 14
        shown = QFontMetricsF(font).elidedText(head.words, Qt.TextElideMode.ElideRight, right - line.left())
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown[:1].upper() + shown[1:])

    def _row(self, painter: QPainter, inner: QRectF, told: Told) -> None:
        tokens, one = self._theme.tokens, told.reported
        right = inner.right()
        if told.bears:
            size = fonts.scaled(15)
            tone = getattr(tokens, icons.RELATION_TONES[told.bears])
            icons.paint(
                painter, icons.RELATIONS[told.bears], tone, x=right - size, y=inner.top() + 1, size=size
            )
            right -= size + 8
        line = QRectF(inner.left(), inner.top(), right - inner.left(), fonts.scaled(20))
        when = wording.day(one.filed.published) if one.filed.published else ""
        if when:
            width = words_width(when, 12)
            place = QRectF(right - width, inner.top(), width, line.height())
            words_in(painter, place, when, tokens.third, 12)
            line.setRight(place.left() - 10)
        words_in(painter, line, "; ".join(one.values), tokens.kinds[Kind.FIGURE], 15, fonts.SEMIBOLD)
        line = QRectF(inner.left(), line.bottom() + 2, inner.width(), fonts.scaled(20))
        words_in(painter, line, one.filed.card.headline, tokens.text, 13)
        line.translate(0, fonts.scaled(21))
        size = fonts.scaled(13)
        icons.paint(painter, "user", tokens.third, x=line.left(), y=line.center().y() - size / 2, size=size)
        line.setLeft(line.left() + size + 5)
        givers = ", ".join(_givers(one))
        room = line.width() * 0.6
        width = min(words_width(givers, 12, fonts.MEDIUM), room)
        place = QRectF(line.left(), line.top(), width, line.height())
        words_in(painter, place, givers, tokens.second, 12, fonts.MEDIUM)
        line.setLeft(place.right() + 10)
        words_in(painter, line, wording.source(one.filed), tokens.third, 12)


def _ask(query: CardQuery, desk: Desk) -> tuple[FigureGroup, ...]:
    return desk.figures(query)
