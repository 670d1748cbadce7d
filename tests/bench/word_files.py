"""Reads a Word file back with nothing but zip and XML: its words, notes, numbers, links and what it says of itself."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True)
class Word:
    """A Word file by its bytes."""

    data: bytes

    @cached_property
    def parts(self) -> dict[str, bytes]:
        """The files in it, by name, in their order."""
        with zipfile.ZipFile(BytesIO(self.data)) as held:
            return {name: held.read(name) for name in held.namelist()}

    def part(self, name: str) -> etree._Element:
        """Return the root of an XML part."""
        return etree.fromstring(self.parts[name])

    @cached_property
    def body(self) -> etree._Element:
        """The text."""
        return self.part("word/document.xml")[0]

    @property
    def text(self) -> str:
        """All words of the text, a line for each paragraph."""
        return "\n".join(map(words, self.body.iter(f"{W}p")))

    def paragraphs(self, style: str) -> list[str]:
        """Return the words of the paragraphs of *style*."""
        return [words(each) for each in self.body.iter(f"{W}p") if style_of(each) == style]

    @property
    def headings(self) -> list[str]:
        """The words of all headings, those in boxes among them."""
        levels = {f"Heading{level}" for level in range(1, 7)}
        return [words(each) for each in self.body.iter(f"{W}p") if style_of(each) in levels]

    def notes(self, kind: str = "footnote") -> dict[int, str]:
        """Return the words of the notes by their numbers."""
        name = f"word/{kind}s.xml"
        if name not in self.parts:
            return {}
        found = {int(each.get(f"{W}id")): words(each).strip() for each in self.part(name)}
        return {number: told for number, told in found.items() if number > 0}

    @property
    def marks(self) -> list[int]:
        """The notes called in the text, in order: where one is called again, its number again."""
        found: list[int] = []
        for each in self.body.iter(f"{W}footnoteReference", f"{W}endnoteReference", f"{W}instrText"):
            if each.tag == f"{W}instrText":
                found += map(int, re.findall(r"NOTEREF _RefNote(\d+)", each.text or ""))
            else:
                found.append(int(each.get(f"{W}id")))
        return found

    @property
    def instructions(self) -> list[str]:
        """The instructions of all fields, in every part."""
        return [
            (each.text or "").strip()
            for name in self.parts
            if name.endswith(".xml")
            for each in self.part(name).iter(f"{W}instrText")
        ]

    @property
    def edges(self) -> dict[str, str]:
        """The words at the heads and feet of pages, by the names of their parts."""
        return {
            name: " ".join(map(words, self.part(name).iter(f"{W}p")))
            for name in self.parts
            if re.match("word/(header|footer)", name)
        }

    @property
    def addresses(self) -> dict[str, str]:
        """What the text points at outside the file, by relationship."""
        found = self.part("word/_rels/document.xml.rels")
        return {each.get("Id"): each.get("Target") for each in found if each.get("TargetMode") == "External"}

    def numbers(self) -> Iterator[tuple[int, int, str]]:
        """Yield list, level and words of each point."""
        for each in self.body.iter(f"{W}p"):
            told = each.find(f"{W}pPr/{W}numPr")
            if told is not None:
                level, number = (int(told.find(f"{W}{name}").get(f"{W}val")) for name in ("ilvl", "numId"))
                yield number, level, words(each)


def words(element: etree._Element) -> str:
    """Return the words an element prints: no instruction of a field, a break as a new line."""
    found = []
    for each in element.iter(f"{W}t", f"{W}br", f"{W}tab"):
        if each.tag == f"{W}t":
            found.append(each.text or "")
        elif each.getparent().tag == f"{W}r":
            found.append("\n" if each.tag == f"{W}br" else "\t")
    return "".join(found)


def style_of(paragraph: etree._Element) -> str:
    """Return the identity of a paragraph's style, empty for the usual one."""
    told = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if told is None else told.get(f"{W}val")
