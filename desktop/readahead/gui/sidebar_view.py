"""The list in the sidebar on the screen: how its rows are painted, folded, and what can be dropped on them."""

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from readahead.gui import fonts, freight, icons, wording
from readahead.gui.indexes import AnyIndex
from readahead.gui.place import PlaceKind
from readahead.gui.row_editing import Keep, RowDelegate, is_named
from readahead.gui.sidebar_model import Row, RowRole, SidebarModel
from readahead.gui.theme import Theme
from readahead.model.memo import MemoId
from readahead.model.topic import TopicId

ROW, HEAD = 34, 38
STEP = 14
"""How far a topic under another stands to the right of it, and every topic where one can be folded."""

SIGN = 12


class SidebarDelegate(RowDelegate):
    """Paints heads, places, topics and memos; *aim* is the row cards would be dropped on."""

    def __init__(self, theme: Theme, view: "SidebarView") -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(RowRole.ROW)
        return QSize(option.rect.width(), fonts.scaled(HEAD if isinstance(row, Row) and row.is_head else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole.ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_head:
            if index.row() == self._view.aim:
                self._ground(painter, option, index)
            self._head(painter, QRectF(option.rect), row)
        else:
            self._ground(painter, option, index)
            self._row(painter, QRectF(option.rect), row, is_selected=self._is_selected(option))
        painter.restore()

    def _is_selected(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.state & QStyle.StateFlag.State_Selected)

    def _head(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        painter.setFont(fonts.section())
        painter.setPen(self._theme.colour("third"))
        place = rect.adjusted(18, fonts.scaled(10), -8, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), row.words.upper())

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens, flag = self._theme.tokens, QStyle.StateFlag
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        has_ring = bool(option.state & flag.State_HasFocus) and bool(
            option.state & flag.State_KeyboardFocusChange
        )
        painter.setPen(QPen(QColor(tokens.accent), 2) if has_ring else Qt.PenStyle.NoPen)
        if index.row() == self._view.aim:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.soft))
        elif self._is_selected(option):
            painter.setBrush(QColor(tokens.hover if self._theme.is_dark else tokens.surface))
        elif option.state & flag.State_MouseOver:
            painter.setBrush(QColor(tokens.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 1 if painter.pen().style() is not Qt.PenStyle.NoPen else 0
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 7, 7)
        if self._is_selected(option):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 7, 3, box.height() - 14), 1.5, 1.5)

    def _row(self, painter: QPainter, rect: QRectF, row: Row, *, is_selected: bool) -> None:
        tokens = self._theme.tokens
        is_open_memo = row.memo is not None and row.memo == self._view.open_memo
        drawing_colour = tokens.accent if is_selected or is_open_memo else tokens.second
        left = rect.left() + self._view.indent(row)
        if row.has_under:
            fold = "chevron-right" if row.is_folded else "chevron-down"
            sign = fonts.scaled(SIGN)
            y = rect.top() + (rect.height() - sign) / 2
            icons.paint(painter, fold, tokens.second, x=left + 4, y=y, size=sign)
        size, start = fonts.scaled(16), left + fonts.scaled(STEP) + 6
        y = rect.top() + (rect.height() - size) / 2
        icons.paint(painter, row.drawing, drawing_colour, x=start, y=y, size=size)
        start += size + fonts.scaled(10)
        right = self._count(painter, rect, row)
        is_quiet = row.place is None and row.memo is None
        is_strong = is_selected or row.is_pill or is_open_memo
        font = fonts.font(13, fonts.MEDIUM if is_strong else fonts.REGULAR, italic=_is_suggested(row))
        painter.setFont(font)
        painter.setPen(self._theme.colour("third" if is_quiet else "text"))
        place = QRectF(start, rect.top(), right - start - 6, rect.height())
        shown = QFontMetricsF(font).elidedText(row.words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _count(self, painter: QPainter, rect: QRectF, row: Row) -> float:
        if row.count is None:
            return rect.right() - 10
        font = fonts.font(11, fonts.SEMIBOLD) if row.is_pill else fonts.meta()
        words = wording.number(row.count)
        width = QFontMetricsF(font).horizontalAdvance(words)
        painter.setFont(font)
        if row.is_pill:
            height = fonts.scaled(20)
            wide = max(width + 12, height)
            pill = QRectF(rect.right() - 16 - wide, rect.center().y() - height / 2, wide, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(pill, height / 2, height / 2)
            painter.setPen(self._theme.colour("on_accent"))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
            return pill.left()
        place = QRectF(rect.right() - 18 - width, rect.top(), width + 1, rect.height())
        painter.setPen(self._theme.colour("second" if row.count else "third"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
        return place.left()


def _is_suggested(row: Row) -> bool:
    return row.topic is not None and row.topic.suggested


class SidebarView(QListView):
    """*dropped* carries the row and the cards that were dropped on it, *nested* the row and the topic.

    *folded* carries the row whose topics are to be folded away, or shown again, *removed* the row Delete was pressed on.
    `keep` gives a row the name typed for it; *edited* is emitted when the field for it has gone.
    """

    dropped = Signal(object, object)
    nested = Signal(object, object)
    folded = Signal(object)
    removed = Signal(object)
    edited = Signal()
    menu_asked = Signal(object, object)

    def __init__(self, model: SidebarModel, theme: Theme) -> None:
        super().__init__()
        self._rows = model
        self.aim = -1
        self.keep: Keep = _refuse
        self.open_memo: MemoId | None = None
        self.setModel(model)
        self.setItemDelegate(SidebarDelegate(theme, self))
        self.setAccessibleName(self.tr("Library, topics and memos"))
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self.viewport().update)

    def indent(self, row: Row) -> int:
        """Return how far to the right a row stands."""
        if row.topic is None or not self._rows.has_nesting:
            return 0
        return (row.depth + 1) * fonts.scaled(STEP)

    def row_at(self, at: QPoint) -> tuple[int, Row | None]:
        """Return the number and the row under a point; (-1, None) where there is none."""
        index = self.indexAt(at)
        return (index.row(), self._rows.rows[index.row()]) if index.isValid() else (-1, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        number, row = self.row_at(at)
        if row is not None and row.has_under and self._is_on_fold(at, number, row):
            self.folded.emit(row)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        number, row = self.row_at(at)
        if row is not None and row.has_under and self._is_on_fold(at, number, row):
            self.folded.emit(row)
        elif row is None or not self.rename(number):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(RowRole.ROW)
        is_side = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.key() == Qt.Key.Key_F2 and not event.modifiers():
            self.rename(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers() and isinstance(row, Row):
            self.removed.emit(row)
        elif not isinstance(row, Row) or row.topic is None or not is_side:
            super().keyPressEvent(event)
        elif row.has_under and row.is_folded is (event.key() == Qt.Key.Key_Right):
            self.folded.emit(row)
        elif event.key() == Qt.Key.Key_Left and row.topic.parent is not None:
            self.setCurrentIndex(self._rows.index(self._rows.row_of_topic(row.topic.parent)))

    @property
    def is_editing(self) -> bool:
        """Whether a row is being renamed."""
        return self.state() == QAbstractItemView.State.EditingState

    def rename(self, number: int) -> bool:
        """Open the field for the name of the row of that number; return whether it has one."""
        if not 0 <= number < len(self._rows.rows) or not is_named(self._rows.rows[number]):
            return False
        self.setCurrentIndex(self._rows.index(number))
        self.edit(self._rows.index(number))
        return True

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.edited.emit()

    def _is_on_fold(self, at: QPoint, number: int, row: Row) -> bool:
        left = self.visualRect(self._rows.index(number)).left() + self.indent(row)
        return left <= at.x() < left + fonts.scaled(STEP + SIGN // 2)

    # Dragging

    def startDrag(self, _actions: Qt.DropAction) -> None:
        row = self.currentIndex().data(RowRole.ROW)
        if isinstance(row, Row) and row.topic is not None:
            drag = QDrag(self)
            drag.setMimeData(freight.pack_topic(row.topic.id, words=row.words))
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if freight.cards(event.mimeData()) or freight.topic(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        number, row = self.row_at(event.position().toPoint())
        self._take_aim(number if row is not None and self._takes(row, event.mimeData()) else -1)
        if self.aim >= 0:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._take_aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        _, row = self.row_at(event.position().toPoint())
        self._take_aim(-1)
        mime = event.mimeData()
        if row is None or not self._takes(row, mime):
            return
        event.acceptProposedAction()
        topic = freight.topic(mime)
        if topic is not None:
            self.nested.emit(row, topic)
        else:
            self.dropped.emit(row, freight.cards(mime))

    def _takes(self, row: Row, mime: QMimeData) -> bool:
        topic = freight.topic(mime)
        if topic is None:
            return takes_cards(row) and bool(freight.cards(mime))
        return self._takes_topic(row, topic)

    def _takes_topic(self, row: Row, topic: TopicId) -> bool:
        """Return whether a topic can be put there: under a topic it does not hold itself, or at the top."""
        if row.is_top:
            return True
        return row.topic is not None and row.topic.id not in self._rows.under(topic)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        _, row = self.row_at(at)
        if row is not None:
            self.menu_asked.emit(row, self.viewport().mapToGlobal(at))

    def _take_aim(self, number: int) -> None:
        if number != self.aim:
            self.aim = number
            self.viewport().update()


def _refuse(_row: Row, _words: str) -> bool:
    return False


def takes_cards(row: Row) -> bool:
    """Return whether cards can be dropped on a row: a topic, the inbox or a memo."""
    in_library = row.place is not None and row.place.kind in (PlaceKind.TOPIC, PlaceKind.INBOX)
    return in_library or row.memo is not None
