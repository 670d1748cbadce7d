"""The bar at the head of the window: the sign, the search, undo and redo, the theme, import and export."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from readahead.gui import fonts, icons
from readahead.gui.actions import Actions
from readahead.gui.controls import Button, Divider, Drawing, Ground, IconButton, Label
from readahead.gui.theme import Theme

HEIGHT = 52


class KeyHint(Label):
    """A key drawn as a small cap inside the search field."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words, px=11, weight=fonts.SEMIBOLD, tone="second")
        self._theme = theme
        self.setContentsMargins(8, 2, 8, 2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(self.rect(), 5, 5)
        painter.end()
        super().paintEvent(event)


class TopBar(Ground):
    """52 pixels high; everything in it serves an action."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__("window")
        self._theme, self._actions = theme, actions
        self.menu_button = IconButton(theme, "menu", self.tr("Menu"))
        self.search = QLineEdit()
        self.undo = IconButton(theme, "undo-2", self.tr("Undo"))
        self.redo = IconButton(theme, "redo-2", self.tr("Redo"))
        self.theme_button = IconButton(theme, "moon", self.tr("Dark theme"))
        self.import_button = Button(theme, self.tr("Import"), drawing="import")
        self.export_button = Button(theme, self.tr("Export memo"), drawing="file-down", look="primary")
        self.setFixedHeight(HEIGHT)
        self._set_up_search()
        self._lay_out()
        self._connect()
        self._redress()

    def _set_up_search(self) -> None:
        self.search.setPlaceholderText(self.tr("Search cards and sources"))
        self.search.setAccessibleName(self.tr("Search all cards"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(34)
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(440)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = self.search.addAction(
            icons.icon("search", self._theme.tokens.second), QLineEdit.ActionPosition.LeadingPosition
        )
        inner = QHBoxLayout(self.search)
        inner.setContentsMargins(0, 0, 6, 0)
        inner.addStretch(1)
        self._hint = KeyHint(self._theme, "Ctrl K")
        inner.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.search.textChanged.connect(self._show_hint)

    def _lay_out(self) -> None:
        name = QWidget()
        brand = QHBoxLayout(name)
        brand.setContentsMargins(0, 0, 0, 0)
        brand.setSpacing(10)
        brand.addWidget(Drawing(self._theme, icons.SIGN, size=26))
        brand.addWidget(Label(self.tr("Readahead"), px=15, weight=fonts.SEMIBOLD))
        brand.addSpacing(2)
        brand.addWidget(self.menu_button)
        brand.addStretch(1)
        tools = QWidget()
        right = QHBoxLayout(tools)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addStretch(1)
        for button in (self.undo, self.redo, self.theme_button):
            right.addWidget(button)
        right.addSpacing(8)
        right.addWidget(self.import_button)
        right.addWidget(self.export_button)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(name, 5)
        row.addWidget(self.search, 6)
        row.addWidget(tools, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Divider())

    def _connect(self) -> None:
        actions = self._actions
        self.undo.serve(actions["undo"])
        self.redo.serve(actions["redo"])
        self.theme_button.serve(actions["theme"])
        self.export_button.clicked.connect(actions["export"].trigger)
        actions["export"].enabledChanged.connect(self.export_button.setEnabled)
        self.import_button.clicked.connect(self._open_imports)
        actions["import_files"].enabledChanged.connect(self.import_button.setEnabled)
        actions["search"].enabledChanged.connect(self.search.setEnabled)
        self.menu_button.clicked.connect(self._open_menu)
        actions["undo"].changed.connect(self._show_acts)
        actions["redo"].changed.connect(self._show_acts)
        self._theme.changed.connect(self._redress)

    def import_menu(self) -> QMenu:
        """Return the ways to import."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("import_files", "import_folder", "paste", "starter"):
            menu.addAction(self._actions[name])
        return menu

    def _open_imports(self) -> None:
        self.import_menu().popup(self.import_button.mapToGlobal(QPoint(0, self.import_button.height() + 4)))

    def _open_menu(self) -> None:
        menu = self._actions.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 4)))

    def _show_acts(self) -> None:
        for button, name, keys in ((self.undo, "undo", "Ctrl+Z"), (self.redo, "redo", "Ctrl+Shift+Z")):
            words = self._actions[name].text()
            button.rename(words, tip=f"{words} ({keys})")

    def _show_hint(self, text: str) -> None:
        self._hint.setVisible(not text)

    def _redress(self) -> None:
        self.theme_button.draw("sun" if self._theme.is_dark else "moon")
        words = self.tr("Light theme") if self._theme.is_dark else self.tr("Dark theme")
        self.theme_button.rename(words, tip=f"{words} (T)")
        self._actions["theme"].setText(words)
        self._glass.setIcon(icons.icon("search", self._theme.tokens.second))
