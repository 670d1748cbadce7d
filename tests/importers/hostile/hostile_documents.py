"""Word documents and PDFs that mean harm or are broken past belief."""

import io
import stat
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable

import pikepdf
from hostile_pages import ENTITIES, FIRST
from hostile_room import assembled, document, harmless_pdf, package, paragraph, pdf

BODY = paragraph(FIRST)
SHOWN = f"BT /F1 9 Tf 40 700 Td ({FIRST}) Tj ET"


def word(body: str = BODY, *, opening: str = "", **more: str | bytes) -> bytes:
    return package({"word/document.xml": document(body, opening=opening), **more})


def bomb() -> bytes:
    return package({"word/document.xml": document(BODY).encode() + b" " * 61_000_000})


def bomb_beside() -> bytes:
    """The text is small; what stands beside it unpacks to more than is read."""
    return package({"word/document.xml": document(BODY), "word/media/a.png": bytes(80_000_000)})


def bomb_in_what_it_says() -> bytes:
    return package({"word/document.xml": document(BODY), "docProps/core.xml": bytes(61_000_000)})


def lying_length() -> bytes:
    """The directory says the text is ten bytes long."""
    made = bytearray(word())
    at = made.rindex(b"PK\x01\x02")
    made[at + 24 : at + 28] = struct.pack("<I", 10)
    return bytes(made)


def wrong_sum() -> bytes:
    made = bytearray(word())
    at = made.rindex(b"PK\x01\x02")
    made[at + 16 : at + 20] = b"\1\2\3\4"
    return bytes(made)


def locked() -> bytes:
    """The flag of an encrypted part is set."""
    made = bytearray(word())
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        made[made.index(mark) + place] |= 1
    return bytes(made)


def way_of_packing(number: int) -> bytes:
    made = bytearray(word())
    for mark, place in ((b"PK\x01\x02", 10), (b"PK\x03\x04", 8)):
        at = made.index(mark) + place
        made[at : at + 2] = struct.pack("<H", number)
    return bytes(made)


def twice() -> bytes:
    made = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(made, "w") as archive:
            archive.writestr("word/document.xml", document(paragraph("words of the first")))
            archive.writestr("word/document.xml", document(BODY))
    return made.getvalue()


def link() -> bytes:
    """The text is a symbolic link to another file."""
    made = io.BytesIO()
    entry = zipfile.ZipInfo("word/document.xml")
    entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(entry, "secret.txt")
    return made.getvalue()


def many_parts() -> bytes:
    return package({"word/document.xml": document(BODY), **{f"word/a{n}.xml": b"" for n in range(5_000)}})


def overlapping() -> bytes:
    """Each entry of the directory names the same packed bytes."""
    made = word()
    at, end = made.rindex(b"PK\x01\x02"), made.rindex(b"PK\x05\x06")
    directory = made[at:end] * 5_000
    tail = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 5_000, 5_000, len(directory), at, 0)
    return made[:at] + directory + tail


def streams(*filters: bytes, data: bytes) -> bytes:
    for _ in filters:
        data = zlib.compress(data, 9)
    names = " ".join("/FlateDecode" for _ in filters)
    made = data.decode("latin-1")
    contents = f"<< /Length {len(made)} /Filter [{names}] >>\nstream\n{made}\nendstream"
    return assembled(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 800 800] >>",
            "<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont "
            "/Helvetica >> >> >> /Contents 4 0 R >>",
            contents,
        ]
    )


def encrypted(**how: object) -> bytes:
    made, source = io.BytesIO(), pikepdf.open(io.BytesIO(harmless_pdf("words")))
    with source:
        source.save(made, encryption=pikepdf.Encryption(**how))
    return made.getvalue()


def tree(pages: str, *more: str) -> bytes:
    return assembled(["<< /Type /Catalog /Pages 2 0 R >>", pages, *more])


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "unpacks-to-61-mb.docx": bomb,
    "unpacks-beside.docx": bomb_beside,
    "unpacks-in-what-it-says.docx": bomb_in_what_it_says,
    "entity-bomb.docx": lambda: word(
        f"{BODY}{paragraph('&e11;')}", opening=f'<!DOCTYPE w [<!ENTITY e0 "lol">{ENTITIES}]>'
    ),
    "entity-of-a-file.docx": lambda: word(
        f"{BODY}{paragraph('&other;')}", opening='<!DOCTYPE w [<!ENTITY other SYSTEM "secret.txt">]>'
    ),
    "quoted-entities.docx": lambda: word(paragraph(FIRST + "&amp;lt;script&amp;gt;" * 2_000)),
    "entities-nobody-knows.docx": lambda: word(paragraph(FIRST + "&nbsp;&other;")),
    "names-that-climb.docx": lambda: word(
        **{"../../ran.txt": b"ran", "/tmp/ran.txt": b"ran", "C:\\ran.txt": b"ran"}
    ),
    "text-that-climbs.docx": lambda: package({"../word/document.xml": document(BODY)}),
    "text-that-is-a-link.docx": link,
    "text-twice.docx": twice,
    "nested-100000.docx": lambda: word("<w:p>" * 100_000 + "</w:p>" * 100_000),
    "nested-1900.docx": lambda: word(BODY + "<w:sdt>" * 1_900 + "</w:sdt>" * 1_900),
    "attributes-100000.docx": lambda: word(
        "<w:p " + " ".join(f"a{n}='1'" for n in range(100_000)) + f"/>{BODY}"
    ),
    "paragraphs-30000.docx": lambda: word(BODY + "<w:p/>" * 30_000),
    "without-a-text.docx": lambda: package({"[Content_Types].xml": "<Types/>"}),
    "without-an-end.docx": lambda: word()[:-40],
    "without-a-beginning.docx": lambda: word()[30:],
    "lying-length.docx": lying_length,
    "wrong-sum.docx": wrong_sum,
    "locked.docx": locked,
    "packed-otherwise.docx": lambda: way_of_packing(99),
    "packed-by-lzma.docx": lambda: way_of_packing(14),
    "packed-by-bzip2.docx": lambda: way_of_packing(12),
    "parts-5000.docx": many_parts,
    "overlapping.docx": overlapping,
    "text-of-nuls.docx": lambda: package({"word/document.xml": bytes(1_000)}),
    "text-in-utf-16-that-is-none.docx": lambda: package(
        {"word/document.xml": f'<?xml version="1.0" encoding="utf-16"?>{document(BODY)}'}
    ),
    "an-old-one.docx": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "cut.pdf": lambda: harmless_pdf("words")[:500],
    "cut-after-its-head.pdf": lambda: harmless_pdf("words")[:12],
    "without-a-table.pdf": lambda: harmless_pdf("words").replace(b"xref", b"nope"),
    "circle-of-pages.pdf": lambda: tree("<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
    "circle-of-two.pdf": lambda: tree(
        "<< /Type /Pages /Kids [3 0 R] /Count 9 >>", "<< /Type /Pages /Kids [2 0 R] /Count 9 /Parent 3 0 R >>"
    ),
    "pages-of-itself.pdf": lambda: tree("<< /Type /Pages /Kids [1 0 R 2 0 R] /Count 2 /Parent 2 0 R >>"),
    "pages-2-billion.pdf": lambda: pdf([SHOWN], pages="/Kids [4 0 R] /Count 2147483647"),
    "pages-below-none.pdf": lambda: pdf([SHOWN], pages="/Kids [4 0 R] /Count -5"),
    "pages-10000.pdf": lambda: pdf([SHOWN], pages=f"/Kids [{'4 0 R ' * 10_000}] /Count 10000"),
    "page-without-anything.pdf": lambda: tree(
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page >>"
    ),
    "page-of-no-size.pdf": lambda: pdf([SHOWN], pages="/Kids [4 0 R] /Count 1 /MediaBox [0 0 1e38 -1e38]"),
    "locked.pdf": lambda: encrypted(owner="a", user="b"),
    "locked-for-printing.pdf": lambda: encrypted(owner="a", user=""),
    "locked-in-a-way-nobody-knows.pdf": lambda: assembled(
        ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"],
        trailer="/Encrypt << /Filter /Own /V 99 >>",
    ),
    "script.pdf": lambda: pdf(
        [SHOWN], catalog="/OpenAction << /S /JavaScript /JS (while \\(1\\) app.alert\\(1\\)) >>"
    ),
    "launch.pdf": lambda: pdf(
        [SHOWN], catalog="/OpenAction << /S /Launch /F (/bin/sh) >> /AA << /O 1 0 R >>"
    ),
    "address-on-opening.pdf": lambda: pdf(
        [SHOWN], catalog="/OpenAction << /S /URI /URI (http://127.0.0.1:9/) >>"
    ),
    "embedded-file.pdf": lambda: pdf(
        [SHOWN],
        catalog="/Names << /EmbeddedFiles << /Names [(../../ran) << /F (../../ran) /EF << /F 6 0 R >> >>] >> >>",
        more=("<< /Type /EmbeddedFile /Length 3 >>\nstream\nran\nendstream",),
    ),
    "text-from-a-file.pdf": lambda: tree(
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
        "<< /Length 0 /F (secret.txt) /FFilter [] >>\nstream\n\nendstream",
    ),
    "no-text.pdf": lambda: pdf(["0 0 100 100 re f"]),
    "no-pages.pdf": lambda: pdf([], pages="/Kids [] /Count 0"),
    "unpacks-to-1-gb.pdf": lambda: streams(b"", b"", data=zlib.compress(bytes(60_000_000), 9)),
    "unpacks-to-60-mb.pdf": lambda: streams(b"", data=SHOWN.encode() + b" " * 60_000_000),
    "nested-arrays.pdf": lambda: pdf([SHOWN], catalog="/A " + "[" * 100_000 + "]" * 100_000),
    "nested-states.pdf": lambda: pdf(["q " * 200_000 + SHOWN]),
    "form-of-itself.pdf": lambda: assembled(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 9 9] >>",
            "<< /Type /Page /Parent 2 0 R /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\n"
            "stream\n/X Do\nendstream",
            "<< /Length 5 >>\nstream\n/X Do\nendstream",
        ]
    ),
    "letters-100000.pdf": lambda: pdf([f"BT /F1 9 Tf 40 700 Td ({'a ' * 50_000}) Tj ET"]),
    "one-on-another.pdf": lambda: pdf([SHOWN * 200]),
    "object-of-itself.pdf": lambda: assembled(["1 0 R", "2 0 R"]),
    "table-without-end.pdf": lambda: b"%PDF-1.7\nxref\n0 2147483647\n" + b"0000000000 00000 n \n" * 20_000,
    "tables-in-a-circle.pdf": lambda: assembled(
        ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"], trailer="/Prev 9"
    ),
    "only-its-head.pdf": lambda: b"%PDF-1.7\n",
    "page-of-html.pdf": lambda: f"<html><p>{FIRST}</p></html>".encode(),
}
