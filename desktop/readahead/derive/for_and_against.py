"""Finds two who are for and against the same thing, as one sentence names it and the next takes it up by a pronoun.

"Dahl supports a full ban on trawling. Crane opposes it." What is not so plain is left alone.
"""

import re
from dataclasses import dataclass

from readahead.derive import givers
from readahead.model.card import Card

_WHO = r"(?P<who>(?:[Tt]he\s)?[A-Za-z][\w.’'-]*(?:\s[\w.’'-]+){0,5}?)(?:,[^.;]{2,60},)?\s"
_FOR = (
    r"(?P<verb>supports?|supported|backs?|backed|favou?rs?|favou?red|wants?|wanted|proposes?|proposed|calls? for|called for|"
    r"welcomes?|welcomed|endorses?|endorsed|(?:is|are|was|were) (?:for|in favou?r of))"
)
_AGAINST = (
    r"(?P<verb>opposes?|opposed|rejects?|rejected|resists?|resisted|dismisses|dismissed|(?:is|are|was|were) (?:firmly |strongly )?"
    r"(?:against|opposed to))"
)
_IT = r"\s(?:it|one|this|that|them|both|the (?P<noun>idea|plan|proposal|move|measure))(?=[.,;!]|\s?$)"
_NAMED = r"\s(?!(?:it|this|that|one|them|both)\b)\w"
_STATED = tuple(re.compile(_WHO + verb + _NAMED) for verb in (_FOR, _AGAINST))
_TAKEN_UP = tuple(re.compile(rf"(?:But\s|However,\s)?{_WHO}{verb}{_IT}") for verb in (_AGAINST, _FOR))
_APART = re.compile(r"\s*(?:[.;][”\"]?\s+|,\s(?:but|while|whereas|and)\s)?")


@dataclass(frozen=True, slots=True)
class Sides:
    """Who takes the one side and who the other, with the words that show it."""

    one: str
    other: str
    verb: str
    other_verb: str


def find(text: str, first: Card, second: Card) -> Sides | None:
    """Return how two neighbouring cards of the article *text* take the two sides of one thing, or None."""
    one, other = first.extent, second.extent
    if other.start < one.end or not _APART.fullmatch(text[one.end : other.start]):
        return None
    for stated, taken_up in zip(_STATED, _TAKEN_UP, strict=True):
        said = stated.match(text, one.start, one.end)
        answered = taken_up.match(text, other.start, min(len(text), other.end + 1))
        if said and answered:
            who, by = first.attribution.who or said["who"], second.attribution.who or answered["who"]
            is_named = not answered["noun"] or answered["noun"] in one.quote(text)
            return (
                None
                if givers.same(who, by) or not is_named
                else Sides(who, by, said["verb"], answered["verb"])
            )
    return None
