"""Writes Outlook's mails for the tests: a compound file as MS-CFB has it, no larger than its first table of sectors."""

import struct
from datetime import UTC, datetime

SECTOR, SMALL, SHORT = 512, 64, 4_096
END, FREE, TABLE, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF


def compound(streams: dict[str, bytes]) -> bytes:
    """Return the compound file of those streams."""
    sectors: list[bytes] = []
    table: list[int] = []

    def put(data: bytes) -> int:
        """Lay *data* into sectors of its own, in a row, and return where it begins."""
        if not data:
            return END
        first, pieces = len(sectors), [data[at : at + SECTOR] for at in range(0, len(data), SECTOR)]
        sectors.extend(piece.ljust(SECTOR, b"\0") for piece in pieces)
        table.extend([*range(first + 1, first + len(pieces)), END])
        return first

    small, small_table, begins = b"", [], []
    for data in streams.values():
        if len(data) >= SHORT:
            begins.append(put(data))
            continue
        begins.append(len(small_table) if data else END)
        count = -(-len(data) // SMALL)
        small_table += [*range(len(small_table) + 1, len(small_table) + count), END] if count else []
        small += data.ljust(count * SMALL, b"\0")
    root = entry("Root Entry", 5, put(small), len(small), child=1 if streams else NONE)
    entries = [
        entry(name, 2, begin, len(data), right=number + 2 if number + 1 < len(streams) else NONE)
        for number, ((name, data), begin) in enumerate(zip(streams.items(), begins, strict=True))
    ]
    directory = put(root + b"".join(entries))
    small_at = put(b"".join(struct.pack("<I", one) for one in small_table))
    return header(len(sectors), directory, small_at) + b"".join(sectors) + last(table)


def last(table: list[int]) -> bytes:
    """Return the one sector of the table of sectors, itself among them."""
    whole = [*table, TABLE]
    assert len(whole) <= SECTOR // 4
    return struct.pack(f"<{SECTOR // 4}I", *whole, *[FREE] * (SECTOR // 4 - len(whole)))


def header(table: int, directory: int, small: int) -> bytes:
    begins = struct.pack("<8s16xHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        *(0, 1, directory, 0, SHORT, small, int(small != END), END, 0, table))  # fmt: skip
    return begins + b"\xff" * (SECTOR - len(begins))


def entry(name: str, kind: int, begin: int, size: int, *, right: int = NONE, child: int = NONE) -> bytes:
    """Return what the directory says of a stream (2) or of the root (5); each stream stands right of the one before."""
    words = name.encode("utf-16-le") + b"\0\0"
    return struct.pack("<64sHBBIII36xIQ", words, len(words), kind, 1, NONE, right, child, begin, size)


def fixed(properties: dict[tuple[int, int], int]) -> bytes:
    """Return the properties of fixed length, by number and kind."""
    return bytes(32) + b"".join(
        struct.pack("<HHIQ", kind, number, 6, value) for (number, kind), value in properties.items()
    )


def outlook(words: dict[int, str], more: dict[str, bytes] | None = None, **said: int) -> bytes:
    """Return a mail whose properties are *words*, in Unicode, and *more*, by their streams' whole names."""
    streams = {f"__substg1.0_{number:04X}001F": text.encode("utf-16-le") for number, text in words.items()}
    numbers = {"code_page": (0x3FFD, 3), "page_code_page": (0x3FDE, 3), "sent": (0x0039, 0x40)}
    streams["__properties_version1.0"] = fixed({numbers[name]: value for name, value in said.items()})
    return compound({**streams, **(more or {})})


def moment(year: int, month: int, day: int) -> int:
    """Return the noon of a day as tenths of microseconds since 1601."""
    return (
        int((datetime(year, month, day, 12, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds())
        * 10**7
    )


def packed(rtf: bytes, *, size: int | None = None) -> bytes:
    """Return *rtf* as compressed RTF in which every letter stands for itself, and its end is told."""
    made, at = bytearray(), 207
    letters = list(rtf)
    for begin in range(0, len(letters) + 1, 8):
        piece = letters[begin : begin + 8]
        at += len(piece)
        made += bytes([(1 << len(piece)) & 255, *piece])
        if len(piece) < 8:
            made += struct.pack(">H", (at % 4_096) << 4)
    return struct.pack("<II4sI", len(made) + 12, len(rtf) if size is None else size, b"LZFu", 0) + bytes(made)
