"""Subscriptions in the window: their dialog, looking at them when a person says so, and by a timer that was switched on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QWidget

from readahead.gui.languages import Counts
from readahead.gui.messages import MessageBar
from readahead.gui.session import Session
from readahead.gui.working import Worker
from readahead.model.subscription import SubscriptionId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.desk.fetching_in import Network
    from readahead.gui.importing import Importer
    from readahead.gui.jobs import Job
    from readahead.gui.subscriptions_dialog import SubscriptionsDialog
    from readahead.model.changes import Changes

TICK_MS = 60_000


class Subscriptions(QObject):
    """Lets *importer* look at subscriptions. network stands for the real one where it is not None."""

    def __init__(
        self, importer: Importer, session: Session, messages: MessageBar, worker: Worker, window: QWidget
    ) -> None:
        super().__init__(window)
        self._importer, self._session, self._messages = importer, session, messages
        self._worker, self._window = worker, window
        self.network: Network | None = None
        self.dialog: SubscriptionsDialog | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.look)

    def begin(self) -> None:
        """Look by the timer from now on, as often as the settings say."""
        if not self._session.is_read_only:
            self._tick.start()

    def stop(self) -> None:
        """Look no more by the timer."""
        self._tick.stop()

    def ask(self, *_: object) -> None:
        """Show the subscriptions."""
        from readahead.gui.subscriptions_dialog import SubscriptionsDialog

        dialog = self.dialog = SubscriptionsDialog(self._session, self._window)
        dialog.refresh_asked.connect(self.refresh)
        dialog.list_asked.connect(self._subscribe_all)
        dialog.finished.connect(self._forget)
        dialog.open()

    def refresh(self, wanted: list[SubscriptionId] | None = None, *_: object) -> None:
        """Look at some subscriptions, or at all that were asked for."""
        self._since.restart()
        self._importer.refresh(wanted, self.network)

    def refresh_all(self, *_: object) -> None:
        """Look at all subscriptions that were asked for, or show that there are none."""
        if self._has_any():
            self.refresh()
        else:
            self.ask()

    def look(self, *_: object) -> None:
        """Look at all by the timer, if it is switched on, its time has come, and nothing else runs."""
        minutes = self._session.preferences.value.refresh_minutes
        if not minutes or not self._since.hasExpired(minutes * TICK_MS) or self._importer.is_busy:
            return
        if self._has_any():
            self._since.restart()
            self._importer.refresh(None, self.network, is_quiet=True)

    def _has_any(self) -> bool:
        """Return whether there is a subscription that was asked for here."""
        return any(not one.is_unasked for one in self._session.find(self._session.desk.subscriptions) or ())

    def _forget(self, _result: int) -> None:
        self.dialog = None

    def _subscribe_all(self, file: Path) -> None:
        failed = self.dialog.complain if self.dialog is not None else None
        self._worker.run(partial(_subscribe_all, file), self._tell, failed=failed)

    def _tell(self, changes: Changes) -> None:
        self._session.tell(changes)
        made = len(changes.subscriptions)
        words = Counts.tr("%Ln feed(s) was (were) subscribed to.", "", made)
        if not made:
            words = self.tr("All of its feeds are subscribed to already.")
        if self.dialog is not None:
            self.dialog.complain(words)
        else:
            self._messages.inform(words)


def _subscribe_all(file: Path, desk: Desk, _job: Job) -> Changes:
    return desk.subscribe_all(file)
