"""Markings: who may see a memo, or a part of it. TLP 2.0 labels and the usual classifications are known and ranked.

Anything else is the organisation's own text: it ranks above every other marking and below none, since nobody can say.
Sources: FIRST, Traffic Light Protocol (TLP), version 2.0, 2022; the United Kingdom's Government Security
Classifications Policy (Cabinet Office, 2023), with the levels it replaced, which NATO and the EU still use.
"""

import re
from collections.abc import Iterable

from readahead.model.errors import InvalidValue

TLP = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
"""The labels, from the widest circle to the narrowest."""

CLASSIFICATIONS = (
    "UNCLASSIFIED",
    "OFFICIAL",
    "OFFICIAL-SENSITIVE",
    "RESTRICTED",
    "CONFIDENTIAL",
    "SECRET",
    "TOP SECRET",
)
"""The usual levels, from the lowest to the highest."""

_LADDERS = (CLASSIFICATIONS, TLP)

_TLP = re.compile(r"tlp(?:\s*[:-]\s*|\s)(.+)", re.IGNORECASE)

LONGEST = 60
"""Code points a marking may have: it stands on one line of the page's head."""


def as_marking(typed: str) -> str:
    """Return the marking for what somebody typed: a TLP label in its one spelling, else the text as it stands.

    Raises InvalidValue for a TLP label that does not exist and for text too long for a page's head.
    """
    text = " ".join(typed.split())
    if named := _TLP.fullmatch(text):
        label = "TLP:" + named[1].upper().replace(" ", "")
        if label not in TLP:
            raise InvalidValue(f"“{text}” is no TLP label; there are {', '.join(TLP)}.")
        return label
    if len(text) > LONGEST:
        raise InvalidValue(f"A marking may have at most {LONGEST} characters.")
    return text


def is_within(marking: str, ceiling: str) -> bool:
    """Return whether what bears *marking* may go to those who may see *ceiling*.

    What is not marked may go anywhere. Markings of different kinds cannot be compared, so one is never within another;
    a marking made of several is within only if each of them is.
    """
    ceilings = ceiling.split(_AND)
    return all(any(_is_one_within(each, one) for one in ceilings) for each in marking.split(_AND) if each)


def _is_one_within(marking: str, ceiling: str) -> bool:
    for ladder in _LADDERS:
        if _level(marking) in ladder and _level(ceiling) in ladder:
            return ladder.index(_level(marking)) <= ladder.index(_level(ceiling))
    return marking.casefold() == ceiling.casefold()


def highest(markings: Iterable[str]) -> str:
    """Return the marking of a whole whose parts bear *markings*: the highest of each kind, all own texts, joined by "//"."""
    parts = list(dict.fromkeys(each for marking in markings for each in marking.split(_AND) if each))
    kept: list[str] = []
    for ladder in _LADDERS:
        ranked = [each for each in parts if _level(each) in ladder]
        kept += sorted(ranked, key=lambda each: ladder.index(_level(each)))[-1:]
    own = {each.casefold(): each for each in reversed(parts) if not any(_level(each) in x for x in _LADDERS)}
    return _AND.join([*kept, *reversed(own.values())])


def is_known(marking: str) -> bool:
    """Return whether *marking* is a label or a level that can be compared with others."""
    return any(_level(each) in ladder for ladder in _LADDERS for each in marking.split(_AND))


_AND = " // "


def _level(marking: str) -> str:
    """Return *marking* in the spelling the ladders use."""
    return " ".join(
        marking.upper()
        .replace("OFFICIAL: SENSITIVE", "OFFICIAL-SENSITIVE")
        .replace("OFFICIAL:SENSITIVE", "OFFICIAL-SENSITIVE")
        .split()
    )
