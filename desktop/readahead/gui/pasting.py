"""The dialog for a pasted article: its text, and what was found or has to be asked: title, outlet, date, link."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from readahead.gui import fonts
from readahead.gui.checks import Check
from readahead.gui.controls import Button, Label, paint_arrow
from readahead.gui.day_choice import DayChoice
from readahead.gui.dialogs import Dialog
from readahead.gui.drafts import Where
from readahead.gui.languages import Counts
from readahead.gui.theme import Theme
from readahead.model.article import ArticleId

if TYPE_CHECKING:
    from readahead.desk.looks import Head


class DayEdit(QDateEdit):
    """A day, with the window's own arrow to the calendar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCalendarPopup(True)
        self.setDisplayFormat(QCoreApplication.translate("Dates", "d MMMM yyyy"))
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.known)
        row.addWidget(self.day, 1)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        # a focus proxy would let the Tab key pass over the box before the day
        self.day.setFocus(reason)

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


@dataclass(frozen=True, slots=True)
class Pasted:
    """An article as it stands in the dialog; html is the markup it came with, nothing where its text was changed.

    told are the names of the fields that a person gave, rather than left as they were found.
    """

    text: str = ""
    html: str = ""
    title: str = ""
    outlet: str = ""
    published: date | None = None
    address: str = ""
    told: frozenset[str] = frozenset()


class PasteDialog(Dialog):
    """*given* carries what is *pasted* as a person left it.

    Where it *asks_text* there is only a link yet: its page is opened by the person, in a browser.
    """

    given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        pasted: Pasted,
        *,
        today: date,
        asks_text: bool = False,
        more: int = 0,
    ) -> None:
        heading = QCoreApplication.translate("PasteDialog", "Paste an article")
        verb = QCoreApplication.translate("PasteDialog", "Import")
        super().__init__(theme, parent, title=heading, verb=verb)
        fonts.at_least(self, width=560)
        self.where = Where.PASTE
        self._pasted = self._found = pasted
        self.name, self.outlet = QLineEdit(pasted.title), QLineEdit(pasted.outlet)
        self.address = QLineEdit(pasted.address)
        self.browse = Button(theme, self.tr("Open in browser"), drawing="external-link")
        self.date = DateField(theme, pasted.published, today=today)
        self.days = DayChoice(theme, direction=QBoxLayout.Direction.LeftToRight)
        self.days.chosen.connect(self.date.choose)
        self.words = QPlainTextEdit(pasted.text)
        self._lay_out(asks_text, more)
        is_undated = pasted.published is None
        first = self.words if not pasted.text else self.date if is_undated else self.verb
        (self.browse if asks_text else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, asks_text: bool, more: int) -> None:
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(220)
        self.words.setAccessibleName(self.tr("Text of the article"))
        self.words.setPlaceholderText(self.tr("Paste or type the article here"))
        self.name.setPlaceholderText(self.tr("Taken from the text where it is left empty"))
        self.address.setPlaceholderText(self.tr("Where it was read, if that is known"))
        self.address.setAccessibleName(self.tr("Link"))
        link = QWidget()
        row = QHBoxLayout(link)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.address, 1)
        row.addWidget(self.browse)
        link.setFocusProxy(self.address)
        self.browse.setAutoDefault(False)
        self.browse.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.browse.clicked.connect(self._open_link)
        self.address.textChanged.connect(self._offer_link)
        self._offer_link()
        self.address.setCursorPosition(0)
        if asks_text:
            self._advise(more)
            self.field(self.tr("Link"), link)
        self.field(self.tr("Title"), self.name)
        self.field(self.tr("Outlet"), self.outlet)
        self.field(self.tr("Published"), self.date)
        why = self.tr("The date turns “on Monday” into a day. Choose it, or tick it, when you know it.")
        self.hint = self._small(why)
        self.hint.setVisible(self.date.value() is None)
        self.date.known.toggled.connect(self.hint.setHidden)
        self.form.addRow("", self.hint)
        self.field(self.tr("Which day?"), self.days)
        self.form.setRowVisible(self.days, False)
        if not asks_text:
            self.field(self.tr("Link"), link)
        self.form.addRow(self.words)

    def _advise(self, more: int) -> None:
        words = self.tr(
            "Open the link in your browser, copy the article there, and paste it below; the link is kept with it."
        )
        if more:
            words += " " + Counts.tr("%Ln more link(s) follow(s).", "", more)
        self.advice = self._small(words, tone="second")
        self.form.addRow(self.advice)

    def _small(self, words: str, *, tone: str = "third") -> Label:
        label = Label(words, px=12, tone=tone, wraps=True)
        fonts.at_least(label, width=380)
        return label

    def _link(self) -> str:
        words = self.address.text().strip()
        return words if QUrl(words).scheme() in ("http", "https") and " " not in words else ""

    def _offer_link(self, *_: object) -> None:
        self.browse.setEnabled(bool(self._link()))

    def _open_link(self) -> None:
        QDesktopServices.openUrl(QUrl(self._link()))
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        text = self.words.toPlainText()
        if not text.strip():
            self.complain(self.tr("There is no text in it."))
            return
        if self.address.text().strip() and not self._link():
            self.complain(self.tr("The link does not begin with http:// or https://."))
            return
        html = self._pasted.html if text == self.words_as_shown() else ""
        given = Pasted(
            text,
            html,
            self.name.text().strip(),
            self.outlet.text().strip(),
            self.date.value(),
            self._link(),
        )
        names = ("title", "outlet", "published", "address")
        is_as_found = text == self.words_as_shown()
        told = {
            name for name in names if not is_as_found or getattr(given, name) != getattr(self._found, name)
        }
        self.given.emit(replace(given, told=self._pasted.told | told))
        super().accept()

    def fill(self, found: Head) -> None:
        """Show what was found in the text, in the fields that nobody has filled meanwhile."""
        if not self._pasted.text and not self.words.toPlainText():
            self._pasted = replace(self._pasted, text=found.text)
            self.words.setPlainText(found.text)
        for field, words in (
            (self.name, found.title),
            (self.outlet, found.outlet),
            (self.address, found.address),
        ):
            if not field.text():
                field.setText(words)
                field.setCursorPosition(0)
        if self.date.value() is None and found.published is not None:
            self.date.choose(found.published)
            if self.date.day.hasFocus():
                self.verb.setFocus(Qt.FocusReason.OtherFocusReason)
        self.days.offer(found.days, found.published)
        self.form.setRowVisible(self.days, bool(found.days))
        self._found = Pasted(found.text, "", found.title, found.outlet, found.published, found.address)

    def words_as_shown(self) -> str:
        """Return the text as the field showed it at first, so that a change can be told."""
        field = QPlainTextEdit(self._pasted.text)
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
