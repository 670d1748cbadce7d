"""The sidebar: where to go in the library, the topics to sort by, the memos to open; cards can be dropped on both."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from readahead.gui import fonts, freight, icons, sidebar_model, wording
from readahead.gui.controls import Button, Ground, IconButton
from readahead.gui.indexes import AnyIndex
from readahead.gui.open_memo import OpenMemo
from readahead.gui.place import ALL, SOURCES, Place, PlaceKind
from readahead.gui.session import Session
from readahead.gui.sidebar_model import Row, RowRole, SidebarModel
from readahead.gui.theme import Theme
from readahead.model.changes import Changes
from readahead.model.errors import NotFound
from readahead.model.memo import MemoId
from readahead.model.topic import Topic

ROW, HEAD = 34, 38


class SidebarDelegate(QStyledItemDelegate):
    """Paints heads, places, topics and memos; *aim* is the row cards would be dropped on."""

    def __init__(self, theme: Theme, view: "SidebarView") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(RowRole.ROW)
        return QSize(option.rect.width(), HEAD if isinstance(row, Row) and row.is_head else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole.ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_head:
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
        place = rect.adjusted(18, 10, -8, 0)
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
        icons.paint(painter, row.drawing, drawing_colour, x=rect.left() + 20, y=rect.top() + 9, size=16)
        right = self._count(painter, rect, row)
        is_quiet = row.place is None and row.memo is None
        is_strong = is_selected or row.is_pill or is_open_memo
        font = fonts.font(13, fonts.MEDIUM if is_strong else fonts.REGULAR, italic=_is_suggested(row))
        painter.setFont(font)
        painter.setPen(self._theme.colour("third" if is_quiet else "text"))
        place = QRectF(rect.left() + 46, rect.top(), right - rect.left() - 52, rect.height())
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
            pill = QRectF(rect.right() - 16 - max(width + 12, 20), rect.top() + 7, max(width + 12, 20), 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(pill, 10, 10)
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
    """The list in the sidebar; *dropped* carries the row and the cards that were dropped on it."""

    dropped = Signal(object, object)
    menu_asked = Signal(object, object)

    def __init__(self, model: SidebarModel, theme: Theme) -> None:
        super().__init__()
        self._rows = model
        self.aim = -1
        self.open_memo: MemoId | None = None
        self.setModel(model)
        self.setItemDelegate(SidebarDelegate(theme, self))
        self.setAccessibleName(self.tr("Library, topics and memos"))
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self.viewport().update)

    def row_at(self, at: QPoint) -> tuple[int, Row | None]:
        """Return the number and the row under a point; (-1, None) where there is none."""
        index = self.indexAt(at)
        return (index.row(), self._rows.rows[index.row()]) if index.isValid() else (-1, None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if freight.cards(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        number, row = self.row_at(event.position().toPoint())
        self._take_aim(number if row is not None and takes_cards(row) else -1)
        if self.aim >= 0:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._take_aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        _, row = self.row_at(event.position().toPoint())
        self._take_aim(-1)
        cards = freight.cards(event.mimeData())
        if row is not None and takes_cards(row) and cards:
            event.acceptProposedAction()
            self.dropped.emit(row, cards)

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


def takes_cards(row: Row) -> bool:
    """Return whether cards can be dropped on a row: a topic, the inbox or a memo."""
    in_library = row.place is not None and row.place.kind in (PlaceKind.TOPIC, PlaceKind.INBOX)
    return in_library or row.memo is not None


class Sidebar(Ground):
    """Emits *went* with the place chosen, *memo_asked* with the memo to open, and what its menus ask for."""

    went = Signal(object)
    memo_asked = Signal(object)
    new_topic_asked = Signal()
    new_memo_asked = Signal()
    topic_edit_asked = Signal(object)

    def __init__(self, session: Session, open_memo: OpenMemo) -> None:
        super().__init__("side")
        self._session, self._memo = session, open_memo
        self.place: Place = ALL
        self.model = SidebarModel(self)
        self.view = SidebarView(self.model, session.theme)
        self.new_topic = Button(session.theme, self.tr("New topic"), drawing="plus", look="quiet")
        self.help = IconButton(session.theme, "keyboard", self.tr("Keyboard shortcuts"), size=16)
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.clicked.connect(self._pressed)
        self.view.activated.connect(self._pressed)
        self.view.dropped.connect(self._take)
        self.view.menu_asked.connect(self._open_menu)
        self.new_topic.clicked.connect(self.new_topic_asked)
        session.changed.connect(self._follow)
        open_memo.changed.connect(self._show_memo)

    def _lay_out(self) -> None:
        self.setMinimumWidth(180)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 4, 10, 10)
        foot.addWidget(self.new_topic)
        foot.addStretch(1)
        foot.addWidget(self.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def reload(self) -> None:
        """Read the rows again; the place stays, or becomes all cards where it is gone."""
        rows = self._session.ask(partial(sidebar_model.read, self._session.desk, self.model))
        if rows is None:
            return
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.show(rows)
        selection.blockSignals(False)
        if self._is_there(self.place):
            self._mark()
        elif self.place.kind not in (PlaceKind.INBOX, PlaceKind.DISMISSED):
            self.go(ALL)

    def _is_there(self, place: Place) -> bool:
        if place.article is None:
            return self.model.row_of(place) >= 0
        try:
            self._session.desk.article(place.article)
        except NotFound:
            return False
        return True

    def go(self, place: Place) -> None:
        """Go to a place, as a click on it does."""
        self.place = place
        self._mark()
        self.went.emit(place)

    def go_to_topic(self, number: int) -> None:
        """Go to the topic of that number, counted from 1."""
        topics = self.model.topics()
        if 0 < number <= len(topics):
            self.go(Place(PlaceKind.TOPIC, topic=topics[number - 1].id))

    def _mark(self) -> None:
        shown = SOURCES if self.place.kind is PlaceKind.ARTICLE else self.place
        row = self.model.row_of(shown)
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        else:
            self.view.clearSelection()
        selection.blockSignals(False)
        self.view.viewport().update()

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(RowRole.ROW)
        if isinstance(row, Row) and row.place is not None and row.place != self.place:
            self.place = row.place
            self.went.emit(row.place)

    def _pressed(self, index: QModelIndex) -> None:
        row = index.data(RowRole.ROW)
        if not isinstance(row, Row) or row.is_head:
            return
        if row.memo is not None:
            self.memo_asked.emit(row.memo)
        elif row.place is None:
            self.new_memo_asked.emit()
        elif row.place != self.place:
            self.go(row.place)
        self._mark()

    def _take(self, row: Row, cards: tuple) -> None:
        desk = self._session.desk
        if row.memo is not None:
            self._session.ask(partial(desk.add_to_memo, row.memo, cards))
        elif row.place is not None:
            self._session.ask(partial(desk.move, cards, row.place.topic))

    def _open_menu(self, row: Row, at: QPoint) -> None:
        menu = self.menu(row)
        if not menu.isEmpty():
            menu.popup(at)

    def menu(self, row: Row) -> QMenu:
        """Return the context menu of a topic or a memo; empty for anything else."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.topic is not None:
            self._fill_topic_menu(menu, row.topic)
        elif row.memo is not None:
            menu.addAction(self.tr("Open"), partial(self.memo_asked.emit, row.memo))
            remove = partial(self._session.desk.remove_memo, row.memo)
            menu.addAction(self.tr("Remove memo"), partial(self._session.ask, remove))
        return menu

    def _fill_topic_menu(self, menu: QMenu, topic: Topic) -> None:
        desk = self._session.desk
        if topic.suggested:
            keep = partial(desk.confirm_topic, topic.id)
            menu.addAction(self.tr("Keep this topic"), partial(self._session.ask, keep))
        menu.addAction(self.tr("Name and terms…"), partial(self.topic_edit_asked.emit, topic))
        menu.addSeparator()
        remove = partial(desk.remove_topic, topic.id)
        menu.addAction(self.tr("Remove topic"), partial(self._session.ask, remove))

    def _follow(self, changes: Changes) -> None:
        if changes:
            self.reload()

    def _show_memo(self) -> None:
        self.view.open_memo = self._memo.id
        self.view.viewport().update()
