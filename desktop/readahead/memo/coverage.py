"""Which letters the fonts at hand can print: PDF/A and PDF/UA turn a single missing glyph into a refusal.

Letters no font has become a replacement, judged by the fonts' own tables, never by trying.
"""

import logging
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from readahead import resources

if TYPE_CHECKING:
    import typst

log = logging.getLogger(__name__)

# What stands for a letter that cannot be printed; it is in every bundled text font.
REPLACEMENT = "?"
# The typesetter refuses a run of over 32,767 letters, and one long before that runs out of the page.
_LONG_RUN = re.compile(r"[^\s\u200b\u00ad-]{80}(?=[^\s])")
_UNSEEN = frozenset("\u200b\u200c\u200d\ufe0e\ufe0f\n\t")


@cache
def fonts() -> "typst.Fonts":
    """Return the fonts a memo is set in: the bundled ones, and the system's for scripts these lack."""
    import typst

    return typst.Fonts(
        include_system_fonts=True, include_embedded_fonts=False, font_paths=[resources.path("fonts")]
    )


def coverable(text: str) -> str:
    """Return *text* with a place to break in every long run and nothing in it that no font at hand can print."""
    text = _LONG_RUN.sub(lambda run: run.group() + "\u200b", text)
    if _common().issuperset(text):
        return text
    return "".join(_sign(sign) for sign in _signs(text))


def _signs(text: str) -> Iterator[str]:
    """Yield *text* in pieces that must come from one font: a letter and the marks on it."""
    start = 0
    for place in range(1, len(text)):
        if text[place] in "\u200d\ufe0e\ufe0f" or unicodedata.category(text[place])[0] == "M":
            continue
        yield text[start:place]
        start = place
    yield text[start:]


@cache
def _sign(sign: str) -> str:
    """Return *sign* if one font has all of it, else the letter without its marks, else the replacement."""
    if covered(sign):
        return sign
    return sign[0] if covered(sign[0]) and unicodedata.category(sign[0])[0] != "M" else REPLACEMENT


def covered(sign: str) -> bool:
    """Return whether one font at hand has every letter of *sign*; letters that are never seen need none."""
    needed = frozenset(sign) - _UNSEEN
    return not needed or any(needed <= letters for letters in _tables())


@cache
def _common() -> frozenset[str]:
    """Return the letters both bundled families have in every style, which never need a closer look."""
    tables = [_letters(path, 0) for path in _bundled() if path.parent.name.startswith("source-")]
    return frozenset.intersection(*tables) | _UNSEEN


def _bundled() -> tuple[Path, ...]:
    return tuple(resources.path(name) for name in resources.names("fonts") if name.endswith(".ttf"))


def _tables() -> Iterator[frozenset[str]]:
    """Yield what each font has: the bundled ones first, the system's only when these do not do."""
    bundled = _bundled()
    for path in bundled:
        yield _letters(path, 0)
    for font in fonts().fonts():
        if font.path and Path(font.path) not in bundled:
            yield _letters(Path(font.path), font.index)


@cache
def _letters(path: Path, index: int) -> frozenset[str]:
    """Return the letters the font has, none if its tables cannot be read."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(path, fontNumber=index, lazy=True) as font:
            table = font.getBestCmap() or {}
    except (OSError, TTLibError, AssertionError, KeyError, ValueError) as error:
        log.info("The font %s cannot be read: %s", path, error)
        return frozenset()
    return frozenset(map(chr, table))
