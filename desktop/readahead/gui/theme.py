"""Light or dark: which tokens hold now, and how the application wears them."""

from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from readahead import resources
from readahead.gui import fonts
from readahead.gui.preferences import Preferences
from readahead.gui.tokens import DARK, LIGHT, Tokens


class Choice(StrEnum):
    """What the user asked for; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The colours the window wears; *changed* is emitted once the application wears others."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.choice = Choice(preferences.value.theme)
        self.tokens = self._resolved()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are worn."""
        return self.tokens is DARK

    def colour(self, name: str) -> QColor:
        """Return the colour of that name now."""
        return QColor(getattr(self.tokens, name))

    def choose(self, choice: Choice) -> None:
        """Wear what the user asks for, and remember it."""
        self.choice = choice
        self.preferences.choose(theme=choice.value)
        self._wear(self._resolved())

    def toggle(self) -> None:
        """Go from light to dark or back."""
        self.choose(Choice.LIGHT if self.is_dark else Choice.DARK)

    def apply(self) -> None:
        """Dress the application in the colours that hold now."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setPalette(palette(self.tokens))
        application.setStyleSheet(style_sheet(self.tokens))

    def _follow(self) -> None:
        if self.choice is Choice.SYSTEM:
            self._wear(self._resolved())

    def _wear(self, tokens: Tokens) -> None:
        if tokens is not self.tokens:
            self.tokens = tokens
            self.apply()
            self.changed.emit()

    def _resolved(self) -> Tokens:
        if self.choice is Choice.SYSTEM:
            is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self.choice is Choice.DARK
        return DARK if is_dark else LIGHT


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application its style, its fonts and its colours."""
    application.setStyle("Fusion")
    fonts.load()
    application.setFont(fonts.body())
    theme.apply()


def palette(tokens: Tokens) -> QPalette:
    """Return the palette that Fusion paints with."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.third),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.danger),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.text),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.hover),
        (role.Mid, tokens.border),
        (role.Dark, tokens.strong),
        (role.Shadow, tokens.strong),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.third))
    return made


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet, which is a shipped file with the names of tokens in it."""
    return Template(resources.read_text("themes/window.qss")).substitute(tokens.colours())
