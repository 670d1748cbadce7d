"""Finds where a list of names begins whose end is known: "Westmark, the river states and Ostrava"."""

from collections.abc import Sequence

from readahead.derive import grammar
from readahead.derive.words import Word


def start(words: Sequence[Word], first: int, end: int, floor: int) -> int:
    """Return where a list begins whose last items are from *first* to *end*: "Westmark, the river states and Ostrava".

    Its other items are names, and nothing but the beginning of the sentence stands before the first.
    """
    if not any(word.lower == "and" for word in words[first:end]) or first - 2 < floor:
        return first
    place = first
    while place - 2 >= floor and words[place - 1].lower == ",":
        item = place - 1
        while item > floor and _is_item(words, item - 1):
            item -= 1
        if item == place - 1:
            break
        place = item
        if place == floor:
            return place if place == 0 else first
    return first


def _is_item(words: Sequence[Word], place: int) -> bool:
    word = words[place]
    lower = word.lower
    if place == 0 and lower in grammar.PREPOSITIONS | grammar.SUBORDINATORS:
        return False
    is_article = lower in ("the", "a", "an")
    return (word.is_name or is_article) and lower not in grammar.TIME_WORDS and not grammar.is_adverb(lower)
