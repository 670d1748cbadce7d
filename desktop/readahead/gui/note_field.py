"""The field a note's words are typed in, which grows with them."""

from math import ceil

from readahead.gui import fonts
from readahead.gui.markdown_field import MarkdownField
from readahead.gui.theme import Theme

FEWEST_PX, MOST_PX = 60, 190
"""How low and how high the field is at a text size of 100 per cent; a longer note scrolls."""


class NoteField(MarkdownField):
    """As high as its words need, within bounds."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self.setPlaceholderText(self.tr("Write a note on this passage"))
        self.setAccessibleName(self.tr("Note"))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self, *_: object) -> None:
        words, block = 0.0, self.document().begin()
        while block.isValid() and words < fonts.scaled(MOST_PX):
            # no line is higher than a heading's, and a long note need not be measured to its end
            words += self.blockBoundingRect(block).height()
            block = block.next()
        wanted = ceil(words + self.document().documentMargin() * 2) + fonts.scaled(14)
        self.setFixedHeight(max(fonts.scaled(FEWEST_PX), min(wanted, fonts.scaled(MOST_PX))))
