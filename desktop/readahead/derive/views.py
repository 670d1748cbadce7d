"""Finds what somebody wants, backs, thinks of or speaks about, where the article tells it in its own words.

Such a view is weaker than a report, and is looked for only where no report stands.
"""

from collections.abc import Sequence

from readahead.derive import adjuncts, claims, grammar, phrases, verb_subjects, verbs
from readahead.derive.found import Found
from readahead.derive.lexicon import Cue, Form, cues, views
from readahead.derive.phrases import Range, Words
from readahead.derive.words import lowers
from readahead.model.card import Mode

_NOBODY = grammar.word_set("you it that this there")
_INSIDE = grammar.word_set("that what whether why where how if do does did is are was were said saying")
_QUESTIONS = grammar.word_set("whether if how why what")
_THINGS = (grammar.FUNCTION - grammar.DETERMINERS) | grammar.word_set("up down away off out back")
"""Words that no noun phrase begins with."""


def find(words: Words, reported: Sequence[Found]) -> list[Found]:
    """Return the views of a unit in the order of their verbs; *reported* are its reports, in whose claims none is looked for."""
    claimed = [part for one in reported for part in (one.cue, *one.claims)]
    found: list[Found] = []
    table, strong = views(), cues()
    forms = lowers(words)
    for place in [place for place, lower in enumerate(forms) if lower in table or lower in strong]:
        lower = forms[place]
        known = table.get(lower)
        if known is None and lower in strong and _is_by(words, place):
            known = strong[lower]
        if known is None or _holds(claimed, place) or verbs.is_part_of_name(words, place):
            continue
        one = _at(words, place, known, [*reported, *found])
        if one is not None and not any(_overlap(part, other) for part in one.claims for other in claimed):
            found.append(one)
            claimed.extend(one.claims)
    return found


def _holds(parts: Sequence[Range], place: int) -> bool:
    return any(start <= place < end for start, end in parts)


def _overlap(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _at(words: Words, place: int, known: Sequence[Cue], before: Sequence[Found]) -> Found | None:
    """Return the view whose verb stands at *place*, the verb with the longest particle first."""
    start = phrases.group_start(words, place)
    for cue in known:
        particle = cue.particle.split()
        end = place + 1 + len(particle)
        if [word.lower for word in words[place + 1 : end]] != particle:
            continue
        if not particle and _is_by(words, place):
            return _passive(words, start, place, cue)
        source = (
            verb_subjects.of(words, start, cue, before) if verbs.is_verb(words, place, start, cue) else None
        )
        content = _content(words, end, cue) if source and not _is_hypothetical(words, source) else None
        if source and content:
            return Found((source,), (start, end), (content,), cue.lemma, cue.stance, Mode.NARRATION, "view")
    return None


def _is_by(words: Words, place: int) -> bool:
    """Return whether the word is a participle whose doer follows: "was criticised by Orrin"."""
    if place + 2 >= len(words) or words[place + 1].lower != "by":
        return False
    return any(word.lower in grammar.BE for word in words[max(0, place - 3) : place])


def _passive(words: Words, start: int, place: int, cue: Cue) -> Found | None:
    """`The plan was criticised by Orrin`: whoever stands after "by" holds the view of the subject."""
    if cue.form not in (Form.PAST, Form.PARTICIPLE) or "object" not in cue.frames:
        return None
    source = phrases.noun_phrase_after(words, place + 2, len(words))
    thing = phrases.subject_before(words, start)
    if source is None or thing is None or words[source[0]].lower.endswith("ing"):
        return None
    return Found((source,), (start, place + 2), (thing,), cue.lemma, cue.stance, Mode.NARRATION, "view")


def _is_hypothetical(words: Words, source: Range) -> bool:
    """Return whether nobody in particular is meant, or the clause is a question or somebody's thought."""
    before = words[source[0] - 1].lower if source[0] else ""
    if words[source[0]].lower in ("no", "nobody", "none", "neither"):
        return True
    return words[source[1] - 1].lower in _NOBODY or before in _INSIDE


def _content(words: Words, after: int, cue: Cue) -> Range | None:
    """Return what the view is about, if the verb takes what stands there."""
    start = after if cue.particle else adjuncts.after_adjuncts(words, after, len(words))
    if start >= len(words):
        return None
    lower = words[start].lower
    if lower == "that":
        end = claims.end_of(words, start)
        return (start, end) if "that" in cue.frames and end - start > 1 else None
    if lower == "to":
        is_right = "infinitive" in cue.frames
    elif lower in _QUESTIONS:
        is_right = bool(cue.frames & {"whether", "bare"})
    else:
        is_right = start == after and words[start].is_word and lower not in _THINGS
        is_right = is_right and bool(cue.frames & {"object", "bare"})
    end = claims.end_of_object(words, start, claims.end_of(words, start)) if is_right else start
    return (start, end) if end > start else None
