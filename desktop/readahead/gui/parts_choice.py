"""The choice which parts of a memo go into its files this once; what is ticked at first is the memo's own layout."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from readahead.gui.checks import Check, set_in_columns
from readahead.gui.controls import Combo
from readahead.gui.theme import Theme
from readahead.model.memo import Block, Memo, NotePlace
from readahead.model.paper import Parts


class PartsChoice(QWidget):
    """Ticks for the parts, and where the notes stand. Whatever is chosen here leaves the memo itself as it is.

    *changed* is emitted at each choice.
    """

    changed = Signal()

    def __init__(self, theme: Theme, memo: Memo) -> None:
        super().__init__()
        self._options = memo.options
        self.boxes = {
            "contents": Check(theme, self.tr("Table of contents")),
            "sources": Check(theme, self.tr("List of sources")),
            "portions": Check(theme, self.tr("Marking before each block")),
            "draft": Check(theme, self.tr("DRAFT across each page")),
        }
        self.annexes = Check(theme, self.tr("Annexes"))
        self.notes = Combo(theme)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.addItem(self.tr("Footnotes, each on its page"), NotePlace.FOOTNOTES.value)
        self.notes.addItem(self.tr("Endnotes, all at the end"), NotePlace.ENDNOTES.value)
        self.notes.setCurrentIndex(self.notes.findData(memo.options.notes.value))
        for name, box in self.boxes.items():
            box.setChecked(getattr(memo.options, name))
        self.annexes.setChecked(True)
        for box in (*self.boxes.values(), self.annexes):
            box.toggled.connect(self._tell)
        self.notes.currentIndexChanged.connect(self._tell)
        # an annex is a section of the memo; so may its sources be, and then no layout leaves them out
        blocks = {section.block for section in memo.sections}
        offered = [
            one for name, one in self.boxes.items() if name != "sources" or Block.SOURCES not in blocks
        ]
        if Block.ANNEX in blocks:
            offered.append(self.annexes)
        grid = self.grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        columns = set_in_columns(grid, offered, room=self.screen().availableGeometry().width())
        grid.addWidget(self.notes, grid.rowCount(), 0, 1, columns)
        self.setFocusProxy(self.boxes["contents"])
        # as wide as the fields of the form it stands in
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _tell(self, *_: object) -> None:
        self.changed.emit()

    def chosen(self) -> Parts | None:
        """Return the parts that are chosen, None where they are those of the memo's own layout."""
        ticked = {name: box.isChecked() for name, box in self.boxes.items()}
        options = replace(
            self._options,
            notes=NotePlace(self.notes.currentData()),
            contents=ticked["contents"],
            sources=ticked["sources"],
            portions=ticked["portions"],
            draft=ticked["draft"],
        )
        if options == self._options and self.annexes.isChecked():
            return None
        return Parts(options, self.annexes.isChecked())
