"""One page of a memo on its ground, and the line of it that the mouse or the keyboard points at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from readahead.gui import fonts
from readahead.gui.faces import say_role
from readahead.gui.theme import Theme
from readahead.model.memo import PageSize
from readahead.model.paper import Place

SHAPES = {PageSize.A4: 297 / 210, PageSize.LETTER: 11 / 8.5}
"""Height of the page over its width (ISO 216, ANSI Y14.1)."""


class PageView(QWidget):
    """One page on its ground, as large as fits.

    *chosen* carries the Place of a line that was clicked, or chosen by Enter; *turned* by how many pages one wants to go
    on; *enlarge_asked* that the page is wanted larger.
    """

    resized = Signal()
    chosen = Signal(object)
    turned = Signal(int)
    enlarge_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.picture = QImage()
        self.page = PageSize.A4
        self.words = ""
        self.places: tuple[Place, ...] = ()
        self.aim: Place | None = None
        fonts.at_least(self, height=140)
        self.setAccessibleName(self.tr("Page preview"))
        say_role(self, QAccessible.Role.Graphic)
        self.setToolTip(self.tr("Click a line to go to it in the outline, or a note to go to its passage"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def page_width(self) -> int:
        """Return how wide the page is drawn, in device pixels."""
        width = min(self.width() - 40, (self.height() - 24) / SHAPES[self.page])
        return max(60, round(width * self.devicePixelRatioF()))

    def page_rect(self) -> QRectF:
        """Return where the page lies."""
        width = self.page_width() / self.devicePixelRatioF()
        height = width * SHAPES[self.page]
        if not self.picture.isNull():
            height = width * self.picture.height() / max(1, self.picture.width())
        return QRectF((self.width() - width) / 2, 4, width, height)

    def show_picture(self, picture: QImage) -> None:
        """Show a drawn page."""
        self.picture, self.words = picture, ""
        self.update()

    def show_places(self, places: tuple[Place, ...]) -> None:
        """Know where the lines of the page stand; none while that is not known."""
        self.places, self.aim = places, None
        self.update()

    def say(self, words: str) -> None:
        """Say why there is no page."""
        self.words = words
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    # Pointing at a line

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(under(self.places, event.position(), self.page_rect()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = under(self.places, event.position(), self.page_rect())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.chosen.emit(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        down = event.angleDelta().y() < 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not down:
                self.enlarge_asked.emit()
        elif event.angleDelta().y():
            self.turned.emit(1 if down else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.places:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.aim is not None:
                self.chosen.emit(self.aim)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.enlarge_asked.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """Point at the next line of the page, or the one before; at its first or last where none was pointed at."""
        last = len(self.places) - 1
        if self.aim is None:
            self._point_at(self.places[0 if by > 0 else last])
        else:
            self._point_at(self.places[max(0, min(self.places.index(self.aim) + by, last))])

    def _point_at(self, place: Place | None) -> None:
        if place is not self.aim:
            self.aim = place
            self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = self.page_rect()
        paint_page(painter, self._theme, page, self.picture)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(page.adjusted(-3, -3, 3, 3), 4, 4)
        if self.aim is not None:
            paint_frame(painter, page, self.aim)
        if self.words:
            veil = self._theme.colour("paper")
            veil.setAlpha(200)
            painter.fillRect(page, veil)
            painter.setPen(QColor("#1B1E23"))
            painter.setFont(fonts.body())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(page.adjusted(16, 16, -16, -16), int(flags), self.words)


def under(places: tuple[Place, ...], at: QPointF, page: QRectF) -> Place | None:
    """Return what stands at a point of the *page*; of two, the one with fewer words around it."""
    if not page.contains(at):
        return None
    x, y = (at.x() - page.left()) / page.width(), (at.y() - page.top()) / page.height()
    found = [place for place in places if place.holds(x, y)]
    return min(found, key=lambda place: place.bounds[3] - place.bounds[1], default=None)


def paint_page(painter: QPainter, theme: Theme, page: QRectF, picture: QImage) -> None:
    """Paint paper with its shadow, and on it the *picture* if there is one."""
    painter.setPen(Qt.PenStyle.NoPen)
    for spread, strength in ((5, 8), (3, 12), (1, 22)):
        painter.setBrush(QColor(0, 0, 0, strength))
        painter.drawRoundedRect(page.adjusted(-spread, -spread + 2, spread, spread + 2), spread, spread)
    painter.fillRect(page, theme.colour("paper"))
    if not picture.isNull():
        # the paper of the dark theme is not quite white; ink stays ink
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(page, picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


FRAME = QColor("#1F4E79")
"""The accent of the light theme: paper is light in every theme."""


def paint_frame(painter: QPainter, page: QRectF, place: Place) -> None:
    """Paint a light frame around a line of a *page*."""
    left, top, right, bottom = place.bounds
    width, height = page.width(), page.height()
    box = QRectF(
        page.left() + left * width,
        page.top() + top * height,
        (right - left) * width,
        (bottom - top) * height,
    ).adjusted(-4, -3, 4, 3)
    tint = QColor(FRAME)
    tint.setAlpha(22)
    painter.setBrush(tint)
    painter.setPen(QPen(FRAME, 1))
    painter.drawRoundedRect(box, 4, 4)
