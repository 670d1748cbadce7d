"""The rows of the sidebar: the library's places, the topics and the memos, each with its count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from readahead.gui import wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.place import ALL, DISMISSED, SOURCES, Place, PlaceKind
from readahead.model.card import CardQuery
from readahead.model.memo import MemoId
from readahead.model.topic import Topic, TopicId

if TYPE_CHECKING:
    from readahead.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a head (no drawing), a place, a memo, or the way to a new memo (a drawing, and neither).

    depth counts the topics a topic lies under; has_under says that some lie under it, is_folded that they are not shown.
    is_top marks the head of the topics, where one can be dropped that is to lie under no other.
    """

    words: str
    drawing: str = ""
    place: Place | None = None
    memo: MemoId | None = None
    count: int | None = None
    is_pill: bool = False
    topic: Topic | None = None
    depth: int = 0
    has_under: bool = False
    is_folded: bool = False
    is_top: bool = False

    @property
    def is_head(self) -> bool:
        """Whether it only names what follows."""
        return not self.drawing


class RowRole(IntEnum):
    """What a row holds besides its words."""

    ROW = Qt.ItemDataRole.UserRole + 1


class SidebarModel(QAbstractListModel):
    """The rows from top to bottom; *folded* holds the uuids of the topics whose own topics are folded away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.folded: set[str] = set()
        self.all_topics: tuple[Topic, ...] = ()
        self.open_memo: MemoId | None = None

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
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
        if row.topic is not None or row.memo is not None:
            flags |= flag.ItemIsEditable
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

    def row_of_topic(self, topic: TopicId) -> int:
        """Return the row of a topic, or -1."""
        return self.row_of(Place(PlaceKind.TOPIC, topic=topic))

    def topic(self, topic: TopicId) -> Topic | None:
        """Return a topic, whether it is folded away or not; None where there is none of that number."""
        return next((one for one in self.all_topics if one.id == topic), None)

    def above(self, topic: TopicId) -> tuple[Topic, ...]:
        """Return the topics that one lies under, the nearest first."""
        found: list[Topic] = []
        here = self.topic(topic)
        while here is not None and here.parent is not None and here not in found:
            here = self.topic(here.parent)
            if here is not None:
                found.append(here)
        return tuple(found)

    def under(self, topic: TopicId) -> frozenset[TopicId]:
        """Return a topic and all that lie under it."""
        return frozenset(
            one.id
            for one in self.all_topics
            if one.id == topic or any(above.id == topic for above in self.above(one.id))
        )

    @property
    def has_nesting(self) -> bool:
        """Whether any topic lies under another."""
        return any(row.has_under for row in self.rows)

    def _spoken(self, row: Row) -> str:
        parts = [row.words]
        if row.count is not None:
            parts.append(wording.number(row.count))
        if row.topic is not None and row.topic.suggested:
            parts.append(self.tr("suggested"))
        if row.memo is not None and row.memo == self.open_memo:
            parts.append(self.tr("open"))
        if row.has_under:
            parts.append(self.tr("folded") if row.is_folded else self.tr("unfolded"))
        if row.depth and row.topic is not None:
            above = self.above(row.topic.id)
            if above:
                parts.append(self.tr("under {topic}").format(topic=above[0].name))
        return ", ".join(parts)

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
    return (*_library(desk), *_topics(desk, model), *_memos(desk))


def _library(desk: Desk) -> Iterator[Row]:
    new = desk.count(CardQuery(new=True))
    inbox = desk.count(CardQuery(inbox=True))
    yield Row(QCoreApplication.translate("SidebarModel", "Library"))
    yield Row(
        QCoreApplication.translate("SidebarModel", "New"),
        "sparkles",
        Place(PlaceKind.NEW),
        count=new,
        is_pill=new > 0,
    )
    yield Row(
        QCoreApplication.translate("SidebarModel", "All cards"), "layers", ALL, count=desk.count(CardQuery())
    )
    if inbox:
        yield Row(
            QCoreApplication.translate("SidebarModel", "Inbox"), "inbox", Place(PlaceKind.INBOX), count=inbox
        )
    annotated = desk.count(CardQuery(annotated=True))
    yield Row(
        QCoreApplication.translate("SidebarModel", "Annotated"),
        "pencil",
        Place(PlaceKind.ANNOTATED),
        count=annotated,
    )
    yield Row(
        QCoreApplication.translate("SidebarModel", "Sources"),
        "newspaper",
        SOURCES,
        count=desk.count_articles(),
    )
    dismissed = desk.count(DISMISSED.query())
    if dismissed:
        yield Row(
            QCoreApplication.translate("SidebarModel", "Dismissed"), "eye-off", DISMISSED, count=dismissed
        )


def _topics(desk: Desk, model: SidebarModel) -> Iterator[Row]:
    yield Row(QCoreApplication.translate("SidebarModel", "Topics"), is_top=True)
    model.all_topics = desk.topics()
    known = {topic.id for topic in model.all_topics}
    under: dict[TopicId | None, list[Topic]] = {}
    for topic in model.all_topics:
        under.setdefault(topic.parent if topic.parent in known else None, []).append(topic)
    yield from _level(model, under, None, 0)


def _level(
    model: SidebarModel, under: dict[TopicId | None, list[Topic]], parent: TopicId | None, depth: int
) -> Iterator[Row]:
    for topic in under.get(parent, ()):
        is_folded = topic.uuid in model.folded
        yield Row(
            topic.name,
            "sparkles" if topic.suggested else "folder",
            Place(PlaceKind.TOPIC, topic=topic.id),
            # a topic shows the cards of those under it as well
            count=_cards(under, topic),
            topic=topic,
            depth=depth,
            has_under=topic.id in under,
            is_folded=is_folded and topic.id in under,
        )
        if not is_folded:
            yield from _level(model, under, topic.id, depth + 1)


def _cards(under: dict[TopicId | None, list[Topic]], topic: Topic) -> int:
    return topic.cards + sum(_cards(under, one) for one in under.get(topic.id, ()))


def _memos(desk: Desk) -> Iterator[Row]:
    yield Row(QCoreApplication.translate("SidebarModel", "Memos"))
    for memo in desk.memos():
        yield Row(memo.title, "file-text", memo=memo.id)
    yield Row(QCoreApplication.translate("SidebarModel", "New memo…"), "plus")
