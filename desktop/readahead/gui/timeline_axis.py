"""The drawn axis over a timeline: a bar for each day, month, year or decade, as high as cards fall in it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from readahead.gui import fonts, timeline_words, wording
from readahead.gui.faces import say_role
from readahead.gui.theme import Theme
from readahead.model.timeline import Axis, Bucket, Scale

SIDE, END = 14, 26
"""Pixels left and right of the bars, and those more that a count beyond an end takes."""


class TimelineAxis(QWidget):
    """Emits *chosen* with the first day of the bar that was clicked or gone to with the arrows."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.axis = Axis(Scale.DAY, ())
        self._today = date.min
        self._current: int | None = None
        self._hovered: int | None = None
        say_role(self, QAccessible.Role.Chart)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Axis of time"))
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, fonts.scaled(84))

    def show_axis(self, axis: Axis, *, today: date) -> None:
        """Show another axis; *today* is drawn on it where it falls on it."""
        self.axis, self._today, self._current = axis, today, None
        self.setVisible(len(axis.buckets) > 1)
        self.update()

    def mark(self, day: date | None) -> None:
        """Show in which bar the timeline stands."""
        self._current = self.axis.place(day) if day is not None else None
        bucket = self.axis.buckets[self._current] if self._current is not None else None
        self.setAccessibleDescription(self.words(bucket) if bucket else "")
        self.update()

    def words(self, bucket: Bucket) -> str:
        """Return what a bar says: "March 2026, 12 cards"."""
        return self.tr("{when}: {cards}").format(
            when=timeline_words.span(bucket.first, bucket.last), cards=wording.cards(bucket.count)
        )

    # What happens

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.axis.buckets:
            return
        x, bars = event.position().x(), self._bars()
        if self.axis.before and x < bars.left():
            self.chosen.emit(date.min)
        elif self.axis.after and x > bars.right():
            self.chosen.emit(self.axis.buckets[-1].last + timedelta(days=1))
        elif (found := self._at(x)) is not None:
            self._go(found, 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is not None:
            here = self._current if self._current is not None else (-1 if by > 0 else len(self.axis.buckets))
            self._go(here + by, by)
        elif event.key() == Qt.Key.Key_Home:
            self._go(0, 1)
        elif event.key() == Qt.Key.Key_End:
            self._go(len(self.axis.buckets) - 1, -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self._at(event.pos().x())
            words = self.words(self.axis.buckets[found]) if found is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _go(self, number: int, by: int) -> None:
        """Go to the bar of that number, or the next one with cards in it."""
        buckets = self.axis.buckets
        while 0 <= number < len(buckets) and not buckets[number].count:
            number += by
        if 0 <= number < len(buckets):
            self.chosen.emit(buckets[number].first)

    # How it is drawn

    def _bars(self) -> QRectF:
        """Return where the bars stand."""
        left = SIDE + (END if self.axis.before else 0)
        right = SIDE + (END if self.axis.after else 0)
        top, foot = fonts.scaled(8), fonts.scaled(24)
        return QRectF(left, top, max(self.width() - left - right, 1), max(self.height() - top - foot, 1))

    def _at(self, x: float) -> int | None:
        bars, count = self._bars(), len(self.axis.buckets)
        if not count or not bars.left() <= x <= bars.right():
            return None
        return min(int((x - bars.left()) / bars.width() * count), count - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.axis.buckets:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, bars = self._theme.tokens, self._bars()
        step = bars.width() / len(self.axis.buckets)
        most = max(one.count for one in self.axis.buckets)
        self._today_line(painter, bars, step)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(bars.bottomLeft(), bars.bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 1.0 if step < 8 else 2.0
        for number, one in enumerate(self.axis.buckets):
            if not one.count:
                continue
            # the root lets a day with one card be seen beside a day with fifty
            height = max((one.count / most) ** 0.5 * bars.height(), 3.0)
            bar = QRectF(bars.left() + number * step + gap / 2, bars.bottom() - height, step - gap, height)
            colour = tokens.accent if number in (self._current, self._hovered) else tokens.line
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(bar, min(2.0, bar.width() / 2), min(2.0, bar.width() / 2))
        self._labels(painter, bars, step)
        self._ends(painter, bars)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 1, -5, -1), 7, 7)

    def _today_line(self, painter: QPainter, bars: QRectF, step: float) -> None:
        place = self.axis.place(self._today)
        if place is None:
            return
        bucket = self.axis.buckets[place]
        share = (self._today - bucket.first).days / max((bucket.last - bucket.first).days + 1, 1)
        x = bars.left() + (place + share) * step
        painter.setPen(QPen(QColor(self._theme.tokens.bar), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 2), QPointF(x, bars.bottom()))

    def _labels(self, painter: QPainter, bars: QRectF, step: float) -> None:
        """Write as many names of bars below them as there is room for, the first of each year with the year."""
        font = fonts.font(11)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.third))
        free, year = bars.left() - 1, None
        for number, one in enumerate(self.axis.buckets):
            words = timeline_words.bucket(self.axis.scale, one.first, has_year=one.first.year != year)
            width = metrics.horizontalAdvance(words)
            left = bars.left() + number * step
            if left >= free and left + width <= bars.right() + SIDE:
                place = QRectF(left, bars.bottom() + 3, width + 2, fonts.scaled(18))
                painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
                free, year = left + width + 12, one.first.year

    def _ends(self, painter: QPainter, bars: QRectF) -> None:
        font = fonts.font(11, fonts.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.second))
        height = fonts.scaled(18)
        if self.axis.before:
            place = QRectF(SIDE - 4, bars.bottom() - height, END, height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), f"‹ {self.axis.before}")
        if self.axis.after:
            place = QRectF(bars.right() + 4, bars.bottom() - height, END, height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), f"{self.axis.after} ›")
