"""The article over the notes on it, in the reader: how the height is shared between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from readahead.gui import fonts
from readahead.gui.article_bar import ArticleBar
from readahead.gui.article_view import ArticleView
from readahead.gui.notes import Notes
from readahead.gui.passage_view import GUTTER

NOTES_PX = 210
"""How high the notes stand where there are some and nobody has dragged them to another height."""


LOW = 520
"""Below which height of both a window is low, at a text size of 100 per cent."""


class ReaderSplit(QSplitter):
    """The article below its bar, and the notes."""

    def __init__(self, bar: ArticleBar, article: ArticleView, notes: Notes) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._notes, self._notes_px = notes, NOTES_PX
        passage, text = QWidget(), QWidget()
        self.addWidget(passage)
        column = QVBoxLayout(text)
        column.setContentsMargins(28 - GUTTER, 0, 4, 0)
        column.addWidget(article)
        over = QVBoxLayout(passage)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        over.addWidget(bar)
        over.addWidget(text, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(notes)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._remember_height)
        notes.grown.connect(self.fit_notes)

    def fit_notes(self) -> None:
        """Give the notes their height where there are any, more while one is written, and only a line where there is none."""
        whole = sum(self.sizes())
        wanted = (
            min(self._notes_px, whole * self._share() // 100)
            if self._notes.has_any
            else self._notes.minimumHeight()
        )
        if self._notes.editor is not None:
            wanted = max(wanted, min(self._notes.height_of_editor, whole * 60 // 100))
        self.setSizes([whole - wanted, wanted])

    def _share(self) -> int:
        """Return how many hundredths of the height the notes may take: in a low window the passage keeps more of it."""
        return 45 if sum(self.sizes()) >= fonts.scaled(LOW) else 36

    def _remember_height(self, *_: int) -> None:
        if self._notes.has_any:
            self._notes_px = self.sizes()[1]
