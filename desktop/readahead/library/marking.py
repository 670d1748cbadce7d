"""Says where the words of a search stand in a text, and cuts out the stretch that shows most of them. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from readahead.library.asking import folded
from readahead.model.passage import Span

SNIPPET = 160
"""Code points of a snippet, about two lines of a list."""

MOST_MARKS = 64
"""How many places of one text are looked at."""

_BEFORE = 40
"""Code points that stand ahead of the first word found, where the snippet begins inside a text."""

# letters and digits with the diacritics that follow them, as the index takes words apart
_TOKEN = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")


@dataclass(frozen=True, slots=True)
class Sought:
    """What is to be marked: words and the beginnings of words, folded, and phrases of several of them.

    A phrase is a tuple of words; the last one of it is only a beginning where the phrase stands in open_phrases.
    """

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    open_phrases: tuple[tuple[str, ...], ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to mark."""
        return bool(self.words or self.beginnings or self.phrases or self.open_phrases)


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of *text*, folded, as the index has them."""
    return tuple(folded(match.group()) for match in _TOKEN.finditer(text))


def marks(text: str, sought: Sought) -> tuple[Span, ...]:
    """Return where the words and phrases of *sought* stand in *text*, in order and apart; at most MOST_MARKS."""
    if not sought:
        return ()
    found: list[Span] = []
    for span in _found(text, sought):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        elif len(found) == MOST_MARKS:
            break
        else:
            found.append(span)
    return tuple(found)


def snippet(text: str, sought: Sought) -> tuple[str, tuple[Span, ...]]:
    """Return the stretch of *text* with most of what is *sought*, on one line, and the marks in it.

    It begins with the text where nothing is found.
    """
    found = marks(text, sought)
    start = _word_start(text, min(_best(text, found) - _BEFORE, len(text) - SNIPPET))
    end = _word_end(text, start + SNIPPET)
    # each white space becomes one blank, so that no mark moves
    line = "".join(" " if mark.isspace() else mark for mark in text[start:end]).rstrip()
    ahead, behind = "… " if start else "", " …" if end < len(text) else ""
    shift, last = len(ahead) - start, len(ahead) + len(line)
    inside = [
        Span(span.start + shift, min(span.end + shift, last))
        for span in found
        if start <= span.start and span.start + shift < last
    ]
    return f"{ahead}{line}{behind}", tuple(inside)


def _found(text: str, sought: Sought) -> Iterator[Span]:
    placed = _placed(text)
    words = [word for word, _ in placed]
    phrases, beginnings = _by_first(sought), sought.beginnings
    for number, (word, (start, end)) in enumerate(placed):
        if word in sought.words or (beginnings and word.startswith(beginnings)):
            yield Span(start, end)
        for phrase, is_open in phrases.get(word, ()):
            if _stands(words[number : number + len(phrase)], phrase, is_open=is_open):
                yield Span(start, placed[number + len(phrase) - 1][1][1])


def _placed(text: str) -> list[tuple[str, tuple[int, int]]]:
    """Return the words of *text*, folded, with where they stand."""
    if text.isascii():
        # folded at once: a search shows the words of some twenty articles
        return [(match.group(), match.span()) for match in _TOKEN.finditer(text.lower())]
    return [(folded(match.group()), match.span()) for match in _TOKEN.finditer(text)]


def _by_first(sought: Sought) -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """Return the phrases by their first words, each with whether its last word is only a beginning."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for phrases, is_open in ((sought.phrases, False), (sought.open_phrases, True)):
        for phrase in phrases:
            found.setdefault(phrase[0], []).append((phrase, is_open))
    return found


def _stands(words: Sequence[str], phrase: Sequence[str], *, is_open: bool) -> bool:
    if len(words) != len(phrase) or list(words[:-1]) != list(phrase[:-1]):
        return False
    return words[-1].startswith(phrase[-1]) if is_open else words[-1] == phrase[-1]


def _best(text: str, found: Sequence[Span]) -> int:
    """Return where the stretch of a snippet's length begins that holds the most different words."""
    best, most = 0, 0
    for number, span in enumerate(found):
        within = _within(found[number:], span.start + SNIPPET - _BEFORE)
        different = len({folded(one.quote(text)) for one in within})
        if different > most:
            best, most = span.start, different
    return best


def _within(found: Iterable[Span], end: int) -> list[Span]:
    return [span for span in found if span.end <= end]


def _word_start(text: str, near: int) -> int:
    """Return the start of the first word at or behind *near*, 0 where that lies ahead of the text."""
    if near <= 0:
        return 0
    blank = re.compile(r"\s").search(text, near, near + _BEFORE)
    return blank.end() if blank else near


def _word_end(text: str, near: int) -> int:
    """Return the end of the last word that ends at or ahead of *near*."""
    if near >= len(text):
        return len(text)
    blank = max(text.rfind(" ", near - _BEFORE, near + 1), text.rfind("\n", near - _BEFORE, near + 1))
    return blank if blank > 0 else near
