"""One page of a memo on its ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from readahead.gui import fonts
from readahead.gui.theme import Theme
from readahead.model.memo import PageSize

SHAPES = {PageSize.A4: 297 / 210, PageSize.LETTER: 11 / 8.5}
"""Height of the page over its width (ISO 216, ANSI Y14.1)."""


class PageView(QWidget):
    """One page on its ground, as large as fits."""

    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.picture = QImage()
        self.page = PageSize.A4
        self.words = ""
        fonts.at_least(self, height=140)
        self.setAccessibleName(self.tr("Page preview"))
        theme.changed.connect(self.update)

    def page_width(self) -> int:
        """Return how wide the page is drawn, in device pixels."""
        width = min(self.width() - 40, (self.height() - 24) / SHAPES[self.page])
        return max(60, round(width * self.devicePixelRatioF()))

    def show_picture(self, picture: QImage) -> None:
        """Show a drawn page."""
        self.picture, self.words = picture, ""
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = self.page_width() / self.devicePixelRatioF()
        height = width * SHAPES[self.page]
        if not self.picture.isNull():
            height = width * self.picture.height() / max(1, self.picture.width())
        page = QRectF((self.width() - width) / 2, 4, width, height)
        self._shadow(painter, page)
        painter.fillRect(page, self._theme.colour("paper"))
        if not self.picture.isNull():
            # the paper of the dark theme is not quite white; ink stays ink
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.drawImage(page, self.picture)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self.words:
            veil = self._theme.colour("paper")
            veil.setAlpha(200)
            painter.fillRect(page, veil)
            painter.setPen(QColor("#1B1E23"))
            painter.setFont(fonts.body())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(page.adjusted(16, 16, -16, -16), int(flags), self.words)

    def _shadow(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, strength in ((5, 8), (3, 12), (1, 22)):
            painter.setBrush(QColor(0, 0, 0, strength))
            painter.drawRoundedRect(page.adjusted(-spread, -spread + 2, spread, spread + 2), spread, spread)
