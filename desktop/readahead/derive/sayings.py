"""Finds where two articles report the same words of the same speaker."""

import re

from readahead.derive import figure_subjects, givers, sides, stems, told
from readahead.derive.copies import UNKNOWN
from readahead.derive.told import Finding, Told
from readahead.model.card import Card, Kind
from readahead.model.relation import RelationKind

LIKE, LIKE_WORDS = 0.6, 4
"""Share of the shorter claim's words, and number of them, that two reports of one saying have in common."""

PLAIN_WORDS = 3
"""How many of them are no names."""

KEYS = 3
"""Longest words of a claim by which it is found, the shorter ones where none is long."""

_KINDS = frozenset((Kind.POSITION, Kind.QUOTE, Kind.FIGURE))
_ASIDE = frozenset(("denied", "rejected", "refused", "disagreed", "doubted"))
_NOT = re.compile(
    r"\b(?:not|no|never|nobody|nothing|neither|none|cannot|without)\b|n[’']t\b",
    re.IGNORECASE,
)


def keys(card: Card, text: str) -> tuple[str, ...]:
    """Return what a reported claim is found by: its speaker's last name with each of its longest words."""
    said = card.attribution
    if card.kind not in _KINDS or not sides.is_somebody(said):
        return ()
    last = said.who.split()[-1].lower().replace("’", "'").removesuffix("'s")
    words = sides.long_words(card, text)[:KEYS] or sides.short_words(card, text)[:KEYS]
    return tuple(f"{last}: {word}" for word in words)


def again(one: Told, other: Told) -> Finding | None:
    """Return that the second card repeats what the first reports, if it does: same speaker, like words, same sense.

    The sentence is the same from both sides.
    """
    mine, theirs = one.card, other.card
    if one.text == other.text or mine.kind not in _KINDS or theirs.kind not in _KINDS:
        return None
    if not sides.is_somebody(mine.attribution) or not givers.same(
        mine.attribution.who, theirs.attribution.who
    ):
        return None
    if (mine.attribution.stance in _ASIDE) != (theirs.attribution.stance in _ASIDE):
        return None
    if not are_alike(one, other):
        return None
    verdict = f"{later(one, other).card.attribution.who} said the same again"
    if one.origin and one.origin == other.origin != UNKNOWN:
        verdict = f"both go back to {one.origin}"
    return Finding(RelationKind.REPEATS, because(one, other, verdict))


def are_alike(one: Told, other: Told) -> bool:
    """Return whether two cards are in like words, with the same numbers, and both or neither with a "not"."""
    if not _have_like_words(one, other) or not have_one_number(one, other):
        return False
    return bool(_NOT.search(one.card.headline)) == bool(_NOT.search(other.card.headline))


def _have_like_words(one: Told, other: Told) -> bool:
    """Whether two claims are in like words, apart from the names in them: who is asked is not what is asked."""
    first, second = _words(one), _words(other)
    names = _names(one) | _names(other)
    is_like = stems.containment(first, second) >= LIKE and len(first & second) >= LIKE_WORDS
    first, second = first - names, second - names
    return is_like and stems.containment(first, second) >= LIKE and len(first & second) >= PLAIN_WORDS


def _words(each: Told) -> frozenset[str]:
    return each.kept("words", lambda: sides.words(each.card, each.text))


def _names(each: Told) -> frozenset[str]:
    return each.kept("names", lambda: sides.name_words(each.card))


def have_one_number(one: Told, other: Told) -> bool:
    """Return whether all the numbers of one stand in the other; of "19, up from 14" it is 19, and 58 with 12 is not 63 with 12."""
    first, second = _numbers(one), _numbers(other)
    return first <= second or second <= first


def _numbers(each: Told) -> frozenset[float]:
    return each.kept("numbers", lambda: figure_subjects.present_values(each.card, each.text))


def later(one: Told, other: Told) -> Told:
    """Return the card of the later article."""
    return max(one, other, key=_order)


def _order(each: Told) -> tuple[str, str, str]:
    return str(each.published or "9999"), each.card.headline, each.card.attribution.who


def because(one: Told, other: Told, verdict: str) -> str:
    """Return the sentence that gives both headlines with their days, the earlier first, and the *verdict*."""
    first, second = sorted((one, other), key=_order)
    return f"{_reported(first)}; {_reported(second)}: {verdict}."


def _reported(each: Told) -> str:
    return told.capital(f"“{each.card.headline.strip('“”')}”{told.on(each.published)}")
