"""Numbers the lists of the Word file: each numbered list counts for itself, which Word does only if told so."""

from readahead.memo.docx.style import SANS
from readahead.memo.docx.xml import Xml, tag, val

STEP = 300
"""How far each level of a list stands in, in twentieths of a point."""

DEEPEST = 8
"""The last level Word has, counted from 0."""

HIGHEST = 32_767
"""The highest number Word lets a list begin with."""

_BULLETS = 1


class Lists:
    """Gives each list its number in the file, and the part that says what they are."""

    def __init__(self, accent: str) -> None:
        self.accent = accent
        self._starts: list[tuple[int, int]] = []

    def bullets(self) -> int:
        """Return the number of the list of points; all of them share it."""
        return _BULLETS

    def numbered(self, start: int, depth: int) -> int:
        """Return the number of a new list that counts from *start* at the level *depth*."""
        self._starts.append((start, depth))
        return _BULLETS + len(self._starts)

    def definitions(self) -> tuple[Xml, ...]:
        """Return what the numbering part says: every list's own definition, then the lists."""
        points = _definition(_BULLETS, *(self._level(depth, "", 1) for depth in range(DEEPEST + 1)))
        own = (
            _definition(
                number,
                *(
                    self._level(level, "decimal", start if level == depth else 1)
                    for level in range(max(depth, 2) + 1)
                ),
            )
            for number, (start, depth) in enumerate(self._starts, _BULLETS + 1)
        )
        lists = (
            _list(number, start, depth) for number, (start, depth) in enumerate(self._starts, _BULLETS + 1)
        )
        return (points, *own, tag("w:num", {"w:numId": _BULLETS}, val("w:abstractNumId", _BULLETS)), *lists)

    def _level(self, depth: int, kind: str, start: int) -> Xml:
        indent = tag("w:ind", {"w:left": STEP * (depth + 1), "w:hanging": STEP})
        sign = f"%{depth + 1}." if kind else "•–"[depth % 2]
        look = [val("w:color", self.accent)]
        if kind:
            look = [tag("w:rFonts", {"w:ascii": SANS, "w:hAnsi": SANS, "w:cs": "Arial"}), tag("w:b"), *look]
        return tag(
            "w:lvl",
            {"w:ilvl": depth},
            val("w:start", start),
            val("w:numFmt", kind or "bullet"),
            val("w:lvlText", sign),
            val("w:lvlJc", "left"),
            tag("w:pPr", None, indent),
            tag("w:rPr", None, *look),
        )


def _definition(number: int, *levels: Xml) -> Xml:
    identity = val("w:nsid", f"{0x52410000 + number:08X}")
    return tag(
        "w:abstractNum", {"w:abstractNumId": number}, identity, val("w:multiLevelType", "multilevel"), *levels
    )


def _list(number: int, start: int, depth: int) -> Xml:
    restart = tag("w:lvlOverride", {"w:ilvl": depth}, val("w:startOverride", start))
    return tag("w:num", {"w:numId": number}, val("w:abstractNumId", number), restart)
