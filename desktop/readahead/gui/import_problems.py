"""The dialogs for what an import could not do by itself: files that could not be read, and more files than one looks over."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from readahead.desk.looks import TooMany
from readahead.desk.reports import Remedy, TakenIn
from readahead.gui import fonts, import_words, sentences, wording
from readahead.gui.controls import Button, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.dropping import is_link
from readahead.gui.languages import Counts
from readahead.gui.rows import Row, RowModel, RowRole, RowView
from readahead.gui.theme import Theme

ROWS = 6


class ProblemsDialog(Dialog):
    """Lists what could not be read, with why and what helps.

    *retried* carries paths to read again or addresses to fetch again, *paste_asked* the item whose text is to be pasted instead.
    """

    retried = Signal(object)
    paste_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None, items: Sequence[TakenIn]) -> None:
        title = QCoreApplication.translate("ProblemsDialog", "What could not be imported")
        verb = QCoreApplication.translate("ProblemsDialog", "Try again")
        super().__init__(theme, parent, title=title, verb=verb)
        fonts.at_least(self, width=620)
        self.items = tuple(items)
        self.cancel.say(self.tr("Close"))
        self.model = RowModel(self)
        self.view = RowView(theme, self.model, title)
        self.reason = Label(wraps=True)
        self.advice = Label(tone="second", wraps=True)
        self.place = Label(px=12, tone="third", wraps=True)
        self.folder = Button(theme, self.tr("Open folder"), drawing="folder-open")
        self.paste = Button(theme, self.tr("Paste its text…"), drawing="clipboard-paste")
        self.copy = Button(theme, self.tr("Copy the list"), drawing="copy")
        self._lay_out()
        self._connect()
        self.model.show([_row(item) for item in self.items])
        self.view.go_to(0)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.view.show_rows(min(ROWS, max(2, len(self.items))))
        for words in (self.reason, self.advice, self.place):
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.paste, self.folder, self.copy):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            deeds.addWidget(button)
        deeds.addStretch(1)
        self.form.addRow(
            Label(Counts.tr("%Ln source(s) could not be read.", "", len(self.items)), tone="second")
        )
        self.form.addRow(self.view)
        self.form.addRow(self.reason)
        self.form.addRow(self.advice)
        self.form.addRow(self.place)
        self.form.addRow(deeds)

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._show)
        self.view.doubleClicked.connect(self.accept)
        self.folder.clicked.connect(self._open_folder)
        self.paste.clicked.connect(self._paste)
        self.copy.clicked.connect(self._copy)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view, self._copy)

    def current(self) -> TakenIn | None:
        """Return the source that is selected."""
        row = self.view.currentIndex().data(RowRole.ROW)
        return row.value if isinstance(row, Row) and isinstance(row.value, TakenIn) else None

    def _show(self, *_: object) -> None:
        item = self.current()
        if item is None:
            return
        self.reason.setText(sentences.said(item.sentence))
        self.advice.setText(import_words.advice(item.remedy))
        self.advice.setVisible(bool(self.advice.text()))
        self.place.setText(str(item.path) if item.path is not None else "")
        self.place.setVisible(item.path is not None)
        self.folder.setEnabled(item.path is not None)
        self.verb.setEnabled(_again(item) is not None)
        self.verb.say(self.tr("Choose encoding…") if item.remedy is Remedy.ENCODING else self.tr("Try again"))

    def accept(self) -> None:
        item = self.current()
        again = _again(item) if item is not None else None
        if again is not None:
            super().accept()
            self.retried.emit([again])

    def _open_folder(self) -> None:
        item = self.current()
        if item is not None and item.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(item.path.parent)))

    def _paste(self) -> None:
        item = self.current()
        if item is not None:
            super().accept()
            self.paste_asked.emit(item)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(as_line, self.items)))
        self.copy.say(self.tr("Copied"))


def _again(item: TakenIn) -> Path | str | None:
    """Return what can be tried again: the file, or the address of a page; None for what was pasted."""
    return item.path or (item.source if is_link(item.source) else None)


def as_line(item: TakenIn) -> str:
    """Return what is copied of a source that could not be read: why, what helps, where it lies."""
    said = (
        sentences.said(item.sentence),
        import_words.advice(item.remedy),
        f"({item.path})" if item.path else "",
    )
    return " ".join(part for part in said if part)


def _row(item: TakenIn) -> Row:
    # the sentence begins with the name, which stands above it
    reason = sentences.without(item.source, item.sentence)
    return Row(item.source, reason, drawing="circle-alert", tone="danger", value=item)


class TooManyDialog(Dialog):
    """Asks about more files than are looked over; *whole* is emitted for importing them all, *part* for a look at the first."""

    whole = Signal(object)
    part = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None, found: TooMany, paths: list[Path]) -> None:
        title = QCoreApplication.translate("TooManyDialog", "Import an archive")
        super().__init__(
            theme, parent, title=title, verb=Counts.tr("Import all %Ln file(s)", "", found.total)
        )
        self._paths = paths
        words = self.tr(
            "There are {total} files, more than the {most} that can be looked over first. All of them can come in as they "
            "are: title, outlet and date as each file says, which can be corrected later."
        )
        said = Label(
            words.format(total=wording.number(found.total), most=wording.number(found.most)),
            tone="second",
            wraps=True,
        )
        fonts.at_least(said, width=400)
        self.form.addRow(said)
        self.first = Button(theme, Counts.tr("Look over the first %Ln", "", found.most))
        self.first.setAutoDefault(False)
        self.first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.first.clicked.connect(self._take_part)
        self.form.addRow(self.first)
        self.verb.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        super().accept()
        self.whole.emit(self._paths)

    def _take_part(self) -> None:
        super().accept()
        self.part.emit(self._paths)
