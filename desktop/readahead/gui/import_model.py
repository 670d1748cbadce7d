"""The rows of the import that is looked over: one a file, with what a person wants of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from readahead.desk.looks import Look, Wanted, wanted_of
from readahead.gui import import_words, wording
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.model.article import Field


class Column(IntEnum):
    """What stands in each column."""

    TITLE = 0
    OUTLET = 1
    DATE = 2
    ENCODING = 3
    STANDING = 4


EDITABLE = (Column.TITLE, Column.OUTLET, Column.DATE)

FIELDS = {Column.TITLE: Field.TITLE, Column.OUTLET: Field.OUTLET, Column.DATE: Field.PUBLISHED}


class LookRole(IntEnum):
    """What a cell holds besides its words."""

    ROW = Qt.ItemDataRole.UserRole + 1
    BELOW = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class LookRow:
    """A file as it is wanted, and whether it is. is_read_again is true while it is read in another encoding."""

    wanted: Wanted
    is_ticked: bool
    is_read_again: bool = False

    @property
    def look(self) -> Look:
        """The file as it was found."""
        return self.wanted.look

    @property
    def is_edited(self) -> bool:
        """Whether a person has changed what was found."""
        return self.wanted != wanted_of([self.look])[0]


class LookModel(QAbstractTableModel):
    """*edited* is emitted when what is wanted, or how much of it, has changed."""

    edited = Signal()

    def __init__(
        self,
        looks: Sequence[Look],
        parent: QObject | None = None,
        *,
        wanted: Sequence[Wanted] | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = [LookRow(one, one.look.can_come_in) for one in wanted_of(looks)]
        if wanted is not None:
            before = {one.look.key: one for one in wanted}
            self.rows = [
                LookRow(before.get(row.look.key, row.wanted), row.look.key in before) for row in self.rows
            ]

    # What is shown

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        match Column(section):
            case Column.TITLE:
                return self.tr("Title")
            case Column.OUTLET:
                return self.tr("Outlet")
            case Column.DATE:
                return self.tr("Published")
            case Column.ENCODING:
                return self.tr("Encoding")
            case Column.STANDING:
                return self.tr("What it is")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row, column = self.rows[index.row()], Column(index.column())
        match role:
            case LookRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, column)
            case LookRole.BELOW:
                return self._below(row, column)
            case Qt.ItemDataRole.EditRole:
                return {
                    Column.TITLE: row.wanted.title,
                    Column.OUTLET: row.wanted.outlet,
                    Column.DATE: row.wanted.published,
                }.get(column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.TITLE and row.look.can_come_in:
                return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(
                    part for part in (self._words(row, column), self._below(row, column)) if part
                )
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row, column)
        return None

    def _words(self, row: LookRow, column: Column) -> str:
        wanted, look = row.wanted, row.look
        match column:
            case Column.TITLE:
                return wanted.title or (self.tr("No title") if look.can_come_in else look.source)
            case Column.OUTLET:
                return wanted.outlet or (self.tr("Not known") if look.can_come_in else "")
            case Column.DATE if wanted.published:
                return wording.day(wanted.published)
            case Column.DATE if look.days and look.can_come_in:
                return self.tr("Which day?")
            case Column.DATE:
                return self.tr("Not known") if look.can_come_in else ""
            case Column.ENCODING:
                return import_words.short_encoding(look.encoding) if look.encoding else ""
            case Column.STANDING:
                if row.is_read_again:
                    return self.tr("Being read…")
                return import_words.standing(self.asked(row))

    def _below(self, row: LookRow, column: Column) -> str:
        look = row.look
        match column:
            case Column.TITLE:
                return look.source if look.can_come_in or row.wanted.title else ""
            case Column.OUTLET | Column.DATE:
                if column is Column.DATE and look.days and look.can_come_in and not row.wanted.published:
                    return import_words.days(look.days)
                return import_words.origin(dict(row.wanted.origins).get(FIELDS[column]))
            case Column.ENCODING:
                if look.said:
                    return self.tr("chosen by you")
                return "" if look.is_encoding_sure or not look.encoding else self.tr("guessed")
            case Column.STANDING:
                return import_words.because(look)
        return ""

    def _said(self, row: LookRow, column: Column) -> str:
        """Return what a screen reader says of a cell: of the first also whether the file is wanted."""
        parts = [self._words(row, column), self._below(row, column)]
        if column is Column.TITLE and row.look.can_come_in:
            parts.append(self.tr("will be imported") if row.is_ticked else self.tr("will be left out"))
        return ", ".join(part for part in parts if part)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        found = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        if index.isValid() and self.rows[index.row()].look.can_come_in:
            if index.column() in EDITABLE:
                found |= flag.ItemIsEditable
            if index.column() == Column.TITLE:
                found |= flag.ItemIsUserCheckable
        return found

    # What is changed

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        match Column(index.column()):
            case Column.TITLE:
                self.give([index.row()], title=str(value).strip())
            case Column.OUTLET:
                self.give([index.row()], outlet=str(value).strip())
            case Column.DATE:
                self.date([index.row()], value if isinstance(value, date) else None)
            case _:
                return False
        return True

    def tick(self, rows: Iterable[int], is_ticked: bool) -> None:
        """Want the files in these rows, or want them no more; those that cannot come in stay as they are."""
        self._change(rows, lambda row: replace(row, is_ticked=is_ticked))

    def give(self, rows: Iterable[int], *, title: str | None = None, outlet: str | None = None) -> None:
        """Give the files in these rows a title or an outlet; what is None stays."""

        def changed(row: LookRow) -> LookRow:
            wanted = row.wanted
            return replace(
                row,
                wanted=replace(
                    wanted,
                    title=wanted.title if title is None else title,
                    outlet=wanted.outlet if outlet is None else outlet,
                ),
            )

        self._change(rows, changed)

    def date(self, rows: Iterable[int], published: date | None) -> None:
        """Give the files in these rows a date, or none."""
        self._change(rows, lambda row: replace(row, wanted=replace(row.wanted, published=published)))

    def read_again(self, number: int) -> None:
        """Show that a file is being read again."""
        self._put(number, replace(self.rows[number], is_read_again=True))

    def put(self, number: int, look: Look) -> None:
        """Show what a file is now that it was read again; what a person gave it stays."""
        row = self.rows[number]
        (found,) = wanted_of([look])
        if row.is_edited:
            was = wanted_of([row.look])[0]
            kept = {
                name: getattr(row.wanted, name)
                for name in ("title", "outlet", "published")
                if getattr(row.wanted, name) != getattr(was, name)
            }
            found = replace(found, **kept)
        self._put(number, LookRow(found, look.can_come_in and (row.is_ticked or not row.look.can_come_in)))
        self.edited.emit()

    def _change(self, rows: Iterable[int], change: Callable[[LookRow], LookRow]) -> None:
        """Change those of *rows* that can come in, and tell of all of them at once: there may be thousands."""
        changed = [number for number in rows if self.rows[number].look.can_come_in]
        for number in changed:
            self.rows[number] = change(self.rows[number])
        if changed:
            last = self.index(max(changed), len(Column) - 1)
            self.dataChanged.emit(self.index(min(changed), 0), last)
            self.edited.emit()

    def _put(self, number: int, row: LookRow) -> None:
        if self.rows[number] != row:
            self.rows[number] = row
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    # What it comes to

    def asked(self, row: LookRow) -> Look:
        """Return the look of a row with the day that was given it, so that it is not asked for any more."""
        return replace(row.look, published=row.wanted.published)

    def wanted(self) -> tuple[Wanted, ...]:
        """Return what is ticked, as it is wanted."""
        return tuple(row.wanted for row in self.rows if row.is_ticked)

    def open_rows(self) -> list[int]:
        """Return the rows with a question that only a person can answer."""
        return [number for number, row in enumerate(self.rows) if self.asked(row).is_open]

    @property
    def is_edited(self) -> bool:
        """Whether anything was changed that would be lost."""
        return any(row.is_edited or row.is_ticked != row.look.can_come_in for row in self.rows)
