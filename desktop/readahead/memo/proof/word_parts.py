"""Opens the parts of a Word file, and tells which of them, or of what they point at, no memo has."""

import re
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from readahead.memo.proof.reading_back import TooMuch
from readahead.memo.proof.xml_reading import parsed

DOCUMENT, STYLES, THEME = "word/document.xml", "word/styles.xml", "word/theme/theme1.xml"
"""Where the text, the looks and the colours stand in every file of this program, and of those that save it again."""

_LARGEST_PART = 40_000_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What the reading rests on must be what a word processor opens.
_FIXED = {
    "officeDocument": DOCUMENT,
    "styles": STYLES,
    "theme": THEME,
    "footnotes": "word/footnotes.xml",
    "endnotes": "word/endnotes.xml",
    "numbering": "word/numbering.xml",
}
# Signs of a list's level: its number, or one letter that word processors use as a bullet.
_LEVEL = re.compile("%[0-9]|^[o§]$")


def foreign(package: zipfile.ZipFile, names: list[str]) -> Iterator[str]:
    """Yield what of a file's parts no memo has, in words."""
    if any(name.rpartition("/")[2].startswith("vba") for name in names):
        yield "something that acts: a program in the file"
    for name in names:
        if name.endswith(".rels") and name.count("/") <= 2:
            yield from _pointing(part(package, name), "word/" if name.startswith("word/") else "")
    if "word/numbering.xml" in names:
        for level in part(package, "word/numbering.xml").iter(f"{_W}lvlText"):
            sign = _LEVEL.sub("", level.get(f"{_W}val", ""))
            if any(map(str.isalnum, sign)):
                yield f"words before the points of a list: “{sign[:60]}”"
    if "word/fontTable.xml" in names:
        fonts = part(package, "word/fontTable.xml")
        if any(each.tag.startswith(f"{_W}embed") for each in fonts.iter()):
            yield "a font of its own, which may show other letters"


def _pointing(relationships: Element, folder: str) -> Iterator[str]:
    for each in relationships:
        kind, target = each.get("Type", "").rpartition("/")[2], each.get("Target", "")
        if each.get("TargetMode") == "External":
            if kind != "hyperlink":
                yield f"something brought in from elsewhere: {kind} {target[:60]}"
        elif kind in _FIXED and _FIXED[kind] not in (f"{folder}{target}", target.removeprefix("/")):
            yield f"a part of another name for its {kind}: {target[:60]}"


_CORE = {
    "{http://purl.org/dc/elements/1.1/}title": "title",
    "{http://purl.org/dc/elements/1.1/}subject": "subtitle",
    "{http://purl.org/dc/elements/1.1/}creator": "author",
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}category": "marking",
}


def told(package: zipfile.ZipFile, names: list[str]) -> list[tuple[str, str]]:
    """Return what the file's properties say; those a program drops that saves it again count only where they stand."""
    if "docProps/core.xml" not in names:
        return [("title", "")]
    held = [
        (_CORE[each.tag], "".join(each.itertext()))
        for each in part(package, "docProps/core.xml")
        if each.tag in _CORE
    ]
    title = [] if any(name == "title" for name, _ in held) else [("title", "")]
    return title + [(name, value) for name, value in held if value or name == "title"]


def leading(package: zipfile.ZipFile, name: str) -> dict[str, str]:
    """Return where the links of a part lead, by the names it has for them."""
    folder, _, file = name.rpartition("/")
    try:
        held = part(package, f"{folder}/_rels/{file}.rels")
    except KeyError:
        return {}
    return {
        each.get("Id", ""): each.get("Target", "")
        for each in held
        if each.get("Type", "").endswith("/hyperlink")
    }


def part(package: zipfile.ZipFile, name: str) -> Element:
    """Return the root of a part. Raises TooMuch for one beyond the limit, Foreign for one that declares entities."""
    with package.open(name) as file:
        data = file.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise TooMuch
    return parsed(data)
