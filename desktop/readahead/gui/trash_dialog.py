"""The trash: notes, topics, memos and their parts that were removed, and bringing them back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QWidget

from readahead.gui import fonts, past_words
from readahead.gui.controls import Button, EmptyState
from readahead.gui.dialogs import Dialog
from readahead.gui.rows import RowModel, RowRole, RowView
from readahead.gui.session import Session
from readahead.model.changes import Changes
from readahead.model.errors import ReadaheadError
from readahead.model.trash import Trashed, TrashNoun

LIST_PX = 330


class TrashDialog(Dialog):
    """Restores what is selected; a topic whose name is taken meanwhile under another name."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("TrashDialog", "Trash")
        super().__init__(
            session.theme, parent, title=title, verb=QCoreApplication.translate("TrashDialog", "Restore")
        )
        self._session = session
        self.cancel.say(self.tr("Close"))
        self.model = RowModel(self)
        self.view = RowView(session.theme, self.model, self.tr("What was removed"))
        self.nothing = EmptyState(
            session.theme,
            "trash-2",
            title=self.tr("The trash is empty"),
            sentence=self.tr("Notes, topics and memos that are removed wait here, and can be brought back."),
        )
        self.name = QLineEdit()
        self.empty = Button(session.theme, self.tr("Empty the trash"), drawing="trash-2")
        self._is_sure = False
        self._lay_out()
        self.empty.clicked.connect(self._empty)
        self.view.doubleClicked.connect(self.accept)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        session.changed.connect(self._follow)
        self._read()
        self.view.go_to(0)
        (self.view if self.model.rowCount() else self.cancel).setFocus()

    def _lay_out(self) -> None:
        fonts.at_least(self, width=600)
        self.view.setMinimumHeight(LIST_PX)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty.setAutoDefault(False)
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout()
        row.addWidget(self.empty)
        row.addStretch(1)
        self.form.addRow(self.nothing)
        self.form.addRow(self.view)
        self.field(self.tr("Other name"), self.name)
        self.form.setRowVisible(self.name, False)
        self.form.addRow(row)

    def _read(self) -> None:
        found = self._session.ask(self._session.desk.trash) or ()
        at = self.view.currentIndex().row()
        self.model.show([past_words.trashed_row(one) for one in found])
        self.view.go_to(max(at, 0))
        self.nothing.setVisible(not found)
        self.empty.setVisible(bool(found))
        self.view.setVisible(bool(found))
        self.empty.setEnabled(bool(found))
        self._offer()

    def chosen(self) -> tuple[Trashed, ...]:
        """Return what is selected."""
        rows = (index.data(RowRole.ROW).value for index in self.view.selectionModel().selectedIndexes())
        return tuple(one for one in rows if isinstance(one, Trashed))

    def _offer(self, *_: object) -> None:
        self.verb.setEnabled(bool(self.chosen()))
        self.form.setRowVisible(self.name, False)
        self.problem.hide()
        self._is_sure = False

    def accept(self) -> None:
        chosen = self.chosen()
        if not chosen:
            return
        desk = self._session.desk
        name = self.name.text().strip() if self.name.isVisible() else ""
        try:
            restored = desk.restore_from_trash(chosen, name=name or None)
        except ReadaheadError as fault:
            is_topic = [one.noun for one in chosen] == [TrashNoun.TOPIC]
            self.form.setRowVisible(self.name, is_topic)
            if is_topic:
                self.name.setText(self.name.text() or chosen[0].name)
                self.name.setFocus()
            # last, since a field that changes takes a complaint away
            self.complain(str(fault))
            return
        self.name.clear()
        self._session.tell(restored.changes)
        if restored.sentences:
            self.complain(" ".join(restored.sentences))
        self.view.setFocus()

    def _empty(self, *_: object) -> None:
        if not self._is_sure:
            self.complain(
                self.tr("What is in the trash will be deleted for good. Press the button again to do it.")
            )
            self._is_sure = True
            return
        self._session.ask(self._session.desk.empty_trash)

    def _follow(self, _changes: Changes) -> None:
        self._read()
