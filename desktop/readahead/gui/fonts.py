"""The bundled type faces, and the one place that makes a font of the window."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from readahead import resources

SANS = "Inter"
SERIF = "Source Serif 4"

REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600

FACES = (
    "fonts/inter/Inter-Regular.ttf",
    "fonts/inter/Inter-Medium.ttf",
    "fonts/inter/Inter-SemiBold.ttf",
    "fonts/inter/Inter-Italic.ttf",
    "fonts/source-serif-4/SourceSerif4-Regular.ttf",
)
"""What the window sets in; the memo's faces are the typesetter's."""


@cache
def load() -> None:
    """Make the bundled faces known to Qt, once; needs an application."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(resources.path(face)))


@cache
def font(
    px: int, weight: int = REGULAR, *, family: str = SANS, tracking: float = 0.0, italic: bool = False
) -> QFont:
    """Return the font of *px* pixels; tracking is in per cent of the letter's width. Treat it as unchangeable."""
    made = QFont(family)
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tracking:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + tracking)
    return made


def meta() -> QFont:
    """Return the font of sources, dates and counts."""
    return font(12)


def body() -> QFont:
    """Return the font of the window's running text."""
    return font(13)


def section() -> QFont:
    """Return the font of labels set in capitals."""
    return font(11, SEMIBOLD, tracking=4)
