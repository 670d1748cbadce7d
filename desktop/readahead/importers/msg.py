"""Outlook's own mails (.msg): a compound file of properties, among them the page, the text or the RTF of the mail.

The properties are those of MS-OXPROPS, where they lie is MS-OXMSG 2.2 and 2.4, compressed RTF is MS-OXRTFCP. What is attached is
never opened. Read in a process of its own only (see child.py).
"""

import io
import struct
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from readahead.importers import html, mail, text
from readahead.importers.known import Known, asked, is_believable, settled
from readahead.importers.source import SIZE_LIMIT, Given, Source
from readahead.model.article import Article, Origin
from readahead.model.errors import DamagedSource, EmptySource, NoArticleFound, Refused, TextTooLong

_OPENING = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_SUBJECT, _SENDER, _SENDER_ADDRESS = 0x0037, 0x0C1A, 0x0C1F
_BODY, _RTF, _PAGE = 0x1000, 0x1009, 0x1013
_SENT, _DELIVERED = 0x0039, 0x0E06
_CODE_PAGE, _PAGE_CODE_PAGE = 0x3FFD, 0x3FDE

_UNICODE, _EIGHT_BIT, _BINARY, _LONG, _TIME = 0x001F, 0x001E, 0x0102, 0x0003, 0x0040
_FIXED = "__properties_version1.0"
# Bytes before the first property of a mail that lies in no other.
_FIXED_HEAD = 32
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)

# What every dictionary of compressed RTF begins with (MS-OXRTFCP 2.1.2.1).
_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans "
    b"SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab"
    b"\\tx"
)


def read(source: Source, given: Given, *, today: date | None) -> Article:
    """Return the article in *source*. Raises DamagedSource, EmptySource, NoArticleFound and what reading a page raises."""
    held = _properties(source)
    article = _body(held, source.name, given, today=today)
    stated = Known(
        Origin.STATED,
        title=mail.subject(held.words(_SUBJECT)),
        outlet=held.words(_SENDER) or held.words(_SENDER_ADDRESS),
        published=_day(held, today=today),
    )
    return settled(
        article.text, article.body, (asked(given), stated, *mail.found(article)), file_name=source.name
    )


class _Properties:
    """What a mail holds, by the numbers of its properties."""

    def __init__(self, streams: dict[str, bytes]) -> None:
        self._streams = streams
        fixed = streams.get(_FIXED.lower(), b"")[_FIXED_HEAD:]
        self._fixed: dict[tuple[int, int], bytes] = {}
        for at in range(0, len(fixed) - 15, 16):
            kind, number = struct.unpack_from("<HH", fixed, at)
            self._fixed[number, kind] = fixed[at + 8 : at + 16]

    def bytes_of(self, number: int, kind: int) -> bytes:
        """Return the bytes of a property of any length; none where it has none."""
        return self._streams.get(f"__substg1.0_{number:04x}{kind:04x}", b"")

    def words(self, number: int) -> str:
        """Return the words of a property, without the NUL they may end with."""
        if found := self.bytes_of(number, _UNICODE):
            return found.decode("utf-16-le", "replace").rstrip("\0")
        return self.bytes_of(number, _EIGHT_BIT).decode(self.codec(_CODE_PAGE), "replace").rstrip("\0")

    def codec(self, number: int) -> str:
        """Return the codec that a property names by the number of a Windows code page; Windows-1252 where none is known."""
        code_page = int.from_bytes(self._fixed.get((number, _LONG), b"")[:4], "little")
        return mail.codec_of("utf-8" if code_page == 65001 else f"cp{code_page}") or "cp1252"

    def moment(self, number: int) -> datetime | None:
        """Return a moment, which is counted in tenths of microseconds since 1601."""
        count = int.from_bytes(self._fixed.get((number, _TIME), b""), "little")
        try:
            return _EPOCH + timedelta(microseconds=count // 10) if count else None
        except OverflowError:
            return None


def _properties(source: Source) -> _Properties:
    import olefile

    if not source.data.startswith(_OPENING):
        raise DamagedSource(source.name)
    streams: dict[str, bytes] = {}
    try:
        with olefile.OleFileIO(io.BytesIO(source.data)) as file:
            for path in file.listdir():
                # a longer path leads into an attached file or to somebody the mail goes to
                if len(path) == 1 and file.get_size(path) <= SIZE_LIMIT:
                    streams[path[0].lower()] = file.openstream(path).read()
    except (OSError, ValueError, IndexError, TypeError, struct.error, RecursionError) as fault:
        raise DamagedSource(source.name) from fault
    if not streams:
        raise DamagedSource(source.name)
    return _Properties(streams)


def _body(held: _Properties, name: str, given: Given, *, today: date | None) -> Article:
    """Return the article in the page of a mail, or else in its text, or else in its RTF."""
    refused: Refused = EmptySource(name)
    for read_as, data, encoding in _bodies(held, name):
        try:
            return read_as(Source(name, data), Given(encoding=given.encoding or encoding), today=today)
        except Refused as fault:
            refused = fault
    raise refused if isinstance(refused, EmptySource | TextTooLong) else NoArticleFound(name)


def _bodies(held: _Properties, name: str) -> Iterator[tuple[Callable[..., Article], bytes, str]]:
    """Yield each body of a mail that holds anything, with what reads it and its encoding."""
    if page := held.bytes_of(_PAGE, _BINARY):
        yield html.read, page, held.codec(_PAGE_CODE_PAGE)
    elif said := held.words(_PAGE):
        yield html.read, said.encode("utf-8", "replace"), "utf-8"
    if words := held.words(_BODY):
        yield text.read, words.encode("utf-8", "replace"), "utf-8"
    if packed := held.bytes_of(_RTF, _BINARY):
        from striprtf.striprtf import rtf_to_text

        codec = held.codec(_CODE_PAGE)
        plain: Any = rtf_to_text(unpacked(packed, name).decode("latin-1"), encoding=codec, errors="replace")
        yield text.read, str(plain).encode("utf-8", "replace"), "utf-8"


def _day(held: _Properties, *, today: date | None) -> date | None:
    moment = held.moment(_SENT) or held.moment(_DELIVERED)
    return moment.date() if moment and is_believable(moment.date(), today=today) else None


def unpacked(data: bytes, name: str) -> bytes:
    """Return the RTF in *data*, unpacked no further than is allowed (MS-OXRTFCP 2.2 and 3.1.3); raises DamagedSource."""
    if len(data) < 16:
        raise DamagedSource(name)
    size, how = struct.unpack_from("<4xI4s", data)
    if how == b"MELA":
        return data[16 : 16 + size]
    if how != b"LZFu":
        raise DamagedSource(name)
    window = bytearray(4_096)
    window[: len(_DICTIONARY)] = _DICTIONARY
    write, at, made = len(_DICTIONARY), 16, bytearray()
    while at < len(data) and len(made) < min(size, SIZE_LIMIT):
        flags, at = data[at], at + 1
        for bit in range(8):
            piece = data[at : at + 1 + (flags >> bit & 1)]
            at += len(piece)
            if flags >> bit & 1 and len(piece) == 2:
                offset, length = piece[0] << 4 | piece[1] >> 4, (piece[1] & 15) + 2
                if offset == write:
                    return bytes(made)
            else:
                offset, length = -1, len(piece)
            for step in range(length):
                letter = piece[0] if offset < 0 else window[(offset + step) % 4_096]
                made.append(letter)
                window[write] = letter
                write = (write + 1) % 4_096
    return bytes(made[:size])
