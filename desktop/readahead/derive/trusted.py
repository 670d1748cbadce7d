"""Decides which of the attributions of a sentence may put somebody's name on a card.

A sentence that is wrongly given to nobody costs a reader a look; one that is wrongly given to somebody costs their trust.
What is not trusted here is still found, and its sentence is told as the article's own.
"""

from collections.abc import Sequence
from dataclasses import replace

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
_WHEN = grammar.word_set("as while when after before")
_LONG = 5
"""How many words a report in a dependent clause must have to be told for itself."""
_COURTS = grammar.word_set("court courts circuit judge judges tribunal")
_STANCES = grammar.word_set("wanted supported opposed believed")
_THOUGHTS = grammar.word_set(
    "want prefer wish hope support back oppose expect consider regard view deem disagree with agree"
)
_SPOKEN = grammar.word_set("criticised praised accused rejected demanded proposed opposed")
_AS = frozenset(["see", "remember", "think of"])


def may_speak(words: Words, one: Found, named: Sequence[Entity]) -> bool:
    """Return whether an attribution is one that a card may rest on."""
    if one.rule == "speaker-colon":
        return _is_speaker(words, one, named)
    if _is_silent(words, one) or _is_likely_to_be(words, one, named):
        return False
    is_cut = one.rule == "mid-clause" and not _has_verb(words, one)
    return not (is_cut or _appeals_to_court(words, one) or _may_be_anothers(words, one))


def is_name_only(words: Words, clause: Range, one: Found) -> bool:
    """Return whether the words in marks are but what something is called: "in videos he calls “Port Talk,”"."""
    is_called = one.stance == "described" and one.rule == "quote-after-cue"
    is_called = is_called and words[one.cue[1]].lower == QUOTATION
    return is_called and one.claims[0][0] == one.cue[1] and one.source[0][0] > clause[0] + 1


def without_relays(found: Sequence[Found]) -> list[Found]:
    """Return *found*, what one "according to" only passes on emptied: of "…, X said, according to Y" X is the speaker."""
    return [_without_claims(one) if _is_relay(one, found) else one for one in found]


def _is_relay(one: Found, found: Sequence[Found]) -> bool:
    if one.rule != "according-to":
        return False
    start, end = one.claims[0]
    return any(
        start <= other.cue[0] < end and (other.cue[1] >= end - 1 or other.source[0][0] <= start + 1)
        for other in found
        if other is not one and other.source and other.rule not in ("speaker-colon", "asked-of-somebody")
    )


def _without_claims(one: Found) -> Found:
    return replace(one, source=(), claims=())


def _is_speaker(words: Words, one: Found, named: Sequence[Entity]) -> bool:
    """Return whether what stands before a colon is somebody: "Sudan: Army agrees to a truce" names what it is about."""
    if words[one.claims[0][0]].lower == QUOTATION:
        return True
    source = Span(words[one.source[0][0]].start, words[one.source[0][1] - 1].end)
    inside = [entity for entity in named if entity.span.overlap(source)]
    first = words[one.source[0][0]].text
    if len(first) == 2 and first.isupper():
        # "OH: …" is the short form of a state.
        return False
    return any(entity.kind is not EntityKind.PLACE for entity in inside)


def _has_verb(words: Words, one: Found) -> bool:
    return any(
        grammar.is_finite(word.lower) or word.lower == QUOTATION
        for start, end in one.claims
        for word in words[start:end]
    )


def _appeals_to_court(words: Words, one: Found) -> bool:
    """Return whether it is a step in court: "appealed to the 11th Circuit"."""
    start, end = one.claims[-1]
    return one.lemma == "appeal to" and any(word.lower in _COURTS for word in words[start:end])


def _may_be_anothers(words: Words, one: Found) -> bool:
    """Return whether a closing participle may go with a person nearer: "cited a man who set a fire in Varl, claiming …"."""
    if not words[one.cue[0]].lower.endswith("ing") or one.source[0][1] > one.cue[0]:
        return False
    at = next((at for at in range(one.source[0][1], one.cue[0]) if words[at].lower == "who"), one.cue[0])
    return words[at - 1].lower != "," and one.cue[0] - at > _LONG


def _is_likely_to_be(words: Words, one: Found, named: Sequence[Entity]) -> bool:
    """Return whether a thing promises to be something: "The debate promised to be a crucial moment"."""
    start = one.claims[0][0]
    if one.lemma not in ("promise", "threaten") or [word.lower for word in words[start : start + 2]] != [
        "to",
        "be",
    ]:
        return False
    source = Span(words[one.source[0][0]].start, words[one.source[0][1] - 1].end)
    is_thing = words[one.source[0][0]].lower in grammar.DETERMINERS
    return is_thing and not any(entity.span.overlap(source) for entity in named)


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


def hangs_on(words: Words, clause: Range, one: Found) -> bool:
    """Return whether a report closes its sentence behind "as", "after" and their like: it then stands for itself alone."""
    if one.rule not in ("said-that", "said-clause", "quote-after-cue") or one.claims[0][0] < one.cue[1]:
        return False
    if not is_dependent(words, clause, one) or one.claims[-1][1] - one.claims[0][0] < _LONG:
        return False
    before = one.source[0][0] - 1
    lead = [word.lower for word in words[clause[0] : before]]
    is_after = ":" not in lead and any(grammar.is_finite(word) for word in lead)
    return is_after and words[before].lower in _WHEN


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
