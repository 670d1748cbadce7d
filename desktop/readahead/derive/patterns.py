"""Long patterns that are compiled when first used: the first article pays for them, not the start of the program."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType


class Late:
    """A pattern with the methods of a compiled one that only look; they are its own once one of them is asked for."""

    __slots__ = ("_flags", "_source", "findall", "finditer", "fullmatch", "match", "search")

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Compile the pattern, and keep its methods where the next look finds them first."""
        if name not in ("match", "search", "fullmatch", "finditer", "findall"):
            raise AttributeError(name)
        pattern = re.compile(self._source, self._flags)
        self.match, self.search = pattern.match, pattern.search
        self.fullmatch, self.finditer, self.findall = pattern.fullmatch, pattern.finditer, pattern.findall
        found: Callable[..., object] = getattr(pattern, name)
        return found


def one_of(words: Iterable[str], *, ahead: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return the source of a pattern for one of *words*, those with one first letter together: few are tried at a place.

    *ahead* gives for some of the words the source of what must follow them.
    """
    by_first: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_first.setdefault(word[0], []).append(re.escape(word[1:]) + ahead.get(word, ""))
    return "(?:" + "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_first.items()) + ")"


BEFORE_WORD = r"[^A-Za-z](?<=\W)"
"""What stands before a word: a pattern that begins with it is tried nowhere else, where one that begins with \\b is tried at every letter."""


def at_words(pattern: Late, text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield where each word begins that a *pattern* with BEFORE_WORD at its head finds, and what it finds from there on."""
    # Before the first word of a text stands nothing.
    padded, shift = (text, 0) if start else (f"\n{text}", 1)
    for found in pattern.finditer(padded, start + shift - 1, end + shift):
        yield found.start() + 1 - shift, found[0][1:]


def at_lines(pattern: Late, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield what finditer gives for a *pattern* that begins with ^ for every line, sooner: it is tried at no other place."""
    upto = start
    for place in _line_starts(text, start, end):
        if place >= upto and (found := pattern.match(text, place, end)):
            upto = found.end()
            yield found


@lru_cache(maxsize=2)
def _line_starts(text: str, start: int, end: int) -> tuple[int, ...]:
    found = [start] if text[start - 1 : start] in ("", "\n") else []
    place = text.find("\n", start, end)
    while place >= 0:
        found.append(place + 1)
        place = text.find("\n", place + 1, end)
    return tuple(found)
