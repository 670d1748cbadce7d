"""What stands in the preview's place while the memo has no line: a page with its title alone would look like a fault."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent

from readahead.gui import fonts
from readahead.gui.controls import EmptyState
from readahead.gui.theme import Theme
from readahead.model.memo import Memo


class PreviewEmpty(EmptyState):
    """Says how a memo gets its first line; without its disc where the preview is low."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "file-text",
            title=QCoreApplication.translate("PreviewEmpty", "Nothing to show yet"),
            sentence=QCoreApplication.translate(
                "PreviewEmpty",
                "Select a card and press Enter, or drag cards into a section: the page appears here as it will be exported.",
            ),
        )
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(16, 4, 16, 4)

    def minimumSizeHint(self) -> QSize:
        """Leave it to the page how low the preview can be."""
        return QSize(fonts.scaled(160), fonts.scaled(140))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def balance(self) -> None:
        """Break the words into lines of about one length, and leave the disc out where they need its room."""
        super().balance()
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.disc.setVisible(True)
            self.disc.setVisible(layout.totalHeightForWidth(self.width()) <= self.height())


def is_blank(memo: Memo | None) -> bool:
    """Return whether a memo has no line in any section, so that there is nothing to be read on its page."""
    return memo is not None and not any(section.entries for section in memo.sections)
