"""The colours of markings: how the header and footer show who may read a memo.

Those of the Traffic Light Protocol 2.0 (FIRST, 2022): capitals on black, in 12 point or more.
"""

# Label -> letters on black, as the standard gives them.
_COLOURS = {
    "TLP:RED": "#FF2B2B",
    "TLP:AMBER+STRICT": "#FFC000",
    "TLP:AMBER": "#FFC000",
    "TLP:GREEN": "#33FF00",
    "TLP:CLEAR": "#FFFFFF",
}


def colour(marking: str) -> str:
    """Return the colour of a TLP label's letters (#RRGGBB), empty for a marking of free text."""
    return _COLOURS.get(marking, "")
