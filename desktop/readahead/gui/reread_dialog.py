"""The report on a library that was read again: article by article, which cards came, changed and went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from readahead.gui import fonts, icons, wording
from readahead.gui.controls import Label
from readahead.gui.dialogs import Dialog
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.languages import Counts
from readahead.gui.theme import Theme
from readahead.model.relation import Reread

LIST_PX = 360


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the report: an article (no drawing), or the headline of a card of it with what became of it."""

    words: str
    what: str = ""
    drawing: str = ""
    tone: str = "second"


class RereadModel(QAbstractListModel):
    """The report line by line."""

    def __init__(self, theme: Theme, items: Sequence[Reread], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines = tuple(line for item in items if item for line in self._lines(item))

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return line.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{line.what}: {line.words}" if line.what else line.words
            case Qt.ItemDataRole.FontRole:
                return fonts.body() if line.drawing else fonts.font(13, fonts.SEMIBOLD)
            case Qt.ItemDataRole.DecorationRole if line.drawing:
                return icons.icon(line.drawing, getattr(self._theme.tokens, line.tone), 14)
        return None

    def _lines(self, item: Reread) -> Iterator[Line]:
        yield Line(item.name)
        if item.is_revised:
            yield Line(
                self.tr("Its text is read otherwise now; the one before is kept."), drawing="file-text"
            )
        if item.orphans:
            words = self.tr("%n card(s) of yours keep words that are gone from it.", "", item.orphans)
            yield Line(words, drawing="unlink", tone="danger")
        for what, drawing, tone, headlines in (
            (self.tr("Added"), "plus", "good", item.added),
            (self.tr("Changed"), "pencil", "accent", item.changed),
            (self.tr("Removed"), "x", "danger", item.removed),
        ):
            for headline in headlines:
                yield Line(headline, what, drawing, tone)


class RereadDialog(Dialog):
    """*taken_back* is emitted when the whole reading is to be undone."""

    taken_back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None, items: Sequence[Reread]) -> None:
        title = QCoreApplication.translate("RereadDialog", "Read again")
        super().__init__(theme, parent, title=title, verb=QCoreApplication.translate("RereadDialog", "Close"))
        fonts.at_least(self, width=600)
        self.cancel.say(self.tr("Undo"))
        self.cancel.clicked.disconnect(self.reject)
        self.cancel.clicked.connect(self._take_back)
        self.summary = Label(self._summary(items), tone="second", wraps=True)
        self.model = RereadModel(theme, items, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setObjectName("checks")
        self.view.setAccessibleName(self.tr("What changed"))
        self.view.setMinimumHeight(LIST_PX)
        self.view.setSpacing(2)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.addRow(self.summary)
        self.form.addRow(self.view)
        self.view.setFocus()

    def _summary(self, items: Sequence[Reread]) -> str:
        changed, kept = [item for item in items if item], sum(item.kept for item in items)
        parts = [
            self.tr("{changed} of {all} articles gave other cards.").format(
                changed=wording.number(len(changed)), all=wording.number(len(items))
            ),
            self.tr("{added} added, {changed} changed, {removed} removed.").format(
                added=wording.number(sum(len(item.added) for item in changed)),
                changed=wording.number(sum(len(item.changed) for item in changed)),
                removed=wording.number(sum(len(item.removed) for item in changed)),
            ),
        ]
        if kept:
            parts.append(Counts.tr("%Ln card(s) you have touched stayed as before.", "", kept))
        return " ".join(parts)

    def _take_back(self, *_: object) -> None:
        self.taken_back.emit()
        self.accept()
