"""The one filter every word passes before any writer sees it: what cannot be printed, or would act, is gone."""

import re
import unicodedata

# Overrides could show a name backwards; the marks that only help mixed text stay. Soft hyphens would change a quote.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e0fff]"
)
_REPLACED = re.compile("[\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def printable(text: str) -> str:
    r"""Return *text* without what no paper can carry; line ends become \n, tabs stay.

    Control characters, byte order marks, noncharacters and direction overrides are dropped; private use characters
    and lone surrogates become U+FFFD.
    """
    text = _BREAKS.sub("\n", text)
    return _REPLACED.sub("\ufffd", _DROPPED.sub("", text))


def line(text: str) -> str:
    """Return `printable` *text* on one line, with runs of white space as one space; no-break spaces stay."""
    return re.sub("[ \t\n]+", " ", printable(text)).strip(" ")


def visible(text: str) -> bool:
    """Return whether a reader would see anything of *text*: a letter, digit, sign or symbol."""
    return any(unicodedata.category(letter)[0] in "LNPS" for letter in text)
