"""Splits a sentence into the clauses that make cards of their own."""

from collections.abc import Sequence

from readahead.derive import grammar, phrases
from readahead.derive.found import Found
from readahead.derive.lexicon import Form, cues
from readahead.derive.phrases import Range, Words
from readahead.derive.words import lowers

_BORDERS = frozenset([",", ";", "and", "but", "as", "after", "when", "while"])
_SPANS = grammar.word_set(
    "months weeks days years hours minutes moments soon shortly just only even long ever such"
)
_DEPENDING = grammar.word_set("as after when while")
_SPLITTERS = grammar.word_set("while whereas but yet")


def split(words: Words, found: Sequence[Found]) -> list[Range]:
    """Return the clauses of a unit as index ranges in order; splitting words and end marks belong to none.

    ", while", ", whereas" and ", but" split where both sides have a subject and a verb of their own, but not within
    what somebody is said to have said. ";" always splits.
    """
    edges: list[Range] = [(0, _lead(words, found))]
    for place in [place for place, lower in enumerate(lowers(words[1:-3]), 1) if lower in _BORDERS]:
        if _splits(words, place, edges[-1][1], found):
            edges.append((place, place + (2 if words[place].lower == "," else 1)))
        elif after := _dependent(words, place, edges[-1][1], found):
            edges.append((place, after))
        elif second := _second_fronted(words, place, found):
            edges.append((place, second))
        elif _shares_present(words, place, edges[-1][1], found):
            edges.append((place, place + 1))
    starts = [after for _, after in edges]
    ends = [before for before, _ in edges[1:]] + [len(words)]
    return [stripped(words, start, end) for start, end in zip(starts, ends, strict=True) if end > start]


def stripped(words: Words, start: int, end: int) -> Range:
    """Return the range without marks at its ends, quotations and closing brackets kept."""
    while end > start and not words[end - 1].is_word and words[end - 1].lower not in (")", "%"):
        end -= 1
    while start < end and not words[start].is_word and words[start].lower not in ("(", "$", "£", "€"):
        start += 1
    return (start, end)


def _lead(words: Words, found: Sequence[Found]) -> int:
    """Return 1 where a leading "While" joins two clauses that each report something, else 0."""
    if not words or words[0].lower not in ("while", "whereas"):
        return 0
    return 1 if _fronted_end(words, found) else 0


def _fronted_end(words: Words, found: Sequence[Found]) -> int:
    """Return the index of the comma that ends a fronted clause which reports something, or 0."""
    first = next((one for one in found if one.cue[0] < 8 and one.claims and one.source), None)
    if first is None:
        return 0
    for place in range(first.cue[1] + 2, len(words) - 3):
        if words[place].lower == "," and any(
            one.source and one.source[0][0] in (place + 1, place + 2) and one.rule != "clause-then-speaker"
            for one in found
        ):
            return place
    return 0


def _second_fronted(words: Words, place: int, found: Sequence[Found]) -> int:
    if words[0].lower not in ("while", "whereas") or words[place].lower != ",":
        return 0
    return place + 1 if place == _fronted_end(words, found) else 0


def _splits(words: Words, place: int, start: int, found: Sequence[Found]) -> bool:
    lower = words[place].lower
    if lower == ";":
        return place - start > 2
    if lower != ",":
        return False
    if words[place + 1].lower == "where" and any(
        one.claims and one.claims[0][0] == place + 2 for one in found
    ):
        return _has_verb(words, start, place)
    if words[place + 1].lower == "and":
        return _joins_sentences(words, place, start, found)
    if words[place + 1].lower not in _SPLITTERS:
        return False
    if not (phrases.has_clause(words, place + 2, len(words)) and _has_verb(words, start, place)):
        return False
    return not any(
        one.claims[0][0] <= place < one.claims[-1][1] - 1 for one in found if one.rule != "according-to"
    )


def _dependent(words: Words, place: int, start: int, found: Sequence[Found]) -> int:
    """Return where a clause with a report of its own begins after ", as" or "after" at *place*, or 0.

    "Ministers met, as Westmark warned it would run dry": what Westmark said is no part of what the ministers did.
    """
    after = place + (words[place].lower == ",")
    after += words[after].lower == "even"
    is_span = words[place - 1].lower in grammar.TIME_WORDS or words[place - 1].lower in _SPANS
    if (
        is_span
        or words[after].lower not in _DEPENDING
        or place - start < 4
        or not _has_verb(words, start, place)
    ):
        return 0
    one = next((one for one in found if one.source and one.source[0][0] == after + 1), None)
    if one is None or one.cue[1] > one.claims[0][0] or one.claims[-1][1] - one.claims[0][0] < 3:
        return 0
    is_within = any(
        other.claims[0][0] <= place < other.claims[-1][1] - 1
        for other in found
        if other is not one and other.rule != "according-to"
    )
    return 0 if is_within else after + 1


def _joins_sentences(words: Words, place: int, start: int, found: Sequence[Found]) -> bool:
    """Return whether ", and" joins two sentences of the article's own: each has a subject, a plain verb and some length."""
    if any(one.claims[0][0] < place < one.claims[-1][1] or one.cue[0] > place for one in found):
        return False
    fronted = words[start].lower in grammar.SUBORDINATORS and words[start + 1].lower != "then"
    if fronted or place - start < 5 or len(words) - place < 7:
        return False
    first = words[place + 2]
    begins = first.is_name or first.lower in grammar.DETERMINERS | grammar.NOMINATIVE - {"who"}
    return begins and _is_sentence(words, place + 2, len(words)) and _is_sentence(words, start, place)


def _is_sentence(words: Words, start: int, end: int) -> bool:
    """Return whether the first verb from *start* is finite beyond doubt and no relative clause or mark comes before it."""
    for place in range(start, min(end, start + 12)):
        lower = words[place].lower
        if place > start and (lower in grammar.FINITE or lower in grammar.PAST):
            return True
        if place > start and lower in grammar.PRESENT and lower.endswith("s") and words[place - 1].is_name:
            return True
        if not words[place].is_word or lower in grammar.SUBORDINATORS or lower in grammar.RELATIVES:
            return False
    return False


def _has_verb(words: Words, start: int, end: int) -> bool:
    return any(grammar.is_finite(word.lower) for word in words[start:end])


def _shares_present(words: Words, place: int, start: int, found: Sequence[Found]) -> bool:
    """Return whether "and" goes on with what the speaker does: "X argues … and continues …", both in the present."""
    if words[place].lower not in ("and", "but") or words[place - 1].lower == ",":
        return False
    following = words[place + 1].lower
    holder = next(
        (one for one in found if one.cue[1] <= place and any(b < place <= e for b, e in one.claims)), None
    )
    if holder is None or holder.cue[0] < start or holder.rule not in ("said-that", "said-clause"):
        return False
    return (
        _is_third(following) and _form(words, holder) is Form.THIRD and not _has_third(words, holder, place)
    )


def _form(words: Words, one: Found) -> Form | None:
    known = cues().get(words[one.cue[1] - 1].lower)
    return known[0].form if known else None


def _is_third(word: str) -> bool:
    return word in PRESENT_THIRD


def _has_third(words: Words, one: Found, place: int) -> bool:
    """Return whether the claim itself has a verb in the plain present that the next one could follow."""
    start = one.claims[-1][0]
    return any(_is_third(word.lower) for word in words[start:place])


PRESENT_THIRD = grammar.word_set(
    "continues remains keeps wants seeks plans says carries holds maintains refuses rejects strikes bombs "
    "shells launches pushes presses insists demands calls prepares moves builds sends takes makes gives "
    "goes does supports opposes warns threatens accuses blames denies faces runs retains controls "
    "occupies expects intends aims hopes"
)
