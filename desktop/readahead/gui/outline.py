"""The memo's outline on the screen: lines are dragged into order, cards dropped between them, words changed in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTreeView, QWidget

from readahead.gui import freight
from readahead.gui.outline_aim import Aim, aimed, paint
from readahead.gui.outline_delegate import LineEditor, OutlineDelegate
from readahead.gui.outline_model import OutlineModel
from readahead.gui.theme import Theme
from readahead.model.memo import Entry, EntryId, Section, SectionId

REMEMBERED = 20
"""Rows that were removed and are gone to when they come back."""


class OutlineView(QTreeView):
    """Emits what is wished for and changes nothing itself.

    entry_moved: the line, its section, the line it goes before or None. cards_dropped: the cards, section and line.
    section_moved: the section, and the one it goes before or None. section_removed: the section.
    text_asked: the section own words are wished for in. change_asked: the line of own words that is to be changed. mark_asked: the section or the line that is to be marked.
    edit_ended: no line is being changed any more.
    """

    entry_moved = Signal(object, object, object)
    cards_dropped = Signal(object, object, object)
    remove_asked = Signal(object)
    section_moved = Signal(object, object)
    section_removed = Signal(object)
    menu_asked = Signal(object, object)
    entry_chosen = Signal(object)
    text_asked = Signal(object)
    change_asked = Signal(object)
    mark_asked = Signal(object)
    edit_ended = Signal()

    def __init__(self, model: OutlineModel, theme: Theme) -> None:
        super().__init__()
        self._outline, self._theme = model, theme
        self.aim: Aim | None = None
        self._removed: list[tuple[bool, int]] = []
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
        # a double click changes a line and asks for words in a section: see _ask_text
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.remove_asked.connect(partial(self._remember, True))
        self.section_removed.connect(partial(self._remember, False))
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._ask_text)
        model.modelReset.connect(self.expandAll)
        model.rowsInserted.connect(self._expand)
        theme.changed.connect(self.viewport().update)

    def _expand(self, section: QModelIndex, *_: object) -> None:
        # a section that had no line was not unfolded, since there was nothing to unfold
        if section.isValid() and not self.isExpanded(section):
            self.expand(section)

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

    def select_section(self, section: SectionId) -> None:
        """Make a section the current row and show it."""
        index = self._outline.index_of_section(section)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def place(self) -> tuple[EntryId | SectionId, ...]:
        """Return the current row, then where the keyboard goes if that is gone: the lines after it, before it, its section."""
        index = self.currentIndex()
        if not index.isValid():
            return ()
        section, entry = self._outline.section(index), self._outline.entry(index)
        if entry is None:
            rows: list[EntryId | SectionId] = [one.id for one in self._outline.sections]
        else:
            rows = [one.id for one in section.entries]
        after, before = rows[index.row() :], rows[: index.row()][::-1]
        return (*after, *before, section.id)

    def go_back_to(self, place: tuple[EntryId | SectionId, ...], *, is_line: bool) -> None:
        """Make the first row of *place* that is still there the current one; *is_line* says whether it was a line.

        A row that was removed here and is there again, as after an undo, comes first.
        """
        returned = [one for one in self._removed if self._index_of(*one).isValid()]
        if returned:
            self._removed = [one for one in self._removed if one not in returned]
            self.setCurrentIndex(self._index_of(*returned[-1]))
            self.scrollTo(self.currentIndex())
            return
        lines, section = (place[:-1], place[-1:]) if is_line else ((), place)
        found = [self._outline.index_of(EntryId(one)) for one in lines]
        found += [self._outline.index_of_section(SectionId(one)) for one in section]
        index = next((one for one in found if one.isValid()), None)
        if index is not None and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _remember(self, is_line: bool, number: int) -> None:
        self._removed = [*self._removed[-REMEMBERED + 1 :], (is_line, number)]

    def _index_of(self, is_line: bool, number: int) -> QModelIndex:
        outline = self._outline
        return outline.index_of(EntryId(number)) if is_line else outline.index_of_section(SectionId(number))

    def _choose(self, index: QModelIndex) -> None:
        entry = self._outline.entry(index)
        if entry is not None:
            self.entry_chosen.emit(entry)

    def _ask_text(self, index: QModelIndex) -> None:
        if self._outline.entry(index) is None:
            self.text_asked.emit(self._outline.section(index))
        else:
            self.change(index)

    def change(self, index: QModelIndex) -> None:
        """Let a row's words be changed: own ones are asked for in their dialog, others in a field in their place."""
        entry = self._outline.entry(index)
        if entry is not None and entry.card is None:
            self.change_asked.emit(entry)
        else:
            self.edit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._outline.index(0, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, entry = self.currentIndex(), self.current_entry()
        section = self._outline.section(index) if index.isValid() and entry is None else None
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if index.isValid() and with_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.nudge(down=event.key() == Qt.Key.Key_Down)
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self._ask_marking()
        elif entry is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit(entry.id)
        elif section is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.section_removed.emit(section.id)
        elif entry is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.change(self.currentIndex())
        elif self.currentIndex().isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.text_asked.emit(self._outline.section(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def _ask_marking(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.mark_asked.emit(self._outline.entry(index) or self._outline.section(index))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_keyboard else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            at = self.visualRect(index).center() if is_keyboard else event.pos()
            self.menu_asked.emit(index, self.viewport().mapToGlobal(at))

    # Moving

    def can_nudge(self, *, down: bool) -> bool:
        """Return whether the current row can be moved a place that way."""
        return self._nudged(down=down) is not None

    def nudge(self, *, down: bool) -> None:
        """Ask for the current row to be moved one place up or down."""
        move = self._nudged(down=down)
        if move is not None:
            move()

    def _nudged(self, *, down: bool) -> Callable[[], None] | None:
        """Return what moves the current row a place that way; a line goes over the border of its section."""
        index, sections = self.currentIndex(), self._outline.sections
        if not index.isValid():
            return None
        entry, section = self._outline.entry(index), self._outline.section(index)
        number = sections.index(section)
        if entry is None:
            return self._section_nudged(section, number, down=down)
        lines, row = section.entries, index.row()
        move = partial(self.entry_moved.emit, entry.id)
        if down and row + 1 < len(lines):
            return partial(move, section.id, lines[row + 2].id if row + 2 < len(lines) else None)
        if down and number + 1 < len(sections):
            first = sections[number + 1].entries
            return partial(move, sections[number + 1].id, first[0].id if first else None)
        if not down and row > 0:
            return partial(move, section.id, lines[row - 1].id)
        if not down and number > 0:
            return partial(move, sections[number - 1].id, None)
        return None

    def _section_nudged(self, section: Section, number: int, *, down: bool) -> Callable[[], None] | None:
        others = [one.id for one in self._outline.sections]
        move = partial(self.section_moved.emit, section.id)
        if down and number + 1 < len(others):
            return partial(move, others[number + 2] if number + 2 < len(others) else None)
        return partial(move, others[number - 1]) if not down and number > 0 else None

    def startDrag(self, _actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        entry = self._outline.entry(index)
        drag = QDrag(self)
        packed = freight.pack_section(self._outline.section(index).id)
        drag.setMimeData(packed if entry is None else freight.pack_entry(entry.id))
        rect = self.visualRect(self.currentIndex())
        drag.setPixmap(self.viewport().grab(rect))
        drag.setHotSpot(QPoint(40, rect.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(freight.goes_into_memo(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.aim = aimed(self, self._outline, event)
        event.setAccepted(self.aim is not None)
        self.viewport().update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.aim = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        aim, self.aim = aimed(self, self._outline, event), None
        self.viewport().update()
        entry, cards = freight.entry(event.mimeData()), freight.cards(event.mimeData())
        section = freight.section(event.mimeData())
        if aim is None or (entry is None and section is None and not cards):
            return
        # Qt would remove the row of a move by itself; here the library moves it
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if section is not None:
            if section != aim.section:
                self.section_moved.emit(section, aim.section)
        elif entry is None:
            self.cards_dropped.emit(cards, aim.section, aim.before)
        elif entry != aim.before:
            self.entry_moved.emit(entry, aim.section, aim.before)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.aim is None:
            return
        paint(self.aim, self.viewport(), self._theme)
