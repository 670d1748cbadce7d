"""The memo's pages as they will be exported: the same bytes, composed, set and drawn on a thread of their own, newest first."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from readahead.gui import fonts, wording
from readahead.gui.controls import ElidedLabel, IconButton, Label
from readahead.gui.large_preview import LargePreview
from readahead.gui.length_gauge import LengthGauge
from readahead.gui.open_memo import OpenMemo
from readahead.gui.page_setter import Drawn, PageSetter, Placed, Setting, Wish
from readahead.gui.page_view import PageView
from readahead.gui.preview_empty import PreviewEmpty, is_blank
from readahead.gui.session import Session
from readahead.model.memo import MemoId
from readahead.model.paper import Place

DEBOUNCE_MS = 100


class Preview(QWidget):
    """Follows the open memo. `stop` must be called before the window goes.

    *measured* carries how long the memo's sections are that have a rule for it, *chosen* the Place of a line that was
    clicked on a page. `large` is the window the pages are read in; it is made when it is asked for.
    """

    wished = Signal(object)
    wished_large = Signal(object)
    wished_places = Signal(int)
    closed = Signal()
    chosen = Signal(object)
    measured = Signal(object)
    broke = Signal(str)

    def __init__(self, session: Session, open_memo: OpenMemo) -> None:
        super().__init__()
        self._session, self._memo = session, open_memo
        self.page, self.pages = 0, 0
        self.gauge = LengthGauge(session.theme)
        self.setting = Setting()
        self.large: LargePreview | None = None
        self._number = 0
        self._waiting: Wish | None = None
        self._is_busy = False
        self._is_stale = False
        self._is_stopped = False
        self.view = PageView(session.theme)
        self.empty = PreviewEmpty(session.theme)
        self.stack = QStackedWidget()
        self.place = Label(px=12, weight=fonts.SEMIBOLD, tone="second")
        self.length = ElidedLabel(px=12, tone="second")
        self.previous = IconButton(session.theme, "chevron-left", self.tr("Previous page"), size=16)
        self.next = IconButton(session.theme, "chevron-right", self.tr("Next page"), size=16)
        self.larger = IconButton(session.theme, "maximize-2", self.tr("Read the pages in a window"), size=14)
        self.larger.setToolTip(self.tr("Read the pages in a window, where they can be zoomed (Ctrl+Shift+V)"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._thread = QThread()
        self._thread.setObjectName("preview")
        self._setter = PageSetter(session.door)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 4, 12, 0)
        head.setSpacing(2)
        for button in (self.previous, self.next, self.larger):
            fonts.hold(button, width=24, height=24)
        head.addWidget(self.place)
        head.addSpacing(4)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        head.addStretch(1)
        head.addWidget(self.length)
        head.addWidget(self.larger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        column.addLayout(head)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        column.addWidget(self.gauge)

    def _connect(self) -> None:
        for button in (self.previous, self.next):
            button.setEnabled(False)
        self._setter.moveToThread(self._thread)
        self.wished.connect(self._setter.draw)
        self.wished_large.connect(self._setter.draw_large)
        self.wished_places.connect(self._setter.place)
        # waited for: a thread that is told to quit leaves what was still to be done, and the library would stay open
        self.closed.connect(self._setter.close, Qt.ConnectionType.BlockingQueuedConnection)
        self._setter.drawn.connect(self._show)
        self._setter.placed.connect(self._show_places)
        self._setter.failed.connect(self._say)
        self._setter.broke.connect(self._break)
        self._pause.timeout.connect(self._set_anew)
        self.previous.clicked.connect(partial(self._turn, -1))
        self.next.clicked.connect(partial(self._turn, 1))
        self.larger.clicked.connect(self.enlarge)
        self.view.resized.connect(self._redraw)
        self.view.chosen.connect(self.chosen)
        self.view.turned.connect(self._turn)
        self.view.enlarge_asked.connect(self.enlarge)
        self._memo.changed.connect(self.refresh)

    @property
    def is_settled(self) -> bool:
        """Whether the page that is shown is that of the memo as it reads now."""
        is_coming = self._is_busy or self._is_stale or self._pause.isActive() or self._waiting is not None
        return self.pages > 0 and not is_coming

    def refresh(self) -> None:
        """Set the memo anew, a moment after the last change."""
        self._is_stale = True
        is_empty = is_blank(self._memo.memo)
        self.stack.setCurrentWidget(self.empty if is_empty else self.view)
        for part in (self.place, self.previous, self.next):
            part.setVisible(not is_empty)
        if self._is_seen() and not self._is_stopped:
            self._pause.start()

    def enlarge(self) -> None:
        """Show the pages in a window of their own, at the page that is shown here."""
        if self._memo.memo is None or self._is_stopped:
            return
        if self.large is None:
            self.large = LargePreview(self._session, self.window())
            self.large.pages.wanted.connect(self.wished_large)
            self.large.chosen.connect(self._lead_to)
            self._setter.drawn_large.connect(self.large.pages.take)
        self.large.show_memo(self._memo.memo.title)
        self.large.show_setting(self.setting)
        self.large.open_at(self.page)
        if self._is_stale or not self.pages:
            self._pause.start()

    def _lead_to(self, place: Place) -> None:
        """Bring what was chosen in the large pages to the front: it stands in this window."""
        window = self.window()
        window.raise_()
        window.activateWindow()
        self.chosen.emit(place)

    def _is_seen(self) -> bool:
        """Return whether somebody looks at the pages, here or in their window."""
        return self.isVisible() or (self.large is not None and self.large.isVisible())

    def stop(self) -> None:
        """End the thread; nothing is drawn any more."""
        self._is_stopped = True
        self._pause.stop()
        if self.large is not None:
            self.large.close()
            self.large.deleteLater()
        if self._thread.isRunning():
            self.closed.emit()
            self._thread.quit()
            self._thread.wait()

    def showEvent(self, _event: object) -> None:
        if self._is_stale:
            self._pause.start()

    def _set_anew(self) -> None:
        self._is_stale = False
        if self._memo.memo is None:
            return
        self._wish(self._memo.memo.id)
        words = sum(
            len(entry.text.split()) for section in self._memo.memo.sections for entry in section.entries
        )
        self.view.page = self._memo.memo.options.page
        self.length.setText(f"{wording.paper(self.view.page)} · {wording.words(words)}")

    def _turn(self, by: int, *_: object) -> None:
        self.page = max(0, min(self.page + by, self.pages - 1))
        self._wish(None)

    def _redraw(self) -> None:
        if self.pages:
            self._wish(None)

    def _wish(self, memo: MemoId | None) -> None:
        self._number += 1
        if memo is None and self._waiting is not None:
            memo = self._waiting.memo
        self._waiting = Wish(self._number, memo, self.page, self.view.page_width())
        self._send()

    def _composed_here(self, wish: Wish) -> Wish | None:
        """Return *wish* with its memo composed where nobody else can open the library, None where it cannot be."""
        if self._session.door is not None or wish.memo is None:
            return wish
        from readahead.desk.paper import compose

        composed = self._session.ask(partial(compose, self._session.desk, wish.memo))
        return replace(wish, memo=None, composed=composed) if composed is not None else None

    def _send(self) -> None:
        if self._is_busy or self._is_stopped or self._waiting is None:
            return
        if not self._thread.isRunning():
            self._thread.start()
        wish, self._waiting = self._composed_here(self._waiting), None
        if wish is None:
            return
        self._is_busy = True
        if not self.pages:
            self.view.say(self.tr("Setting the page…"))
        self.wished.emit(wish)

    @Slot(object)
    def _show(self, drawn: Drawn) -> None:
        self._is_busy = False
        if self._waiting is None:
            self.page, self.pages, self.setting = drawn.page, drawn.setting.pages, drawn.setting
            if self.large is not None:
                self.large.show_setting(drawn.setting)
            self.view.show_places(())
            self.view.show_picture(drawn.picture)
            self.gauge.show_length(drawn.setting.counted, drawn.setting.most, sections=drawn.setting.sections)
            self.measured.emit(drawn.setting.sections)
            self.place.setText(
                self.tr("Page {number} of {count}").format(number=drawn.page + 1, count=self.pages)
            )
            self._allow(backward=drawn.page > 0, forward=drawn.page + 1 < self.pages)
            # asked for when nothing else waits: it takes longer than a page
            self.wished_places.emit(drawn.page)
        self._send()

    @Slot(object)
    def _show_places(self, placed: Placed) -> None:
        if placed.setting != self.setting.number:
            return
        if placed.page == self.page:
            self.view.show_places(placed.places)
        if self.large is not None:
            self.large.pages.show_places(placed.page, placed.places)

    def _allow(self, *, backward: bool, forward: bool) -> None:
        """Let the pages be turned; a button that goes off hands the keyboard to the other one."""
        for button, is_on, other, is_other in (
            (self.previous, backward, self.next, forward),
            (self.next, forward, self.previous, backward),
        ):
            if button.hasFocus() and not is_on and is_other:
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.previous.setEnabled(backward)
        self.next.setEnabled(forward)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._is_busy = False
        self._release()
        self.view.say(words)
        self._send()

    @Slot(str)
    def _break(self, report: str) -> None:
        self._is_busy = False
        self._release()
        self.view.say(self.tr("This page could not be drawn."))
        self.broke.emit(report)

    def _release(self) -> None:
        """Let the window of the pages wait no longer for one that does not come."""
        if self.large is not None:
            self.large.pages.give_up()
