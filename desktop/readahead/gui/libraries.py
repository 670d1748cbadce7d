"""Which library the window shows: opened, made, changed for another, and closed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from readahead.gui.doors import Door
from readahead.gui.recent import recent, remember
from readahead.model.errors import (
    DamagedLibrary,
    PassphraseNeeded,
    ReadaheadError,
    WrongPassphrase,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from readahead.desk.desk import Desk
    from readahead.gui.library_dialog import LibraryDialog
    from readahead.gui.locking import Locks
    from readahead.gui.recent_menu import RecentMenu
    from readahead.gui.rescue import Rescue
    from readahead.gui.window import Window
    from readahead.gui.working import Worker
    from readahead.model.keeping import Snapshot

LATER_MS = 300
"""How soon files that were handed over are offered again to an importer that was busy."""


class Libraries(QObject):
    """Opens the library at *first* for a window that already stands, and imports *files*; then any other one asked for.

    *stood* carries the path of the library the window is about from then on, *shown* is emitted once one is shown.
    is_second says that another window of the same library stands and does not answer.
    """

    stood = Signal(object)
    shown = Signal()

    def __init__(self, window: Window, first: Path, files: Sequence[Path] = ()) -> None:
        super().__init__(window)
        self.window, self._first, self._files = window, Door(first), list(files)
        self.desk: Desk | None = None
        self.is_second = False
        self.page: QWidget | None = None
        self._saviour: Rescue | None = None
        self._locks: Locks | None = None
        self._worker: Worker | None = None
        self.dialog: LibraryDialog | None = None
        actions = window.actions_
        actions["new_library"].triggered.connect(self.ask_new)
        actions.below["open_library"] = self.recent_menu
        actions["open_library"].triggered.connect(self.ask_open)
        actions["new_locked"].triggered.connect(self._ask_new_locked)
        actions["lock"].triggered.connect(self._ask_encrypt)
        actions["change_passphrase"].triggered.connect(self._ask_change)
        actions["save_plain"].triggered.connect(self._ask_plain)

    # Opening

    def open(self) -> None:
        """Open the library the program was started with; then import the files it was started with."""
        self.stood.emit(self._first.path)
        if self.go(self._first) and self.is_second:
            self.window.messages.inform(
                self.tr("Another window of this library does not answer, so this one was opened beside it.")
            )

    def take_call(self, files: Sequence[Path]) -> None:
        """Come to the front, since the program was started again, and import the *files* it was started with."""
        from readahead.gui.single_start import bring_to_front

        bring_to_front(self.window)
        self._files += files
        self._take_files()

    def _take_files(self) -> None:
        """Import the files that wait, as soon as a library is open and nothing else runs."""
        panes = self.window.panes
        if not self._files or panes is None:
            return
        if panes.importer.job is None and self.window.strip.isHidden():
            files, self._files = self._files, []
            panes.importer.take_files(files)
        else:
            QTimer.singleShot(LATER_MS, self, self._take_files)

    def go(self, door: Door, *, is_forced: bool = False) -> bool:
        """Show the library behind *door* in place of the one that is open; return whether that is shown now.

        Where something that is being written cannot be stored the open one stays, unless it *is_forced* to go.
        """
        if self.desk is not None and _is_same(self.desk.path, door.path):
            return True
        try:
            desk = door.open()
        except PassphraseNeeded:
            self.locks.ask(door)
            return False
        except WrongPassphrase as fault:
            self.locks.ask(door, str(fault))
            return False
        except DamagedLibrary as fault:
            self._rescue().show_damage(door, fault)
            return False
        except ReadaheadError as fault:
            self._refuse(door, fault)
            return False
        if not self.leave(is_forced=is_forced):
            desk.close()
            return False
        self._show(desk, door)
        return True

    def leave(self, *, is_forced: bool = False) -> bool:
        """Close the library that is open; return whether none is open any more."""
        if not self.window.detach(is_forced=is_forced):
            return False
        self._drop_page()
        self.close()
        return True

    def close(self) -> None:
        """Close the file of the library, where one is open."""
        if self._worker is not None:
            self._worker.stop()
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    def _show(self, desk: Desk, door: Door) -> None:
        from readahead.gui.session import Session

        self.desk = desk
        window = self.window
        window.messages.hide()
        panes = window.attach(Session(desk, window.theme, window.settings, window, door=door))
        panes.safety.restore_asked.connect(self._restore)
        panes.safety.copy_opened.connect(self.go_on_with)
        panes.safety.rescue_asked.connect(self._show_damage)
        remember(window.settings, door.path)
        self.stood.emit(door.path)
        self.shown.emit()
        self._take_files()
        if panes.session.damage is not None:
            self._show_damage()

    def _show_damage(self) -> None:
        """Show what can be done about the library that is open and turned out to be damaged."""
        panes = self.window.panes
        if panes is not None and panes.session.damage is not None and panes.session.door is not None:
            self._rescue().show_damage(panes.session.door, panes.session.damage)

    def _refuse(self, door: Door, fault: ReadaheadError) -> None:
        """Say why a library is not opened: in a page of its own where the window would stand empty."""
        if self.desk is not None:
            self.window.messages.warn(str(fault))
            return
        print(fault, file=sys.stderr)  # noqa: T201 - whoever started it from a terminal looks there
        from readahead.gui.no_library import NoLibrary

        page = NoLibrary(self.window.theme, door.path, str(fault))
        page.open_other.clicked.connect(self.ask_open)
        page.make_new.clicked.connect(self.ask_new)
        page.again.clicked.connect(partial(self._try_again, door))
        self.put(page)
        page.open_other.setFocus()

    def put(self, page: QWidget) -> None:
        """Let *page* stand in the window while no library is open."""
        self._drop_page()
        self.page = page
        self.window.body.addWidget(page)
        self.window.body.setCurrentWidget(page)

    def _drop_page(self) -> None:
        if self.page is not None:
            self.window.body.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None

    def _try_again(self, door: Door, *_: object) -> None:
        self.go(door)

    @property
    def worker(self) -> Worker:
        """Does long work while no library is open; made when it is first wanted."""
        from readahead.gui.working import Worker

        if self._worker is None:
            self._worker = Worker(None, self.window.messages, self.window.strip, self)
            self._worker.broke.connect(self.window.broke)
        return self._worker

    @property
    def locks(self) -> Locks:
        """What is done with passphrases; made when it is first wanted."""
        from readahead.gui.locking import Locks

        if self._locks is None:
            self._locks = Locks(self)
        return self._locks

    def _ask_new_locked(self, *_: object) -> None:
        self.locks.ask_new()

    def _ask_encrypt(self, *_: object) -> None:
        self.locks.ask_encrypt()

    def _ask_change(self, *_: object) -> None:
        self.locks.ask_change()

    def _ask_plain(self, *_: object) -> None:
        self.locks.ask_plain()

    def _rescue(self) -> Rescue:
        from readahead.gui.rescue import Rescue

        if self._saviour is None:
            self._saviour = Rescue(self)
        return self._saviour

    def _restore(self, snapshot: Snapshot) -> None:
        self._rescue().restore(snapshot)

    def go_on_with(self, path: Path) -> None:
        """Go on with a copy of a library whose file has gone; a note that could not be stored is taken along."""
        panes = self.window.panes
        if panes is None:
            return
        draft, card = panes.reader.notes.draft(), panes.reader.card
        if self.go(Door(path), is_forced=True) and self.window.panes is not None:
            here = self.window.panes
            if draft is not None:
                here.go_to_card(draft.card)
                here.reader.notes.take_up(draft)
            elif card is not None:
                here.go_to_card(card)

    # Asking

    def ask_open(self, *_: object) -> None:
        """Ask which library to open: one that was open before, or any file."""
        from readahead.gui.library_dialog import LibraryDialog

        self.dialog = LibraryDialog(
            self.window.theme,
            self.window,
            recent(self.window.settings),
            current=self.desk.path if self.desk is not None else None,
        )
        self.dialog.given.connect(self._go_to)
        self.dialog.browse_asked.connect(self._browse)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def recent_menu(self, parent: QWidget) -> RecentMenu:
        """Return the menu of the libraries that were open before."""
        from readahead.gui.recent_menu import RecentMenu

        menu = RecentMenu(parent, self.window.settings, self.desk.path if self.desk is not None else None)
        menu.given.connect(self._go_to)
        return menu

    def ask_new(self, *_: object) -> None:
        """Ask where a new library is to lie, and make it."""
        path = self.ask_where(self.tr("New library"), "library")
        if path is not None:
            self.make(path)

    def ask_where(self, title: str, stem: str) -> Path | None:
        """Return where a new library is to lie, or None where that is not said; its name has the libraries' ending."""
        from PySide6.QtWidgets import QFileDialog

        from readahead.desk import places

        name, _filter = QFileDialog.getSaveFileName(
            self.window,
            title,
            str(Path(self._folder()) / f"{stem}{places.SUFFIX}"),
            self.file_filter(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_name(path.name + places.SUFFIX)

    def make(self, path: Path, *, passphrase: str = "") -> bool:
        """Make a new library at *path* and show it; return whether that was done. What lies there is left alone."""
        if path.exists():
            self.window.messages.warn(
                self.tr("There is a file {path} already; choose another name, or open it.").format(path=path)
            )
            return False
        return self.go(Door(path, passphrase))

    def _browse(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _filter = QFileDialog.getOpenFileName(
            self.window, self.tr("Open library"), self._folder(), self.file_filter()
        )
        if name:
            if self.dialog is not None:
                self.dialog.accept()
            self.go(Door(Path(name)))

    def _go_to(self, path: Path) -> None:
        self.go(Door(path))

    def _forget_dialog(self, _result: int) -> None:
        self.dialog = None

    def _folder(self) -> str:
        from readahead.gui.exporting import usual_folder

        last = next(iter(recent(self.window.settings)), None)
        return str(last.parent) if last is not None and last.parent.is_dir() else usual_folder()

    def file_filter(self) -> str:
        """Return what a dialog for library files shows."""
        from readahead.desk import places

        return self.tr("Libraries (*{suffix});;All files (*)").format(suffix=places.SUFFIX)


def _is_same(one: Path | None, other: Path) -> bool:
    try:
        return one is not None and one.samefile(other)
    except OSError:
        return False
