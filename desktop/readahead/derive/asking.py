"""Finds what somebody is asked: "Asked whether …, X said", "when asked about …"; who asks is often not said."""

from readahead.derive import adjuncts, claims, grammar, phrases
from readahead.derive.found import Found
from readahead.derive.phrases import Range, Words
from readahead.model.card import Mode

ASKED = frozenset(["asked", "questioned"])
_BEFORE = grammar.word_set("when if and but after ( , — –")
_QUESTIONS = grammar.word_set("whether if how why what which who whom whose when where")


def find(words: Words, place: int) -> Found | None:
    """Return the question at "asked" at *place*, where somebody was asked; the source is empty if nobody is named as asking."""
    before = words[place - 1].lower if place else ""
    is_right = words[place].lower in ASKED and (not before or before in _BEFORE or before in grammar.BE)
    if not is_right or place + 2 >= len(words):
        return None
    source: tuple[Range, ...] = ()
    after = place + 1
    if words[after].lower == "by":
        asker = phrases.noun_phrase_after(words, after + 1, len(words))
        source = (asker,) if asker else ()
        after = asker[1] if asker else after
    after = adjuncts.after_adjuncts(words, after, len(words))
    if after + 1 >= len(words):
        return None
    lower = words[after].lower
    if lower == "about":
        after += 1
    elif lower not in _QUESTIONS:
        return None
    end = _end(words, after)
    if end - after < 1:
        return None
    return Found(
        source, (place, place + 1), ((after, end),), "ask", "asked", Mode.INDIRECT, "asked-of-somebody"
    )


def _end(words: Words, start: int) -> int:
    """Return where the question ends: at the comma before the answer, or with its sentence."""
    end = claims.end_of(words, start)
    for place in range(start + 1, end - 1):
        if words[place].lower == "," and claims.begins_sentence(words, place + 1):
            return place
    return end
