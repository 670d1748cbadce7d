"""The small bar beside words selected in an article: a note, a card of them, of a kind of one's own choice, or a copy."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from readahead.gui import fonts, icons, wording
from readahead.gui.controls import Button, Ground, IconButton
from readahead.gui.theme import Theme
from readahead.model.card import Kind

GAP = 6


class SelectionBar(Ground):
    """*card_asked* carries the kind of card wanted, or None for the usual one; *note_asked* and *copy_asked* ask for those."""

    card_asked = Signal(object)
    note_asked = Signal()
    copy_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("floating")
        self.setParent(parent)
        self._theme, self._page = theme, parent
        self.card = Button(theme, self.tr("New card"), drawing="square-plus", look="quiet")
        self.card.setToolTip(self.tr("New card from the selected words (C)"))
        self.kind = IconButton(theme, "chevron-down", self.tr("New card of a kind"), size=14)
        self.kind.rename(self.tr("New card of a kind"), tip=self.tr("New card of a kind (Shift+C)"))
        self.note = Button(theme, self.tr("Annotate"), drawing="highlighter", look="quiet")
        self.note.setToolTip(self.tr("Annotate the selected words (N)"))
        self.copy = IconButton(theme, "copy", self.tr("Copy with its source"), size=16)
        self.copy.rename(self.tr("Copy with its source"), tip=self.tr("Copy with its source (Ctrl+Shift+C)"))
        fonts.hold(self.kind, width=24)
        self.card.clicked.connect(partial(self.card_asked.emit, None))
        self.kind.clicked.connect(self.open_kinds)
        self.note.clicked.connect(self.note_asked)
        self.copy.clicked.connect(self.copy_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for button in (self.note, self.card, self.kind, self.copy):
            row.addWidget(button)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Selected words"))
        self.hide()

    def show_beside(self, words: QRect, *, can_annotate: bool) -> None:
        """Stand under the end of the selected *words* (in the parent's coordinates), or over them where there is no room."""
        self.note.setVisible(can_annotate)
        self.adjustSize()
        room = self._page.rect()
        y = words.bottom() + GAP
        if y + self.height() > room.bottom():
            y = words.top() - GAP - self.height()
        x = min(max(words.left() - self.width() // 2, 4), max(room.right() - self.width() - 4, 4))
        self.move(x, max(y, 0))
        self.show()
        self.raise_()

    def open_kinds(self, *_: object) -> None:
        """Let the kind of the new card be chosen."""
        menu = self.kinds(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def kinds(self, parent: QWidget) -> QMenu:
        """Return the menu of the kinds a card can be of, the first one ready for Enter."""
        menu = QMenu(self.tr("New card as"), parent)
        for kind in Kind:
            drawing = icons.icon(icons.KINDS[kind], self._theme.tokens.kinds[kind])
            menu.addAction(drawing, wording.kind(kind), partial(self.card_asked.emit, kind))
        menu.setActiveAction(menu.actions()[0])
        return menu
