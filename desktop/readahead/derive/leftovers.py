"""Finds what the cards of a unit leave out, so that no part of a sentence is dropped in silence."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from readahead.derive import grammar, phrases
from readahead.derive.phrases import Range, Words
from readahead.derive.words import QUOTATION, Word
from readahead.model.passage import Span

SHORTEST = 6
"""How many words a stretch must have to be a clause somebody could miss."""

_ADJUNCTS = grammar.SUBORDINATORS | grammar.RELATIVES | grammar.word_set("to of by than")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the cards of a unit show: the stretches they stand on, in order, and where the cues and speakers stand."""

    contents: Sequence[Span]
    cues: Sequence[Span]
    sources: Sequence[Span]


def find(words: Words, part: Range, shown: Shown) -> list[Range]:
    """Return the stretches of *part* of a unit that no card stands on, as index ranges.

    "said X" at the head of a stretch, a cue at its end and the words that only join it to what stands beside it are left
    off; what then has fewer than SHORTEST words is no stretch.
    """
    found: list[Range] = []
    if part[0] == part[1]:
        return found
    place, end = words[part[0]].start, words[part[1] - 1].end
    for start, after in (*((content.start, content.end) for content in shown.contents), (end, end)):
        # Most units are covered whole: the words are looked at only where there is room for enough of them.
        if start - place >= 2 * SHORTEST - 1:
            first = bisect_left(words, place, part[0], part[1], key=_start)
            bare = _bare(
                words, (first, bisect_left(words, min(start, end), first, part[1], key=_start)), shown
            )
            if _length(words, bare, shown) >= SHORTEST:
                found.append(bare)
        place = max(place, after)
    return found


def is_told(words: Words, part: Range, shown: Shown) -> bool:
    """Return whether a stretch is a clause that the article tells: a subject of its own, then a verb that is no cue."""
    first = words[part[0]].lower
    if (
        (first in _ADJUNCTS and words[part[0] + 1].lower != "then")
        or first.endswith("ing")
        or first == "asked"
    ):
        return False
    if any(_is_within(word, shown.sources) for word in words[max(0, part[0] - 2) : part[0]]):
        return False
    place = part[0] + 1
    while place < part[1] - 1 and not (
        grammar.is_finite(words[place].lower) and words[place].lower not in grammar.AUXILIARIES
    ):
        place += 1
    return phrases.has_clause(words, part[0], part[1]) and not _is_within(words[place], shown.cues)


def _bare(words: Words, part: Range, shown: Shown) -> Range:
    start = _after_joint(words, part[0], part[1])
    if start < part[1] and _is_within(words[start], shown.cues):
        while start < part[1] and _is_within(words[start], [*shown.cues, *shown.sources]):
            start += 1
        start = _after_joint(words, start, part[1])
    end = part[1]
    while end > start and (
        not words[end - 1].is_word
        or _is_within(words[end - 1], shown.cues)
        or (
            end < part[1]
            and _is_within(words[end - 1], shown.sources)
            and words[end - 1].lower in grammar.PRONOUNS
        )
        or words[end - 1].lower in grammar.CONJUNCTIONS | grammar.SUBORDINATORS
    ):
        end -= 1
    return start, end


def _after_joint(words: Words, start: int, end: int) -> int:
    while start < end and (not words[start].is_word or words[start].lower in grammar.CONJUNCTIONS):
        start += 1
    return start


def _is_within(word: Word, spans: Sequence[Span]) -> bool:
    for span in spans:  # noqa: SIM110 - asked of every word
        if span.start <= word.start and word.end <= span.end:
            return True
    return False


def _length(words: Words, part: Range, shown: Shown) -> int:
    """Return how many words a stretch has, those of a quotation one by one; of "X told reporters" only the last counts."""
    stretch = words[part[0] : part[1]]
    if any(_is_within(word, shown.cues) for word in stretch):
        stretch = [word for word in stretch if not _is_within(word, [*shown.cues, *shown.sources])]
    return sum(len(word.text.split()) if word.lower == QUOTATION else word.is_word for word in stretch)


def _start(word: Word) -> int:
    return word.start
