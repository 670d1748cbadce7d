"""Keeps what is typed in dialogs and lines of the memo through a crash, and brings it back at the next start."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from readahead.gui import standing, wording
from readahead.gui.correcting import CorrectDialog
from readahead.gui.draft_fields import fields_of, fill, is_typed
from readahead.gui.drafts import Draft, DraftFile, Where
from readahead.gui.head_dialog import HeadDialog
from readahead.gui.outline_delegate import LineEditor
from readahead.gui.own_text_dialog import TextDialog
from readahead.gui.pasting import PasteDialog
from readahead.model.card import CardId
from readahead.model.memo import Entry, EntryId, MemoId, Section

if TYPE_CHECKING:
    from readahead.gui.panes import Panes
    from readahead.gui.window import Window

EVERY_MS = 500
"""To look whether something is being typed takes some microseconds; it is written where it is other words than before."""


class DraftKeeper(QObject):
    """Looks at what is typed in *panes* outside the notes, which are stored as they are typed.

    There is none for a library with a passphrase: nothing of it may lie in another file. `begin` offers what was left.
    """

    def __init__(self, panes: Panes, window: Window) -> None:
        super().__init__(panes)
        self._panes, self._window = panes, window
        desk = self._desk = panes.session.desk
        self.file: DraftFile | None = None
        if desk.path is not None and not desk.is_encrypted and not desk.is_read_only:
            file = standing.file_of(desk.path, Path(window.settings.fileName()))
            self.file = DraftFile(file.with_suffix(""))
        self._at: QWidget | None = None
        self._kept: Draft | None = None
        self._left: list[Draft] = []
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Bring back what was being typed when the program was last stopped, and look from now on."""
        if self.file is not None:
            self._left = self.file.left()
            self._timer.start()
            self._offer()

    def stop(self) -> None:
        """Look no more; a dialog that is open still is opened again at the next start."""
        self._timer.stop()
        if self.file is not None:
            self.look()
            self.file.close()

    # Keeping

    def look(self) -> None:
        """Keep what is being typed now, where it differs from what is kept."""
        if self.file is None or self._is_being_stored():
            return
        at = self._typed_in()
        if at is not self._at:
            self._leave()
            self._take(at)
        if at is None:
            self._offer()
        elif is_typed(at):
            draft = self._draft(at)
            if self._kept is None or draft.fields != self._kept.fields:
                self._keep(draft)

    def _keep(self, draft: Draft | None) -> None:
        self._kept = draft
        if self.file is not None:
            self.file.keep([*([draft] if draft is not None else ()), *self._left])

    def _is_being_stored(self) -> bool:
        """Whether what was pasted has left its dialog and is not in the library yet."""
        return isinstance(self._at, PasteDialog) and self._panes.importer.job is not None

    def _typed_in(self) -> QWidget | None:
        """Return the dialog or the line of the memo in which words can be typed now."""
        panes = self._panes
        for dialog in (panes.asking.dialog, panes.importer.dialog):
            if dialog is not None and dialog.isVisible():
                return dialog
        pane = panes.memo_pane
        if pane.outline.is_editing:
            return pane.outline.indexWidget(pane.outline.currentIndex())
        return pane.title if pane.title.isModified() else None

    def _take(self, at: QWidget | None) -> None:
        self._at = at
        # what a dialog stores must not be offered again, even if the program ends in the next moment
        if isinstance(at, QDialog):
            at.finished.connect(self._leave)

    def _leave(self, *_: object) -> None:
        """Forget what is kept, once the dialog it was typed in has stored it or was left."""
        if self._kept is not None and not self._is_being_stored():
            self._keep(None)

    def _draft(self, at: QWidget) -> Draft:
        memo = self._panes.memo
        where, number = Where.ELSEWHERE, 0
        match at:
            case TextDialog() if at.entry is not None:
                where, number = Where.OWN_LINE, at.entry.id
            case TextDialog():
                where, number = Where.OWN_TEXT, at.section.id
            case HeadDialog():
                where, number = Where.HEAD, memo.id or 0
            case CorrectDialog():
                where, number = Where.CARD, at.card
            case PasteDialog():
                where = Where.PASTE
            case LineEditor():
                entry = self._panes.memo_pane.outline.current_entry()
                where, number = (Where.LINE, entry.id) if entry is not None else (where, number)
            case QLineEdit():
                where, number = Where.TITLE, memo.id or 0
        title = at.windowTitle() or self.tr("Memo")
        return Draft(where, number, memo.id or 0, title, fields_of(at), datetime.now(UTC))

    # Bringing back

    def _offer(self) -> None:
        """Bring back the next of what was left; it is kept on until it is stored or given up."""
        if not self._left:
            return
        draft = self._left.pop(0)
        self._keep(draft)
        when = wording.hour(draft.at, now=datetime.now(UTC))
        if self._bring_back(draft):
            words = self.tr("What you were typing when the program stopped is here again ({when}).")
            self._window.messages.inform(words.format(when=when))
        else:
            words = self.tr("What you typed in “{title}” ({when}) was not stored; it stands below.")
            details = [one for _, one in draft.fields if one]
            self._window.messages.warn(words.format(title=draft.title, when=when), details=details)
            self._keep(None)

    def _bring_back(self, draft: Draft) -> bool:
        """Open again what *draft* was typed in, with its words; return whether that could be done."""
        if draft.memo and draft.memo in [memo.id for memo in self._panes.session.ask(self._desk.memos) or ()]:
            self._panes.memo.open(MemoId(draft.memo))
        at = self._opened(draft)
        if at is None:
            return False
        self._take(at)
        fill(at, dict(draft.fields))
        return set(draft.fields) <= set(fields_of(at))

    def _opened(self, draft: Draft) -> QWidget | None:
        panes = self._panes
        memo = panes.memo.memo
        is_there = memo is not None and memo.id == draft.memo
        match draft.where:
            case Where.OWN_TEXT if (section := self._section(draft.number)) is not None:
                panes.asking.own_text(section)
            case Where.OWN_LINE if (entry := self._entry(draft.number)) is not None:
                panes.asking.change_text(entry)
            case Where.HEAD if is_there:
                panes.asking.memo_head()
            case Where.CARD if panes.session.ask(partial(self._desk.cards_by_id, [CardId(draft.number)])):
                panes.asking.correct_card(CardId(draft.number))
            case Where.PASTE:
                panes.importer.show_paste("")
                return panes.importer.dialog
            case Where.LINE if is_there:
                return self._open_line(EntryId(draft.number))
            case Where.TITLE if is_there:
                panes.arrangement.show_memo()
                return panes.memo_pane.title
            case _:
                return None
        return panes.asking.dialog

    def _open_line(self, entry: EntryId) -> QWidget | None:
        outline = self._panes.memo_pane.outline
        outline.select_entry(entry)
        current = outline.current_entry()
        if current is None or current.id != entry:
            return None
        self._panes.arrangement.show_memo()
        outline.edit(outline.currentIndex())
        return outline.indexWidget(outline.currentIndex())

    def _entry(self, number: int) -> Entry | None:
        sections = self._panes.memo.memo.sections if self._panes.memo.memo is not None else ()
        return next((one for section in sections for one in section.entries if one.id == number), None)

    def _section(self, number: int) -> Section | None:
        memo = self._panes.memo.memo
        return next((one for one in memo.sections if one.id == number), None) if memo is not None else None
