"""Web archives (WARC, ISO 28500), as crawlers and browsers save pages: each page that was answered is an article.

Read by warcio, which comes with the extra "warc". What it raises on a broken archive is of many kinds, so all is caught: the
pages before the break are taken.
"""

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

from readahead.importers import doubt, html
from readahead.importers.gathered import Several
from readahead.importers.known import web_address
from readahead.importers.source import SIZE_LIMIT, Given, Source
from readahead.model.article import Article
from readahead.model.errors import DamagedSource, NoArticleFound, ReaderMissing, Refused

MOST_PAGES = 3_000
"""Pages read of one archive, as entries of one feed."""
_PAGES = ("text/html", "application/xhtml+xml")
_SAMPLE = 4_096
_BLANK = b"\xef\xbb\xbf \t\r\n"
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head)\b", re.I | re.S
)
_CONTROL = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b")
_FEW_CONTROL = 0.01
_MOST_BYTES = 5 * SIZE_LIMIT
"""What the records of one archive may hold together once they are unpacked."""


def read_all(source: Source, given: Given, *, today: date | None) -> Several:
    """Return the article of each page in the archive *source*, in its order, each address once.

    Raises ReaderMissing, DamagedSource and NoArticleFound.
    """
    articles: dict[str, Article] = {}
    passed = 0
    for address, page, content_type in _pages(source):
        alone = Source(source.name, page, "text/html")
        encoding = given.encoding or doubt.told(alone, content_type)
        given_here = replace(given, address=web_address(address), encoding=encoding)
        try:
            article = html.read(alone, given_here, today=today)
        except Refused:
            passed += 1
            continue
        articles.setdefault(address, article)
    if not articles:
        raise NoArticleFound(source.name)
    left = "" if not passed else f"{source.name}: {_counted(passed)} in it gave no article."
    return Several(tuple(articles.values()), left)


def _counted(pages: int) -> str:
    return "1 page" if pages == 1 else f"{pages} pages"


def _pages(source: Source) -> Iterator[tuple[str, bytes, str]]:
    """Yield the address, the bytes and the stated type of each page that was answered with 200.

    Raises ReaderMissing and DamagedSource.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError as fault:
        raise ReaderMissing(source.name, "a web archive", "warc") from fault
    data = _unpacked(source.data.lstrip(_BLANK)).lstrip(_BLANK)
    if data and not data.startswith(b"WARC/"):  # what is none is gone through for long
        raise DamagedSource(source.name)
    found, left = 0, _MOST_BYTES
    records = iter(ArchiveIterator(io.BytesIO(data)))
    while found < MOST_PAGES and left > 0:
        try:
            record = next(records, None)
            if record is None:
                break
            page = _page(record, left) if _is_page(record) else b""
        except Exception as fault:
            if found:
                break
            raise DamagedSource(source.name) from fault
        if page:
            found, left = found + 1, left - len(page)
            yield str(record.rec_headers.get_header("WARC-Target-URI") or ""), page, _media(record)


def _unpacked(data: bytes) -> bytes:
    """Return *data*, unpacked if it is packed, as a whole or record by record; of what is broken, what came before."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    found = bytearray()
    with suppress(OSError, EOFError, zlib.error), gzip.open(io.BytesIO(data)) as packed:
        while len(found) < _MOST_BYTES and (part := packed.read(65_536)):
            found += part
    return bytes(found)


def _is_page(record: Any) -> bool:
    if record.rec_type not in ("response", "resource"):
        return False
    head, media = record.http_headers, _media(record).partition(";")[0].strip().lower()
    if head is None:
        return media in _PAGES
    return head.get_statuscode() == "200" and (not media or media in _PAGES)


def _media(record: Any) -> str:
    """Return what a page is, as its server states it, or as the archive does."""
    return (record.http_headers or record.rec_headers).get_header("Content-Type") or ""


def _page(record: Any, most: int) -> bytes:
    """Return what a page is once it is unpacked; nothing where that is more than *most* bytes or packed in an odd way."""
    found = bytearray()
    stream = record.content_stream()
    try:
        while part := stream.read(65_536):
            found += part
            if len(found) > min(most, SIZE_LIMIT):
                return b""
    except zlib.error:
        return b""
    sample = bytes(found[:_SAMPLE])
    is_told = record.http_headers is None or record.http_headers.get_header("Content-Type")
    return b"" if _is_packed(sample) or not (is_told or _MARKUP.match(sample)) else bytes(found)


def _is_packed(sample: bytes) -> bool:
    """Return whether *sample* is no markup but bytes packed in a way that its record did not tell rightly."""
    control = len(sample) - len(sample.translate(None, _CONTROL))
    return b"\0" not in sample and control > _FEW_CONTROL * len(sample)
