"""The memo's pages as they will be exported: the same bytes, set and drawn on a thread of their own, newest first."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts, wording
from readahead.gui.controls import IconButton, Label
from readahead.gui.length_gauge import LengthGauge
from readahead.gui.open_memo import OpenMemo
from readahead.gui.page_view import PageView
from readahead.gui.session import Session
from readahead.model.errors import ReadaheadError
from readahead.model.gauge import Gauge, SectionLength
from readahead.model.memo import Block

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

DEBOUNCE_MS = 100


@dataclass(frozen=True, slots=True)
class Wish:
    """One page wished for: of what *render* gives as PDF, or of what was set last where it is None; width in device pixels.

    annexes are the headings of the parts that do not count towards the memo's length; *measure* tells how long the
    sections are that have a rule, of the PDF's bytes, None where none has.
    """

    number: int
    render: Callable[[], bytes] | None
    page: int
    width: int
    annexes: frozenset[str] = frozenset()
    measure: Callable[[bytes], Gauge] | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page drawn: its picture, which page it is, and of how many; counted are those before the annexes."""

    wish: Wish
    picture: QImage
    page: int
    pages: int
    counted: int
    sections: tuple[SectionLength, ...] = ()


class PageSetter(QObject):
    """Lives on the preview's thread; sets documents and draws their pages."""

    drawn = Signal(object)
    failed = Signal(str)
    broke = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._pdf: PdfDocument | None = None
        self._counted = 0
        self._sections: tuple[SectionLength, ...] = ()

    @Slot(object)
    def draw(self, wish: Wish) -> None:
        """Draw the page that is wished for; one of the three signals answers."""
        try:
            from readahead.desk.proving import PDF_LIBRARY

            made = wish.render() if wish.render is not None else None
            if made is not None:
                self._sections = wish.measure(made).sections if wish.measure is not None else ()
            with PDF_LIBRARY:
                if made is not None:
                    self._set(made, wish.annexes)
                picture = self._picture(self._pdf, wish) if self._pdf is not None else None
            if picture is not None:
                self.drawn.emit(picture)
        except ReadaheadError as fault:
            self.failed.emit(str(fault))
        except Exception:  # noqa: BLE001 - the edge of a thread: what is lost here is lost for good
            self.broke.emit(traceback.format_exc())

    @Slot()
    def close(self) -> None:
        """Let the pages go, on the thread that made them."""
        from readahead.desk.proving import PDF_LIBRARY

        with PDF_LIBRARY:
            self._let_go()

    def _let_go(self) -> None:
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None

    def _set(self, memo: bytes, annexes: frozenset[str]) -> None:
        from pypdfium2 import PdfDocument

        pdf = PdfDocument(memo)
        self._let_go()
        self._pdf, self._counted = pdf, _counted(pdf, annexes)

    def _picture(self, pdf: PdfDocument, wish: Wish) -> Drawn:
        count = len(pdf)
        number = max(0, min(wish.page, count - 1))
        page = pdf[number]
        bitmap = page.render(scale=wish.width / page.get_width(), prefer_bgrx=True)
        form = QImage.Format.Format_RGB32
        picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        page.close()
        return Drawn(wish, picture, number, count, self._counted, self._sections)


def _counted(pdf: PdfDocument, annexes: frozenset[str]) -> int:
    """Return how many pages stand before the first annex, by the bookmarks: each begins on a page of its own."""
    if annexes:
        for mark in pdf.get_toc():
            place = mark.get_dest() if mark.get_title() in annexes else None
            if place is not None and place.get_index():
                return int(place.get_index())
    return len(pdf)


class Preview(QWidget):
    """Follows the open memo. `stop` must be called before the window goes.

    *measured* carries how long the memo's sections are that have a rule for it.
    """

    wished = Signal(object)
    measured = Signal(object)
    broke = Signal(str)

    def __init__(self, session: Session, open_memo: OpenMemo) -> None:
        super().__init__()
        self._session, self._memo = session, open_memo
        self.page, self.pages = 0, 0
        self.gauge = LengthGauge(session.theme)
        self._number, self._most = 0, 0
        self._annexes: frozenset[str] = frozenset()
        self._measure: Callable[[bytes], Gauge] | None = None
        self._waiting: Wish | None = None
        self._is_busy = False
        self._is_stale = False
        self._is_stopped = False
        self.view = PageView(session.theme)
        self.place = Label(px=12, weight=fonts.SEMIBOLD, tone="second")
        self.length = Label(px=12, tone="second")
        self.previous = IconButton(session.theme, "chevron-left", self.tr("Previous page"), size=16)
        self.next = IconButton(session.theme, "chevron-right", self.tr("Next page"), size=16)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._thread = QThread()
        self._thread.setObjectName("preview")
        self._setter = PageSetter()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 4, 12, 0)
        head.setSpacing(2)
        for button in (self.previous, self.next):
            fonts.hold(button, width=24, height=24)
        head.addWidget(self.place)
        head.addSpacing(4)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        head.addStretch(1)
        head.addWidget(self.length)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.gauge)

    def _connect(self) -> None:
        for button in (self.previous, self.next):
            button.setEnabled(False)
        self._setter.moveToThread(self._thread)
        self.wished.connect(self._setter.draw)
        self._setter.drawn.connect(self._show)
        self._setter.failed.connect(self._say)
        self._setter.broke.connect(self._break)
        self._pause.timeout.connect(self._set_anew)
        self.previous.clicked.connect(partial(self._turn, -1))
        self.next.clicked.connect(partial(self._turn, 1))
        self.view.resized.connect(self._redraw)
        self._memo.changed.connect(self.refresh)

    @property
    def is_settled(self) -> bool:
        """Whether the page that is shown is that of the memo as it reads now."""
        is_coming = self._is_busy or self._is_stale or self._pause.isActive() or self._waiting is not None
        return self.pages > 0 and not is_coming

    def refresh(self) -> None:
        """Set the memo anew, a moment after the last change."""
        self._is_stale = True
        if self.isVisible() and not self._is_stopped:
            self._pause.start()

    def stop(self) -> None:
        """End the thread; nothing is drawn any more."""
        self._is_stopped = True
        self._pause.stop()
        if self._thread.isRunning():
            self._thread.quit()
            self._thread.wait()
        self._setter.close()

    def showEvent(self, _event: object) -> None:
        if self._is_stale:
            self._pause.start()

    def _set_anew(self) -> None:
        self._is_stale = False
        if self._memo.memo is None:
            return
        document = self._session.ask(partial(self._session.desk.document, self._memo.memo.id))
        if document is not None:
            from readahead.desk import lengths
            from readahead.desk.desk import render

            self.view.page, self._most = document.options.page, document.pages
            self._annexes = frozenset(part.heading for part in document.parts if part.block is Block.ANNEX)
            rules = self._session.ask(partial(self._session.desk.length_rules, self._memo.memo.id, document))
            self._measure = None
            if rules is not None and rules.has_sections:
                self._measure = partial(lengths.measured, against=rules)
            self._wish(partial(render, document, ".pdf"))
        words = sum(
            len(entry.text.split()) for section in self._memo.memo.sections for entry in section.entries
        )
        self.length.setText(f"{wording.paper(self.view.page)} · {wording.words(words)}")

    def _turn(self, by: int, *_: object) -> None:
        self.page = max(0, min(self.page + by, self.pages - 1))
        self._wish(None)

    def _redraw(self) -> None:
        if self.pages:
            self._wish(None)

    def _wish(self, render: Callable[[], bytes] | None) -> None:
        self._number += 1
        if render is None and self._waiting is not None:
            render = self._waiting.render
        width = self.view.page_width()
        self._waiting = Wish(self._number, render, self.page, width, self._annexes, self._measure)
        self._send()

    def _send(self) -> None:
        if self._is_busy or self._is_stopped or self._waiting is None:
            return
        if not self._thread.isRunning():
            self._thread.start()
        wish, self._waiting, self._is_busy = self._waiting, None, True
        if not self.pages:
            self.view.say(self.tr("Setting the page…"))
        self.wished.emit(wish)

    @Slot(object)
    def _show(self, drawn: Drawn) -> None:
        self._is_busy = False
        if self._waiting is None:
            self.page, self.pages = drawn.page, drawn.pages
            self.view.show_picture(drawn.picture)
            self.gauge.show_length(drawn.counted, self._most, sections=drawn.sections)
            self.measured.emit(drawn.sections)
            self.place.setText(
                self.tr("Page {number} of {count}").format(number=drawn.page + 1, count=drawn.pages)
            )
            self._allow(backward=drawn.page > 0, forward=drawn.page + 1 < drawn.pages)
        self._send()

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
        self.view.say(words)
        self._send()

    @Slot(str)
    def _break(self, report: str) -> None:
        self._is_busy = False
        self.view.say(self.tr("This page could not be drawn."))
        self.broke.emit(report)
