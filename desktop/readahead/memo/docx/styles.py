"""The styles of the Word file: what a heading, a box or a note looks like, in fonts its readers have."""

from readahead.memo.docx.style import BROWN, COMPLEX, GREY, HAIRLINE, INK, MONO, SANS, SERIF, Style, border
from readahead.memo.docx.xml import Xml, tag, val


def styles(accent: str, language: str, *, width: int) -> tuple[Xml, ...]:
    """Return the styles of a memo whose headings and rules have the colour *accent*.

    language is a BCP 47 tag, width that of the text in twentieths of a point.
    """
    defaults = tag(
        "w:docDefaults",
        None,
        tag("w:rPrDefault", None, tag("w:rPr", None, *_defaults(language))),
        tag(
            "w:pPrDefault",
            None,
            tag("w:pPr", None, tag("w:spacing", {"w:after": 110, "w:line": 264, "w:lineRule": "auto"})),
        ),
    )
    texts = (each.xml for each in _all(accent, width))
    return (defaults, *texts, _TABLE_NORMAL, _table_style(accent), _NO_LIST)


def fonts() -> tuple[Xml, ...]:
    """Return the fonts of the styles, each with the free one of the same widths that may stand in for it."""
    return tuple(
        tag(
            "w:font",
            {"w:name": name},
            val("w:altName", other),
            val("w:charset", "00"),
            val("w:family", family),
            val("w:pitch", pitch),
        )
        for name, other, family, pitch in (
            (SERIF, "Caladea", "roman", "variable"),
            (SANS, "Carlito", "swiss", "variable"),
            (MONO, "Inconsolata", "modern", "fixed"),
        )
    )


def _defaults(language: str) -> list[Xml]:
    return [
        tag("w:rFonts", {"w:ascii": SERIF, "w:hAnsi": SERIF, "w:cs": COMPLEX[SERIF]}),
        val("w:color", INK),
        val("w:sz", 21),
        val("w:szCs", 21),
        tag("w:lang", {"w:val": language, "w:bidi": "ar-SA"}),
    ]


def _all(accent: str, width: int) -> tuple[Style, ...]:
    return (*_text(accent), *_headings(accent), *_head(accent, width), *_small(accent, width))


QUOTED = 200
"""How far a quotation stands in, in twentieths of a point."""


def _text(accent: str) -> tuple[Style, ...]:
    bar = {"left": (16, 9, accent)}
    return (
        Style("Normal", "Normal", based=""),
        Style("DefaultParagraphFont", "Default Paragraph Font", based="", kind="character"),
        Style("Lead", "Lead", size=23, line=276, after=120),
        Style("ListParagraph", "List Paragraph", after=70),
        Style("Quote", "Quote", italic=True, start=QUOTED, after=0, borders=bar, keep_lines=True),
        Style(
            "QuoteSpeaker",
            "Quote Speaker",
            font=SANS,
            size=18,
            colour=GREY,
            start=QUOTED,
            after=0,
            borders=bar,
        ),
        Style("Code", "Code", font=MONO, size=18, fill="ECEFF3", line=252, after=140, start=60, end=60),
        Style("CodeWords", "Code Words", based="", kind="character", font=MONO, size=19, fill="ECEFF3"),
        Style("Hyperlink", "Hyperlink", based="", kind="character", colour=accent, underline="single"),
        Style("Rule", "Rule", line=120, exactly=True, after=160, borders={"bottom": (4, 1, HAIRLINE)}),
        Style("Figure", "Figure", before=120, after=160, line=240, keep_lines=True),
        Style("Choices", "Choices", font=SANS, size=21, before=60, after=140, keep_lines=True),
        Style("Spacer", "Spacer", size=2, line=140, exactly=True, after=0),
        Style("TableText", "Table Text", size=19, line=252, after=0),
        Style(
            "TableHeading",
            "Table Heading",
            font=SANS,
            size=17,
            bold=True,
            colour=accent,
            line=240,
            after=0,
            keep_next=True,
        ),
        Style("Actor", "Actor", font=SANS, size=20, bold=True, line=240, after=40, keep_next=True),
        Style("ActorTitle", "Actor Title", font=SANS, size=17, colour=GREY, line=240, after=0),
    )


def _headings(accent: str) -> tuple[Style, ...]:
    sizes = (27, 22, 21, 21, 20, 20)
    ruled = {"bottom": (6, 4, accent)}
    return (
        *(
            Style(
                f"Heading{level}",
                f"heading {level}",
                following="Normal",
                font=SANS,
                size=size,
                bold=True,
                italic=True if level in (4, 6) else None,
                colour=accent,
                before=340 if level == 1 else 220,
                after=160 if level == 1 else 90,
                line=240,
                level=level - 1,
                keep_next=True,
                keep_lines=True,
                borders=ruled if level == 1 else {},
            )
            for level, size in enumerate(sizes, 1)
        ),
        *(_label(name, colour) for name, colour in (("", accent), ("Warm ", BROWN), ("Quiet ", GREY))),
    )


def _label(name: str, colour: str) -> Style:
    """Return how the words of a first heading look where it stands in a box, or over the bottom line."""
    return Style(
        f"{name}Label".replace(" ", ""),
        f"{name}Label",
        based="",
        kind="character",
        font=SANS,
        size=17,
        caps=True,
        tracking=16,
        colour=colour,
    )


def _head(accent: str, width: int) -> tuple[Style, ...]:
    return (
        Style(
            "Title",
            "Title",
            following="Subtitle",
            font=SANS,
            size=46,
            bold=True,
            colour=accent,
            before=60,
            after=60,
            line=216,
            keep_next=True,
        ),
        Style(
            "Subtitle", "Subtitle", following="Normal", font=SANS, size=26, colour=GREY, after=120, line=240
        ),
        Style(
            "Kicker",
            "Kicker",
            following="Title",
            font=SANS,
            size=17,
            bold=True,
            caps=True,
            tracking=18,
            colour=GREY,
            after=0,
            keep_next=True,
        ),
        Style(
            "FieldLabel",
            "Field Label",
            font=SANS,
            size=15,
            bold=True,
            caps=True,
            tracking=14,
            colour=GREY,
            after=0,
            line=240,
            keep_next=True,
        ),
        Style("FieldText", "Field Text", font=SANS, size=20, after=0, line=250),
        Style("FieldLast", "Field Last", based="FieldText", after=100),
        Style(
            "Exercise",
            "Exercise",
            font=SANS,
            size=19,
            before=200,
            after=200,
            start=100,
            end=100,
            borders=_frame(INK),
        ),
        Style(
            "TOCHeading",
            "TOC Heading",
            following="Normal",
            font=SANS,
            size=17,
            bold=True,
            caps=True,
            tracking=16,
            colour=accent,
            before=240,
            after=80,
            keep_next=True,
        ),
        Style("TOC1", "toc 1", font=SANS, size=20, after=20, line=250, tabs=(("right", width),)),
        Style(
            "TOC2",
            "toc 2",
            font=SANS,
            size=19,
            colour=GREY,
            after=20,
            line=250,
            start=240,
            tabs=(("right", width),),
        ),
    )


def _small(accent: str, width: int) -> tuple[Style, ...]:
    edge = (("center", width // 2), ("right", width))
    return (
        Style("Header", "header", font=SANS, size=18, colour=GREY, after=0, line=240, tabs=edge),
        Style(
            "Footer",
            "footer",
            font=SANS,
            size=18,
            colour=GREY,
            before=60,
            after=0,
            line=240,
            tabs=edge,
            borders={"top": (4, 5, HAIRLINE)},
        ),
        Style("Marking", "Marking", based="Header", align="center", after=60),
        Style("FootnoteText", "footnote text", size=17, line=240, after=40),
        Style("EndnoteText", "endnote text", size=18, line=245, after=60),
        Style(
            "FootnoteReference", "footnote reference", based="", kind="character", colour=accent, raised=True
        ),
        Style(
            "EndnoteReference", "endnote reference", based="", kind="character", colour=accent, raised=True
        ),
    )


def _frame(colour: str) -> dict[str, tuple[int, int, str]]:
    return dict.fromkeys(("top", "left", "bottom", "right"), (6, 5, colour))


def _table_style(accent: str) -> Xml:
    """Return the style of a table of facts: hairlines between the rows, the header over a rule."""
    lines = (border("bottom", 4, 0, HAIRLINE), border("insideH", 4, 0, HAIRLINE))
    sides = tag(
        "w:tblCellMar",
        None,
        *(
            tag(f"w:{side}", {"w:w": 60 if side in ("top", "bottom") else 95, "w:type": "dxa"})
            for side in ("top", "left", "bottom", "right")
        ),
    )
    first = tag(
        "w:tblStylePr",
        {"w:type": "firstRow"},
        tag("w:tcPr", None, tag("w:tcBorders", None, border("bottom", 6, 0, accent))),
    )
    return tag(
        "w:style",
        {"w:type": "table", "w:customStyle": 1, "w:styleId": "FactTable"},
        val("w:name", "Fact Table"),
        val("w:basedOn", "TableNormal"),
        tag("w:tblPr", None, tag("w:tblBorders", None, *lines), sides),
        first,
    )


_TABLE_NORMAL = tag(
    "w:style",
    {"w:type": "table", "w:default": 1, "w:styleId": "TableNormal"},
    val("w:name", "Normal Table"),
    tag("w:tblPr", None, tag("w:tblInd", {"w:w": 0, "w:type": "dxa"})),
)
_NO_LIST = tag(
    "w:style", {"w:type": "numbering", "w:default": 1, "w:styleId": "NoList"}, val("w:name", "No List")
)
