"""What a style of the Word file is, and how it is written; which ones there are stands in docx_styles."""

from dataclasses import dataclass, field

from readahead.memo.docx.xml import NOTHING, Xml, tag, val

INK, GREY, HAIRLINE, BROWN, NAVY = "1B2430", "55606E", "C3C9D1", "8A5209", "16365C"
SERIF, SANS, MONO = "Cambria", "Calibri", "Consolas"
# What Word falls back to for Arabic and Hebrew: both scripts are in both fonts.
COMPLEX = {SERIF: "Times New Roman", SANS: "Arial", MONO: "Courier New"}


@dataclass(frozen=True, slots=True)
class Style:
    """A style. size is in half points, spacing and indents in twentieths of a point, line in 240ths of a line."""

    id: str
    name: str
    based: str = "Normal"
    kind: str = "paragraph"
    following: str = ""
    font: str = ""
    size: int = 0
    bold: bool | None = None
    italic: bool | None = None
    caps: bool = False
    tracking: int = 0
    colour: str = ""
    fill: str = ""
    underline: str = ""
    raised: bool = False
    before: int | None = None
    after: int | None = None
    line: int | None = None
    exactly: bool = False
    start: int | None = None
    end: int | None = None
    align: str = ""
    level: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    borders: dict[str, tuple[int, int, str]] = field(default_factory=dict)
    tabs: tuple[tuple[str, int], ...] = ()

    @property
    def xml(self) -> Xml:
        """The style as it stands in the file."""
        ours = {"w:customStyle": 1} if self.id in OWN else {}
        default = {"w:default": 1} if self.id in ("Normal", "DefaultParagraphFont") else {}
        return tag(
            "w:style",
            {"w:type": self.kind, **default, **ours, "w:styleId": self.id},
            val("w:name", self.name),
            val("w:basedOn", self.based) if self.based and self.id != self.based else NOTHING,
            val("w:next", self.following) if self.following else NOTHING,
            tag("w:qFormat"),
            tag("w:pPr", None, *self._paragraph()) if self.kind == "paragraph" else NOTHING,
            tag("w:rPr", None, *self._words()),
        )

    def _paragraph(self) -> list[Xml]:
        """Return the paragraph's properties, in the order the schema asks for."""
        found: list[Xml] = []
        if self.keep_next:
            found.append(tag("w:keepNext"))
        if self.keep_lines:
            found.append(tag("w:keepLines"))
        if self.borders:
            found.append(tag("w:pBdr", None, *(border(side, *told) for side, told in self.borders.items())))
        if self.fill:
            found.append(shading(self.fill))
        if self.tabs:
            found.append(
                tag("w:tabs", None, *(tag("w:tab", {"w:val": k, "w:pos": at}) for k, at in self.tabs))
            )
        if spacing := self._spacing():
            found.append(tag("w:spacing", spacing))
        if self.start is not None or self.end is not None:
            found.append(tag("w:ind", {"w:left": self.start or 0, "w:right": self.end or 0}))
        if self.align:
            found.append(val("w:jc", self.align))
        if self.level is not None:
            found.append(val("w:outlineLvl", self.level))
        return found

    def _spacing(self) -> dict[str, str | int]:
        found: dict[str, str | int] = {}
        if self.before is not None:
            found["w:before"] = self.before
        if self.after is not None:
            found["w:after"] = self.after
        if self.line is not None:
            found |= {"w:line": self.line, "w:lineRule": "exact" if self.exactly else "auto"}
        return found

    def _words(self) -> list[Xml]:
        """Return the words' properties, in the order the schema asks for; those of complex scripts beside them."""
        found: list[Xml] = []
        if self.font:
            named = {"w:ascii": self.font, "w:hAnsi": self.font, "w:cs": COMPLEX[self.font]}
            found.append(tag("w:rFonts", named))
        for name, said in (("w:b", self.bold), ("w:i", self.italic)):
            if said is not None:
                found += [val(name, int(said)), val(f"{name}Cs", int(said))]
        if self.caps:
            found.append(tag("w:caps"))
        if self.colour:
            found.append(val("w:color", self.colour))
        if self.tracking:
            found.append(val("w:spacing", self.tracking))
        if self.size:
            found += [val("w:sz", self.size), val("w:szCs", self.size)]
        if self.underline:
            found.append(val("w:u", self.underline))
        if self.fill and self.kind == "character":
            found.append(shading(self.fill))
        if self.raised:
            found.append(val("w:vertAlign", "superscript"))
        return found


def border(side: str, eighths: int, space: int, colour: str) -> Xml:
    """Return a border on one side: its width in eighths of a point, its distance in points."""
    if not eighths:
        return tag(f"w:{side}", {"w:val": "nil"})
    return tag(f"w:{side}", {"w:val": "single", "w:sz": eighths, "w:space": space, "w:color": colour})


def shading(fill: str) -> Xml:
    """Return a ground of the colour *fill*."""
    return tag("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": fill})


OWN = frozenset(
    [
        "Lead",
        "QuoteSpeaker",
        "Code",
        "CodeWords",
        "Rule",
        "Figure",
        "Choices",
        "Spacer",
        "TableText",
        "TableHeading",
        "Actor",
        "ActorTitle",
        "Label",
        "WarmLabel",
        "QuietLabel",
        "Kicker",
        "FieldLabel",
        "FieldText",
        "FieldLast",
        "Exercise",
        "Marking",
    ]
)
"""The styles that are ours and not Word's."""
