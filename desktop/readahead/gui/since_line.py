"""The line under a memo's head that says which version left the desk and what has come in since."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from readahead.gui import sentences
from readahead.gui.controls import Button, ElidedLabel
from readahead.gui.open_memo import OpenMemo
from readahead.gui.session import Session
from readahead.model.changes import Changes
from readahead.model.memo import EntryId, MemoId
from readahead.model.since import Bearing, Since

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

_FIRST = (Bearing.DISPUTED, Bearing.SUPERSEDED, Bearing.CONFIRMED)
"""What a line is marked with where several hold of it."""


class SinceLine(QWidget):
    """Hidden until the memo was delivered. *asked* carries all of it, to be shown; *found* says what was found for the open memo."""

    asked = Signal(object)
    found = Signal()

    def __init__(self, session: Session, open_memo: OpenMemo) -> None:
        super().__init__()
        self._session, self._memo = session, open_memo
        self.since: Since | None = None
        self.words = ElidedLabel(px=12, tone="second")
        self.more = Button(session.theme, self.tr("Show"), look="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.more)
        self.more.setAccessibleName(self.tr("Show what has come in since"))
        self.more.clicked.connect(self._ask)
        open_memo.changed.connect(self.read)
        session.changed.connect(self._follow)
        self.hide()

    def bearings(self) -> dict[EntryId, Bearing]:
        """Return what each line that is touched is marked with."""
        told = self.since.developments if self.since else ()
        return {
            entry: min((each.bearing for each in told if each.entry == entry), key=_FIRST.index)
            for entry in {each.entry for each in told}
        }

    def read(self) -> None:
        """Ask, beside the window, what has come in since the open memo was delivered."""
        memo = self._memo.id
        if self.since is not None and self.since.memo != memo:
            self._show(None)
        if memo is not None:
            self._session.beside.ask("since", partial(_since, memo), self._show)

    def _ask(self) -> None:
        self.asked.emit(self.since)

    def _follow(self, changes: Changes) -> None:
        if changes.articles or changes.cards:
            self.read()

    def _show(self, since: Since | None) -> None:
        self.since = since if since is not None and since.memo == self._memo.id else None
        self.setVisible(self.since is not None)
        if self.since is not None:
            self.words.setText(sentences.said(self.since.sentence))
            self.more.setVisible(bool(self.since.articles))
        self.found.emit()


def _since(memo: MemoId, desk: Desk) -> Since | None:
    return desk.since(memo) if desk.deliveries(memo) else None
