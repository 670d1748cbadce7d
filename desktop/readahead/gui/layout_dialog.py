"""The dialog for how a memo is laid out, the same in every format it is exported in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from readahead.gui import fonts, picture_files, wording
from readahead.gui.checks import Check
from readahead.gui.controls import Button, Combo, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.theme import Theme
from readahead.gui.tokens import contrast
from readahead.model.memo import MemoOptions, NotePlace, PageSize

PAPER = "#FFFFFF"
LEAST_CONTRAST = 4.5
"""What words on paper need; what has less is darkened when it is set. Source: WCAG 2.2, 1.4.3."""

CHOSEN_FILE = "file"


class LayoutDialog(Dialog):
    """*given* carries the MemoOptions, and the file of a logo that is not yet one of the memo's pictures, or None."""

    given = Signal(object, object)

    def __init__(
        self, theme: Theme, parent: QWidget | None, options: MemoOptions, *, pictures: Sequence[str]
    ) -> None:
        title = QCoreApplication.translate("LayoutDialog", "Layout of the memo")
        super().__init__(
            theme, parent, title=title, verb=QCoreApplication.translate("LayoutDialog", "Set the layout")
        )
        fonts.at_least(self, width=560)
        self._file: Path | None = None
        self.page, self.notes, self.logo = Combo(theme), Combo(theme), Combo(theme)
        self.boxes = {
            "contents": Check(theme, self.tr("Table of contents")),
            "sources": Check(theme, self.tr("List of sources")),
            "summary": Check(theme, self.tr("How many origins they have")),
            "portions": Check(theme, self.tr("Marking before each block")),
            "draft": Check(theme, self.tr("DRAFT across each page")),
            "manifest": Check(theme, self.tr("What the file can be checked by")),
        }
        self.accent = QLineEdit(options.accent)
        self.colour = Button(theme, self.tr("Choose…"))
        self.too_light = Label(
            self.tr("This is too light to be read on white: it will be set darker."), px=12, tone="second"
        )
        self.browse = Button(theme, self.tr("From a file…"))
        self._fill(options, pictures)
        self._lay_out()
        self.accent.textChanged.connect(self._show_colour)
        self.colour.clicked.connect(self._choose_colour)
        self.browse.clicked.connect(self._choose_file)
        self._show_colour()

    def _fill(self, options: MemoOptions, pictures: Sequence[str]) -> None:
        for page in PageSize:
            self.page.addItem(wording.paper(page), page.value)
        self.page.setCurrentIndex(self.page.findData(options.page.value))
        self.notes.addItem(self.tr("Footnotes, each on its page"), NotePlace.FOOTNOTES.value)
        self.notes.addItem(self.tr("Endnotes, all at the end"), NotePlace.ENDNOTES.value)
        self.notes.setCurrentIndex(self.notes.findData(options.notes.value))
        for name, box in self.boxes.items():
            box.setChecked(getattr(options, name))
        self.logo.addItem(self.tr("None"), "")
        for name in pictures:
            self.logo.addItem(name, name)
        self.logo.setCurrentIndex(max(self.logo.findData(options.logo), 0))

    def _lay_out(self) -> None:
        parts = QWidget()
        grid = QGridLayout(parts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // 2, place % 2)
        parts.setFocusProxy(self.boxes["contents"])
        self.accent.setPlaceholderText(self.tr("#RRGGBB; the program’s own where it is empty"))
        self.accent.setAccessibleName(self.tr("Accent"))
        self.logo.setAccessibleName(self.tr("Logo"))
        self.field(self.tr("Paper"), self.page)
        self.field(self.tr("Notes"), self.notes)
        self.field(self.tr("With"), parts)
        self.field(self.tr("Accent"), _beside(self.accent, self.colour))
        self.form.addRow("", self.too_light)
        self.field(self.tr("Logo"), _beside(self.logo, self.browse))

    def options(self) -> MemoOptions:
        """Return the layout as it is chosen; a logo that is still a file goes by no name yet."""
        ticked = {name: box.isChecked() for name, box in self.boxes.items()}
        logo = str(self.logo.currentData())
        return MemoOptions(
            notes=NotePlace(self.notes.currentData()),
            page=PageSize(self.page.currentData()),
            accent=self._typed().upper(),
            logo="" if logo == CHOSEN_FILE and self._file is not None else logo,
            **ticked,
        )

    def accept(self) -> None:
        if self._typed() and not _is_colour(self._typed()):
            self.complain(self.tr("A colour is written as # and six letters or digits: #16365C."))
            return
        is_file = self.logo.currentData() == CHOSEN_FILE
        self.given.emit(self.options(), self._file if is_file else None)
        super().accept()

    def choose_file(self, file: Path) -> None:
        """Let the picture in *file* be the logo."""
        if self._file is None:
            self.logo.addItem("", CHOSEN_FILE)
        self._file = file
        row = self.logo.findData(CHOSEN_FILE)
        self.logo.setItemText(row, file.name)
        self.logo.setCurrentIndex(row)

    def _typed(self) -> str:
        return self.accent.text().strip()

    def _show_colour(self, *_: object) -> None:
        """Show the colour that is typed, and say what becomes of one that is too light."""
        is_colour = _is_colour(self._typed())
        swatch = QPixmap(16, 16)
        # a style sheet leaves no say in the gap between a drawing and words
        self.colour.setText(f" {self.tr('Choose…')}" if is_colour else self.tr("Choose…"))
        swatch.fill(QColor(self._typed() if is_colour else "transparent"))
        self.colour.setIcon(QIcon(swatch) if is_colour else QIcon())
        self.too_light.setVisible(is_colour and contrast(self._typed(), PAPER) < LEAST_CONTRAST)
        self.fit()

    def _choose_colour(self) -> None:
        chooser = QColorDialog(QColor(self._typed() if _is_colour(self._typed()) else "#16365C"), self)
        chooser.setWindowTitle(self.tr("Accent"))
        chooser.colorSelected.connect(self._take_colour)
        chooser.open()

    def _take_colour(self, colour: QColor) -> None:
        self.accent.setText(colour.name().upper())

    def _choose_file(self) -> None:
        chosen = picture_files.choose(self, self.tr("Logo"))
        if chosen is not None:
            self.choose_file(chosen)


def _beside(field: QWidget, button: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(field, 1)
    row.addWidget(button)
    both.setFocusProxy(field)
    return both


def _is_colour(typed: str) -> bool:
    return re.fullmatch("#[0-9A-Fa-f]{6}", typed) is not None
