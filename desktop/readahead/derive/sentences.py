"""Splits an article's text into sentences; the first step of every reading."""

import re

from readahead.derive import grammar
from readahead.derive.words import TITLES
from readahead.model.passage import Span, paragraphs

_STOP = re.compile(r"(?:\.{1,4}|[!?…]+)[”’\"')\]»]*(?=\s)")
_OPENING = "“‘\"'([«—–-•*"
_ABBREVIATIONS = frozenset(
    [title.lower() for title in TITLES]
    + [
        "no",
        "nos",
        "vs",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "ave",
        "blvd",
        "approx",
        "art",
        "fig",
        "eq",
        "vol",
        "pp",
        "ed",
        "est",
        "dept",
        "univ",
        "assn",
        "bros",
        "e.g",
        "i.e",
        "cf",
        "al",
        "p.m",
        "a.m",
        "ph.d",
    ]
)
_INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Z]$")
_STARTERS = grammar.word_set(
    "the a an this that these those he she it they we i you his her its their our in on at but and so yet "
    "however there if when while after before since as for from with by no not both many most some what "
    "who how why"
)
_WORD_BEFORE = re.compile(r"[\w.’'-]+$")
_NEXT = re.compile(r"[\w’']+")


def split(text: str, span: Span | None = None) -> tuple[Span, ...]:
    """Return the sentences of *text*, or of *span* of it, in order, without the white space around them.

    A paragraph always ends a sentence; so does a line that looks like a heading.
    """
    first, last = (span.start, span.end) if span else (0, len(text))
    found: list[Span] = []
    for paragraph in paragraphs(text[first:last]):
        found.extend(_of_paragraph(text, paragraph.start + first, paragraph.end + first))
    return tuple(found)


def blocks(text: str, span: Span) -> tuple[Span, ...]:
    """Return the paragraphs of *span* of *text*, a line that stands for itself being one."""
    found: list[Span] = []
    for paragraph in paragraphs(span.quote(text)):
        for start, end in _blocks(text, paragraph.start + span.start, paragraph.end + span.start):
            _add(found, text, start, end)
    return tuple(found)


def _of_paragraph(text: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    for line_start, line_end in _blocks(text, start, end):
        place = line_start
        for match in _STOP.finditer(text, line_start, line_end):
            if _ends(text, match.start(), match.end(), line_end):
                _add(found, text, place, match.end())
                place = match.end()
        _add(found, text, place, line_end)
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    stretch = text[start:end]
    lead = len(stretch) - len(stretch.lstrip())
    tail = len(stretch.rstrip())
    if lead < tail:
        found.append(Span(start + lead, start + tail))


def _blocks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of a paragraph between line ends that also end a sentence."""
    found: list[tuple[int, int]] = []
    place = offset = start
    for line in text[start:end].split("\n")[:-1]:
        offset += len(line) + 1
        if _is_own_line(line, text[offset : offset + 40].lstrip()):
            found.append((place, offset))
            place = offset
    found.append((place, end))
    return found


def _is_own_line(line: str, following: str) -> bool:
    """Return whether a line stands for itself: a heading, a list item, a full paragraph; not one wrapped by width."""
    line = line.rstrip()
    if not line or following[:1].islower():
        return False
    return line[-1] in '.!?:”"…' or len(line) < 45 or len(line) > 120


def _ends(text: str, stop: int, after: int, end: int) -> bool:
    """Return whether the stop at *stop* ends a sentence, seen from the words on either side."""
    following = text[after : min(end, after + 40)].lstrip()
    if not following:
        return True
    first = following.lstrip(_OPENING)[:1]
    if first.islower():
        return following[:2] in ("i ", "i'", "i’") and text[after - 1] in ".!?"
    if not (first.isupper() or first.isdigit() or following[0] in _OPENING or not first.isascii()):
        return text[stop] != "."
    if text[stop] != "." or after - stop > 1:
        return True
    before = _WORD_BEFORE.search(text[max(0, stop - 24) : stop])
    word = before.group().strip("’'") if before else ""
    return _ends_after(word, following)


def _ends_after(word: str, following: str) -> bool:
    """Return whether a single full stop after *word* ends the sentence."""
    if word.lower() in _ABBREVIATIONS:
        return word.lower() in ("p.m", "a.m", "inc", "corp", "co", "ltd", "jr", "sr") and _starts(following)
    if _INITIALS.fullmatch(word):
        return len(word) > 1 and _starts(following)
    return True


def _starts(following: str) -> bool:
    """Return whether what follows an abbreviation looks like a new sentence."""
    match = _NEXT.match(following.lstrip(_OPENING))
    return following[0] in '“"' or bool(
        match and match.group()[0].isupper() and match.group().lower() in _STARTERS
    )
