"""The cards that bear on the one being read, as Qt sees them: how each bears on it, and because of what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from readahead.gui import sentences, wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.model.card import FiledCard
from readahead.model.relation import Relation, RelationKind


@dataclass(frozen=True, slots=True)
class Related:
    """A relation and the card at its other end."""

    relation: Relation
    filed: FiledCard

    @property
    def origin(self) -> str:
        """Who says it, when that was published, and where: the end is what a narrow window leaves out."""
        published = wording.day(self.filed.published) if self.filed.published else ""
        parts = (wording.who(self.filed.card.attribution), published, wording.source(self.filed))
        return " · ".join(part for part in parts if part)


class RelationRole(IntEnum):
    """What a row holds besides its words."""

    RELATED = Qt.ItemDataRole.UserRole + 1


class RelationModel(QAbstractListModel):
    """A row is a related card."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Related, ...] = ()
        self.all: tuple[Related, ...] = ()
        self._only: RelationKind | None = None

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        one = self.rows[index.row()]
        if role == RelationRole.RELATED:
            return one
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{one.filed.card.headline}\n\n{sentences.said(one.relation.because)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (wording.relation(one.relation.kind), one.filed.card.headline, one.origin)
            return ", ".join(words)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return sentences.said(one.relation.because)
        return one.filed.card.headline if role == Qt.ItemDataRole.DisplayRole else None

    def show(self, rows: tuple[Related, ...]) -> None:
        """Show other related cards; those of one kind alone, where that was asked for and there are any."""
        self.all = rows
        if self._only not in {one.relation.kind for one in rows}:
            self._only = None
        self._set(tuple(one for one in rows if self._only in (None, one.relation.kind)))

    @property
    def only(self) -> RelationKind | None:
        """The one kind that is shown, or None."""
        return self._only

    def show_only(self, kind: RelationKind | None) -> None:
        """Show the related cards of one kind alone, or all of them."""
        self._only = kind
        self.show(self.all)

    def _set(self, rows: tuple[Related, ...]) -> None:
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
