"""The window: the top bar over four panes, and who tells whom. What a pane does is the pane's own business."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from readahead.gui import icons
from readahead.gui.actions import Actions
from readahead.gui.controls import Ground
from readahead.gui.density import Density
from readahead.gui.messages import MessageBar, ProgressStrip
from readahead.gui.program import Program
from readahead.gui.theme import Theme
from readahead.gui.top_bar import TopBar

if TYPE_CHECKING:
    from readahead.gui.panes import Panes
    from readahead.gui.session import Session

USUAL = (1440, 900)


class Window(QMainWindow):
    """Opens empty, so that it is painted at once; `attach` gives it a library.

    *painted* is emitted once, after the first paint; *broke* carries the report of a fault nobody foresaw.
    """

    broke = Signal(str)
    painted = Signal()

    def __init__(self, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self.theme, self.settings = theme, settings
        self.panes: Panes | None = None
        self._is_painted = self._is_forced = False
        self.actions_ = Actions(self)
        self.top = TopBar(theme, self.actions_)
        self.messages = MessageBar(theme)
        self.notice = MessageBar(theme)
        self.strip = ProgressStrip(theme)
        self.body = QStackedWidget()
        self.body.addWidget(Ground("window"))
        self.setWindowTitle(self.tr("Readahead"))
        self.setWindowIcon(icons.icon(icons.SIGN, "", 64))
        self.setMinimumSize(640, 480)
        self.setAcceptDrops(True)
        self._lay_out()
        self._restore_geometry()
        self.body.setFocus()
        theme.preferences.failed.connect(self.messages.warn)
        self.program = Program(self)
        self.actions_.allow(False)
        for name, slot in (
            ("theme", theme.toggle),
            ("larger", theme.enlarge),
            ("smaller", theme.shrink),
            ("usual_size", theme.show_usual_size),
        ):
            self.actions_[name].triggered.connect(slot)
        self.actions_["quit"].triggered.connect(self.close)
        Density(theme.preferences, self.actions_["three_lines"])

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notice)
        column.addWidget(self.messages)
        column.addWidget(self.body, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(middle)
        self.messages.placed.connect(partial(self._place_messages, column))

    def _place_messages(self, column: QVBoxLayout, is_passing: bool) -> None:
        """Put news that goes by itself below the panes: above them it would move all of them, twice."""
        column.removeWidget(self.messages)
        column.insertWidget(column.indexOf(self.body) + is_passing, self.messages)

    def _restore_geometry(self) -> None:
        stored = self.settings.value("geometry")
        if not isinstance(stored, QByteArray) or not self.restoreGeometry(stored):
            room = self.screen().availableGeometry()
            self.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))

    def attach(self, session: Session) -> Panes:
        """Fill the window with the library of *session*; return its panes."""
        from readahead.gui.panes import Panes

        self.actions_.allow(True, reason=session.reading_only if session.is_read_only else "")
        for name, is_possible in (
            ("lock", not session.desk.is_encrypted),
            ("change_passphrase", session.desk.is_encrypted and not session.is_read_only),
            ("save_plain", session.desk.is_encrypted),
        ):
            self.actions_.enable(name, is_possible)
        self.panes = Panes(session, self)
        if session.desk.path is not None:
            # the program's own name last: systems that add it by themselves see that it is there
            self.setWindowTitle(self.tr("{library} – Readahead").format(library=session.desk.path.stem))
        self.body.addWidget(self.panes.welcome)
        self.body.addWidget(self.panes.split)
        self.panes.begin()
        problems = self.theme.preferences.problems
        if problems:
            self.messages.warn(problems[0], details=problems[1:])
        return self.panes

    def detach(self, *, is_forced: bool = False) -> bool:
        """Let go of the library that is shown, so that another can be; return whether that was done.

        It is not where something of it cannot be stored, unless that *is_forced*.
        """
        if self.panes is None:
            return True
        if not self.panes.end(is_forced=is_forced):
            return False
        self.panes.leave()
        self.panes = None
        self.notice.hide()
        self.setWindowTitle(self.tr("Readahead"))
        self.actions_.allow(False)
        return True

    def show_fault(self, log: str) -> None:
        """Say that something went wrong which nobody foresaw; *log* is where it was written."""
        if log:
            words = self.tr("Something went wrong. Your work is safe; the report is in {log}.").format(
                log=log
            )
        else:
            words = self.tr("Something went wrong, and the report could not be written. Your work is safe.")
        self.messages.warn(words)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.panes is not None and not self.panes.end(is_forced=self._is_forced):
            self._ask_to_close(self.panes)
            event.ignore()
            return
        self.settings.setValue("geometry", self.saveGeometry())
        self.settings.sync()
        event.accept()

    def _ask_to_close(self, panes: Panes) -> None:
        from readahead.gui.dialogs import UnsavedDialog

        dialog = UnsavedDialog(self.theme, self)
        dialog.accepted.connect(self._copy_and_close)
        panes.asking.show(dialog)

    def _copy_and_close(self) -> None:
        if self.panes is not None:
            QGuiApplication.clipboard().setText(self.panes.reader.notes.unstored)
        self._is_forced = True
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # what is painted reaches the screen once this event is over
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.panes is not None:
            self.panes.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.panes is not None and self.panes.can_take(event.mimeData()):
            event.acceptProposedAction()
            self.panes.veil.lift()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        if self.panes is not None:
            self.panes.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.panes is not None:
            self.panes.veil.hide()
            if self.panes.importer.take_mime(event.mimeData()):
                event.acceptProposedAction()
