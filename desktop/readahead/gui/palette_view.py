"""How the rows of the search over everything are painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from readahead.gui import fonts, icons, lines
from readahead.gui.indexes import AnyIndex
from readahead.gui.lines import Marks
from readahead.gui.palette_model import Choice, ChoiceRole, PaletteModel
from readahead.gui.theme import Theme

HEAD, SINGLE, DOUBLE = 32, 40, 54
"""Heights at a text size of 100 per cent, as all sizes here are."""
END_PX = 190
"""What stands at the end of a row takes no more than this."""
_TURNING = str.maketrans(dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "\ufffd"))
"""Signs that turn the letters behind them round, up to the end of the line: shown instead of obeyed, each as one sign."""


class PaletteDelegate(QStyledItemDelegate):
    """Paints heads, and rows with one line or two, the words looked for marked."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        choice = index.data(ChoiceRole.CHOICE)
        height = HEAD if choice.is_head else DOUBLE if choice.below else SINGLE
        return QSize(option.rect.width(), fonts.scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        choice = index.data(ChoiceRole.CHOICE)
        if not isinstance(choice, Choice):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if choice.is_head:
            self._head(painter, QRectF(option.rect), choice)
        else:
            self._choice(painter, option, choice)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRectF, choice: Choice) -> None:
        room = rect.adjusted(18, fonts.scaled(8), -18, 0)
        self._plain(painter, room, choice.title, fonts.section(), "second")
        self._plain(painter, room, choice.end, fonts.font(11), "third", is_end=True)

    def _choice(self, painter: QPainter, option: QStyleOptionViewItem, choice: Choice) -> None:
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        is_current = bool(option.state & flag.State_Selected)
        if is_current or option.state & flag.State_MouseOver:
            painter.setPen(QPen(QColor(tokens.accent), 1) if is_current else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.soft if is_current else tokens.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(8.5, 1.5, -8.5, -1.5), 7, 7)
        inner = QRectF(option.rect).adjusted(18, fonts.scaled(6), -18, -fonts.scaled(6))
        size = fonts.scaled(16)
        colour = tokens.kinds[choice.kind] if choice.kind is not None else tokens.second
        top = inner.top() + (fonts.scaled(2) if choice.below else (inner.height() - size) / 2)
        icons.paint(painter, choice.drawing, colour, x=inner.left(), y=top, size=size)
        inner.adjust(size + 12, 0, 0, 0)
        width = (
            min(fonts.scaled(END_PX), QFontMetricsF(fonts.meta()).horizontalAdvance(choice.end))
            if choice.end
            else 0
        )
        height = fonts.scaled(20) if choice.below else inner.height()
        line = QRectF(inner.left(), inner.top(), inner.width(), height)
        end = line.adjusted(line.width() - width, 0, 0, 0)
        self._plain(painter, end, choice.end, fonts.meta(), "third", is_end=True)
        room = line.adjusted(0, 0, -(width + 14 if width else 0), 0)
        weight = fonts.MEDIUM if not choice.is_more else fonts.SEMIBOLD
        self._marked(painter, room, choice.title, choice.marks, fonts.font(13, weight), "text")
        if choice.below:
            below = QRectF(inner.left(), inner.top() + fonts.scaled(22), inner.width(), fonts.scaled(18))
            self._marked(painter, below, choice.below, choice.below_marks, fonts.meta(), "second")

    def _marked(
        self, painter: QPainter, room: QRectF, words: str, marks: Marks, font: QFont, tone: str
    ) -> None:
        metrics = QFontMetricsF(font)
        words = words.translate(_TURNING)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        seen = len(shown) if shown == words else len(shown) - 1
        lines.draw(
            painter,
            shown,
            at=QPointF(room.left(), room.top() + (room.height() - metrics.height()) / 2),
            within=room.width(),
            font=font,
            colour=self._theme.colour(tone),
            marked=tuple((start, min(end, seen)) for start, end in marks if start < seen),
            ground=self._theme.colour("match"),
            ink=self._theme.colour("on_match"),
        )

    def _plain(
        self, painter: QPainter, room: QRectF, words: str, font: QFont, tone: str, *, is_end: bool = False
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        side = Qt.AlignmentFlag.AlignRight if is_end else Qt.AlignmentFlag.AlignLeft
        words = words.translate(_TURNING)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


class PaletteView(QListView):
    """The rows; the keyboard stays in the box above them."""

    def __init__(self, theme: Theme, model: PaletteModel) -> None:
        super().__init__()
        self._choices = model
        self.setModel(model)
        self.setItemDelegate(PaletteDelegate(theme, self))
        self.setAccessibleName(self.tr("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    def current(self) -> Choice | None:
        """Return what Enter would go to."""
        choice = self.currentIndex().data(ChoiceRole.CHOICE)
        return choice if isinstance(choice, Choice) and not choice.is_head else None

    def step(self, by: int) -> None:
        """Go down or up by so many choices, over the heads and round the end."""
        row = self._choices.step(self.currentIndex().row(), by)
        if row >= 0:
            self.setCurrentIndex(self._choices.index(row))
            # the head above the first choice comes into sight with it
            self.scrollTo(self._choices.index(max(row - 1, 0)))
            self.scrollTo(self.currentIndex())

    def rows_height(self) -> int:
        """Return how high all rows are together."""
        return sum(self.sizeHintForRow(row) for row in range(self._choices.rowCount()))
