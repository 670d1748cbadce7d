"""The page that lists the keyboard shortcuts, as the actions themselves have them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from readahead.gui import fonts
from readahead.gui.actions import Actions, Deed
from readahead.gui.controls import Label
from readahead.gui.dialogs import Dialog
from readahead.gui.filter_field import FilterField
from readahead.gui.theme import Theme

SAME = frozenset({"Return", "Shift+?"})
"""Keys that stand beside another name of the same key, for keyboards that tell them apart."""

RANGES = frozenset({"topics", "note_status", "status_written"})
"""Deeds of which the first and the last key are named."""

AROUND = 140
"""What stands beside the columns and between them: the dialog's margins, its frame and the bar that scrolls it. There is one
column on a screen that is too narrow for the words of the language at their size."""


class ShortcutsDialog(Dialog):
    """Every action that has keys, menu by menu, in two columns where they fit; a filter leaves those that have some words."""

    def __init__(self, theme: Theme, parent: QWidget, actions: Actions) -> None:
        title = QCoreApplication.translate("ShortcutsDialog", "Keyboard shortcuts")
        verb = QCoreApplication.translate("ShortcutsDialog", "Close")
        super().__init__(theme, parent, title=title, verb=verb)
        self.cancel.hide()
        fonts.at_least(self, width=640)
        self.filter = FilterField(theme)
        self.filter.ask(self.tr("Filter the shortcuts"))
        self.filter.textChanged.connect(self._sift)
        self.filter.left.connect(self.reject)
        self.form.addRow(self.filter)
        self._rows: list[tuple[Label, Label]] = []
        columns = QHBoxLayout()
        columns.setSpacing(36)
        deeds = [deed for deed in actions.deeds if deed.keys and not deed.name.startswith("topic_")]
        others = [
            Deed("topics", self.tr("Topic 1 to 9"), ("Ctrl+1", "Ctrl+9"), ""),
            Deed("sources", self.tr("From an article to the sources"), ("Esc", "Backspace"), ""),
            Deed("rename", self.tr("Rename a topic or a memo"), ("F2",), ""),
            Deed("remove_memo", self.tr("Remove a memo in the sidebar"), ("Delete",), ""),
            Deed("edit_line", self.tr("Edit a line of the memo"), ("F2",), ""),
            Deed("own_text", self.tr("Own text in a section of the memo"), ("Enter",), ""),
            Deed("move_line", self.tr("Move a line of the memo"), ("Alt+Up", "Alt+Down"), ""),
            Deed("mark_line", self.tr("Marking of a line or a section"), ("M",), ""),
            Deed("remove_line", self.tr("Remove a line of the memo"), ("Delete",), ""),
            Deed("save_note", self.tr("Save a note"), ("Ctrl+Enter",), ""),
            Deed("note_status", self.tr("Status of a note"), ("1", "4"), ""),
            Deed("no_status", self.tr("No status for a note"), ("0",), ""),
            Deed(
                "status_written", self.tr("Status while a note is written"), ("Ctrl+Alt+1", "Ctrl+Alt+4"), ""
            ),
            Deed("note_place", self.tr("Passage of a note"), ("P",), ""),
            Deed("axis", self.tr("Another bar of the timeline"), ("Left", "Right"), ""),
            Deed("preview_line", self.tr("Another line in the preview"), ("Up", "Down"), ""),
            Deed("preview_page", self.tr("Another page of the preview"), ("PgUp", "PgDown"), ""),
            Deed("large_line", self.tr("Another line in the large preview"), ("J", "K"), ""),
            Deed("go_to_line", self.tr("From the preview to the line"), ("Enter",), ""),
        ]
        deeds += others
        half = (len(deeds) + 1) // 2
        parts = [self._column(deeds[:half]), self._column(deeds[half:])]
        if (
            sum(part.sizeHint().width() for part in parts)
            > self.screen().availableGeometry().width() - AROUND
        ):
            self._rows.clear()
            parts = [self._column(deeds)]
        for part in parts:
            columns.addWidget(part)
        self.form.addRow(columns)
        self.filter.setFocus()

    def _sift(self, words: str) -> None:
        """Show what is called so, or has such keys."""
        wanted = words.casefold().split()
        for row in self._rows:
            said = " ".join(label.text() for label in row).casefold()
            for label in row:
                label.setVisible(all(word in said for word in wanted))

    def _column(self, deeds: list[Deed]) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, deed in enumerate(deeds):
            joined = self.tr(" to ") if deed.name in RANGES else self.tr(" or ")
            form = QKeySequence.SequenceFormat.NativeText
            keys = joined.join(QKeySequence(keys).toString(form) for keys in deed.keys if keys not in SAME)
            name = Label(deed.words.rstrip("…"))
            held = Label(keys, px=12, weight=fonts.SEMIBOLD, tone="second")
            grid.addWidget(name, row, 0)
            grid.addWidget(held, row, 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append((name, held))
        grid.setRowStretch(len(deeds), 1)
        return part
