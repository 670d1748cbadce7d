"""Two cards that bear on each other, quote beside quote, with what one has and the other has not marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts
from readahead.gui.controls import ElidedLabel, Ground, Label
from readahead.gui.theme import Theme
from readahead.model.article import short
from readahead.model.differing import differing
from readahead.model.passage import Span

BESIDE_PX = 520
"""From this width on, at a text size of 100 per cent, the quotes stand side by side; below it one over the other."""

LONGEST = 360
"""Code points of a quote that are shown: the card itself has the rest."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of a card's passage, and who says them, when and where."""

    words: str
    origin: str


class QuoteBox(Ground):
    """One quote over its source."""

    def __init__(self) -> None:
        super().__init__("note")
        self.origin = ElidedLabel(px=12, tone="second", weight=fonts.SEMIBOLD)
        self.words = Label(px=13, wraps=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 9)
        column.setSpacing(3)
        column.addWidget(self.origin)
        column.addWidget(self.words, 1)

    def show_quote(self, name: str, quoted: Quoted, marked: Sequence[Span], theme: Theme) -> None:
        """Show a quote, with the stretches that differ *marked*."""
        self.origin.setText(f"{name} · {quoted.origin}" if quoted.origin else name)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setText(_marked(quoted.words, marked, theme))
        told = ", ".join(f"“{span.quote(quoted.words)}”" for span in marked)
        self.setAccessibleName(f"{self.origin.text()}: {quoted.words}")
        self.setAccessibleDescription(self.tr("Differs in {words}").format(words=told) if told else "")


class Comparison(QWidget):
    """The card being read and another one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Quoted, Quoted] | None = None
        self.this, self.other = QuoteBox(), QuoteBox()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(8, 0, 0, 4)
        self._row.setSpacing(6)
        self._row.addWidget(self.this, 1)
        self._row.addWidget(self.other, 1)
        theme.changed.connect(self._draw)
        self.hide()

    @property
    def is_beside(self) -> bool:
        """Whether the quotes stand side by side."""
        return self._row.direction() is QBoxLayout.Direction.LeftToRight

    def compare(self, this: Quoted, other: Quoted) -> None:
        """Show two quotes."""
        self._shown = (_shortened(this), _shortened(other))
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        this, other = self._shown
        first, second = differing(this.words, other.words)
        self.this.show_quote(self.tr("This card"), this, first, self._theme)
        self.other.show_quote(self.tr("The other"), other, second, self._theme)
        self._turn()

    def _turn(self) -> None:
        is_wide = self.width() >= fonts.scaled(BESIDE_PX)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()


def _shortened(quoted: Quoted) -> Quoted:
    return Quoted(short(quoted.words, LONGEST), quoted.origin)


def _marked(words: str, marked: Sequence[Span], theme: Theme) -> str:
    """Return *words* as rich text, of which nothing but the marks is markup."""
    tokens = theme.tokens
    parts, at = [], 0
    for span in marked:
        parts.append(escape(words[at : span.start]))
        parts.append(
            f'<span style="background-color: {tokens.match}; color: {tokens.on_match}">'
            f"{escape(span.quote(words))}</span>"
        )
        at = span.end
    parts.append(escape(words[at:]))
    return f"“{''.join(parts)}”"
