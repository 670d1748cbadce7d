"""The search over everything (Ctrl+K): one box over articles, cards, notes and memos, and commands and topics by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from readahead.gui import fonts, icons, palette_offers, sentences, wording
from readahead.gui.actions import Actions
from readahead.gui.controls import Divider, Ground, Label
from readahead.gui.palette_model import Choice, Group, PaletteModel, found_groups, grouped
from readahead.gui.palette_view import PaletteView
from readahead.gui.session import Session
from readahead.model.found import Found, Person
from readahead.model.topic import Topic

if TYPE_CHECKING:
    from readahead.desk.desk import Desk

WIDTH, TOP = 620, 96
BOX, FOOT = 52, 40
TYPING_MS = 40
EACH = 5
"""Hits of each group that are shown; the cards' list shows all."""

FEW = 3
"""Commands, topics and people that are offered beside what was found."""

PEOPLE = "@"
"""Stands before a name where only people are looked for."""


class Palette(QWidget):
    """Lies over the whole window while it is open; *chosen* carries the Choice and what was searched for.

    *orphaned* is emitted where the keyboard cannot be given back, since what had it has gone.
    """

    chosen = Signal(object, str)
    orphaned = Signal()

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._actions = session, actions
        self._topics: Callable[[], Sequence[Topic]] = tuple
        self._before: QWidget | None = None
        self.found: Found | None = None
        self.box = QLineEdit()
        self.explained = Label(px=12, tone="second", wraps=True)
        self.model = PaletteModel(self)
        self.view = PaletteView(session.theme, self.model)
        self.panel = Ground("floating")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._lay_out()
        self.box.textChanged.connect(self._typed)
        self._typing.timeout.connect(self._ask)
        self.view.clicked.connect(self._clicked)
        self.box.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self.box.setObjectName("palette")
        fonts.hold(self.box, height=BOX)
        fonts.wear(self.box, 16)
        self.box.setAccessibleName(self.tr("Search everything"))
        self.box.setPlaceholderText(self.tr("Search articles, cards, notes and memos"))
        self._glass = self.box.addAction(
            icons.icon("search", self._session.theme.tokens.second, 18),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.explained.setContentsMargins(18, 8, 18, 8)
        self.explained.setAccessibleName(self.tr("What is searched for"))
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 10)
        for words in (self.tr("↑↓ move"), self.tr("↵ go there"), self.tr("Esc close")):
            foot.addWidget(Label(words, px=11, weight=fonts.SEMIBOLD, tone="third"))
            foot.addSpacing(8)
        foot.addStretch(1)
        hints = self.tr("> commands   # topics   @ people")
        foot.addWidget(Label(hints, px=11, weight=fonts.SEMIBOLD, tone="third"))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addWidget(Divider())
        column.addWidget(self.explained)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        column.addWidget(Divider())
        column.addLayout(foot)
        self.panel.setParent(self)
        self._session.theme.changed.connect(self._redress)

    # Opening and closing

    def open(self, text: str = "", *, topics: Callable[[], Sequence[Topic]] = tuple) -> None:
        """Open with *text* in the box, or with what was searched for last; *topics* gives those that can be gone to."""
        self._topics = topics
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        if text:
            self.box.setText(text)
        self._fit()
        self.show()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        self._ask()

    def close_(self) -> None:
        """Go away, and give the keyboard back."""
        self._typing.stop()
        self._session.finder.give_up("find")
        self.hide()
        before, self._before = self._before, None
        if before is None:
            return
        # a note that was being written has closed its field, and deleted it, as the search took the keyboard
        if isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.orphaned.emit()

    def stop(self) -> None:
        """Ask nothing any more: the library is about to be closed."""
        self._typing.stop()
        self.hide()

    # What is looked for

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def _ask(self) -> None:
        text = self.box.text().strip()
        if text[:1] in (">", "#") or not text:
            self._session.finder.give_up("find")
            self._take_nothing(text)
            return
        if not self.model.rowCount():
            self.explained.setText(self.tr("Searching…"))
            self._fit()
        self._session.finder.ask("find", partial(_find, text), self._take)

    def _take_nothing(self, text: str) -> None:
        """Show what needs no search: commands or topics by name, and without any text how to search."""
        self.found = None
        name = text[1:].strip()
        groups = []
        if text.startswith(">"):
            found = palette_offers.commands(self._actions, name)
            groups.append((Group.COMMAND, found, ""))
            self.explained.setText(self.tr("Commands by name") if found else self._no_command(name))
        elif text.startswith("#"):
            found = palette_offers.topics(self._topics(), name)
            groups.append((Group.TOPIC, found, ""))
            self.explained.setText(
                self.tr("Topics by name") if found else self.tr("There is no topic of that name.")
            )
        else:
            lately = palette_offers.used(self._session.settings)
            groups.append((Group.RECENT, palette_offers.recent(self._actions, lately), ""))
            self.explained.setText(
                self.tr(
                    'Words in any form, "a phrase", OR, -not; kind: topic: who: outlet: before: after: has:note in:memo'
                )
            )
        self._show(tuple(grouped(groups)))

    def _no_command(self, name: str) -> str:
        """Say why no command is offered: there is none, or it cannot be done just now."""
        resting = palette_offers.resting(self._actions, name)[:FEW]
        if not resting:
            return self.tr("There is no command of that name.")
        return self.tr("This cannot be done just now: {names}").format(names=wording.listed(resting))

    def _take(self, answer: tuple[Found | None, Sequence[Person]] | None) -> None:
        if answer is None:
            self.found = None
            self.explained.setText(self.tr("Nothing could be searched just now; try again."))
            self._show(())
            return
        self.found, people = answer
        if self.found is None:
            self._take_people(people)
        else:
            self._take_found(self.found, people)

    def _take_people(self, people: Sequence[Person]) -> None:
        said = self.tr("People by name") if people else self.tr("Nobody of that name speaks in a card.")
        self.explained.setText(said)
        self._show(tuple(grouped([(Group.PERSON, palette_offers.people(people), "")])))

    def _take_found(self, found: Found, people: Sequence[Person]) -> None:
        text = self.box.text().strip()
        said = [sentences.said(found.explained)]
        if not found.is_complete:
            said.append(self.tr("The time was up: what was found by then is shown."))
        groups = [
            (Group.COMMAND, palette_offers.commands(self._actions, text)[:FEW], ""),
            (Group.TOPIC, palette_offers.topics(self._topics(), text)[:FEW], ""),
            (Group.PERSON, palette_offers.people(people), ""),
            *found_groups(found),
        ]
        choices = tuple(grouped(groups))
        if not choices:
            said.append(self.tr("Nothing was found."))
        self.explained.setText(" ".join(part for part in said if part))
        self._show(choices)

    def _show(self, choices: tuple[Choice, ...]) -> None:
        self.explained.setVisible(bool(self.explained.text()))
        before = self.view.current()
        self.model.show(choices)
        self._fit()
        if before is None or self.view.current() != before:
            self.view.setCurrentIndex(QModelIndex())
            self.view.step(1)
            self.view.scrollToTop()

    # Keys and the pointer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the box lead through the rows, and follow the window's size."""
        if watched is self.parent() and event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        key = Qt.Key(event.key())
        if key in steps:
            self.view.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.current())
        elif key == Qt.Key.Key_Escape:
            self.close_()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self._choose(self.view.current())

    def _choose(self, choice: Choice | None) -> None:
        if choice is None:
            return
        self.close_()
        self.chosen.emit(choice, self.box.text().strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_()

    # How it lies

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(fonts.scaled(WIDTH), window.width() - 32)
        self.explained.setFixedWidth(width - 2)
        said = self.explained.heightForWidth(width - 2) if not self.explained.isHidden() else 0
        self.view.setVisible(self.model.rowCount() > 0)
        rows = self.view.rows_height() + 8 if self.model.rowCount() else 0
        least = fonts.scaled(BOX) + fonts.scaled(FOOT)
        height = min(least + said + rows, window.height() - TOP - 24)
        self.panel.setGeometry((window.width() - width) // 2, TOP, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 120 if self._session.theme.is_dark else 70))

    def _redress(self) -> None:
        self._glass.setIcon(icons.icon("search", self._session.theme.tokens.second, 18))


def _find(text: str, desk: Desk) -> tuple[Found | None, Sequence[Person]]:
    """Return what *text* finds and the people it names; after @ only people are looked for."""
    if text.startswith(PEOPLE):
        return None, desk.people(text[1:])
    return desk.find(text, limit_each=EACH), desk.people(text, limit=FEW)
