"""The field a note is written in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from readahead.gui import fonts
from readahead.gui.controls import Ground, Label
from readahead.model.annotation import Annotation, AnnotationId
from readahead.model.card import CardId
from readahead.model.passage import Span


class NoteEditor(Ground):
    """Where a note is written; *left* is emitted when the keyboard goes elsewhere, *done* on Ctrl+Enter or Escape."""

    left = Signal()
    done = Signal()

    def __init__(self, card: CardId, note: Annotation | None, *, span: Span | None, quoted: str) -> None:
        super().__init__("note")
        self.card, self.span = card, span
        self.note = note.id if note else None
        self._stored = (note.text, note.tags) if note else ("", ())
        self.words = QPlainTextEdit(note.text if note else "")
        self.words.setPlaceholderText(self.tr("Write a note on this passage"))
        self.words.setAccessibleName(self.tr("Note"))
        self.words.setTabChangesFocus(True)
        fonts.hold(self.words, height=76)
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.tags = QLineEdit(", ".join(note.tags) if note else "")
        self.tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self.tags.setAccessibleName(self.tr("Tags"))
        hint = Label(self.tr("Ctrl+Enter saves"), px=12, tone="third")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.tags, 1)
        foot.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        if quoted:
            column.addWidget(Label(f"“{quoted}”", px=12, tone="third", wraps=True))
        column.addWidget(self.words)
        column.addLayout(foot)
        for field in (self.words, self.tags):
            field.installEventFilter(self)

    def value(self) -> tuple[str, tuple[str, ...]]:
        """Return the words and the tags as they stand."""
        tags = tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip())
        return self.words.toPlainText().strip(), tags

    @property
    def stored_value(self) -> tuple[str, tuple[str, ...]]:
        """The words and tags as they were stored last."""
        return self._stored

    @property
    def is_changed(self) -> bool:
        """Whether there is something that is not stored yet; a note without words is none."""
        return bool(self.value()[0]) and self.value() != self._stored

    def stored(self, note: AnnotationId) -> None:
        """Say that what stands here is stored as *note*."""
        self.note, self._stored = note, self.value()

    def let_go(self) -> None:
        """Watch the fields no more: an editor that is about to go must not be asked about their last events."""
        for field in (self.words, self.tags):
            field.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch both fields for Ctrl+Enter, Escape, and for the keyboard going elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() == Qt.Key.Key_Escape or (is_enter and (with_control or watched is self.tags)):
                self.done.emit()
                return True
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            window = self.window()
            inside = window.focusWidget() in (self.words, self.tags) and window.isActiveWindow()
            if not inside and event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.left.emit()
        return super().eventFilter(watched, event)
