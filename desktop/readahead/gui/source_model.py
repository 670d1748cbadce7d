"""The rows of the list of sources: each an article, standing in the group of those that tell the same text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from readahead.gui import sentences, wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.model.article import ArticleSummary
from readahead.model.overview import SourceGroup


class SourceRole(IntEnum):
    """What a row holds besides its words."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    """An article, and the group it stands in: the first of a group tells of it, the others hang below."""

    article: ArticleSummary
    group: SourceGroup
    is_first: bool
    is_last: bool

    @property
    def story(self) -> str:
        """How many outlets and origins tell it, on the first row of a group of several."""
        if not self.is_first or len(self.group.articles) < 2:
            return ""
        return _told_by(self.group)


def _told_by(group: SourceGroup) -> str:
    """Return "4 outlets, 1 origin: Reuters"."""
    outlets = QCoreApplication.translate("SourceView", "%n outlet(s)", "", len(group.outlets))
    origins = QCoreApplication.translate("SourceView", "%n origin(s)", "", len(group.origins))
    words = QCoreApplication.translate("SourceView", "{outlets}, {origins}: {names}")
    return words.format(outlets=outlets, origins=origins, names=", ".join(group.origins))


def rows(groups: Sequence[SourceGroup]) -> tuple[SourceRow, ...]:
    """Return the rows for *groups*."""
    return tuple(
        SourceRow(article, group, not place, place == len(group.articles) - 1)
        for group in groups
        for place, article in enumerate(group.articles)
    )


class SourceModel(QAbstractTableModel):
    """One column; a row is an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SourceRow, ...] = ()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else 1

    def headerData(
        self, _section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return "" if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.article.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n\n".join(part for part in (row.article.name, row.story) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return row if role == SourceRole.ROW else None

    def _said(self, row: SourceRow) -> str:
        article = row.article
        day = wording.published(article.published)
        words = [article.name, sentences.said(article.source), day, wording.cards(article.cards), row.story]
        if not row.is_first:
            words.append(self.tr("copy of the one above"))
        return ", ".join(part for part in words if part)

    def show(self, shown: tuple[SourceRow, ...]) -> None:
        """Show other articles."""
        if shown == self.rows:
            return
        self.beginResetModel()
        self.rows = shown
        self.endResetModel()
