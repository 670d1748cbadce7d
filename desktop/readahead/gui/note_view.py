"""A note on a card as it reads, with how far it has come, its tags, and the way to the words it stands on."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from readahead.gui import fonts, note_status, wording
from readahead.gui.controls import Button, Drawing, ElidedLabel, Ground, IconButton, Label
from readahead.gui.faces import say_role
from readahead.gui.flow import FlowLayout
from readahead.gui.note_signs import Noted
from readahead.gui.note_text import NoteText
from readahead.gui.theme import Theme
from readahead.model.annotation import Annotation, NoteStatus, free_tags
from readahead.model.passage import Span


class NoteView(Ground):
    """One note as it reads; a click, or Enter on it, asks to change it.

    *status_asked* carries the note and the status wanted or None, *tag_asked* a tag, *place_asked* the stretch of the
    article to be shown, *link_asked* an address.
    """

    edit_asked = Signal(object)
    remove_asked = Signal(object)
    status_asked = Signal(object, object)
    tag_asked = Signal(str)
    place_asked = Signal(object)
    link_asked = Signal(str)

    def __init__(self, theme: Theme, note: Annotation, *, whole: Span) -> None:
        super().__init__("note")
        self.note = note
        self._has_place = note.anchor.span != whole
        say_role(self, QAccessible.Role.Note)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words = NoteText(theme, note.text)
        self.status = self._status_button(theme)
        self.tags = [self._tag(theme, tag) for tag in free_tags(note.tags)]
        self.place = self._icon(theme, "target", self.tr("Show the words it stands on"))
        self.remove = self._icon(theme, "trash-2", self.tr("Remove note"))
        self.place.clicked.connect(partial(self.place_asked.emit, note.anchor.span))
        self.remove.clicked.connect(partial(self.remove_asked.emit, note.id))
        self.words.pressed.connect(partial(self.edit_asked.emit, note))
        self.words.link_asked.connect(self.link_asked)
        self._lay_out(theme)
        self._name()

    @property
    def noted(self) -> Noted:
        """Where the article is to be marked for it."""
        return Noted(self.note.id, self.note.anchor.span, self.words.text(), is_apart=self._has_place)

    def _lay_out(self, theme: Theme) -> None:
        when = wording.hour(self.note.created, now=datetime.now(UTC))
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(Drawing(theme, "pencil", size=14, tone="accent"))
        head.addWidget(ElidedLabel(when, px=12, tone="second"))
        head.addStretch(1)
        head.addWidget(self.status)
        if self._has_place:
            head.addWidget(self.place)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 10)
        column.setSpacing(2)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 6, 0)
        inner.setSpacing(3)
        if self._has_place:
            inner.addWidget(Label(f"“{self.note.anchor.exact}”", px=12, tone="third", wraps=True))
        inner.addWidget(self.words)
        if self.tags:
            line = FlowLayout(gap=2, line_gap=0)
            for tag in self.tags:
                line.addWidget(tag)
            inner.addLayout(line)
        column.addLayout(inner)

    def _status_button(self, theme: Theme) -> Button:
        status = self.note.status
        words = note_status.word(status) if status else self.tr("Status")
        button = Button(theme, words, look="tag", tone=note_status.TONES[status] if status else "third")
        fonts.wear(button, 12, fonts.SEMIBOLD)
        button.setToolTip(self.tr("Status of the note (1 to 4, 0 for none)"))
        button.setAccessibleName(self.tr("Status: {status}").format(status=words) if status else words)
        button.clicked.connect(self.open_statuses)
        return button

    def _tag(self, theme: Theme, tag: str) -> Button:
        button = Button(theme, f"#{tag}", look="tag", tone="second")
        fonts.wear(button, 12, fonts.SEMIBOLD)
        button.setToolTip(self.tr("Cards with a note tagged “{tag}”").format(tag=tag))
        button.setAccessibleName(self.tr("Tag: {tag}").format(tag=tag))
        button.clicked.connect(partial(self.tag_asked.emit, tag))
        return button

    def _icon(self, theme: Theme, drawing: str, name: str) -> IconButton:
        button = IconButton(theme, drawing, name, size=14, tone="third")
        fonts.hold(button, width=24, height=24)
        return button

    def _name(self) -> None:
        """Say to a screen reader what is seen."""
        status = self.note.status
        name = self.tr("Note: {words}").format(words=self.words.text())
        if status is not None:
            name = self.tr("Note, {status}: {words}").format(
                status=note_status.word(status), words=self.words.text()
            )
        self.setAccessibleName(name)
        if self._has_place:
            self.setAccessibleDescription(self.tr("On “{quote}”").format(quote=self.note.anchor.exact))

    def open_statuses(self, *_: object) -> None:
        """Let the status be chosen."""
        menu = note_status.status_menu(self.note.status, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._choose)
        menu.popup(self.status.mapToGlobal(QPoint(0, self.status.height())))

    def _choose(self, action: QAction) -> None:
        status = action.data()
        self.status_asked.emit(self.note, NoteStatus(status) if status else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_asked.emit(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit(self.note)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit(self.note.id)
        elif not event.modifiers() and 0 <= number <= len(NoteStatus):
            self.status_asked.emit(self.note, tuple(NoteStatus)[number - 1] if number else None)
        elif event.key() == Qt.Key.Key_P and self._has_place:
            self.place_asked.emit(self.note.anchor.span)
        else:
            super().keyPressEvent(event)
