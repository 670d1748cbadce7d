"""Reads an exported Word file back, also one that Word or LibreOffice saved again: its text, its notes, its manifest.

A file is never unpacked to disk, no part of it is read beyond a limit, and one that declares entities is refused.
"""

import re
import zipfile
import zlib
from io import BytesIO
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from readahead.memo.docx.package import MANIFEST_NAMESPACE
from readahead.memo.proof.reading_back import Foreign, Gathered, ReadBack, TooMuch

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LARGEST_PART = 40_000_000
_DEEPEST = 300
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
    text = _Text(found)
    text.take(_part(package, "word/document.xml"))
    for kind in _KINDS:
        if f"word/{kind}s.xml" in names:
            _notes(_part(package, f"word/{kind}s.xml"), kind, text.called, found)
    for name in filter(_EDGE.fullmatch, names):
        edge = Gathered()
        _Text(edge).take(_part(package, name))
        found.edges += edge.read().blocks
    return found.read()


def _manifest(package: zipfile.ZipFile, names: list[str]) -> str:
    for name in filter(_ITEM.fullmatch, names[:_MOST_PARTS]):
        held = _part(package, name)
        if held.tag == f"{{{MANIFEST_NAMESPACE}}}manifest":
            return "".join(held.itertext())
    return ""


def _notes(part: Element, kind: str, called: dict[tuple[str, str], int], found: Gathered) -> None:
    """Take in the notes that the text calls, under the numbers they have there."""
    for note in part:
        number = called.get((kind, note.get(f"{_W}id", "")))
        if note.tag == f"{_W}{kind}" and number is not None:
            aside = Gathered()
            _Text(aside).take(note)
            found.note(number, " ".join(aside.read().blocks).strip())


class _Text:
    """Takes in the words of a part, paragraph by paragraph.

    A note has the number that its first call has among all first calls. A field that repeats a number is a call too.
    """

    def __init__(self, found: Gathered) -> None:
        self.called: dict[tuple[str, str], int] = {}
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

    def _simple(self, field: Element) -> None:
        aside = Gathered()
        inner = _Text(aside)
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
    builder = TreeBuilder()
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise TooMuch
        builder.start(_named(tag), {_named(name): value for name, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_named(tag))

    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse
    parser.Parse(data, True)
    return builder.close()


def _named(name: str) -> str:
    return f"{{{name}" if "}" in name else name


def _refuse(*_: object) -> None:
    raise Foreign("it declares entities, as no memo does")
