"""Composes the memo, sets it as the PDF that would be exported and draws its pages, on the preview's thread."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from readahead.gui.doors import Door
from readahead.model.errors import ReadaheadError
from readahead.model.gauge import SectionLength
from readahead.model.memo import MemoId, PageSize
from readahead.model.paper import Place

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from readahead.desk.desk import Desk
    from readahead.desk.paper import Paper

MOST_PX = 4000
"""No page is drawn wider than this, in device pixels: beyond it a picture of it would take hundreds of megabytes."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A page wished for: of *memo* as it reads now, or of what was set last where that is None; width in device pixels.

    *composed* is the memo already composed, where its library cannot be opened on another thread.
    """

    number: int
    memo: MemoId | None
    page: int
    width: int
    composed: Paper | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What was set last: its number among the settings, how many pages it has, and what stands before its annexes.

    most is how many pages the template lets it have, 0 for no rule; sections are those with a rule of their own.
    """

    number: int = 0
    pages: int = 0
    counted: int = 0
    most: int = 0
    paper: PageSize = PageSize.A4
    sections: tuple[SectionLength, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page drawn, which is page *page*, from 0, of *setting*."""

    wish: Wish
    picture: QImage
    page: int
    setting: Setting


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the lines of page *page* of the setting with that number stand."""

    setting: int
    page: int
    places: tuple[Place, ...] = ()


class PageSetter(QObject):
    """Lives on the preview's thread with a desk of its own; sets documents and draws their pages.

    *drawn* answers `draw`, *drawn_large* and *placed* `draw_large`, *placed* `place`; what cannot be composed or set is told by *failed* or *broke*.
    """

    drawn = Signal(object)
    drawn_large = Signal(object)
    placed = Signal(object)
    failed = Signal(str)
    broke = Signal(str)

    def __init__(self, door: Door | None) -> None:
        super().__init__()
        self._door = door
        self._desk: Desk | None = None
        self._pdf: PdfDocument | None = None
        self._paper: Paper | None = None
        self._finder: Callable[[int], tuple[Place, ...]] | None = None
        self.setting = Setting()

    @Slot(object)
    def draw(self, wish: Wish) -> None:
        """Draw the page that is wished for; one of *drawn*, *failed* and *broke* answers."""
        self._answer(partial(self._draw, wish))

    @Slot(object)
    def draw_large(self, wish: Wish) -> None:
        """Draw a page of what was set last for the window it is read in, and tell where its lines stand."""
        self._answer(partial(self._draw_large, wish))

    @Slot(int)
    def place(self, page: int) -> None:
        """Tell where the lines of a page stand; one of *placed*, *failed* and *broke* answers."""
        self._answer(partial(self._place, page))

    @Slot()
    def close(self) -> None:
        """Let pages and library go, on the thread that opened them."""
        from readahead.desk.proving import PDF_LIBRARY

        with PDF_LIBRARY:
            self._let_go()
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _answer(self, work: Callable[[], None]) -> None:
        try:
            work()
        except ReadaheadError as fault:
            self.failed.emit(str(fault))
        except Exception:  # noqa: BLE001 - the edge of a thread: what is lost here is lost for good
            self.broke.emit(traceback.format_exc())

    def _draw(self, wish: Wish) -> None:
        from readahead.desk.proving import PDF_LIBRARY

        composed = wish.composed
        if composed is None and wish.memo is not None:
            from readahead.desk.paper import compose

            composed = compose(self._opened(), wish.memo)
        if composed is not None:
            self._set(composed)
        with PDF_LIBRARY:
            drawn = self._drawn(wish)
        if drawn is not None:
            self.drawn.emit(drawn)

    def _draw_large(self, wish: Wish) -> None:
        from readahead.desk.proving import PDF_LIBRARY

        with PDF_LIBRARY:
            drawn = self._drawn(wish)
        self.drawn_large.emit(drawn)
        self._place(wish.page)

    def _drawn(self, wish: Wish) -> Drawn | None:
        """Return the page that is wished for, drawn; None before anything was set. PDF_LIBRARY must be held."""
        if self._pdf is None:
            return None
        number = max(0, min(wish.page, len(self._pdf) - 1))
        return Drawn(wish, picture_of(self._pdf, number, wish.width), number, self.setting)

    def _place(self, page: int) -> None:
        from readahead.desk.proving import PDF_LIBRARY

        with PDF_LIBRARY:
            if self._pdf is None or self._paper is None:
                self.placed.emit(Placed(self.setting.number, page))
                return
            if self._finder is None:
                self._finder = self._paper.finder(self._pdf)
            places = self._finder(page)
        self.placed.emit(Placed(self.setting.number, page, places))

    def _opened(self) -> Desk:
        if self._desk is None:
            if self._door is None:
                raise RuntimeError("a library in memory is composed on the window's thread")
            self._desk = self._door.open_again()
        return self._desk

    def _set(self, paper: Paper) -> None:
        from pypdfium2 import PdfDocument

        from readahead.desk.proving import PDF_LIBRARY

        made = paper.pdf
        sections = paper.gauge.sections if paper.rules.has_sections else ()
        with PDF_LIBRARY:
            pdf = PdfDocument(made)
            self._let_go()
            self._pdf, self._paper = pdf, paper
            counted = _counted(pdf, paper.annexes)
            self.setting = Setting(
                self.setting.number + 1, len(pdf), counted, paper.most, paper.size, sections
            )

    def _let_go(self) -> None:
        self._finder = self._paper = None
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None


def picture_of(pdf: PdfDocument, number: int, width: int) -> QImage:
    """Return a page drawn, *width* device pixels wide or MOST_PX; PDF_LIBRARY must be held."""
    page = pdf[number]
    bitmap = page.render(scale=min(width, MOST_PX) / page.get_width(), prefer_bgrx=True)
    form = QImage.Format.Format_RGB32
    picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
    bitmap.close()
    page.close()
    return picture


def _counted(pdf: PdfDocument, annexes: frozenset[str]) -> int:
    """Return how many pages stand before the first annex, by the bookmarks: each begins on a page of its own."""
    if annexes:
        for mark in pdf.get_toc():
            place = mark.get_dest() if mark.get_title() in annexes else None
            if place is not None and place.get_index():
                return int(place.get_index())
    return len(pdf)
