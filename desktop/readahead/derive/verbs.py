"""Tells whether a word of the lexicon is a reporting verb where it stands, and which one."""

from collections.abc import Sequence

from readahead.derive import grammar, phrases
from readahead.derive.adjuncts import SKIPPED
from readahead.derive.lexicon import Cue, Form
from readahead.derive.phrases import Words
from readahead.derive.words import QUOTATION

_DASHES = frozenset(["—", "–", "--"])
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
    is_passive = any(word in grammar.BE for word in group)
    match cue.form:
        case Form.PRESENT:
            return (
                is_passive
                or before in ("", ",")
                or before in _SHARING
                or before in ("and",)
                or before in _DASHES
            )
        case Form.BASE:
            return _takes_base(words, place, start, group)
        case Form.PARTICIPLE:
            return any(word in grammar.HAVE for word in group)
        case _:
            if is_passive and not any(word in grammar.HAVE and word != "having" for word in group[-1:]):
                return False
            return start < place or not phrases.is_noun_place(words, place)


def _takes_base(words: Words, place: int, start: int, group: list[str]) -> bool:
    if any(word in grammar.MODALS or word in grammar.DO for word in group):
        return True
    subject = _before_brackets(words, start - 1)
    before = words[subject].lower if start else ""
    if before in (
        "they",
        "we",
        "i",
        "you",
        "who",
        "people",
        "some",
        "many",
        "others",
        "police",
        "both",
        "critics",
    ):
        return True
    following = words[place + 1].lower if place + 1 < len(words) else ""
    is_plural = (
        before.endswith("s") and not before.endswith(("ss", "'s", "s'")) and before not in grammar.FUNCTION
    )
    if words[place].lower == "say" and following in ("", ",", "."):
        return is_plural and _ends_a_report(words, subject)
    return is_plural and following not in SKIPPED and following not in (",", ".")


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
