"""The window on a stage: opened on a library, brought to rest, painted with what lies over it, and cleared again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint, QSettings, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from readahead.gui.doors import Door
from readahead.gui.libraries import Libraries
from readahead.gui.panes import Panes
from readahead.gui.place import ALL, Place, PlaceKind
from readahead.gui.theme import Theme
from readahead.gui.views import ViewKind
from readahead.gui.window import Window
from readahead.model.topic import Topic

PATIENCE_MS = 20_000
RESTED_MS = 250
"""How long nothing may move any more before a picture is taken: the list looks up what is contested after 150 ms."""


class Stage:
    """One window of a size on copies of the libraries in *stock*; *folder* is free to be written to."""

    def __init__(
        self, application: QApplication, theme: Theme, *, size: tuple[int, int], stock: Path, folder: Path
    ) -> None:
        self.application, self.theme, self.stock, self.folder = application, theme, stock, folder
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        settings.setValue("export_folder", "/home/reader/Memos")
        self.window = Window(theme, settings)
        self.window.resize(*size)
        self.window.show()
        self.libraries = Libraries(self.window, self.copied("library"))
        self.libraries.open()
        self.window.activateWindow()
        self.wait_for(self.window.isActiveWindow)

    @property
    def panes(self) -> Panes:
        """The panes of the library that is open."""
        assert self.window.panes is not None
        return self.window.panes

    def copied(self, name: str) -> Path:
        """Return a fresh copy of one of the libraries in stock."""
        path = self.folder / f"{name}.readahead"
        for old in self.folder.glob(f"{name}.readahead*"):
            if old.is_file():
                old.unlink()
        shutil.copy(self.stock / path.name, path)
        return path

    def open(self, name: str, *, passphrase: str = "") -> None:
        """Show another of the libraries in stock."""
        self.libraries.go(Door(self.copied(name), passphrase), is_forced=True)

    def topic(self, name: str) -> Topic:
        """Return a topic of the library that is open."""
        return self.panes.session.desk.topic_named(name)

    def go_to_topic(self, name: str) -> None:
        """Show the cards of a topic."""
        self.panes.sidebar.go(Place(PlaceKind.TOPIC, topic=self.topic(name).id))

    # Time

    def wait_for(self, holds: Callable[[], bool]) -> None:
        """Let the window work until something holds, or patience ends."""
        patience = QDeadlineTimer(PATIENCE_MS)
        while not holds() and not patience.hasExpired():
            self.application.processEvents()

    def settle_unless_busy(self) -> None:
        """Let the window come to rest, unless something runs in it whose progress is to be seen."""
        if self.window.strip.isHidden():
            self.settle()

    def settle(self) -> None:
        """Let the window come to rest."""
        rest, patience = QDeadlineTimer(RESTED_MS), QDeadlineTimer(PATIENCE_MS)
        while not rest.hasExpired() and not patience.hasExpired():
            self.application.processEvents()
            if not self._is_settled():
                rest = QDeadlineTimer(RESTED_MS)

    def _is_settled(self) -> bool:
        if self.window.panes is None:
            return True
        session = self.panes.session
        return (
            session.beside.is_settled
            and session.finder.is_settled
            and self.panes.memo_pane.preview.is_settled
        )

    # Pictures

    def over(self) -> list[QWidget]:
        """Return the dialogs, menus and other windows that stand over the window."""
        kinds = (Qt.WindowType.Dialog, Qt.WindowType.Window, Qt.WindowType.Popup)
        return [
            one
            for one in self.application.topLevelWidgets()
            if one.isVisible() and one is not self.window and one.windowType() in kinds
        ]

    def picture(self) -> QPixmap:
        """Return the window with what stands over it, as on a screen without frames round its windows."""
        # what has just been said may not have found its place yet
        self.application.processEvents()
        whole = self.window.grab()
        painter = QPainter(whole)
        origin = self.window.mapToGlobal(QPoint(0, 0))
        for one in self.over():
            at = one.mapToGlobal(QPoint(0, 0)) - origin
            if not isinstance(one, QMenu):
                self._shade(painter, one, at)
            painter.drawPixmap(at, one.grab())
        painter.end()
        return whole

    def _shade(self, painter: QPainter, dialog: QWidget, at: QPoint) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(12, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 5))
            painter.drawRoundedRect(
                dialog.rect().translated(at).adjusted(-spread, -spread, spread, spread), 9, 9
            )

    def clear(self) -> None:
        """Close what stands over the window, and take back what was typed and chosen."""
        for one in self.over():
            one.close()
        self.window.messages.hide()
        if self.window.panes is None:
            return
        panes = self.panes
        panes.importer.stop()
        self.wait_for(self.window.strip.isHidden)
        panes.palette.close_()
        panes.veil.hide()
        panes.reader.notes.let_go()
        if panes.reader.bar.is_coverage_shown:
            panes.reader.bar.toggle_coverage()
        if panes.reader.head.why_button.isChecked():
            panes.reader.head.toggle_why()
        panes.cards.switch.choose(ViewKind.CARDS)
        panes.sidebar.go(ALL)
        panes.cards.focus_list()
        self.application.processEvents()

    def close(self) -> None:
        """Close the window and its library."""
        self.clear()
        if self.window.panes is not None:
            self.window.panes.end(is_forced=True)
        self.window.close()
        self.libraries.close()
        self.window.deleteLater()
        self.application.processEvents()
