"""Looks at what stands on the pages of an exported PDF beside the memo's words: where its links lead, what is laid over it."""

import ctypes
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from readahead.memo.proof.reading_back import Linked

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

Place: TypeAlias = tuple[float, float, float, float]
"""Where something stands on a page: left, bottom, right and top, in points."""

EDGE = 80.0
"""What stands nearer than this to the head or foot of a page, in points, may be a running head."""

# How far from the head a logo reaches.
_LOGO = 100.0
_WATERMARK = "DRAFT"


def laid_over(page: "PdfPage", read: str, strange: list[str]) -> Iterator[str]:
    """Yield the words on a page beside the memo's own, *read* being all that was read of it; what else there is, is told as *strange*."""
    import pypdfium2.raw as pdfium

    if page.get_cropbox() != page.get_mediabox() or page.get_rotation():
        strange.append("a page that is cut or turned")
    for place in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, place)
        if pdfium.FPDFAnnot_GetSubtype(annotation) != pdfium.FPDF_ANNOT_LINK:
            strange.append("a remark on the page")
        pdfium.FPDFPage_CloseAnnot(annotation)
    known = "".join(read.split())
    height = page.get_height()
    words = page.get_textpage()
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    is_told = bool(tree) and pdfium.FPDF_StructTree_CountChildren(tree) > 0
    if tree:
        pdfium.FPDF_StructTree_Close(tree)
    for each in page.get_objects(max_depth=1):
        is_marked = pdfium.FPDFPageObj_GetMarkedContentID(each.raw) >= 0
        _, bottom, _, top = each.get_bounds()
        if each.type == pdfium.FPDF_PAGEOBJ_TEXT:
            printed = said(each.raw, words)
            bare = "".join(printed.split())
            is_inside = bottom > EDGE and top < height - EDGE
            if bare and not (is_told if is_marked else bare in known or bare == _WATERMARK or not is_inside):
                yield printed
        # a picture of the memo is marked; its logo is not, and stands at the head
        elif (
            each.type == pdfium.FPDF_PAGEOBJ_FORM
            and not is_marked
            and top < height - _LOGO
            and _holds_words(each)
        ):
            strange.append("words laid over the page")


def at_edges(page: "PdfPage") -> Iterator[str]:
    """Yield what stands at the head and foot of a page, stretch by stretch."""
    import pypdfium2.raw as pdfium

    words = page.get_textpage()
    height = page.get_height()
    for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1):
        _, bottom, _, top = each.get_bounds()
        is_edge = bottom <= EDGE or top >= height - EDGE
        if is_edge and pdfium.FPDFPageObj_GetMarkedContentID(each.raw) < 0:
            yield said(each.raw, words)


_COUNTED = re.compile(r"Page(\d+)of(\d+)")


def misplaced(page: "PdfPage", number: int, *, of: int) -> Iterator[str]:
    """Yield words for a page that is not numbered as it stands in the file: one put in, taken out or moved."""
    import pypdfium2.raw as pdfium

    words = page.get_textpage()
    foot = "".join(
        said(each.raw, words)
        for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1)
        if each.get_bounds()[3] < EDGE and pdfium.FPDFPageObj_GetMarkedContentID(each.raw) < 0
    )
    counted = _COUNTED.search("".join(foot.split()))
    if counted is None:
        yield f"page {number} of {of}, which bears no number"
    elif (int(counted[1]), int(counted[2])) != (number, of):
        yield f"page {number} of {of}, which bears the number {counted[1]} of {counted[2]}"


def _holds_words(form: Any) -> bool:
    import pypdfium2.raw as pdfium

    for place in range(max(pdfium.FPDFFormObj_CountObjects(form.raw), 0)):
        kind = pdfium.FPDFPageObj_GetType(pdfium.FPDFFormObj_GetObject(form.raw, place))
        if kind in (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_FORM):
            return True
    return False


def said(text: Any, words: Any, *, is_seen: bool = True) -> str:
    """Return the words of a text object; nothing for one that is not painted, where only those *is_seen* are asked for."""
    import pypdfium2.raw as pdfium

    if is_seen and pdfium.FPDFTextObj_GetTextRenderMode(text) in _UNPAINTED:
        return ""
    size = pdfium.FPDFTextObj_GetText(text, words.raw, None, 0)
    held = ctypes.create_string_buffer(max(size, 2))
    pdfium.FPDFTextObj_GetText(text, words.raw, ctypes.cast(held, ctypes.POINTER(ctypes.c_ushort)), size)
    letters = held.raw[:size].decode("utf-16-le", "surrogatepass").rstrip("\0")
    # where a stretch was turned round, the halves of a letter beyond the first plane were too
    letters = _TURNED.sub(r"\2\1", letters)
    return letters.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


# Neither filled nor stroked, but for what they cut out (ISO 32000-1, 9.3.6).
_UNPAINTED = (3, 7)
_TURNED = re.compile("([\udc00-\udfff])([\ud800-\udbff])")


def links(document: "PdfDocument", page: "PdfPage", strange: list[str]) -> Iterator[Linked]:
    """Yield the links of a page that lead out of the file; those that do something else are told as *strange*."""
    import pypdfium2.raw as pdfium

    texts: list[tuple[Place, str]] = []
    for place in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, place)
        link = pdfium.FPDFAnnot_GetLink(annotation)
        action = pdfium.FPDFLink_GetAction(link) if link else None
        kind = pdfium.FPDFAction_GetType(action) if action else pdfium.PDFACTION_GOTO
        if kind == pdfium.PDFACTION_URI:
            texts = texts or _texts(page)
            yield Linked(_under(annotation, texts), _address(document, action))
        elif kind != pdfium.PDFACTION_GOTO:
            strange.append("a link that opens something else than a page of the web")
        pdfium.FPDFPage_CloseAnnot(annotation)


def _address(document: "PdfDocument", action: Any) -> str:
    import pypdfium2.raw as pdfium

    size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    held = ctypes.create_string_buffer(max(size, 1))
    pdfium.FPDFAction_GetURIPath(document, action, held, size)
    return held.value.decode("utf-8", "replace")


def _texts(page: "PdfPage") -> list[tuple[Place, str]]:
    """Return the memo's words on a page, each stretch with its place."""
    import pypdfium2.raw as pdfium

    words = page.get_textpage()
    return [
        (each.get_bounds(), said(each.raw, words))
        for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1)
        if pdfium.FPDFPageObj_GetMarkedContentID(each.raw) >= 0
    ]


def _under(annotation: Any, texts: list[tuple[Place, str]]) -> str:
    """Return which of the *texts* a link is laid over, line by line."""
    import pypdfium2.raw as pdfium

    places = []
    for place in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
        points = pdfium.FS_QUADPOINTSF()
        pdfium.FPDFAnnot_GetAttachmentPoints(annotation, place, points)
        across = (points.x1, points.x2, points.x3, points.x4)
        down = (points.y1, points.y2, points.y3, points.y4)
        places.append((min(across), min(down), max(across), max(down)))
    if not places:
        whole = pdfium.FS_RECTF()
        pdfium.FPDFAnnot_GetRect(annotation, whole)
        places.append((whole.left, whole.bottom, whole.right, whole.top))
    return "".join(text for place in places for where, text in texts if is_in(where, place))


def is_in(one: Place, other: Place) -> bool:
    """Return whether the middle of *one* lies in *other*; both are places on a page."""
    across, down = (one[0] + one[2]) / 2, (one[1] + one[3]) / 2
    return other[0] <= across <= other[2] and other[1] <= down <= other[3]
