"""What a source leaves open and a person can settle: which encoding it is in, and which of two days it means."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from readahead.importers import bylines, child, dates, encoding
from readahead.importers.encoding import Encoding
from readahead.importers.formats import format_of
from readahead.importers.known import is_believable
from readahead.importers.source import Given, Source
from readahead.model.article import Article
from readahead.model.errors import Refused

_SCANNED = 30
_OPENING = 4_000


def encoding_of(source: Source) -> Encoding:
    """Return what *source* is read in where nobody says otherwise; nothing is sure of what is no text.

    A format that says it itself, such as PDF or mail, leaves nothing open: its encoding has no name here.
    """
    if _module(source) == "html":
        from readahead.importers import markup

        return markup.encoding_of(source.data)
    if _is_apart(source):
        return Encoding("", is_sure=True)
    return encoding.encoding_of(source.data)


def encodings(source: Source) -> tuple[str, ...]:
    """Return the encodings *source* can be read in, what it looks most like first."""
    return encoding.offered(source.data)


def opening(source: Source, name: str) -> str:
    """Return the first lines of *source* as they look in the encoding *name*."""
    return encoding.in_encoding(source.data[:_OPENING], name).replace("\r\n", "\n").replace("\x00", "")


def days(source: Source, article: Article, *, said: str = "", today: date | None) -> tuple[date, ...]:
    """Return the days that an article without a date can mean, where it is dated as 03/04/2031: day first, then month first.

    None where it is dated, or not dated at all; one where the other lies after *today*. *said* is the encoding that
    a person chose for it.
    """
    if article.published is not None:
        return ()
    for words in (*_stated(source, said), *_head(article.text)):
        for item in dates.written(words):
            if item.day is None:
                both = _both(words[item.start : item.end])
                if believable := tuple(day for day in both if is_believable(day, today=today)):
                    return believable
    return ()


def _stated(source: Source, said: str) -> Iterator[str]:
    """Yield the words that say of *source* when it was published, outside the text of its article."""
    try:
        if _module(source) == "html":
            yield from child.words("readahead.importers.metadata", "page_dates", source, Given(encoding=said))
        elif _module(source) == "markdown":
            from readahead.importers import markdown

            yield markdown.stated_date(source, encoding=said)
    except Refused:
        return


def _is_apart(source: Source) -> bool:
    try:
        return format_of(source).apart
    except Refused:
        return False


def _module(source: Source) -> str:
    """Return which module reads *source*; nothing for a format that is not known."""
    try:
        return format_of(source).module.rpartition(".")[2]
    except Refused:
        return ""


def _head(text: str) -> Iterator[str]:
    """Yield the lines at the head of *text* that date it, without what comes after "updated"."""
    lines = (match[0].strip() for match in re.finditer(r"[^\n]*\S[^\n]*", text))
    for line in islice(lines, _SCANNED):
        if len(line) <= 400 and (dates.is_date_line(line) or bylines.byline(line)):
            yield line


def _both(written: str) -> tuple[date, date]:
    """Return the two days that 03/04/2031 can be: 3 April, 4 March."""
    first, second, year = map(int, re.split(r"[/-]", written))
    return date(year, second, first), date(year, first, second)
