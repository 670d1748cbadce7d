"""What a newcomer sees: an empty library, the starter library to look around in, and the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from readahead.gui import icons
from readahead.gui.controls import Button, EmptyState, Ground
from readahead.gui.theme import Theme


class Welcome(Ground):
    """Stands in the window's place for panes while the library holds no article."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("window")
        self.state = EmptyState(
            theme,
            icons.SIGN,
            title=self.tr("Your library is empty"),
            sentence=self.tr(
                "Import news articles, or drop them here, and they are read into cards that point at their exact words. "
                "The starter library shows how, with a few short articles."
            ),
            most=440,
        )
        self.starter = Button(theme, self.tr("Open the starter library"), look="primary")
        self.files = Button(theme, self.tr("Import articles"), drawing="import")
        self.paste = Button(theme, self.tr("Paste text"), drawing="clipboard-paste", look="quiet")
        self.other = Button(theme, self.tr("Open another library…"), drawing="library", look="quiet")
        for button in (self.starter, self.files):
            self.state.offer(button)
        also = QHBoxLayout()
        also.setContentsMargins(24, 0, 24, 28)
        also.setSpacing(8)
        also.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for button in (self.paste, self.other):
            also.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.state, 1)
        column.addLayout(also)
