"""What differs between two quotes that tell of one thing: the words one has and the other has not."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from readahead.model.passage import Span

_WORD = re.compile(r"\w+(?:[.,:’'-]\w+)*%?")
ALIKE = 0.5
"""Share of words in common from which every other word is told; below it the two only meet, and numbers alone are."""

Spans = tuple[Span, ...]


def differing(one: str, other: str) -> tuple[Spans, Spans]:
    """Return the stretches of *one* and of *other* that the other has not, in code points, neighbours joined."""
    words = [list(_WORD.finditer(text)) for text in (one, other)]
    folded = [[word[0].casefold() for word in found] for found in words]
    matcher = SequenceMatcher(None, folded[0], folded[1], autojunk=False)
    if matcher.ratio() < ALIKE:
        first, second = (
            [(at, at + 1) for at, word in enumerate(mine) if _is_number(word) and word not in theirs]
            for mine, theirs in ((folded[0], folded[1]), (folded[1], folded[0]))
        )
    else:
        changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
        first = [(start, end) for _, start, end, _, _ in changes if start < end]
        second = [(start, end) for _, _, _, start, end in changes if start < end]
    return _spans(words[0], first), _spans(words[1], second)


def changed(before: str, after: str) -> tuple[Spans, Spans]:
    """Return what of *before* an editor took out and what they put in instead, word by word and in this case of letters."""
    words = [list(_WORD.finditer(text)) for text in (before, after)]
    matcher = SequenceMatcher(
        None, [word[0] for word in words[0]], [word[0] for word in words[1]], autojunk=False
    )
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    gone = [(start, end) for _, start, end, _, _ in changes if start < end]
    come = [(start, end) for _, _, _, start, end in changes if start < end]
    return _spans(words[0], gone), _spans(words[1], come)


def _is_number(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _spans(words: Sequence[re.Match[str]], stretches: Sequence[tuple[int, int]]) -> Spans:
    return tuple(Span(words[start].start(), words[end - 1].end()) for start, end in stretches)
