"""Light or dark, and how large: which tokens hold now, and how the application wears them."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from readahead import resources
from readahead.desk import settings
from readahead.gui import fonts, languages
from readahead.gui.preferences import Preferences
from readahead.gui.tokens import DARK, LIGHT, Tokens


class Choice(StrEnum):
    """What the user asked for; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The colours and the text size the window wears; *changed* is emitted once the application wears others."""

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

    @property
    def text_size(self) -> int:
        """How large text is, in per cent of its usual size."""
        return self.preferences.value.text_size

    def set_text_size(self, per_cent: int) -> None:
        """Show text at that size at once, and remember it."""
        self.preferences.choose(text_size=per_cent)
        if fonts.per_cent() != self.text_size:
            self.apply()
            self.changed.emit()

    def wear(self, choice: Choice, *, per_cent: int) -> None:
        """Show the window in a theme and at a text size, and remember both."""
        if choice is not self.choice:
            self.choose(choice)
        self.set_text_size(per_cent)

    def enlarge(self, *_: object) -> None:
        """Make text one step larger."""
        self.set_text_size(next_size(self.text_size, 1))

    def shrink(self, *_: object) -> None:
        """Make text one step smaller."""
        self.set_text_size(next_size(self.text_size, -1))

    def show_usual_size(self, *_: object) -> None:
        """Make text as large as it is until somebody changes it."""
        self.set_text_size(settings.Settings().text_size)

    def toggle(self) -> None:
        """Go from light to dark or back."""
        self.choose(Choice.LIGHT if self.is_dark else Choice.DARK)

    def apply(self) -> None:
        """Dress the application in the colours and the size that hold now."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        is_same_size = fonts.per_cent() == self.text_size and application.font() == fonts.body()
        fonts.set_size(self.text_size)
        application.setFont(fonts.body())
        application.setPalette(palette(self.tokens))
        sheet = style_sheet(self.tokens)
        if is_same_size and sheet == application.styleSheet():
            # each widget would be dressed anew, in what it wears
            return
        application.setStyleSheet(sheet)
        # a style sheet that is put on gives each widget the font back that it had under the one before
        fonts.refit()

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
    """Give the application its language, its style, its fonts and its colours: what comes before any widget."""
    application.setStyle("Fusion")
    languages.speak(application, theme.preferences.value.language)
    fonts.load()
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
    """Return the style sheet, which is a shipped file with the names of colours and lengths in it."""
    return Template(resources.read_text("themes/window.qss")).substitute(_Names(tokens.colours()))


_LENGTHS: Mapping[str, Callable[[int], int]] = {
    "px": lambda px: px,
    "in": lambda px: px - 2,
    "by": lambda px: px - 1,
    "ro": lambda px: px // 2 + 1,
}
"""What a name of the style sheet makes of the pixels it names: as many, less by both or one of the wider edges of focus,
and the radius that rounds off a field of that height within its edges."""


class _Names(Mapping[str, str]):
    """What stands for a name in the style sheet: a colour's, or a length of so many pixels at 100 per cent."""

    def __init__(self, colours: Mapping[str, str]) -> None:
        self._colours = colours

    def __getitem__(self, name: str) -> str:
        if name[2:].isdigit() and name[:2] in _LENGTHS:
            return f"{_LENGTHS[name[:2]](fonts.scaled(int(name[2:])))}px"
        return self._colours[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._colours)

    def __len__(self) -> int:
        return len(self._colours)


def next_size(size: int, by: int) -> int:
    """Return the step of text size above (1) or below (-1) that of *size* per cent; the last one has none beyond it."""
    further = [step for step in fonts.SIZES if (step > size if by > 0 else step < size)]
    return (min(further) if by > 0 else max(further)) if further else size
