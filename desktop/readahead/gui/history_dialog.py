"""The history: what was done to the library and when, what each act changed, and going back to any point of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts, past_words, wording
from readahead.gui.controls import Button, EmptyState, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.indexes import ROOT, AnyIndex
from readahead.gui.rows import Row, RowModel, RowView
from readahead.gui.session import Session
from readahead.model.changes import Changes
from readahead.model.errors import ReadaheadError
from readahead.model.history import Act

PAGE = 100
MOST_TOUCHES = 200


class HistoryModel(RowModel):
    """The acts of a library, newest first, read by the page as the list is scrolled."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_whole = False

    def reload(self, at_least: int = PAGE) -> None:
        """Read the newest acts again, as many as there were."""
        self.show(self._read(limit=max(at_least, len(self.rows))))

    def acts(self) -> tuple[Act, ...]:
        """Return the acts that have been read."""
        return tuple(row.value for row in self.rows if isinstance(row.value, Act))

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, _parent: AnyIndex = ROOT) -> None:
        acts = self.acts()
        self.add(self._read(limit=PAGE, before=acts[-1].id if acts else None))

    def _read(self, *, limit: int, before: int | None = None) -> tuple[Row, ...]:
        desk = self._session.desk
        found = self._session.ask(partial(desk.history, limit=limit, before=before)) or ()
        self._is_whole = len(found) < limit
        return tuple(past_words.act_row(act) for act in found)


class HistoryDialog(Dialog):
    """Goes back and forth by undo and redo, one act after the other, so that nothing is ever skipped.

    *turned* is emitted when acts were undone or done again: what the window says of them holds no longer.
    """

    turned = Signal()

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("HistoryDialog", "History")
        super().__init__(
            session.theme, parent, title=title, verb=QCoreApplication.translate("HistoryDialog", "Close")
        )
        self._session = session
        self.cancel.hide()
        self.model, self.details = HistoryModel(session, self), RowModel(self)
        self.view = RowView(session.theme, self.model, self.tr("What was done"))
        self.touches = RowView(session.theme, self.details, self.tr("What this changed"))
        self.heading = Label(px=12, weight=fonts.SEMIBOLD, tone="second")
        self.go = Button(session.theme, "", drawing="undo-2")
        self.taken = Label(px=12, tone="third", wraps=True)
        self.both = QWidget()
        self.nothing = EmptyState(
            session.theme,
            "history",
            title=self.tr("Nothing has been done yet"),
            sentence=self.tr("Each import, move and note stands here then, and can be taken back."),
        )
        self._lay_out()
        self.go.clicked.connect(self._go)
        self.view.selectionModel().currentChanged.connect(self._show_act)
        session.changed.connect(self._follow)
        self.model.reload()
        self.view.go_to(0)
        self._show_act()
        self._show_size()
        self.view.setFocus()

    def _lay_out(self) -> None:
        self.setMinimumSize(860, 560)
        both, column = QHBoxLayout(self.both), QVBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(16)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.touches, 1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(Label(self.tr("What was done"), px=12, weight=fonts.SEMIBOLD, tone="second"))
        left.addWidget(self.view, 1)
        both.addLayout(left, 1)
        both.addLayout(column, 1)
        self.view.setMinimumHeight(300)
        self.go.setAutoDefault(False)
        self.go.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addStretch(1)
        self.form.addRow(self.nothing)
        self.form.addRow(self.both)
        self.form.addRow(row)
        self.form.addRow(self.taken)

    @property
    def act(self) -> Act | None:
        """The act the keyboard is on."""
        row = self.view.current()
        return row.value if row is not None and isinstance(row.value, Act) else None

    def _show_act(self, *_: object) -> None:
        act, desk = self.act, self._session.desk
        self.go.setEnabled(act is not None)
        self.go.setVisible(act is not None)
        self.nothing.setVisible(act is None)
        self.both.setVisible(act is not None)
        if act is None:
            self.details.show(())
            return
        found = self._session.ask(partial(desk.act, act.id, limit=MOST_TOUCHES))
        self.details.show([past_words.touch_row(touch) for touch in found.touches] if found else ())
        self.heading.setText(self._heading(found is None or found.is_complete))
        self.go.draw("redo-2" if act.undone else "undo-2")
        self.go.say(self._way(act))

    def _heading(self, is_complete: bool) -> str:
        if is_complete:
            return self.tr("What this changed")
        return self.tr("What this changed: the first {shown}").format(shown=MOST_TOUCHES)

    def _way(self, act: Act) -> str:
        count = len(self._between(act))
        if act.undone:
            return (
                self.tr("Redo this")
                if count == 1
                else self.tr("Redo this and {count} before it").format(count=count - 1)
            )
        if count == 1:
            return self.tr("Undo this")
        return self.tr("Undo this and {count} after it").format(count=count - 1)

    def _between(self, act: Act) -> tuple[Act, ...]:
        """Return the acts to turn, in that order, so that *act* is the last one turned."""
        if act.undone:
            return tuple(one for one in reversed(self.model.acts()) if one.undone and one.id <= act.id)
        return tuple(one for one in self.model.acts() if not one.undone and one.id >= act.id)

    def _go(self, *_: object) -> None:
        """Turn every act up to the current one, and let the views read again once."""
        act, desk = self.act, self._session.desk
        if act is None:
            return
        verb = desk.redo if act.undone else desk.undo
        changes = Changes()
        for one in self._between(act):
            try:
                changes |= verb(shown=one)
            except ReadaheadError as fault:
                # somebody else has done something since: what is turned so far stands, and can be turned again
                self.complain(str(fault))
                break
        self._session.tell(changes)
        self.turned.emit()
        self.view.setFocus()

    def _follow(self, _changes: Changes) -> None:
        act = self.act
        self.model.reload()
        ids = [one.id for one in self.model.acts()]
        self.view.go_to(ids.index(act.id) if act is not None and act.id in ids else 0)
        self._show_act()
        self._show_size()

    def _show_size(self) -> None:
        taken = self._session.ask(self._session.desk.history_bytes)
        if taken is None:
            return
        most = self._session.preferences.value.history_megabytes
        words = self.tr("The history takes {size}; beyond {most} MB its oldest acts are forgotten.")
        self.taken.setText(words.format(size=wording.size(taken), most=wording.number(most)))
