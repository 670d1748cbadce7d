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
from readahead.memo.proof.word_looks import Ground, Looks
from readahead.memo.proof.word_parts import DOCUMENT, STYLES, THEME, foreign, leading, part, told
from readahead.model.article import short

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
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
    found.told += told(package, names)
    found.strange += foreign(package, names)
    looks = Looks(*(part(package, name) if name in names else None for name in (STYLES, THEME)))
    body = part(package, DOCUMENT)
    paper = Ground(fill=_paper(body))
    text = _Text(found, leading(package, DOCUMENT), looks, paper)
    text.take(body)
    for kind in _KINDS:
        name = f"word/{kind}s.xml"
        if name in names:
            aside = _Text(Gathered(), leading(package, name), looks, paper)
            _notes(part(package, name), kind, text.called, found, aside)
    for name in filter(_EDGE.fullmatch, names):
        edge = Gathered()
        _Text(edge, leading(package, name), looks, paper).take(part(package, name))
        found.edges += edge.read().blocks
        found.links += edge.links
        found.strange += edge.strange
    return found.read()


def _paper(body: Element) -> str:
    """Return the colour of the paper, which a file may change."""
    ground = body.find(f"{_W}background")
    return "FFFFFF" if ground is None else ground.get(f"{_W}color", "FFFFFF")


def _manifest(package: zipfile.ZipFile, names: list[str]) -> str:
    for name in filter(_ITEM.fullmatch, names[:_MOST_PARTS]):
        held = part(package, name)
        if held.tag == f"{{{MANIFEST_NAMESPACE}}}manifest":
            return "".join(held.itertext())
    return ""


def _notes(
    notes: Element, kind: str, called: dict[tuple[str, str], int], found: Gathered, reader: "_Text"
) -> None:
    """Take in the notes that the text calls, under the numbers they have there."""
    for note in notes:
        number = called.get((kind, note.get(f"{_W}id", "")))
        if note.tag == f"{_W}{kind}" and number is not None:
            aside = reader.afresh()
            aside.take(note)
            found.note(number, " ".join(aside.found.read().blocks).strip())
            found.links += aside.found.links
            found.strange += aside.found.strange


class _Text:
    """Takes in the words of a part, paragraph by paragraph.

    A note has the number that its first call has among all first calls. A field that repeats a number is a call too.
    """

    def __init__(self, found: Gathered, leading: dict[str, str], looks: Looks, ground: Ground) -> None:
        self.found = found
        self.called: dict[tuple[str, str], int] = {}
        self._leading = leading
        self._looks = looks
        self._ground = ground
        self._paragraph_looks: Element | None = None
        self._fields: list[list[str]] = []

    def afresh(self) -> "_Text":
        """Return one that takes in another text of the same part."""
        return _Text(Gathered(), self._leading, self._looks, self._ground)

    def take(self, element: Element) -> None:
        """Take in what *element* holds."""
        for child in element:
            self._element(child)

    def _element(self, child: Element) -> None:
        name = child.tag.removeprefix(_W)
        match name:
            case "p":
                self._paragraph(child)
            case "tbl" | "tr" | "tc":
                before = self._ground
                self._ground = self._looks.block(child.find(f"{child.tag}Pr"), before)
                self.take(child)
                self._ground = before
            case "r":
                self._run(child)
            case "fldSimple":
                self._simple(child)
            case "hyperlink":
                self._link(child)
            case "del" | "moveFrom" | "pPr" | "rPr" | "sectPr" | "tblPr" | "tcPr" | "trPr":
                pass
            case "sdt" if _is_contents(child):
                self._contents(child)
            case _ if name in (f"{_COMPATIBILITY}Fallback", "instrText", "delText"):
                if any(each.text for each in child.iter(f"{_W}t")):
                    self.found.strange.append("words that only some programs show")
            case "sdtPr":
                if child.find(f"{_W}dataBinding") is not None:
                    self.found.strange.append("words that another part of the file may change")
            case "altChunk" | "subDoc" | "object" | "control":
                self.found.strange.append(f"something brought in from elsewhere: {name}")
            case _:
                self.take(child)

    def _paragraph(self, paragraph: Element) -> None:
        self.found.close()
        ground, looks = self._ground, self._paragraph_looks
        self._paragraph_looks = paragraph.find(f"{_W}pPr")
        self._ground = self._looks.paragraph(self._paragraph_looks, ground)
        self.take(paragraph)
        self._ground, self._paragraph_looks = ground, looks
        if self._fields:
            self._say("\n")
        self.found.close()

    def _contents(self, block: Element) -> None:
        """Take in a table of contents, whose words all stand elsewhere, as what stands at the edge of the memo."""
        aside = self.afresh()
        aside.take(block)
        self.found.edges += [*aside.found.read().blocks, *aside.found.edges]
        self.found.strange += aside.found.strange

    def _link(self, link: Element) -> None:
        start = self.found.said
        self.take(link)
        address = self._leading.get(link.get(f"{_R}id", ""), "")
        if address:
            place = link.get(f"{_W}anchor", "")
            self.found.links.append(
                Linked(self.found.since(start), f"{address}#{place}" if place else address)
            )

    def _simple(self, field: Element) -> None:
        inner = self.afresh()
        inner._paragraph_looks = self._paragraph_looks
        inner.take(field)
        self.found.strange += inner.found.strange
        self._result(field.get(f"{_W}instr", ""), "".join(inner.found.read().blocks))

    def _run(self, run: Element) -> None:
        because = self._looks.unseen(self._paragraph_looks, run.find(f"{_W}rPr"), self._ground)
        if because:
            words = "".join(each.text or "" for each in run.iter(f"{_W}t"))
            if any(map(str.isalnum, words)):
                self.found.strange.append(f"words that nobody sees, {because}: “{short(words, 60)}”")
        for child in run:
            match child.tag.removeprefix(_W):
                case name if because and name not in ("fldChar", "instrText"):
                    pass
                case "t":
                    self._say(child.text or "")
                case "tab" | "ptab":
                    self._say("\t")
                case "br" | "cr":
                    self._say(" ")
                case "noBreakHyphen":
                    self._say("\u2011")
                case "fldChar":
                    self._field(child.get(f"{_W}fldCharType", ""))
                case "instrText" if self._fields:
                    self._fields[-1][0] += child.text or ""
                case "footnoteReference" | "endnoteReference":
                    self._call(child)
                case "commentReference":
                    self.found.strange.append("a remark at the edge of the page")
                case "rPr":
                    pass
                case _:
                    self._element(child)

    def _say(self, text: str) -> None:
        if self._fields:
            self._fields[-1][1] += text
        else:
            self.found.say(text)

    def _call(self, reference: Element) -> None:
        kind = "footnote" if reference.tag == f"{_W}footnoteReference" else "endnote"
        key = (kind, reference.get(f"{_W}id", ""))
        number = self.called.setdefault(key, len(self.called) + 1)
        self.found.call(number)

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
            self.found.call(int(result.strip()[:6]))
        elif field == "TOC":
            self.found.edges += [_PAGE.sub("", line) for line in result.split("\n")]
        elif field not in ("PAGE", "NUMPAGES", "PAGEREF") or not _COUNT.fullmatch(result):
            self._say(result)
            if field == "HYPERLINK" and (address := _address(instruction)):
                self.found.links.append(Linked(result, address))
            elif field not in ("HYPERLINK", "NOTEREF", "REF", "PAGE", "NUMPAGES", "PAGEREF"):
                self.found.strange.append(
                    f"a field that may come to say something else: {short(instruction, 60)}"
                )


# The number of a page, also with Roman digits; in a table of contents it stands behind a tab.
_COUNT = re.compile(r"\s*[0-9ivxlcdm]{0,6}\s*", re.IGNORECASE)
_PAGE = re.compile(rf"\t{_COUNT.pattern}$", re.IGNORECASE)
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
