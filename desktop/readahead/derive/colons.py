"""Finds whose words follow a colon: "Orrin: “We will stay”", "The mayor had a warning: “…”"."""

from collections.abc import Sequence

from readahead.derive import claims, grammar, phrases
from readahead.derive.found import Found
from readahead.derive.phrases import Range, Words
from readahead.derive.words import QUOTATION

_LABELS = grammar.word_set(
    "note notes update updates related photo photos video watch read more context background q a question answer "
    "headline headlines example why what how where when who here this that today tonight topic topics tags source "
    "sources editor's warning exclusive opinion analysis latest plus so look wow correction corrections clarification bombshell "
    "first second third finally then now also but and just"
)
_INVERTED = grammar.word_set("said says added wrote asked")
_LONGEST = 4


def find(words: Words, forms: Sequence[str], found: Sequence[Found]) -> list[Found]:
    """Return the attribution by a colon that no other one of the unit has: its speaker stands before it.

    *forms* are those of *words* for comparing.
    """
    if ":" not in forms:
        return []
    for place, lower in enumerate(forms):
        if lower != ":" or not 0 < place < len(words) - 1:
            continue
        if any(start <= place + 1 < end for one in found for start, end in one.claims):
            continue
        one = _label(words, place) or _quotation(words, place)
        if one:
            return [one]
    return []


def _label(words: Words, colon: int) -> Found | None:
    """`Orrin: We will stay` at the head of a unit: a title, or a line of an interview as it was spoken."""
    if colon > _LONGEST or (colon + 3 >= len(words) and words[colon + 1].lower != QUOTATION):
        return None
    # "(Orrin: We will stay)", "- Orrin: We will stay": the mark before the name is no part of it.
    first = next((place for place in range(colon) if words[place].is_word), colon)
    head = words[first:colon]
    plain = [word.lower for word in head]
    is_name = all(word.is_name or word.lower in ("of", "the", "and") for word in head if word.is_word)
    if (
        not is_name
        or not plain
        or plain[0] in _LABELS
        or plain[-1] in _LABELS
        or any(word.text.isdigit() for word in head)
    ):
        return None
    if any(word in grammar.PREPOSITIONS - {"of"} for word in plain):
        return None
    if grammar.is_finite(plain[-1]) or plain[-1].endswith("ing"):
        return None
    end = len(words)
    while end > colon + 1 and not words[end - 1].is_word:
        end -= 1
    content = (colon + 1, end)
    is_said = words[colon + 1].lower == QUOTATION or phrases.has_clause(words, *content, 40)
    if plain[0] in _INVERTED and len(plain) > 1:
        # "Said Orrin: “…”": the verb stands first.
        return _found(words, (first + 1, colon), (first, first + 1), content, "speaker-colon")
    return _found(words, (first, colon), (colon, colon + 1), content, "speaker-colon") if is_said else None


def _quotation(words: Words, colon: int) -> Found | None:
    """`The mayor had a warning: “…”`: the subject of the clause before the colon speaks."""
    if words[colon + 1].lower != QUOTATION or words[colon + 1].text.count(" ") < 2:
        return None
    start = _clause_start(words, colon)
    for place in range(start + 1, colon):
        if grammar.is_finite(words[place].lower):
            group = phrases.group_start(words, place)
            source = phrases.subject_before(words, group, start)
            if source:
                source = phrases.without_relative(words, source)
                return _found(words, source, (group, colon), (colon + 1, colon + 2), "clause-colon-quote")
    return None


def _clause_start(words: Words, colon: int) -> int:
    """Return where the main clause before the colon begins: after a fronted phrase's or clause's last comma."""
    for place in range(colon - 1, 1, -1):
        if words[place].lower == "," and claims.begins_sentence(words[:colon], place + 1):
            return place + 1
        if words[place].lower == ";":
            return place + 1
    return 0


def _found(words: Words, source: Range, cue: Range, content: Range, rule: str) -> Found:
    return Found((source,), cue, (content,), "say", "said", claims.mode(words, [content]), rule)
