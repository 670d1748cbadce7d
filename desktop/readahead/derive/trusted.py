"""Decides which of the attributions of a sentence may put somebody's name on a card.

A sentence that is wrongly given to nobody costs a reader a look; one that is wrongly given to somebody costs their trust.
What is not trusted here is still found, and its sentence is told as the article's own.
"""

from collections.abc import Sequence

from readahead.derive import grammar
from readahead.derive.found import Found
from readahead.derive.phrases import Range, Words
from readahead.derive.words import QUOTATION
from readahead.model.card import Entity, EntityKind
from readahead.model.passage import Span

_SILENT = grammar.word_set("say tell explain specify indicate reveal disclose announce report clarify")
_NOT = grammar.word_set("not never n't didn't doesn't don't hasn't haven't wouldn't won't couldn't can't")
_DEPENDENT = grammar.word_set(
    "as while when after before because since although though until once if unless where which whom whose that"
)
_STANCES = grammar.word_set("wanted supported opposed believed")
_THOUGHTS = grammar.word_set(
    "want prefer wish hope support back favor favour oppose expect consider regard view deem disagree with agree"
)
_SPOKEN = grammar.word_set("criticised praised accused rejected demanded proposed opposed")
_AS = frozenset(["see", "remember", "think of"])


def may_speak(words: Words, one: Found, named: Sequence[Entity]) -> bool:
    """Return whether an attribution is one that a card may rest on."""
    if one.rule == "speaker-colon":
        return _is_speaker(words, one, named)
    return not _is_silent(words, one)


def _is_speaker(words: Words, one: Found, named: Sequence[Entity]) -> bool:
    """Return whether what stands before a colon is somebody: "Sudan: Army agrees to a truce" names what it is about."""
    if words[one.claims[0][0]].lower == QUOTATION:
        return True
    source = Span(words[one.source[0][0]].start, words[one.source[0][1] - 1].end)
    inside = [entity for entity in named if entity.span.overlap(source)]
    return any(entity.kind is not EntityKind.PLACE for entity in inside)


def _is_silent(words: Words, one: Found) -> bool:
    """Return whether somebody did not say: "Investigators did not say how close they were"."""
    if one.lemma not in _SILENT or one.rule not in ("asked-whether", "said-clause", "said-that"):
        return False
    return any(word.lower in _NOT for word in words[one.cue[0] : one.cue[1]])


def is_dependent(words: Words, clause: Range, one: Found) -> bool:
    """Return whether an attribution stands in a clause of another: "ministers met as Westmark warned of floods".

    A clause that opens its sentence leads in to what its speaker says, and ends before the main one.
    """
    if not one.source or one.rule in ("according-to", "as-speaker-said"):
        return False
    before = one.source[0][0] - 1
    return before > clause[0] and words[before].lower in _DEPENDENT


def is_stance(words: Words, one: Found) -> bool:
    """Return whether a view says what somebody wants, backs, opposes or thinks, and not only what they do."""
    start = one.claims[0][0]
    if one.claims[0][0] < one.cue[0]:
        # "The plan was criticised by Orrin": verbs of saying are read in the passive only here.
        return one.stance in _SPOKEN or one.lemma in _THOUGHTS
    if words[start].lower == QUOTATION:
        return True
    if one.lemma == "call":
        return any(word.lower == QUOTATION for word in words[start : one.claims[-1][1]])
    if one.stance not in _STANCES:
        return False
    if one.lemma in _AS:
        return any(word.lower == "as" for word in words[start + 1 : one.claims[-1][1]])
    return one.lemma in _THOUGHTS or one.lemma in ("disagree with", "agree with", "object to")
