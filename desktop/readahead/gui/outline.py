"""The memo's outline on the screen: lines are dragged into order, cards dropped between them, words changed in place."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from readahead.gui import fonts, freight, icons
from readahead.gui.indexes import AnyIndex
from readahead.gui.outline_model import OutlineModel, OutlineRole
from readahead.gui.proof_dialog import BEARINGS
from readahead.gui.theme import Theme
from readahead.model.card import Kind
from readahead.model.memo import Entry, EntryId, Section, SectionId
from readahead.model.since import Bearing

HEAD, PROMPT, LINE = 36, 20, 34
EDITOR_PX = 84


@dataclass(frozen=True, slots=True)
class Aim:
    """Where something dragged would land: in *section*, before a line or at its end; y is where the drop line is drawn."""

    section: SectionId
    before: EntryId | None
    y: int


class LineEditor(QPlainTextEdit):
    """The field a line is changed in: Enter keeps it, Shift+Enter breaks the line, Escape leaves it as it was."""

    kept = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.kept.emit()
        else:
            super().keyPressEvent(event)


class OutlineDelegate(QStyledItemDelegate):
    """Paints numbered sections, and lines with a grip and the drawing of their card's kind."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        section = index.data(OutlineRole.SECTION)
        if index.data(OutlineRole.ENTRY) is not None:
            return QSize(option.rect.width(), LINE)
        has_prompt = isinstance(section, Section) and section.prompt and not section.entries
        return QSize(option.rect.width(), HEAD + (PROMPT if has_prompt else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry, section = index.data(OutlineRole.ENTRY), index.data(OutlineRole.SECTION)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Entry):
            self._line(painter, option, entry, index)
        elif isinstance(section, Section):
            self._section(painter, option, section, index.row() + 1)
        painter.restore()

    def _section(
        self, painter: QPainter, option: QStyleOptionViewItem, section: Section, number: int
    ) -> None:
        theme, rect = self._theme, QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.colour("accent"), 2) if _has_ring(option) else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(rect.adjusted(7, 3, -8, -3), 7, 7)
        font = fonts.font(13, fonts.SEMIBOLD)
        line = QRectF(rect.left(), rect.top(), rect.width(), HEAD)
        painter.setFont(fonts.font(12, fonts.SEMIBOLD))
        painter.setPen(theme.colour("third"))
        painter.drawText(line.adjusted(13, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), str(number))
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        room = line.adjusted(31, 0, -12, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), _elided(section.heading, painter, room))
        if section.prompt and not section.entries:
            painter.setFont(fonts.font(12, italic=True))
            painter.setPen(theme.colour("third"))
            room = QRectF(rect.left() + 31, rect.top() + HEAD - 6, rect.width() - 43, PROMPT)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), _elided(section.prompt, painter, room))

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, index: AnyIndex) -> None:
        kind, bearing = index.data(OutlineRole.KIND), index.data(OutlineRole.BEARING)
        theme, tokens, flag = self._theme, self._theme.tokens, QStyle.StateFlag
        box = QRectF(option.rect).adjusted(30, 2, -10, -2)
        is_selected, is_own = bool(option.state & flag.State_Selected), entry.card is None
        edge = tokens.strong if option.state & flag.State_MouseOver or is_own else tokens.border
        pen = QPen(QColor(tokens.accent if is_selected else edge), 2 if _has_ring(option) else 1)
        if is_own and not is_selected:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.soft if is_selected else tokens.window if is_own else tokens.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        icons.paint(painter, "grip-vertical", tokens.third, x=box.left() + 7, y=box.top() + 8, size=14)
        drawing, colour = icons.OWN_TEXT, tokens.second
        if isinstance(kind, str):
            # Qt hands a StrEnum back as the plain string it is
            drawing, colour = icons.KINDS[Kind(kind)], tokens.kinds[Kind(kind)]
        icons.paint(painter, drawing, colour, x=box.left() + 25, y=box.top() + 8, size=14)
        painter.setFont(fonts.font(12, fonts.REGULAR if is_own else fonts.MEDIUM, italic=is_own))
        painter.setPen(theme.colour("second" if is_own else "text"))
        room = box.adjusted(46, 0, -28 if isinstance(bearing, str) else -8, 0)
        words = " ".join(entry.text.split())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), _elided(words, painter, room))
        if isinstance(bearing, str):
            # what has come in since the memo was delivered does this to the line
            drawing, tone = BEARINGS[Bearing(bearing)]
            colour = getattr(tokens, tone)
            icons.paint(painter, drawing, colour, x=box.right() - 22, y=box.top() + 8, size=14)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        editor = LineEditor(parent)
        editor.setAccessibleName(self.tr("Memo line"))
        editor.kept.connect(self._keep)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, LineEditor):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if isinstance(editor, LineEditor) and isinstance(model, OutlineModel):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        box = option.rect.adjusted(30, 2, -10, 0)
        box.setHeight(EDITOR_PX)
        parent = editor.parentWidget()
        if parent is not None and box.bottom() > parent.height():
            box.moveBottom(max(parent.height() - 2, EDITOR_PX))
        editor.setGeometry(box)

    def _keep(self) -> None:
        editor = self.sender()
        if isinstance(editor, LineEditor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


def _has_ring(option: QStyleOptionViewItem) -> bool:
    """Return whether the keyboard stands on a row and was brought there by a key."""
    flag = QStyle.StateFlag
    return bool(option.state & flag.State_HasFocus) and bool(option.state & flag.State_KeyboardFocusChange)


def _elided(words: str, painter: QPainter, room: QRectF) -> str:
    return QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())


class OutlineView(QTreeView):
    """Emits what is wished for and changes nothing itself.

    entry_moved: the line, its section, the line it goes before or None. cards_dropped: the cards, section and line.
    text_asked: the section own words are wished for in. edit_ended: no line is being changed any more.
    """

    entry_moved = Signal(object, object, object)
    cards_dropped = Signal(object, object, object)
    remove_asked = Signal(object)
    menu_asked = Signal(object, object)
    entry_chosen = Signal(object)
    text_asked = Signal(object)
    edit_ended = Signal()

    def __init__(self, model: OutlineModel, theme: Theme) -> None:
        super().__init__()
        self._outline, self._theme = model, theme
        self.aim: Aim | None = None
        self.setModel(model)
        self.setItemDelegate(OutlineDelegate(theme, self))
        self.setAccessibleName(self.tr("Outline of the memo"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._ask_text)
        model.modelReset.connect(self.expandAll)
        theme.changed.connect(self.viewport().update)

    @property
    def is_editing(self) -> bool:
        """Whether a line is being changed."""
        return isinstance(self.indexWidget(self.currentIndex()), LineEditor)

    def edit_again(self, entry: EntryId, words: str) -> None:
        """Open the field of a line again with *words* in it, which could not be kept."""
        # once this round of the loop is over: the field they were written in is only closing
        QTimer.singleShot(0, self, partial(self._reopen, entry, words))

    def _reopen(self, entry: EntryId, words: str) -> None:
        index = self._outline.index_of(entry)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, LineEditor):
            editor.setPlainText(words)
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        QTimer.singleShot(0, self, self.edit_ended.emit)

    def flush(self) -> None:
        """Keep what is being written in a line, and close its field."""
        index = self.currentIndex()
        editor = self.indexWidget(index)
        if isinstance(editor, LineEditor):
            words = editor.toPlainText()
            # closed first: what keeping the words leads to must find no field open
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self._outline.setData(index, words)

    def current_entry(self) -> Entry | None:
        """Return the line that is current."""
        return self._outline.entry(self.currentIndex())

    def current_section(self) -> Section | None:
        """Return the section that is current, or the last one where none is."""
        if self.currentIndex().isValid():
            return self._outline.section(self.currentIndex())
        return self._outline.sections[-1] if self._outline.sections else None

    def select_entry(self, entry: EntryId) -> None:
        """Make a line the current one and show it."""
        index = self._outline.index_of(entry)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._outline.entry(index)
        if entry is not None:
            self.entry_chosen.emit(entry)

    def _ask_text(self, index: QModelIndex) -> None:
        if self._outline.entry(index) is None:
            self.text_asked.emit(self._outline.section(index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._outline.index(0, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current_entry()
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if entry is not None and with_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._nudge(entry, down=event.key() == Qt.Key.Key_Down)
        elif entry is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit(entry.id)
        elif entry is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        elif self.currentIndex().isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.text_asked.emit(self._outline.section(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_keyboard else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            at = self.visualRect(index).center() if is_keyboard else event.pos()
            self.menu_asked.emit(index, self.viewport().mapToGlobal(at))

    # Moving

    def _nudge(self, entry: Entry, *, down: bool) -> None:
        """Move a line one place up or down, over the border of its section if it stands there."""
        sections = self._outline.sections
        number = next(place for place, section in enumerate(sections) if entry in section.entries)
        lines = sections[number].entries
        row = lines.index(entry)
        if down and row + 1 < len(lines):
            before = lines[row + 2].id if row + 2 < len(lines) else None
            self.entry_moved.emit(entry.id, sections[number].id, before)
        elif down and number + 1 < len(sections):
            first = sections[number + 1].entries
            self.entry_moved.emit(entry.id, sections[number + 1].id, first[0].id if first else None)
        elif not down and row > 0:
            self.entry_moved.emit(entry.id, sections[number].id, lines[row - 1].id)
        elif not down and number > 0:
            self.entry_moved.emit(entry.id, sections[number - 1].id, None)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        entry = self.current_entry()
        if entry is None:
            return
        drag = QDrag(self)
        drag.setMimeData(freight.pack_entry(entry.id))
        rect = self.visualRect(self.currentIndex())
        drag.setPixmap(self.viewport().grab(rect))
        drag.setHotSpot(QPoint(40, rect.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)

    def aim_at(self, at: QPoint) -> Aim | None:
        """Return where something let go at a point of the viewport lands."""
        index = self.indexAt(at)
        if not index.isValid():
            if not self._outline.sections or at.y() < 0:
                return None
            last = self._outline.sections[-1]
            return Aim(last.id, None, self._end_of(len(self._outline.sections) - 1))
        section, entry = self._outline.section(index), self._outline.entry(index)
        rect = self.visualRect(index)
        if entry is None:
            first = section.entries[0].id if section.entries else None
            return Aim(section.id, first, rect.top() + rect.height())
        if at.y() < rect.center().y():
            return Aim(section.id, entry.id, rect.top())
        after = section.entries[index.row() + 1 :]
        return Aim(section.id, after[0].id if after else None, rect.bottom() + 1)

    def _end_of(self, number: int) -> int:
        head = self._outline.index(number, 0)
        lines = self._outline.rowCount(head)
        last = self._outline.index(lines - 1, 0, head) if lines else head
        return self.visualRect(last).bottom() + 1

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if freight.is_ours(event.mimeData()):
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.aim = self.aim_at(event.position().toPoint()) if freight.is_ours(event.mimeData()) else None
        event.setAccepted(self.aim is not None)
        self.viewport().update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.aim = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        aim, self.aim = self.aim_at(event.position().toPoint()), None
        self.viewport().update()
        entry, cards = freight.entry(event.mimeData()), freight.cards(event.mimeData())
        if aim is None or (entry is None and not cards):
            return
        # Qt would remove the row of a move by itself; here the library moves it
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if entry is None:
            self.cards_dropped.emit(cards, aim.section, aim.before)
        elif entry != aim.before:
            self.entry_moved.emit(entry, aim.section, aim.before)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.aim is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(self._theme.colour("window"))
        y = float(self.aim.y)
        painter.drawLine(QPoint(36, round(y)), QPoint(self.viewport().width() - 10, round(y)))
        painter.drawEllipse(QRectF(28, y - 4, 8, 8))
