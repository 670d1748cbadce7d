"""Where a note is written: its words, its tags and how far it has come."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from readahead.gui.controls import Ground, Label
from readahead.gui.note_field import NoteField
from readahead.gui.note_status import StatusChips
from readahead.gui.theme import Theme
from readahead.model.annotation import (
    Annotation,
    AnnotationId,
    NoteStatus,
    free_tags,
    status_of,
    tags_of,
    with_status,
)
from readahead.model.card import CardId
from readahead.model.passage import Span


class TagCompleter(QCompleter):
    """Completes the last of several tags with commas between them."""

    def __init__(self, tags: tuple[str, ...], parent: QObject) -> None:
        super().__init__(list(tags), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip().lstrip("#")]

    def pathFromIndex(self, index: object) -> str:
        field = self.widget()
        before = field.text().rpartition(",")[0] if isinstance(field, QLineEdit) else ""
        chosen = str(super().pathFromIndex(index))  # type: ignore[arg-type]
        return f"{before}, {chosen}" if before else chosen


class NoteEditor(Ground):
    """*left* is emitted when the keyboard goes elsewhere, *done* on Ctrl+Enter or Escape, *typed* at each change."""

    left = Signal()
    done = Signal()
    typed = Signal()

    def __init__(
        self,
        theme: Theme,
        card: CardId,
        note: Annotation | None,
        *,
        span: Span | None = None,
        quoted: str = "",
        known: tuple[str, ...] = (),
    ) -> None:
        super().__init__("note")
        self.card, self.span = card, span
        self.note = note.id if note else None
        self._stored = (note.text, note.tags) if note else ("", ())
        self._tags = note.tags if note else ()
        self.words = NoteField(theme, note.text if note else "")
        self.tags = QLineEdit(", ".join(free_tags(self._tags)))
        self.tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setCompleter(TagCompleter(free_tags(known), self.tags))
        self.chips = StatusChips(theme, status_of(self._tags))
        self.hint = Label(self.tr("Saved as you type · Ctrl+Enter closes"), px=12, tone="third")
        self._lay_out(quoted)
        self.words.textChanged.connect(self.typed)
        self.tags.textChanged.connect(self.typed)
        self.chips.chosen.connect(self.typed)
        for field in self._fields():
            field.installEventFilter(self)

    def _lay_out(self, quoted: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        if quoted:
            column.addWidget(Label(f"“{quoted}”", px=12, tone="third", wraps=True))
        column.addWidget(self.words)
        column.addWidget(self.chips)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.tags, 1)
        foot.addWidget(self.hint)
        column.addLayout(foot)

    def value(self) -> tuple[str, tuple[str, ...]]:
        """Return the words and the tags, of which one may be the status, as they stand."""
        typed = tags_of(self.tags.text())
        if typed == free_tags(self._tags) and self.chips.status is status_of(self._tags):
            return self.words.toPlainText().strip(), self._tags
        # a status that is typed among the tags holds where no chip is chosen
        return self.words.toPlainText().strip(), with_status(typed, self.chips.status or status_of(typed))

    @property
    def stored_value(self) -> tuple[str, tuple[str, ...]]:
        """The words and tags as they were stored last."""
        return self._stored

    @property
    def is_empty(self) -> bool:
        """Whether it has no words; a note without words is none."""
        return not self.value()[0]

    @property
    def is_changed(self) -> bool:
        """Whether there is something that is not stored yet."""
        return not self.is_empty and self.value() != self._stored

    def stored(self, note: AnnotationId) -> None:
        """Say that what stands here is stored as *note*."""
        self.note, self._stored = note, self.value()

    def let_go(self) -> None:
        """Watch the fields no more: an editor that is about to go must not be asked about their last events."""
        for field in self._fields():
            field.removeEventFilter(self)

    def _fields(self) -> tuple[QWidget, ...]:
        return (self.words, self.tags, *self.chips.buttons.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the fields for Ctrl+Enter, Escape, the keys of the statuses, and for the keyboard going elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if self._is_end(event, watched):
                self.done.emit()
                return True
            status = _status_of_key(event)
            if status is not None:
                self.chips.toggle(status)
                return True
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            window = self.window()
            inside = window.focusWidget() in self._fields() and window.isActiveWindow()
            if not inside and event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.left.emit()
        return super().eventFilter(watched, event)

    def _is_end(self, event: QKeyEvent, watched: QObject) -> bool:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_Escape or (is_enter and (with_control or watched is self.tags))


def _status_of_key(event: QKeyEvent) -> NoteStatus | None:
    """Return the status that Ctrl+Alt and a number from 1 asks for, or None."""
    wanted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    number = event.key() - Qt.Key.Key_1
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != wanted or not 0 <= number < len(NoteStatus):
        return None
    return tuple(NoteStatus)[number]
