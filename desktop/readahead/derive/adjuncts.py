"""What may stand between a reporting verb and what is reported: whom it was told to, when, where and on what occasion."""

from readahead.derive import grammar
from readahead.derive.lexicon import Cue
from readahead.derive.phrases import Words
from readahead.derive.words import QUOTATION

_ENDS = grammar.word_set(". ? ! … ...")
_DASHES = frozenset(["—", "–", "--"])
SKIPPED = grammar.word_set("in on at to during via through after before by from with ahead late")
_HEARERS = grammar.word_set(
    "reporters lawmakers journalists supporters voters delegates parliament congress mps members leaders me them us him her"
)

_OPENING = frozenset(
    ["that", ",", ":", QUOTATION, "about", "whether", "if", "how", "why", "what", "which", "who"]
)
"""What a claim or a question may begin with after an adjunct."""
_ASIDES = grammar.word_set("though however too meanwhile then")


def after_addressee(words: Words, place: int, cue: Cue) -> int:
    """Return where the content begins after whom it was told to."""
    start = place
    ceiling = min(len(words), place + 14)
    if (
        place + 1 < len(words)
        and words[place].lower in grammar.NOMINATIVE
        and grammar.is_finite(words[place + 1].lower)
    ):
        return place
    while (
        place < ceiling
        and words[place].is_word
        and words[place].lower
        not in ("that", QUOTATION, "to", "how", "why", "whether", "if", "what", "who", "which")
    ):
        word = words[place]
        is_start = place == start
        if word.lower in grammar.FINITE or (not is_start and word.lower in grammar.NOMINATIVE):
            return _short_addressee(words, start, cue)
        if (
            not is_start
            and word.lower in grammar.DETERMINERS
            and words[place - 1].lower not in grammar.PREPOSITIONS
        ):
            return place
        place += 1
    if place < len(words) and words[place].lower in ("that", QUOTATION, ",", ":"):
        return place
    return place if "that" not in cue.frames else _short_addressee(words, start, cue)


def _short_addressee(words: Words, start: int, cue: Cue) -> int:
    """Return the end of an addressee of a pronoun, a run of names, or a noun with its determiner.

    What stands right before a finite verb is its subject and no addressee, but after "told", which must have one.
    """
    end = _end_of_hearer(words, start)
    is_subject = end < len(words) and words[end].lower in grammar.FINITE
    return start if is_subject and cue.lemma != "tell" else end


def _end_of_hearer(words: Words, start: int) -> int:
    place = start
    if words[place].lower in grammar.DETERMINERS:
        place += 1
    if place < len(words) and words[place].is_name:
        while place < len(words) and words[place].is_name:
            place += 1
        return place
    return min(place + 1, len(words))


def after_adjuncts(words: Words, place: int, ceiling: int) -> int:
    """Return the first index after adverbs and phrases of time, place and occasion ("in a statement on Monday")."""
    while place < ceiling:
        lower = words[place].lower
        if lower == "this" and not _is_time(words, place + 1):
            return place
        if (after := _after_aside(words, place, ceiling)) or (after := _after_dashes(words, place, ceiling)):
            place = after
        elif lower in grammar.TIME_WORDS or (
            grammar.is_adverb(lower) and lower not in ("once", "there", "here")
        ):
            place += 1
        elif lower == "for" and [word.lower for word in words[place + 1 : place + 4]] == [
            "the",
            "first",
            "time",
        ]:
            place += 4
        elif lower == "to" and not _is_hearer(words, place + 1):
            return place
        elif lower in SKIPPED:
            after = _phrase_end(words, place + 1, ceiling)
            if after == place:
                return place
            place = after
        else:
            return place
    return place


def _is_time(words: Words, place: int) -> bool:
    return place < len(words) and words[place].lower in grammar.TIME_WORDS


def _after_aside(words: Words, place: int, ceiling: int) -> int:
    """Return where ", though," or ", in a letter to staff," at *place* ends, if "that" or a quotation follows, else 0."""
    if words[place].lower != "," or place + 2 >= ceiling:
        return 0
    first = words[place + 1].lower
    if first not in _ASIDES and first not in SKIPPED and not grammar.is_adverb(first):
        return 0
    close = next((at for at in range(place + 2, min(ceiling - 1, place + 14)) if words[at].lower == ","), 0)
    if not close or any(word.lower in grammar.FINITE for word in words[place + 1 : close]):
        return 0
    is_open = words[close + 1].lower in ("that", QUOTATION) or first in _ASIDES
    return close + 1 if is_open else 0


def _after_dashes(words: Words, place: int, ceiling: int) -> int:
    """Return where "— on the radio, as it happens —" at *place* ends, if "that" or a quotation follows, else 0."""
    if words[place].lower not in _DASHES:
        return 0
    for at in range(place + 2, min(ceiling - 1, place + 14)):
        if words[at].lower in _DASHES:
            return at + 1 if words[at + 1].lower in ("that", QUOTATION) else 0
    return 0


def _is_hearer(words: Words, place: int) -> bool:
    """Return whether "to" goes on with somebody spoken to, and not with a verb."""
    if place >= len(words):
        return False
    word = words[place]
    return word.is_name or word.lower in grammar.DETERMINERS or word.lower in _HEARERS


def _phrase_end(words: Words, start: int, ceiling: int) -> int:
    """Return where the phrase after a preposition ends, or the place before *start* if it is no mere adjunct."""
    place = start
    while place < min(ceiling, start + 14):
        word = words[place]
        if word.lower in _OPENING or word.lower in _ENDS or word.lower in _DASHES:
            return place
        if (
            place > start
            and words[place - 1].lower in grammar.TIME_WORDS
            and word.lower not in grammar.TIME_WORDS
            and not word.lower[:1].isdigit()
        ):
            return place
        if word.lower in grammar.FINITE or word.lower in grammar.NOMINATIVE:
            return start - 1
        place += 1
    return place if place == ceiling else start - 1
