"""Sets words as the runs of a Word paragraph: their looks, the way they run, links, and the marks of notes."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from readahead.memo.document import (
    Code,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    Strong,
    Text,
    TextDirection,
)
from readahead.memo.docx.xml import NOTHING, Xml, escaped, joined, tag, val

# Letters of Hebrew, Arabic and their neighbours: Unicode's bidirectional classes R and AL, by block.
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_HAS_RTL = re.compile(f"[{_RTL}]")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
# A stretch of them, with what stands between two of them and has no direction of its own.
_STRETCH = re.compile(rf"[{_RTL}](?:[^A-Za-z\u00aa-\u058f\u0900-\u1fff\u2c00-\ud7ff]*[{_RTL}])*")
_LATIN_STRETCH = re.compile(rf"[^\W\d_{_RTL}](?:[^{_RTL}]*[^\W\d_{_RTL}])*")
_LINES = re.compile("(\n|\t)")


@dataclass(frozen=True, slots=True)
class Look:
    """How words look, apart from their paragraph's style; style is a character style."""

    style: str = ""
    strong: bool = False
    emphasis: bool = False
    rtl: bool = False
    hebrew: bool = False

    @property
    def properties(self) -> Xml:
        """The run properties, in the order the schema asks for."""
        if self == PLAIN:
            return NOTHING
        found: list[Xml] = []
        if self.style:
            found.append(val("w:rStyle", self.style))
        if self.strong:
            found += [tag("w:b"), tag("w:bCs")]
        if self.emphasis:
            found += [tag("w:i"), tag("w:iCs")]
        if self.rtl:
            found += [tag("w:rtl"), tag("w:lang", {"w:bidi": "he-IL" if self.hebrew else "ar-SA"})]
        return tag("w:rPr", None, *found)


PLAIN = Look()


def stretches(text: str, running: TextDirection) -> Iterator[tuple[str, bool]]:
    """Yield *text* in stretches, each with whether it runs from right to left, in a paragraph *running* so."""
    if not _HAS_RTL.search(text):
        pure = running is TextDirection.LEFT_TO_RIGHT or any(map(str.isalpha, text))
        yield text, not pure
        return
    other, inside = (_STRETCH, True) if running is TextDirection.LEFT_TO_RIGHT else (_LATIN_STRETCH, False)
    end = 0
    for found in other.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], not inside
        yield found.group(), inside
        end = found.end()
    if end < len(text):
        yield text[end:], not inside


def run(text: str, look: Look = PLAIN) -> Xml:
    """Return *text* as one run."""
    content: list[Xml] = []
    for part in _LINES.split(text) if "\n" in text or "\t" in text else (text,):
        if part == "\n":
            content.append(tag("w:br"))
        elif part == "\t":
            content.append(tag("w:tab"))
        elif part:
            content.append(Xml(f'<w:t xml:space="preserve">{escaped(part)}</w:t>'))
    return tag("w:r", None, look.properties, *content) if content else NOTHING


def written(text: str, running: TextDirection, look: Look = PLAIN) -> Xml:
    """Return *text* as runs, each of one direction."""
    return joined(
        *(
            run(part, replace(look, rtl=True, hebrew=bool(_HEBREW.search(part))) if rtl else look)
            for part, rtl in stretches(text, running)
        )
    )


def field(instruction: str, shown: str, look: Look = PLAIN) -> Xml:
    """Return a field that shows *shown* until it is brought up to date; *instruction* is never a user's text."""
    told = tag("w:instrText", {"xml:space": "preserve"}, escaped(f" {instruction} "))
    return joined(
        *(
            tag("w:r", None, look.properties, each)
            for each in (tag("w:fldChar", {"w:fldCharType": "begin"}), told, _char("separate"))
        ),
        run(shown, look),
        tag("w:r", None, look.properties, _char("end")),
    )


def _char(kind: str) -> Xml:
    return tag("w:fldChar", {"w:fldCharType": kind})


class Runs:
    """Sets the words of one part of the file; it knows which notes were called before.

    relate returns the relationship of an address, empty for one no link may lead to. kind is "footnote" or "endnote".
    """

    def __init__(self, relate: Callable[[str], str], *, kind: str = "footnote") -> None:
        self._relate = relate
        self._kind = kind
        self.called: list[int] = []

    def inlines(self, inlines: Inlines, running: TextDirection, look: Look = PLAIN) -> Xml:
        """Return *inlines* as runs in a paragraph *running* so."""
        made: list[Xml] = []
        before: Inline | None = None
        for inline in inlines:
            if isinstance(inline, NoteMark) and isinstance(before, NoteMark):
                # Two numbers side by side would read as one.
                made.append(run("\u2002", self._mark_look))
            made.append(self._inline(inline, running, look))
            before = inline
        return joined(*made)

    def _inline(self, inline: Inline, running: TextDirection, look: Look) -> Xml:
        match inline:
            case Text(text):
                return written(text, running, look)
            case Code(text):
                return written(text, running, replace(look, style="CodeWords"))
            case Strong(inner):
                return self.inlines(inner, running, replace(look, strong=True))
            case Emphasis(inner):
                return self.inlines(inner, running, replace(look, emphasis=True))
            case Link(inner, address):
                return self._link(inner, address, running, look)
            case NoteMark(number):
                return self._mark(number)
            case LineBreak():
                return tag("w:r", None, tag("w:br"))

    def _link(self, inner: Inlines, address: str, running: TextDirection, look: Look) -> Xml:
        relationship = self._relate(address)
        if not relationship:
            return self.inlines(inner, running, look)
        words = self.inlines(inner, running, replace(look, style="Hyperlink"))
        return tag("w:hyperlink", {"r:id": relationship, "w:history": 1}, words)

    @property
    def _mark_look(self) -> Look:
        return Look(style=f"{self._kind.capitalize()}Reference")

    def _mark(self, number: int) -> Xml:
        """Return the note's own mark the first time, a field that repeats its number after that."""
        if number in self.called:
            return field(f"NOTEREF _RefNote{number} \\f \\h", str(number), self._mark_look)
        self.called.append(number)
        mark = tag(f"w:{self._kind}Reference", {"w:id": number})
        return joined(
            tag("w:bookmarkStart", {"w:id": NOTE_BOOKMARKS + number, "w:name": f"_RefNote{number}"}),
            tag("w:r", None, self._mark_look.properties, mark),
            tag("w:bookmarkEnd", {"w:id": NOTE_BOOKMARKS + number}),
        )


NOTE_BOOKMARKS = 100_000
"""Where the numbers of the bookmarks around note marks begin; those of headings lie below."""
