"""The chip over the sources that need a decision: nobody has said when they were published, and they do not say it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from readahead.gui import wording
from readahead.gui.controls import Button
from readahead.gui.theme import Theme


class UndecidedChip(QWidget):
    """Gone where no source needs a decision; *chosen* carries whether only those that do are to be listed."""

    chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.button = Button(theme, "", look="chip", drawing="circle-help")
        self.button.setCheckable(True)
        self.button.setToolTip(self.tr("List only the articles whose day is not known"))
        self.button.toggled.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        self._is_wanted, self._count = False, 0
        self.hide()

    def show_over(self, is_sources: bool) -> None:
        """Stand over the sources, and over nothing else."""
        self._is_wanted = is_sources
        self._show()

    def count(self, undecided: int) -> None:
        """Say how many there are; without any, all sources are listed again."""
        self._count = undecided
        self.button.say(self.tr("Needs a decision: {count}").format(count=wording.number(undecided)))
        if not undecided:
            self.button.setChecked(False)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._is_wanted and self._count > 0)
