"""Reads an exported Word file back, also one that Word or LibreOffice saved again: its text, its notes, its manifest.

A file is never unpacked to disk, no part of it is read beyond a limit, and one that declares entities is refused.
"""

import re
import zipfile
import zlib
from io import BytesIO
from xml.etree.ElementTree import Element
from xml.parsers import expat

from readahead.memo.docx.package import MANIFEST_NAMESPACE
from readahead.memo.proof.reading_back import Foreign, Gathered, Linked, ReadBack, TooMuch
from readahead.memo.proof.xml_reading import parsed
from readahead.model.article import short

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LARGEST_PART = 40_000_000
_MOST_PARTS = 5_000
_ITEM = re.compile(r"customXml/item[0-9]+\.xml")
_EDGE = re.compile(r"word/(?:header|footer)[^/]*\.xml")
_KINDS = ("footnote", "endnote")


def read(data: bytes) -> ReadBack:
    """Return the words of the Word file *data*. Raises Foreign and TooMuch."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            return _read(package)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError) as error:
        raise Foreign("it is a damaged or foreign packed file") from error
    except (expat.ExpatError, zlib.error, ValueError, RuntimeError) as error:
        raise Foreign("a part of it cannot be read") from error


def _read(package: zipfile.ZipFile) -> ReadBack:
    names = package.namelist()
    if "word/document.xml" not in names:
        raise Foreign("it is a packed file, and no Word file")
    if len(names) > _MOST_PARTS:
        raise TooMuch
    found = Gathered(manifest=_manifest(package, names))
    found.told += _told(package, names)
    text = _Text(found, _leading(package, "word/document.xml"))
    text.take(_part(package, "word/document.xml"))
    for kind in _KINDS:
        if f"word/{kind}s.xml" in names:
            name = f"word/{kind}s.xml"
            _notes(_part(package, name), kind, text.called, found, _leading(package, name))
    for name in filter(_EDGE.fullmatch, names):
        edge = Gathered()
        _Text(edge, _leading(package, name)).take(_part(package, name))
        found.edges += edge.read().blocks
        found.links += edge.links
    return found.read()


def _manifest(package: zipfile.ZipFile, names: list[str]) -> str:
    for name in filter(_ITEM.fullmatch, names[:_MOST_PARTS]):
        held = _part(package, name)
        if held.tag == f"{{{MANIFEST_NAMESPACE}}}manifest":
            return "".join(held.itertext())
    return ""


_CORE = {
    "{http://purl.org/dc/elements/1.1/}title": "title",
    "{http://purl.org/dc/elements/1.1/}subject": "subtitle",
    "{http://purl.org/dc/elements/1.1/}creator": "author",
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}category": "marking",
}


def _told(package: zipfile.ZipFile, names: list[str]) -> list[tuple[str, str]]:
    """Return what the file's properties say; those a program drops that saves it again count only where they stand."""
    if "docProps/core.xml" not in names:
        return [("title", "")]
    held = [
        (_CORE[each.tag], "".join(each.itertext()))
        for each in _part(package, "docProps/core.xml")
        if each.tag in _CORE
    ]
    title = [] if any(name == "title" for name, _ in held) else [("title", "")]
    return title + [(name, value) for name, value in held if value or name == "title"]


def _leading(package: zipfile.ZipFile, name: str) -> dict[str, str]:
    """Return where the links of a part lead, by the names it has for them."""
    folder, _, file = name.rpartition("/")
    try:
        held = _part(package, f"{folder}/_rels/{file}.rels")
    except KeyError:
        return {}
    return {
        each.get("Id", ""): each.get("Target", "")
        for each in held
        if each.get("Type", "").endswith("/hyperlink")
    }


def _notes(
    part: Element,
    kind: str,
    called: dict[tuple[str, str], int],
    found: Gathered,
    leading: dict[str, str],
) -> None:
    """Take in the notes that the text calls, under the numbers they have there."""
    for note in part:
        number = called.get((kind, note.get(f"{_W}id", "")))
        if note.tag == f"{_W}{kind}" and number is not None:
            aside = Gathered()
            _Text(aside, leading).take(note)
            found.links += aside.links
            found.note(number, " ".join(aside.read().blocks).strip())


class _Text:
    """Takes in the words of a part, paragraph by paragraph.

    A note has the number that its first call has among all first calls. A field that repeats a number is a call too.
    """

    def __init__(self, found: Gathered, leading: dict[str, str]) -> None:
        self.called: dict[tuple[str, str], int] = {}
        self._leading = leading
        self._found = found
        self._fields: list[list[str]] = []

    def take(self, element: Element) -> None:
        """Take in what *element* holds."""
        for child in element:
            self._element(child)

    def _element(self, child: Element) -> None:
        name = child.tag.removeprefix(_W)
        match name:
            case "p":
                self._paragraph(child)
            case "r":
                self._run(child)
            case "fldSimple":
                self._simple(child)
            case "hyperlink":
                self._link(child)
            case "del" | "moveFrom" | "pPr" | "rPr" | "sdtPr" | "sectPr" | "tblPr" | "tcPr" | "trPr":
                pass
            case "sdt" if _is_contents(child):
                pass
            case _ if name in (f"{_COMPATIBILITY}Fallback", "instrText", "delText"):
                pass
            case _:
                self.take(child)

    def _paragraph(self, paragraph: Element) -> None:
        self._found.close()
        self.take(paragraph)
        self._found.close()

    def _link(self, link: Element) -> None:
        start = self._found.said
        self.take(link)
        address = self._leading.get(link.get(f"{_R}id", ""), "")
        if address:
            place = link.get(f"{_W}anchor", "")
            self._found.links.append(
                Linked(self._found.since(start), f"{address}#{place}" if place else address)
            )

    def _simple(self, field: Element) -> None:
        aside = Gathered()
        inner = _Text(aside, self._leading)
        inner.take(field)
        self._result(field.get(f"{_W}instr", ""), "".join(aside.read().blocks))

    def _run(self, run: Element) -> None:
        properties = run.find(f"{_W}rPr")
        if properties is not None and _is_on(properties.find(f"{_W}vanish")):
            return
        for child in run:
            match child.tag.removeprefix(_W):
                case "t":
                    self._say(child.text or "")
                case "tab" | "br" | "cr" | "ptab":
                    self._say(" ")
                case "noBreakHyphen":
                    self._say("\u2011")
                case "fldChar":
                    self._field(child.get(f"{_W}fldCharType", ""))
                case "instrText" if self._fields:
                    self._fields[-1][0] += child.text or ""
                case "footnoteReference" | "endnoteReference":
                    self._call(child)
                case "rPr":
                    pass
                case _:
                    self._element(child)

    def _say(self, text: str) -> None:
        if self._fields:
            self._fields[-1][1] += text
        else:
            self._found.say(text)

    def _call(self, reference: Element) -> None:
        kind = "footnote" if reference.tag == f"{_W}footnoteReference" else "endnote"
        key = (kind, reference.get(f"{_W}id", ""))
        number = self.called.setdefault(key, len(self.called) + 1)
        self._found.call(number)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(["", "", ""])
        elif kind == "separate" and self._fields:
            # what was said before is no result
            self._fields[-1][1] = ""
        elif kind == "end" and self._fields:
            instruction, result, _ = self._fields.pop()
            self._result(instruction, result)

    def _result(self, instruction: str, result: str) -> None:
        words = instruction.split()
        field = words[0].upper() if words else ""
        if (
            field in ("NOTEREF", "REF")
            and result.strip().isascii()
            and result.strip().isdigit()
            and not self._fields
        ):
            self._found.call(int(result.strip()[:6]))
        elif field not in ("TOC", "PAGE", "NUMPAGES", "PAGEREF"):
            self._say(result)
            if field == "HYPERLINK" and (address := _address(instruction)):
                self._found.links.append(Linked(result, address))
            elif field not in ("HYPERLINK", "NOTEREF", "REF"):
                self._found.strange.append(
                    f"a field that may come to say something else: {short(instruction, 60)}"
                )


_LEADS = re.compile(r'HYPERLINK\s+(?!\\)(?:"([^"]*)"|(\S+))')
_PLACE = re.compile(r'\\l\s+(?:"([^"]*)"|(\S+))')


def _address(instruction: str) -> str:
    """Return where a field leads to outside the file, empty for nowhere."""
    leads, place = _LEADS.search(instruction), _PLACE.search(instruction)
    if leads is None:
        return ""
    return "#".join(found[1] or found[2] or "" for found in (leads, place) if found)


def _is_contents(block: Element) -> bool:
    """Return whether a block is a table of contents, whose words all stand elsewhere."""
    gallery = (
        block.find(f"{_W}sdtPr/{_W}docPartObj/{_W}docPartGallery")
        if block.find(f"{_W}sdtPr") is not None
        else None
    )
    return gallery is not None and gallery.get(f"{_W}val") == "Table of Contents"


def _is_on(switch: Element | None) -> bool:
    return switch is not None and switch.get(f"{_W}val", "true") not in ("0", "false", "off")


def _part(package: zipfile.ZipFile, name: str) -> Element:
    """Return the root of a part. Raises TooMuch for one beyond the limit, Foreign for one that declares entities."""
    with package.open(name) as file:
        data = file.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise TooMuch
    return parsed(data)
