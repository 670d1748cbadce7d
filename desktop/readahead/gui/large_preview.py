"""The window the pages of a memo are read in, as large as one likes; it follows the memo and leads back to its lines."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts
from readahead.gui.controls import Combo, Divider, Ground, IconButton, Label
from readahead.gui.length_gauge import LengthGauge
from readahead.gui.page_scroll import STEPS, Fit, PageScroll
from readahead.gui.page_setter import Setting
from readahead.gui.session import Session

PLACE_SETTING, ZOOM_SETTING = "large_preview", "large_preview_zoom"
SIZE = (900, 860)


class LargePreview(QWidget):
    """*chosen* carries the Place of a line that was clicked. Escape closes the window; its place and zoom are remembered."""

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        theme = session.theme
        self._settings = session.settings
        self.pages = PageScroll(theme)
        self.previous = IconButton(theme, "chevron-left", self.tr("Previous page"), size=16)
        self.next = IconButton(theme, "chevron-right", self.tr("Next page"), size=16)
        self.place = Label(px=12, weight=fonts.SEMIBOLD, tone="second")
        self.smaller = IconButton(theme, "minus", self.tr("Smaller"), size=16)
        self.larger = IconButton(theme, "plus", self.tr("Larger"), size=16)
        self.zoom = Combo(theme)
        self.gauge = LengthGauge(theme)
        self.hide_button = IconButton(theme, "x", self.tr("Close the window of the pages"), size=16)
        self._lay_out()
        self._connect()
        self._restore()

    def _lay_out(self) -> None:
        self.zoom.setAccessibleName(self.tr("Zoom"))
        fonts.hold(self.zoom, width=120)
        self.zoom.addItem(self.tr("Whole width"), Fit.WIDTH.value)
        self.zoom.addItem(self.tr("Whole page"), Fit.PAGE.value)
        for step in STEPS:
            self.zoom.addItem(self.tr("{per_cent} %").format(per_cent=step), step)
        self.smaller.setToolTip(self.tr("Smaller (-, or Ctrl and the wheel)"))
        self.larger.setToolTip(self.tr("Larger (+, or Ctrl and the wheel)"))
        self.hide_button.setToolTip(self.tr("Close (Escape)"))
        ground = Ground("surface")
        bar = QHBoxLayout(ground)
        bar.setContentsMargins(16, 8, 12, 8)
        bar.setSpacing(4)
        turning: tuple[QWidget, ...] = (self.previous, self.place, self.next)
        zooming: tuple[QWidget, ...] = (self.smaller, self.zoom, self.larger)
        for one in turning:
            bar.addWidget(one)
        bar.addSpacing(12)
        for one in zooming:
            bar.addWidget(one)
        bar.addStretch(1)
        bar.addWidget(self.gauge)
        bar.addWidget(self.hide_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ground)
        column.addWidget(Divider())
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.previous.clicked.connect(partial(self._turn, -1))
        self.next.clicked.connect(partial(self._turn, 1))
        self.smaller.clicked.connect(partial(self._step, -1))
        self.larger.clicked.connect(partial(self._step, 1))
        self.zoom.activated.connect(self._choose)
        self.pages.zoomed.connect(self._say_zoom)
        self.pages.page_changed.connect(self._say_place)
        self.pages.chosen.connect(self.chosen)
        self.hide_button.clicked.connect(self.close)
        for keys, slot in (
            ("Escape", self.close),
            ("Ctrl+W", self.close),
            ("Ctrl++", partial(self._step, 1)),
            ("Ctrl+=", partial(self._step, 1)),
            ("Ctrl+-", partial(self._step, -1)),
            ("Ctrl+0", partial(self.pages.fit_to, Fit.WIDTH)),
            ("Ctrl+9", partial(self.pages.fit_to, Fit.PAGE)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def show_memo(self, title: str) -> None:
        """Say which memo it is."""
        self.setWindowTitle(self.tr("Pages of “{memo}”").format(memo=title))

    def show_setting(self, setting: Setting) -> None:
        """Show the pages as they were set last."""
        self.pages.show_setting(setting)
        self.gauge.show_length(setting.counted, setting.most, sections=setting.sections)
        self._say_place()

    def open_at(self, page: int) -> None:
        """Come to the front, at a page."""
        self.winId()
        handle = self.windowHandle()
        if handle is not None:
            # a window that belongs to another one stands over it for ever, and lines of the other are gone to from here
            handle.setTransientParent(None)  # type: ignore[arg-type]  # Qt takes none, the stubs do not say so
        self.show()
        self.raise_()
        self.activateWindow()
        self.pages.go_to(page)
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(PLACE_SETTING, self.saveGeometry())
        zoom = self.pages.fit.value if self.pages.fit else round(self.pages.per_cent)
        self._settings.setValue(ZOOM_SETTING, zoom)
        super().closeEvent(event)

    def _restore(self) -> None:
        geometry = self._settings.value(PLACE_SETTING)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            room = self.screen().availableGeometry()
            self.resize(min(SIZE[0], room.width() - 40), min(SIZE[1], room.height() - 40))
        zoom = str(self._settings.value(ZOOM_SETTING, Fit.WIDTH.value))
        if zoom.isdecimal():
            self.pages.zoom(float(zoom))
        elif zoom in list(Fit):
            self.pages.fit_to(Fit(zoom))
        self._say_zoom()

    def _turn(self, by: int, *_: object) -> None:
        self.pages.go_to(self.pages.page + by)

    def _step(self, by: int, *_: object) -> None:
        self.pages.step_zoom(by)

    def _choose(self, row: int) -> None:
        chosen = self.zoom.itemData(row)
        if isinstance(chosen, int):
            self.pages.zoom(float(chosen))
        else:
            self.pages.fit_to(Fit(chosen))

    def _say_zoom(self) -> None:
        """Show in the list what zoom holds: one of its steps, or what the wheel has come to."""
        field = self.zoom.findData(
            self.pages.fit.value if self.pages.fit is not None else round(self.pages.per_cent)
        )
        self.zoom.setCurrentIndex(field)
        self.zoom.setPlaceholderText(self.tr("{per_cent} %").format(per_cent=round(self.pages.per_cent)))
        self.smaller.setEnabled(self.pages.per_cent > STEPS[0])
        self.larger.setEnabled(self.pages.per_cent < STEPS[-1])

    def _say_place(self, *_: object) -> None:
        page, count = self.pages.page, self.pages.setting.pages
        self.place.setText(
            self.tr("Page {number} of {count}").format(number=page + 1, count=count) if count else ""
        )
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < count)
