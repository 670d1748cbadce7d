"""What the window's dialogs share, and the small ones: what could not be stored, a section.

None of them stops the program: each is opened, and tells what it was given by a signal.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from readahead.gui import fonts, naming, sentences, wording
from readahead.gui.controls import Button, Combo, Label
from readahead.gui.drafts import Where
from readahead.gui.tall import Tall
from readahead.gui.theme import Theme
from readahead.model.memo import Block

FRAME = 40
"""What a system puts around a dialog, or leaves beside it."""


class Dialog(QDialog):
    """A title, a form, and two buttons at the foot; `verb` is what the first one does.

    The form scrolls where the screen is lower than it, as it may be with large text. *where* and *number* say what it is
    opened for, so that it can be opened again after a crash.
    """

    where, number = Where.ELSEWHERE, 0

    def __init__(self, theme: Theme, parent: QWidget | None, *, title: str, verb: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lasts = False
        self._is_refused = self._is_followed = False
        self.setWindowTitle(title)
        fonts.at_least(self, width=440)
        self.verb = Button(theme, verb, look="primary")
        self.verb.setDefault(True)
        self.cancel = Button(theme, self.tr("Cancel"))
        self.verb.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        for button in (self.verb, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.problem = Label(tone="danger", wraps=True)
        self.problem.hide()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.verb)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(Label(title, px=18, weight=fonts.SEMIBOLD))
        page = QWidget()
        page.setLayout(self.form)
        self.form.setContentsMargins(0, 0, 0, 0)
        self._tall = Tall(page)
        column.addWidget(self._tall)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def field(self, name: str, field: QWidget) -> None:
        """Add a field under *name*."""
        label = Label(name, tone="second")
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        self.form.addRow(label, field)
        if self.form.rowCount() == 1:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str, *, lasts: bool = False) -> None:
        """Say what is still wrong, and stay open; it goes when something is changed, unless it *lasts*."""
        self._lasts = lasts
        self.problem.setText(sentences.said(sentence))
        self.problem.show()
        self.fit()

    def fit(self) -> None:
        """Grow to what is shown now: a sentence that comes needs room of its own, and nothing may give way to it."""
        layout = self.layout()
        if layout is not None:
            # what has just come into the form is told to the dialog only later
            self.form.activate()
            self._tall.updateGeometry()
            layout.activate()
            room = self.screen().availableGeometry()
            width = min(max(self.width(), layout.totalMinimumSize().width()), room.width() - FRAME)
            height = max(self.height(), layout.totalHeightForWidth(width))
            self.resize(width, min(height, room.height() - FRAME))
            self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Come up, or to the left, where the foot would stand below the screen."""
        if not self.isVisible():
            # it has no place yet, and one that is moved is given none
            return
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
        top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
        self.move(left, top)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_followed:
            return
        self.fit()
        self._is_followed = True
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(self._forget_problem)
        for text in self.findChildren(QPlainTextEdit):
            text.textChanged.connect(self._forget_problem)
        for choice in self.findChildren(QComboBox):
            choice.currentIndexChanged.connect(self._forget_problem)
        for box in self.findChildren(QAbstractButton):
            box.toggled.connect(self._forget_problem)

    def _forget_problem(self, *_: object) -> None:
        if not self._lasts:
            self.problem.hide()

    def stay(self, sentence: str) -> None:
        """Stay open with what was typed, since what was given could not be taken: *sentence* says why."""
        self._is_refused = True
        self.complain(sentence)

    def accept(self) -> None:
        """Close, unless what was given was refused while it was told."""
        if self._is_refused:
            self._is_refused = False
            return
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.verb.click()
        else:
            super().keyPressEvent(event)


class UnsavedDialog(Dialog):
    """Asked when the window is to close while something that is being written cannot be stored."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("UnsavedDialog", "What you are writing could not be stored")
        verb = QCoreApplication.translate("UnsavedDialog", "Copy it and close")
        super().__init__(theme, parent, title=title, verb=verb)
        self.cancel.say(self.tr("Go on writing"))
        words = self.tr(
            "It stays in the window as long as that is open. Closed, it is only on the clipboard: paste it somewhere safe."
        )
        said = Label(words, tone="second", wraps=True)
        fonts.at_least(said, width=400)
        self.form.addRow(said)
        self.cancel.setDefault(True)
        self.cancel.setFocus()


class SectionDialog(Dialog):
    """A new section; *given* carries its heading and how it sets its lines."""

    given = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("SectionDialog", "New section")
        verb = QCoreApplication.translate("SectionDialog", "Add section")
        super().__init__(theme, parent, title=title, verb=verb)
        self.where = Where.NEW_SECTION
        self.heading, self.block = QLineEdit(), Combo(theme)
        naming.limit(self.heading)
        for block in Block:
            self.block.addItem(wording.block(block), block)
        self.field(self.tr("Heading"), self.heading)
        self.field(self.tr("Sets its lines as"), self.block)

    def accept(self) -> None:
        heading = self.heading.text().strip()
        if not heading:
            self.complain(self.tr("A section needs a heading."))
            return
        self.given.emit(heading, Block(self.block.currentData()))
        super().accept()
