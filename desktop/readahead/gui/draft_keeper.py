"""Keeps what is typed in dialogs and lines of the memo through a crash, and brings it back at the next start."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from readahead.gui import standing, wording
from readahead.gui.dialogs import Dialog
from readahead.gui.draft_fields import WORDS, Fields, changed, fields_of, fill
from readahead.gui.drafts import Draft, DraftFile, Where
from readahead.gui.outline_delegate import LineEditor
from readahead.gui.pasting import PasteDialog
from readahead.gui.topic_dialogs import TopicDialog
from readahead.model.article import ArticleId
from readahead.model.card import CardId
from readahead.model.memo import Entry, EntryId, MemoId, Section
from readahead.model.topic import Topic, TopicId

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
        self._before: Fields = ()
        self._kept: Draft | None = None
        self._left: list[Draft] = []
        self._shown: Draft | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Bring back what was being typed when the program was last stopped, and look from now on."""
        if self.file is not None:
            self._left = self.file.left()
            self._timer.start()
            self._panes.asking.opened.connect(self.look)
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
        else:
            draft = self._draft(at, changed(at, self._before))
            if draft.fields != (self._kept.fields if self._kept is not None else ()):
                self._keep(draft if draft.fields else None)

    def _keep(self, draft: Draft | None) -> None:
        self._kept = draft
        if self.file is not None:
            held = (one for one in (draft, self._shown) if one is not None)
            self.file.keep([*held, *self._left])

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
        self._before = fields_of(at) if at is not None else ()
        # what a dialog stores must not be offered again, even if the program ends in the next moment
        if isinstance(at, QDialog):
            at.finished.connect(self._leave)

    def _leave(self, *_: object) -> None:
        """Forget what is kept, once the dialog it was typed in has stored it or was left."""
        if self._kept is not None and not self._is_being_stored():
            self._keep(None)

    def _draft(self, at: QWidget, fields: Fields) -> Draft:
        memo = int(self._panes.memo.id or 0)
        where, number = Where.ELSEWHERE, 0
        match at:
            case Dialog():
                where, number = at.where, at.number
            case LineEditor():
                entry = self._panes.memo_pane.outline.current_entry()
                where, number = (Where.LINE, int(entry.id)) if entry is not None else (where, number)
            case QLineEdit():
                where, number = Where.TITLE, memo
        title = at.windowTitle() or self.tr("Memo")
        cards = tuple(map(int, at.cards)) if isinstance(at, TopicDialog) else ()
        return Draft(where, number, memo, title, fields, datetime.now(UTC), cards)

    # Bringing back

    def _offer(self) -> None:
        """Bring back the next of what was left; it is kept on until it is stored or given up."""
        if self._shown is not None:
            # other news may have come over it
            if self._window.messages.isHidden():
                self._show(self._shown)
            return
        if not self._left:
            return
        # it is among what is left until it stands in its dialog again
        draft = self._left[0]
        is_back = self._bring_back(draft)
        self._left.remove(draft)
        if is_back:
            self._keep(draft)
            words = self.tr("What you were typing when the program stopped is here again ({when}).")
            self._window.messages.inform(words.format(when=_hour(draft)))
        else:
            self._shown = draft
            self._keep(None)
            self._show(draft)

    def _show(self, draft: Draft) -> None:
        """Show words that have no place any more, until somebody has seen them."""
        words = self.tr("What you typed in “{title}” ({when}) was not stored; it stands below.")
        typed = [(name, one) for name, one in draft.fields if one.strip()]
        self._window.messages.warn(
            words.format(title=draft.title, when=_hour(draft)),
            details=[one if name == WORDS or len(typed) == 1 else f"{name}: {one}" for name, one in typed],
            todo=partial(self._copy, draft),
            verb=self.tr("Copy"),
            closed=self._dismiss,
        )

    def _copy(self, draft: Draft) -> None:
        QGuiApplication.clipboard().setText("\n".join(words for _, words in draft.fields if words.strip()))
        self._dismiss()

    def _dismiss(self) -> None:
        self._shown = None
        self._keep(self._kept)

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
            case Where.DETAILS if panes.session.find(partial(self._desk.article, ArticleId(draft.number))):
                panes.asking.details(ArticleId(draft.number))
            case Where.NEW_TOPIC:
                panes.asking.new_topic(tuple(map(CardId, draft.cards)))
            case Where.TOPIC if (topic := self._topic(draft.number)) is not None:
                panes.asking.edit_topic(topic)
            case Where.NEW_MEMO:
                panes.asking.new_memo(TopicId(draft.number) if draft.number else None)
            case Where.NEW_SECTION if is_there:
                panes.asking.new_section()
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

    def _topic(self, number: int) -> Topic | None:
        topics = self._panes.session.find(self._desk.topics) or ()
        return next((one for one in topics if one.id == number), None)


def _hour(draft: Draft) -> str:
    return wording.hour(draft.at, now=datetime.now(UTC))
