"""Sets the paper as a whole for the Word file: its head, its table of contents, and each part as its block asks."""

from collections.abc import Iterator

from readahead.memo.document import Document, HeaderField, Part, Text, direction
from readahead.memo.docx import tables
from readahead.memo.docx.body import SPACER, Body, Place, paragraph
from readahead.memo.docx.runs import Look, field, run, written
from readahead.memo.docx.style import BROWN, HAIRLINE
from readahead.memo.docx.tables import Frame
from readahead.memo.docx.xml import NOTHING, Xml, joined, tag
from readahead.memo.markdown.writer import EXERCISE
from readahead.model.memo import Block, NotePlace

# The deepest heading the table of contents lists: the parts, as in the other formats.
_LISTED = 1
_LOGO = 600_000


def frames(accent: str) -> dict[Block, Frame]:
    """Return the boxes of the blocks that stand in one."""
    around = tuple((side, 8, accent) for side in ("top", "left", "bottom", "right"))
    return {
        Block.WHY_IT_MATTERS: Frame("FDF4E7", (("left", 24, BROWN),), "WarmLabel"),
        Block.LINES_TO_TAKE: Frame("EFF3F9", around),
        Block.IF_RAISED: Frame("F4F5F7", (("left", 24, accent),)),
        Block.DESK_NOTE: Frame("F4F5F7", (("left", 24, HAIRLINE),), "QuietLabel"),
    }


def parts(document: Document, body: Body, *, accent: str, width: int) -> Xml:
    """Return all parts in their order; in a file with endnotes the heading these stand under is the last line."""
    framed = frames(accent)
    made = [_part(part, body, framed.get(part.block), width) for part in document.parts]
    if document.notes and document.options.notes is NotePlace.ENDNOTES:
        made.append(body.heading((Text("Notes"),), 1))
    return joined(*made)


def _part(part: Part, body: Body, frame: Frame | None, width: int) -> Xml:
    words = (Text(part.heading),)
    if frame:
        inner = width - tables.INSET * 2
        heading = body.heading(words, 1, label=frame.label)
        held = joined(heading, body.pieces(part.pieces, Place(width=inner)))
        return joined(SPACER, tables.boxed(held, frame, width), SPACER)
    if part.block in (Block.BOTTOM_LINE, Block.HEADLINE):
        heading = body.heading(words, 1, label="Label", before=240)
        return joined(heading, body.pieces(part.pieces, Place(width=width, style="Lead")))
    heading = body.heading(words, 1, new_page=part.block is Block.ANNEX)
    return joined(heading, body.pieces(part.pieces, Place(width=width)))


def head(document: Document, *, accent: str, width: int, logo: Xml) -> Xml:
    """Return the head of the paper: kicker, title, the two columns of what it is about, and whether it is an exercise."""
    kicker = " · ".join(filter(None, (document.kicker, document.marking)))
    made = [paragraph(joined(logo, written(kicker, direction(kicker))), style="Kicker")]
    for words, style in ((document.title, "Title"), (document.subtitle, "Subtitle")):
        if words:
            made.append(paragraph(written(words, direction(words)), direction(words), style=style))
    if document.fields:
        columns = [
            joined(*_fields(document, number)) or paragraph(NOTHING, style="FieldText") for number in (0, 1)
        ]
        half = width // 2
        made += [tables.beside(columns, (half, width - half), ruled=accent), SPACER]
    else:
        made.append(paragraph(NOTHING, style="Rule"))
    if document.exercise:
        first, rest = EXERCISE.split(".", 1)
        made.append(paragraph(joined(run(f"{first}.", Look(strong=True)), run(rest)), style="Exercise"))
    return joined(*made)


def _fields(document: Document, column: int) -> Iterator[Xml]:
    for each in document.fields:
        if each.column == column:
            yield from _field(each)


def _field(each: HeaderField) -> Iterator[Xml]:
    yield paragraph(written(each.label, direction(each.label)), style="FieldLabel")
    for words in each.lines[:-1]:
        yield paragraph(written(words, direction(words)), style="FieldText")
    last = each.lines[-1] if each.lines else ""
    yield paragraph(written(last, direction(last)), style="FieldLast")


def contents(body: Body) -> Xml:
    """Return the table of contents of what *body* has set: a real one, whose lines are there already and lead on.

    The page numbers are fields without a number yet: only the reader's own program knows its pages, and Word fills them
    in whenever it prints. A number of ours could be wrong, and asking Word for all on opening would make it ask.
    """
    listed = [each for each in body.headings if each[0] <= _LISTED]
    if not listed:
        return NOTHING
    instruction = f'TOC \\o "1-{_LISTED}" \\h \\z \\u'
    begin = (
        tag("w:r", None, tag("w:fldChar", {"w:fldCharType": "begin"})),
        tag(
            "w:r",
            None,
            tag("w:instrText", {"xml:space": "preserve"}, Xml(instruction.replace('"', "&quot;"))),
        ),
        tag("w:r", None, tag("w:fldChar", {"w:fldCharType": "separate"})),
    )
    end = tag("w:r", None, tag("w:fldChar", {"w:fldCharType": "end"}))
    lines = []
    for number, (level, words, name) in enumerate(listed):
        running = direction(words)
        shown = joined(
            written(words, running), tag("w:r", None, tag("w:tab")), field(f"PAGEREF {name} \\h", "")
        )
        link = tag("w:hyperlink", {"w:anchor": name, "w:history": 1}, shown)
        first = joined(*begin) if not number else NOTHING
        last = end if number == len(listed) - 1 else NOTHING
        lines.append(paragraph(joined(first, link, last), style=f"TOC{level}"))
    return joined(paragraph(run("Contents"), style="TOCHeading"), *lines, SPACER)


def logo_room(width: int) -> tuple[int, int]:
    """Return how wide and high (EMU) a logo may be beside a title on a line *width* twentieths of a point wide."""
    return width * 635 // 3, _LOGO
