"""Puts pictures into the Word file: how large they are shown, and what is said to who cannot see them."""

import struct
import tempfile
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from readahead import resources
from readahead.memo.docx.xml import NAMESPACES, Xml, tag
from readahead.model.memo import Picture

if TYPE_CHECKING:
    import typst

EMU_PER_TWIP = 635
"""A twentieth of a point in the unit drawings are measured in, of which 914,400 make an inch."""

_EMU_PER_PIXEL = 9525
# How fine a drawing is painted.
_PAINTED_PPI = 288.0
# A page as large as the drawing, or as may be: one can say that it is a mile wide.
_CANVAS = b"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#context {
  let size = measure(image("drawing.svg"))
  let scale = calc.min(1.0, 180mm / size.width, 150mm / size.height)
  image("drawing.svg", width: size.width * scale)
}"""
_PNG, _JPEG, _SVG = "image/png", "image/jpeg", "image/svg+xml"


def pixels(data: bytes, media: str) -> tuple[int, int] | None:
    """Return how many pixels wide and high a PNG or JPEG is, None for what is neither.

    Sources: PNG (ISO/IEC 15948), 11.2.2; JPEG (ITU-T T.81), B.1.1 and B.2.2.
    """
    try:
        if media == _PNG and data[12:16] == b"IHDR":
            size: tuple[int, int] = struct.unpack(">II", data[16:24])
        elif media == _JPEG:
            size = next(_frames(data))
        else:
            return None
    except (struct.error, IndexError, StopIteration):
        return None
    return size if all(0 < side < 65_536 for side in size) else None


def _frames(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the width and height each frame header of a JPEG gives."""
    place = 2
    while True:
        while data[place] == 0xFF and data[place + 1] == 0xFF:
            place += 1
        marker, length = struct.unpack(">xBH", data[place : place + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            yield width, height
        if marker == 0xDA or length < 2:
            return
        place += 2 + length


def painted(picture: Picture) -> tuple[bytes, str, tuple[int, int], float] | None:
    """Return a picture as Word shows it: its bytes, media type, pixels and pixels an inch; None if it is no picture.

    A drawing (SVG) is painted: it could hold scripts and addresses, and old Words show none.
    """
    if picture.media != _SVG:
        size = pixels(picture.data, picture.media)
        return (picture.data, picture.media, size, 96.0) if size else None
    made = _paint(picture.data)
    size = pixels(made, _PNG)
    return (made, _PNG, size, _PAINTED_PPI) if size else None


def _paint(drawing: bytes) -> bytes:
    """Return *drawing* as a PNG, nothing when it is none. It can open no file and reach no network."""
    import typst

    files = {"main.typ": _CANVAS, "drawing.svg": drawing}
    with tempfile.TemporaryDirectory(prefix="readahead-") as root:
        nowhere = f"{root}/no-packages"
        compiler = typst.Compiler(
            root=root, font_paths=_fonts(), package_path=nowhere, package_cache_path=nowhere
        )
        try:
            # A dict of files is taken since 0.14, though the stubs do not say so.
            made = compiler.compile(
                files,  # type: ignore[type-var]
                format="png",
                ppi=_PAINTED_PPI,
            )
        except typst.TypstError:
            return b""
    return made if isinstance(made, bytes) else b""


@cache
def _fonts() -> "typst.Fonts":
    """Return the fonts drawings are painted with.

    The typesetter's own are among them: words in a font nobody has are painted in those or not at all.
    """
    import typst

    return typst.Fonts(
        include_system_fonts=True, include_embedded_fonts=True, font_paths=[resources.path("fonts")]
    )


def shown_size(size: tuple[int, int], ppi: float, *, width: int, height: int) -> tuple[int, int]:
    """Return how wide and high (EMU) *size* pixels are shown in a place of *width* by *height* (EMU), never enlarged."""
    natural = (size[0] * _EMU_PER_PIXEL * 96 / ppi, size[1] * _EMU_PER_PIXEL * 96 / ppi)
    scale = min(1.0, width / natural[0], height / natural[1])
    return max(1, round(natural[0] * scale)), max(1, round(natural[1] * scale))


def inline(relationship: str, number: int, alternative: str, size: tuple[int, int]) -> Xml:
    """Return a run that shows a picture as a letter of its line."""
    room = {"distT": 0, "distB": 0, "distL": 0, "distR": 0}
    return _run(
        tag(
            "wp:inline",
            room,
            _extent(size),
            _named(number, alternative),
            _locked(),
            _graphic(relationship, number, size),
        )
    )


def at_the_end(relationship: str, number: int, alternative: str, size: tuple[int, int]) -> Xml:
    """Return a run that shows a picture in the corner at the end of the lines beside it."""
    room: dict[str, str | int] = {"distT": 0, "distB": 0, "distL": 114_300, "distR": 0}
    flags: dict[str, str | int] = {
        "simplePos": 0,
        "relativeHeight": number,
        "behindDoc": 0,
        "locked": 0,
        "layoutInCell": 1,
        "allowOverlap": 0,
    }
    return _run(
        tag(
            "wp:anchor",
            room | flags,
            tag("wp:simplePos", {"x": 0, "y": 0}),
            tag("wp:positionH", {"relativeFrom": "margin"}, tag("wp:align", None, Xml("right"))),
            tag("wp:positionV", {"relativeFrom": "margin"}, tag("wp:align", None, Xml("top"))),
            _extent(size),
            tag("wp:effectExtent", {"l": 0, "t": 0, "r": 0, "b": 0}),
            tag("wp:wrapSquare", {"wrapText": "bothSides"}),
            _named(number, alternative),
            _locked(),
            _graphic(relationship, number, size),
        )
    )


def _run(drawing: Xml) -> Xml:
    return tag("w:r", None, tag("w:drawing", None, drawing))


def _extent(size: tuple[int, int]) -> Xml:
    return tag("wp:extent", {"cx": size[0], "cy": size[1]})


def _named(number: int, alternative: str) -> Xml:
    return tag("wp:docPr", {"id": number, "name": f"Picture {number}", "descr": alternative})


def _locked() -> Xml:
    return tag("wp:cNvGraphicFramePr", None, tag("a:graphicFrameLocks", {"noChangeAspect": 1}))


def _graphic(relationship: str, number: int, size: tuple[int, int]) -> Xml:
    properties = tag("pic:cNvPr", {"id": number, "name": f"Picture {number}"})
    shape = tag(
        "pic:spPr",
        None,
        tag("a:xfrm", None, tag("a:off", {"x": 0, "y": 0}), tag("a:ext", {"cx": size[0], "cy": size[1]})),
        tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst")),
    )
    fill = tag(
        "pic:blipFill",
        None,
        tag("a:blip", {"r:embed": relationship}),
        tag("a:stretch", None, tag("a:fillRect")),
    )
    picture = tag("pic:pic", None, tag("pic:nvPicPr", None, properties, tag("pic:cNvPicPr")), fill, shape)
    return tag("a:graphic", None, tag("a:graphicData", {"uri": NAMESPACES["pic"]}, picture))
