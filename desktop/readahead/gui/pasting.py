"""The dialog for a pasted article: its text, and what was found or has to be asked: title, outlet, date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from readahead.gui import fonts
from readahead.gui.checks import Check
from readahead.gui.controls import Label, paint_arrow
from readahead.gui.dialogs import Dialog
from readahead.gui.theme import Theme
from readahead.model.article import ArticleId


class DayEdit(QDateEdit):
    """A day, with the window's own arrow to the calendar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMMM yyyy")
        self.say_known(False)

    def say_known(self, is_known: bool) -> None:
        """Show the day in full ink where it is known, else faded."""
        self.setProperty("known", is_known)
        self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self, self._theme)


class DateField(QWidget):
    """A day, or that it is not known; a day that is chosen is thereby known."""

    def __init__(self, theme: Theme, when: date | None, *, today: date) -> None:
        super().__init__()
        self.known = Check(theme)
        self.known.setAccessibleName(self.tr("The date is known"))
        self.day = DayEdit(theme)
        self.day.setAccessibleName(self.tr("Publication date"))
        shown = when or today
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.known.setChecked(when is not None)
        self.day.say_known(when is not None)
        self.known.toggled.connect(self.day.say_known)
        self.day.dateChanged.connect(self._know)
        self.setFocusProxy(self.day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.known)
        row.addWidget(self.day, 1)

    def _know(self, _day: QDate) -> None:
        self.known.setChecked(True)

    def value(self) -> date | None:
        """Return the day, or None where it is not known."""
        if not self.known.isChecked():
            return None
        shown = self.day.date()
        return date(shown.year(), shown.month(), shown.day())

    def choose(self, when: date) -> None:
        """Take *when* as the day."""
        self.known.setChecked(True)
        self.day.setDate(QDate(when.year, when.month, when.day))


class PasteDialog(Dialog):
    """*given* carries the text, the markup it came with (if the text was not touched), title, outlet and date."""

    given = Signal(str, str, str, str, object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        *,
        text: str,
        html: str,
        title: str,
        outlet: str,
        published: date | None,
        today: date,
    ) -> None:
        heading = QCoreApplication.translate("PasteDialog", "Paste an article")
        verb = QCoreApplication.translate("PasteDialog", "Import")
        super().__init__(theme, parent, title=heading, verb=verb)
        fonts.at_least(self, width=560)
        self._html, self._text = html, text
        self.name, self.outlet = QLineEdit(title), QLineEdit(outlet)
        self.date = DateField(theme, published, today=today)
        self.words = QPlainTextEdit(text)
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(220)
        self.words.setAccessibleName(self.tr("Text of the article"))
        self.words.setPlaceholderText(self.tr("Paste or type the article here"))
        self.name.setPlaceholderText(self.tr("Taken from the text where it is left empty"))
        self.field(self.tr("Title"), self.name)
        self.field(self.tr("Outlet"), self.outlet)
        self.field(self.tr("Published"), self.date)
        why = self.tr("The date turns “on Monday” into a day. Choose it, or tick it, when you know it.")
        self.hint = Label(why, px=12, tone="third", wraps=True)
        fonts.at_least(self.hint, width=380)
        self.hint.setVisible(published is None)
        self.date.known.toggled.connect(self.hint.setHidden)
        self.form.addRow("", self.hint)
        self.form.addRow(self.words)
        first = self.words if not text else self.date if published is None else self.verb
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        text = self.words.toPlainText()
        if not text.strip():
            self.complain(self.tr("There is no text in it."))
            return
        html = self._html if text == self.words_as_shown() else ""
        self.given.emit(text, html, self.name.text().strip(), self.outlet.text().strip(), self.date.value())
        super().accept()

    def words_as_shown(self) -> str:
        """Return the text as the field showed it at first, so that a change can be told."""
        field = QPlainTextEdit(self._text)
        return field.toPlainText()


class DatesDialog(Dialog):
    """Asks when articles were published; *given* carries pairs of an article and its date."""

    given = Signal(tuple)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        articles: tuple[tuple[ArticleId, str, date | None], ...],
        *,
        today: date,
    ) -> None:
        heading = QCoreApplication.translate("DatesDialog", "When was it published?")
        verb = QCoreApplication.translate("DatesDialog", "Save")
        super().__init__(theme, parent, title=heading, verb=verb)
        self.fields: dict[ArticleId, DateField] = {}
        for article, name, published in articles:
            self.fields[article] = DateField(theme, published, today=today)
            label = Label(name, wraps=True)
            fonts.at_least(label, width=220)
            self.form.addRow(label, self.fields[article])
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        values = ((article, field.value()) for article, field in self.fields.items())
        known = tuple((article, when) for article, when in values if when is not None)
        if not known:
            self.complain(self.tr("Choose a date, or tick the one shown where it is right."))
            return
        self.given.emit(known)
        super().accept()
