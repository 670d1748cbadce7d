"""What stands beside the table of an import: the fields of what is selected, its encoding, and the beginning of its text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from readahead.desk.reports import Remedy
from readahead.gui import fonts, import_words
from readahead.gui.controls import Button, Combo, ElidedLabel, Label
from readahead.gui.day_choice import DayChoice
from readahead.gui.import_model import LookRow
from readahead.gui.languages import Counts
from readahead.gui.pasting import DateField
from readahead.gui.theme import Theme


class Details(QWidget):
    """Shows the rows that are selected; what is typed here is meant for all of them.

    *titled*, *outlet_given* and *dated* carry what a person gives, *encoding_chosen* a codec's name, *tried_again* asks for
    the file to be read once more.
    """

    titled = Signal(str)
    outlet_given = Signal(str)
    dated = Signal(object)
    encoding_chosen = Signal(str)
    tried_again = Signal()

    def __init__(self, theme: Theme, *, today: date) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[LookRow, ...] = ()
        self.heading = ElidedLabel(px=14, weight=fonts.SEMIBOLD)
        self.because = Label(px=12, tone="second", wraps=True)
        self.title, self.outlet = QLineEdit(), QLineEdit()
        self.date = DateField(theme, None, today=today)
        self.days = DayChoice(theme)
        self.encoding = Combo(theme)
        self.again = Button(theme, self.tr("Try again"), drawing="refresh-cw")
        self.text = QPlainTextEdit()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fonts.at_least(self, width=276)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        fonts.at_least(self.text, height=96)
        self.text.setAccessibleName(self.tr("Beginning of the text"))
        self.again.setAutoDefault(False)
        self.date.day.setDisplayFormat(QCoreApplication.translate("Dates", "d MMM yyyy"))
        # as wide as the column it is given, whatever stands in it
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(8)
        self.form.setHorizontalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, field in (
            (self.tr("Title"), self.title),
            (self.tr("Outlet"), self.outlet),
            (self.tr("Published"), self.date),
            (self.tr("Which day?"), self.days),
            (self.tr("Encoding"), self.encoding),
        ):
            label = Label(words, tone="second")
            label.setBuddy(field)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            field.setAccessibleName(words)
            self.form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.because)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self.form)
        column.addWidget(self.text, 1000)
        # takes the room where there is no text to show
        column.addStretch(1)

    def _connect(self) -> None:
        self.title.editingFinished.connect(self._give_title)
        self.outlet.editingFinished.connect(self._give_outlet)
        self.date.known.toggled.connect(self._give_date)
        self.date.day.dateChanged.connect(self._give_date)
        self.encoding.activated.connect(self._choose_encoding)
        self.again.clicked.connect(self.tried_again)
        self.days.chosen.connect(self.dated)

    # What is shown

    def show_rows(self, rows: Sequence[LookRow]) -> None:
        """Show these rows: one with all there is to it, several with what can be said of them together."""
        is_same = [row.look for row in rows] == [row.look for row in self._rows]
        self._rows = tuple(rows)
        single = rows[0] if len(rows) == 1 else None
        coming = [row for row in rows if row.look.can_come_in]
        self.heading.setText(single.look.source if single else _counted(rows))
        self.because.setText(self._because(single))
        self.because.setVisible(bool(self.because.text()))
        self.again.setVisible(single is not None and single.look.remedy is Remedy.RETRY)
        for field in (self.outlet, self.date):
            self.form.setRowVisible(field, bool(coming))
        self.form.setRowVisible(self.title, single is not None and bool(coming))
        self._fill(coming)
        self._offer_days(coming)
        if not is_same:
            self._offer_encodings(single)
            self.text.setPlainText(single.look.opening if single else "")
        self.text.setVisible(single is not None and bool(single.look.opening))

    def _because(self, row: LookRow | None) -> str:
        if row is None:
            return self.tr("What you give here is meant for all of them.") if self._rows else ""
        said = (import_words.because(row.look), import_words.advice(row.look.remedy))
        return " ".join(part for part in said if part)

    def _fill(self, coming: Sequence[LookRow]) -> None:
        titles = {row.wanted.title for row in coming}
        outlets = {row.wanted.outlet for row in coming}
        days = {row.wanted.published for row in coming}
        various = self.tr("Various")
        for field, values in ((self.title, titles), (self.outlet, outlets)):
            with QSignalBlocker(field):
                if not field.hasFocus() or not field.isModified():
                    field.setText(next(iter(values)) if len(values) == 1 else "")
                field.setPlaceholderText(various if len(values) > 1 else self.tr("Not known"))
        with QSignalBlocker(self.date.known), QSignalBlocker(self.date.day):
            day = next(iter(days)) if len(days) == 1 else None
            self.date.known.setChecked(day is not None)
            if day is not None:
                self.date.day.setDate(QDate(day.year, day.month, day.day))
        self.date.day.say_known(day is not None)

    def _offer_days(self, coming: Sequence[LookRow]) -> None:
        """Offer both days as buttons where one row is dated as 03/04/2025."""
        days = coming[0].look.days if len(coming) == 1 else ()
        self.days.offer(days, coming[0].wanted.published if coming else None)
        self.form.setRowVisible(self.days, bool(days))

    def _offer_encodings(self, row: LookRow | None) -> None:
        look = row.look if row is not None else None
        self.encoding.clear()
        for codec in look.encodings if look is not None else ():
            self.encoding.addItem(import_words.encoding(codec), codec)
        at = self.encoding.findData(look.encoding.replace("-", "_")) if look is not None else -1
        self.encoding.setCurrentIndex(at)
        self.encoding.setPlaceholderText(self.tr("Choose one"))
        self.form.setRowVisible(self.encoding, self.encoding.count() > 0)

    # What is given

    def _give_title(self) -> None:
        if self.title.isModified():
            self.title.setModified(False)
            self.titled.emit(self.title.text().strip())

    def _give_outlet(self) -> None:
        if self.outlet.isModified():
            self.outlet.setModified(False)
            self.outlet_given.emit(self.outlet.text().strip())

    def _give_date(self, *_: object) -> None:
        self.dated.emit(self.date.value())

    def _choose_encoding(self, at: int) -> None:
        self.encoding_chosen.emit(str(self.encoding.itemData(at)))

    def finish(self) -> None:
        """Take what is typed and was not yet left."""
        self._give_title()
        self._give_outlet()


def _counted(rows: Sequence[LookRow]) -> str:
    """Return how many rows there are: files, or articles where a file holds several of them."""
    if len({row.look.path for row in rows}) == len(rows):
        return Counts.tr("%Ln file(s)", "", len(rows))
    return Counts.tr("%Ln article(s)", "", len(rows))
