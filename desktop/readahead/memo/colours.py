"""The colour a memo's headings and rules have: the organisation's, dark enough to be read on white."""

import re

OWN = "#16365C"
"""The colour of a memo for which none was chosen."""

_LEAST = 4.5
"""The contrast text needs. Source: WCAG 2.2, 1.4.3."""


def readable(accent: str) -> str:
    """Return *accent* (#RRGGBB), darkened where it is too light for words on white; OWN for what is no such colour."""
    if not re.fullmatch("#[0-9A-Fa-f]{6}", accent):
        return OWN
    red, green, blue = (int(accent[at : at + 2], 16) for at in (1, 3, 5))
    while _contrast(red, green, blue) < _LEAST:
        red, green, blue = (part * 24 // 25 for part in (red, green, blue))
    return f"#{red:02X}{green:02X}{blue:02X}"


def _contrast(*parts: int) -> float:
    """Return the contrast of a colour to white. Source: WCAG 2.2, relative luminance."""
    linear = [
        part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4
        for part in parts
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)
