"""Reads an exported PDF back by its structure: paragraphs, notes and calls in logical order, over the borders of pages.

Running heads and page numbers are no part of the structure, and are not read. What the typesetter never makes is told
as words that no memo has: remarks stuck on a page, words laid over it, a page beside the structure, one cut short.
"""

import ctypes
import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from readahead.memo.pdf.writer import ATTACHED
from readahead.memo.proof.page_marks import Place, at_edges, laid_over, links, misplaced, said
from readahead.memo.proof.page_sight import unseen
from readahead.memo.proof.pdf_properties import properties
from readahead.memo.proof.reading_back import Foreign, Gathered, ReadBack, TooMuch
from readahead.model.article import short

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_MOST_PAGES = 2_000
_DEEPEST = 200
_LARGEST_ATTACHMENT = 40_000_000
_NUMBER = re.compile(r"\s*([0-9]{1,6})\s*")
# Elements a note's words stand in.
_FLOWING = frozenset(["Span", "Em", "Strong", "Link"])
# Elements whose words make a block of their own.
_BLOCKS = frozenset(
    [
        "P",
        "H",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "Title",
        "L",
        "LI",
        "LBody",
        "Table",
        "THead",
        "TBody",
        "TFoot",
        "TR",
        "TH",
        "TD",
        "BlockQuote",
        "Code",
        "Caption",
        "Div",
        "Sect",
        "Part",
        "Art",
        "Document",
        "Aside",
        "NonStruct",
        "Figure",
    ]
)


def read(data: bytes) -> ReadBack:
    """Return the words of the PDF *data*. Raises Foreign for one that is damaged or locked, TooMuch."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with PdfDocument(data) as document:
            return _read(document, data)
    except PdfiumError as error:
        raise Foreign("it is a damaged or locked PDF") from error


def _read(document: "PdfDocument", data: bytes) -> ReadBack:
    if len(document) > _MOST_PAGES:
        raise TooMuch
    found = Gathered(manifest=_manifest(document))
    if found.manifest:
        found.told += properties(document.get_metadata_dict(), data)
        reader = _Reader(found)
        for number in range(len(document)):
            reader.page(document[number])
        read = "".join([*found.blocks, *found.notes.values()])
        for number in range(len(document)):
            page = document[number]
            found.blocks.extend(laid_over(page, read, found.strange))
            found.links.extend(links(document, page, found.strange))
            found.edges.extend(at_edges(page))
            found.strange.extend(misplaced(page, number + 1, of=len(document)))
            found.strange.extend(unseen(page, number + 1))
    return found.read(is_spaced=False)


def _manifest(document: "PdfDocument") -> str:
    for place in range(min(document.count_attachments(), 100)):
        attachment = document.get_attachment(place)
        if attachment.get_name() == ATTACHED:
            held = bytes(attachment.get_data())
            if len(held) > _LARGEST_ATTACHMENT:
                raise TooMuch
            return held.decode("utf-8", "replace")
    return ""


class _Reader:
    """Takes pages in, one after another; a note that goes on on the next page is known by its name."""

    def __init__(self, found: Gathered) -> None:
        self._found = found
        self._numbers: dict[str, int] = {}
        self._texts: dict[int, list[str]] = {}
        self._last: int | None = None
        self._read: set[int] = set()
        self._blocks = 0

    def page(self, page: "PdfPage") -> None:
        """Take in the words of a page."""
        import pypdfium2.raw as pdfium

        self._texts = _texts(page)
        self._read = set()
        self._blocks = len(self._found.blocks)
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        if not tree:
            return
        try:
            for place in range(max(pdfium.FPDF_StructTree_CountChildren(tree), 0)):
                child = pdfium.FPDF_StructTree_GetChildAtIndex(tree, place)
                if child:
                    self._element(child, self._found, within=())
        finally:
            pdfium.FPDF_StructTree_Close(tree)
        self._found.close()
        for content in set(self._texts) - self._read:
            if any(map(str.isalnum, words := "".join(self._texts[content]))):
                self._found.strange.append(f"words that stand in no part of the text: “{short(words, 60)}”")

    def _element(self, element: Any, into: Gathered, *, within: tuple[str, ...]) -> None:

        kind = _kind(element)
        if len(within) > _DEEPEST:
            raise TooMuch
        if kind == "Note":
            self._note(element, within)
        elif kind == "Div" and self._endnote(element, within):
            pass
        elif (kind == "Link" and self._is_raised_number(element, within)) or (
            kind == "Lbl" and "Note" not in within and within[-1:] != ("LI",)
        ):
            self._call(element, into, (*within, kind))
        elif kind not in ("TOC", "TOCI") and not (kind == "Lbl" and within[-1:] == ("LI",)):
            if kind in _BLOCKS:
                into.close()
            self._inside(element, into, (*within, kind))
            if kind in _BLOCKS:
                into.close()
        else:
            # the words of a table of contents stand elsewhere, and the signs of a list are no words
            self._found.edges.append(self._words(element, (*within, kind)))

    def _inside(self, element: Any, into: Gathered, within: tuple[str, ...]) -> None:
        import pypdfium2.raw as pdfium

        for place in range(max(pdfium.FPDF_StructElement_CountChildren(element), 0)):
            child = pdfium.FPDF_StructElement_GetChildAtIndex(element, place)
            if child:
                self._element(child, into, within=within)
            else:
                content = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, place)
                self._read.add(content)
                for text in self._texts.get(content, ()) if content >= 0 else ():
                    into.say(text)

    def _call(self, element: Any, into: Gathered, within: tuple[str, ...]) -> None:
        words = self._words(element, within)
        number = _NUMBER.fullmatch(words)
        if number:
            into.call(int(number[1]))
        else:
            into.say(words)

    def _note(self, element: Any, within: tuple[str, ...]) -> None:
        """Take in a note: the number at its head, or on a page it goes on on the one it began with."""
        import pypdfium2.raw as pdfium

        name = _string(pdfium.FPDF_StructElement_GetID, element)
        words = self._words(element, (*within, "Note"))
        begun = self._numbers.get(name)
        number = _NUMBER.match(words) if begun is None else None
        if number:
            self._numbers[name] = begun = int(number[1])
            words = words[number.end() :]
        if begun is not None:
            self._found.note(begun, words)
        else:
            self._found.say(words)

    def _is_raised_number(self, element: Any, within: tuple[str, ...]) -> bool:
        """Return whether a link is the call of an endnote: a number set apart from the words, as no user's link is."""
        inner = _children(element)
        return (
            [_kind(each) for each in inner] == ["Span"]
            and not {"Div", "Lbl", "Note"}.intersection(within[-3:])
            and bool(_NUMBER.fullmatch(self._words(element, within)))
        )

    def _endnote(self, element: Any, within: tuple[str, ...]) -> bool:
        """Take in an endnote: a block of its number and its words, or of words alone where it goes on on a page."""
        inner = _children(element)
        if not inner or any(_kind(each) != "Div" for each in inner):
            return False
        heads = {_kind(each) for each in _children(inner[0])}
        if len(inner) == 2 and heads == {"Link"}:
            number = _NUMBER.fullmatch(self._words(inner[0], (*within, "Div")))
            self._last = int(number[1]) if number else None
        elif len(inner) != 1 or heads - _FLOWING or self._blocks != len(self._found.blocks):
            return False
        if self._last is None:
            return False
        self._found.note(self._last, self._words(inner[-1], (*within, "Div")))
        return True

    def _words(self, element: Any, within: tuple[str, ...]) -> str:
        aside = Gathered()
        self._inside(element, aside, within)
        return " ".join(aside.read().blocks)


def _children(element: Any) -> list[Any]:
    """Return the elements right inside *element*."""
    import pypdfium2.raw as pdfium

    count = max(pdfium.FPDF_StructElement_CountChildren(element), 0)
    found = (pdfium.FPDF_StructElement_GetChildAtIndex(element, place) for place in range(count))
    return [each for each in found if each]


def _kind(element: Any) -> str:
    import pypdfium2.raw as pdfium

    return _string(pdfium.FPDF_StructElement_GetType, element)


def _texts(page: "PdfPage") -> dict[int, list[str]]:
    """Return the words of a page by the number of the marked content they stand in."""
    import pypdfium2.raw as pdfium

    words = page.get_textpage()
    held = [
        (pdfium.FPDFPageObj_GetMarkedContentID(each.raw), said(each.raw, words), each.get_bounds())
        for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1)
    ]
    found: dict[int, list[str]] = {}
    for at, (content, text, place) in enumerate(held):
        beside = [(other, where) for _, other, where in held[max(at - _NEAR, 0) : at + _NEAR + 1]]
        if content >= 0:
            found.setdefault(content, []).append("" if _is_a_part(text, place, beside) else text)
    return found


_NEAR = 3
"""How many stretches before or after a letter its other parts stand."""


def _is_a_part(text: str, place: Place, beside: list[tuple[str, Place]]) -> bool:
    """Return whether *text* is the dots of a letter, each of whose parts says the whole letter."""
    letters = [each for each in text if unicodedata.bidirectional(each) in ("R", "AL")]
    if len(letters) != 1 or text.strip(f" {letters[0]}").strip("".join(_MARKS.findall(text))):
        return False
    middle = (place[0] + place[2]) / 2
    return any(
        letters[0] in other and where[0] - 1 <= middle <= where[2] + 1 and _area(where) > _area(place)
        for other, where in beside
    )


_MARKS = re.compile("[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")


def _area(place: Place) -> float:
    return (place[2] - place[0]) * (place[3] - place[1])


def _string(ask: Callable[..., int], element: Any) -> str:
    size = ask(element, None, 0)
    if size <= 0:
        return ""
    held = ctypes.create_string_buffer(size)
    ask(element, held, size)
    return held.raw.decode("utf-16-le", "replace").rstrip("\0")
