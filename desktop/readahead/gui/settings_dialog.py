"""The dialog of the settings: how the window looks, what a new memo begins with, how articles are read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from readahead.desk import settings
from readahead.desk.settings import Settings
from readahead.gui import fonts, languages, sentences, wording
from readahead.gui.controls import Combo
from readahead.gui.dialogs import Dialog
from readahead.gui.languages import Counts
from readahead.gui.setting_rows import SettingRow, add_group, add_row
from readahead.gui.theme import Choice, Theme
from readahead.model.errors import InvalidValue
from readahead.model.marking import TLP, as_marking
from readahead.model.memo import PageSize, Template

UNCLEAR = date(2031, 4, 3)
"""A day whose figures could be read as another one: 03/04/2031."""


class SettingsDialog(Dialog):
    """Keeps what is chosen by itself: it belongs to the program, not to the library.

    Theme and text size are worn while they are chosen, and as they were before once the dialog is cancelled.
    """

    def __init__(self, theme: Theme, parent: QWidget | None, templates: Sequence[Template]) -> None:
        title = QCoreApplication.translate("SettingsDialog", "Settings")
        verb = QCoreApplication.translate("SettingsDialog", "Save")
        super().__init__(theme, parent, title=title, verb=verb)
        self._theme, self._before = theme, theme.preferences.value
        self._templates = templates
        self.rows: dict[str, SettingRow] = {}
        fonts.at_least(self, width=560)
        self._show_window()
        self._show_memos()
        self._show_reading()
        self._show_network()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choice.currentIndexChanged.connect(self._wear)
        self.text_size.currentIndexChanged.connect(self._wear)

    # What there is to choose

    def _show_window(self) -> None:
        add_group(self.form, self.tr("Window"))
        self.choice = self._choices(
            "theme",
            self.tr("Theme"),
            (
                (Choice.SYSTEM.value, self.tr("As the desktop")),
                (Choice.LIGHT.value, self.tr("Light")),
                (Choice.DARK.value, self.tr("Dark")),
            ),
        )
        sizes = sorted({*fonts.SIZES, self._before.text_size})
        self.text_size = self._choices(
            "text_size",
            self.tr("Text size"),
            [(size, self.tr("{size} %").format(size=size)) for size in sizes],
            explanation=self.tr(
                "Ctrl+Plus and Ctrl+Minus change it anywhere, Ctrl+0 takes it back to 100 %."
            ),
        )
        self.card_lines = self._choices(
            "card_lines",
            self.tr("Cards"),
            ((2, self.tr("Two lines for a headline")), (3, self.tr("Three lines for a headline"))),
        )
        self.language = self._choices(
            "language",
            self.tr("Language"),
            [("", self.tr("As the desktop")), *languages.LANGUAGES.items()],
            explanation=self.tr("Holds from the next start. Articles stay in their own language."),
        )

    def _show_memos(self) -> None:
        add_group(self.form, self.tr("New memos"))
        self.author = QLineEdit(self._before.author)
        self._add(
            "author", self.tr("Author"), self.author, self.tr("Stands in a new memo as who prepared it.")
        )
        self.template = self._choices(
            "default_template",
            self.tr("Usual template"),
            [(template.name, sentences.said(template.label)) for template in self._templates],
        )
        self.marking = Combo(self._theme)
        self.marking.setEditable(True)
        self.marking.addItems(["", *TLP])
        self.marking.setEditText(self._before.default_marking)
        explanation = self.tr("A TLP level, or words of your own. With none, a memo begins unmarked.")
        self._add("default_marking", self.tr("Usual marking"), self.marking, explanation)
        self.page_size = self._choices(
            "page_size",
            self.tr("Page size"),
            [(size.value, wording.paper(size)) for size in PageSize],
            explanation=self.tr("Each memo can be given another one in its layout."),
        )

    def _show_reading(self) -> None:
        add_group(self.form, self.tr("Library"))
        first, second = wording.day(UNCLEAR), wording.day(date(UNCLEAR.year, UNCLEAR.day, UNCLEAR.month))
        self.date_order = self._choices(
            "date_order",
            self.tr("Unclear dates"),
            (
                ("ask", self.tr("Leave them open, and ask")),
                ("day-first", self.tr("Day first: {day}").format(day=first)),
                ("month-first", self.tr("Month first: {day}").format(day=second)),
            ),
            explanation=self.tr("What “03/04/2031” over an article means, where nothing else in it says so."),
        )
        self.history = QLineEdit(str(self._before.history_megabytes))
        self._add(
            "history_megabytes",
            self.tr("History up to (MB)"),
            self.history,
            self.tr("What the history may take before its oldest acts are forgotten."),
        )

    def _show_network(self) -> None:
        add_group(self.form, self.tr("Network"))
        self.proxy = QLineEdit(self._before.proxy)
        self.proxy.setPlaceholderText(self.tr("http://proxy.example:8080"))
        self._add(
            "proxy",
            self.tr("Proxy"),
            self.proxy,
            self.tr("Pages you ask for are fetched through it. Leave it empty where there is none."),
        )
        self.refresh = self._choices(
            "refresh_minutes",
            self.tr("Subscriptions"),
            [(minutes, _every(minutes)) for minutes in settings.REFRESH_MINUTES],
            explanation=self.tr(
                "How often the window looks at the feeds and folders you have subscribed to."
            ),
        )

    def _choices(
        self, setting: str, name: str, offered: Sequence[tuple[object, str]], *, explanation: str = ""
    ) -> Combo:
        """Add a field of choices, each with its value and its words, that stands on what holds now."""
        field = Combo(self._theme)
        for value, words in offered:
            field.addItem(words, value)
        field.setCurrentIndex(max(field.findData(getattr(self._before, setting)), 0))
        self._add(setting, name, field, explanation)
        return field

    def _add(self, setting: str, name: str, field: QWidget, explanation: str) -> None:
        self.rows[setting] = SettingRow(field, explanation)
        add_row(self.form, name, self.rows[setting])
        if isinstance(field, QLineEdit):
            field.textChanged.connect(self._forget)
        elif isinstance(field, Combo):
            field.editTextChanged.connect(self._forget)

    # What becomes of it

    def _chosen(self) -> dict[str, object]:
        """Return the settings as the fields have them; a number that is none is 0, which none of them may be."""
        written = self.history.text().strip()
        is_number = written.isascii() and written.isdigit() and len(written) <= 9
        chosen: dict[str, object] = {
            "author": self.author.text().strip(),
            "proxy": self.proxy.text().strip(),
            "default_marking": self.marking.currentText(),
            "history_megabytes": int(written) if is_number else 0,
        }
        for setting, field in (
            ("theme", self.choice),
            ("text_size", self.text_size),
            ("card_lines", self.card_lines),
            ("language", self.language),
            ("default_template", self.template),
            ("page_size", self.page_size),
            ("date_order", self.date_order),
            ("refresh_minutes", self.refresh),
        ):
            if field.currentIndex() >= 0:
                chosen[setting] = field.currentData()
        return chosen

    def accept(self) -> None:
        chosen, wrong = self._chosen(), []
        for setting, value in chosen.items():
            try:
                if setting == "default_marking":
                    chosen[setting] = as_marking(str(value))
                else:
                    settings.changed(Settings(), setting, value)
            except InvalidValue as fault:
                wrong.append(setting)
                self.rows[setting].complain(self._said(setting, fault))
        if wrong:
            self.rows[wrong[0]].field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fit()
            return
        self._theme.wear(Choice(str(chosen.pop("theme"))), per_cent=int(str(chosen.pop("text_size"))))
        self._theme.preferences.choose(**chosen)
        super().accept()

    def reject(self) -> None:
        self._theme.wear(Choice(self._before.theme), per_cent=self._before.text_size)
        super().reject()

    def _said(self, setting: str, fault: InvalidValue) -> str:
        """Return what is wanted in the field of *setting*, which its user does not know by that name."""
        if setting == "proxy":
            return self.tr("Give an address such as http://proxy.example:8080.")
        if setting != "history_megabytes":
            return str(fault)
        return self.tr("Give a whole number from {least} to {most}.").format(
            least=wording.number(settings.LEAST_HISTORY), most=wording.number(settings.MOST_HISTORY)
        )

    def _forget(self, *_: object) -> None:
        for row in self.rows.values():
            if row.field is self.sender():
                row.complain("")

    def _wear(self, *_: object) -> None:
        """Let the window be seen as it would look."""
        size = int(str(self.text_size.currentData()))
        self._theme.wear(Choice(str(self.choice.currentData())), per_cent=size)
        self.fit()


def _every(minutes: int) -> str:
    """Return how often that is."""
    if not minutes:
        return QCoreApplication.translate("SettingsDialog", "Only when I ask")
    if minutes % 60:
        return Counts.tr("Every %Ln minute(s)", "", minutes)
    return Counts.tr("Every %Ln hour(s)", "", minutes // 60)
