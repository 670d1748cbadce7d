"""How the panes share the window: widths that are remembered, folding when it is narrow, and the keyboard's way round."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from readahead.gui import fonts

if TYPE_CHECKING:
    from readahead.gui.panes import Panes

WIDTHS = (222, 384, 488, 346)
"""Sidebar, cards, reader and memo in a window of 1440 pixels; the reader takes what is left."""

ALL_FIT = 1160
"""From this width on all four panes are shown, at a text size of 100 per cent."""

READER = 380
"""The cards give way to the reader where it would be narrower than this."""

THREE_FIT = 880
"""From this width on the sidebar is shown beside cards and reader."""


class Arrangement(QObject):
    """The memo pane folds away first, the sidebar second; what the user hides stays hidden.

    *arranged* is emitted once it is known which panes are shown.
    """

    arranged = Signal()

    def __init__(self, panes: Panes, settings: QSettings) -> None:
        super().__init__(panes)
        self._panes, self._settings = panes, settings
        self._width = 0
        # as they would be at a text size of 100 per cent, whatever there is room for now
        self._wanted = list(WIDTHS)
        self._given = list(WIDTHS)
        self._has_sidebar = self._has_memo = True
        self._memo_first = False
        split = panes.split
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        for pane in (panes.sidebar, panes.cards, panes.reader, panes.memo_pane):
            split.addWidget(pane)
        split.setStretchFactor(2, 1)
        split.setSizes(list(WIDTHS))
        split.splitterMoved.connect(self._learn)
        panes.session.theme.changed.connect(self._follow_text)

    def restore(self, width: int) -> None:
        """Arrange the panes as they were when the window was last closed."""
        stored = self._settings.value("memo_split")
        if isinstance(stored, QByteArray):
            self._panes.memo_pane.split.restoreState(stored)
            self._panes.memo_pane.split.setHandleWidth(1)
        self._wanted = _widths(self._settings.value("widths"))
        self._has_sidebar = _truth(self._settings.value("has_sidebar", True))
        self._has_memo = _truth(self._settings.value("has_memo", True))
        self.fit(width)
        self._set_tab_order()

    def store(self) -> None:
        """Remember how the panes are arranged."""
        self._learn()
        self._settings.setValue("memo_split", self._panes.memo_pane.split.saveState())
        self._settings.setValue("widths", " ".join(map(str, self._wanted)))
        self._settings.setValue("has_sidebar", self._has_sidebar)
        self._settings.setValue("has_memo", self._has_memo)

    def fit(self, width: int) -> None:
        """Show the panes there is room for in a window of that width."""
        self._width = width
        has_all, has_three = width >= fonts.scaled(ALL_FIT), width >= fonts.scaled(THREE_FIT)
        is_memo_shown = self._has_memo and (has_all or self._memo_first)
        is_sidebar_shown = self._has_sidebar and has_three and (has_all or not is_memo_shown)
        self._panes.memo_pane.setVisible(is_memo_shown)
        self._panes.sidebar.setVisible(is_sidebar_shown)
        self._share()
        self.arranged.emit()

    def _follow_text(self) -> None:
        """Let every pane but the reader grow with its text, and fold away what there is no room for."""
        self.fit(self._width)

    def _learn(self, *_: object) -> None:
        """Remember the widths that a person drags panes to; the others are wanted as they were."""
        given, self._given = self._given, self._panes.split.sizes()
        for number, (width, before) in enumerate(zip(self._given, given, strict=True)):
            if width and width != before:
                self._wanted[number] = round(width * 100 / fonts.per_cent())

    def _share(self) -> None:
        """Give each pane the width it is wanted in; cards and reader share what is left where the reader would be too narrow."""
        panes = self._panes
        sidebar, cards, _, memo = (
            0 if pane.isHidden() else fonts.scaled(width)
            for pane, width in zip(
                (panes.sidebar, panes.cards, panes.reader, panes.memo_pane), self._wanted, strict=True
            )
        )
        left = self._width - sidebar - memo
        cards = min(cards, max(left - fonts.scaled(READER), left * WIDTHS[1] // (WIDTHS[1] + WIDTHS[2])))
        panes.split.setSizes([sidebar, cards, left - cards, memo])
        self._given = panes.split.sizes()

    def toggle_memo(self) -> None:
        """Show or hide the memo; in a narrow window it takes the sidebar's place."""
        self._has_memo = not self._panes.memo_pane.isVisible()
        self._memo_first = self._has_memo
        self.fit(self._width)

    def show_memo(self) -> None:
        """Show the memo, since it was asked for."""
        if not self._panes.memo_pane.isVisible():
            self.toggle_memo()

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar; in a narrow window it takes the memo's place."""
        self._has_sidebar = not self._panes.sidebar.isVisible()
        if self._has_sidebar:
            self._memo_first = False
        self.fit(self._width)

    # The keyboard's way

    def stops(self) -> list[QWidget]:
        """Return where F6 stops, in order, of what is shown."""
        panes = self._panes
        found: list[QWidget] = [
            panes.sidebar.view,
            panes.cards.list_shown(),
            panes.reader.article,
            panes.reader.notes.add,
            panes.memo_pane.outline,
        ]
        return [stop for stop in found if stop.isVisible()]

    def move_focus(self, by: int) -> None:
        """Put the keyboard on the next pane (1) or the one before (-1)."""
        stops = self.stops()
        if not stops:
            return
        focus = QApplication.focusWidget()
        here = next((n for n, stop in enumerate(stops) if self._holds(stop, focus)), -1 if by > 0 else 0)
        stops[(here + by) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _holds(self, stop: QWidget, focus: QWidget | None) -> bool:
        if focus is None:
            return False
        pane = stop
        if stop is self._panes.reader.notes.add:
            pane = self._panes.reader.notes
        return pane is focus or pane.isAncestorOf(focus)

    def _set_tab_order(self) -> None:
        panes = self._panes
        cards, reader, memo = panes.cards, panes.reader, panes.memo_pane
        head = reader.head
        order: list[QWidget] = [
            panes.sidebar.view,
            panes.sidebar.new_topic,
            panes.sidebar.help,
            cards.back,
            cards.sort,
            *cards.switch.buttons.values(),
            cards.filter,
            *cards.chips.buttons.values(),
            cards.chips.more,
            cards.undecided.button,
            cards.view,
            head.date_choice,
            head.keep,
            head.topics,
            head.copy,
            head.more,
            head.why_button,
            head.memo,
            head.annotate,
            *reader.relations.kinds.values(),
            reader.relations.compare,
            reader.relations.view,
            reader.bar.all_cards,
            reader.bar.story,
            reader.bar.uncarded,
            reader.bar.eye,
            reader.article,
            reader.notes.add,
            memo.title,
            memo.more,
            memo.marking,
            memo.add,
            memo.outline,
            memo.preview.previous,
            memo.preview.next,
        ]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)


def _widths(stored: object) -> list[int]:
    """Return the widths a settings file holds as text, or the usual ones where it holds none."""
    found = str(stored).split()
    is_known = len(found) == len(WIDTHS) and all(one.isdecimal() and 0 < int(one) < 10_000 for one in found)
    return [int(one) for one in found] if is_known else list(WIDTHS)


def _truth(stored: object) -> bool:
    """Return what a settings file means, where every value is text."""
    return str(stored).lower() not in ("false", "0", "")
