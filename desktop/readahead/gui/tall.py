"""A page that scrolls as a whole where a low window, or large text, leaves it less height than it needs."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

from readahead.gui import fonts

GAP = 6
"""Pixels between a page that scrolls and its bar."""

LEAST = 160
"""How much of a page is seen at least, at a text size of 100 per cent."""


class Tall(QScrollArea):
    """Gives *page* the whole of its own room, and at least what the lines of its words take at that width."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        page.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._keep_off)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # a scroll area of itself follows the keyboard only within, not when it comes in from outside
            application.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    def heightForWidth(self, width: int) -> int:
        layout = self._page.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._page.sizeHint().height()
        return layout.totalHeightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        least = self._page.minimumSizeHint()
        # a width that is asked for by itself is no part of what a layout asks for
        least.setWidth(max(least.width(), self._page.minimumWidth()))
        # where the page has to scroll, the bar must not stand over the ends of its lines
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar + GAP, min(least.height(), fonts.scaled(LEAST)))

    def _keep_off(self, least: int, most: int) -> None:
        """Keep the ends of the lines off the bar while there is one."""
        self.setViewportMargins(0, 0, GAP if most > least else 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self._page.layout()
        if layout is not None and layout.hasHeightForWidth():
            self._page.setMinimumHeight(layout.minimumHeightForWidth(self.viewport().width()))
