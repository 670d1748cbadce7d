import struct
import zlib

import pytest

from readahead.memo.picture_bytes import JPEG, PNG, shape, without_words
from readahead.memo.pictures import bare, fault
from readahead.model.memo import Picture


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, *more: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(min(height, 9)))
    return b"".join(
        [b"\x89PNG\r\n\x1a\n", head, *more, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")]
    )


def segment(marker: int, data: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def frame(inks: int) -> bytes:
    return segment(0xC0, struct.pack(">BHHB", 8, 20, 30, inks) + bytes(3 * inks))


SCAN = segment(0xDA, b"\1\1\0\0\x3f\0") + b"coded"
END = b"\xff\xd9"


def exif(turn: int, order: str) -> bytes:
    mark = {"<": b"II*\0", ">": b"MM\0*"}[order]
    entries = [(0x010F, 2, 4, 0), (0x0112, 3, 1, turn)]
    packed = b"".join(
        struct.pack(f"{order}HHI", *entry[:3])
        + (struct.pack(f"{order}HH", entry[3], 0) if entry[1] == 3 else b"SECR")
        for entry in entries
    )
    tiff = mark + struct.pack(f"{order}IH", 8, len(entries)) + packed + bytes(4)
    return segment(0xE1, b"Exif\0\0" + tiff + b"SECRET")


def test_the_words_of_a_png_are_taken_out_and_what_is_drawn_stays() -> None:
    told = png(
        9, 9, chunk(b"gAMA", b"\0\0\xb1\x8f"), chunk(b"tEXt", b"Author\0SECRET"), chunk(b"eXIf", b"SECRET")
    )
    assert without_words(PNG, told) == png(9, 9, chunk(b"gAMA", b"\0\0\xb1\x8f"))
    assert fault(bare(Picture("it", PNG, told))) == ""


@pytest.mark.parametrize("order", ["<", ">"])
def test_of_the_words_of_a_jpeg_only_the_one_that_turns_it_stays(order: str) -> None:
    profile = segment(0xE2, b"ICC_PROFILE\0\1\1colours")
    said = [exif(6, order), segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0SECRET"), segment(0xED, b"SECRET")]
    other = [segment(0xFE, b"SECRET"), segment(0xE2, b"MPF\0SECRET")]
    made = without_words(JPEG, b"\xff\xd8" + b"".join([*said, profile, *other, frame(3), SCAN, END]))
    assert b"SECR" not in made
    assert made.endswith(profile + frame(3) + SCAN + END)
    turned = made[2 : -len(profile + frame(3) + SCAN + END)]
    assert turned[4:10] == b"Exif\0\0"
    assert struct.unpack(">HHIH", turned[20:30]) == (0x0112, 3, 1, 6)


def test_a_jpeg_that_is_not_turned_keeps_no_exif_words() -> None:
    assert without_words(JPEG, b"\xff\xd8" + exif(1, "<") + frame(1) + SCAN + END) == (
        b"\xff\xd8" + frame(1) + SCAN + END
    )


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe1\xff\xff", b"\x89PNG\r\n\x1a\n\xff", b"text"]
)
@pytest.mark.parametrize("media", [PNG, JPEG, "image/svg+xml"])
def test_what_is_no_picture_is_read_without_a_fault(media: str, data: bytes) -> None:
    without_words(media, data)
    assert shape(media, data) is None


@pytest.mark.parametrize(
    ("media", "data", "said"),
    [
        (PNG, png(30_000, 30_000), "it has 30,000 × 30,000 points, more than 50,000,000; save it smaller"),
        (JPEG, b"\xff\xd8" + frame(4) + SCAN + END, "its colours are for a printing press"),
        (JPEG, b"\xff\xd8" + exif(6, "<") + frame(3) + SCAN, "it is damaged or cut short"),
    ],
    ids=["huge", "four inks", "cut"],
)
def test_what_would_fail_on_paper_is_told_before_it_is_drawn(media: str, data: bytes, said: str) -> None:
    assert fault(Picture("it", media, data)).startswith(said)
