"""PDF: the lines of its pages become paragraphs; running heads and page numbers go, hyphens at line ends are mended.

Read in a process of its own only (see child.py): PDFium ends its whole process on some small files.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from typing import Any

from readahead.importers.header import headed
from readahead.importers.known import Known, asked, settled
from readahead.importers.pdf_lines import Line, lines_of, paragraphs, without_margins
from readahead.importers.source import Given, Source
from readahead.model.article import Article, Origin, normalised
from readahead.model.errors import DamagedSource, LockedSource, NoArticleFound, ScannedPages

MOST_PAGES = 500
"""Pages that are read of one file: no article has more."""

_FEWEST_LETTERS = 20
_LONGEST_TITLE = 200
_HEADING = 1.15
"""How much larger than the text a title is set."""


def read(source: Source, given: Given, *, today: date | None) -> Article:
    """Return the article in *source*; its text is the paragraphs of its pages, divided by blank lines.

    Raises DamagedSource, LockedSource, ScannedPages and NoArticleFound.
    """
    with closing(_opened(source)) as document:
        pages = [_lines(document[number]) for number in range(min(len(document), MOST_PAGES))]
    kept = without_margins(pages)
    words = paragraphs(kept)
    text = normalised("\n\n".join(words))
    letters = sum(letter.isalpha() for letter in text)
    if letters < _FEWEST_LETTERS:
        raise ScannedPages(source.name) if pages else NoArticleFound(source.name)
    title = _title([line for page in kept[:1] for line in page])
    header = headed(text, today=today, title=title if title in words else "")
    # the day a file was made on is often the day a page was printed, which says nothing of its news
    layers = (asked(given), header.stated, Known(Origin.GUESSED, title=title), header.guessed)
    return settled(text, header.body, layers, file_name=source.name)


def _opened(source: Source) -> Any:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        return PdfDocument(source.data)
    except PdfiumError as fault:
        # PDFium's word for why may be that for an earlier file
        if b"/Encrypt" in source.data and ("assword" in str(fault) or "ecurity" in str(fault)):
            raise LockedSource(source.name) from fault
        raise DamagedSource(source.name) from fault


def _lines(page: Any) -> list[Line]:
    """Return the lines of one page, in the order of its text."""
    text = page.get_textpage()
    try:
        return lines_of(text, page.get_height())
    finally:
        text.close()
        page.close()


def _title(lines: Sequence[Line]) -> str:
    """Return the words that are set largest on the first page, where they are larger than most others."""
    if not lines:
        return ""
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.words)
    usual = sizes.most_common(1)[0][0]
    largest = max((line.size for line in lines if len(line.words.split()) > 1), default=usual)
    if largest < usual * _HEADING:
        return ""
    title = " ".join(_run(lines, largest))
    return title if len(title) <= _LONGEST_TITLE else ""


def _run(lines: Sequence[Line], size: float) -> Iterator[str]:
    """Yield the words of the first lines of that size which follow one another."""
    begun = False
    for line in lines:
        if line.size == size:
            begun = True
            yield line.words
        elif begun:
            return
