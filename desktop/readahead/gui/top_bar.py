"""The bar at the head of the window: the sign, the search, undo and redo, the theme, import and export."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from readahead.gui import fonts, icons
from readahead.gui.actions import Actions
from readahead.gui.controls import Button, Divider, Drawing, Ground, IconButton, Label
from readahead.gui.theme import Theme

HEIGHT = 52
SIDE, GAP = 16, 12
"""Pixels left free at both ends, and between the parts."""


class SearchField(QPushButton):
    """Looks like a field to type in; opens the search over everything, where one types."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._has_keys = theme, True
        self.setProperty("look", "field")
        self._words = self.tr("Search articles, cards, notes and memos")
        self.setAccessibleName(self.tr("Search everything"))
        fonts.hold(self, height=34)
        fonts.at_least(self, width=160)
        fonts.at_most(self, width=440)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say what there is room for: the words, the keys after them, or as many of the words as fit."""
        room = self.width() - fonts.scaled(36) - 8
        wide = self.fontMetrics().horizontalAdvance(self._words)
        self._has_keys = wide + self._cap().width() + 8 < room
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
        self.update()

    def _cap(self) -> QRectF:
        """Return where the key cap at the right end stands."""
        width = QFontMetricsF(fonts.font(11, fonts.SEMIBOLD)).horizontalAdvance(self.tr("Ctrl K")) + 16
        height = fonts.scaled(20)
        return QRectF(self.width() - width - 8, (self.height() - height) / 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = fonts.scaled(16)
        y = (self.height() - size) / 2
        icons.paint(painter, "search", self._theme.tokens.second, x=11, y=y, size=size)
        if not self._has_keys:
            return
        cap = self._cap()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setFont(fonts.font(11, fonts.SEMIBOLD))
        painter.setPen(self._theme.colour("second"))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self.tr("Ctrl K"))


class TopBar(Ground):
    """52 pixels high at 100 per cent; everything in it serves an action."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__("window")
        self._theme, self._actions = theme, actions
        self.name = Label(self.tr("Readahead"), px=15, weight=fonts.SEMIBOLD)
        self.menu_button = IconButton(theme, "menu", self.tr("Menu"))
        self.sidebar = IconButton(theme, "panel-left", self.tr("Show the sidebar"))
        self.sidebar.rename(self.tr("Show the sidebar"), tip=self.tr("Show the sidebar (Ctrl+B)"))
        self.memo = IconButton(theme, "panel-right", self.tr("Show the memo"))
        self.memo.rename(self.tr("Show the memo"), tip=self.tr("Show the memo (Ctrl+M)"))
        self.search = SearchField(theme)
        self.undo = IconButton(theme, "undo-2", self.tr("Undo"))
        self.redo = IconButton(theme, "redo-2", self.tr("Redo"))
        self.theme_button = IconButton(theme, "moon", self.tr("Dark theme"))
        self.import_button = Button(theme, self.tr("Import"), drawing="import")
        self.export_button = Button(theme, self.tr("Export memo"), drawing="file-down", look="primary")
        fonts.hold(self, height=HEIGHT)
        self._lay_out()
        self._connect()
        self.offer(sidebar=False, memo=False)
        self._redress()

    def offer(self, *, sidebar: bool, memo: bool) -> None:
        """Offer to bring back the panes that are folded away."""
        self.sidebar.setVisible(sidebar)
        self.memo.setVisible(memo)
        self._fit()

    def _lay_out(self) -> None:
        self._left = QWidget()
        brand = QHBoxLayout(self._left)
        brand.setContentsMargins(0, 0, 0, 0)
        brand.setSpacing(10)
        brand.addWidget(Drawing(self._theme, icons.SIGN, size=26))
        brand.addWidget(self.name)
        brand.addSpacing(2)
        brand.addWidget(self.menu_button)
        brand.addWidget(self.sidebar)
        brand.addStretch(1)
        self._right = QWidget()
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addStretch(1)
        for button in (self.undo, self.redo, self.theme_button, self.memo):
            right.addWidget(button)
        right.addSpacing(8)
        right.addWidget(self.import_button)
        right.addWidget(self.export_button)
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(GAP)
        row.addWidget(self._left, 5)
        row.addWidget(self.search, 6)
        row.addWidget(self._right, 5)
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
        self.sidebar.serve(actions["sidebar"])
        self.memo.serve(actions["memo_pane"])
        self.export_button.clicked.connect(actions["export"].trigger)
        actions["export"].enabledChanged.connect(self.export_button.setEnabled)
        self.import_button.clicked.connect(self._open_imports)
        actions["import_files"].enabledChanged.connect(self.import_button.setEnabled)
        actions["search"].enabledChanged.connect(self.search.setEnabled)
        self.search.clicked.connect(actions["search"].trigger)
        self.menu_button.clicked.connect(actions["menu"].trigger)
        actions["menu"].triggered.connect(self._open_menu)
        actions["undo"].changed.connect(self._show_acts)
        actions["redo"].changed.connect(self._show_acts)
        self._theme.changed.connect(self._redress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for beside the search: the program's name goes first, the buttons' words next."""
        room = self.width() - 2 * SIDE - 2 * GAP - self.search.minimumWidth()
        for has_name, has_words in ((True, True), (False, True), (False, False)):
            self.name.setVisible(has_name)
            for button in (self.import_button, self.export_button):
                button.fold(not has_words)
            if self._left.sizeHint().width() + self._right.sizeHint().width() <= room:
                break
        for side in (self._left, self._right):
            side.setMinimumWidth(min(side.sizeHint().width(), max(room, 0)))

    def import_menu(self) -> QMenu:
        """Return the ways to import."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("import_files", "import_folder", "fetch", "paste", "starter"):
            menu.addAction(self._actions[name])
        return menu

    def _open_imports(self) -> None:
        self.import_menu().popup(self.import_button.mapToGlobal(QPoint(0, self.import_button.height() + 4)))

    def _open_menu(self) -> None:
        menu = self._actions.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 4)))
        # the keys lead on from the first menu, also where F10 has opened it
        menu.setActiveAction(menu.actions()[0])

    def _show_acts(self) -> None:
        for button, name, keys in ((self.undo, "undo", "Ctrl+Z"), (self.redo, "redo", "Ctrl+Shift+Z")):
            words = self._actions[name].text()
            button.rename(words, tip=f"{words} ({keys})")

    def _redress(self) -> None:
        self._fit()
        self.theme_button.draw("sun" if self._theme.is_dark else "moon")
        words = self.tr("Light theme") if self._theme.is_dark else self.tr("Dark theme")
        self.theme_button.rename(words, tip=f"{words} (T)")
        self._actions["theme"].setText(words)
