"""Prints a memo's content as a Word file: real headings, real notes, real lists, for those who go on writing in it.

python-docx gives the package; notes, lists, fields and boxes, which it has none of, are written here. Nothing in the
file can act: no macro, no template or picture from elsewhere, no field whose words a user or an article wrote.
"""

import re

from readahead.memo.document import Document, direction
from readahead.memo.docx import page
from readahead.memo.docx import parts as paper
from readahead.memo.docx import pictures as drawn
from readahead.memo.docx.body import Body, paragraph
from readahead.memo.docx.lists import Lists
from readahead.memo.docx.package import Package
from readahead.memo.docx.runs import Runs, run
from readahead.memo.docx.style import NAVY
from readahead.memo.docx.styles import styles
from readahead.memo.docx.xml import NOTHING, Xml, joined, tag, val
from readahead.model.memo import NotePlace

__all__ = ["docx"]


def docx(document: Document) -> bytes:
    """Return *document* as a Word file (ECMA-376, transitional); the same document gives the same bytes."""
    accent = colour(document.options.accent)
    width = page.PAPERS[document.options.page].text
    package = Package(document, styles(accent, language(document.language), width=width))
    kind = "endnote" if document.options.notes is NotePlace.ENDNOTES else "footnote"
    runs = Runs(package.link, kind=kind)
    lists = Lists(accent)
    pictures = _Pictures(document, package)
    body = Body(runs, lists, pictures.inline)
    parts = paper.parts(document, body, accent=accent, width=width)
    head = paper.head(document, accent=accent, width=width, logo=pictures.logo(width))
    contents = paper.contents(body) if document.options.contents else NOTHING
    edges = {
        "header": page.header(document, first=False),
        "header-first": page.header(document, first=True),
        "footer": page.footer(document),
        "footer-first": page.footer(document),
    }
    related = {name: package.edge(name, words) for name, words in edges.items()}
    package.body(joined(head, contents, parts, page.section(document, related)))
    package.numbering(lists.definitions())
    package.notes(kind, _notes(document, runs, kind))
    return package.written()


def _notes(document: Document, runs: Runs, kind: str) -> list[Xml]:
    """Return the notes that were called, in the order they were."""
    made = []
    for number in runs.called:
        words = document.notes[number - 1].inlines
        running = direction("".join(each.text for each in words if hasattr(each, "text")))
        style = f"{kind.capitalize()}Reference"
        mark = tag("w:r", None, tag("w:rPr", None, val("w:rStyle", style)), tag(f"w:{kind}Ref"))
        told = joined(mark, run(" "), Runs(lambda _: "").inlines(words, running))
        made.append(
            tag(f"w:{kind}", {"w:id": number}, paragraph(told, running, style=f"{kind.capitalize()}Text"))
        )
    return made


class _Pictures:
    """Shows the pictures of a document; each lies in the file once."""

    def __init__(self, document: Document, package: Package) -> None:
        self._document = document
        self._package = package
        self._height = page.PAPERS[document.options.page].depth
        self._count = 0
        self._held: dict[str, tuple[str, tuple[int, int], float] | None] = {}

    def inline(self, name: str, alternative: str, width: int) -> Xml:
        """Return the run that shows a picture in a line *width* twentieths of a point wide, nothing if it is no picture."""
        held = self._picture(name)
        if held is None:
            return NOTHING
        relationship, pixels, ppi = held
        room = (width * drawn.EMU_PER_TWIP, self._height * drawn.EMU_PER_TWIP * 6 // 10)
        size = drawn.shown_size(pixels, ppi, width=room[0], height=room[1])
        self._count += 1
        return drawn.inline(relationship, self._count, alternative, size)

    def logo(self, width: int) -> Xml:
        """Return the run that shows the organisation's logo in the corner of the first page, nothing without one."""
        held = self._picture(self._document.options.logo) if self._document.options.logo else None
        if held is None:
            return NOTHING
        relationship, pixels, ppi = held
        room = paper.logo_room(width)
        self._count += 1
        size = drawn.shown_size(pixels, ppi, width=room[0], height=room[1])
        return drawn.at_the_end(relationship, self._count, "Logo", size)

    def _picture(self, name: str) -> tuple[str, tuple[int, int], float] | None:
        if name not in self._held:
            self._held[name] = self._store(name)
        return self._held[name]

    def _store(self, name: str) -> tuple[str, tuple[int, int], float] | None:
        try:
            made = drawn.painted(self._document.picture(name))
        except KeyError:
            return None
        if made is None:
            return None
        data, media, pixels, ppi = made
        return self._package.picture(data, media), pixels, ppi


def colour(accent: str) -> str:
    """Return the colour of headings as six hexadecimal digits: *accent* (#RRGGBB), the program's own for anything else."""
    return accent[1:].upper() if re.fullmatch("#[0-9A-Fa-f]{6}", accent) else NAVY


def language(tag: str) -> str:
    """Return a BCP 47 tag as Word wants it, British English for plain "en" and for what is no tag."""
    if not re.fullmatch("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) or tag.lower() == "en":
        return "en-GB"
    return tag
