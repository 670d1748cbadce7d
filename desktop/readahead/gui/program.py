"""What belongs to the program and not to a library: its settings, its shortcuts, and what is said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from readahead.gui.dialogs import Dialog
    from readahead.gui.window import Window


class Program(QObject):
    """Answers for these actions of *window* while no library is open; with one, its panes do. *dialog* is the open one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: Dialog | None = None
        for name, ask in (("settings", self.settings), ("shortcuts", self.shortcuts), ("about", self.about)):
            window.actions_[name].triggered.connect(ask)

    def settings(self, *_: object) -> None:
        """Ask for the settings."""
        if self._window.panes is None:
            from readahead.desk import templating
            from readahead.gui.settings_dialog import SettingsDialog

            self._show(SettingsDialog(self._window.theme, self._window, templating.usable()))

    def shortcuts(self, *_: object) -> None:
        """Show the keyboard shortcuts."""
        if self._window.panes is None:
            from readahead.gui.shortcuts import ShortcutsDialog

            self._show(ShortcutsDialog(self._window.theme, self._window, self._window.actions_))

    def about(self, *_: object) -> None:
        """Show which version this is, and the licences."""
        if self._window.panes is None:
            from readahead.gui.about_dialog import AboutDialog

            self._show(AboutDialog(self._window.theme, self._window, None))

    def _show(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self, _result: int) -> None:
        self.dialog = None
