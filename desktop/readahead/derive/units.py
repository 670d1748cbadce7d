"""Puts sentences together into units: a sentence with the whole of every quotation in it."""

from dataclasses import dataclass

from readahead.derive import quotations, sentences
from readahead.derive.phrases import is_reporting_verb
from readahead.derive.words import QUOTATION, Word, cut, hold_quotation
from readahead.model.passage import Span

LONGEST = 150
"""How many words a unit may have; a longer run is no sentence, and looking to its end for every word takes too long."""

READ = 20 * LONGEST
"""How many words of one run are read at all: no prose goes on so long without an end."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or several that one quotation joins; paragraph counts from 0. words hold a quotation as one word."""

    span: Span
    paragraph: int
    words: tuple[Word, ...]
    continued: bool = False

    @property
    def is_quotation(self) -> bool:
        """Whether no word stands outside quotation marks."""
        # Most units begin with a plain word, and are told by it.
        return all(word.lower == QUOTATION or not word.is_word for word in self.words) and hold_quotation(
            self.words
        )


def find(text: str, span: Span, sentence_spans: tuple[Span, ...]) -> tuple[Unit, ...]:
    """Return the units of *span* of *text*, whose sentences are *sentence_spans*."""
    marks = quotations.find(text, span)
    starts = {block.start for block in sentences.blocks(text, span)}
    found: list[Unit] = []
    paragraph, index = -1, 0
    for joined in _joined(text, sentence_spans, marks):
        paragraph += joined.start in starts
        while index < len(marks) and marks[index].span.end <= joined.start:
            index += 1
        inside = []
        last = index
        while last < len(marks) and marks[last].span.start < joined.end:
            inside.append(marks[last])
            last += 1
        words = tuple(cut(text, joined, [mark.span for mark in inside]))
        continued = bool(inside) and inside[-1].continued
        for first in range(0, min(len(words), READ), LONGEST):
            part = words[first : first + LONGEST]
            span_of_part = joined if len(words) <= LONGEST else Span(part[0].start, part[-1].end)
            found.append(Unit(span_of_part, paragraph, part, continued))
    return tuple(found)


def _joined(text: str, parts: tuple[Span, ...], marks: tuple[quotations.Quotation, ...]) -> list[Span]:
    """Return the sentences with those joined whose border lies inside a quotation or before its "X said"."""
    found: list[Span] = []
    index = 0
    for part in parts:
        while index < len(marks) and marks[index].span.end <= part.start:
            index += 1
        is_inside = index < len(marks) and marks[index].span.start < part.start
        if found and (is_inside or _is_speaker_of(text, found[-1], part)):
            found[-1] = Span(found[-1].start, part.end)
        else:
            found.append(part)
    return found


def _is_speaker_of(text: str, before: Span, part: Span) -> bool:
    """Return whether *part* is no more than "X said." after a quotation that ends with ? or !."""
    if text[before.end - 2 : before.end] not in ("?”", "!”", '?"', '!"') or part.end - part.start > 60:
        return False
    words = cut(text, part)
    return any(is_reporting_verb(words, place) for place in range(min(4, len(words)))) and len(words) < 9
