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
_BEFORE = 80
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.I)


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
    """Return the encodings *source* can be read in, as OFFERED writes them; first the one it is read in, or looks most like."""
    guess, offered = encoding.plain(encoding_of(source).name), encoding.offered(source.data)
    return tuple(dict.fromkeys((guess, *offered))) if guess else offered


def read_in(source: Source, text: str) -> str:
    """Return in which encoding *source* has the words of *text*, as OFFERED writes it; nothing where that is beyond doubt."""
    return "" if is_beyond_doubt(source) else encoding.read_in(source.data, encodings(source), text)


def told(source: Source, content_type: str) -> str:
    """Return what *source* is to be read in, as codecs are called, where a server sent it with *content_type*.

    Nothing where that names none, or the source says it itself, or is not in that. The Western encoding, which servers
    state by themselves, is taken only where the bytes look like no other.
    """
    named = _CHARSET.search(content_type)
    if named is None:
        return ""
    guess, found = encoding_of(source), encoding.known(encoding.meant(named[1]))
    if guess.is_sure or not found or encoding.strictly(source.data, found) is None:
        return ""
    is_default = found == encoding.WESTERN and encoding.plain(guess.name) not in ("", found)
    return "" if is_default else found


def is_beyond_doubt(source: Source) -> bool:
    """Return whether *source* is Unicode, or of a format that says its encoding itself.

    What a page declares is most often right, and no proof: in most encodings any bytes give some text.
    """
    found = encoding_of(source)
    return found.is_sure and (not found.name or encoding.plain(found.name).startswith("utf"))


def opening(source: Source, name: str) -> str:
    """Return the first lines of *source* as they look in the encoding *name*."""
    return encoding.in_encoding(source.data[:_OPENING], name).replace("\r\n", "\n").replace("\x00", "")


def look(source: Source, name: str, letters: int) -> str:
    """Return *letters* of *source* as they look in the encoding *name*, from the line of the first sign outside ASCII on."""
    first = re.search(rb"[\x80-\xff]", source.data)
    start = source.data.rfind(b"\n", 0, first.start() if first else 0) + 1
    if first and first.start() - start > _BEFORE:
        start = first.start() - _BEFORE
    shown = encoding.in_encoding(source.data[start : start + 4 * letters], name)
    return shown.replace("\r\n", "\n").replace("\x00", "")[:letters]


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
