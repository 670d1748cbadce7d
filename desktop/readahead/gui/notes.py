"""The notes on a card: read, written, changed and removed; what is being written is never lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from readahead.gui import fonts
from readahead.gui.controls import Button, IconButton, Label
from readahead.gui.link_dialog import LinkDialog
from readahead.gui.note_draft import Draft
from readahead.gui.note_editor import NoteEditor
from readahead.gui.note_view import NoteView
from readahead.gui.session import Session
from readahead.model.annotation import Annotation, AnnotationId, NoteStatus, with_status
from readahead.model.card import CardDetail, CardId
from readahead.model.changes import Changes
from readahead.model.errors import ReadaheadError
from readahead.model.passage import Span

if TYPE_CHECKING:
    from readahead.desk.note_writing import NoteWriting

SOON_MS = 800
"""How long after a key, at the most, what is typed is stored."""

PAUSE_MS = 2_000
"""How long nobody must type for what follows to be undone by itself."""


class Notes(QWidget):
    """The notes under the article; `flush` stores what is being written and is called before anything that ends it.

    *tag_asked* carries a tag whose cards are to be listed, *place_asked* the stretch of the article to show, *listed* is
    emitted when other notes are shown.
    """

    emptied = Signal()
    grown = Signal()
    listed = Signal()
    tag_asked = Signal(str)
    place_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._detail: CardDetail | None = None
        self.editor: NoteEditor | None = None
        self._writing: NoteWriting | None = None
        self.views: list[NoteView] = []
        self._soon, self._pause = QTimer(self), QTimer(self)
        for timer, wait, slot in (
            (self._soon, SOON_MS, self._store_typed),
            (self._pause, PAUSE_MS, self._end_act),
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(slot)
        self.title = Label(self.tr("Annotations"), px=12, weight=fonts.SEMIBOLD, tone="second")
        self.count = Label(px=12, weight=fonts.SEMIBOLD, tone="second")
        self.add = IconButton(session.theme, "plus", self.tr("Write a note"), size=16)
        self.add.rename(self.tr("Write a note"), tip=self.tr("Write a note (N)"))
        self.add.clicked.connect(self.write)
        self.nothing = Button(
            session.theme, self.tr("Write a note on this passage"), drawing="pencil", look="quiet"
        )
        self.nothing.clicked.connect(self.write)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 6, 12)
        self._list.setSpacing(8)
        self._list.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addStretch(1)
        self._lay_out()
        session.changed.connect(self._follow)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self._list)
        self.area = QScrollArea()
        self.area.setWidget(inner)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 6, 14, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        fonts.at_least(self, height=84)

    @property
    def has_any(self) -> bool:
        """Whether there is a note, or one is being written."""
        return bool(self.views) or self.editor is not None

    @property
    def height_of_editor(self) -> int:
        """How high the notes must stand for the whole of what is being written to be seen."""
        return self.editor.sizeHint().height() + fonts.scaled(56) if self.editor is not None else 0

    def show_card(self, detail: CardDetail | None) -> None:
        """Show the notes of a card; what was being written on another one is stored first."""
        if self.editor is not None and (detail is None or detail.filed.id != self.editor.card):
            self.flush()
        self._detail = detail
        if self.editor is None or detail is None or detail.filed.id != self.editor.card:
            self._rebuild()

    @property
    def unstored(self) -> str:
        """What is being written and stored nowhere yet; empty where there is nothing."""
        return self.editor.value()[0] if self.editor is not None and self.editor.is_changed else ""

    def draft(self) -> Draft | None:
        """Return what is being written, where it is stored nowhere yet."""
        editor = self.editor
        if editor is None or not editor.is_changed:
            return None
        words, tags = editor.words.toPlainText(), editor.tags.text()
        return Draft(editor.card, editor.note, editor.span, words, tags)

    def take_up(self, draft: Draft) -> None:
        """Go on writing what was begun before; its card is shown."""
        if self._detail is None or self._detail.filed.id != draft.card:
            return
        note = next((one for one in self._detail.annotations if one.id == draft.note), None)
        if note is not None:
            self._edit(note)
        else:
            self.write(span=draft.span)
        if self.editor is not None:
            self.editor.words.setPlainText(draft.words)
            self.editor.tags.setText(draft.tags)
            self.editor.words.moveCursor(QTextCursor.MoveOperation.End)

    def let_go(self) -> None:
        """Close the field without storing what stands in it: its user has said so."""
        self._close_editor()
        self._rebuild()

    def write(self, *_: object, span: Span | None = None) -> None:
        """Begin a note on the card, or on the *span* of its article that is selected."""
        if self._detail is None or not self._session.may_write():
            return
        if self.editor is not None and self.editor.note is None and span is None:
            self.editor.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.flush()
        quoted = span.quote(self._detail.text) if span else ""
        self._open(self._editor_of(self._detail.filed.id, None, span=span, quoted=quoted), at=0)

    def flush(self) -> bool:
        """Store what is being written and close its field; return whether nothing is left unstored."""
        if self.editor is None:
            return True
        if not self._store(self.editor):
            return False
        self._drop_empty(self.editor)
        self._close_editor()
        self._read_again()
        return True

    def go_to(self, note: AnnotationId) -> None:
        """Put the keyboard on one of the notes."""
        view = next((view for view in self.views if view.note.id == note), None)
        if view is not None:
            self.area.ensureWidgetVisible(view)
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    # How

    def _editor_of(
        self, card: CardId, note: Annotation | None, *, span: Span | None = None, quoted: str = ""
    ) -> NoteEditor:
        known = self._session.find(self._session.desk.tags) or ()
        return NoteEditor(self._session.theme, card, note, span=span, quoted=quoted, known=known)

    def _open(self, editor: NoteEditor, *, at: int) -> None:
        self.editor = editor
        self._writing = self._session.desk.write_note(editor.card, span=editor.span, note=editor.note)
        editor.left.connect(self._leave)
        editor.done.connect(self._finish)
        editor.typed.connect(self._note_typing)
        self._list.insertWidget(at, editor)
        self.nothing.hide()
        editor.show()
        self.grown.emit()
        editor.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.ensureWidgetVisible(editor)

    def _edit(self, note: Annotation) -> None:
        if not self._session.may_write():
            return
        self.flush()
        view = next((view for view in self.views if view.note.id == note.id), None)
        if view is None or self._detail is None:
            return
        at = self._list.indexOf(view)
        view.hide()
        self._open(self._editor_of(self._detail.filed.id, view.note), at=at)

    def _remove(self, note: AnnotationId) -> None:
        self.flush()
        at = next((number for number, view in enumerate(self.views) if view.note.id == note), 0)
        has_keyboard = any(view.hasFocus() for view in self.views)
        self._session.ask(partial(self._session.desk.remove_annotation, note))
        if has_keyboard:
            after = self.views[min(at, len(self.views) - 1)] if self.views else self.add
            after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_status(self, note: Annotation, status: NoteStatus | None) -> None:
        if not self._session.may_write() or not self.flush():
            return
        tags = with_status(note.tags, status)
        has_keyboard = any(view.hasFocus() for view in self.views)
        self._session.ask(partial(self._session.desk.edit_annotation, note.id, tags=tags))
        if has_keyboard:
            self.go_to(note.id)

    def _ask_link(self, address: str) -> None:
        LinkDialog(self._session.theme, self.window(), address).open()

    def _note_typing(self) -> None:
        """Store what is typed soon: not each key, and not only once nobody types any more."""
        if not self._soon.isActive():
            self._soon.start()
        self._pause.start()

    def _store_typed(self) -> None:
        if self.editor is not None and not self._session.is_read_only:
            self._store(self.editor)

    def _end_act(self) -> None:
        if self.editor is not None and self._writing is not None:
            self._store(self.editor)
            self._session.find(self._writing.pause)

    def _drop_empty(self, editor: NoteEditor) -> None:
        """Put a note into the trash whose words were all deleted."""
        if editor.is_empty and editor.note is not None:
            changes = self._session.ask(partial(self._session.desk.remove_annotation, editor.note))
            if changes is not None:
                self._session.noticed.emit(
                    self.tr("The note without words was removed; undo brings it back.")
                )

    def _leave(self) -> None:
        """Store what is written; close the field only when the keyboard went elsewhere in this window."""
        if self.editor is None:
            return
        if self.window().isActiveWindow():
            self.flush()
        else:
            self._store(self.editor)

    def _finish(self) -> None:
        if self.flush():
            self.emptied.emit()

    def _store(self, editor: NoteEditor) -> bool:
        if not editor.is_changed:
            return True
        if self._writing is None:
            return False
        words, tags = editor.value()
        if editor.note is not None:
            self._compare(editor)
        if self._session.ask(partial(self._writing.store, words, tags=tags)) is None:
            return False
        if self._writing.note is not None:
            editor.stored(self._writing.note)
        return True

    def _compare(self, editor: NoteEditor) -> None:
        """Look what somebody else has made of the note meanwhile: a note removed elsewhere is written anew."""
        try:
            notes = self._session.desk.card(editor.card).annotations
        except ReadaheadError:
            return
        found = next((note for note in notes if note.id == editor.note), None)
        if found is not None and (found.text, found.tags) != editor.stored_value:
            self._session.noticed.emit(
                self.tr("This note was changed elsewhere too; what stood there can be found in the history.")
            )

    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        writing, self._writing = self._writing, None
        self._soon.stop()
        self._pause.stop()
        if writing is not None:
            self._session.find(writing.pause)
        if editor is not None:
            editor.blockSignals(True)
            editor.let_go()
            editor.hide()
            self._list.removeWidget(editor)
            editor.deleteLater()

    def _follow(self, changes: Changes) -> None:
        if self._detail is not None and (changes.annotations or self._detail.filed.id in changes.cards):
            self._read_again()

    def _read_again(self) -> None:
        if self._detail is None:
            return
        if self.editor is not None:
            return
        self._detail = self._session.find(partial(self._session.desk.card, self._detail.filed.id))
        self._rebuild()

    def _rebuild(self) -> None:
        for view in self.views:
            view.hide()
            self._list.removeWidget(view)
            view.deleteLater()
        self.views = []
        notes = self._detail.annotations if self._detail else ()
        self.count.setText(str(len(notes)) if notes else "")
        if self._detail is not None:
            whole = self._detail.filed.card.extent
            for number, note in enumerate(notes):
                view = NoteView(self._session.theme, note, whole=whole)
                view.edit_asked.connect(self._edit)
                view.remove_asked.connect(self._remove)
                view.status_asked.connect(self._set_status)
                view.tag_asked.connect(self.tag_asked)
                view.place_asked.connect(self.place_asked)
                view.link_asked.connect(self._ask_link)
                self._list.insertWidget(number, view)
                # a layout shows what it is given only later, and what is not shown takes no keyboard
                view.show()
                self.views.append(view)
        self.nothing.setVisible(not notes and self.editor is None)
        self.grown.emit()
        self.listed.emit()
