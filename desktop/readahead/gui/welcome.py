"""What a newcomer sees: an empty library, the starter library to look around in, and the ways to begin."""

from PySide6.QtWidgets import QVBoxLayout

from readahead.gui import fonts, icons
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
                "Import news articles, and they are read into cards that point at their exact words. "
                "The starter library shows how, with a few short articles."
            ),
        )
        fonts.at_most(self.state.sentence, width=420)
        self.starter = Button(theme, self.tr("Open the starter library"), look="primary")
        self.files = Button(theme, self.tr("Import articles"), drawing="import")
        self.paste = Button(theme, self.tr("Paste text"), drawing="clipboard-paste")
        for button in (self.starter, self.files, self.paste):
            self.state.offer(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
