"""Where a reported claim begins and ends, as index ranges of a unit."""

from collections.abc import Sequence

from readahead.derive import grammar, phrases, quotations
from readahead.derive.adjuncts import after_adjuncts
from readahead.derive.lexicon import Form, cues
from readahead.derive.phrases import Range, Words
from readahead.derive.words import QUOTATION
from readahead.model.card import Mode

_ENDS = grammar.word_set(". ? ! … ...")
_LEADING = grammar.word_set(
    "while whereas although though if even after when as since because before by in without having asked on"
)
_CONTRASTS = grammar.word_set("while whereas as")
_DASHES = frozenset(["—", "–", "--"])


def end_of(words: Words, start: int) -> int:
    """Return where a claim that begins at *start* ends: its sentence's end or a new report."""
    place = start
    is_fronted = _is_fronted(words, start)
    while place < len(words):
        lower = words[place].lower
        if lower == ";" or lower in _ENDS:
            break
        if lower == "," and place + 1 < len(words) and place > start + 1:
            if (
                is_new_report(words, place + 1)
                or _is_tail(words, place + 1)
                or _is_inverted_tail(words, place + 1)
                or _is_contrast(words, place + 1)
                or _is_unshifted(words, start, place)
                or (is_fronted and begins_sentence(words, place + 1))
                or (words[place + 1].lower in ("and", "but") and _is_report(words, place + 2))
            ):
                break
        elif (
            lower in ("and", "but")
            and place > start + 1
            and (is_new_report(words, place) or _is_share(words, place + 1))
        ) or (lower == "according" and place > start):
            break
        place += 1
    while place > start and not words[place - 1].is_word and words[place - 1].lower not in (")", "%"):
        place -= 1
    return place


_OCCASIONS = grammar.word_set(
    "rally interview speech statement debate call tweet hearing letter appearance conference briefing meeting "
    "address campaign lawyer spokesman spokeswoman"
)
_WHEN = grammar.word_set("during following after before when while as amid")


def end_of_object(words: Words, start: int, end: int) -> int:
    """Return where the thing blamed or praised ends: before a clause of its own and before when and where it was done."""
    for place in range(start + 1, end):
        lower = words[place].lower
        if lower == "," and place + 1 < end and _goes_on_alone(words, place + 1, end):
            return place
        is_when = lower in _WHEN and place > start + 1
        if is_when and (lower != "as" or phrases.has_clause(words, place + 1, end, 8)):
            return place
        if lower in grammar.DAYS and words[place - 1].lower not in grammar.DETERMINERS:
            return place - 1 if words[place - 1].lower == "on" else place
        if lower in ("in", "at", "on", "through") and _is_occasion(words, place + 1, end):
            return place
    return end


def end_of_deed(words: Words, start: int, end: int) -> int:
    """Return where what is refused, vowed or denied ends: before ", but" or ", and" with a new subject and its verb."""
    for place in range(start + 2, end - 2):
        is_joint = words[place].lower == "," and words[place + 1].lower in ("and", "but")
        after = words[place + 2]
        if not is_joint or after.lower in grammar.NOMINATIVE:
            continue
        is_noun = after.lower not in grammar.FUNCTION and words[place + 1].lower == "but"
        if phrases.has_clause(words, place + 2, end, 6) or (is_noun and end - place > 5):
            return place
    return end


def _goes_on_alone(words: Words, place: int, end: int) -> bool:
    """Return whether what follows a comma is no part of the thing: a clause, a participle, a verb."""
    first = words[place].lower
    if first in grammar.CONJUNCTIONS | grammar.SUBORDINATORS:
        return phrases.has_clause(words, place + 1, end) or grammar.is_finite(
            words[min(place + 1, end - 1)].lower
        )
    if grammar.is_adverb(first) and place + 1 < end:
        first = words[place + 1].lower
    return first.endswith("ing") or grammar.is_finite(first) or phrases.has_clause(words, place, end, 8)


def _is_occasion(words: Words, place: int, end: int) -> bool:
    """Return whether "a recent interview" or "his speech" begins at *place*."""
    if place >= end or words[place].lower not in grammar.DETERMINERS:
        return False
    return any(word.lower in _OCCASIONS for word in words[place + 1 : min(end, place + 5)])


def _is_fronted(words: Words, start: int) -> bool:
    """Return whether a claim at *start* stands in a clause that only leads in: "While X says that …, Y goes on"."""
    first = words[0].lower
    leads = first in _LEADING or first.endswith("ing")
    return leads and not any(word.lower == "," for word in words[:start])


def begins_sentence(words: Words, place: int) -> bool:
    """Return whether the main clause begins at *place*: a subject and, soon after it, a verb."""
    word = words[place]
    begins = word.is_name or word.lower in grammar.DETERMINERS | grammar.NOMINATIVE - {"who"}
    return begins and phrases.has_clause(words, place, len(words), 9)


def end_in_relative(words: Words, start: int, end: int) -> int:
    """Return where a claim inside "X, who said …, left" ends: at the mark after which the main verb follows."""
    for place in range(start + 1, end - 1):
        if words[place].lower == "," or words[place].lower in _DASHES:
            following = words[place + 1].lower
            if grammar.is_finite(following) or phrases.is_reporting_verb(words, place + 1):
                return place
        elif (
            words[place].lower == QUOTATION
            and quotations.ends_with_comma(words[place].text)
            and phrases.is_reporting_verb(words, place + 1)
        ):
            return place + 1
    return end


def before(words: Words, end: int) -> Range | None:
    """Return the content that ends before index *end*, where a comma or the end of a quotation must stand."""
    last = end - 1
    if last < 0:
        return None
    if words[last].lower == "," or words[last].lower in _DASHES:
        last -= 1
    elif words[last].lower != QUOTATION:
        return None
    if last < 0 or not words[last].is_word:
        return None
    start = last
    while start > 0 and words[start - 1].lower not in (";", ":") and words[start - 1].lower not in _ENDS:
        if _is_border(words, start, last):
            break
        start -= 1
    while start < last and not words[start].is_word:
        start += 1
    return (start, last + 1)


def after_dash(words: Words, left: Range) -> Range:
    """Return what stands after the only dash of it: "jailed him - proof, Orrin argued, of …" is no claim of Orrin's."""
    dashes = [at for at in range(*left) if words[at].lower in _DASHES or words[at].lower == "-"]
    return (dashes[0] + 1, left[1]) if len(dashes) == 1 and dashes[0] + 1 < left[1] else left


def over_colon(words: Words, left: Range) -> Range:
    """Return content that is no clause with the one before its colon: "It is the old tack: small steps, said Orrin"."""
    if left[0] < 2 or words[left[0] - 1].lower != ":":
        return left
    start = left[0] - 1
    while start > 0 and words[start - 1].lower != ";" and words[start - 1].lower not in _ENDS:
        start -= 1
    return (start, left[1])


def _is_border(words: Words, start: int, end: int) -> bool:
    """Return whether a clause of its own begins at *start*, after ", while", ", but" or ", where"."""
    if (
        start < 5
        or words[start - 1].lower not in ("while", "whereas", "but", "where")
        or words[start - 2].lower != ","
    ):
        return False
    return phrases.has_clause(words, start, end)


def rest(words: Words, start: int) -> list[Range]:
    """Return what goes on being reported after "…, X said, …"."""
    place = after_adjuncts(words, start, len(words))
    if place >= len(words) or words[place].lower not in (",", ":", *_DASHES):
        return []
    first = place + 1
    if first >= len(words) or is_new_report(words, first):
        return []
    if words[first].lower in grammar.SUBORDINATORS - {"that"} or words[first].lower.endswith("ing"):
        return []
    end = end_of(words, first)
    return [(first, end)] if end - first > 1 or words[first].lower == QUOTATION else []


def fronted(words: Words, source: int) -> Range | None:
    """Return a subordinate clause before "…, X said": while, although, if and their like belong to what is said."""
    if (
        source < 4
        or words[source - 1].lower != ","
        or words[0].lower not in ("while", "although", "though", "if", "unless", "even")
    ):
        return None
    if any(phrases.is_reporting_verb(words, place) for place in range(1, source - 1)):
        return None
    return (0, source - 1)


def scope_start(words: Words, place: int) -> int:
    """Return where the scope of an "according to" at *place* begins: its clause, not the one before ", while"."""
    start = place
    while start > 0:
        lower = words[start - 1].lower
        if lower == ";" or lower in _ENDS:
            break
        is_joined = start > 1 and words[start - 2].lower == ","
        if (
            lower in ("while", "whereas", "but", "and")
            and is_joined
            and phrases.has_clause(words, start, place)
        ):
            break
        start -= 1
    return start


def is_new_report(words: Words, place: int) -> bool:
    """Return whether a second report begins here: ", adding …", ", according to …", ", and said …"."""
    lower = words[place].lower
    if lower == "according":
        return True
    if lower in grammar.CONJUNCTIONS and place + 1 < len(words):
        place += 1
        while place + 1 < len(words) and grammar.is_adverb(words[place].lower):
            place += 1
        known = cues().get(words[place].lower)
        return bool(known and known[0].form in (Form.PAST, Form.THIRD, Form.PRESENT))
    known = cues().get(lower)
    return bool(known and known[0].form is Form.PRESENT)


def _is_report(words: Words, place: int) -> bool:
    """Return whether a speaker and a reporting verb begin at *place*."""
    return any(
        phrases.is_reporting_verb(words, verb) and phrases.subject_before(words, verb, place) is not None
        for verb in range(place + 1, min(len(words), place + 6))
    )


def _is_share(words: Words, place: int) -> bool:
    """Return whether another share of those asked speaks: "… and one in four said …"."""
    if place + 2 >= len(words) or not (words[place].lower == "one" or words[place].lower[:1].isdigit()):
        return False
    return _is_report(words, place)


def _is_contrast(words: Words, place: int) -> bool:
    """Return whether a clause of the article's own begins: ", while X …", ", even as X …"."""
    place += words[place].lower == "even" and place + 1 < len(words)
    return words[place].lower in _CONTRASTS and phrases.has_clause(words, place + 1, len(words))


def _is_unshifted(words: Words, start: int, comma: int) -> bool:
    """Return whether ", but" goes on in the article's own tense: "said they had left, but people saw them"."""
    if words[comma + 1].lower != "but" or comma + 4 >= len(words):
        return False
    subject = words[comma + 2]
    if subject.lower in grammar.NOMINATIVE or subject.lower in grammar.FUNCTION - grammar.DETERMINERS:
        return False
    said = next((word.lower for word in words[start:comma] if grammar.is_finite(word.lower)), "")
    own = next((word.lower for word in words[comma + 3 : comma + 9] if grammar.is_finite(word.lower)), "")
    return said in ("had", "would", "could") and own not in grammar.FINITE and own not in grammar.PRESENT


def _is_inverted_tail(words: Words, place: int) -> bool:
    """Return whether ", said X" begins at *place*."""
    if words[place].lower not in ("said", "says", "added", "wrote", "explained") or place + 1 >= len(words):
        return False
    following = words[place + 1]
    return following.is_name or following.lower in grammar.DETERMINERS


def _is_tail(words: Words, place: int) -> bool:
    """Return whether ", X said" with nothing after it begins at *place*."""
    for verb in range(place + 1, min(len(words), place + 9)):
        if not words[verb].is_word:
            return False
        if phrases.is_reporting_verb(words, verb):
            after = after_adjuncts(words, verb + 1, len(words))
            return after >= len(words) or words[after].lower in _ENDS or words[after].lower == ","
        if words[verb].lower in grammar.FINITE and words[verb].lower not in grammar.HAVE:
            return False
    return False


def makes_clause(words: Words, claims: Sequence[Range]) -> bool:
    """Return whether what stands before "X said", or before and after it together, is a clause."""
    if phrases.has_clause(words, claims[0][0], claims[0][1], 40):
        return True
    return len(claims) > 1 and any(
        grammar.is_finite(word.lower) or word.lower == QUOTATION
        for word in words[claims[1][0] : claims[1][0] + 12]
    )


def only_leads_in(words: Words, left: Range) -> bool:
    """Return whether what stands before "X said" is one subordinate clause: "When asked about it, X said no"."""
    first = words[left[0]].lower
    is_subordinate = first in grammar.SUBORDINATORS - {"that"} or first == "asked"
    return is_subordinate and not any(word.lower == "," for word in words[left[0] : left[1]])


def ends_with_speaker(words: Words, claims: Sequence[Range], after: int) -> bool:
    """Return whether "X said" ends the sentence and something long enough stands before it to be what was said."""
    start, end = claims[0]
    first = words[start].lower
    if len(claims) > 1 or end - start < 5 or first in grammar.PREPOSITIONS or first in grammar.SUBORDINATORS:
        return False
    place = after_adjuncts(words, after, len(words))
    return place >= len(words) or words[place].lower in _ENDS or words[place].lower == ","


def mode(words: Words, claims: Sequence[Range]) -> Mode:
    """Return direct if all words stand in marks, mixed if some do, else indirect."""
    if not any(word.lower == QUOTATION for start, end in claims for word in words[start:end]):
        return Mode.INDIRECT
    inside = outside = 0
    for start, end in claims:
        for word in words[start:end]:
            if word.lower == QUOTATION:
                inside += 1
            elif word.is_word:
                outside += 1
    return Mode.MIXED if outside else Mode.DIRECT
