"""The words of a file that no line of its manifest stands for: what lines may have become, and what was put in."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from readahead.memo.proof.reading_back import CLOSED, OPENED
from readahead.model.article import short

SHOWN = 120
"""Letters of a line that are told."""

_ALIKE, _SOMEWHAT = 0.6, 0.3
"""How much two stretches must have in common for one to be what became of the other."""

_MOST_COMPARED, _LONGEST_COMPARED = 20_000, 600
_BEFORE = 40
_CALLS = re.compile(f"{OPENED}(\\d+){CLOSED}")


class LeftOver:
    """The words of the file that no line stands for; those that became of a line are taken out as they are matched."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = list(words)
        self._compared = 0

    def took_split(self, cells: Sequence[str]) -> bool:
        """Take out a row that goes on on the next page, where each cell's words are in two; return whether it is there."""
        reach = 4 * len(cells)
        for first, words in enumerate(self._words):
            if any(cell.startswith(words) for cell in cells):
                used = _split(cells, self._words[first : first + reach])
                if used is not None:
                    self._words = [each for at, each in enumerate(self._words) if at - first not in used]
                    return True
        return False

    def became(self, cells: Sequence[str]) -> str:
        """Return, and take out, what a line of *cells* may have become; empty where nothing is like it.

        Cells that stand as they are, are taken out and not told.
        """
        changed, beside = [], None
        for cell in cells:
            if cell in self._words:
                beside = self._words.index(cell)
                del self._words[beside]
            else:
                changed.append(cell)
        return " ".join(filter(None, (self._likest(cell, beside) for cell in changed)))

    def _likest(self, cell: str, beside: int | None) -> str:
        """Take out what is most like *cell*; what stands *beside* the row's other cells need be less like it."""
        best, share = None, 0.0
        if self._compared > _MOST_COMPARED:
            return ""
        for place, words in enumerate(self._words):
            self._compared += 1
            is_near = beside is not None and abs(place - beside) <= 1
            least = max(share, _SOMEWHAT if is_near else _ALIKE)
            matcher = SequenceMatcher(
                None, cell[:_LONGEST_COMPARED], words[:_LONGEST_COMPARED], autojunk=False
            )
            if matcher.real_quick_ratio() >= least and matcher.quick_ratio() >= least:
                best, share = (place, matcher.ratio()) if matcher.ratio() >= least else (best, share)
        return "" if best is None else self._words.pop(best)

    def rest(self, lost: Iterable[str]) -> tuple[str, ...]:
        """Return what is left, without parts of the *lost* lines' cells, which are told of as altered."""
        cells = tuple(lost)
        return tuple(words for words in self._words if not any(words in cell for cell in cells))


def _split(cells: Sequence[str], words: Sequence[str]) -> set[int] | None:
    """Return the places in *words* that make up the *cells*, each of one or of two that follow; None where some lack."""
    used: set[int] = set()
    for cell in cells:
        ways = [{at} for at, one in enumerate(words) if one == cell and at not in used]
        ways += [
            {at, after}
            for at, one in enumerate(words)
            for after in range(at + 1, len(words))
            if one + words[after] == cell and not used & {at, after}
        ]
        if not ways:
            return None
        used |= ways[0]
    return used


def shown(text: str) -> str:
    """Return *text* as it is told: short, with the calls of notes in brackets."""
    return short(_readable(text), SHOWN)


def unlike(text: str, other: str) -> str:
    """Return *text*, short, from a little before where it first differs from *other*."""
    text, other = _readable(text), _readable(other)
    common = min(len(text), len(other))
    place = next((at for at in range(common) if text[at] != other[at]), common)
    start = text.rfind(" ", 0, max(place - _BEFORE, 0)) + 1 if place > SHOWN - _BEFORE else 0
    return f"…{short(text[start:], SHOWN)}" if start else short(text, SHOWN)


def _readable(text: str) -> str:
    return _CALLS.sub(r"[\1]", text)
