"""Reads what a PDF says of itself: in its dictionary of properties, and in its metadata (ISO 16684, XMP)."""

import re
import zlib
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element
from xml.parsers import expat

from readahead.memo.proof.xml_reading import parsed

_PACKET = re.compile(rb"/Subtype\s*/XML\b")
_LARGEST = 1_000_000
_DC = "{http://purl.org/dc/elements/1.1/}"
_LINES = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"
_TOLD = {"title": "title", "creator": "author"}


def properties(told: Mapping[str, str], data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the title and author that the PDF *data*, whose dictionary is *told*, gives itself, each time it does."""
    yield "title", told.get("Title", "")
    yield "author", told.get("Author", "")
    titles = 0
    for packet in _packets(data):
        for name, value in _named(packet):
            titles += name == "title"
            yield name, value
    if not titles:
        yield "title", ""


def _packets(data: bytes) -> Iterator[Element]:
    """Yield the metadata of *data*, also what a later saving has replaced."""
    for found in _PACKET.finditer(data):
        start = data.find(b"stream", found.end())
        end = data.find(b"endstream", start)
        if start < 0 or end < 0 or end - start > _LARGEST:
            continue
        held = data[start + len(b"stream") : end].lstrip(b"\r\n")
        about = data[data.rfind(b" obj", 0, found.start()) : start]
        if b"/FlateDecode" in about:
            held = _unfolded(held)
        first, last = held.find(b"<x:xmpmeta"), held.rfind(b"</x:xmpmeta>")
        try:
            yield parsed(held[first : last + len(b"</x:xmpmeta>")] if first >= 0 else held)
        except expat.ExpatError:
            continue


def _unfolded(held: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(held, _LARGEST)
    except zlib.error:
        return b""


def _named(packet: Element) -> Iterator[tuple[str, str]]:
    for name, told in _TOLD.items():
        for each in packet.iter(f"{_DC}{name}"):
            lines = ["".join(line.itertext()) for line in each.iter(_LINES)]
            yield from ((told, line) for line in lines or ["".join(each.itertext())])
