"""Sets the tables of the Word file: those of facts, and those that only put words side by side or into a box."""

from collections.abc import Sequence
from dataclasses import dataclass

from readahead.memo.document import Table, plain
from readahead.memo.docx.style import border, shading
from readahead.memo.docx.xml import NOTHING, Xml, joined, tag, val

# How wide a letter of a table is in the mean, what a cell keeps free, and its least width, in twentieths of a point.
_LETTER, _KEPT, _LEAST = 98, 200, 500
# How much of the room, in hundredths, a column gets at most that asks for what its words need, beside others' shares.
_MOST = 27
_SIDES = ("top", "left", "bottom", "right")


@dataclass(frozen=True, slots=True)
class Frame:
    """How a box looks: its ground, its borders, and which label stands in it."""

    fill: str
    borders: tuple[tuple[str, int, str], ...]
    label: str = "Label"


def facts(
    cells: Sequence[Sequence[Xml]], widths: Sequence[int], *, accent: str, rtl: bool, indent: int = 0
) -> Xml:
    """Return a table of facts; the first row is its header, which each page repeats. Cells hold whole paragraphs."""
    rule = tag("w:tcBorders", None, border("bottom", 6, 0, accent))
    rows = [
        _row(
            [
                _cell(words, wide, NOTHING if number else rule)
                for words, wide in zip(row, widths, strict=True)
            ],
            header=not number,
            whole=True,
        )
        for number, row in enumerate(cells)
    ]
    # The first row looks like a header; no bands.
    look = val("w:tblLook", "0620")
    properties = (
        val("w:tblStyle", "FactTable"),
        tag("w:bidiVisual") if rtl else NOTHING,
        _wide(sum(widths)),
        tag("w:tblInd", {"w:w": indent, "w:type": "dxa"}) if indent else NOTHING,
        look,
    )
    return _table(properties, widths, rows)


def beside(cells: Sequence[Xml], widths: Sequence[int], *, whole: bool = False, ruled: str = "") -> Xml:
    """Return cells side by side without lines; *whole* keeps them on one page, *ruled* is the colour of rules around."""
    lines = (
        tag("w:tblBorders", None, border("top", 10, 0, ruled), border("bottom", 5, 0, ruled))
        if ruled
        else NOTHING
    )
    margins = _margins(100 if ruled else 0, 0, 60 if ruled else 0, 120)
    made = [_cell(words, wide) for words, wide in zip(cells, widths, strict=True)]
    return _table((_wide(sum(widths)), lines, _FIXED, margins), widths, [_row(made, whole=whole)])


def boxed(words: Xml, frame: Frame, width: int) -> Xml:
    """Return *words*, whole paragraphs, in a box."""
    sides = [
        border(side, eighths, 0, colour)
        for name in _SIDES
        for side, eighths, colour in frame.borders
        if side == name
    ]
    looks = joined(tag("w:tcBorders", None, *sides), shading(frame.fill))
    properties = (_wide(width), _FIXED, _margins(150, INSET, 90, INSET))
    return _table(properties, [width], [_row([_cell(words, width, looks)])])


INSET = 220
"""What a box keeps free at its left and right."""

_FIXED = tag("w:tblLayout", {"w:type": "fixed"})


def _table(properties: Sequence[Xml], widths: Sequence[int], rows: Sequence[Xml]) -> Xml:
    grid = tag("w:tblGrid", None, *(tag("w:gridCol", {"w:w": each}) for each in widths))
    return tag("w:tbl", None, tag("w:tblPr", None, *properties), grid, *rows)


def _row(cells: Sequence[Xml], *, header: bool = False, whole: bool = False) -> Xml:
    told = [tag("w:cantSplit")] if header or whole else []
    if header:
        told.append(tag("w:tblHeader"))
    return tag("w:tr", None, tag("w:trPr", None, *told) if told else NOTHING, *cells)


def _cell(words: Xml, width: int, looks: Xml = NOTHING) -> Xml:
    return tag("w:tc", None, tag("w:tcPr", None, tag("w:tcW", {"w:w": width, "w:type": "dxa"}), looks), words)


def _wide(width: int) -> Xml:
    return tag("w:tblW", {"w:w": width, "w:type": "dxa"})


def _margins(top: int, left: int, bottom: int, right: int) -> Xml:
    sides = zip(_SIDES, (top, left, bottom, right), strict=True)
    return tag(
        "w:tblCellMar", None, *(tag(f"w:{side}", {"w:w": each, "w:type": "dxa"}) for side, each in sides)
    )


def column_widths(table: Table, room: int) -> list[int]:
    """Return how wide the columns are in a place *room* wide: shares of it, or as wide as their words ask for.

    Where columns have shares those without get what their words ask for, and the shares part the rest.
    """
    asked = [_asked(table, number, room) for number in range(len(table.columns))]
    shares = [column.share for column in table.columns]
    least = min(_LEAST, room // max(len(asked), 1))
    if not any(shares):
        return _fitted(asked, room, least)
    unshared = [each for each, share in zip(asked, shares, strict=True) if not share]
    own = _fitted([min(each, room * _MOST // 100) for each in unshared], room // 2, least)
    left, whole = room - sum(own), sum(shares)
    fixed = iter(own)
    return [left * share // whole if share else next(fixed) for share in shares]


def _asked(table: Table, number: int, room: int) -> int:
    """Return how wide a column would be with its longest cell on one line."""
    cells = [table.columns[number].heading, *(row.cells[number] for row in table.rows)]
    longest = max(len(plain(cell)) + 2 for cell in cells)
    return min(room, longest * _LETTER + _KEPT)


def _fitted(asked: list[int], room: int, least: int) -> list[int]:
    """Return *asked*, the wide ones narrowed alike until all of it fits into *room*."""
    if sum(asked) <= room:
        return asked
    even = room // len(asked)
    narrow = sum(each for each in asked if each <= even)
    wide = sum(each for each in asked if each > even)
    return [max(least, each if each <= even else each * (room - narrow) // wide) for each in asked]
