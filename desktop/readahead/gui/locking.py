"""Libraries that open with a passphrase only: asked for, made, changed, and saved as plain ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from readahead.gui import fonts
from readahead.gui.checks import Check
from readahead.gui.controls import Label
from readahead.gui.dialogs import Dialog
from readahead.gui.doors import Door
from readahead.gui.theme import Theme
from readahead.model.errors import ReadaheadError, WrongPassphrase
from readahead.model.keeping import Snapshot

if TYPE_CHECKING:
    from readahead.desk.desk import Desk
    from readahead.gui.jobs import Job
    from readahead.gui.libraries import Libraries


class PassphraseDialog(Dialog):
    """Asks for the passphrase of a library; *given* carries it. It stays open until the right one is given."""

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None, path: Path) -> None:
        title = QCoreApplication.translate("PassphraseDialog", "Open “{library}”").format(library=path.stem)
        verb = QCoreApplication.translate("PassphraseDialog", "Open")
        super().__init__(theme, parent, title=title, verb=verb)
        about = Label(self.tr("This library opens with its passphrase only."), tone="second")
        self.form.addRow(about)
        self.passphrase = secret()
        self.field(self.tr("Passphrase"), self.passphrase)
        self.shown = shown(theme, self.passphrase)
        self.form.addRow("", self.shown)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        if not self.passphrase.text():
            self.complain(self.tr("Type the passphrase."))
            return
        self.given.emit(self.passphrase.text())

    def refuse(self, sentence: str) -> None:
        """Say that it was not the right one, and let another be typed."""
        self.complain(sentence)
        self.passphrase.selectAll()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def done_with(self) -> None:
        """Close: the library is open."""
        super().accept()


class NewPassphraseDialog(Dialog):
    """Asks for a new passphrase, typed twice; *given* carries the old one, where there is one, and the new."""

    given = Signal(str, str)

    def __init__(
        self, theme: Theme, parent: QWidget | None, *, title: str, verb: str, has_old: bool = False
    ) -> None:
        super().__init__(theme, parent, title=title, verb=verb)
        self.old, self.new, self.again = secret(), secret(), secret()
        self._has_old = has_old
        if has_old:
            self.field(self.tr("Passphrase now"), self.old)
        self.field(self.tr("New passphrase"), self.new)
        self.field(self.tr("Once more"), self.again)
        self.shown = shown(theme, self.old, self.new, self.again)
        self.form.addRow("", self.shown)
        words = self.tr(
            "Without the passphrase nobody can open the library, nor its snapshots: keep it where you will find it."
        )
        self.warning = Label(words, px=12, tone="second", wraps=True)
        fonts.at_least(self.warning, width=360)
        self.form.addRow("", self.warning)
        (self.old if has_old else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        if self._has_old and not self.old.text():
            self.complain(self.tr("Type the passphrase that opens it now."))
        elif not self.new.text():
            self.complain(self.tr("Type a new passphrase."))
        elif self.new.text() != self.again.text():
            self.complain(self.tr("The two new passphrases are not the same."))
        else:
            super().accept()
            self.given.emit(self.old.text(), self.new.text())


class Locks(QObject):
    """What is done with passphrases, for the library that *libraries* shows or is to show; `dialog` is open."""

    def __init__(self, libraries: Libraries) -> None:
        super().__init__(libraries)
        self._libraries, self._window = libraries, libraries.window
        self.dialog: Dialog | None = None

    def ask(self, door: Door, sentence: str = "") -> None:
        """Ask for the passphrase of the library behind *door*, and open it."""
        dialog = PassphraseDialog(self._window.theme, self._window, door.path)
        dialog.given.connect(partial(self._try, dialog, door))
        self._open(dialog)
        if sentence:
            dialog.refuse(sentence)

    def ask_new(self, *_: object) -> None:
        """Ask where a new locked library is to lie, and for its passphrase."""
        path = self._libraries.ask_where(self.tr("New encrypted library"), "library")
        if path is not None:
            self._ask_twice(self.tr("New encrypted library"), self.tr("Make it"), partial(self._make, path))

    def ask_change(self, *_: object) -> None:
        """Ask for another passphrase of the library that is open."""
        self._ask_twice(self.tr("Change the passphrase"), self.tr("Change it"), self._change, has_old=True)

    def ask_encrypt(self, *_: object) -> None:
        """Ask where a locked copy of the library is to be saved, and for its passphrase."""
        desk = self._libraries.desk
        stem = desk.path.stem if desk is not None and desk.path is not None else "library"
        path = self._libraries.ask_where(self.tr("Save as an encrypted library"), f"{stem} encrypted")
        if path is not None:
            title = self.tr("Save as an encrypted library")
            self._ask_twice(title, self.tr("Save"), partial(self.encrypt, path))

    def ask_plain(self, *_: object) -> None:
        """Ask where a plain copy of the library is to be saved, which anybody can read."""
        desk = self._libraries.desk
        stem = desk.path.stem if desk is not None and desk.path is not None else "library"
        path = self._libraries.ask_where(self.tr("Save as a plain library"), f"{stem} plain")
        if path is not None:
            self.decrypt(path)

    # How

    def encrypt(self, target: Path, _old: str, passphrase: str) -> None:
        """Save a locked copy of the library at *target*."""
        self._copy(partial(_encrypt, target, passphrase), self.tr("Saving an encrypted copy"))

    def decrypt(self, target: Path) -> None:
        """Save a plain copy of the library at *target*."""
        self._copy(partial(_decrypt, target), self.tr("Saving a plain copy"))

    def _copy(self, work: Callable[..., Snapshot], words: str) -> None:
        if self._window.panes is not None:
            worker = self._window.panes.worker
            worker.run(work, self._tell_copy, words=words, drawing="lock", can_cancel=True, in_bytes=True)

    def _tell_copy(self, snapshot: Snapshot) -> None:
        door = Door(snapshot.path)
        self._window.messages.inform(
            self.tr("Saved as {path}; the library that is open stays as it is.").format(path=snapshot.path),
            todo=partial(self._libraries.go, door),
            verb=self.tr("Open the copy"),
        )

    def _try(self, dialog: PassphraseDialog, door: Door, passphrase: str) -> None:
        tried = Door(door.path, passphrase, door.is_read_only)
        try:
            tried.open().close()
        except WrongPassphrase as fault:
            dialog.refuse(str(fault))
            return
        except ReadaheadError:
            # said where every library that is not opened says why
            pass
        dialog.done_with()
        self._libraries.go(tried)

    def _make(self, path: Path, _old: str, passphrase: str) -> None:
        self._libraries.make(path, passphrase=passphrase)

    def _change(self, old: str, new: str) -> None:
        """Change the passphrase of the library that is open; it is closed meanwhile, since nobody else may have it open."""
        panes = self._window.panes
        door = panes.session.door if panes is not None else None
        if door is None or not self._libraries.leave():
            return
        self._libraries.worker.run(
            partial(_change, door.path, old, new),
            partial(self._tell_changed, Door(door.path, new)),
            words=self.tr("Changing the passphrase"),
            drawing="lock",
            failed=partial(self._tell_failed, door),
        )

    def _tell_changed(self, door: Door, left: tuple[Path, ...]) -> None:
        if self._libraries.go(door):
            words = self.tr("The passphrase was changed.")
            if left:
                words += " " + self.tr("These snapshots still have an older one:")
            self._window.messages.inform(words, details=[str(path) for path in left])

    def _tell_failed(self, door: Door, sentence: str) -> None:
        self._libraries.go(door)
        self._window.messages.warn(sentence)

    def _ask_twice(
        self, title: str, verb: str, given: Callable[[str, str], None], *, has_old: bool = False
    ) -> None:
        dialog = NewPassphraseDialog(
            self._window.theme, self._window, title=title, verb=verb, has_old=has_old
        )
        dialog.given.connect(given)
        self._open(dialog)

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self, _result: int) -> None:
        self.dialog = None


def secret() -> QLineEdit:
    """Return a field that does not show what is typed in it."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    fonts.at_least(field, width=280)
    return field


def shown(theme: Theme, *fields: QLineEdit) -> Check:
    """Return a box that lets the words in *fields* be seen while it is ticked."""
    box = Check(theme, QCoreApplication.translate("PassphraseDialog", "Show it"))
    for field in fields:
        box.toggled.connect(partial(_show, field))
    return box


def _show(field: QLineEdit, is_shown: bool) -> None:
    field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)


def _encrypt(target: Path, passphrase: str, desk: Desk, job: Job) -> Snapshot:
    return desk.encrypt(target, passphrase, progress=job.progress, is_cancelled=job.is_cancelled)


def _decrypt(target: Path, desk: Desk, job: Job) -> Snapshot:
    return desk.decrypt(target, progress=job.progress, is_cancelled=job.is_cancelled)


def _change(path: Path, old: str, new: str, _job: Job) -> tuple[Path, ...]:
    with Door(path, old).open() as desk:
        return desk.change_passphrase(old, new)
