"""Takes a library back: from a snapshot, or as much of a damaged one as can be read."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from readahead.gui import past_words, wording
from readahead.gui.damaged import DamagedPage
from readahead.gui.doors import Door
from readahead.model.errors import DamagedLibrary, ReadaheadError
from readahead.model.keeping import SalvageReport, Snapshot

if TYPE_CHECKING:
    from readahead.gui.jobs import Job
    from readahead.gui.libraries import Libraries


class Rescue(QObject):
    """Works on the library that *libraries* shows, or could not show."""

    def __init__(self, libraries: Libraries) -> None:
        super().__init__(libraries)
        self._libraries, self._window = libraries, libraries.window

    def restore(self, snapshot: Snapshot) -> None:
        """Put a snapshot in the place of the library that is open, or of the damaged one that is shown."""
        from readahead.desk import keeping

        page, panes = self._libraries.page, self._window.panes
        shown = panes.session.door if panes is not None else None
        door = page.door if isinstance(page, DamagedPage) else shown
        if door is None or not self._libraries.leave():
            return
        door = replace(door, is_read_only=False)
        try:
            replaced = keeping.restore(door.path, snapshot.path, passphrase=door.passphrase)
        except ReadaheadError as fault:
            self._libraries.go(door)
            self._window.messages.warn(str(fault))
            return
        if self._libraries.go(door):
            self._say_restored(snapshot, replaced)

    def _say_restored(self, snapshot: Snapshot, replaced: Path | None) -> None:
        words = self.tr("The library is as it was on {when}.").format(
            when=past_words.date_and_time(snapshot.at)
        )
        if replaced is not None:
            kept = self.tr("The file it replaced is kept as {path}.").format(path=replaced)
            words = f"{words} {kept}"
        self._window.messages.remark(words)

    def show_damage(self, door: Door, fault: DamagedLibrary) -> None:
        """Show what can be done about the damaged library behind *door*."""
        from readahead.desk import keeping

        print(fault, file=sys.stderr)  # noqa: T201 - whoever started it from a terminal looks there
        if not self._libraries.leave():
            return
        snapshot = keeping.last_good(door.path, passphrase=door.passphrase)
        page = DamagedPage(
            self._window.theme, door, snapshot, detail=fault.detail, is_listed=_can_be_read(door)
        )
        page.read_asked.connect(self._read_damaged)
        page.restore_asked.connect(self.restore)
        page.salvage_asked.connect(self._ask_salvage)
        page.other_asked.connect(self._libraries.ask_open)
        self._window.messages.hide()
        self._libraries.put(page)
        page.focus()

    def _read_damaged(self) -> None:
        if isinstance(self._libraries.page, DamagedPage):
            self._libraries.go(replace(self._libraries.page.door, is_read_only=True))

    def _ask_salvage(self) -> None:
        from readahead.desk import places

        if not isinstance(self._libraries.page, DamagedPage):
            return
        door = self._libraries.page.door
        path = door.path
        start = path.with_name(f"{path.stem} saved{places.SUFFIX}")
        name, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Save what can be read"), str(start), self._libraries.file_filter()
        )
        if name:
            target = Path(name)
            self.salvage(door, target if target.suffix else target.with_name(target.name + places.SUFFIX))

    def salvage(self, door: Door, target: Path) -> None:
        """Save what can be read of the library behind *door* into a new one at *target*, beside the window, and show that."""
        self._libraries.worker.run(
            partial(_salvage, door, target),
            partial(self._show_salvaged, door),
            words=self.tr("Saving what can be read"),
            drawing="life-buoy",
            can_cancel=True,
        )

    def _show_salvaged(self, door: Door, report: SalvageReport) -> None:
        if not self._libraries.go(Door(report.target, door.passphrase)):
            return
        self._window.messages.remark(self._in_words(report), details=report.left_over)

    def _in_words(self, report: SalvageReport) -> str:
        """Say how much was saved, and of what was lost no more than can be told."""
        if report.is_exact and not report.lost and not report.left_over:
            return self.tr("Saved everything into {path}.").format(path=report.target)
        words = self.tr("Saved {saved} rows into {path}; {lost} could not be read.")
        if not report.is_exact:
            words = self.tr("Saved {saved} rows into {path}; at least {lost} could not be read.")
        if not report.is_exact and not report.lost:
            words = self.tr("Saved {saved} rows into {path}; how many could not be read cannot be told.")
        return words.format(
            saved=wording.number(report.saved), lost=wording.number(report.lost), path=report.target
        )


def _can_be_read(door: Door) -> bool:
    """Return whether the library behind *door* can at least be opened for reading."""
    try:
        replace(door, is_read_only=True).open().close()
    except ReadaheadError:
        return False
    return True


def _salvage(door: Door, target: Path, job: Job) -> SalvageReport:
    from readahead.desk import keeping

    return keeping.salvage(
        door.path,
        target,
        passphrase=door.passphrase,
        progress=job.progress,
        is_cancelled=job.is_cancelled,
    )
