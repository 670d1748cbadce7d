"""Tells whether a word of the lexicon is a reporting verb where it stands, and which one."""

from collections.abc import Sequence

from readahead.derive import grammar, phrases
from readahead.derive.adjuncts import SKIPPED
from readahead.derive.lexicon import Cue, Form
from readahead.derive.phrases import Words
from readahead.derive.words import QUOTATION

_DASHES = frozenset(["—", "–", "--"])
DOCUMENTS = grammar.word_set(
    "statement letter email e-mail memo message tweet post speech release op-ed editorial note video ad "
    "advertisement text article column blog lawsuit complaint petition resolution"
)
"""What somebody issues, sends or writes "saying that …"."""
_TAILS = grammar.word_set(
    "say show suggest agree believe estimate indicate argue warn predict claim insist hope fear think"
)
_SHARING = grammar.word_set("by in while after before when")


def chosen(words: Words, place: int, known: Sequence[Cue]) -> tuple[Cue | None, int]:
    """Return which verb it is, the longest with its particle first, and where the cue ends."""
    following = words[place + 1].lower if place + 1 < len(words) else ""
    for cue in known:
        if cue.particle and following == cue.particle:
            return cue, place + 2
    plain = [cue for cue in known if not cue.particle]
    return (plain[0], place + 1) if plain else (None, place + 1)


def is_part_of_name(words: Words, place: int) -> bool:
    """Return whether a cue word with a capital belongs to a name, as in "United States"; a headline in capitals is none."""
    if not words[place].is_name or place == 0:
        return False
    small = sum(not word.is_name for word in words if word.is_word and len(word.text) > 3)
    return small > 1


def is_verb(words: Words, place: int, start: int, cue: Cue) -> bool:
    """Return whether the cue word is an active verb form here and no noun, adjective or passive."""
    group = [word.lower for word in words[start:place]]
    before = words[place - 1].lower if place else ""
    if words[place].lower == "states" and [word.lower for word in words[place + 1 : place + 2]] != ["that"]:
        return False
    is_passive = any(word in grammar.BE for word in group)
    match cue.form:
        case Form.PRESENT:
            return (
                is_passive
                or before in ("", ",")
                or before in _SHARING
                or before in ("and",)
                or before in _DASHES
                or before in DOCUMENTS
                or quoted_before(words, place) >= 0
                or _follows_with(words, start)
            )
        case Form.BASE if before == "to" and {"that", "quote"} <= cue.frames:
            return any(word.lower in ("that", QUOTATION) for word in words[place + 1 : place + 4])
        case Form.BASE:
            return _takes_base(words, place, start, group, cue.particle)
        case Form.PARTICIPLE:
            return any(word in grammar.HAVE for word in group)
        case _:
            if is_passive and not any(word in grammar.HAVE and word != "having" for word in group[-1:]):
                return False
            if any(word in grammar.AUXILIARIES for word in group):
                return True
            if start < place and _is_determined(words, start):
                return False
            is_noun = cue.form is Form.THIRD and words[place].lower in _PLURAL_NOUNS
            if is_noun and not _is_singular(words, start):
                return False
            return start < place or not phrases.is_noun_place(words, place)


_PLURAL_NOUNS = grammar.word_set(
    "answers appeals attacks calls claims comments complaints demands denials doubts estimates fears forecasts hints "
    "hopes jokes labels notes orders pledges posts praises promises protests questions quotes remarks replies reports "
    "requests rules shows signals states supports terms threats tweets urges views vows warnings worries backs charges "
    "plans offers"
)
"""Forms in -s that are as often a noun in the plural: "new questions about"."""


def _follows_with(words: Words, start: int) -> bool:
    """Return whether "with" and a noun phrase stand before *start*, not far off."""
    if not any(word.lower == "with" for word in words[max(0, start - 8) : start]):
        return False
    head = phrases.subject_before(words, start)
    return head is not None and head[0] > 0 and words[head[0] - 1].lower == "with"


def quoted_before(words: Words, place: int) -> int:
    """Return the place of "quoted" in "was quoted last week by the Herald as saying", or -1."""
    if place < 2 or words[place - 1].lower != "as":
        return -1
    return next((at for at in range(place - 2, max(-1, place - 14), -1) if words[at].lower == "quoted"), -1)


def _is_determined(words: Words, start: int) -> bool:
    """Return whether the adverb at *start* stands in a noun phrase: "the previously announced plan"."""
    before = words[start - 1].lower if start else ""
    return before in ("the", "a", "an") or before in grammar.POSSESSIVES


def _is_singular(words: Words, place: int) -> bool:
    """Return whether one person or thing stands before a form in -s, and no phrase that it could end as a plural noun."""
    subject = phrases.subject_before(words, place)
    if subject is None:
        return False
    inside = [word.lower for word in words[subject[0] : subject[1]]]
    if inside[-1] in ("that", "who", "which", ",", ")") or (
        len(inside) == 1 and inside[0] in grammar.PRONOUNS
    ):
        return True
    if "to" in inside or inside[0].endswith("ing") or inside[0][:1].isdigit() or inside[0] in _SEVERAL:
        return False
    if any(word in grammar.FINITE or word in grammar.PAST or word in _SEVERAL for word in inside):
        return False
    if any(grammar.is_finite(word) and word.endswith("ed") for word in inside[2:]):
        return False
    first = words[subject[0]]
    return (
        first.is_name
        or first.lower in grammar.DETERMINERS
        or first.lower in grammar.PRONOUNS
        or not subject[0]
    )


def _takes_base(words: Words, place: int, start: int, group: list[str], particle: str) -> bool:
    if any(word in grammar.MODALS or word in grammar.DO for word in group):
        return True
    subject = _before_brackets(words, start - 1)
    before = words[subject].lower if start else ""
    if before in _PLURAL:
        return True
    following = words[place + 1].lower if place + 1 < len(words) else ""
    if before.endswith(("'s", "s'")) or before in grammar.DETERMINERS or before in grammar.PREPOSITIONS:
        return False
    if words[place].lower in _TAILS and following in ("", ",", "."):
        return _is_plural(words, subject + 1) and _ends_a_report(words, subject)
    is_open = bool(particle) or (following not in SKIPPED and following not in (",", "."))
    return is_open and _is_plural(words, subject + 1)


_PLURAL = grammar.word_set("they we i you who people some many most others few both police critics")
"""Words that take a verb without -s right after them."""
_SEVERAL = grammar.word_set("some many most few several both half all percent majorities two three four five")


def _is_plural(words: Words, end: int) -> bool:
    """Return whether the subject before *end* is several: "aides to the mayor", "Orrin and Talleray", "most voters"."""
    subject = phrases.subject_before(words, end)
    if subject is None:
        return False
    inside = [word.lower for word in words[subject[0] : subject[1]]]
    inside = inside[: inside.index(",")] if inside[-1] == "," and inside[0] != "," else inside
    if _is_plural_noun(inside[-1]) or inside[0] in _SEVERAL:
        return True
    head = next((at for at, word in enumerate(inside) if at and word in grammar.PREPOSITIONS), len(inside))
    if _is_plural_noun(inside[head - 1]) or any(_is_plural_noun(word) for word in inside[: min(head, 3)]):
        # "Sources close to the mayor", "Island activists hoping to win".
        return True
    names = words[subject[0] : subject[1]]
    return "and" in inside and names[0].is_name and names[len(inside) - 1].is_name


def _is_plural_noun(word: str) -> bool:
    is_s = word.endswith("s") and not word.endswith(("ss", "'s", "s'"))
    return word in _PLURAL or (is_s and word not in grammar.FUNCTION)


def _before_brackets(words: Words, place: int) -> int:
    """Return the place of the word before "(RSF)" where such brackets end at *place*, else *place*."""
    if place > 2 and words[place].lower == ")" and words[place - 2].lower == "(":
        return place - 3
    return place


def _ends_a_report(words: Words, place: int) -> bool:
    """Return whether a comma or a quotation stands a few words before *place*: "…, residents near the dam say"."""
    for at in range(place - 1, max(-1, place - 6), -1):
        if words[at].lower in (",", QUOTATION):
            return True
        if not words[at].is_word or grammar.is_finite(words[at].lower):
            return False
    return False
