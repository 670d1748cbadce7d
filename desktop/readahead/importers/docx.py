"""Word documents: the paragraphs of the main text, read from the package's own XML with every length bounded.

Not by a library for Word files: python-docx takes 2 GB for a small archive that unpacks to much. What was deleted with
changes tracked, field codes, notes and comments are left out. The parts are those of ECMA-376 part 1, 11.3.10 and 17.
"""

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable
from datetime import date
from xml.parsers import expat

from readahead.importers.header import headed
from readahead.importers.known import Known, asked, settled
from readahead.importers.source import Given, Source
from readahead.model.article import Article, Origin, normalised
from readahead.model.errors import DamagedSource, EmptySource, OldDocument, SourceTooLarge

LARGEST_PART = 60_000_000
"""Bytes to which the main text may unpack."""

MOST_DEEP = 2_000
"""Elements that may stand in one another."""

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What Word files before 2007 begin with, and newer ones under a password."""

_MAIN = "word/document.xml"
_ABOUT = "docProps/core.xml"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_DC = "http://purl.org/dc/elements/1.1/ "
_SILENT = frozenset(("del", "moveFrom", "instrText", "delText", "pPrChange", "rPrChange"))
_HEADS = re.compile(r"title|heading ?1|titre|titel|überschrift ?1", re.IGNORECASE)


def read(source: Source, given: Given, *, today: date | None) -> Article:
    """Return the article in *source*; its text is the document's paragraphs, divided by blank lines.

    Raises DamagedSource, EmptySource, OldDocument and SourceTooLarge.
    """
    if source.data.startswith(_OLD):
        raise OldDocument(source.name)
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as package:
            words = _Words()
            _parse(_part(package, _MAIN, source.name), words.begin, words.end, words.take)
            about = _About()
            if _ABOUT in package.namelist():
                _parse(_part(package, _ABOUT, source.name), about.begin, about.end, about.take)
    except (
        zipfile.BadZipFile,
        KeyError,
        expat.ExpatError,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        OSError,  # what bzip2 says of bytes that are none
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as fault:
        raise DamagedSource(source.name) from fault
    text = normalised("\n\n".join(words.paragraphs))
    if not text.strip():
        raise EmptySource(source.name)
    title = words.title or about.title
    header = headed(text, today=today, title=title if title in words.paragraphs else "")
    layers = (asked(given), header.stated, Known(Origin.GUESSED, title=title), header.guessed)
    return settled(text, header.body, layers, file_name=source.name)


def _part(package: zipfile.ZipFile, name: str, source: str) -> bytes:
    """Return one part, unpacked no further than is allowed: what its head says of its length may be a lie."""
    with package.open(name) as part:
        data = part.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise SourceTooLarge(source, LARGEST_PART)
    return data


def _parse(
    data: bytes,
    begin: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    take: Callable[[str], None],
) -> None:
    """Walk through the XML *data*; a document type, in which entities could swell, is no part of such a file."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = take
    parser.StartDoctypeDeclHandler = _refuse
    parser.Parse(data, True)


def _refuse(*_: object) -> None:
    raise expat.ExpatError("a document type")


class _Words:
    """Gathers the paragraphs, and the first that is set as a title."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self.title = ""
        self._line: list[str] = []
        self._is_text = self._is_head = False
        self._silent = self._depth = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MOST_DEEP:
            raise expat.ExpatError("nested too deep")
        local = _local(name)
        if local in _SILENT:
            self._silent += 1
        elif local == "p":
            # a paragraph in a text box stands inside another
            self._close()
        elif local == "t":
            self._is_text = not self._silent
        elif local in ("tab", "br", "cr") and not self._silent:
            self._line.append("\n" if local != "tab" else "\t")
        elif local == "pStyle":
            style = next((value for key, value in attributes.items() if _local(key) == "val"), "")
            self._is_head = bool(_HEADS.fullmatch(style))

    def end(self, name: str) -> None:
        self._depth -= 1
        local = _local(name)
        if local in _SILENT:
            self._silent -= 1
        elif local == "t":
            self._is_text = False
        elif local == "p":
            self._close()

    def take(self, words: str) -> None:
        if self._is_text:
            self._line.append(words)

    def _close(self) -> None:
        lines = (" ".join(line.split()) for line in "".join(self._line).split("\n"))
        words = "\n".join(line for line in lines if line)
        if words:
            self.paragraphs.append(words)
            if self._is_head and not self.title and "\n" not in words:
                self.title = words
        self._line, self._is_head = [], False


class _About:
    """Finds the title in what a file says of itself."""

    def __init__(self) -> None:
        self.title = ""
        self._is_title = False

    def begin(self, name: str, _attributes: dict[str, str]) -> None:
        self._is_title = name == f"{_DC}title"

    def end(self, _name: str) -> None:
        self._is_title = False

    def take(self, words: str) -> None:
        if self._is_title:
            self.title += words


def _local(name: str) -> str:
    """Return the name of an element of WordprocessingML, of its own or of the strict namespace; else nothing."""
    for space in (_WORD, _STRICT):
        if name.startswith(space):
            return name[len(space) :]
    return ""
