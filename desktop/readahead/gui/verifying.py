"""The verbs for papers that have left the desk: check a file, deliver the open memo, write its supplement."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from readahead.gui.exporting import FOLDER_SETTING, usual_folder
from readahead.gui.open_memo import OpenMemo
from readahead.gui.proof_dialog import ProofDialog, SinceDialog
from readahead.gui.session import Session
from readahead.gui.working import Worker
from readahead.model.proving import Proof
from readahead.model.since import Since

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.gui.jobs import Job
    from readahead.gui.messages import MessageBar


class Verifier(QObject):
    """Emits *card_asked* with a card that a list leads to, and *memo_asked* with a memo that was made."""

    card_asked = Signal(object)
    memo_asked = Signal(object)

    def __init__(
        self, session: Session, open_memo: OpenMemo, messages: MessageBar, worker: Worker, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._memo, self._messages = session, open_memo, messages
        self._worker, self._window = worker, window
        self.dialog: ProofDialog | SinceDialog | None = None

    def ask(self) -> None:
        """Ask for the file that is to be checked."""
        folder = str(self._session.settings.value(FOLDER_SETTING, usual_folder()))
        kinds = self.tr("Exported memos (*.pdf *.docx *.html *.htm *.md);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Check an exported memo"), folder, kinds
        )
        if chosen:
            self.check(Path(chosen))

    def check(self, file: Path) -> None:
        """Check a file beside the window, and show how its lines stand."""
        words = self.tr("Checking {name}").format(name=file.name)
        self._worker.run(partial(_verify, file), self._show, words=words, drawing="shield-check")

    def deliver(self) -> None:
        """Remember that the open memo leaves the desk as it stands."""
        memo = self._memo.memo
        if memo is None or self._session.ask(partial(self._session.desk.deliver, memo.id)) is None:
            return
        version = self._session.desk.deliveries(memo.id)[-1].version
        words = self.tr("“{title}” is remembered as version {number}; what you export now bears that number.")
        self._messages.inform(words.format(title=memo.title, number=version))

    def show_since(self, since: Since | None) -> None:
        """Show what has come in since the open memo was delivered."""
        if since is None:
            return
        dialog = SinceDialog(self._session.theme, self._window, since)
        dialog.supplement_asked.connect(self.supplement)
        self._open(dialog)

    def supplement(self) -> None:
        """Write what has come in as a memo of its own, and open it."""
        memo = self._memo.memo
        if memo is None:
            return
        made = self._session.ask(partial(self._session.desk.supplement, memo.id))
        if made is not None:
            self.memo_asked.emit(made.id)

    def _show(self, proof: Proof) -> None:
        self._open(ProofDialog(self._session.theme, self._window, proof))

    def _open(self, dialog: ProofDialog | SinceDialog) -> None:
        self.dialog = dialog
        dialog.card_asked.connect(self.card_asked)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self, _result: int) -> None:
        self.dialog = None


def _verify(file: Path, desk: Desk, _job: Job) -> Proof:
    return desk.verify(file)
