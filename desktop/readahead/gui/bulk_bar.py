"""The bar at the foot of the cards while several are selected: what can be done with all of them, each as one act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from readahead.gui import fonts, selecting
from readahead.gui.announcing import announce
from readahead.gui.card_menu import MOST_LINES, topic_menu
from readahead.gui.controls import Button, ElidedLabel, Ground, IconButton
from readahead.gui.dialogs import Dialog
from readahead.gui.flow import FlowLayout
from readahead.gui.languages import Counts
from readahead.gui.reselecting import list_in
from readahead.gui.session import Session
from readahead.model.annotation import tags_of
from readahead.model.card import CardId

if TYPE_CHECKING:
    from readahead.gui.acting import Acting
    from readahead.gui.card_list import CardList
    from readahead.gui.many import Many
    from readahead.gui.views import View

MOST_TAGS = 20
"""Tags that the menu offers; any other is typed."""

SAID_MS = 400
"""How long a selection rests before its count is said: while rows are added one by one, only the last count is."""


class TagDialog(Dialog):
    """A tag to be typed; *given* carries it."""

    given = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("TagDialog", "New tag")
        verb = QCoreApplication.translate("TagDialog", "Tag cards")
        super().__init__(session.theme, parent, title=title, verb=verb)
        self.name = QLineEdit()
        self.field(self.tr("Tag"), self.name)

    def accept(self) -> None:
        if len(tags_of(self.name.text())) != 1:
            self.complain(self.tr("Give one tag, without commas."))
            return
        self.given.emit(self.name.text())
        super().accept()


class BulkBar(Ground):
    """Stands under *cards* while two or more of them are selected, and lets *acting* do what is asked."""

    def __init__(self, session: Session, cards: CardList, acting: Acting, many: Many) -> None:
        super().__init__("strip")
        self._session, self._cards, self._acting, self._many = session, cards, acting, many
        theme = session.theme
        self.count = ElidedLabel(px=12, weight=fonts.MEDIUM, tone="second")
        self.leave = IconButton(theme, "x", self.tr("Select one card only"), size=16)
        self.leave.rename(self.tr("Select one card only"), tip=self.tr("Select one card only (Esc)"))
        self.add = Button(theme, self.tr("Add to memo"), look="quiet")
        self.move_to = Button(theme, self.tr("Move to…"), look="quiet")
        self.keep = Button(theme, self.tr("Keep"), look="quiet")
        self.dismiss = Button(theme, self.tr("Dismiss"), look="quiet")
        self.tag = Button(theme, self.tr("Tag…"), look="quiet")
        self.setAccessibleName(self.tr("Selected cards"))
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(SAID_MS)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """What changes the library."""
        return self.add, self.move_to, self.keep, self.dismiss, self.tag

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        # in line with the words of the buttons
        head.setContentsMargins(9, 0, 0, 0)
        head.addWidget(self.count, 1)
        head.addWidget(self.leave)
        # without drawings, and close together: one line in most languages, for the list is what one came for
        buttons = FlowLayout(gap=0, line_gap=0)
        for button in self.buttons:
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.move_to.clicked.connect(self._open_topics)
        self.keep.clicked.connect(self._keep)
        self.dismiss.clicked.connect(self._dismiss)
        self.tag.clicked.connect(self._open_tags)
        self.leave.clicked.connect(self.leave_one)
        self._saying.timeout.connect(self._say)
        self._cards.view_made.connect(self._watch_view)
        self._cards.stack.currentChanged.connect(self.renew)
        self._watch(self._cards.view)

    def _watch_view(self, view: View) -> None:
        for one in view.findChildren(QAbstractItemView):
            self._watch(one)

    def _watch(self, view: QAbstractItemView) -> None:
        view.selectionModel().selectionChanged.connect(self.renew)
        view.model().modelReset.connect(self.renew)
        view.installEventFilter(self)

    def renew(self, *_: object) -> None:
        """Show how many cards are selected, or go."""
        count = len(self._selected())
        words = Counts.tr("%Ln card(s) selected", "", count)
        if count > 1 and words != self.count.text():
            self._saying.start()
        self.count.setText(words)
        can_add = count <= MOST_LINES
        why_not = self.tr("At most {count} cards are added to a memo at once.").format(count=MOST_LINES)
        self.add.setEnabled(can_add and not self._session.is_read_only)
        self.add.setToolTip("" if can_add else why_not)
        if self.isHidden() == (count > 1):
            self._show(count > 1)

    def _selected(self) -> tuple[CardId, ...]:
        view = list_in(self._cards.list_shown())
        return self._cards.selected() if view is not None and view.selectionModel().hasSelection() else ()

    def _show(self, is_wanted: bool) -> None:
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self.setVisible(is_wanted)
        if is_wanted:
            self._stand_after_list()
        elif had_keyboard:
            self._cards.focus_list()

    def _stand_after_list(self) -> None:
        """Be where the Tab key leads to from the list that is shown: a view is made later than the bar."""
        before: QWidget | None = list_in(self._cards.list_shown())
        for button in (*self.buttons, self.leave):
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _keep_in_sight(self) -> None:
        view = list_in(self._cards.list_shown())
        if view is not None and self.isVisible():
            view.scrollTo(view.currentIndex())

    def _say(self) -> None:
        if self.isVisible():
            announce(self, self.count.text())

    def leave_one(self, *_: object) -> None:
        """Select the current card alone."""
        view = list_in(self._cards.list_shown())
        if view is not None:
            selecting.select(view, [view.currentIndex().row()])
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            # the list has become lower, as when this bar comes: the card one is at stays in sight
            QTimer.singleShot(0, self, self._keep_in_sight)
        if event.type() is QEvent.Type.KeyPress and self._is_left(event):
            self.leave_one()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_left(event):
            self.leave_one()
        else:
            super().keyPressEvent(event)

    def _is_left(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.isVisible()

    def _add(self, *_: object) -> None:
        self._acting.add_to_memo(self._selected())

    def _keep(self, *_: object) -> None:
        self._acting.keep(self._selected())

    def _dismiss(self, *_: object) -> None:
        self._acting.dismiss(self._selected())

    def topics(self) -> QMenu:
        """Return the menu of the topics the cards can be moved to."""
        cards = self._selected()
        menu = topic_menu(self._session, cards, self, many=self._many)
        menu.addSeparator()
        menu.addAction(self.tr("New topic…"), partial(self._cards.topic_asked.emit, cards))
        return menu

    def tags(self) -> QMenu:
        """Return the menu of the tags the cards can be given: those used most, and a new one."""
        cards, menu = self._selected(), QMenu(self.tr("Tag…"), self)
        for name in (self._session.ask(self._session.desk.tags) or ())[:MOST_TAGS]:
            menu.addAction(name.replace("&", "&&"), partial(self._acting.tag, cards, name))
        menu.addSeparator()
        menu.addAction(self.tr("New tag…"), partial(self.new_tag, cards))
        return menu

    def new_tag(self, cards: tuple[CardId, ...]) -> TagDialog:
        """Ask for a tag that *cards* are to have."""
        dialog = TagDialog(self._session, self.window())
        dialog.given.connect(partial(self._acting.tag, cards))
        dialog.open()
        return dialog

    def _open_topics(self, *_: object) -> None:
        self._open(self.topics(), self.move_to)

    def _open_tags(self, *_: object) -> None:
        self._open(self.tags(), self.tag)

    def _open(self, menu: QMenu, button: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
