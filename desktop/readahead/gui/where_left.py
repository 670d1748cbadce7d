"""Keeps how one stands in a library while one works, and takes one back there at the next start, after a crash too."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from readahead.gui import standing
from readahead.gui.kind_chips import Sieve
from readahead.gui.standing import Standing
from readahead.gui.views import ViewKind, offered

if TYPE_CHECKING:
    from readahead.gui.panes import Panes
    from readahead.gui.window import Window

EVERY_MS = 1_000
"""To look how one stands takes some microseconds; only what differs from before is written."""


class WhereLeft(QObject):
    """What *panes* are taken back to. `restore` is called once, `begin` when they stand, `stop` before they go."""

    def __init__(self, panes: Panes, window: Window) -> None:
        super().__init__(panes)
        self._panes, self._window = panes, window
        path = panes.session.desk.path
        settings = Path(window.settings.fileName())
        self._file = standing.file_of(path, settings) if path is not None else None
        self._known = standing.kept(self._file) if self._file is not None else Standing()
        self.before = self._known
        self._sizes: tuple[QByteArray, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)

    # Going back

    def restore(self) -> None:
        """Go to the place, the card, the memo and the page one was at, where they are still there."""
        before, panes = self.before, self._panes
        panes.memo_pane.preview.page = before.page
        panes.sidebar.place = before.place
        panes.sidebar.reload()
        panes.sidebar.go(panes.sidebar.place)
        if panes.sidebar.place != before.place:
            return
        panes.cards.look(next((kind for kind in offered() if kind.value == before.view), ViewKind.CARDS))
        panes.cards.chips.choose(Sieve(before.kind))
        if before.find:
            panes.cards.filter.setText(before.find)
        if before.card is not None and panes.going.seeker.seek(before.card, scrolled=before.scrolled):
            # the text has its height once it is laid out
            QTimer.singleShot(0, self, self._scroll_text)

    def focus(self) -> None:
        """Give the keyboard to what had it."""
        stop = self._stops().get(self.before.focus)
        if stop is not None and stop.isVisible():
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll_text(self) -> None:
        bar = self._panes.reader.article.verticalScrollBar()
        if self._panes.reader.card == self.before.card and self.before.read_to:
            bar.setValue(self.before.read_to * bar.maximum() // 1000)

    # Keeping

    def begin(self) -> None:
        """Keep how one stands from now on."""
        self._sizes = self._sizes_now()
        if self._file is not None:
            self._timer.start()

    def stop(self) -> None:
        """Keep it a last time."""
        self._timer.stop()
        self.keep()

    def keep(self) -> None:
        """Write down how one stands, where that is not how one stood, and how large the panes are."""
        now = self.now()
        if now != self._known and self._file is not None:
            self._known = now
            standing.keep(self._file, now)
        sizes = self._sizes_now()
        if sizes != self._sizes:
            self._sizes = sizes
            self._panes.arrangement.store()
            self._window.settings.setValue("geometry", sizes[0])

    def _sizes_now(self) -> tuple[QByteArray, ...]:
        panes = self._panes
        return self._window.saveGeometry(), panes.split.saveState(), panes.memo_pane.split.saveState()

    def now(self) -> Standing:
        """Return how one stands; what is searched for in a library with a passphrase is nobody's business."""
        panes = self._panes
        cards, sieve = panes.cards, panes.cards.chips.sieve
        is_secret = panes.session.desk.is_encrypted
        return Standing(
            place=panes.sidebar.place,
            find="" if is_secret else cards.filter.text(),
            kind=sieve.kind,
            view=cards.switch.kind.value,
            card=panes.reader.card,
            scrolled=cards.view.verticalScrollBar().value(),
            read_to=_thousandths(panes.reader.article.verticalScrollBar()),
            memo=panes.memo.id,
            page=panes.memo_pane.preview.page,
            focus=self._focus(),
        )

    def _focus(self) -> str:
        focus = QApplication.focusWidget()
        if focus is None or focus.window() is not self._window:
            # the keyboard is with a dialog or another program, and will come back
            return self._known.focus
        stops = self._stops().items()
        return next((name for name, stop in stops if stop is focus or stop.isAncestorOf(focus)), "")

    def _stops(self) -> dict[str, QWidget]:
        panes = self._panes
        return {
            "sidebar": panes.sidebar,
            "filter": panes.cards.filter,
            "cards": panes.cards.list_shown(),
            "article": panes.reader.article,
            "outline": panes.memo_pane.outline,
        }


def _thousandths(bar: QScrollBar) -> int:
    return bar.value() * 1000 // bar.maximum() if bar.maximum() else 0
