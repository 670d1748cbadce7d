"""Asks before a link leaves the program: the only way it ever does."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from readahead.gui import fonts
from readahead.gui.controls import Label
from readahead.gui.dialogs import Dialog
from readahead.gui.theme import Theme


class LinkDialog(Dialog):
    """Shows where a link leads, and opens it in the desktop's own browser if that is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None, address: str) -> None:
        title = QCoreApplication.translate("LinkDialog", "Open this link in the browser?")
        verb = QCoreApplication.translate("LinkDialog", "Open link")
        super().__init__(theme, parent, title=title, verb=verb)
        self.address = address
        said = Label(address, tone="second", wraps=True)
        fonts.at_least(said, width=400)
        self.form.addRow(said)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def accept(self) -> None:
        super().accept()
        QDesktopServices.openUrl(QUrl(self.address))
