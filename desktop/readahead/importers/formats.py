"""The one table of the formats that can be read, and the choice among them for a source.

A format is a module with ``read(source, given, *, today) -> Article``, or for one that holds several articles
``read_all(source, given, *, today) -> Several``; adding one is that module and a row here.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from readahead.importers.gathered import Several
from readahead.importers.source import SIZE_LIMIT, Given, Source
from readahead.model.article import Article
from readahead.model.errors import EmptySource, NoArticleFound, Refused, SourceTooLarge, UnknownFormat

_HEAD = 2_000


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of source: the suffixes and media types it goes by, how its first bytes look, and what reads it.

    A suffix is written with its dot, in lower case; the empty one stands for a name without any. Where several have one, the
    bytes tell.
    opening matches at the first byte that is no white space; None means that the bytes alone cannot tell. mark stands
    somewhere in a file in JSON, whose parts may come in any order. Where *apart*,
    its parser can crash or hang, and is run in a process of its own; so is that of every format that *holds_several*.
    """

    name: str
    suffixes: tuple[str, ...]
    media: tuple[str, ...]
    module: str
    opening: re.Pattern[bytes] | None = None
    mark: re.Pattern[bytes] | None = None
    apart: bool = False
    holds_several: bool = False


class Reader(Protocol):
    """What a format's module offers."""

    def read(self, source: Source, given: Given, *, today: date | None) -> Article:
        """Return the article in *source*. Raises a Refused that says in one sentence why there is none."""


FORMATS: tuple[Format, ...] = (
    Format("plain text", (".txt", ".text", ""), ("text/plain",), "readahead.importers.text"),
    Format(
        "Markdown",
        (".md", ".markdown"),
        ("text/markdown", "text/x-markdown"),
        "readahead.importers.markdown",
        re.compile(rb"---[ \t]*\r?\n[^\n]{0,80}:"),
    ),
    Format(
        "HTML",
        (".html", ".htm", ".xhtml"),
        ("text/html", "application/xhtml+xml"),
        "readahead.importers.html",
        re.compile(
            rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head)\b",
            re.I | re.S,
        ),
        apart=True,
    ),
    Format(
        "PDF", (".pdf",), ("application/pdf",), "readahead.importers.pdf", re.compile(rb"%PDF-"), apart=True
    ),
    Format(
        "Word document",
        (".docx",),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
        "readahead.importers.docx",
        re.compile(rb"PK\x03\x04.{26}(?:\[Content_Types\]|_rels/|word/|docProps/)", re.S),
        apart=True,
    ),
    Format(
        "mail or saved page",
        (".eml", ".mht", ".mhtml"),
        ("message/rfc822", "multipart/related"),
        "readahead.importers.mail",
        re.compile(
            rb"(?:From|Received|Return-Path|Message-ID|MIME-Version|Delivered-To):[ \t]", re.IGNORECASE
        ),
        apart=True,
    ),
    Format("Outlook mail", (".msg",), ("application/vnd.ms-outlook",), "readahead.importers.msg", apart=True),
    Format(
        "feed",
        (".rss", ".atom", ".rdf", ".xml", ".opml", ".json"),
        (
            *("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"),
            *("application/xml", "text/xml", "text/x-opml"),
        ),
        "readahead.importers.feed",
        re.compile(
            rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<[!?][^>]{0,500}>\s*)*<(?:rss|(?:[\w-]{1,40}:)?feed|rdf:RDF|opml)\b|"
            rb"\{(?=.{0,1000}jsonfeed\.org/version/)",
            re.S,
        ),
        re.compile(rb"jsonfeed\.org\\?/version\\?/"),
        apart=True,
        holds_several=True,
    ),
    Format(
        "references",
        (".bib", ".bibtex", ".ris", ".json"),
        (
            *("application/x-bibtex", "text/x-bibtex", "application/x-research-info-systems"),
            "application/vnd.citationstyles.csl+json",
        ),
        "readahead.importers.bibliography",
        re.compile(
            rb"TY  ?-|@(?:article|book|misc|online|inproceedings|techreport|comment|string|preamble)\s*[{(]|"
            rb"\[\s*\{\s*\"(?=.{0,1500}\"(?:type|id)\"\s*:)",
            re.I | re.S,
        ),
        # kinds of CSL 1.0.2 and of Zotero that an article goes by
        re.compile(
            rb"\"(?:type|itemType)\"\s*:\s*\"(?:article|webpage|post|report|speech|interview|broadcast|manuscript|paper|"
            rb"newspaper|magazine|journal|blog|forum|document|legal|bill|hearing|statute|treaty|book|chapter|thesis)"
        ),
        apart=True,
        holds_several=True,
    ),
    Format(
        "web archive",
        (".warc", ".gz"),
        ("application/warc",),
        "readahead.importers.warc",
        re.compile(rb"WARC/\d"),
        apart=True,
        holds_several=True,
    ),
)
"""Every format, in the order in which their openings are tried."""


def read(source: Source, given: Given | None = None, *, today: date | None = None) -> Article:
    """Return the article in *source*, the first where it holds several; what is *given* wins over what is found.

    today only bounds which dates are believable. Raises a Refused, each with one plain sentence.
    """
    return read_all(source, given, today=today).articles[0]


def read_all(source: Source, given: Given | None = None, *, today: date | None = None) -> Several:
    """Return the articles in *source*, of which there is at least one, as `read` does."""
    given = given or Given()
    chosen = _checked(source)
    if given.encoding:
        from readahead.importers import doubt

        given = replace(given, encoding="") if doubt.is_beyond_doubt(source) else given
    if chosen.holds_several:
        from readahead.importers import child

        return child.read_all(chosen.module, source, given, today=today)
    return Several((_one(chosen, source, given, today=today),))


def holds_several(source: Source) -> bool:
    """Return whether *source* is of a format that holds several articles."""
    try:
        return format_of(source).holds_several
    except Refused:
        return False


def _checked(source: Source) -> Format:
    """Return the format of *source*. Raises SourceTooLarge, UnknownFormat and EmptySource."""
    if len(source.data) > SIZE_LIMIT:
        raise SourceTooLarge(source.name, SIZE_LIMIT)
    chosen = format_of(source)
    if not source.data.strip():
        raise EmptySource(source.name)
    return chosen


def _one(chosen: Format, source: Source, given: Given, *, today: date | None) -> Article:
    reader = _Apart(chosen.module) if chosen.apart else cast(Reader, import_module(chosen.module))
    if not source.plain.strip():
        return reader.read(source, given, today=today)
    return _fuller(reader, source, given, today=today)


@dataclass(frozen=True, slots=True)
class _Apart:
    """Reads by a format's module in the process that is kept for it."""

    module: str

    def read(self, source: Source, given: Given, *, today: date | None) -> Article:
        from readahead.importers import child

        return child.read(self.module, source, given, today=today)


def format_of(source: Source) -> Format:
    """Return the format of *source*: by its media type, its suffix, or failing these its first bytes.

    Raises UnknownFormat, with the suffixes that are known.
    """
    media = source.media.partition(";")[0].strip().lower()
    suffix = _suffix(source.name)
    if media:
        suffix = ""
    likely = [
        known
        for known in FORMATS
        if media in known.media or (not media and suffix and suffix in known.suffixes)
    ]
    if len(likely) == 1:
        return likely[0]
    head = source.data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    for known in likely or FORMATS:
        if known.opening and known.opening.match(head):
            return known
    if likely:
        return likely[0]
    if not suffix and not media:
        return FORMATS[0]
    raise UnknownFormat(source.name, known_suffixes())


def has_known_suffix(name: str) -> bool:
    """Return whether a file called *name* is offered for import when its folder is: an odd suffix counts as one here."""
    suffix = PurePath(name).suffix.lower()
    if not re.search("[a-z]", suffix) or " " in suffix:
        suffix = ""
    return any(suffix in known.suffixes for known in FORMATS)


def known_suffixes() -> tuple[str, ...]:
    """Return every suffix that can be imported, each with its dot."""
    return tuple(dict.fromkeys(suffix for known in FORMATS for suffix in known.suffixes if suffix))


def _suffix(name: str) -> str:
    """Return the suffix of *name* in lower case; "Visit of Dec. 3" has none, a suffix being a short word."""
    suffix = PurePath(name).suffix.lower()
    return suffix if re.fullmatch(r"\.(?=.*[a-z])[a-z0-9]{1,8}", suffix) else ""


def _fuller(reader: Reader, source: Source, given: Given, *, today: date | None) -> Article:
    """Return the article in *source*, from its plain text if its markup lost half of what was copied."""
    plain = Source(source.name, source.plain.encode("utf-8", "replace"), "text/plain")
    try:
        article = reader.read(source, given, today=today)
    except NoArticleFound:
        return read(plain, given, today=today)
    if len(article.text.split()) * 2 < len(source.plain.split()):
        return read(plain, given, today=today)
    return article
