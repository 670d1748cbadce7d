"""Prints a memo: the pages of the very PDF that would be exported, drawn at the printer's resolution, beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from readahead.gui.jobs import Job
from readahead.gui.languages import Counts
from readahead.gui.messages import MessageBar
from readahead.gui.session import Session
from readahead.gui.working import Worker
from readahead.model.memo import Memo, MemoId, PageSize

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from readahead.desk.desk import Desk

FINEST_DPI = 600
"""A page is drawn no finer than this: more is not seen, and a page of it takes 140 MB."""

SIZES = {PageSize.A4: QPageSize.PageSizeId.A4, PageSize.LETTER: QPageSize.PageSizeId.Letter}


class Printing(QObject):
    """Asks for a printer and prints there; *printed* carries how many pages went out."""

    printed = Signal(int)

    def __init__(self, session: Session, messages: MessageBar, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._worker, self._window = session, messages, worker, window
        self.dialog: QPrintDialog | None = None

    def ask(self, memo: Memo) -> None:
        """Ask for a printer, with the system's own dialog, and print *memo* there."""
        # imported here: the window starts without it
        from PySide6.QtPrintSupport import QPrintDialog

        printer = printer_for(memo)
        dialog = self.dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print “{memo}”").format(memo=memo.title))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        # it hands over the printer as well
        dialog.accepted.connect(lambda *_: self.print_on(printer, memo.id))
        dialog.finished.connect(self._forget)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter, memo: MemoId) -> None:
        """Print *memo* on *printer*, which nothing else may use until that is done."""
        work = partial(put_on_paper, printer, memo)
        self._worker.run(work, self._say, words=self.tr("Printing"), drawing="printer", can_cancel=True)

    def _say(self, count: int) -> None:
        if count:
            self._messages.inform(Counts.tr("%Ln page(s) went to the printer.", "", count))
        else:
            self._messages.warn(self.tr("The printer took nothing: see whether it is on and has paper."))
        self.printed.emit(count)

    def _forget(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def printer_for(memo: Memo) -> QPrinter:
    """Return a printer whose paper is that of *memo*, to its edges: its pages have margins of their own."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(memo.title)
    printer.setFullPage(True)
    size = QPageSize(SIZES[memo.options.page])
    printer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter)
    )
    printer.setFullPage(True)
    return printer


def put_on_paper(printer: QPrinter, memo: MemoId, desk: Desk, job: Job) -> int:
    """Print the pages asked for of *memo*; return how many, 0 where the printer does not take them. Safe on any thread."""
    from pypdfium2 import PdfDocument

    from readahead.desk.proving import PDF_LIBRARY

    made = desk.pdf(memo)
    with PDF_LIBRARY:
        pdf = PdfDocument(made)
        count = len(pdf)
    painter = QPainter()
    try:
        pages = _wanted(printer, count)
        if not painter.begin(printer):
            return 0
        for done, number in enumerate(pages):
            if job.is_cancelled() or (done and not printer.newPage()):
                printer.abort()
                return done
            _draw(painter, printer, pdf, number)
            job.progress(done + 1, len(pages))
        return len(pages)
    finally:
        if painter.isActive():
            painter.end()
        with PDF_LIBRARY:
            pdf.close()


def _wanted(printer: QPrinter, count: int) -> list[int]:
    """Return the numbers of the pages that are asked for, from 0, in the order and as often as they are to come."""
    from PySide6.QtPrintSupport import QPrinter

    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(first - 1, min(last, count)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    copies = printer.copyCount()
    return pages * copies if printer.collateCopies() else [page for page in pages for _ in range(copies)]


def _draw(painter: QPainter, printer: QPrinter, pdf: PdfDocument, number: int) -> None:
    """Draw a page onto the paper, as large as fits: the PDF may be A4 and the paper in the tray Letter."""
    from PySide6.QtPrintSupport import QPrinter

    from readahead.desk.proving import PDF_LIBRARY

    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    dpi = min(printer.resolution(), FINEST_DPI)
    with PDF_LIBRARY:
        page = pdf[number]
        width, height = page.get_size()
        bitmap = page.render(scale=dpi / 72, prefer_bgrx=True)
        form = QImage.Format.Format_RGB32
        picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        page.close()
    scale = min(paper.width() / width, paper.height() / height)
    wide, high = width * scale, height * scale
    painter.drawImage(QRectF((paper.width() - wide) / 2, (paper.height() - high) / 2, wide, high), picture)
