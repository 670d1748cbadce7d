"""The row of chips over the cards: all of them, or one kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from readahead.gui import icons, wording
from readahead.gui.controls import Button
from readahead.gui.theme import Theme
from readahead.model.card import Kind

SHOWN = (Kind.POSITION, Kind.FIGURE, Kind.EVENT)
"""The kinds that have a chip of their own; the others stand behind the last one."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is let through: every kind or one."""

    kind: Kind | None = None

    @property
    def is_open(self) -> bool:
        """Whether everything is let through."""
        return self.kind is None


class KindChips(QWidget):
    """Exactly one chip is down; *chosen* carries its Sieve."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sieve = Sieve()
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self.buttons: dict[Sieve, Button] = {}
        self._add(Sieve(), self.tr("All"))
        for kind in SHOWN:
            self._add(Sieve(kind), wording.kinds(kind))
        self.more = self._chip(self.tr("More"))
        self.more.clicked.connect(self._open_more)
        self._counts: Mapping[Kind, int] = {}
        self._row.addStretch(1)
        self._show()

    def _add(self, sieve: Sieve, words: str) -> None:
        button = self._chip(words)
        button.clicked.connect(partial(self.choose, sieve))
        self.buttons[sieve] = button

    def _chip(self, words: str) -> Button:
        button = Button(self._theme, words, look="chip")
        button.setCheckable(True)
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def choose(self, sieve: Sieve, _checked: bool = True) -> None:
        """Let through what *sieve* says."""
        is_other = sieve != self.sieve
        self.sieve = sieve
        self._show()
        if is_other:
            self.chosen.emit(sieve)

    def minimumSizeHint(self) -> QSize:
        """Return what the outermost chips take; those between fold into the menu."""
        return QSize(180, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        """Show as many chips as there is room for; what is folded away stands in the menu."""
        gap = self._row.spacing()
        left = width - self.more.sizeHint().width()
        for button in self.buttons.values():
            left -= button.sizeHint().width() + gap
            button.setVisible(left >= 0)

    def count(self, counts: Mapping[Kind, int]) -> None:
        """Say how many cards of each kind there are."""
        self._counts = counts
        for sieve, button in self.buttons.items():
            if sieve.kind is not None:
                button.setToolTip(wording.cards(counts.get(sieve.kind, 0)))

    def menu(self) -> QMenu:
        """Return the menu of the kinds that have no chip of their own."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folded = {sieve for sieve, button in self.buttons.items() if button.isHidden()}
        for kind in Kind:
            if kind in SHOWN and Sieve(kind) not in folded:
                continue
            words = f"{wording.kinds(kind)}\t{self._counts.get(kind, 0)}"
            drawing = icons.icon(icons.KINDS[kind], self._theme.tokens.kinds[kind])
            menu.addAction(drawing, words, partial(self.choose, Sieve(kind)))
        return menu

    def _open_more(self) -> None:
        self._show()
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _show(self) -> None:
        own = self.buttons.get(self.sieve)
        if own is not None and own.isHidden() and self.isVisible():
            own = None
        words = self.tr("More") if self.sieve.kind is None else wording.kinds(self.sieve.kind)
        self.more.say(self.tr("More") if own else words)
        (own or self.more).setChecked(True)
