"""Finds who says what in one sentence: reporting verbs with their sources and contents, and "according to".

Works on the words of a unit (a sentence, a quotation counting as one word); `quoted` joins units afterwards.
"""

from collections.abc import Sequence
from functools import cache

from readahead.derive import adjuncts, asking, claims, colons, grammar, phrases, senses, verb_subjects, verbs
from readahead.derive.found import Found
from readahead.derive.lexicon import Cue, Form, cues
from readahead.derive.phrases import Range, Words
from readahead.derive.words import QUOTATION, Word, lowers
from readahead.model.card import Mode
from readahead.model.passage import Span

_ENDS = grammar.word_set(". ? ! … ...")
_DASHES = frozenset(["—", "–", "--"])
_SKIPPED = grammar.word_set("in on at to during via through after before by from with ahead late")
_HEARERS = grammar.word_set(
    "reporters lawmakers journalists supporters voters delegates parliament congress mps members leaders me them us him her"
)
_SHARING = grammar.word_set("by in while after before when")


_QUESTIONS = grammar.word_set("whether if how why what who whom which")
_NO_CLAIM = grammar.word_set("to of by for as since after because before until when while once")
_NO_OBJECT = grammar.word_set("to in at on by from up with about for after off out of")
_VAGUE = grammar.word_set("little nothing so much anything something more no enough goodbye yes")


def find(words: Words) -> list[Found]:
    """Return the attributions of a unit in the order of their cues; claims may lie inside one another."""
    found: list[Found] = []
    table, signs = cues(), _signs()
    forms = lowers(words)
    for place in [place for place, lower in enumerate(forms) if lower in signs]:
        lower = forms[place]
        known = table.get(lower)
        if known is None:
            if place + 1 < len(words) and words[place + 1].lower == "to":
                _keep(found, _according_to(words, place))
        elif not verbs.is_part_of_name(words, place):
            asked = asking.find(words, place) if lower in asking.ASKED else None
            _keep(found, asked or _reported(words, place, known, found))
    found.extend(colons.find(words, forms, found))
    return found


@cache
def _signs() -> frozenset[str]:
    """Return the words at which an attribution is looked for."""
    return frozenset(cues()) | {"according"}


def _keep(found: list[Found], one: Found | None) -> None:
    if one is not None and one.claims:
        found.append(one)


def _reported(words: Words, place: int, known: Sequence[Cue], before: Sequence[Found]) -> Found | None:
    """Return the attribution whose verb stands at *place*, if the word is a verb here and something is reported."""
    start = phrases.group_start(words, place)
    cue, end = verbs.chosen(words, place, known)
    if cue is None:
        return None
    is_verb = verbs.is_verb(words, place, start, cue)
    inverted = None
    if is_verb or words[place].lower == "say":
        inverted = _inverted(words, place, start, cue)
    if inverted is not None:
        return inverted
    if not is_verb or senses.is_other(words, place, cue):
        return None
    source = verb_subjects.of(words, start, cue, before)
    if source is None:
        return None
    group = (start, end)
    if source[0] and words[source[0] - 1].lower == "as" and source[1] == start:
        as_said = _as_said(words, group, cue, source)
        if as_said:
            return as_said
    if _follows_quotation(words, source[0]) and not _leads_in(words, source[0]):
        return _with_left(words, group, cue, source) or _with_right(words, group, cue, source)
    return _with_right(words, group, cue, source) or _with_left(words, group, cue, source)


def _follows_quotation(words: Words, place: int) -> bool:
    """Return whether a quotation, with or without a comma after it, ends right before *place*."""
    back = place - 1 if place and words[place - 1].lower != "," else place - 2
    return back >= 0 and words[back].lower == QUOTATION


def _leads_in(words: Words, place: int) -> bool:
    """Return whether a phrase with a quotation in it only leads in: "Citing “family reasons,” the mayor said …"."""
    left = claims.before(words, place)
    if left is None or words[left[0]].lower == QUOTATION:
        return False
    first = words[left[0]].lower
    is_phrase = first in grammar.PREPOSITIONS or first.endswith("ing") or _is_named_in(words, left)
    return is_phrase and not any(word.lower in grammar.FINITE for word in words[left[0] : left[1]])


def _is_named_in(words: Words, left: Range) -> bool:
    """Return whether the quotation only names where it was: "Monday on Harbour Radio's “Morning,” Orrin said …"."""
    last = left[1] - 1
    name = words[last].text.strip("“”\"'`«»,").split()
    if words[last].lower != QUOTATION or len(name) > 4 or not all(word[:1].isupper() for word in name):
        return False
    inside = [word.lower for word in words[left[0] : last]]
    return any(word in ("on", "in", "at") for word in inside) and last - left[0] < 9


def _inverted(words: Words, place: int, start: int, cue: Cue) -> Found | None:
    """`"…," said X` and `…, said X`: the subject stands after the verb."""
    is_plain = cue.lemma == "say" and words[place].lower == "say"
    if not (is_plain or cue.form in (Form.PAST, Form.THIRD)) or start != place:
        return None
    if "quote" not in cue.frames:
        return None
    if place == 0 or not (words[place - 1].lower in (",", QUOTATION) or words[place - 1].lower in _DASHES):
        return None
    source = _speaker_after(words, place + 1)
    if source is None:
        return None
    after = words[source[1]].lower if source[1] < len(words) else ""
    if after in grammar.FINITE or (source[1] < len(words) and phrases.is_reporting_verb(words, source[1])):
        return None
    is_quoted = words[place - 1].lower == QUOTATION or (place > 1 and words[place - 2].lower == QUOTATION)
    if not is_quoted and (after == "to" or cue.lemma not in ("say", "add", "write", "explain")):
        return None
    if not is_quoted and not (after in ("", ",", ":", *_ENDS) or after in grammar.PREPOSITIONS):
        return None
    if not is_quoted and _is_clause(words, source):
        return None
    left = claims.before(words, place)
    if left is None:
        return None
    if not is_quoted and not phrases.has_clause(words, *left, 40):
        left = claims.over_colon(words, left)
    parts = [left, *_rest(words, source[1], is_quoted=is_quoted)]
    if not (
        is_quoted or claims.makes_clause(words, parts) or claims.ends_with_speaker(words, parts, source[1])
    ):
        return None
    mode = claims.mode(words, parts)
    rule = "quote-then-said-speaker" if is_quoted else "clause-then-said-speaker"
    return Found((source,), (place, place + 1), tuple(parts), cue.lemma, cue.stance, mode, rule)


def _is_clause(words: Words, source: Range) -> bool:
    """Return whether what would be the speaker after "said" is the claim: "Karvia's envoy, Roos, said her land wants peace"."""
    for place in range(source[0] + 1, source[1]):
        lower = words[place].lower
        if lower in (",", "who", "whose"):
            return False
        if grammar.is_finite(lower):
            return words[place - 1].lower not in grammar.DETERMINERS
    return False


def _speaker_after(words: Words, start: int) -> Range | None:
    """Return the noun phrase at *start* with the relative clause that ends it: "a dozen aides who left in May"."""
    source = phrases.noun_phrase_after(words, start, len(words))
    if source is None or source[1] >= len(words) or words[source[1]].lower not in ("who", "whose"):
        return source
    end = source[1]
    while (
        end < len(words) and words[end].lower not in (",", ";", QUOTATION) and words[end].lower not in _ENDS
    ):
        end += 1
    return (source[0], end)


def _rest(words: Words, start: int, *, is_quoted: bool) -> list[Range]:
    """Return what goes on being reported after the speaker; a quotation goes on only with a quotation."""
    found = claims.rest(words, start)
    return [
        part
        for part in found
        if not is_quoted or any(word.lower == QUOTATION for word in words[part[0] : part[0] + 3])
    ]


def _with_left(words: Words, group: Range, cue: Cue, source: Range) -> Found | None:
    """`"…," X said` and `…, X said`: the content stands before."""
    if not cue.frames & {"quote", "bare"} or source[1] != group[0]:
        return None
    left = claims.before(words, source[0])
    if left is None:
        return None
    is_quoted = any(words[place].lower == QUOTATION for place in range(*left))
    after = group[1]
    if "addressee" in cue.frames and after < len(words) and words[after].is_word:
        after = adjuncts.after_addressee(words, after, cue)
    parts = [left, *_rest(words, after, is_quoted=is_quoted)]
    if not is_quoted and not (
        "bare" in cue.frames
        and (claims.makes_clause(words, parts) or claims.ends_with_speaker(words, parts, after))
    ):
        return None
    if not is_quoted and len(parts) == 1 and claims.only_leads_in(words, left):
        return None
    if len(parts) > 1 and not is_quoted:
        parts[0] = claims.after_dash(words, parts[0])
    rule = (
        "split-quote"
        if is_quoted and len(parts) > 1
        else "quote-then-speaker"
        if is_quoted
        else "mid-clause"
        if len(parts) > 1
        else "clause-then-speaker"
    )
    return Found((source,), group, tuple(parts), cue.lemma, cue.stance, claims.mode(words, parts), rule)


def _with_right(words: Words, group: Range, cue: Cue, source: Range) -> Found | None:
    """`X said that …`, `X said: "…"`, `X refused to …`, `X criticised …`: the content stands after."""
    place = adjuncts.after_addressee(words, group[1], cue) if "addressee" in cue.frames else group[1]
    # "called for more schools": what follows the particle is the object, however it begins.
    place = place if cue.particle else adjuncts.after_adjuncts(words, place, len(words))
    if place >= len(words):
        return None
    rule, start = _frame(words, place, group[1], cue)
    if not rule:
        return None
    end = claims.end_of(words, start)
    if words[source[1] - 1].lower in ("who", "which", "that"):
        end = claims.end_in_relative(words, start, end)
    if cue.stance == "described" and rule == "quote-after-cue":
        end = next((at + 1 for at in range(start, end) if words[at].lower == QUOTATION), end)
    if rule == "to-infinitive" or cue.lemma == "deny":
        end = claims.end_of_deed(words, start, end)
    if rule == "object" and cue.stance != "described":
        end = claims.end_of_object(words, start, end)
    if end <= start or (rule == "said-that" and end - start < 2):
        return None
    parts = [(start, end)]
    fronted = (
        claims.fronted(words, source[0]) if rule in ("said-that", "said-clause", "quote-after-cue") else None
    )
    if fronted:
        parts.insert(0, fronted)
    return Found((source,), group, tuple(parts), cue.lemma, cue.stance, claims.mode(words, parts), rule)


def _as_said(words: Words, group: Range, cue: Cue, source: Range) -> Found | None:
    """`As X noted, …` and `…, as X put it`: the content is the other clause."""
    if not cue.frames & {"that", "bare"}:
        return None
    head = source[0] - 1
    after = adjuncts.after_addressee(words, group[1], cue) if "addressee" in cue.frames else group[1]
    after = adjuncts.after_adjuncts(words, min(after, len(words)), len(words))
    is_open = after < len(words) and words[after].lower in (",", ":") and after + 1 < len(words)
    is_end = after >= len(words) or not words[after].is_word or words[after].lower in grammar.PREPOSITIONS
    if not is_open and not is_end and _frame(words, after, group[1], cue)[0]:
        # "…, as Westmark warned it would run dry": what follows the verb is what was said.
        return None
    left = claims.before(words, head) if head and words[head - 1].lower == "," else None
    parts = [left] if left else []
    if is_open and not (left and phrases.has_clause(words, left[0], left[1], 40)):
        parts.append((after + 1, claims.end_of(words, after + 1)))
    if not parts or parts[-1][1] - parts[-1][0] < 2:
        return None
    mode = claims.mode(words, parts)
    return Found((source,), group, tuple(parts), cue.lemma, cue.stance, mode, "as-speaker-said")


def _frame(words: Words, place: int, after_cue: int, cue: Cue) -> tuple[str, int]:
    """Return the rule that fits what follows the cue at *place* and where its content begins, or an empty rule."""
    lower = words[place].lower
    frames = cue.frames
    if lower == "that" and frames & {"that", "bare"}:
        return "said-that", place
    if lower in (",", ":") and place + 1 < len(words) and "quote" in frames:
        if words[place + 1].lower == QUOTATION:
            return "quote-after-cue", place + 1
        if lower == ":":
            return "said-clause", place + 1
        return "", place
    if lower == QUOTATION and frames & {"quote", "that", "bare", "object"}:
        return "quote-after-cue", place
    if lower in _QUESTIONS and frames & {"whether", "bare"}:
        return "asked-whether", place
    if lower == "to" and "infinitive" in frames and place + 1 < len(words) and words[place + 1].is_word:
        return "to-infinitive", place
    if not words[place].is_word:
        return "", place
    if "bare" in frames and lower not in _NO_CLAIM and phrases.has_clause(words, place, len(words), 24):
        return "said-clause", place
    if (
        cue.lemma == "say"
        and place == after_cue
        and lower not in _VAGUE
        and lower not in grammar.PREPOSITIONS
        and len(words) - place > 3
    ):
        return "said-clause", place
    if place == after_cue and "naming" in frames and _names(words, place):
        return "object", place
    if place == after_cue and _takes_object(words, place, frames):
        return "object", place
    if "quote" in frames and any(word.lower == QUOTATION for word in words[place : place + 6]):
        return "quote-after-cue", place
    return "", place


def _names(words: Words, place: int) -> bool:
    """Return whether "called" goes on with something and what it is called, and no more: "the accusation baseless"."""
    end = claims.end_of(words, place)
    rest = [word.lower for word in words[place:end]]
    is_object = rest[:1] and (rest[0] in grammar.DETERMINERS or rest[0] in ("it", "them", "him", "her"))
    is_short = 2 <= len(rest) <= 9 and not any(word in grammar.PREPOSITIONS for word in rest[:-1])
    return bool(is_object and is_short and (len(rest) > 2 or rest[0] in ("it", "them", "him", "her", "this")))


def _takes_object(words: Words, place: int, frames: frozenset[str]) -> bool:
    lower = words[place].lower
    return "object" in frames and words[place].is_word and lower not in _NO_OBJECT


def _according_to(words: Words, place: int) -> Found | None:
    """`…, according to X`, `According to X, …` and `The plan, according to X, fails`."""
    start = claims.scope_start(words, place)
    end = place
    while end > start and not words[end - 1].is_word and words[end - 1].lower not in (")", "%"):
        end -= 1
    is_told = end - start > 1 and any(
        grammar.is_finite(word.lower) or word.lower == QUOTATION for word in words[start:end]
    )
    source = phrases.noun_phrase_after(words, place + 2, len(words))
    source = _of_reports(words, place + 2, source)
    if source is None:
        return None
    if not is_told and source[1] < len(words) and words[source[1]].lower in ("who", "which", "that"):
        close = next((at for at in range(source[1], len(words)) if words[at].lower == ","), source[1])
        source = (source[0], close)
    elif not is_told:
        source = (source[0], _end_of_giver(words, source))
    if source[1] < len(words) and words[source[1]].lower in ("by", "on", "in"):
        further = phrases.noun_phrase_after(words, source[1] + 1, len(words))
        source = (source[0], further[1]) if further else source
    parts: list[Range] = [(start, end)] if end - start > 1 else []
    after = source[1]
    is_open = after < len(words) and words[after].lower in (",", ":", *_DASHES)
    if is_open and (not is_told or words[after].lower in _DASHES):
        first = after + 1
        last = claims.end_of(words, first)
        if last > first:
            parts.append((first, last))
    return Found(
        (source,),
        (place, place + 2),
        tuple(parts),
        "accord",
        "according to",
        Mode.ACCORDING_TO,
        "according-to",
    )


def _of_reports(words: Words, start: int, source: Range | None) -> Range | None:
    """Return the giver at *start* where it ends with a noun that is a verb too: "according to early reports from Varl"."""
    end = source[1] if source else start
    at = next((at for at in range(end, min(end + 3, len(words))) if words[at].lower in _ACCOUNTS), -1)
    if at < 0 or not all(word.is_word for word in words[end : at + 1]):
        return source
    return (start, at + 1)


_ACCOUNTS = grammar.word_set("reports accounts estimates claims polls forecasts records")


def _end_of_giver(words: Words, source: Range) -> int:
    """Return where "According to X" ends: at the first comma, if what stands after it has the sentence's first verb."""
    for place in range(source[0] + 1, source[1]):
        if words[place].lower == "," or words[place].lower in _DASHES:
            close = next(
                (at for at in range(place + 1, len(words)) if words[at].lower in (",", *_DASHES)), len(words)
            )
            is_clause = any(grammar.is_finite(word.lower) for word in words[place + 1 : close])
            return place if is_clause or close + 1 >= len(words) else source[1]
    return source[1]


def is_inside(one: Found, found: Sequence[Found]) -> bool:
    """Return whether an attribution stands in what another one reports: "X said that Y had warned …"."""
    return any(
        start <= one.cue[0] and one.cue[1] <= end
        for other in found
        if other is not one
        for start, end in other.claims
    )


def spans(words: Sequence[Word], ranges: Sequence[Range]) -> tuple[Span, ...]:
    """Return the spans of the text that index *ranges* of *words* cover."""
    return tuple(Span(words[start].start, words[end - 1].end) for start, end in ranges if end > start)
