"""Finds where two articles report the same words of the same speaker."""

import re

from readahead.derive import givers, sides, stems, told
from readahead.derive.copies import UNKNOWN
from readahead.derive.told import Finding, Told
from readahead.model.card import Card, Kind
from readahead.model.relation import RelationKind

LIKE, LIKE_WORDS = 0.6, 4
"""Share of the shorter claim's words, and number of them, that two reports of one saying have in common."""

PLAIN_WORDS = 3
"""How many of them are no names."""

KEYS = 3
"""Longest words of a claim by which it is found."""

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
    return tuple(f"{last}: {word}" for word in sides.long_words(card, text)[:KEYS])


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
    if not _have_like_words(one, other) or not _have_one_number(mine, theirs):
        return None
    if bool(_NOT.search(mine.headline)) != bool(_NOT.search(theirs.headline)):
        return None
    return Finding(RelationKind.REPEATS, _because(one, other))


def _have_like_words(one: Told, other: Told) -> bool:
    """Whether two claims are in like words, apart from the names in them: who is asked is not what is asked."""
    first, second = sides.words(one.card, one.text), sides.words(other.card, other.text)
    names = sides.name_words(one.card) | sides.name_words(other.card)
    is_like = (
        stems.containment(first, second) >= LIKE and len(first & second) >= LIKE_WORDS
    )
    first, second = first - names, second - names
    return (
        is_like
        and stems.containment(first, second) >= LIKE
        and len(first & second) >= PLAIN_WORDS
    )


def _have_one_number(one: Card, other: Card) -> bool:
    """Whether a number stands in both, if each has one."""
    first, second = ({figure.value for figure in card.figures} for card in (one, other))
    return not first or not second or bool(first & second)


def _because(one: Told, other: Told) -> str:
    earlier, later = sorted(
        (one, other),
        key=lambda each: (str(each.published or "9999"), each.card.headline),
    )
    verdict = f"{later.card.attribution.who} said the same again"
    if one.origin and one.origin == other.origin != UNKNOWN:
        verdict = f"both go back to {one.origin}"
    return f"{_reported(earlier)}; {_reported(later)}: {verdict}."


def _reported(each: Told) -> str:
    return told.capital(f"“{each.card.headline.strip('“”')}”{told.on(each.published)}")
