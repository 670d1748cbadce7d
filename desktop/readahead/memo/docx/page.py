"""The page of the Word file: its size, and what stands at the head and foot of each: marking, title, page x of y."""

from dataclasses import dataclass

from readahead.memo import marking
from readahead.memo.document import Document, TextDirection, direction, spelled
from readahead.memo.docx.runs import field, run, written
from readahead.memo.docx.style import INK, shading
from readahead.memo.docx.xml import NOTHING, Xml, escaped, joined, tag, val
from readahead.model.article import short
from readahead.model.memo import NotePlace, PageSize

EXERCISE = "EXERCISE"
# What stays on one line beside the longest label, and the longest label that does.
_RUNNING_TITLE, _LONGEST_STAMP = 32, 34
_MM = 1440 / 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper, in twentieths of a point; the margins are those of every page."""

    width: int
    height: int

    @property
    def text(self) -> int:
        """How wide the text is."""
        return self.width - 2 * SIDE

    @property
    def depth(self) -> int:
        """How high the text is."""
        return self.height - HEAD - FOOT


SIDE, HEAD, FOOT = round(24 * _MM), round(31 * _MM), round(29 * _MM)
_EDGE = round(13 * _MM)
PAPERS = {PageSize.A4: Paper(11_906, 16_838), PageSize.LETTER: Paper(12_240, 15_840)}
"""The papers, by ISO 216 and ANSI Y14.1."""


def header(document: Document, *, first: bool) -> Xml:
    """Return what stands at the head of the first page, or of every other one: that one does not show the title yet."""
    left = spelled(document.date) if first else short(document.title, _RUNNING_TITLE)
    words = written(left, direction(left))
    return _edge(
        document,
        "Header",
        words,
        run(document.reference),
        _watermark(first) if document.options.draft else NOTHING,
    )


def footer(document: Document) -> Xml:
    """Return what stands at the foot of each page."""
    left = written(document.prepared_by, direction(document.prepared_by))
    pages = joined(run("Page "), field("PAGE", "1"), run(" of "), field("NUMPAGES", "1"))
    return _edge(document, "Footer", left, pages, NOTHING)


def _edge(document: Document, style: str, left: Xml, right: Xml, behind: Xml) -> Xml:
    """Return a line with the marking in its middle; a long one gets a line of its own and is never cut."""
    stamp = _stamp(document)
    if len(document.marking) + (10 if document.exercise else 0) > _LONGEST_STAMP:
        own = tag("w:p", None, tag("w:pPr", None, val("w:pStyle", "Marking")), stamp, behind)
        return joined(own, _line(style, joined(left, _tab(), _tab(), right)))
    return _line(style, joined(left, _tab(), stamp, _tab(), right, behind))


def _line(style: str, words: Xml) -> Xml:
    return tag("w:p", None, tag("w:pPr", None, val("w:pStyle", style)), words)


def _tab() -> Xml:
    return tag("w:r", None, tag("w:tab"))


def _stamp(document: Document) -> Xml:
    """Return the marking as the page bears it: capitals of 12 points, a TLP label in its colour on black."""
    marks: list[Xml] = []
    if document.exercise:
        marks.append(_stamped(EXERCISE, INK, ""))
    if document.marking:
        tint = marking.colour(document.marking).removeprefix("#")
        marks.append(_stamped(document.marking, tint or INK, "000000" if tint else ""))
    return joined(*(joined(run("\u2003") if number else NOTHING, mark) for number, mark in enumerate(marks)))


def _stamped(words: str, colour: str, fill: str) -> Xml:
    rtl = direction(words) is TextDirection.RIGHT_TO_LEFT
    look = tag(
        "w:rPr",
        None,
        tag("w:b"),
        tag("w:bCs"),
        tag("w:caps"),
        val("w:color", colour),
        val("w:spacing", 10),
        val("w:sz", 24),
        val("w:szCs", 24),
        shading(fill) if fill else NOTHING,
        tag("w:rtl") if rtl else NOTHING,
    )
    # The ground reaches as far as the run does: a space on either side frames the letters.
    framed = (_RUN_SPACE, words, _RUN_SPACE) if fill else (words,)
    return joined(
        *(tag("w:r", None, look, tag("w:t", {"xml:space": "preserve"}, escaped(each))) for each in framed)
    )


_RUN_SPACE = "\u00a0"


def _watermark(first: bool) -> Xml:
    """Return the word DRAFT across the page, behind its text, as Word itself draws a watermark."""
    number = 1 if first else 2
    corners = tag("v:path", {"textpathok": "t", "o:connecttype": "rect"})
    kind = tag(
        "v:shapetype",
        {
            "id": "_x0000_t136",
            "coordsize": "21600,21600",
            "o:spt": 136,
            "adj": 10800,
            "path": "m@7,l@8,m@5,21600l@6,21600e",
        },
        _FORMULAS,
        corners,
        tag("v:textpath", {"on": "t", "fitshape": "t"}),
    )
    place = (
        "position:absolute;margin-left:0;margin-top:0;width:430pt;height:172pt;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    shape = tag(
        "v:shape",
        {
            "id": f"PowerPlusWaterMarkObject{number}",
            "o:spid": f"_x0000_s{2048 + number}",
            "type": "#_x0000_t136",
            "alt": "",
            "style": place,
            "o:allowincell": "f",
            "fillcolor": "#c3c9d1",
            "stroked": "f",
        },
        tag("v:fill", {"opacity": ".45"}),
        tag(
            "v:textpath", {"style": 'font-family:"Calibri";font-size:1pt;font-weight:bold', "string": "DRAFT"}
        ),
    )
    return tag("w:r", None, tag("w:rPr", None, tag("w:noProof")), tag("w:pict", None, kind, shape))


_FORMULAS = tag(
    "v:formulas",
    None,
    *(
        tag("v:f", {"eqn": each})
        for each in (
            "sum #0 0 10800",
            "prod #0 2 1",
            "sum 21600 0 @1",
            "sum 0 0 @2",
            "sum 21600 0 @3",
            "if @0 @3 0",
            "if @0 21600 @1",
            "if @0 0 @2",
            "if @0 @4 21600",
            "mid @5 @6",
            "mid @8 @5",
            "mid @7 @8",
            "mid @6 @7",
            "sum @6 0 @5",
        )
    ),
)


def section(document: Document, relationships: dict[str, str]) -> Xml:
    """Return the properties of the one section; *relationships* are those of its headers and footers, by their kinds.

    The kinds are header, header-first, footer and footer-first.
    """
    paper = PAPERS[document.options.page]
    edges = [
        tag(f"w:{kind}Reference", {"w:type": when, "r:id": relationships[name]})
        for kind in ("header", "footer")
        for when, name in (("default", kind), ("first", f"{kind}-first"))
    ]
    notes = "endnote" if document.options.notes is NotePlace.ENDNOTES else "footnote"
    return tag(
        "w:sectPr",
        None,
        *edges,
        tag(f"w:{notes}Pr", None, val("w:numFmt", "decimal")),
        tag("w:pgSz", {"w:w": paper.width, "w:h": paper.height}),
        tag(
            "w:pgMar",
            {
                "w:top": HEAD,
                "w:right": SIDE,
                "w:bottom": FOOT,
                "w:left": SIDE,
                "w:header": _EDGE,
                "w:footer": _EDGE,
                "w:gutter": 0,
            },
        ),
        tag("w:titlePg"),
    )
