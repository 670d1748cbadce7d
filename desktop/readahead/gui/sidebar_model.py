"""The rows of the sidebar: the library's places, the topics and the memos, each with its count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from readahead.gui import wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.place import ALL, DISMISSED, SOURCES, Place, PlaceKind
from readahead.model.card import CardQuery
from readahead.model.memo import MemoId
from readahead.model.topic import Topic

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a head (no drawing), a place, a memo, or the way to a new memo (a drawing, and neither)."""

    words: str
    drawing: str = ""
    place: Place | None = None
    memo: MemoId | None = None
    count: int | None = None
    is_pill: bool = False
    topic: Topic | None = None

    @property
    def is_head(self) -> bool:
        """Whether it only names what follows."""
        return not self.drawing


class RowRole(IntEnum):
    """What a row holds besides its words."""

    ROW = Qt.ItemDataRole.UserRole + 1


class SidebarModel(QAbstractListModel):
    """The rows from top to bottom."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words if row.count is None else f"{row.words}, {wording.number(row.count)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        return row if role == RowRole.ROW else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid() or self.rows[index.row()].is_head:
            return flag.NoItemFlags
        row = self.rows[index.row()]
        flags = flag.ItemIsEnabled | flag.ItemNeverHasChildren
        if row.place is not None:
            flags |= flag.ItemIsSelectable
        return flags

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; the same number of rows keeps every index."""
        if rows == self.rows:
            return
        if len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_of(self, place: Place) -> int:
        """Return the row of a place, or -1."""
        return next((number for number, row in enumerate(self.rows) if row.place == place), -1)

    def topics(self) -> Sequence[Topic]:
        """Return the topics in order."""
        return [row.topic for row in self.rows if row.topic is not None]

    def _tip(self, row: Row) -> str:
        if row.topic is None:
            return row.words
        tip = row.words
        if row.topic.suggested:
            tip = self.tr("{name}: a topic the cards suggest; keep or remove it by its menu").format(name=tip)
        if row.topic.terms.terms:
            tip += "\n" + ", ".join(row.topic.terms.terms)
        return tip


def read(desk: Desk, model: SidebarModel) -> tuple[Row, ...]:
    """Return the rows as the library stands now."""
    return (*_library(desk, model), *_topics(desk, model), *_memos(desk, model))


def _library(desk: Desk, model: SidebarModel) -> Iterator[Row]:
    new = desk.count(CardQuery(new=True))
    inbox = desk.count(CardQuery(inbox=True))
    yield Row(model.tr("Library"))
    yield Row(model.tr("New"), "sparkles", Place(PlaceKind.NEW), count=new, is_pill=new > 0)
    yield Row(model.tr("All cards"), "layers", ALL, count=desk.count(CardQuery()))
    if inbox:
        yield Row(model.tr("Inbox"), "inbox", Place(PlaceKind.INBOX), count=inbox)
    annotated = desk.count(CardQuery(annotated=True))
    yield Row(model.tr("Annotated"), "pencil", Place(PlaceKind.ANNOTATED), count=annotated)
    yield Row(model.tr("Sources"), "newspaper", SOURCES, count=len(desk.articles()))
    dismissed = desk.count(DISMISSED.query())
    if dismissed:
        yield Row(model.tr("Dismissed"), "eye-off", DISMISSED, count=dismissed)


def _topics(desk: Desk, model: SidebarModel) -> Iterator[Row]:
    yield Row(model.tr("Topics"))
    for topic in desk.topics():
        drawing = "sparkles" if topic.suggested else "folder"
        place = Place(PlaceKind.TOPIC, topic=topic.id)
        yield Row(topic.name, drawing, place, count=topic.cards, topic=topic)


def _memos(desk: Desk, model: SidebarModel) -> Iterator[Row]:
    yield Row(model.tr("Memos"))
    for memo in desk.memos():
        yield Row(memo.title, "file-text", memo=memo.id)
    yield Row(model.tr("New memo…"), "plus")
