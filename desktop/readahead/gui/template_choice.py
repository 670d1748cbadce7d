"""The choice of a template: the shipped ones, the user's own apart from them, and what can be done to have one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget

from readahead.gui import fonts, length_gauge, sentences
from readahead.gui.controls import Button, ElidedLabel, IconButton, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.exporting import open_path
from readahead.gui.indexes import AnyIndex
from readahead.gui.rows import ROW, Row, RowDelegate, RowModel, RowRole, RowView
from readahead.gui.template_files import TemplateFiles
from readahead.gui.theme import Theme
from readahead.model.memo import Template

if TYPE_CHECKING:
    from readahead.desk.templating import Faulty, Shelf

HEAD = 26
ROWS_SHOWN = 5
"""Templates that are seen at once; more of them scroll."""


class TemplateModel(RowModel):
    """Rows of templates, and a head over the user's own, which stands for nothing and cannot be chosen."""

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = index.data(RowRole.ROW)
        if isinstance(row, Row) and row.value is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class TemplateDelegate(RowDelegate):
    """Paints a head in capitals over a quiet line, and every other row as a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(RowRole.ROW)
        is_head = isinstance(row, Row) and row.value is None
        return QSize(option.rect.width(), fonts.scaled(HEAD if is_head else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole.ROW)
        if not isinstance(row, Row) or row.value is not None:
            super().paint(painter, option, index)
            return
        line = QRectF(option.rect).adjusted(12, fonts.scaled(6), -12, 0)
        painter.save()
        painter.setFont(fonts.section())
        painter.setPen(QColor(self._theme.tokens.third))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), row.title.upper())
        painter.restore()


class TemplateChoice(QWidget):
    """A list of templates with what makes one's own under it; *chosen* carries why the row chosen cannot be used, or ""."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, files: TemplateFiles) -> None:
        super().__init__()
        self._theme, self._files = theme, files
        self._shelf: Shelf | None = None
        self.dialog: CopyTemplateDialog | None = None
        self.model = TemplateModel(self)
        self.list = RowView(theme, self.model, self.tr("Template"))
        self.list.setUniformItemSizes(False)
        self.list.setItemDelegate(TemplateDelegate(theme, self.list))
        self.copy = Button(theme, self.tr("Copy this template…"), drawing="copy")
        self.folder = Button(theme, self.tr("Open the folder"), drawing="folder-open")
        self.again = IconButton(theme, "refresh-cw", self.tr("Read the templates again"), size=16)
        self.where = ElidedLabel(px=12, tone="third")
        self._lay_out()
        self.copy.clicked.connect(self._ask_copy)
        self.folder.clicked.connect(self._open_folder)
        self.again.clicked.connect(self.read_again)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.setFocusProxy(self.list)
        self.read_again()
        self.go_to("")
        self.list.show_rows(min(ROWS_SHOWN, max(1, len(self.model.rows))))

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.copy, self.folder):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addLayout(acts)
        column.addWidget(self.where)

    def read_again(self) -> None:
        """Show the templates as their files read now; what was chosen stays chosen."""
        shelf = self._files.read()
        if shelf is None or shelf == self._shelf:
            return
        held = self.list.current()
        self._shelf = shelf
        self.model.show(list(_rows(shelf)))
        self.go_to(_name(held) if held is not None else "")

    def go_to(self, name: str) -> None:
        """Choose the template of that name, or the file it was read from; the first one where there is none of it."""
        names = [_name(row) for row in self.model.rows]
        self.list.go_to(names.index(name) if name in names else 0)
        self._follow()

    def name(self) -> str:
        """Return the name of the template that is chosen, or nothing for one that cannot be used."""
        row = self.list.current()
        return row.value if row is not None and isinstance(row.value, str) else ""

    def problem(self) -> str:
        """Return in a sentence why what is chosen cannot be used, or nothing."""
        faulty = self._faulty()
        return faulty.sentence if faulty is not None else ""

    def _faulty(self) -> Faulty | None:
        row = self.list.current()
        told = self._shelf.faulty if self._shelf is not None and row is not None else ()
        return next((one for one in told if row is not None and row.value == one), None)

    def _follow(self, *_: QModelIndex) -> None:
        """Say where the template that is chosen lies, and offer what can be done with it."""
        if self._shelf is None:
            return
        folder, faulty, name = self._shelf.folder, self._faulty(), self.name()
        self.copy.setEnabled(bool(name))
        self.folder.setEnabled(folder.is_dir())
        if faulty is not None:
            self.where.setText(str(folder / faulty.file))
        elif name in self._shelf.own:
            self.where.setText(str(self._shelf.own[name]))
        else:
            self.where.setText(self.tr("Your own lie in {folder}").format(folder=folder))
        self.chosen.emit(self.problem())

    def _open_folder(self) -> None:
        if self._shelf is not None:
            open_path(self._shelf.folder)

    def _ask_copy(self) -> None:
        chosen = self.list.current()
        if chosen is None or not self.name():
            return
        dialog = self.dialog = CopyTemplateDialog(
            self._theme, self, self.name(), label=chosen.title, files=self._files
        )
        dialog.copied.connect(self._take)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _take(self, file: Path) -> None:
        self.read_again()
        self.go_to(file.stem)
        open_path(file.parent)

    def _forget(self, _result: int) -> None:
        self.dialog = None
        self.list.setFocus()


class CopyTemplateDialog(Dialog):
    """The name a copy of a template is to have; *copied* carries its file."""

    copied = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget | None, template: str, *, label: str, files: TemplateFiles
    ) -> None:
        title = QCoreApplication.translate("CopyTemplateDialog", "Copy “{template}”").format(template=label)
        verb = QCoreApplication.translate("CopyTemplateDialog", "Copy and open the folder")
        super().__init__(theme, parent, title=title, verb=verb)
        self._files, self._template = files, template
        self.name = QLineEdit(self.tr("Our {template}").format(template=label))
        self.name.selectAll()
        self.field(self.tr("Name"), self.name)
        said = Label(
            self.tr(
                "It becomes a file of yours. Change its sections in any editor of plain text: they are read again "
                "when you come back to this window."
            ),
            px=12,
            tone="second",
            wraps=True,
        )
        # a form gives words that wrap their lines only when it knows their width
        fonts.at_least(said, width=320)
        self.form.addRow("", said)

    def accept(self) -> None:
        file, fault = self._files.copy(self._template, self.name.text().strip())
        if file is None:
            self.complain(fault)
            return
        self.copied.emit(file)
        super().accept()


def _name(row: Row) -> str:
    """Return the name of the template a row stands for, or would if its file could be used; nothing for a head."""
    if isinstance(row.value, str):
        return row.value
    return "-".join(row.title.removesuffix(".toml").casefold().split()) if row.is_faded else ""


def _rows(shelf: Shelf) -> Iterator[Row]:
    """Yield the shipped templates, then the user's own under a head, then those of theirs that cannot be used."""
    yield from (_row(one) for one in shelf.usable if not one.own)
    own = [one for one in shelf.usable if one.own]
    if own or shelf.faulty:
        yield Row(QCoreApplication.translate("TemplateChoice", "Your own"))
    yield from map(_row, own)
    yield from map(_faulty_row, shelf.faulty)


def _row(template: Template) -> Row:
    """Return how a template is offered: its label, its sections, and how long it lets a memo be."""
    length = QCoreApplication.translate("TemplateChoice", "{pages} at most")
    return Row(
        sentences.said(template.label),
        " · ".join(section.heading for section in template.sections),
        length.format(pages=length_gauge.pages(template.pages)) if template.pages else "",
        "pencil" if template.own else "file-text",
        "accent" if template.own else "second",
        value=template.name,
    )


def _faulty_row(faulty: Faulty) -> Row:
    """Return how a file that is no template is shown: its name, and what is wrong in which line."""
    why = sentences.without(faulty.file, faulty.sentence)
    cannot = QCoreApplication.translate("TemplateChoice", "cannot be used")
    return Row(
        faulty.file,
        why[:1].upper() + why[1:],
        cannot,
        "triangle-alert",
        "danger",
        is_faded=True,
        value=faulty,
    )
