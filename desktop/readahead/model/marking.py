"""Markings: who may see a memo. TLP 2.0 labels are known and ranked, anything else is the organisation's own text.

Source: FIRST, Traffic Light Protocol (TLP), version 2.0, 2022.
"""

import re

from readahead.model.errors import InvalidValue

TLP = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
"""The labels, from the widest circle to the narrowest."""

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
