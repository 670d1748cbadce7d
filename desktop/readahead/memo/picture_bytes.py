"""Reads what a picture's bytes say of it before anything draws it, and takes out what nobody sees.

Cameras and programs write places, names and times into their files, and a memo that carries them says more than its page.
Sources: PNG (third edition), 5 and 11; JPEG (ITU-T T.81), annex B; Exif 2.32, 4.6.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

PNG, JPEG = "image/png", "image/jpeg"

_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
# What a PNG needs to be drawn as it is; all other chunks are words, times and the like.
_DRAWN = frozenset(
    [
        b"IHDR",
        b"PLTE",
        b"IDAT",
        b"IEND",
        b"tRNS",
        b"gAMA",
        b"cHRM",
        b"sRGB",
        b"iCCP",
        b"sBIT",
        b"pHYs",
        b"cICP",
    ]
)
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_ALONE = frozenset([0x01, *range(0xD0, 0xD8)])
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# How the colours are stored, and what they mean.
_KEPT_SEGMENTS = {0xE0: b"JF", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_EXIF = b"Exif\0\0"
_COMMENT, _EXIF_SEGMENT = 0xFE, 0xE1
_APPLICATIONS = range(0xE0, 0xF0)
_ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Shape:
    """What the head of a picture says: its points across and down, and in how many inks each is told."""

    width: int
    height: int
    inks: int = 3
    is_whole: bool = True


def shape(media: str, data: bytes) -> Shape | None:
    """Return what a PNG or JPEG says of itself, None for what cannot be read and for other pictures."""
    if media == PNG and data.startswith(_PNG_HEAD) and data[12:16] == b"IHDR" and len(data) >= 26:
        return Shape(*struct.unpack(">II", data[16:24]))
    return _jpeg_shape(data) if media == JPEG else None


def without_words(media: str, data: bytes) -> bytes:
    """Return the picture *data* without what is not drawn, as it was when it cannot be read.

    Of a JPEG's Exif words only the one that turns it stays.
    """
    if media == PNG and data.startswith(_PNG_HEAD):
        return _PNG_HEAD + b"".join(whole for name, whole in _chunks(data) if name in _DRAWN)
    return _bare_jpeg(data) if media == JPEG else data


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG_HEAD)
    while at + 8 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 8], data[at:end]
        at = end


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the marker of each segment before the first scan, and that scan's, with where it begins and ends."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        end = at + 2 if marker in _ALONE else at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        yield marker, at, end
        if marker == _SCAN:
            return
        at = end


def _jpeg_shape(data: bytes) -> Shape | None:
    found: Shape | None = None
    for marker, at, end in _segments(data):
        if marker in _FRAMES and end - at >= 10:
            height, width, inks = struct.unpack(">HHB", data[at + 5 : at + 10])
            found = Shape(width, height, inks)
        elif marker == _SCAN and found is not None:
            is_whole = data.rfind(b"\xff\xd9", end) >= 0
            return Shape(found.width, found.height, found.inks, is_whole)
    return found


def _bare_jpeg(data: bytes) -> bytes:
    made, last = bytearray(data[:2]), 2
    for marker, at, end in _segments(data):
        segment = data[at:end]
        if marker == _EXIF_SEGMENT and segment[4:10] == _EXIF:
            made += _turned(segment[10:])
        elif marker in _KEPT_SEGMENTS:
            made += segment if segment[4:].startswith(_KEPT_SEGMENTS[marker]) else b""
        elif marker != _COMMENT and marker not in _APPLICATIONS:
            made += segment
        last = end
    return bytes(made) + data[last:]


def _turned(tiff: bytes) -> bytes:
    """Return the segment that turns a picture as the Exif words *tiff* do, empty when they do not."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 10:
        return b""
    at = struct.unpack_from(f"{order}I", tiff, 4)[0]
    count = struct.unpack_from(f"{order}H", tiff, at)[0] if at + 2 <= len(tiff) else 0
    for entry in range(at + 2, min(at + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, entry)
        if tag == _ORIENTATION and kind == 3 and 1 < value <= 8:
            words = b"MM\0*\0\0\0\x08\0\x01" + struct.pack(">HHIHHI", _ORIENTATION, 3, 1, value, 0, 0)
            body = _EXIF + words
            return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    return b""
