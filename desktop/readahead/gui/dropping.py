"""What is dropped on the window or pasted into it: which of it are files, which are links, and the veil that invites it."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from readahead.gui import fonts, freight
from readahead.gui.theme import Theme

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]{3,2000}", re.IGNORECASE)


def local_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def links(mime: QMimeData) -> list[str]:
    """Return the addresses of pages that were dropped or copied, each once: as links, or as a text that is nothing else."""
    found = [url.toString() for url in mime.urls() if url.scheme() in ("http", "https")]
    lines = [line.strip() for line in mime.text().splitlines() if line.strip()] if mime.hasText() else []
    if not found and lines and all(map(is_link, lines)):
        found = [whole(line) for line in lines]
    return list(dict.fromkeys(found))


def whole(link: str) -> str:
    """Return a link with the way it is fetched by, which people leave out."""
    return link if "://" in link else f"https://{link}"


def is_link(words: str) -> bool:
    """Return whether *words* are the address of a page and nothing else."""
    return _LINK.fullmatch(words) is not None


def can_take(mime: QMimeData) -> bool:
    """Return whether something dropped on the window can be imported."""
    if freight.is_ours(mime):
        return False
    return bool(local_paths(mime) or links(mime) or mime.hasText() or mime.hasHtml())


class DropVeil(QWidget):
    """Lies over the window while something that can be imported is held over it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lift(self) -> None:
        """Cover the whole window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.colour("soft")
        ground.setAlpha(225)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 12, 12)
        painter.setFont(fonts.font(18, fonts.SEMIBOLD))
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.tr("Drop to import"))
