"""Rows of cards under heads, for the views that group them: some rows are heads, the others stand for a card each."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readahead.gui import fonts, freight, selecting
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.listing import following
from readahead.gui.theme import Theme
from readahead.model.card import CardId


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: *value* is what the view's delegate paints, *words* what a screen reader says; card is None in a head.

    tip is what is shown where the pointer rests.
    """

    value: object
    words: str
    card: CardId | None = None
    tip: str = ""


class EntryRole(IntEnum):
    """What a row holds besides its words."""

    VALUE = Qt.ItemDataRole.UserRole + 1
    CARD = Qt.ItemDataRole.UserRole + 2


class EntryModel(QAbstractListModel):
    """The rows; cards can be chosen and dragged, heads cannot."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == EntryRole.VALUE:
            return entry.value
        if role == EntryRole.CARD:
            return entry.card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.tip or None
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid() or self.entries[index.row()].card is None:
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return [freight.CARDS, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        found = [self.entries[row] for row in sorted(index.row() for index in indexes)]
        cards = [one.card for one in found if one.card is not None]
        return freight.pack_cards(list(dict.fromkeys(cards)), words="\n".join(one.words for one in found))

    def row_of(self, card: CardId) -> int:
        """Return the first row that stands for *card*, or -1."""
        return next((row for row, entry in enumerate(self.entries) if entry.card == card), -1)


class EntryList(QListView):
    """The rows on the screen; emits *chosen* with the card that became the current one, *menu_asked* with a place."""

    chosen = Signal(object)
    menu_asked = Signal(object)

    def __init__(self, theme: Theme, name: str, delegate: QStyledItemDelegate) -> None:
        super().__init__()
        self.rows = EntryModel(self)
        self._is_staying = False
        self.setModel(self.rows)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.clicked.connect(self._choose)
        theme.changed.connect(self._redress)

    def show_rows(self, entries: Sequence[Entry], *, at: CardId | None = None, tells: bool = True) -> None:
        """Show other rows, at card *at* or else at the one before, where it is there.

        Without *tells* a list that stays at its card does not say so: the reader may have gone elsewhere meanwhile.
        """
        current, before = self.currentIndex().row(), self.current()
        held = [entry.card for entry in self.rows.entries]
        self.rows.show(entries)
        stays_at = next((one for one in (at, before) if one is not None and self.rows.row_of(one) >= 0), None)
        if stays_at is not None:
            self._is_staying = stays_at == before and not tells
            self.go_to_row(self.rows.row_of(stays_at))
            self._is_staying = False
            return
        after = [entry.card for entry in entries]
        row = self._near(following(held, max(current, 0), after, stays=True), 1)
        if row >= 0:
            self.go_to_row(row)
        else:
            self.chosen.emit(None)

    def current(self) -> CardId | None:
        """Return the card of the current row."""
        found = self.currentIndex().data(EntryRole.CARD)
        return CardId(found) if found is not None else None

    def selected(self) -> tuple[CardId, ...]:
        """Return the cards selected, in order and each once."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        cards = (self.rows.entries[row].card for row in rows)
        return tuple(dict.fromkeys(card for card in cards if card is not None))

    def select(self, wanted: AbstractSet[CardId]) -> int:
        """Select the rows of the *wanted* cards and go to the first of them; return how many cards have one."""
        rows = [row for row, entry in enumerate(self.rows.entries) if entry.card in wanted]
        selecting.select(self, rows)
        return len({self.rows.entries[row].card for row in rows})

    def go_to_row(self, row: int) -> None:
        """Select a row and scroll to it."""
        index = self.rows.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        # the head over a first row is seen with it
        if row and self.rows.entries[row - 1].card is None:
            self.scrollTo(self.rows.index(row - 1, 0))
        self.scrollTo(index)

    def go_to(self, card: CardId) -> bool:
        """Select a card's row; return whether it has one."""
        row = self.rows.row_of(card)
        if row >= 0 and self.current() != card:
            self.go_to_row(row)
        return row >= 0

    def step(self, by: int) -> None:
        """Go to the next card (1) or the one before (-1)."""
        row = self._near(self.currentIndex().row() + by, by)
        if row >= 0:
            self.go_to_row(row)

    def _near(self, row: int, by: int) -> int:
        """Return the first row from *row* on, going down (1) or up (-1), that stands for a card; -1 if none does."""
        while 0 <= row < len(self.rows.entries):
            if self.rows.entries[row].card is not None:
                return row
            row += by
        return -1

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Pass over the heads."""
        index = super().moveCursor(action, modifiers)
        moves = QAbstractItemView.CursorAction
        by = -1 if action in (moves.MoveUp, moves.MovePrevious, moves.MovePageUp, moves.MoveEnd) else 1
        here = self.currentIndex().row()
        if action in (moves.MoveUp, moves.MoveDown, moves.MoveNext, moves.MovePrevious):
            row = self._near(here + by, by)
        else:
            row = self._near(index.row(), by)
        return self.rows.index(row if row >= 0 else here, 0)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_staying:
            self.chosen.emit(self.current())

    def _choose(self, _index: QModelIndex) -> None:
        """Show the card again that is already the current one, where the reader has gone elsewhere."""
        self.chosen.emit(self.current())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at: QPoint = self.visualRect(self.currentIndex()).center()
            self.menu_asked.emit(self.viewport().mapToGlobal(at))
        elif self.indexAt(event.pos()).data(EntryRole.CARD) is not None:
            self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # rows are as high as their words need in this width
        self.scheduleDelayedItemsLayout()

    def _redress(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


def ground(painter: QPainter, theme: Theme, option: QStyleOptionViewItem, box: QRectF) -> None:
    """Paint what a row lies on: white with a hairline, soft where it is selected, with a ring where the keyboard is."""
    tokens, flag = theme.tokens, QStyle.StateFlag
    state = option.state
    is_selected = bool(state & flag.State_Selected)
    has_ring = bool(state & flag.State_HasFocus) and bool(state & flag.State_KeyboardFocusChange)
    edge = tokens.strong if state & flag.State_MouseOver else tokens.border
    if is_selected or has_ring:
        edge = tokens.accent
    width = 2.0 if has_ring else 1.0
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(tokens.soft if is_selected else tokens.surface))
    painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8)


def words_width(words: str, px: int, weight: int = fonts.REGULAR) -> float:
    """Return how wide words are on one line."""
    return QFontMetricsF(fonts.font(px, weight)).horizontalAdvance(words) + 2


def words_in(
    painter: QPainter, place: QRectF, words: str, colour: str, px: int, weight: int = fonts.REGULAR
) -> None:
    """Paint words on one line of *place*, elided where they do not fit."""
    font = fonts.font(px, weight)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
