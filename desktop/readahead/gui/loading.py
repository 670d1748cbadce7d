"""Loads the code of the library and the panes beside the window, which stands already and answers meanwhile."""

from PySide6.QtCore import QObject, QThread


class Loading(QThread):
    """*finished* is emitted once all is loaded; what cannot be loaded then fails where it is first used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loading")

    def run(self) -> None:
        import readahead.desk.desk
        import readahead.gui.panes  # noqa: F401 - to have it loaded is all
