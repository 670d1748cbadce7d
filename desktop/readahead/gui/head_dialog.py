"""The dialog for what stands at the head of a memo: what its template asks for, and what a person filled in besides."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from readahead.gui import fonts
from readahead.gui.controls import Button
from readahead.gui.dialogs import Dialog
from readahead.gui.drafts import Where
from readahead.gui.theme import Theme
from readahead.model.memo import Header, Memo


class HeadDialog(Dialog):
    """*given* carries the subtitle and the Header.

    *asked* are the fields the template asks for, in order, each with its label on paper; the usual ones where there are
    none. What else is filled in stands below them, and the rest can be brought up.
    """

    given = Signal(str, object)

    def __init__(
        self, theme: Theme, parent: QWidget | None, memo: Memo, *, asked: tuple[tuple[str, str], ...] = ()
    ) -> None:
        title = QCoreApplication.translate("HeadDialog", "Head of the memo")
        super().__init__(theme, parent, title=title, verb=QCoreApplication.translate("HeadDialog", "Save"))
        fonts.at_least(self, width=480)
        self.where, self.number = Where.HEAD, int(memo.id)
        self._asked = dict(asked)
        self.subtitle = QLineEdit(memo.subtitle)
        self.fields: dict[str, QLineEdit] = {}
        self._rest: list[str] = []
        self.more = Button(theme, self.tr("More fields"), drawing="chevron-down", look="quiet")
        self.field(self.tr("Subtitle"), self.subtitle)
        names = self._names()
        for name in (*self._asked, *(name for name in names if name not in self._asked)):
            self.fields[name] = QLineEdit(getattr(memo.header, name))
            self.field(self._asked.get(name, names[name]), self.fields[name])
        self._hide_the_rest()
        self.more.setFocusPolicy(self.verb.focusPolicy())
        self.more.clicked.connect(self._show_the_rest)

    def _names(self) -> dict[str, str]:
        """Return what the fields are called where the template does not say."""
        names = {
            "subject": self.tr("Subject"),
            "meeting": self.tr("Meeting"),
            "participants": self.tr("With whom"),
            "when": self.tr("When"),
            "where": self.tr("Where"),
            "prepared_for": self.tr("Prepared for"),
            "prepared_by": self.tr("Prepared by"),
            "attendees": self.tr("Attendees"),
            "handling": self.tr("Handling"),
        }
        return {one.name: names.get(one.name, one.name) for one in fields(Header)}

    def _hide_the_rest(self) -> None:
        """Leave only what is asked for, and what is filled in though it is not."""
        if not self._asked:
            return
        self._rest = [name for name in self.fields if name not in self._asked and not self._value(name)]
        for name in self._rest:
            self.form.setRowVisible(self.fields[name], False)
        if not self._rest:
            return
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        self.form.addRow("", row)
        self.more.setToolTip(
            self.tr("What this template does not ask for, and a paper may bear all the same")
        )

    def _show_the_rest(self) -> None:
        for name in self._rest:
            self.form.setRowVisible(self.fields[name], True)
        self.more.hide()
        self.fields[self._rest[0]].setFocus()
        self.fit()

    def _value(self, name: str) -> str:
        return self.fields[name].text().strip()

    def accept(self) -> None:
        values = {name: self._value(name) for name in self.fields}
        self.given.emit(self.subtitle.text().strip(), Header(**values))
        super().accept()
