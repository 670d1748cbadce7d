"""Cuts what is still too long for a headline at a border that leaves a whole clause."""

from collections.abc import Sequence
from itertools import pairwise

from readahead.derive import grammar, phrases
from readahead.derive.phrases import Range
from readahead.derive.predicates import owing, predicate
from readahead.derive.shortening import FIRM, LIMIT, MARKS, PARTICLES, Draft, may_end
from readahead.derive.wholeness import goes_on_as_list, is_whole, parts_marks
from readahead.derive.words import Word

_CLAUSES = grammar.word_set("as when while since because after before though following amid despite whereas")
_SCENES = grammar.word_set("in on at near during through across throughout outside inside within")
_ADJUNCTS = grammar.word_set("with by for from over under against through around about")
_RELATIVES = grammar.word_set("who which whose where")
_RELATING = _RELATIVES | {"that"}
_PHRASES = _SCENES | _ADJUNCTS
_CLAUSE_HEADS = _CLAUSES | _RELATIVES
_OPENING = grammar.PREPOSITIONS | grammar.SUBORDINATORS
_SIDE_HEADS = _CLAUSE_HEADS | grammar.PREPOSITIONS
_STOPS = MARKS | _CLAUSES | _SCENES | _ADJUNCTS | _RELATIVES | {"and", "but", "that"}
_AFTER_VERB = MARKS | (_CLAUSES - {"as"}) | {"and", "but"}
_BOUND = grammar.word_set("before because since until after")
_PLACING = grammar.word_set(
    "put puts place places placed set sets keep keeps kept let lets lie lies lay stand stands stood sit sits sat base "
    "based lived stay stays stayed remain remains remained hover hovered fall falls fell result resulted "
    "spend spent focus focused look looked worry worried rely relies relied depend depends insist"
)
"""Verbs that say nothing without a place, a sum or another phrase after them."""
_SHORTEST, _SHORT = 30, 45
"""Characters a headline must keep where it stops at a mark, and elsewhere: less says too little of so long a sentence."""


def cut(draft: Draft) -> None:
    """Cut once at the border that costs least, if one leaves a whole clause of at most LIMIT characters."""
    best: tuple[float, int] | None = None
    lengths = draft.lengths()
    start = draft.claim_place
    main = predicate(draft.words, start)
    owed = owing(draft.words, start, len(draft.words))
    for end in range(len(draft.words) - 1, max(main[1] - 1, 3) if main else 3, -1):
        if not _SHORTEST <= lengths[end] <= LIMIT:
            continue
        lower = draft.words[end].lower
        if lower not in _STOPS or (lengths[end] < _SHORT and lower not in MARKS):
            continue
        if main and end == main[1] and lower not in _AFTER_VERB:
            continue
        if end > start and owed[end - start]:
            continue
        cost = _cost(draft, end)
        if cost is None or not _may_drop(draft, end):
            continue
        # A word more lost for the same border costs little; a worse border costs much.
        worth = (cost - lengths[end] / 3, end)
        if best is None or worth < best:
            best = worth
    if best:
        draft.drop((best[1], len(draft.words)), clause=True)


def _may_drop(draft: Draft, end: int) -> bool:
    is_firm = any(word.lower in FIRM for word in draft.words[end:])
    return not is_firm and not draft.holds_kept(end, len(draft.words))


def _cost(draft: Draft, end: int) -> float | None:
    """Return how much is lost by a stop before *end*, or None where what stays is not whole."""
    words = draft.words
    before, lower = words[end - 1], words[end].lower
    if lower not in _STOPS or not _may_stop(words, end) or not is_whole(draft, end):
        return None
    if lower in MARKS:
        return None if _goes_on(words, end) else 0.0
    if lower in _CLAUSES:
        return _clause_cost(words, end)
    if lower in ("and", "but"):
        return _joined_cost(words, end)
    if lower in _RELATING and _opens_apposition(words, end):
        return None
    if lower in _RELATIVES and before.lower not in grammar.PREPOSITIONS:
        return 5.0
    if lower == "that" and not _is_content(words, end):
        return 7.0
    if lower in _PHRASES and not _is_needed(words, end) and not _leads_relative(words, end):
        return 4.0 if lower in _SCENES else 7.0
    return None


def _may_stop(words: Sequence[Word], end: int) -> bool:
    """Return whether the word before *end* can close a clause: no function word, no verb that waits for more, no half pair."""
    before = words[end - 1]
    if not before.is_word or not may_end(before) or before.lower in PARTICLES:
        return False
    marks = [(place, word.lower) for place, word in enumerate(words) if not word.is_word]
    inside = [mark for place, mark in marks if place < end]
    opened = sum(mark in ("(", "“", "[") for mark in inside)
    closed = sum(mark in (")", "”", "]") for mark in inside)
    dashes = sum(mark in _DASHES for mark in inside)
    rest = sum(mark in _DASHES for _, mark in marks) - dashes
    return opened <= closed and inside.count('"') % 2 == 0 and (dashes % 2 == 0 or rest % 2 == 0)


_DASHES = ("—", "–", "-")


def _goes_on(words: Sequence[Word], end: int) -> bool:
    """Return whether the clause goes on after the mark at *end*: with its verb, a list, or because it only begins there."""
    following = words[end + 1 :]
    if not following:
        return False
    first = following[0].lower
    if first in ("and", "or") or first in _CLAUSE_HEADS or first.endswith("ing"):
        return words[end].lower == "," and _is_in_list(words, end)
    if grammar.is_finite(first) or grammar.is_adverb(first):
        return True
    return words[end].lower == "," and first not in grammar.PREPOSITIONS and not _is_apposition(words, end)


def _is_in_list(words: Sequence[Word], end: int) -> bool:
    return words[end + 1].lower in ("and", "or") and not phrases.has_clause(words, end + 2, len(words))


def _is_apposition(words: Sequence[Word], end: int) -> bool:
    rest = [word.lower for word in words[end + 1 :]]
    opens = next((at for at, word in enumerate(rest) if word in _RELATIVES or word == "that"), len(rest))
    is_last = not any(word in MARKS for word in rest[opens:])
    if rest[0] in ("a", "an") and words[0].lower not in _OPENING:
        # "a figure the engineers doubt": a clause may follow without its "that".
        return not any(word in MARKS for word in rest)
    return (
        rest[0] in ("a", "an", "the")
        and is_last
        and not any(
            words[at].lower == "," and goes_on_as_list(words, at) for at in range(end + 1, len(words))
        )
        and not any(grammar.is_finite(word) for word in rest[:opens])
    )


def _opens_apposition(words: Sequence[Word], end: int) -> bool:
    """Return whether no more than ", a figure" stands before *end*: half an apposition without the clause that follows."""
    near = [word.lower for word in words[max(0, end - 5) : end]]
    return any(mark == "," and word in ("a", "an", "the") for mark, word in pairwise(near))


def _clause_cost(words: Sequence[Word], end: int) -> float | None:
    """Return the cost of losing what "as", "when", "after" and their like begin at *end*, or None if it is bound."""
    lower, before = words[end].lower, words[end - 1].lower
    lowers = [word.lower for word in words[:end]]
    if lower in _BOUND and any(word in grammar.NEGATIONS or word.endswith("n't") for word in lowers):
        return None
    if before in _PLACING or (before in grammar.TIME_WORDS and lower in ("after", "before", "since")):
        return None
    if lower == "as" and not (phrases.has_clause(words, end + 1, len(words)) and "as" not in lowers[-4:]):
        return None
    return 1.0


def _joined_cost(words: Sequence[Word], end: int) -> float | None:
    """Return the cost of losing the second of two that "and" joins: a clause or a verb; names and nouns cost more."""
    place = end + 1
    while place + 1 < len(words) and grammar.is_adverb(words[place].lower):
        place += 1
    if place >= len(words):
        return None
    first = words[place].lower
    near = [word.lower for word in words[max(0, end - 12) : end]]
    if "between" in near or "both" in near or "either" in near or _is_one_phrase(words, end):
        return None
    if grammar.is_finite(first) or _has_own_clause(words, place):
        return 2.0
    return None


def _is_one_phrase(words: Sequence[Word], end: int) -> bool:
    """Return whether "and" stands inside a name ("Immigration and Naturalization Service") or between two adjectives."""
    first = words[end + 1]
    if words[end - 1].is_name and first.is_name:
        last = end + 1
        while last + 1 < len(words) and words[last + 1].is_name:
            last += 1
        return words[last].lower in grammar.BODIES
    following = words[end + 2] if end + 2 < len(words) else first
    is_closed = following.lower in grammar.FUNCTION or grammar.is_adverb(following.lower)
    is_pair = first.lower.endswith(_ADJECTIVAL) and words[end - 1].lower.endswith(_ADJECTIVAL)
    return is_pair and not is_closed


_ADJECTIVAL = ("ern", "al", "ous", "ful", "ive", "able", "ible", "ic", "ed", "less")


def _has_own_clause(words: Sequence[Word], start: int) -> bool:
    """Return whether a subject and its verb begin at *start*, and no noun with a relative clause."""
    if not phrases.has_clause(words, start, len(words), 12):
        return False
    verb = next((at for at in range(start, len(words)) if grammar.is_finite(words[at].lower)), start)
    return not any(word.lower in grammar.RELATIVES for word in words[start:verb])


def _is_needed(words: Sequence[Word], end: int) -> bool:
    """Return whether the phrase at *end* belongs to the word before it or to a verb that needs it."""
    before = words[end - 1].lower
    if grammar.is_finite(before) or before.endswith(("ing", "ly", "able", "ible", "ful", "ous")):
        return True
    if before in _PARTNERS or before in grammar.PRONOUNS:
        return True
    near = [word.lower for word in words[max(0, end - 7) : end]]
    if words[end].lower == "with" and any(word in _SHARING for word in near):
        return True
    if any(word in grammar.BE for word in near[-2:]):
        return True
    return any(word in _PLACING for word in near) or any(
        word in ("between", "from", "than", "below", "above") for word in near[-4:]
    )


def _leads_relative(words: Sequence[Word], end: int) -> bool:
    """Return whether a relative clause follows that the noun before it needs: "the level at which turbines run"."""
    return end + 1 < len(words) and words[end + 1].lower in ("which", "whom", "what", "how")


def _is_content(words: Sequence[Word], end: int) -> bool:
    """Return whether "that" at *end* opens what is said or thought, and no relative clause: no verb follows at once."""
    following = words[end + 1].lower if end + 1 < len(words) else ""
    return not grammar.is_finite(following) or words[end - 1].lower in _PARTNERS


_SHARING = grammar.word_set(
    "spoke spoken speak speaks speaking talk talks talked met meet meets meeting agree agreed share shared shares "
    "discuss discussed deal dealt trade traded charge charged charging fill filled work worked works working"
)
"""Words that call for "with" somebody or something."""
_PARTNERS = grammar.word_set(
    "end part time place share number lack risk need threat right access responsible safe ready due able close open low high "
    "advocate supporter way attack attacks war pressure demand call calls ban deal talks role fall rise cut increase decrease charge"
)
"""Words that are half said without the phrase after them."""


def thin(draft: Draft) -> None:
    """Drop a side remark in the middle: what stands between two marks, or ", and not …" before a closing mark."""
    while draft.length() > LIMIT:
        parts = [
            _with_marks(draft.words, part)
            for part in reversed(_parts(draft.words))
            if _is_side(draft.words, part)
        ]
        if not any(draft.drop(part, clause=True) for part in parts):
            return


def _with_marks(words: Sequence[Word], part: Range) -> Range:
    """Return a side remark so that both its commas go where it parts the subject from its verb."""
    start, end = part
    is_first = not any(word.lower == "," for word in words[:start])
    parts_verb = end + 1 < len(words) and phrases.is_reporting_verb(words, end + 1)
    parts_verb = parts_verb or (end + 1 < len(words) and grammar.is_finite(words[end + 1].lower))
    return (start + 1, end) if is_first and parts_verb and words[end].lower == "," else part


def _parts(words: Sequence[Word]) -> list[Range]:
    """Return what stands between one comma and the next mark, each with its leading comma."""
    borders = [place for place, word in enumerate(words) if word.lower in MARKS or word.lower in ('"', "”")]
    return [(start, end) for start, end in pairwise(borders) if words[start].lower == ","]


def _is_side(words: Sequence[Word], part: Range) -> bool:
    start, end = part
    first = words[start + 1].lower
    if words[end].lower == "," and parts_marks(words, start, end):
        return False
    if words[end].lower in ('"', "”"):
        return first in ("and", "but", "not") and end - start < 12
    if end + 1 < len(words) and words[end + 1].lower in ("and", "or"):
        return False
    return words[end].lower == "," and first in _SIDE_HEADS
