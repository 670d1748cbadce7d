"""Finds the subject of a reporting verb: what stands before it, what it shares with the clause before, what follows it."""

from collections.abc import Sequence

from readahead.derive import grammar, phrases, source_words
from readahead.derive.found import Found
from readahead.derive.lexicon import Cue, Form
from readahead.derive.phrases import Range, Words
from readahead.derive.verbs import DOCUMENTS, quoted_before

_FRONTING = grammar.word_set("after before by in while when without since on")


def of(words: Words, start: int, cue: Cue, before: Sequence[Found]) -> Range | None:
    """Return the subject of the verb group at *start*: what stands before it, or the subject it shares."""
    found = _subject(words, start, cue, before)
    if found is None or _begins_with_verb(words, found[0]):
        return None
    head = words[found[0] : next((at for at in range(*found) if not words[at].is_word), found[1])]
    return found if not head or source_words.is_source(" ".join(word.text for word in head)) else None


def _subject(words: Words, start: int, cue: Cue, before: Sequence[Found]) -> Range | None:
    previous = words[start - 1].lower if start else ""
    if (quoted := quoted_before(words, start)) >= 0:
        return _quoted(words, quoted, start)
    is_having = words[start].lower == "having"
    if is_having or _is_participle(words, start, cue):
        if start == 0 or (start == 1 and previous in _FRONTING):
            return _after_comma(words, start)
        found = _with_before(words, start) or _shared(words, start, before)
        return found or (phrases.subject_before(words, start) if previous in DOCUMENTS else None)
    if previous in ("to", "and", "but", "or") or (
        previous == "," and not phrases.subject_before(words, start)
    ):
        return _shared(words, start, before)
    return phrases.subject_before(words, start)


def _is_participle(words: Words, start: int, cue: Cue) -> bool:
    """Return whether a form in -ing has no auxiliary: "…, saying that …"."""
    return cue.form is Form.PRESENT and not any(word.lower in grammar.BE for word in words[start : start + 3])


def _quoted(words: Words, quoted: int, saying: int) -> Range | None:
    """Return who is quoted: "Orrin was quoted as saying", "the Herald quoted Orrin as saying"."""
    start = phrases.group_start(words, quoted)
    if any(word.lower in grammar.BE for word in words[start:quoted]):
        return phrases.subject_before(words, start)
    return phrases.noun_phrase_after(words, quoted + 1, saying - 1)


def _begins_with_verb(words: Words, place: int) -> bool:
    """Return whether a subject would begin with a verb: "referencing a fund called …"."""
    following = words[place + 1].lower if place + 1 < len(words) else ""
    return words[place].lower.endswith("ing") and following in grammar.DETERMINERS


def _with_before(words: Words, start: int) -> Range | None:
    """Return the noun phrase before *start* that "with" leads in: "with Orrin calling the plan late"."""
    head = phrases.subject_before(words, start)
    return head if head and head[0] and words[head[0] - 1].lower == "with" else None


def _after_comma(words: Words, start: int) -> Range | None:
    """Return the subject of the main clause after a fronted participle: "After saying so, the mayor left"."""
    for comma in range(start + 2, len(words) - 2):
        if words[comma].lower != ",":
            continue
        for place in range(comma + 2, min(len(words), comma + 12)):
            if grammar.is_finite(words[place].lower):
                found = phrases.subject_before(words, phrases.group_start(words, place), comma + 1)
                if found and found[0] <= comma + 2:
                    return found
                break
    return None


def _shared(words: Words, start: int, before: Sequence[Found]) -> Range | None:
    """Return the subject of the clause before: the last source of the unit, else its first noun phrase."""
    for one in reversed(before):
        is_right = one.source and one.cue[1] <= start and one.rule != "according-to"
        if is_right and not _is_dependent(words, one):
            return one.source[0]
    for place in range(max(1, _main_start(words, start)), start):
        if grammar.is_finite(words[place].lower):
            first = phrases.subject_before(words, phrases.group_start(words, place))
            if first:
                return phrases.without_relative(words, first)
    return None


def _main_start(words: Words, end: int) -> int:
    """Return where the main clause begins: after the comma of a fronted one, "As they met in Varl, …"."""
    if words[0].lower not in grammar.SUBORDINATORS:
        return 0
    for place in range(3, end - 1):
        if words[place].lower == "," and phrases.has_clause(words, place + 1, end, 9):
            return place + 1
    return 0


def _is_dependent(words: Words, one: Found) -> bool:
    """Return whether a report stands in a clause of another: "… deciding whether Orrin could ask …"."""
    source = one.source[0]
    before = words[source[0] - 1].lower if source[0] else ""
    return before in grammar.SUBORDINATORS or words[source[1] - 1].lower in ("who", "which", "that")
