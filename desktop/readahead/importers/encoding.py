"""Bytes to text: the encoding is told from the bytes, and doubt is said rather than guessed away."""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readahead.model.article import normalised
from readahead.model.errors import BinarySource, EmptySource, UnknownEncoding

if TYPE_CHECKING:
    from charset_normalizer.models import CharsetMatch

_SAMPLE = 200_000
_COMPARED = 2_000_000
"""Bytes that an article's words are looked for in."""
# charset-normalizer's own measures, 0 to 1: how disordered a reading looks, and how much it is like a language.
_MESSY = 0.2
_COHERENT = 0.2
_AS_GOOD = 0.02
# How many letters outside ASCII are too few for these measures: a number, and a share of the bytes.
_FEW = 2
_SPARSE = 0.015
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    b"%PDF-",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"\x1f\x8b",
    b"\x7fELF",
    b"BZh",
    b"\xfd7zXZ\x00",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"SQLite format 3\x00",
    b"{\\rtf",
)
_CONTROL = bytes([*range(9), 11, *range(14, 27), *range(28, 32), 127])
# Quotes, dashes, dots, bullet, no-break space and guillemets stand at the same bytes in Windows-1250 to 1258.
_TYPOGRAPHY = re.compile(rb"[\x82\x84-\x87\x91-\x97\xa0\xab\xbb]")
# A sign glued to a letter: the letter of another code page, misread ("powiedzia³").
_MISREAD = re.compile(r"(?<![kdcm]m)(?<!\bm)(?<=[^\W\d_])[¹³¿¡¦¬±¶]")
# Letters of Windows-1250 and 1254 read as Windows-1252, where only Icelandic and Faroese have them: "Erdoðan", "Mladiæ".
_UNLIKELY = re.compile(r"[ðþýÐÞÝ¤¨¸´¯µ]|æ\b")
# The single- and double-byte encodings that pages and mails still come in (those of WHATWG Encoding, 4.2).
_IN_USE = re.compile(
    r"cp125[0-8]|iso8859_\d+|latin_1|koi8_[ru]|cp866|cp874|tis_620|gb18030|gb2312|gbk|big5(?:hkscs)?|"
    r"euc_jp|euc_kr|shift_jis|cp932|cp949|iso2022_jp"
)


OFFERED = (
    *("utf_8", "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("iso8859_2", "iso8859_15", "cp866", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
    *("utf_16_le", "utf_16_be"),
)
"""The encodings a person may choose among where the bytes do not tell, as codecs are called."""


WESTERN = "cp1252"
_SINGLE = ("cp1250", "cp1254", "cp1257", "iso8859_1", "latin_1", "iso8859_2", "iso8859_9", "iso8859_15")
"""The code pages that share most of their letters with the Western one."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """What bytes are read in, as a codec is called; nothing where that cannot be told. A sure one is no guess."""

    name: str = ""
    is_sure: bool = False


def encoding_of(data: bytes) -> Encoding:
    """Return what the plain text *data* is in."""
    name = marked(data) or "utf-8"
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return Encoding() if marked(data) else Encoding(detected(data) or "")
    return Encoding(name, is_sure=True)


def offered(data: bytes) -> tuple[str, ...]:
    """Return which of OFFERED *data* can be read in, and what it is guessed to be in, what it looks most like first.

    UTF-8 is offered for a text with some broken bytes too, which are then replaced, and where nothing else fits.
    """
    guess = plain(detected(data) or _likeliest(data[:_SAMPLE]))
    fitting = [name for name in OFFERED if _fits(data[:_SAMPLE], name)] or ["utf_8"]
    return tuple(dict.fromkeys((guess, *fitting) if guess else fitting))


def plain(name: str) -> str:
    """Return the name of a codec as OFFERED writes it: "cp1252" for "windows-1252"; as it is where no such codec is known."""
    try:
        return codecs.lookup(name).name.replace("-", "_") if name else ""
    except LookupError:
        return name


def known(name: str) -> str:
    """Return the encoding that pages, mails and files come in by this *name*, as OFFERED writes it; nothing for no such one."""
    found = plain(name.strip())
    return found if found in OFFERED or _IN_USE.fullmatch(found) else ""


def read_in(data: bytes, names: Iterable[str], text: str) -> str:
    """Return in which of the encodings *names* the bytes *data* have the words of *text*; the first where several do.

    Only what lies outside ASCII tells: all the rest looks the same in each of them.
    """
    wanted, head = _telling(text), data[:_COMPARED]
    return max(names, key=lambda name: len(wanted & _telling(in_encoding(head, name))), default="")


def _telling(text: str) -> set[str]:
    """Return the words of *text* with a letter outside ASCII, and its signs that are outside it."""
    return {found for found in re.findall(r"\w+|[^\x00-\x7f\s]", normalised(text)) if not found.isascii()}


def in_encoding(data: bytes, encoding: str) -> str:
    """Return *data* in *encoding*, what is no letter in it replaced; nothing where no such encoding is known."""
    try:
        return data.decode(encoding, "replace")
    except LookupError:
        return ""


def strictly(data: bytes, encoding: str) -> str | None:
    """Return *data* in *encoding*, or None if it is not, or if no such text encoding is known."""
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        return None


def meant(charset: str) -> str:
    """Return the encoding a stated *charset* means: ISO 8859-1 and ASCII mean Windows-1252 (WHATWG Encoding, 4.2)."""
    return WESTERN if plain(charset) in ("iso8859_1", "latin_1", "ascii") else charset


def text_of(data: bytes, name: str, *, encoding: str = "") -> str:
    """Return the text in *data*, normalised as articles are; *name* is how a refusal calls it.

    *encoding* is what a person says it is in; its broken bytes are then replaced.
    Raises BinarySource, UnknownEncoding, or EmptySource where no letter and no number is left.
    """
    refuse_binary(data, name)
    text = normalised(in_encoding(data, encoding) if encoding else _decoded(data, name))
    if not re.search(r"\w", text):
        raise EmptySource(name)
    if _controls(text[:_SAMPLE]) > len(text[:_SAMPLE]) // 50:
        raise BinarySource(name)
    return text


def refuse_binary(data: bytes, name: str) -> None:
    """Raise BinarySource if *data* opens as a file of some other kind does."""
    if data.startswith(_MAGIC):
        raise BinarySource(name)


def marked(data: bytes) -> str | None:
    """Return the encoding a byte order mark or the NULs of UTF-16 tell, else None."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    return _utf16(data[:_SAMPLE])


def detected(data: bytes) -> str | None:
    """Return the encoding of *data*, neither Unicode nor marked, if it can be told with confidence, else None.

    A text with few letters outside ASCII gives statistics nothing to go by. It is taken for Windows-1252 if each of
    them is one that Western European names have; else it stays in doubt.
    """
    sample = data[:_SAMPLE]
    letters = _TYPOGRAPHY.sub(b"", re.sub(rb"[\x00-\x7f]+", b"", sample))
    if len(letters) <= max(_FEW, len(sample) * _SPARSE):
        return "cp1252" if _is_western(sample) else None
    return _by_statistics(sample)


def _is_western(sample: bytes) -> bool:
    """Return whether *sample*, read as Windows-1252, has no sign or letter where another code page had a letter."""
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return not (_MISREAD.search(text) or _UNLIKELY.search(text))


def _decoded(data: bytes, name: str) -> str:
    """Return *data* as text. Raises BinarySource or UnknownEncoding."""
    encoding = marked(data)
    if encoding is None:
        if len(data[:_SAMPLE].translate(None, _CONTROL)) < len(data[:_SAMPLE]) * 0.98:
            raise BinarySource(name)
        encoding = "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        encoding = None if marked(data) else detected(data)
    if encoding is None:
        raise UnknownEncoding(name)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnknownEncoding(name) from error


def _utf16(sample: bytes) -> str | None:
    """Return which UTF-16 *sample* is in, told by NULs at every other byte as Latin letters give them."""
    if len(sample) < 4 or len(sample) % 2:
        return None
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > half * 0.4 and even < half * 0.02:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.02:
        return "utf-16-be"
    return None


def _fits(sample: bytes, encoding: str) -> bool:
    """Return whether *sample*, which may end within a letter, can be read in *encoding* without stray control characters."""
    if encoding.startswith("utf_16") and len(sample) % 2:
        return False
    errors = "replace" if encoding == "utf_8" else "strict"
    try:
        text = codecs.getincrementaldecoder(encoding)(errors).decode(sample)
    except UnicodeDecodeError:
        return False
    return _controls(text) <= len(text) // 50


def _likeliest(sample: bytes) -> str:
    """Return which of OFFERED *sample* looks most like, without confidence; nothing where none of them fits."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is not None and _reads_the_same(sample, best):
        return WESTERN
    return best.encoding if best is not None and best.encoding in OFFERED else ""


def _by_statistics(sample: bytes) -> str | None:
    """Return what charset-normalizer takes *sample* for, unless a rival reading is as good."""
    from charset_normalizer import from_bytes

    matches = [match for match in from_bytes(sample) if _is_plausible(match)]
    if not matches:
        return None
    best = matches[0]
    if _reads_the_same(sample, best):
        return WESTERN
    rivals = [
        match
        for match in matches
        if match.chaos <= best.chaos and match.coherence >= best.coherence - _AS_GOOD
    ]
    for match in rivals:
        # Western European text is by far the likeliest of the code pages that differ in a few letters only.
        if match.encoding == "cp1252":
            return "cp1252"
    return best.encoding if all(str(match) == str(best) for match in rivals) else None


def _reads_the_same(sample: bytes, match: "CharsetMatch") -> bool:
    """Return whether Windows-1252 gives the words of *match*: what German text is in is not called Central European."""
    return match.encoding in _SINGLE and sample.decode(WESTERN, "replace") == str(match)


def _is_plausible(match: "CharsetMatch") -> bool:
    """Return whether the reading *match* is orderly, like a language, in an encoding in use and not misread."""
    is_measured_so = match.chaos <= _MESSY and match.coherence >= _COHERENT
    return is_measured_so and bool(_IN_USE.fullmatch(match.encoding)) and not _MISREAD.search(str(match))


def _controls(text: str) -> int:
    """Return how many control characters that no text needs stand in *text*."""
    return len(re.findall(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]", text))
