"""The lines of a PDF's pages: what of them is text, and which of them make a paragraph. Lengths are in points."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from ctypes import c_double
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from statistics import median
from typing import Any

MOST_LETTERS = 200_000
"""Letters that are read of one page: a dense page has some ten thousand."""

_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at a line's end that the word does not have."""

_OTHER_LINE = 0.7
"""How far, as a share of its size, a letter lies from the ground of its line before it stands on another."""

_EDGE = 0.18
"""The share of a page's height at its head and foot in which running heads and page numbers stand."""

_SAME_HEIGHT = 4.0
_NUMBER = re.compile(
    r"(?:page|p\.|seite|–|-)?\s*[0-9ivxlc]{1,5}\s*(?:(?:of|/|von|–|-)\s*[0-9]{0,5})?", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_STOP = (".", "!", "?", ":", "”", '"', "’", "»", ")", "…")
_BULLET = re.compile(r"[•▪●◦‣–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, where it stands (from the page's lower left corner), its size and its page's height.

    broken says that its last word goes on in the next line.
    """

    words: str
    left: float
    right: float
    base: float
    size: float
    page_height: float
    broken: bool = False


def lines_of(page: Any, height: float) -> list[Line]:
    """Return the lines of *page*, a pypdfium2 text page, in the order of its text."""
    found: list[Line] = []
    run = _Run(page, height)
    for number in range(min(page.count_chars(), MOST_LETTERS)):
        if line := run.take(number):
            found.append(line)
    if line := run.close():
        found.append(line)
    return found


class _Run:
    """Gathers the letters of one line after the other: a line ends where the text breaks, or where the ground changes.

    The second, since PDFium does not always break where a line ends in a full stop.
    """

    def __init__(self, page: Any, height: float) -> None:
        self._page, self._height = page, height
        self._letters: list[str] = []
        self._first = self._last = -1
        self._left = self._base = self._size = 0.0

    def take(self, number: int) -> Line | None:
        """Take the letter of that number; return the line that ended before it, if one did."""
        from pypdfium2 import raw

        code = raw.FPDFText_GetUnicode(self._page.raw, number)
        if code in (10, 13):
            return self.close()
        # what does not fit in 16 bits comes in two halves
        letter, line = chr(code), None
        if not letter.isspace():
            x, base = c_double(), c_double()
            raw.FPDFText_GetCharOrigin(self._page.raw, number, x, base)
            if self._first >= 0 and abs(base.value - self._base) > _OTHER_LINE * max(self._size, 1.0):
                line = self.close()
            if self._first < 0:
                self._first, self._left, self._base = number, x.value, base.value
                self._size = float(raw.FPDFText_GetFontSize(self._page.raw, number))
            self._last = number
        self._letters.append(letter)
        return line

    def close(self) -> Line | None:
        """Return the line that was gathered, if any, and begin another."""
        from pypdfium2 import raw

        first, last, letters = self._first, self._last, "".join(self._letters)
        self._letters, self._first, self._last = [], -1, -1
        if first < 0:
            return None
        words = letters.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        broken = words.rstrip().endswith((_HYPHEN, "\x02", "\xad"))
        words = " ".join(words.replace(_HYPHEN, "").replace("\x02", "").replace("\xad", "").split())
        _, _, right, _ = self._page.get_charbox(last)
        # a line may begin or end with a raised number
        places = (first, (first + last) // 2, last)
        size = round(max(float(raw.FPDFText_GetFontSize(self._page.raw, place)) for place in places), 1)
        return Line(words, self._left, right, self._base, size, self._height, broken)


def without_margins(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return *pages* without page numbers, and without what stands at one height at an edge of over half of them."""
    seen = Counter(key for page in pages for key in {_key(line) for line in page if _is_at_edge(line)})
    often = {key for key, count in seen.items() if len(pages) > 1 and count * 2 > len(pages)}
    # two places that lie a little apart are one
    running = {(words, place + step) for words, place in often for step in (-1, 0, 1)}
    return [
        [
            line
            for line in page
            if not (_is_at_edge(line) and (_key(line) in running or _NUMBER.fullmatch(line.words)))
        ]
        for page in pages
    ]


def _is_at_edge(line: Line) -> bool:
    return not _EDGE <= line.base / max(line.page_height, 1.0) <= 1 - _EDGE


def _key(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.words).casefold(), round(line.base / _SAME_HEIGHT)


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[str]:
    """Return the paragraphs of *pages*, also those that go on over a page or a column."""
    return [_joined(lines) for lines in _grouped([line for page in pages for line in page])]


def _grouped(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph."""
    steps = [one.base - other.base for one, other in pairwise(lines) if one.size == other.size]
    usual = median([step for step in steps if step > 0] or [0.0])
    widths = [line.right - line.left for line in lines]
    full = sorted(widths)[int(len(widths) * 0.8)] if widths else 0.0
    has_indents = any(_is_indented(line, other) for line, other in pairwise(lines))
    group: list[Line] = []
    for line, following in zip_longest(lines, lines[1:]):
        if group:
            goes_on = has_indents and not (following and _is_indented(line, following))
            if _begins(line, group[-1], usual, full, goes_on=goes_on):
                yield group
                group = []
        group.append(line)
    if group:
        yield group


def _is_indented(before: Line, line: Line) -> bool:
    """Return whether *before* stands further in than *line* right below it."""
    is_below = 0 < before.base - line.base < 3 * line.size
    return is_below and before.size == line.size and before.left - line.left > 0.7 * line.size


def _begins(line: Line, before: Line, usual: float, full: float, *, goes_on: bool) -> bool:
    """Return whether *line* begins a paragraph, *before* being the line over it.

    *goes_on* says that paragraphs begin further in, and that this line does not.
    """
    if before.broken:
        return False
    if abs(line.size - before.size) > 0.08 * max(line.size, before.size):
        return True
    step, width = before.base - line.base, before.right - before.left
    if step <= 0 or step > 4 * max(usual, line.size):
        # a new column or page: the paragraph goes on unless it has plainly ended
        if goes_on and width > 0.9 * full:
            return False
        return before.words.endswith(_STOP) or not line.words[:1].islower()
    if step > 1.3 * usual > 0:
        return True
    if _BULLET.match(line.words):
        return True
    is_further_in = line.left - before.left > 0.7 * line.size
    if line.words[:1].isupper() and (is_further_in or width < 0.5 * full):
        return True
    return before.words.endswith(_STOP) and (is_further_in or width < 0.8 * full)


def _joined(lines: Sequence[Line]) -> str:
    """Return the words of a paragraph, its hyphens at line ends mended."""
    words = ""
    for line, before in zip(lines, [None, *lines], strict=False):
        if before is None or before.broken:
            words += line.words
        elif words.endswith("-") and line.words[:1].islower() and words[-2:-1].isalpha():
            words += line.words  # "well-" and "known": the word has the hyphen itself
        else:
            words += " " + line.words
    return words
