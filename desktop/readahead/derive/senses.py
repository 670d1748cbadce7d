"""Tells where a verb of saying says nothing: "claimed lives", "assumed office", "found near the home"."""

from readahead.derive import grammar
from readahead.derive.lexicon import Cue, Form
from readahead.derive.phrases import Words
from readahead.derive.words import QUOTATION

_OBJECTS = {
    "claim": grammar.word_set(
        "life lives victory responsibility credit asylum title crown prize medal territory"
    ),
    "assume": grammar.word_set(
        "office power control command responsibility duties role leadership post presidency"
    ),
    "note": grammar.word_set("down"),
    "observe": grammar.word_set("silence ramadan sabbath minute truce ceasefire"),
    "maintain": grammar.word_set("distance order contact control ties relations presence peace"),
    "add": grammar.word_set("up"),
    "show": grammar.word_set("sign signs interest support mercy up off"),
}
"""What a verb takes when it means something else."""
_DISCOVERING = grammar.word_set("find see learn determine")
_THINGS = grammar.word_set("it them him her himself herself themselves itself")
_NOUNS = grammar.word_set(
    "remarks claims comments complaints demands pledges promises reports warnings appeals attacks calls notes orders quotes "
    "replies signals statements threats views posts questions"
)
_REACH = 4


def is_other(words: Words, place: int, cue: Cue) -> bool:
    """Return whether the verb at *place* means something else than saying, or is a noun, by what follows it."""
    if cue.particle:
        return cue.particle in ("on", "upon") and cue.lemma.startswith("call") and _is_visit(words, place)
    following = [word.lower for word in words[place + 1 : place + 1 + _REACH]]
    if following and cue.form is Form.PAST and "object" in cue.frames and _is_passive(cue, following[0]):
        return True
    if not following or "that" in following[:2] or QUOTATION in following[:2]:
        return False
    if any(word in _OBJECTS.get(cue.lemma, ()) for word in following):
        return True
    first = following[0]
    if cue.lemma == "respond" and first == "to" and not _is_quoting(words, place):
        return True
    if cue.form is Form.THIRD and words[place].lower in _NOUNS and first in grammar.PREPOSITIONS:
        return True
    if cue.lemma not in _DISCOVERING:
        return False
    return first in grammar.PREPOSITIONS or (first in _THINGS and not _is_verb(following[1:2]))


def _is_passive(cue: Cue, first: str) -> bool:
    """Return whether something is said of what stands before: "the name, described as a cover", "a plan announced by"."""
    return first == "by" or (cue.stance == "described" and first == "as")


def _is_visit(words: Words, place: int) -> bool:
    """Return whether nothing is asked of whom somebody calls on: "calls on the president in Florida"."""
    return not any(word.lower in ("to", "for", "not", QUOTATION) for word in words[place + 2 : place + 18])


def _is_quoting(words: Words, place: int) -> bool:
    return any(word.lower == QUOTATION for word in words[place + 1 : place + 14])


def _is_verb(forms: list[str]) -> bool:
    return any(grammar.is_finite(form) for form in forms)
