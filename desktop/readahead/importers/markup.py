"""Markup to a tree, safely: what could hang or break a parser is turned away before any parser sees it.

The bounds lie far above what real pages need (the largest of 2,429: 2.2 MB, 19,629 tags, 7,817 marks in one tag,
depth 1,500) and below what makes the common parsers take minutes.
"""

import re
from typing import Any

from readahead.importers.encoding import Encoding, detected, marked, meant, refuse_binary, strictly
from readahead.model.article import normalised
from readahead.model.errors import EmptySource, NoArticleFound, SourceTooLarge

MARKUP_LIMIT = 10_000_000
"""The most bytes a page may have."""

_TAGS = 60_000
_MARKS_IN_ONE_TAG = 50_000
_DEPTH = 5_000
# Not measured on pages: trafilatura takes 0.4 s for 200 tables in one another, 13 s for 1,500.
_TABLES_DEEP = 200
_SAMPLE = 200_000

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.I
)
_NAME = re.compile(rb"(/?)([A-Za-z][A-Za-z0-9]{0,20})")
# Elements that hold none, or that the next one of their kind closes: leaving them open nests nothing.
_FLAT = frozenset(
    (
        *(b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"source"),
        *(b"track", b"wbr", b"p", b"li", b"dt", b"dd", b"option", b"tr", b"td", b"th"),
    )
)
_TAG = re.compile(rb"<([A-Za-z][A-Za-z0-9]{0,20})")
_MARK = re.compile(rb">|=\s*([\"\'])?")
_RAW_END = {name: re.compile(rb"</" + name, re.I) for name in (b"script", b"style")}
# XML 1.0, 2.2: what may stand in a document, besides which libxml2 cuts a text short.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def tree_of(data: bytes, name: str, *, encoding: str = "") -> Any:
    """Return the root element of the page *data* (an lxml.html.HtmlElement); *name* is how a refusal calls it.

    *encoding* is what a person says its bytes are in.

    Nothing in the page runs, and no address, entity or file it names is opened.
    Raises SourceTooLarge, BinarySource, EmptySource, and NoArticleFound for markup that is past the bounds.
    """
    if len(data) > MARKUP_LIMIT:
        raise SourceTooLarge(name, MARKUP_LIMIT)
    refuse_binary(data, name)
    page = _NO_XML.sub("", normalised(_decoded(data, encoding))).encode("utf-8")
    if not page.strip():
        raise EmptySource(name)
    if not is_bounded(page):
        raise NoArticleFound(name)
    return _parsed(page, name)


def is_bounded(page: bytes) -> bool:
    """Return whether the markup *page* (UTF-8) stays within what parsers are known to stand."""
    if page.count(b"<") > _TAGS:
        return False
    pieces = page.split(b"<")[1:]
    # only what holds so many marks at all is worth the closer look
    is_suspect = any(max(piece.count(b"="), piece.count(b" ")) > _MARKS_IN_ONE_TAG for piece in pieces)
    if is_suspect and has_swollen_tag(page):
        return False
    depth = tables = 0
    for piece in pieces:
        step, is_table = _step(piece)
        depth = max(0, depth + step)
        tables = max(0, tables + step) if is_table else tables
        if depth > _DEPTH or tables > _TABLES_DEEP:
            return False
    return True


def has_swollen_tag(data: bytes) -> bool:
    """Return whether one tag of the markup *data* has more attributes than parsers are known to stand.

    A tag ends at a ">" outside quotes, as HTML and XML have it; what stands between tags may hold as many marks as it likes.
    """
    at = 0
    unclosed: set[bytes] = set()
    while match := _TAG.search(data, at):
        end, marks = _tag_end(data, match.end())
        if marks > _MARKS_IN_ONE_TAG or data.count(b" ", match.end(), end) > _MARKS_IN_ONE_TAG:
            return True
        name, at = match[1].lower(), end
        if name in _RAW_END and name not in unclosed:
            closing = _RAW_END[name].search(data, end)
            at = closing.start() if closing else end
            unclosed |= set() if closing else {name}  # gone through once, not for each that follows
    return False


def _tag_end(data: bytes, at: int) -> tuple[int, int]:
    """Return where the tag whose name ends at *at* ends, and how many marks it has before; one never closed takes all."""
    marks = 0
    while match := _MARK.search(data, at):
        if match[0] == b">":
            return match.start(), marks
        marks += 1
        at = match.end()
        if match[1]:
            closing = data.find(match[1], at)
            if closing < 0:
                break
            at = closing + 1
        if marks > _MARKS_IN_ONE_TAG:
            return at, marks
    return len(data), marks


def _step(piece: bytes) -> tuple[int, bool]:
    """Return by how much the tag *piece* opens with changes the depth, and whether it is a table's."""
    match = _NAME.match(piece)
    if not match or match[2].lower() in _FLAT:
        return 0, False
    return -1 if match[1] else 1, match[2].lower() == b"table"


def encoding_of(data: bytes) -> Encoding:
    """Return what the page *data* is read in: Unicode if it is, else as it declares, else as its bytes look.

    A page that is none of these is read as UTF-8 with its broken bytes replaced: pages joined from several sources
    have such bytes, and their words are still there.
    """
    declared = _CHARSET.search(data[:4_000])
    for name in (marked(data), "utf-8", _codec(declared[1].decode("ascii")) if declared else None):
        if name and strictly(data, name) is not None:
            return Encoding(name, is_sure=True)
    if (guess := detected(data)) and strictly(data, guess) is not None:
        return Encoding(guess)
    return Encoding("utf-8")


def _decoded(data: bytes, said: str) -> str:
    """Return *data* as text in the encoding *said*, or else in its own."""
    name = said or encoding_of(data).name
    text = strictly(data, name)
    return data.decode("utf-8", "replace") if text is None else text


def _codec(charset: str) -> str | None:
    """Return the encoding a page's *charset* means; none of Unicode, which is told by the bytes."""
    low = charset.lower()
    return None if low.startswith(("utf", "unicode", "ucs")) else meant(low)


def _parsed(page: bytes, name: str) -> Any:
    """Return the tree of *page*. huge_tree, since libxml2 gives nothing for what is nested over 256 deep without it."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
        huge_tree=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return document_fromstring(page, parser=parser)
    except etree.LxmlError as error:
        raise NoArticleFound(name) from error
