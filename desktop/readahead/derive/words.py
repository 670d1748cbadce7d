"""Cuts a stretch of text into words with their places, a whole quotation counting as one word."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from readahead.model.passage import Span

QUOTATION = "<q>"
"""The lower-case form that stands for a whole quotation."""

TITLES = [
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "Sen",
    "Sens",
    "Rep",
    "Reps",
    "Gov",
    "Govs",
    "Gen",
    "Col",
    "Lt",
    "Sgt",
    "Capt",
    "Cmdr",
    "Maj",
    "Adm",
    "Prof",
    "Rev",
    "St",
    "Hon",
    "Jr",
    "Sr",
    "Inc",
    "Corp",
    "Co",
    "Ltd",
    "Messrs",
    "Pres",
    "Sec",
    "Atty",
    "Fr",
    "Supt",
    "Det",
    "Cpl",
    "Pvt",
    "Amb",
    "Ft",
    "Mt",
]
_ABBREVIATED = "|".join(TITLES)
_BEFORE_MORE = (
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Mo|Mont|"
    "Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Nos?"
)
"""Months, states and others whose stop belongs to them where the sentence plainly goes on: "Aug. 30", "Tampa, Fla., on"."""
_FORM = (
    r"[a-z]++(?!\w|[.\-’'&/@]\w)|[A-Z][a-z]*+(?![\w.\-’'&/@])|[,;:“”\"()?!’']|\.(?!\.)|"  # most words and marks, at once
    rf"(?:[A-Za-z]\.){{2,}}|\b[A-Z]\.(?=\s[A-Z])|(?=[A-Z])(?:(?:{_ABBREVIATED})\.|(?:{_BEFORE_MORE})\.(?=,|\s[a-z\d]))|\d{{1,2}}:\d\d\b|[$£€¥]?\d+(?:[.,]\d+)*%?\w*(?:-\w+)*|\w+(?:[.\-’'&/@]\w+)*(?:(?<=[A-Z]\.[A-Z])\.)?|\.\.+|[-–—]{{2,}}|[^\w\s]"
)
_WORD = re.compile(rf"\s*+({_FORM}|\Z)")
"""A word and the space before it, which is stepped over at once; no word at the end, so that no space is tried twice."""
_AFTER_WORD = frozenset(',;:?!)”"')
"""Marks that belong to no word."""


@dataclass(slots=True)
class Word:
    """A word, a mark or a whole quotation: its place in the article's text and its form for comparing.

    is_word is whether it holds a letter or digit; it is asked more often than anything else. No word is ever changed: it
    is not frozen because making one of every word would then cost more than finding it.
    """

    start: int
    end: int
    text: str
    lower: str
    is_word: bool

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


_PLACE = attrgetter("start")


def cut(text: str, span: Span, quotations: Iterable[Span] = ()) -> list[Word]:
    """Return the words of *span* of *text* in order; each of *quotations* inside it is one word."""
    if not quotations:
        return _plain(text, span.start, span.end)
    found: list[Word] = []
    place = span.start
    for quotation in quotations:
        if quotation.start < place or quotation.end > span.end:
            continue
        found.extend(_plain(text, place, quotation.start))
        found.append(Word(quotation.start, quotation.end, quotation.quote(text), QUOTATION, True))
        place = quotation.end
    found.extend(_plain(text, place, span.end))
    return found


def _plain(text: str, start: int, end: int) -> list[Word]:
    """Return the words of a stretch. Most stand between two spaces or before a mark, and are told without the pattern."""
    found: list[Word] = []
    stretch = text[start:end]
    pieces = stretch.split()
    is_even = " ".join(pieces) == stretch.strip()
    last = start + len(stretch) - len(stretch.lstrip()) - 1
    for piece in pieces:
        first = last + 1 if is_even else text.index(piece, last + 1)
        last = first + len(piece)
        if piece.isalpha():
            found.append(Word(first, last, piece, piece.lower(), True))
            continue
        form, mark = piece[:-1], piece[-1]
        if form.isalpha() and (mark in _AFTER_WORD or (mark == "." and form[0].islower())):
            found.append(Word(first, last - 1, form, form.lower(), True))
            found.append(Word(last - 1, last, mark, mark, False))
        else:
            found.extend(_mixed(text, first, last, end))
    return found


def _mixed(text: str, start: int, last: int, end: int) -> Iterable[Word]:
    """Yield the words of text[start:last], in which no space stands; the pattern looks on as far as *end*."""
    while start < last and (match := _WORD.match(text, start, end)):
        form, first, start = match[1], start, match.end()
        if form.isalpha():
            yield Word(first, start, form, form.lower(), True)
        else:
            yield Word(first, start, form, _compared(form), form[0].isalnum() or form[-1].isalnum())


def _compared(form: str) -> str:
    """Return the form for comparing of a mark or of a word with one in it: dashes of all lengths are one."""
    return "—" if form[0] in "-–—" and len(form) > 1 else form.lower().replace("’", "'")


def within(text: str, span: Span, words: Sequence[Word]) -> list[Word]:
    """Return the words of *span* of *text*, taken from *words* where those hold it, a whole quotation cut anew."""
    first = bisect_left(words, span.start, key=_PLACE)
    last = bisect_left(words, span.end, key=_PLACE)
    part = words[first:last]
    if not part or part[0].start != span.start or part[-1].end != span.end:
        return cut(text, span)
    if not hold_quotation(part):
        return list(part)
    return [
        each
        for word in part
        for each in (cut(text, Span(word.start, word.end)) if word.lower == QUOTATION else (word,))
    ]


def hold_quotation(words: Iterable[Word]) -> bool:
    """Return whether one of *words* is a whole quotation."""
    return QUOTATION in [word.lower for word in words]


def lowers(words: Iterable[Word]) -> list[str]:
    """Return the forms of *words* for comparing: what is looked through faster than the words themselves."""
    return [word.lower for word in words]


def hull(words: Sequence[Word]) -> Span:
    """Return the span from the first of *words* to the end of the last; raises IndexError when there is none."""
    return Span(words[0].start, words[-1].end)


def letters(text: str) -> list[str]:
    """Return the plain words of *text* in lower case, marks left out: what a headline is compared by."""
    if text.replace(" ", "").isalpha():
        return text.lower().split()
    return [
        form.lower().replace("’", "'")
        for form in _WORD.findall(text)
        # Nearly every word begins with a letter or digit.
        if form[:1].isalnum() or any(letter.isalnum() for letter in form)
    ]
