"""Paints a card in the list: its kind, headline, who says it, where it was read, and what was done with it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readahead.gui import fonts, icons, lines, wording
from readahead.gui.card_model import CardRole
from readahead.gui.theme import Theme
from readahead.model.card import FiledCard, Kind, Status
from readahead.model.relation import RelationKind

ROW = 126
"""The height of a row at a text size of 100 per cent, as all sizes here are."""
INSET_LEFT, INSET_RIGHT, GAP = 12, 2, 4
PAD_X, PAD_Y = 14, 12
RADIUS = 10.0
LINE = 20


def row_height(lines_shown: int) -> int:
    """Return how high a row is now, in pixels, with so many lines for a headline; ROW is that of two."""
    return fonts.scaled(ROW + (lines_shown - 2) * LINE)


class CardDelegate(QStyledItemDelegate):
    """Rows of a fixed height; *find* is marked in the headlines."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.find = ""

    @property
    def _lines(self) -> int:
        return self._theme.preferences.value.card_lines

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), row_height(self._lines))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        filed = index.data(CardRole.CARD)
        if not isinstance(filed, FiledCard):
            return
        box = QRectF(option.rect).adjusted(INSET_LEFT, GAP, -INSET_RIGHT, -GAP)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter, box, option.state)
        inner = box.adjusted(PAD_X, fonts.scaled(PAD_Y), -PAD_X, -fonts.scaled(PAD_Y))
        self._head(painter, inner, filed, index)
        self._headline(painter, inner, filed)
        self._foot(painter, inner, filed)
        painter.restore()

    def _frame(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        is_selected = bool(state & flag.State_Selected)
        has_ring = bool(state & flag.State_HasFocus) and bool(state & flag.State_KeyboardFocusChange)
        edge = tokens.strong if state & flag.State_MouseOver else tokens.border
        ground = tokens.soft if is_selected else tokens.surface
        width = 2.0 if has_ring else 1.0
        if is_selected or has_ring:
            edge = tokens.accent
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)

    def _head(
        self,
        painter: QPainter,
        inner: QRectF,
        filed: FiledCard,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, height, small, gap = self._theme.tokens, fonts.scaled(20), fonts.scaled(14), fonts.scaled(6)
        chip(painter, self._theme, filed.card.kind, at=inner.topLeft())
        right, y = inner.right(), inner.top() + (height - small) / 2
        if index.data(CardRole.IN_MEMO):
            size = fonts.scaled(16)
            middle = inner.top() + (height - size) / 2
            icons.paint(painter, "check", tokens.good, x=right - size + 1, y=middle, size=size)
            right -= size + gap
        if filed.status is Status.KEPT:
            icons.paint(painter, "star", tokens.bar, x=right - small, y=y, size=small)
            right -= small + gap
        if filed.is_orphan:
            icons.paint(painter, "unlink", tokens.danger, x=right - small, y=y, size=small)
            right -= small + gap
        words = index.data(CardRole.CONTESTED)
        if words:
            # Qt hands a word on as text
            contested = RelationKind(words)
            colour = getattr(tokens, icons.RELATION_TONES[contested])
            icons.paint(painter, icons.RELATIONS[contested], colour, x=right - small, y=y, size=small)
            right -= small + gap
        when = wording.card_date(filed)
        if when:
            self._words(
                painter, QRectF(inner.left(), inner.top(), right - inner.left(), height), when, end=True
            )

    def _headline(self, painter: QPainter, inner: QRectF, filed: FiledCard) -> None:
        theme, font = self._theme, fonts.font(14, fonts.SEMIBOLD)
        y = inner.top() + fonts.scaled(27)
        for line in lines.broken(filed.card.headline, font, int(inner.width()), self._lines):
            lines.draw(
                painter,
                line,
                at=QPointF(inner.left(), y),
                within=inner.width(),
                font=font,
                colour=theme.colour("text"),
                marked=lines.marks(line, self.find),
                ground=theme.colour("match"),
                ink=theme.colour("on_match"),
            )
            y += fonts.scaled(LINE)

    def _foot(self, painter: QPainter, inner: QRectF, filed: FiledCard) -> None:
        tokens = self._theme.tokens
        height, size = fonts.scaled(18), fonts.scaled(14)
        y, right, x = inner.bottom() - fonts.scaled(17), inner.right(), inner.left()
        drawn = y + (height - size) / 2
        if filed.notes:
            count = str(filed.notes)
            width = QFontMetricsF(fonts.font(12, fonts.SEMIBOLD)).horizontalAdvance(count)
            place = QRectF(right - width, y, width + 1, height)
            self._words(painter, place, count, tone="second", weight=fonts.SEMIBOLD)
            icons.paint(painter, "pencil", tokens.second, x=right - width - size - 5, y=drawn, size=size)
            right -= width + size + 14
        who = wording.who(filed.card.attribution)
        if who:
            icons.paint(painter, "user", tokens.third, x=x - 1, y=drawn, size=size)
            x += size + 4
            width = min(QFontMetricsF(fonts.font(12, fonts.MEDIUM)).horizontalAdvance(who) + 2, right - x)
            if right - x - width < 60:
                width = min(width, (right - x) * 0.62)
            self._words(painter, QRectF(x, y, width, height), who, tone="second", weight=fonts.MEDIUM)
            x += width + 10
        self._words(painter, QRectF(x, y, right - x, height), wording.source(filed), tone="third")

    def _words(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        *,
        tone: str = "third",
        weight: int = fonts.REGULAR,
        end: bool = False,
    ) -> None:
        font = fonts.font(12, weight)
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


def chip(painter: QPainter, theme: Theme, kind: Kind, *, at: QPointF) -> float:
    """Paint the chip of a kind with its upper left corner *at*; return its width."""
    tokens, label = theme.tokens, wording.kind(kind)
    font, height, size = fonts.font(11, fonts.SEMIBOLD), fonts.scaled(20), fonts.scaled(12)
    width = size + 15 + QFontMetricsF(font).horizontalAdvance(label) + 9
    box = QRectF(at.x(), at.y(), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.chip(kind)))
    painter.drawRoundedRect(box, height / 2, height / 2)
    icons.paint(
        painter,
        icons.KINDS[kind],
        tokens.kinds[kind],
        x=at.x() + 9,
        y=at.y() + (height - size) / 2,
        size=size,
    )
    painter.setFont(font)
    painter.setPen(QColor(tokens.kinds[kind]))
    painter.drawText(box.adjusted(size + 13, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), label)
    return width
