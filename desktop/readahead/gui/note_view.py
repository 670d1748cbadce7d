"""A note on a card as it reads."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from readahead.gui import fonts, wording
from readahead.gui.controls import Drawing, Ground, IconButton, Label
from readahead.gui.theme import Theme
from readahead.model.annotation import Annotation
from readahead.model.passage import Span


class NoteView(Ground):
    """One note as it reads; a click, or Enter on it, asks to change it."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, theme: Theme, note: Annotation, *, whole: Span) -> None:
        super().__init__("note")
        self.note = note
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Note: {words}").format(words=note.text))
        self.words = Label(note.text, wraps=True)
        self.tags = Label(" · ".join(note.tags), px=12, weight=fonts.SEMIBOLD, tone="accent")
        when = Label(wording.hour(note.created, now=datetime.now(UTC)), px=12, tone="second")
        self.remove = IconButton(theme, "trash-2", self.tr("Remove note"), size=14, tone="third")
        fonts.hold(self.remove, width=24, height=24)
        self.remove.clicked.connect(partial(self.remove_asked.emit, note.id))
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(Drawing(theme, "pencil", size=14, tone="accent"))
        head.addWidget(when)
        head.addStretch(1)
        head.addWidget(self.tags)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 10)
        column.setSpacing(2)
        column.addLayout(head)
        if note.anchor.span != whole:
            quoted = Label(f"“{note.anchor.exact}”", px=12, tone="third", wraps=True)
            column.addWidget(quoted)
        column.addWidget(self.words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_asked.emit(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit(self.note)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit(self.note.id)
        else:
            super().keyPressEvent(event)
