"""Finds what somebody says where a noun says so: "the mayor's claim that it was safe"."""

from collections.abc import Sequence

from readahead.derive import claims, grammar
from readahead.derive.found import Found
from readahead.derive.lexicon import nouns
from readahead.derive.phrases import Range, Words
from readahead.derive.words import QUOTATION
from readahead.model.card import Mode

_OWNERS = grammar.word_set("his her their its whose")
_WORDS_BETWEEN = 2
"""How many adjectives may stand between the owner and the noun."""


def find(words: Words, found: Sequence[Found]) -> list[Found]:
    """Return what nouns of saying tell outside the claims of *found*, each with its owner for a speaker."""
    claimed = [part for one in found for part in (one.cue, *one.claims)]
    made: list[Found] = []
    table = nouns()
    for place in range(1, len(words) - 2):
        stance = table.get(words[place].lower) if words[place + 1].lower == "that" else None
        if stance is None or any(start <= place < end for start, end in claimed):
            continue
        source = _owner(words, place)
        end = claims.end_of_object(words, place + 1, claims.end_of(words, place + 1))
        if source is None or end - place < 4 or any(start < end and place < last for start, last in claimed):
            continue
        cue, content = (source[1], place + 1), (place + 1, end)
        lemma = words[place].lower
        made.append(Found((source,), cue, (content,), lemma, stance, Mode.INDIRECT, "noun-of-speaker"))
        claimed.append(content)
    return made


def _owner(words: Words, noun: int) -> Range | None:
    """Return the possessive before the noun: "his", "Lena Orrin's", "the health ministry's"."""
    for place in range(noun - 1, max(-1, noun - 2 - _WORDS_BETWEEN), -1):
        lower = words[place].lower
        if lower in _OWNERS:
            return (place, place + 1)
        if lower.endswith(("'s", "s'")) and len(lower) > 3 and lower not in grammar.FINITE:
            return (_owner_start(words, place), place + 1)
        if (
            not words[place].is_word
            or lower in grammar.FUNCTION
            or grammar.is_finite(lower)
            or lower == QUOTATION
        ):
            return None
    return None


def _owner_start(words: Words, place: int) -> int:
    start = place
    while start > 0 and words[start - 1].is_name and words[start - 1].is_word:
        start -= 1
    for before in range(start - 1, max(-1, start - 4), -1):
        if words[before].lower in grammar.DETERMINERS:
            return before
        if not words[before].is_word or words[before].lower in grammar.FUNCTION:
            break
    return start
