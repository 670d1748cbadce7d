"""The dialog of backups: the snapshots there are and what each holds, one more, a copy elsewhere, a check, and going back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from readahead.gui import fonts, past_words, wording
from readahead.gui.controls import Button, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.rows import Row, RowModel, RowView
from readahead.gui.session import Session
from readahead.model.keeping import Occasion, Snapshot

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

LIST_PX = 300


class BackupsDialog(Dialog):
    """Emits what is asked for; *restore_asked* carries the Snapshot to go back to, once it has been asked for twice."""

    restore_asked = Signal(object)
    snapshot_asked = Signal()
    copy_asked = Signal()
    check_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("BackupsDialog", "Backups")
        super().__init__(
            session.theme, parent, title=title, verb=QCoreApplication.translate("BackupsDialog", "Restore…")
        )
        self._session = session
        self._sure: Snapshot | None = None
        self.cancel.say(self.tr("Close"))
        self.model = RowModel(self)
        self.view = RowView(session.theme, self.model, self.tr("Snapshots"))
        self.about = Label(
            self.tr(
                "A snapshot is taken when something has changed; the last of each of 7 days and of 4 weeks is kept."
            ),
            tone="second",
            wraps=True,
        )
        fonts.at_least(self.about, width=560)
        self.now = Button(session.theme, self.tr("Back up now"), drawing="archive")
        self.elsewhere = Button(session.theme, self.tr("Back up to…"), drawing="save")
        self.look = Button(session.theme, self.tr("Check library"), drawing="shield-check")
        self._lay_out()
        self.now.clicked.connect(self.snapshot_asked)
        self.elsewhere.clicked.connect(self.copy_asked)
        self.look.clicked.connect(self.check_asked)
        self.view.selectionModel().currentChanged.connect(self._offer)
        self.reload()
        self.view.setFocus()

    def _lay_out(self) -> None:
        fonts.at_least(self, width=640)
        self.view.setMinimumHeight(LIST_PX)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.now, self.elsewhere, self.look):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.form.addRow(self.about)
        self.form.addRow(self.view)
        self.form.addRow(row)

    def reload(self, *_: object) -> None:
        """Look again which snapshots there are; to open and count them takes longer than a frame."""
        self.verb.setEnabled(False)
        self._session.beside.ask("snapshots", _snapshots, self._take)

    @property
    def snapshot(self) -> Snapshot | None:
        """The snapshot the keyboard is on."""
        row = self.view.current()
        return row.value if row is not None and isinstance(row.value, Snapshot) else None

    def _take(self, found: tuple[Snapshot, ...] | None) -> None:
        rows = [snapshot_row(one) for one in found or ()]
        at = self.view.currentIndex().row()
        self.model.show(rows or [Row(self.tr("No snapshot has been taken yet."), is_faded=True)])
        self.view.go_to(max(at, 0))
        self._offer()

    def _offer(self, *_: object) -> None:
        snapshot = self.snapshot
        self.verb.setEnabled(snapshot is not None and snapshot.is_readable)
        self._sure = None
        self.problem.hide()

    def accept(self) -> None:
        snapshot = self.snapshot
        if snapshot is None or not self.verb.isEnabled():
            return
        if self._sure != snapshot:
            words = self.tr(
                "The library will be as it was on {when}. The file as it is now is kept beside it. Press Restore again to do it."
            )
            self.complain(words.format(when=past_words.date_and_time(snapshot.at)))
            self._sure = snapshot
            return
        super().accept()
        self.restore_asked.emit(snapshot)


def snapshot_row(one: Snapshot) -> Row:
    """Return what a list shows of a snapshot."""
    if not one.is_readable:
        words = QCoreApplication.translate(
            "BackupsDialog", "It cannot be opened with what opens this library."
        )
        return Row(
            past_words.moment(one.at), words, occasion(one.occasion), "archive", is_faded=True, value=one
        )
    return Row(
        past_words.moment(one.at), holding(one), occasion(one.occasion), "archive", "accent", value=one
    )


def holding(one: Snapshot) -> str:
    """Return what a snapshot holds: "12 articles · 300 cards · 5 notes · 1 memo · 1.2 MB"."""
    parts = (
        wording.articles(one.articles),
        wording.cards(one.cards),
        wording.notes(one.annotations),
        wording.memos(one.memos),
        wording.size(one.bytes),
    )
    return " · ".join(parts)


def occasion(one: Occasion) -> str:
    """Return why a snapshot was taken."""
    match one:
        case Occasion.AUTOMATIC:
            return QCoreApplication.translate("BackupsDialog", "automatic")
        case Occasion.ASKED:
            return QCoreApplication.translate("BackupsDialog", "asked for")
        case Occasion.MIGRATION:
            return QCoreApplication.translate("BackupsDialog", "before an update")


def _snapshots(desk: Desk) -> tuple[Snapshot, ...]:
    return desk.snapshots()
