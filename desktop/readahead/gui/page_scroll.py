"""The pages of a memo below one another, scrolled and zoomed; each is drawn when it comes into sight."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from readahead.gui.page_setter import Drawn, Setting, Wish
from readahead.gui.page_view import SHAPES, paint_frame, paint_page, under
from readahead.gui.theme import Theme
from readahead.model.memo import PageSize
from readahead.model.paper import Place

WIDTHS_PX = {PageSize.A4: 210 / 25.4 * 96, PageSize.LETTER: 8.5 * 96}
"""How wide a page is at 100 per cent: as wide as its paper, of 96 pixels an inch."""

STEPS = (50, 75, 100, 125, 150, 200, 300, 400)
"""What zoom there is, in per cent."""

GAP, MARGIN = 20, 24
KEPT = 8
"""How many drawn pages are held: those in sight and the next ones."""


class Fit(StrEnum):
    """What the pages follow where no zoom is chosen."""

    WIDTH = "width"
    PAGE = "page"


class PageScroll(QAbstractScrollArea):
    """Emits *wanted* with the Wish for a page that came into sight, one at a time; `take` answers it.

    *chosen* carries the Place of a line that was clicked, *page_changed* the page in the middle, from 0, *zoomed* that the
    zoom is another.
    """

    wanted = Signal(object)
    chosen = Signal(object)
    page_changed = Signal(int)
    zoomed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setting = Setting()
        self.fit: Fit | None = Fit.WIDTH
        self._per_cent = 100.0
        self.page = 0
        self.aim: Place | None = None
        self._pictures: dict[int, Drawn] = {}
        self._places: dict[int, tuple[Place, ...]] = {}
        self._number = 0
        self._is_waiting = False
        self.setAccessibleName(self.tr("Pages of the memo"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        theme.changed.connect(self.viewport().update)

    # What is shown

    def show_setting(self, setting: Setting) -> None:
        """Show the pages of another setting; those drawn before stand until theirs come."""
        if setting.number != self.setting.number:
            self.setting = setting
            self._places.clear()
            self.aim = None
            self._arrange()

    def take(self, drawn: Drawn | None) -> None:
        """Show a page that was wanted."""
        self._is_waiting = False
        if drawn is not None:
            self._pictures.pop(drawn.page, None)
            self._pictures[drawn.page] = drawn
            for page in list(self._pictures)[:-KEPT]:
                del self._pictures[page]
        self.viewport().update()
        self._ask()

    def show_places(self, page: int, places: tuple[Place, ...]) -> None:
        """Know where the lines of a page stand."""
        self._places[page] = places

    def give_up(self) -> None:
        """Wait no longer for a page that could not be drawn; it is asked for again when one scrolls."""
        self._is_waiting = False

    @property
    def is_settled(self) -> bool:
        """Whether every page in sight is drawn as it should be."""
        return not self._is_waiting and self._missing() is None

    # Zoom

    @property
    def per_cent(self) -> float:
        """How large the pages are, 100 for as large as their paper."""
        room = self.viewport().width() - 2 * MARGIN
        whole, shape = WIDTHS_PX[self.setting.paper], SHAPES[self.setting.paper]
        match self.fit:
            case Fit.WIDTH:
                return max(10.0, room / whole * 100)
            case Fit.PAGE:
                height = self.viewport().height() - 2 * MARGIN
                return max(10.0, min(room, height / shape) / whole * 100)
            case _:
                return self._per_cent

    def zoom(self, per_cent: float, *, around: QPointF | None = None) -> None:
        """Show the pages that large; the point of the viewport *around*, or its middle, stays where it is."""
        at = around or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        before = self.page_rect(self.page)
        across = (at.x() - before.left()) / before.width()
        down = (at.y() - before.top()) / before.height()
        self.fit, self._per_cent = None, max(float(STEPS[0]), min(per_cent, float(STEPS[-1])))
        page = self.page
        self._arrange()
        after = self.page_rect(page)
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        bars[0].setValue(round(bars[0].value() + after.left() + across * after.width() - at.x()))
        bars[1].setValue(round(bars[1].value() + after.top() + down * after.height() - at.y()))
        self.zoomed.emit()

    def fit_to(self, fit: Fit) -> None:
        """Let the pages follow the window."""
        page = self.page
        self.fit = fit
        self._arrange()
        self.go_to(page)
        self.zoomed.emit()

    def step_zoom(self, by: int) -> None:
        """Show the pages one step larger or smaller."""
        now = self.per_cent
        wanted = [step for step in STEPS if (step > now + 0.5 if by > 0 else step < now - 0.5)]
        if wanted:
            self.zoom(wanted[0 if by > 0 else -1])

    # Where one is

    def go_to(self, page: int) -> None:
        """Show a page from its top."""
        page = max(0, min(page, self.setting.pages - 1))
        self.verticalScrollBar().setValue(round(self._top(page)) - GAP // 2 if page > 0 else 0)
        self._follow()

    def page_rect(self, page: int) -> QRectF:
        """Return where a page lies, in the viewport."""
        width, height = self._size()
        left = max((self.viewport().width() - width) / 2, MARGIN) - self.horizontalScrollBar().value()
        return QRectF(left, self._top(page) - self.verticalScrollBar().value(), width, height)

    def _size(self) -> tuple[float, float]:
        width = WIDTHS_PX[self.setting.paper] * self.per_cent / 100
        return width, width * SHAPES[self.setting.paper]

    def _top(self, page: int) -> float:
        return MARGIN + page * (self._size()[1] + GAP)

    def _arrange(self) -> None:
        """Tell the scroll bars how much there is."""
        width, height = self._size()
        room = self.viewport().size()
        whole = 2 * MARGIN + self.setting.pages * (height + GAP) - GAP
        for bar, size, seen in (
            (self.horizontalScrollBar(), width + 2 * MARGIN, room.width()),
            (self.verticalScrollBar(), whole, room.height()),
        ):
            bar.setRange(0, max(0, round(size - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self._follow()

    def _follow(self, *_: object) -> None:
        """Know which page one is at, and have drawn what came into sight."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = int((middle - MARGIN) // (self._size()[1] + GAP))
        page = max(0, min(page, self.setting.pages - 1))
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)
        self.viewport().update()
        self._ask()

    def _in_sight(self) -> range:
        step, top = self._size()[1] + GAP, self.verticalScrollBar().value() - MARGIN
        first = max(0, int(top // step))
        return range(first, min(self.setting.pages, int((top + self.viewport().height()) // step) + 1))

    def _wanted_width(self) -> int:
        return round(self._size()[0] * self.devicePixelRatioF())

    def _missing(self) -> int | None:
        width, number = self._wanted_width(), self.setting.number
        for page in self._in_sight():
            held = self._pictures.get(page)
            if held is None or held.wish.width != width or held.setting.number != number:
                return page
        return None

    def _ask(self) -> None:
        page = self._missing()
        if page is not None and not self._is_waiting and self.isVisible():
            self._is_waiting = True
            self._number += 1
            self.wanted.emit(Wish(self._number, None, page, self._wanted_width()))

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("sunken"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._in_sight():
            held = self._pictures.get(page)
            rect = self.page_rect(page)
            if held is not None and held.wish.width == self._wanted_width():
                # on whole device pixels, as it was drawn
                rect = QRectF(round(rect.left()), round(rect.top()), rect.width(), rect.height())
            paint_page(painter, self._theme, rect, held.picture if held else QImage())
        if self.aim is not None:
            paint_frame(painter, self.page_rect(self.aim.page), self.aim)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self.page
        self._arrange()
        if self.fit is not None and event.oldSize().width() != event.size().width():
            self.go_to(page)
        self.zoomed.emit()

    def showEvent(self, _event: object) -> None:
        self._arrange()

    def _under(self, at: QPointF) -> Place | None:
        for page in self._in_sight():
            found = under(self._places.get(page, ()), at, self.page_rect(page))
            if found is not None:
                return found
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._under(event.position()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.chosen.emit(found)

    def _point_at(self, place: Place | None) -> None:
        if place is not self.aim:
            self.aim = place
            shape = Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.per_cent * 1.1 ** (event.angleDelta().y() / 120), around=event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.go_to(self.page + 1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Backspace:
                self.go_to(self.page - 1)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self.setting.pages - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.step_zoom(1)
            case Qt.Key.Key_Minus:
                self.step_zoom(-1)
            case Qt.Key.Key_J | Qt.Key.Key_N:
                self._step(1)
            case Qt.Key.Key_K | Qt.Key.Key_P:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.aim is not None:
                self.chosen.emit(self.aim)
            case _:
                super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """Point at the next line, or the one before, of the page one is at."""
        places = self._places.get(self.page, ())
        if places:
            at = places.index(self.aim) + by if self.aim in places else 0
            self._point_at(places[max(0, min(at, len(places) - 1))])
