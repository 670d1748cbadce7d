"""The shipped line drawings, rendered in a theme's colour at the screen's own resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from readahead import resources
from readahead.model.kinds import Block, Kind, RelationKind

STROKE = "1.75"

SIGN = "readahead"
"""The program's own sign, which keeps its colours."""

KINDS = {
    Kind.EVENT: "calendar-check",
    Kind.POSITION: "megaphone",
    Kind.QUOTE: "quote",
    Kind.FIGURE: "chart-column",
    Kind.BACKGROUND: "book-open",
    Kind.WHY_IT_MATTERS: "target",
}

RELATIONS = {
    RelationKind.CORROBORATES: "circle-check",
    RelationKind.REPEATS: "repeat",
    RelationKind.UPDATES: "trending-up",
    RelationKind.UPDATED_BY: "history",
    RelationKind.CONFLICTS: "triangle-alert",
    RelationKind.OPPOSES: "git-compare-arrows",
}

RELATION_TONES = {
    RelationKind.CORROBORATES: "good",
    RelationKind.REPEATS: "second",
    RelationKind.UPDATES: "second",
    RelationKind.UPDATED_BY: "second",
    RelationKind.CONFLICTS: "danger",
    RelationKind.OPPOSES: "accent",
}
"""The token each relation is drawn in; its drawing and its word tell it without the colour."""

OWN_TEXT = "pencil"
OWN_BLOCKS = frozenset({Block.OWN_TEXT, Block.DESK_NOTE})


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return the drawing *name* in *colour*, *size* pixels wide and high on a screen of that device ratio."""
    picture = QPixmap(_shape(name, round(size * ratio)))
    if name != SIGN:
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(picture.rect(), QColor(colour))
        painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def icon(name: str, colour: str, size: int = 16, *, faded: str = "") -> QIcon:
    """Return the drawing as an icon, in *faded* where its control is off."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, size, ratio))
        if faded:
            made.addPixmap(pixmap(name, faded, size, ratio), QIcon.Mode.Disabled)
    return made


def paint(painter: QPainter, name: str, colour: str, *, x: float, y: float, size: int) -> None:
    """Paint the drawing with its upper left corner at (x, y)."""
    device = painter.device()
    picture = pixmap(name, colour, size, device.devicePixelRatioF() if device else 1.0)
    painter.drawPixmap(QRectF(x, y, size, size), picture, QRectF(picture.rect()))


@lru_cache(maxsize=256)
def _shape(name: str, size: int) -> QPixmap:
    """Return the drawing in black, so many pixels wide: a colour laid over it is quicker than drawing it again."""
    drawing = resources.read_text(f"icons/{name}.svg")
    if name != SIGN:
        drawing = drawing.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
