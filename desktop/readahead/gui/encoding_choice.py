"""The encoding an article was read in, and the others it can be read in, with how its words look in the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from readahead.desk.reports import Decoding
from readahead.gui import import_words
from readahead.gui.controls import Combo, Label
from readahead.gui.theme import Theme
from readahead.model.article import Origin, short

_LETTERS = 160


class EncodingChoice(QWidget):
    """Empty until a `Decoding` is offered; *name* is what is chosen of it, nothing as long as that is what it was."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._found = Decoding()
        self.names = Combo(theme)
        self.origin, self.look = Label(px=12, tone="third"), Label(px=12, tone="second", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.names, self.origin, self.look):
            column.addWidget(part)
        self.setFocusProxy(self.names)
        self.names.currentIndexChanged.connect(self._show)

    @property
    def name(self) -> str:
        """The codec that was chosen instead of the one it was read in, or nothing."""
        chosen = str(self.names.currentData() or "")
        return "" if chosen == self._found.name else chosen

    def offer(self, found: Decoding) -> None:
        """Offer what the article can be read in."""
        self._found = found
        with QSignalBlocker(self.names):
            self.names.clear()
            for codec, _ in found.looks:
                self.names.addItem(import_words.encoding(codec), codec)
            self.names.setCurrentIndex(self.names.findData(found.name))
        self.names.setAccessibleName(self.accessibleName())
        self._show()

    def _show(self, *_: object) -> None:
        origin = Origin.ASKED if self.name else self._found.origin
        self.origin.setText(import_words.origin(origin) if origin is not None else "")
        self.origin.setVisible(origin is not None)
        look = short(dict(self._found.looks).get(str(self.names.currentData()), ""), _LETTERS)
        self.look.setText(look)
        self.names.setAccessibleDescription(". ".join(filter(None, (self.origin.text(), look))))
