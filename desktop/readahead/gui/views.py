"""The ways to look at the cards of a place: as a list, on a timeline, as positions by actor, as figures side by side."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from readahead.gui import fonts
from readahead.gui.controls import IconButton
from readahead.gui.session import Session
from readahead.gui.theme import Theme
from readahead.model.card import CardId, CardQuery


class ViewKind(StrEnum):
    """The ways there are; the value is what the settings of the window remember."""

    CARDS = "cards"
    TIMELINE = "timeline"
    POSITIONS = "positions"
    FIGURES = "figures"


class View(QWidget):
    """One way to look at cards, other than the list.

    Emits *chosen* with the card to read, or None where nothing is to be read; *menu_asked* with the place on the screen
    of a context menu for what `selected` returns; *told* with the line that stands under the pane's title. What it
    shows it asks for beside the window: a place may hold a hundred thousand cards.
    """

    chosen = Signal(object)
    menu_asked = Signal(object)
    told = Signal(str)

    takes_kinds = False
    """Whether the chips of kinds stand over it."""

    def show_cards(self, query: CardQuery, *, at: CardId | None = None, enters: bool = False) -> None:
        """Show what *query* asks for, at card *at* or else at the one this view was at, where it is there.

        With *enters* the view was not seen until now: it says what it then stands on, whatever it stood on before.
        """
        raise NotImplementedError

    def go_to(self, card: CardId) -> bool:
        """Make *card* the current one; return whether it stands here."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Go to the next card (1) or the one before (-1)."""
        raise NotImplementedError

    def selected(self) -> tuple[CardId, ...]:
        """Return the cards an act is meant for."""
        raise NotImplementedError

    def stop(self) -> None:
        """Ask for nothing any more: the library is about to be closed."""


Maker = Callable[[Session], View]


def _timeline(session: Session) -> View:
    from readahead.gui.timeline_view import TimelineView

    return TimelineView(session)


def _positions(session: Session) -> View:
    from readahead.gui.positions_view import PositionsView

    return PositionsView(session)


def _figures(session: Session) -> View:
    from readahead.gui.figures_view import FiguresView

    return FiguresView(session)


_MAKERS: dict[ViewKind, Maker] = {
    ViewKind.TIMELINE: _timeline,
    ViewKind.POSITIONS: _positions,
    ViewKind.FIGURES: _figures,
}


def make(kind: ViewKind, session: Session) -> View:
    """Return a view of that kind; its code is loaded when it is first wanted."""
    return _MAKERS[kind](session)


def offered() -> tuple[ViewKind, ...]:
    """Return the kinds of views there are to choose from, the list first."""
    return (ViewKind.CARDS, *_MAKERS)


class ViewSwitch(QFrame):
    """A button for each way to look at the cards, of which one is down; *chosen* carries its ViewKind."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "switch")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind = ViewKind.CARDS
        self._group = QButtonGroup(self)
        self.buttons: dict[ViewKind, IconButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for kind, drawing, words, keys in (
            (ViewKind.CARDS, "layers", self.tr("Cards"), "Alt+1"),
            (ViewKind.TIMELINE, "clock", self.tr("Timeline"), "Alt+2"),
            (ViewKind.POSITIONS, "megaphone", self.tr("Positions by actor"), "Alt+3"),
            (ViewKind.FIGURES, "chart-column", self.tr("Figures side by side"), "Alt+4"),
        ):
            button = IconButton(theme, drawing, words, size=16)
            button.rename(words, tip=f"{words} ({keys})")
            button.setProperty("look", "switch")
            button.setCheckable(True)
            fonts.hold(button, width=28, height=26)
            button.clicked.connect(partial(self.choose, kind))
            self._group.addButton(button)
            self.buttons[kind] = button
            row.addWidget(button)
            # once it lies in the switch: shown before, it would be a window of its own
            button.setVisible(kind in offered())
        self.buttons[self.kind].setChecked(True)

    def choose(self, kind: ViewKind, _checked: bool = True) -> None:
        """Put the button of *kind* down, and say so where another one was."""
        is_other = kind is not self.kind
        self.kind = kind
        self.buttons[kind].setChecked(True)
        if is_other:
            self.chosen.emit(kind)
