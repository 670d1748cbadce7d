"""Links that were dropped, pasted or typed: fetched when a person says so, or their text pasted one after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from readahead.gui.languages import Counts
from readahead.gui.messages import MessageBar
from readahead.gui.pasting import Pasted
from readahead.gui.session import Session

if TYPE_CHECKING:
    from readahead.desk.fetching_in import Network
    from readahead.desk.reports import ImportReport
    from readahead.gui.importing import Importer

LEFT_SETTING = "links/left"
MOST_LEFT = 200
"""Addresses that are kept for another time."""


class Links(QObject):
    """What *importer* does with links. network stands for the real one where it is not None."""

    def __init__(self, importer: Importer, session: Session, messages: MessageBar, window: QWidget) -> None:
        super().__init__(importer)
        self._importer, self._session, self._messages, self._window = importer, session, messages, window
        self._waiting: list[str] = []
        self._fetching: list[str] = []
        self.network: Network | None = None

    def ask(self, *_: object) -> None:
        """Ask for the addresses of pages to fetch; those that gave nothing before stand there already."""
        self.show(self.left(), were_left=True)

    def left(self) -> list[str]:
        """Return the addresses that a person asked for and that gave nothing yet, the last ones, through restarts."""
        kept = str(self._session.settings.value(LEFT_SETTING, ""))
        return kept.split("\n")[-MOST_LEFT:] if kept else []

    def keep(self, report: ImportReport, *, is_stopped: bool) -> None:
        """Keep for another time what gave nothing of the addresses that were fetched; of a stopped fetch all of them."""
        from readahead.desk.reports import Outcome

        fetching, self._fetching = self._fetching, []
        refused = {item.source for item in report.items if item.outcome is Outcome.REFUSED}
        came = [one for one in fetching if one not in refused and not is_stopped]
        self._put([one for one in self.left() if one not in came])

    def _forget(self, _addresses: list[str]) -> None:
        self._put([])

    def _put(self, left: list[str]) -> None:
        self._session.settings.setValue(LEFT_SETTING, "\n".join(dict.fromkeys(left)))

    def show(self, addresses: list[str], *, were_left: bool = False) -> None:
        """Ask whether the pages at those addresses are to be fetched: none is without that."""
        from readahead.gui.fetch_dialog import FetchDialog

        dialog = FetchDialog(self._session.theme, self._window, addresses, were_left=were_left)
        if were_left:
            # what its user took out of the field is wanted no more
            for signal in (dialog.given, dialog.paste_asked):
                signal.connect(self._forget)
        else:
            dialog.rejected.connect(partial(self._tell_left, addresses))
        dialog.given.connect(self._fetch)
        dialog.paste_asked.connect(self.ask_texts)
        self._importer.open(dialog)

    def ask_texts(self, addresses: list[str]) -> None:
        """Ask for the text of the article behind each link, one after the other: nothing is fetched."""
        self._waiting += addresses[1:]
        pasted = Pasted(address=addresses[0])
        dialog = self._importer.show_pasted(pasted, asks_text=True, more=len(self._waiting))
        dialog.rejected.connect(self._leave)

    def go_on(self) -> None:
        """Ask for the text of the next link, if one waits."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.ask_texts(waiting)

    def _fetch(self, addresses: list[str]) -> None:
        # first of all, so that they outlast whatever ends the fetch
        self._put([*self.left(), *addresses])
        self._fetching = addresses
        if not self._importer.fetch(addresses, self.network):
            self._tell_left(addresses)

    def _leave(self) -> None:
        left, self._waiting = self._waiting, []
        self._tell_left(left)

    def _tell_left(self, left: list[str]) -> None:
        if left:
            words = Counts.tr("%Ln link(s) was (were) left.", "", len(left))
            # a single one its user has before their eyes; several would have to be sought again
            self._messages.inform(words, details=left, passes=len(left) == 1)
