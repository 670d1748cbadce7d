"""The menus of the memo's pane: of the memo, of what can be added to it, of a section and of a line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from readahead.gui import icons
from readahead.gui.languages import Counts
from readahead.model.card import CardId
from readahead.model.memo import Entry, EntryId, Section

if TYPE_CHECKING:
    from readahead.gui.memo_pane import MemoPane


class MemoMenus(QObject):
    """Opens the menus of *pane*; what is chosen is done by it or asked for by its signals. The keys stand beside the words."""

    def __init__(self, pane: MemoPane) -> None:
        super().__init__(pane)
        self._pane = pane

    def open_menu(self) -> None:
        """Open the menu of the memo under its button."""
        pane, menu = self._pane, self._menu()
        menu.addAction(self.tr("Head of the memo…"), pane.details_asked.emit)
        menu.addAction(self.tr("Layout…\tCtrl+Shift+L"), pane.layout_asked.emit)
        menu.addAction(self.tr("Template…"), pane.template_asked.emit)
        menu.addAction(self.tr("Read the pages in a window\tCtrl+Shift+V"), pane.preview.enlarge)
        menu.addAction(self.tr("Export…\tCtrl+Shift+E"), pane.export_asked.emit)
        menu.addAction(self.tr("Print…\tCtrl+P"), pane.print_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("New memo…"), pane.new_memo_asked.emit)
        menu.addAction(self.tr("Remove this memo"), pane.remove_memo)
        menu.popup(pane.more.mapToGlobal(QPoint(0, pane.more.height())))

    def open_additions(self) -> None:
        """Open the menu of what can be added, under its button."""
        pane, menu = self._pane, self._menu()
        section = pane.outline.current_section()
        if section is not None:
            words = self.tr("Own text in “{section}”…").format(section=section.heading)
            pencil = icons.icon(icons.OWN_TEXT, pane.session.theme.tokens.second)
            menu.addAction(pencil, words, partial(pane.text_asked.emit, section))
        menu.addAction(self.tr("New section…"), pane.section_asked.emit)
        menu.popup(pane.add.mapToGlobal(QPoint(0, pane.add.height())))

    def open_at(self, index: QModelIndex, at: QPoint) -> None:
        """Open the menu of a row of the outline."""
        menu, model = self._menu(), self._pane.model
        entry, section = model.entry(index), model.section(index)
        if entry is not None:
            self._of_line(menu, index, entry, section)
        else:
            self._of_section(menu, index, section)
        menu.popup(at)

    def _of_line(self, menu: QMenu, index: QModelIndex, entry: Entry, section: Section) -> None:
        pane, outline = self._pane, self._pane.outline
        menu.addAction(self.tr("Edit\tF2"), partial(outline.change, index))
        if entry.card is not None:
            menu.addAction(self.tr("Show its passage"), partial(pane.card_asked.emit, entry.card))
            self._offer_notes(menu, entry.id, entry.card)
        self._offer_moves(menu)
        menu.addAction(self.tr("Remove from the memo\tDelete"), partial(outline.remove_asked.emit, entry.id))
        menu.addAction(self.tr("Marking…\tM"), partial(pane.ask_marking, entry))
        menu.addSeparator()
        menu.addAction(self.tr("Own text here…"), partial(pane.text_asked.emit, section))

    def _of_section(self, menu: QMenu, index: QModelIndex, section: Section) -> None:
        pane, outline = self._pane, self._pane.outline
        menu.addAction(self.tr("Own text here…\tReturn"), partial(pane.text_asked.emit, section))
        menu.addSeparator()
        menu.addAction(self.tr("Rename\tF2"), partial(outline.edit, index))
        self._offer_moves(menu)
        menu.addAction(self.tr("Marking…\tM"), partial(pane.ask_marking, section))
        words = self.tr("Remove with its lines\tDelete") if section.entries else self.tr("Remove\tDelete")
        menu.addAction(words, partial(outline.section_removed.emit, section.id))
        menu.addSeparator()
        menu.addAction(self.tr("New section…"), pane.section_asked.emit)

    def _offer_moves(self, menu: QMenu) -> None:
        """Offer to move the current row; what cannot go further that way stands grey."""
        outline = self._pane.outline
        moves: tuple[tuple[str, bool], ...] = (
            (self.tr("Move up\tAlt+Up"), False),
            (self.tr("Move down\tAlt+Down"), True),
        )
        for words, down in moves:
            action = menu.addAction(words, partial(outline.nudge, down=down))
            action.setEnabled(outline.can_nudge(down=down))

    def _offer_notes(self, menu: QMenu, entry: EntryId, card: CardId) -> None:
        """Let what is noted on a line's card become a desk note, where there is anything: notes may be private."""
        session = self._pane.session
        found = session.find(partial(session.desk.cards_by_id, [card])) or ()
        notes = found[0].notes if found else 0
        if notes:
            words = Counts.tr("Add its note(s) as desk note(s)", "", notes)
            add: Callable[[], object] = partial(session.ask, partial(session.desk.add_notes, entry))
            menu.addAction(words, add)

    def _menu(self) -> QMenu:
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
