"""The bundled type faces, the size they are read at, and the one place that makes a font of the window.

All sizes in the code are those of a text size of 100 per cent. `font` and `scaled` give what they are at the size that
holds now; `wear`, `hold` and `at_least` also keep a widget in step when the size changes while it stands.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

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

SIZES = (90, 100, 110, 125, 150)
"""The steps that text is made larger and smaller by, in per cent."""


class _Held(NamedTuple):
    """What a widget was given at 100 per cent; 0 means that it is left alone."""

    width: int = 0
    height: int = 0
    least_width: int = 0
    least_height: int = 0
    most_width: int = 0


_WORN, _HELD = "worn_font", "held_size"
_per_cent = 100


@cache
def load() -> None:
    """Make the bundled faces known to Qt, once; needs an application."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(resources.path(face)))


def per_cent() -> int:
    """Return the text size that holds now."""
    return _per_cent


def set_size(size: int) -> None:
    """Let text be *size* per cent of its usual size from now on; `refit` lets what stands already follow."""
    global _per_cent
    _per_cent = size


def refit() -> None:
    """Bring every widget to the size that holds now, once the application wears it.

    Delegates and whatever else measures for itself is told by the theme's *changed*.
    """
    for widget in QApplication.allWidgets():
        _refit(widget)


def scaled(px: float) -> int:
    """Return what *px* pixels at 100 per cent are now, for whatever follows text: heights of rows, drawings, insets."""
    return int(px * _per_cent / 100 + 0.5)


def font(
    px: int, weight: int = REGULAR, *, family: str = SANS, tracking: float = 0.0, italic: bool = False
) -> QFont:
    """Return the font of *px* pixels at 100 per cent, as large as it is now. Treat it as unchangeable.

    tracking is in per cent of the letter's width.
    """
    return _made(scaled(px), weight, family, tracking, italic)


@cache
def _made(px: int, weight: int, family: str, tracking: float, italic: bool) -> QFont:
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


# Widgets that stand while the size changes


def wear(widget: QWidget, px: int, weight: int = REGULAR) -> None:
    """Give *widget* that font, now and at every size to come."""
    widget.setProperty(_WORN, [px, weight])
    widget.setFont(font(px, weight))


def hold(widget: QWidget, *, width: int = 0, height: int = 0) -> None:
    """Fix the width or height of *widget*, in pixels at 100 per cent, now and at every size to come."""
    _hold(widget, width=width, height=height)


def at_least(widget: QWidget, *, width: int = 0, height: int = 0) -> None:
    """Let *widget* be no narrower or lower than that, in pixels at 100 per cent, now and at every size to come."""
    _hold(widget, least_width=width, least_height=height)


def at_most(widget: QWidget, *, width: int) -> None:
    """Let *widget* be no wider than that, in pixels at 100 per cent, now and at every size to come."""
    _hold(widget, most_width=width)


def _hold(widget: QWidget, **given: int) -> None:
    held = _held(widget)._replace(**{name: px for name, px in given.items() if px})
    widget.setProperty(_HELD, list(held))
    _size(widget, held)


def _held(widget: QWidget) -> _Held:
    held = widget.property(_HELD)
    return _Held(*held) if isinstance(held, list) else _Held()


def _size(widget: QWidget, held: _Held) -> None:
    setters: tuple[tuple[Callable[[int], None], int], ...] = (
        (widget.setFixedWidth, held.width),
        (widget.setFixedHeight, held.height),
        (widget.setMinimumWidth, held.least_width),
        (widget.setMinimumHeight, held.least_height),
        (widget.setMaximumWidth, held.most_width),
    )
    for setter, px in setters:
        if px:
            setter(scaled(px))


def _refit(widget: QWidget) -> None:
    worn = widget.property(_WORN)
    if isinstance(worn, list):
        widget.setFont(font(*worn))
    _size(widget, _held(widget))
