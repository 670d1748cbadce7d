"""Finds the lines a manifest tells of in the words of a file, in order, and what else stands there."""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readahead.memo.proof.reading_back import CLOSED, OPENED, ReadBack, called

# Letters nobody sees: a writer may put them in for the sake of line breaks and direction.
_UNSEEN = re.compile("[\xad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_SPACE = re.compile(r"\s+")
_CALL = re.compile(rf"\s*({OPENED}\d+{CLOSED})\s*")
# What may stand before a line's own words in its block: a dash before who said it, a bullet, a box.
_LEADING = re.compile(r"[\s—–•‣◦·\-☐□]*$")
# Letters that are two or three drawn as one, and Arabic ones in the form their place asks for.
_JOINED = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]")
# Letters of Hebrew, Arabic and their neighbours: Unicode's bidirectional classes R and AL, by block.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LETTERS_FOR_ONE_LOST = 30
_MOST_BLOCKS = 8
"""Blocks that one line may stand in: the cells of a row, a paragraph over two pages."""
_MOST_PLACES = 100
"""Places where the same words stand that are looked at."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where the lines stand: for each its place in the words, None where it is not there; and what is left over."""

    places: tuple[tuple[int, int] | None, ...]
    left: tuple[str, ...]


class StandingText:
    """The words of a file as one run, with the places where its blocks begin and end."""

    def __init__(self, read: ReadBack) -> None:
        self._is_spaced = read.is_spaced
        between = " " if read.is_spaced else ""
        self._blocks: list[tuple[int, int]] = []
        words: list[str] = []
        length = 0
        for block in read.blocks:
            if bare := self.bare(block):
                # around a call there are no spaces: see `bare`
                if words and not words[-1].endswith(CLOSED) and not bare.startswith(OPENED):
                    words.append(between)
                    length += len(between)
                self._blocks.append((length, length + len(bare)))
                words.append(bare)
                length += len(bare)
        self._text = "".join(words)
        self._starts = {start for start, _ in self._blocks}
        self._ends = {end for _, end in self._blocks}

    def bare(self, text: str) -> str:
        """Return *text* as it is compared: what nobody sees does not count, nor how lines are broken."""
        text = _JOINED.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
        text = _UNSEEN.sub("", unicodedata.normalize("NFC", text))
        return _CALL.sub(r"\1", _SPACE.sub(" " if self._is_spaced else "", text)).strip()

    def same(self, one: str, other: str) -> bool:
        """Return whether two texts are the same to a reader; what a page only places from right to left, by its letters."""
        first, second = self.bare(one), self.bare(other)
        return first == second or (
            self._is_placed(first) and self._is_placed(second) and _alike(_letters(first), _letters(second))
        )

    def _is_placed(self, text: str) -> bool:
        """Return whether the order of *text* cannot be told from the page."""
        return not self._is_spaced and bool(_RIGHT_TO_LEFT.search(text))

    def signed(self, words: Iterable[str | int]) -> str:
        """Return a line's words with its calls as they are looked for."""
        return self.bare("".join(called(each) if isinstance(each, int) else each for each in words))

    def find(self, lines: Sequence[Sequence[str]]) -> Found:
        """Return where the lines stand, in order, each in one of the forms given for it, which are `signed`.

        Where not all can stand in order as many as possible do.
        """
        places = [[place for form in forms for place in self._places(form, self._text)] for forms in lines]
        chosen = _chain(places)
        return Found(tuple(chosen), tuple(self._left(each for each in chosen if each)))

    def _places(self, line: str, text: str) -> list[tuple[int, int]]:
        """Return where *line* stands whole: from where a block begins to where one ends."""
        if self._is_placed(line):
            return self._placed(line)
        found: list[tuple[int, int]] = []
        start = text.find(line) if line else -1
        while start >= 0 and len(found) < _MOST_PLACES:
            end = start + len(line)
            if end in self._ends and self._begins(start):
                found.append((start, end))
            start = text.find(line, start + 1)
        return found

    def _placed(self, line: str) -> list[tuple[int, int]]:
        """Return where blocks stand that have the letters of *line*, whatever their order."""
        wanted = _letters(line)
        found: list[tuple[int, int]] = []
        for first, (start, _) in enumerate(self._blocks):
            for _, end in self._blocks[first : first + _MOST_BLOCKS]:
                if end - start > 2 * len(line) + 40:
                    break
                if _alike(wanted, _letters(self._text[start:end])):
                    found.append((start, end))
        return found[:_MOST_PLACES]

    def _begins(self, start: int) -> bool:
        if start in self._starts:
            return True
        place = bisect_right(self._blocks, (start, len(self._text) + 1)) - 1
        return place >= 0 and bool(_LEADING.match(self._text, self._blocks[place][0], start))

    def _left(self, taken: Iterable[tuple[int, int]]) -> Iterable[str]:
        """Yield the words of each block that no line stands for."""
        held = [False] * len(self._text)
        for start, end in taken:
            held[start:end] = [True] * (end - start)
        for start, end in self._blocks:
            words = "".join(
                "\0" if is_taken else letter
                for letter, is_taken in zip(self._text[start:end], held[start:end], strict=True)
            )
            for part in re.split("\0+", words):
                if any(letter.isalnum() for letter in part):
                    yield part


def _letters(text: str) -> tuple[Counter[str], str]:
    """Return the letters that run from right to left, without their points, counted; and the others, sorted."""
    found = Counter(
        each for each in _RIGHT_TO_LEFT.findall(text) if not unicodedata.category(each).startswith("M")
    )
    return found, "".join(sorted(_RIGHT_TO_LEFT.sub("", text)))


def _alike(wanted: tuple[Counter[str], str], found: tuple[Counter[str], str]) -> bool:
    """Return whether a page may show what is *wanted*: no letter more, and as good as none less.

    Of letters drawn as one the reading loses some, but none altogether.
    """
    if wanted[1] != found[1] or wanted[0].keys() != found[0].keys() or found[0] - wanted[0]:
        return False
    return (wanted[0] - found[0]).total() <= 1 + wanted[0].total() // _LETTERS_FOR_ONE_LOST


@dataclass(frozen=True, slots=True)
class _Link:
    """A line in its place, and the one that stands before it."""

    line: int
    place: tuple[int, int]
    before: "_Link | None"


def _chain(places: Sequence[Sequence[tuple[int, int]]]) -> list[tuple[int, int] | None]:
    """Return one of the places of each line such that they follow one another, for as many lines as can be."""
    ends: list[int] = []
    tails: list[_Link] = []
    for line, found in enumerate(places):
        # all are judged by what stood before this line, so none follows itself
        fitting = [(bisect_right(ends, start), (start, end)) for start, end in found]
        made = [
            (length, _Link(line, place, tails[length - 1] if length else None)) for length, place in fitting
        ]
        for length, link in made:
            if length == len(ends):
                ends.append(link.place[1])
                tails.append(link)
            elif link.place[1] < ends[length]:
                ends[length], tails[length] = link.place[1], link
    chosen: list[tuple[int, int] | None] = [None] * len(places)
    last = tails[-1] if tails else None
    while last is not None:
        chosen[last.line] = last.place
        last = last.before
    return chosen
