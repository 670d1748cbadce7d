"""Printing a memo: the pages of the PDF that is exported come out of the printer, here one that writes a file."""

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from readahead.gui.printing import printer_for


@pytest.fixture
def printer(talks, tmp_path):
    desk, section = talks.session.desk, talks.memo.memo.sections[0]
    talks.session.ask(
        lambda: desk.add_text(section.id, "\n\n".join(f"Point {n} of the day." for n in range(90)))
    )
    made = printer_for(talks.memo.memo)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(100)
    return made


def printed(panes, printer, qtbot):
    """Print and return the printed file's pages as small grey pictures."""
    with qtbot.waitSignal(panes.printing.printed, timeout=30_000) as signal:
        panes.printing.print_on(printer, panes.memo.id)
    qtbot.waitUntil(lambda: panes.worker.job is None)
    return signal.args[0], pictures(printer.outputFileName())


def pictures(source):
    return [_grey(page) for page in PdfDocument(source)]


def _grey(page):
    """Return the page in few dots, each from 0 for black to 255."""
    bitmap = page.render(scale=0.25, grayscale=True)
    return bitmap.width, bitmap.height, bytes(bitmap.buffer)[: bitmap.stride * bitmap.height]


def difference(one, other):
    return sum(abs(a - b) for a, b in zip(one[2], other[2], strict=True)) / len(one[2])


def test_the_printed_pages_are_those_of_the_exported_pdf(talks, printer, qtbot):
    count, pages = printed(talks, printer, qtbot)
    wanted = pictures(talks.session.desk.pdf(talks.memo.id))
    assert count == len(pages) == len(wanted) > 1
    for one, other in zip(pages, wanted, strict=True):
        assert one[:2] == other[:2]
        assert difference(one, other) < 3
    assert difference(pages[0], wanted[1]) > 3


def test_only_the_pages_asked_for_are_printed(talks, printer, qtbot):
    printer.setFromTo(2, 2)
    count, pages = printed(talks, printer, qtbot)
    assert (count, len(pages)) == (1, 1)
    assert difference(pages[0], pictures(talks.session.desk.pdf(talks.memo.id))[1]) < 3


def test_a_printer_that_takes_nothing_is_one_sentence(talks, printer, qtbot, tmp_path):
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with qtbot.waitSignal(talks.printing.printed, timeout=30_000) as signal:
        talks.printing.print_on(printer, talks.memo.id)
    assert signal.args == [0]
    assert talks.memo_pane.window().messages.sentence.text().startswith("The printer took nothing")


def test_what_is_accepted_in_the_systems_dialog_is_printed(talks, qtbot, tmp_path):
    talks.printing.ask(talks.memo.memo)
    dialog = talks.printing.dialog
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(100)
    with qtbot.waitSignal(talks.printing.printed, timeout=30_000) as signal:
        dialog.accepted.emit(printer)  # as it does itself, which offscreen sets another file before
    dialog.reject()
    assert signal.args == [len(pictures(tmp_path / "printed.pdf"))]


def test_the_system_asks_for_the_printer(talks):
    talks.memo_pane.window().actions_["print"].trigger()
    assert isinstance(talks.printing.dialog, QPrintDialog)
    talks.printing.dialog.reject()
    assert talks.printing.dialog is None
