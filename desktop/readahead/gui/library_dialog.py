"""The dialog that opens a library: those that were open before, and a way to any other file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from readahead.gui import fonts, wording
from readahead.gui.controls import Button, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.rows import Row, RowModel, RowView
from readahead.gui.theme import Theme

MOST_ROWS = 6


class LibraryDialog(Dialog):
    """*given* carries the path of the library to open; *browse_asked* is emitted when another file is wished for."""

    given = Signal(object)
    browse_asked = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None, paths: Sequence[Path], *, current: Path | None
    ) -> None:
        title = QCoreApplication.translate("LibraryDialog", "Open library")
        super().__init__(theme, parent, title=title, verb=QCoreApplication.translate("LibraryDialog", "Open"))
        fonts.at_least(self, width=560)
        self.model = RowModel(self)
        self.model.show(tuple(self._rows(paths, current)))
        self.view = RowView(theme, self.model, self.tr("Libraries that were open before"))
        self.browse = Button(theme, self.tr("Choose a file…"), drawing="folder-open")
        self.browse.clicked.connect(self.browse_asked)
        self.none = Label(self.tr("No other library has been open yet."), tone="second")
        self._lay_out()
        self.view.doubleClicked.connect(self.accept)
        self.view.selectionModel().currentChanged.connect(self._offer)
        self.view.go_to(next((n for n, row in enumerate(self.model.rows) if not row.is_faded), 0))
        self._offer()

    def _lay_out(self) -> None:
        has_any = self.model.rowCount() > 0
        self.view.show_rows(min(MOST_ROWS, max(2, self.model.rowCount())))
        self.browse.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.browse)
        row.addStretch(1)
        self.form.addRow(self.view if has_any else self.none)
        self.form.addRow(row)
        (self.view if has_any else self.browse).setFocus()

    def _rows(self, paths: Sequence[Path], current: Path | None) -> Iterator[Row]:
        here = current.absolute() if current is not None else None
        for path in paths:
            if path == here:
                yield Row(path.stem, str(path.parent), self.tr("open now"), "library", is_faded=True)
            elif not path.is_file():
                yield Row(path.stem, str(path.parent), self.tr("not there"), "library", is_faded=True)
            else:
                yield Row(path.stem, str(path.parent), self._changed(path), "library", value=path)

    def _changed(self, path: Path) -> str:
        try:
            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except OSError:
            return ""
        return wording.hour(at, now=datetime.now(UTC))

    def _offer(self, *_: object) -> None:
        row = self.view.current()
        self.verb.setEnabled(row is not None and not row.is_faded)

    def accept(self) -> None:
        row = self.view.current()
        if self.verb.isEnabled() and row is not None and isinstance(row.value, Path):
            self.given.emit(row.value)
        super().accept()
