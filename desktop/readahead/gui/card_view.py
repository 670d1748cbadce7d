"""The list of cards on the screen: one column of rows of one height, so that a million are shown as fast as ten."""

from typing import cast

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from readahead.gui import fonts, selecting, wording
from readahead.gui.card_delegate import CardDelegate, row_height
from readahead.gui.card_model import CardModel
from readahead.gui.indexes import AnyIndex
from readahead.gui.theme import Theme
from readahead.model.card import CardId

REST_MS = 150
"""How long the list stands still before it is looked up which of its cards are contested: that is slower than a frame."""


FOLLOW_MS = 30
"""How much later than a list that follows what is typed its first card is read: the list is painted before."""


class CardView(QTableView):
    """Emits *chosen* with the card the reader should show, and *menu_asked* with the place of a context menu."""

    chosen = Signal(object)
    menu_asked = Signal(object)

    def __init__(self, model: CardModel, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards = model
        self.tells_later = False
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(FOLLOW_MS)
        self._telling.timeout.connect(self.tell)
        self.delegate = CardDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self.setAccessibleName(self.tr("Cards"))
        self._set_up_rows()
        self._set_up_behaviour()
        self.clicked.connect(self._choose)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look_for_contested)
        self.verticalScrollBar().valueChanged.connect(self._wait)
        model.modelReset.connect(self._wait)
        model.dataChanged.connect(self._wait)
        theme.changed.connect(self._size_rows)
        theme.preferences.changed.connect(self._size_rows)

    def _set_up_rows(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._size_rows()

    def _size_rows(self) -> None:
        """Give the rows the height they have now, and keep in sight the card the keyboard is on."""
        height = row_height(self._theme.preferences.value.card_lines)
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)
            self.verticalScrollBar().setSingleStep(height // 3)
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def _set_up_behaviour(self) -> None:
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if self.tells_later:
            self._telling.start()
        else:
            self.tell()

    def tell(self) -> None:
        """Say which card is the current one, now."""
        self._telling.stop()
        current = self.currentIndex()
        self.chosen.emit(self._cards.id_at(current.row()) if current.isValid() else None)

    def tell_what_waits(self) -> None:
        """Say now what was to be said later."""
        if self._telling.isActive():
            self.tell()

    def _choose(self, index: QModelIndex) -> None:
        """Show the card again that is already the current one, where the reader has gone elsewhere."""
        self.chosen.emit(self._cards.id_at(index.row()))

    def selected(self) -> tuple[CardId, ...]:
        """Return the cards selected, in the list's order; the current one where none is."""
        # by stretches: an index for each of a hundred thousand rows takes longer than a frame
        parts = sorted((one.top(), one.bottom() + 1) for one in self.selectionModel().selection().toList())
        if not parts and self.currentIndex().isValid():
            parts = [(self.currentIndex().row(), self.currentIndex().row() + 1)]
        ids, found = self._cards.ids(), list[int]()
        for first, end in parts:
            found += ids[first:end]
        return cast("tuple[CardId, ...]", tuple(found))

    def select(self, wanted: frozenset[CardId]) -> int:
        """Select the rows of the *wanted* cards and go to the first of them; return how many there are, and with none do nothing."""
        ids = self._cards.ids()
        is_whole = len(ids) > 0 and wanted.issuperset(ids)
        rows = range(len(ids)) if is_whole else [row for row, card in enumerate(ids) if card in wanted]
        selecting.select(self, rows)
        return len(rows)

    def go_to(self, row: int) -> None:
        """Select the card in *row* and scroll to it."""
        if not 0 <= row < self._cards.rowCount():
            return
        index = self._cards.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def step(self, by: int) -> None:
        """Go to the next card (1) or the one before (-1)."""
        current = self.currentIndex()
        self.go_to(current.row() + by if current.isValid() else 0)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End lead to the first and the last card: a table's lead to the ends of a row."""
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self._cards.index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self._cards.index(self._cards.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def stop(self) -> None:
        """Look nothing up any more: the library is about to be closed."""
        self._telling.stop()
        self._rest.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wait()

    def _wait(self, *_: object) -> None:
        self._rest.start()

    def _look_for_contested(self) -> None:
        count = self._cards.rowCount()
        if not count or not self.isVisible():
            return
        first, last = max(self.rowAt(0), 0), self.rowAt(self.viewport().height() - 1)
        self._cards.look_for_contested(range(first, (last if last >= 0 else count - 1) + 1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_asked.emit(self.viewport().mapToGlobal(rect.center()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_asked.emit(event.globalPos())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        cards = self.selected()
        if not cards:
            return
        drag = QDrag(self)
        drag.setMimeData(self._cards.pack(cards))
        drag.setPixmap(self._ticket(len(cards)))
        drag.exec(Qt.DropAction.CopyAction)

    def _ticket(self, count: int) -> QPixmap:
        """Return what hangs at the pointer while cards are dragged."""
        ratio, words = self.devicePixelRatioF(), wording.cards(count)
        width, height = self.fontMetrics().horizontalAdvance(words) + fonts.scaled(28), fonts.scaled(28)
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(0, 0, width, height, 8, 8)
        painter.setPen(self._theme.colour("on_accent"))
        painter.setFont(fonts.font(13, fonts.MEDIUM))
        painter.drawText(0, 0, width, height, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()
        return picture
