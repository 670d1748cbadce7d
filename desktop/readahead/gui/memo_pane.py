"""The pane of the open memo: its title and marking, its outline, and the page as it will be exported."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from readahead.gui import fonts, marking_dialog, naming, sentences
from readahead.gui.controls import Button, Combo, ElidedLabel, EmptyState, Ground, IconButton
from readahead.gui.memo_menus import MemoMenus
from readahead.gui.open_memo import OpenMemo
from readahead.gui.outline import OutlineView
from readahead.gui.outline_model import OutlineModel
from readahead.gui.preview import Preview
from readahead.gui.session import Session
from readahead.gui.since_line import SinceLine
from readahead.gui.typing_undone import forget_typing, is_for_program
from readahead.model.card import CardId, Kind
from readahead.model.changes import Changes
from readahead.model.memo import Entry, EntryId, Memo, MemoId, Section, SectionId
from readahead.model.overall import overall
from readahead.model.paper import Place


class MemoPane(Ground):
    """Emits *card_asked* with the card of a line, and what needs a dialog: own text, other words in it, a section, details, its layout, a marking, a memo.

    *orphaned* carries words that were written for a place somebody else has removed meanwhile.
    """

    card_asked = Signal(object)
    text_asked = Signal(object)
    change_asked = Signal(object)
    section_asked = Signal()
    details_asked = Signal()
    layout_asked = Signal()
    template_asked = Signal()
    mark_asked = Signal(object)
    new_memo_asked = Signal()
    export_asked = Signal()
    print_asked = Signal()
    orphaned = Signal(str)

    def __init__(self, session: Session, open_memo: OpenMemo, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self._session, self._memo = session, open_memo
        theme = session.theme
        self.title = QLineEdit()
        self.marking = Combo(theme)
        self.borne = ElidedLabel(px=12, tone="danger")
        self.template = ElidedLabel(px=12, tone="third")
        self.more = IconButton(theme, "ellipsis", self.tr("Memo menu"))
        self.add = IconButton(theme, "plus", self.tr("Add own text or a section"), size=16)
        self.model = OutlineModel(self)
        self.outline = OutlineView(self.model, theme)
        self.since = SinceLine(session, open_memo)
        self.preview = Preview(session, open_memo)
        self.empty = EmptyState(
            theme,
            "file-text",
            title=self.tr("No memo is open"),
            sentence=self.tr("A memo is filled from the cards of your topics; each line keeps its source."),
        )
        self.new_memo = Button(theme, self.tr("New memo"), look="primary")
        self.empty.offer(self.new_memo)
        self.menus = MemoMenus(self)
        self._shown: Memo | None = None
        self._is_stale = False
        self._kinds: dict[CardId, Kind] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setMinimumWidth(270)
        self.title.setProperty("look", "plain")
        fonts.wear(self.title, 15, fonts.SEMIBOLD)
        self.title.setAccessibleName(self.tr("Title of the memo"))
        self.title.installEventFilter(self)
        self.marking.setProperty("look", "plain")
        self.marking.setAccessibleName(self.tr("Marking"))
        marking_dialog.offer(self.marking)
        fonts.hold(self.marking, width=156)
        field = self.marking.lineEdit()
        if field is not None:
            # a combo hands to its field what the field has left
            field.installEventFilter(self)
            self.marking.installEventFilter(self)
            field.setPlaceholderText(self.tr("No marking"))
            fonts.wear(field, 12, fonts.MEDIUM)
        name = QHBoxLayout()
        name.setContentsMargins(12, 14, 12, 0)
        name.setSpacing(4)
        name.addWidget(self.title, 1)
        name.addWidget(self.more)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 0, 12, 2)
        bar.setSpacing(4)
        bar.addWidget(self.marking)
        bar.addWidget(self.borne)
        bar.addWidget(self.template, 1)
        bar.addWidget(self.add)
        # from without inwards: see Ground
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        self.split, upper = QSplitter(Qt.Orientation.Vertical), QWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.split)
        self.split.addWidget(upper)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(name)
        column.addLayout(bar)
        column.addWidget(self.since)
        column.addWidget(self.outline, 1)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.preview)
        self.split.setSizes([355, 495])

    def _connect(self) -> None:
        self.title.editingFinished.connect(self._rename)
        self.marking.activated.connect(self._set_marking)
        field = self.marking.lineEdit()
        if field is not None:
            field.editingFinished.connect(self._set_marking)
        self.more.clicked.connect(self.menus.open_menu)
        self.add.clicked.connect(self.menus.open_additions)
        self.new_memo.clicked.connect(self.new_memo_asked)
        self.model.edited.connect(self._edit)
        self.outline.entry_moved.connect(self._move)
        self.outline.cards_dropped.connect(self._add_cards)
        self.outline.remove_asked.connect(self._remove)
        self.model.renamed.connect(self._rename_section)
        self.outline.section_moved.connect(self._move_section)
        self.outline.section_removed.connect(self._remove_section)
        self.outline.menu_asked.connect(self.menus.open_at)
        self.outline.entry_chosen.connect(self._choose)
        self.outline.text_asked.connect(self.text_asked)
        self.outline.change_asked.connect(self.change_asked)
        self.outline.mark_asked.connect(self.ask_marking)
        self.outline.edit_ended.connect(self._catch_up)
        self._memo.changed.connect(self.show_memo)
        self._session.changed.connect(self._follow)
        self.since.found.connect(self._mark)
        self.preview.measured.connect(self.model.measure)
        self.preview.chosen.connect(self._go_to_place)

    @property
    def session(self) -> Session:
        """The session the pane shows a memo of."""
        return self._session

    def show_memo(self) -> None:
        """Show the memo as it reads now; what is being written is stored first, where it still can be.

        Where somebody else has changed the memo, what is being written is left alone and the rest waits for it.
        """
        memo = self._memo.memo
        is_same = memo is not None and self._shown is not None and memo.id == self._shown.id
        if self._session.is_renewing and is_same and self.outline.is_editing:
            self._is_stale = True
            return
        if self._shown is not None and not self._session.is_renewing and self._is_unstored(self._shown):
            self.flush()
        memo = self._shown = self._memo.memo
        self._is_stale = False
        self._stack.setCurrentIndex(0 if memo is None else 1)
        if memo is None:
            self.model.show(None, {})
            return
        place, is_line = self.outline.place(), self.outline.current_entry() is not None
        self.model.show(memo, self._kinds_of(self._memo.cards()))
        self.outline.go_back_to(place, is_line=is_line)
        is_typed = is_same and self._session.is_renewing
        if self.title.text() != memo.title and not (is_typed and self.title.isModified()):
            naming.limit(self.title, memo.title)
            self.title.setText(memo.title)
            self.title.setCursorPosition(0)
        labels = {
            one.name: sentences.said(one.label)
            for one in self._session.ask(self._session.desk.templates) or ()
        }
        self.template.setText(labels.get(memo.template, memo.template))
        borne = overall(memo)
        self.borne.setText(self.tr("bears {marking}").format(marking=borne))
        self.borne.setVisible(borne != memo.marking)
        if self.marking.currentText() != memo.marking and not (is_typed and self._is_marking()):
            self.marking.setEditText(memo.marking)

    def _kinds_of(self, cards: frozenset[CardId]) -> dict[CardId, Kind]:
        """Return the kinds of cards; only those are asked for that are not known yet."""
        unknown = sorted(card for card in cards if card not in self._kinds)
        if unknown:
            found = self._session.ask(partial(self._session.desk.cards_by_id, unknown)) or ()
            self._kinds |= {filed.id: filed.card.kind for filed in found}
        return {card: self._kinds[card] for card in cards if card in self._kinds}

    def _follow(self, changes: Changes) -> None:
        """Ask again for the kinds of cards that were changed: a card may have been corrected."""
        touched = [card for card in self._kinds if card in changes.cards]
        for card in touched:
            del self._kinds[card]
        if touched and self._shown is not None:
            self.model.show(self._shown, self._kinds_of(self._memo.cards()))

    def _is_unstored(self, shown: Memo) -> bool:
        """Return whether something typed is still to be stored, in a memo that is still there."""
        is_typed = self.outline.is_editing or self.title.isModified() or self._is_marking()
        is_other = self.marking.currentText().strip() != shown.marking or not self.title.text().strip()
        return (is_typed or is_other) and self._is_there(shown.id)

    def flush(self) -> None:
        """Store what stands in the fields of the head, and the line that is being changed."""
        self.outline.flush()
        self._rename()
        self._set_marking()

    def _is_marking(self) -> bool:
        """Return whether a marking is being typed."""
        field = self.marking.lineEdit()
        return field is not None and field.isModified()

    def _catch_up(self) -> None:
        """Show what somebody else has changed while a line was being written."""
        if self._is_stale:
            self.show_memo()

    # What happens

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape leave the title as it was, and a key that a field has nothing to undo for be the program's."""
        if isinstance(event, QKeyEvent) and is_for_program(event, watched):
            event.ignore()
            return True
        if not isinstance(event, QKeyEvent) or watched is not self.title or self._shown is None:
            return super().eventFilter(watched, event)
        if event.type() is not QEvent.Type.KeyPress or event.key() != Qt.Key.Key_Escape:
            return super().eventFilter(watched, event)
        self.title.setText(self._shown.title)
        self.outline.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _rename(self) -> None:
        memo, title = self._shown, self.title.text().strip()
        if memo is not None and title and self.title.isModified() and title != memo.title:
            # known as stored before it is: what the change leads to asks again whether something is left to store
            self._shown = replace(memo, title=title)
            if self._session.ask(partial(self._session.desk.set_memo, memo.id, title=title)) is None:
                # what was typed stays where it stands, to be kept once it can be
                self._shown = memo
                return
        elif memo is not None and not title:
            self.title.setText(memo.title)
        forget_typing(self.title)
        if not self.title.hasFocus():
            # a long title is read from its beginning
            self.title.setCursorPosition(0)

    def _set_marking(self, *_: object) -> None:
        memo, marking = self._shown, self.marking.currentText().strip()
        if memo is None or marking == memo.marking:
            return
        self._shown = replace(memo, marking=marking)
        if self._session.ask(partial(self._session.desk.set_memo, memo.id, marking=marking)) is None:
            self._shown = memo
            self.marking.setEditText(memo.marking)
        elif (field := self.marking.lineEdit()) is not None:
            forget_typing(field)

    def _mark(self) -> None:
        """Mark the lines that what has come in since the delivery bears on."""
        self.model.mark(self.since.bearings())

    def _is_there(self, memo: MemoId) -> bool:
        return self._session.find(partial(self._session.desk.memo, memo)) is not None

    def _edit(self, entry: EntryId, words: str) -> None:
        desk, section = self._session.desk, self.model.section_of(entry)
        if self._is_stale and section is not None and not self._is_line(entry):
            # somebody else has removed the line meanwhile: what is written here becomes a line of its own
            if self._session.ask(partial(desk.add_text, section.id, words)) is None:
                self.orphaned.emit(words)
        elif self._session.ask(partial(desk.edit_entry, entry, words)) is None:
            self.outline.edit_again(entry, words)

    def _is_line(self, entry: EntryId) -> bool:
        sections = self._memo.memo.sections if self._memo.memo else ()
        return any(one.id == entry for section in sections for one in section.entries)

    def _move(self, entry: EntryId, section: SectionId, before: EntryId | None) -> None:
        self._session.ask(partial(self._session.desk.move_entry, entry, section=section, before=before))
        self.outline.select_entry(entry)

    def _add_cards(self, cards: tuple[CardId, ...], section: SectionId, before: EntryId | None) -> None:
        """Put cards where they were let go; one that stands in that section goes there and is not doubled."""
        desk, memo = self._session.desk, self._memo.id
        lines = self._memo.lines_in(section)
        missing = tuple(card for card in cards if card not in lines)
        if memo is not None and missing:
            self._session.ask(partial(desk.add_to_memo, memo, missing, section=section, before=before))
        elif len(cards) == 1:
            self._move(lines[cards[0]], section, before)
        if len(cards) > 1 and len(missing) < len(cards):
            self._session.noticed.emit(
                self.tr("%n of these cards stand(s) in that section already.", "", len(cards) - len(missing))
            )

    def _remove(self, entry: EntryId) -> None:
        self._session.ask(partial(self._session.desk.remove_entry, entry))

    def _rename_section(self, section: SectionId, heading: str) -> None:
        self._session.ask(partial(self._session.desk.rename_section, section, heading))

    def _move_section(self, section: SectionId, before: SectionId | None) -> None:
        self._session.ask(partial(self._session.desk.move_section, section, before=before))

    def _remove_section(self, section: SectionId) -> None:
        self._session.ask(partial(self._session.desk.remove_section, section))

    def _choose(self, entry: Entry) -> None:
        if entry.card is not None:
            self.card_asked.emit(entry.card)

    def _go_to_place(self, place: Place) -> None:
        """Go to the line, or the section, that was clicked on a page; of a note, to the passage it gives too."""
        if place.entry is None:
            if place.section is not None:
                self.outline.select_section(place.section)
            return
        self.outline.select_entry(place.entry)
        entry = self.outline.current_entry()
        if place.card is not None:
            self.card_asked.emit(place.card)
        elif entry is not None:
            self._choose(entry)

    def remove_memo(self) -> None:
        """Put the open memo into the trash."""
        if self._memo.id is not None:
            self.flush()
            self._session.ask(partial(self._session.desk.remove_memo, self._memo.id))

    def ask_marking(self, one: Section | Entry) -> None:
        """Ask for a marking, of the memo as it will be once what is being written is stored."""
        self.flush()
        self.mark_asked.emit(one)
