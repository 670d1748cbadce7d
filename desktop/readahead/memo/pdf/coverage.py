"""Which letters the fonts at hand can print: PDF/A and PDF/UA turn a single missing glyph into a refusal.

The typesetter's own search for another font is left off: it believes tables that claim letters the font has not. Each
letter is looked up here instead, and the families a paper needs are named to it.
"""

import logging
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from readahead import resources
from readahead.memo.pdf.letters import letters

if TYPE_CHECKING:
    import typst

log = logging.getLogger(__name__)

REPLACEMENT = "?"
"""What stands for a letter that cannot be printed; every text font has it."""

# The families memo.typ sets everything in, before those that one paper's names ask for.
_USUAL = ("Source Serif 4", "Source Sans 3")
_SCRIPTS = ("Noto Naskh Arabic", "Noto Serif Hebrew")
# The typesetter refuses a run of over 32,767 letters, and one long before that runs out of the page.
_LONG_RUN = re.compile(r"[^\s\u200b-]{40}(?=[\w!-/:-@])")
_JOINER = "\u200d"
# Letters nobody sees, which a font need not have.
_UNSEEN = frozenset("\n\t\u034f\u200b\u200c\u200d") | frozenset(map(chr, range(0xFE00, 0xFE10)))
# Thinner ones are never chosen for a memo's weights, and often have fewer letters.
_LIGHTEST = 350


@cache
def fonts() -> "typst.Fonts":
    """Return the fonts a memo is set in: the bundled ones, and the system's for scripts these lack."""
    import typst

    return typst.Fonts(
        include_system_fonts=True, include_embedded_fonts=False, font_paths=[resources.path("fonts")]
    )


class Fitting:
    """Makes the texts of one paper fit for the fonts at hand, and remembers which families they need."""

    def __init__(self) -> None:
        self._families: dict[str, None] = {}
        self._missing: dict[str, None] = {}

    @property
    def missing(self) -> str:
        """The letters that had to be replaced, each once, in order of their first use."""
        return "".join(self._missing)

    @property
    def families(self) -> list[str]:
        """The families needed beyond those every paper is set in, in order of their first use."""
        return list(self._families)

    def __call__(self, text: str) -> str:
        """Return *text* with a place to break in every long run and nothing in it that no font can print."""
        text = _LONG_RUN.sub(lambda run: run.group() + "\u200b", unicodedata.normalize("NFC", text))
        if _common().issuperset(text):
            return text
        return "".join(map(self._sign, _signs(text)))

    def _sign(self, sign: str) -> str:
        """Return *sign* if one family has all of it, else its letters without their marks, else the replacement."""
        if self._has(sign):
            return sign
        parts = [part for part in sign.split(_JOINER) if part]
        if len(parts) > 1 and any(home(part) or home(part[0]) for part in parts):
            # letters that are joined but not of one script stand side by side
            return "".join(map(self._sign, parts))
        if len(parts) == 1 and self._has(sign[0]):
            self._missing[sign[1:]] = None
            return sign[0]
        self._missing[sign] = None
        return REPLACEMENT

    def _has(self, sign: str) -> bool:
        """Return whether one family has all of *sign*, which is then remembered."""
        family = home(sign)
        if family is not None and family not in (*_USUAL, *_SCRIPTS):
            self._families[family] = None
        return family is not None


def _signs(text: str) -> Iterator[str]:
    """Yield *text* in pieces that must come from one font: a letter, the marks on it, and what is joined to it."""
    start = 0
    for place in range(1, len(text)):
        joined = _JOINER in text[place - 1 : place + 1]
        if joined or text[place] in _UNSEEN or unicodedata.category(text[place])[0] == "M":
            continue
        yield text[start:place]
        start = place
    yield text[start:]


@cache
def home(sign: str) -> str | None:
    """Return a family that has every letter of *sign* in each of its styles, None if there is none.

    Letters that are never seen need none. The usual families count only together, since any text may stand in either.
    """
    needed = frozenset(sign) - _UNSEEN
    if all(needed <= _letters_of(family) for family in _USUAL):
        return _USUAL[0]
    others = (family for family in _families() if family not in _USUAL)
    return next((family for family in others if needed <= _letters_of(family)), None)


@cache
def _common() -> frozenset[str]:
    """Return the letters that need no closer look."""
    return _UNSEEN.union(frozenset.intersection(*map(_letters_of, _USUAL)))


@cache
def _families() -> Mapping[str, tuple[tuple[Path, int], ...]]:
    """Return the files of each family: the bundled scripts first, then Noto's, which agree in looks, then by name."""
    found: dict[str, list[tuple[Path, int]]] = {}
    for font in fonts().fonts():
        if font.path and font.weight >= _LIGHTEST:
            found.setdefault(font.family, []).append((Path(font.path), font.index))
    order = sorted(found, key=lambda name: (name not in _SCRIPTS, not name.startswith("Noto"), name))
    return {name: tuple(found[name]) for name in order}


@cache
def _letters_of(family: str) -> frozenset[str]:
    """Return the letters every style of *family* has."""
    return frozenset.intersection(*(_letters(path, index) for path, index in _families()[family]))


def _letters(path: Path, index: int) -> frozenset[str]:
    """Return the letters the font has, none if its tables cannot be read."""
    try:
        found = letters(path, index)
    except (OSError, ValueError) as error:
        log.info("The font %s cannot be read: %s", path, error)
        return frozenset()
    return _letters_by_library(path, index) if found is None else found


def _letters_by_library(path: Path, index: int) -> frozenset[str]:
    """Return the same for a font whose table is of a rarer format."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(path, fontNumber=index, lazy=True) as font:
            table = font.getBestCmap() or {}
    except (OSError, TTLibError, AssertionError, KeyError, ValueError) as error:
        log.info("The font %s cannot be read: %s", path, error)
        return frozenset()
    return frozenset(map(chr, table))
