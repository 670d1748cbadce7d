"""The dialogs for own words in a memo, and for a picture among them, which has to be described."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from readahead.gui import fonts, picture_files, sentences
from readahead.gui.controls import Button, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.drafts import Where
from readahead.gui.markdown_field import MarkdownField
from readahead.gui.picture_files import MemoPictures
from readahead.gui.theme import Theme
from readahead.model.memo import Entry, Section


class TextDialog(Dialog):
    """Own words for a section of the memo, or those of *entry* anew; *given* carries the section and the words.

    Words that were typed are given up only after it was asked. *pictures* holds those that are chosen; whoever stores the
    words takes from it what they show.
    """

    given = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        section: Section,
        *,
        pictures: MemoPictures,
        entry: Entry | None = None,
    ) -> None:
        title = QCoreApplication.translate("TextDialog", "Own text in “{section}”").format(
            section=section.heading
        )
        verb = QCoreApplication.translate("TextDialog", "Add to memo")
        if entry is not None:
            verb = QCoreApplication.translate("TextDialog", "Keep the change")
        super().__init__(theme, parent, title=title, verb=verb)
        self.section, self.entry = section, entry
        self.where, self.number = Where.OWN_TEXT, int(section.id)
        if entry is not None:
            self.where, self.number = Where.OWN_LINE, int(entry.id)
        self._theme, self._pictures = theme, pictures
        self._begun = entry.text if entry is not None else ""
        self.picture_dialog: PictureDialog | None = None
        self.question: GiveUpDialog | None = None
        self.words = MarkdownField(theme, self._begun)
        fonts.at_least(self.words, width=560, height=240)
        self.words.setAccessibleName(self.tr("Own text"))
        self.words.setPlaceholderText(
            sentences.said(section.prompt) or self.tr("In Markdown: **bold**, *italic*, lists")
        )
        self.picture = Button(theme, self.tr("Picture…"), drawing="plus")
        self.picture.setFocusPolicy(self.verb.focusPolicy())
        below = QHBoxLayout()
        below.addWidget(self.picture)
        below.addStretch(1)
        below.addWidget(Label(self.tr("Ctrl+Enter keeps it"), px=12, tone="third"))
        self.form.addRow(self.words)
        self.form.addRow(below)
        self.picture.clicked.connect(self._ask_picture)
        self.words.setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether there are words that would be lost."""
        words = self.words.toPlainText().strip()
        return bool(words) and words != self._begun.strip()

    def accept(self) -> None:
        words = self.words.toPlainText().strip()
        if not words:
            self.complain(self.tr("Write something first."))
            return
        if self.entry is None or words != self._begun.strip():
            self.given.emit(self.section.id, words)
        super().accept()

    def lead_to(self, section: Section | None) -> None:
        """Stay, since the section the words were meant for has gone: they go into another one, if that is wanted."""
        gone = self.tr("The section “{section}” has been removed elsewhere.").format(
            section=self.section.heading
        )
        if section is None:
            self.stay(gone)
            return
        self.section = section
        self.where, self.number = Where.OWN_TEXT, int(section.id)
        on = self.tr("Your words go to the end of “{section}” if you go on.").format(section=section.heading)
        self.stay(f"{gone} {on}")

    def reject(self) -> None:
        """Close, or ask first where words would be lost."""
        if not self.is_changed:
            super().reject()
        elif self.question is None:
            question = self.question = GiveUpDialog(self._theme, self)
            question.accepted.connect(self._give_up)
            question.finished.connect(self._forget_question)
            question.open()

    def _give_up(self) -> None:
        super().reject()

    def _forget_question(self, _result: int) -> None:
        self.question = None
        self.words.setFocus()

    def _ask_picture(self) -> None:
        dialog = self.picture_dialog = PictureDialog(self._theme, self, self._pictures.put)
        dialog.given.connect(self._insert)
        dialog.finished.connect(self._forget_picture)
        dialog.open()

    def _forget_picture(self, _result: int) -> None:
        self.picture_dialog = None
        self.words.setFocus()

    def _insert(self, name: str, description: str) -> None:
        """Put a picture where the words are being written, on a line of its own."""
        before = self.words.toPlainText()[: self.words.textCursor().position()]
        gap = "\n\n" if before.strip() else ""
        self.words.insertPlainText(f"{gap}![{bracketed(description)}]({name})\n\n")


class GiveUpDialog(Dialog):
    """Asks whether words that were typed are to be given up; Enter, also with Ctrl, and Escape go on writing."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("GiveUpDialog", "Give up what you typed?")
        super().__init__(
            theme, parent, title=title, verb=QCoreApplication.translate("GiveUpDialog", "Give it up")
        )
        self.cancel.say(self.tr("Go on writing"))
        said = Label(
            self.tr("It stands in no memo yet, and cannot be brought back."), tone="second", wraps=True
        )
        fonts.at_least(said, width=380)
        self.form.addRow(said)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.verb.hasFocus():
            # with Ctrl it keeps words everywhere else: it may not lose them here
            self.reject()
        else:
            super().keyPressEvent(event)


class PictureDialog(Dialog):
    """A picture's file and what it shows; *given* carries the name it got and that description.

    *put* takes the file in and returns its name, or a sentence why it cannot be taken.
    """

    given = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None, put: Callable[[Path], tuple[str, str]]) -> None:
        title = QCoreApplication.translate("PictureDialog", "Picture")
        super().__init__(
            theme, parent, title=title, verb=QCoreApplication.translate("PictureDialog", "Add picture")
        )
        fonts.at_least(self, width=520)
        self._put = put
        self.file, self.description = QLineEdit(), QLineEdit()
        self.file.setPlaceholderText(self.tr("PNG, JPEG or SVG"))
        self.file.setAccessibleName(self.tr("File"))
        self.description.setPlaceholderText(self.tr("What somebody who cannot see it should know"))
        self.browse = Button(theme, self.tr("Browse…"))
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        where.setFocusProxy(self.file)
        self.field(self.tr("File"), where)
        self.field(self.tr("What it shows"), self.description)
        said = Label(self.tr("A description is needed: it is read aloud in its place."), px=12, tone="second")
        self.form.addRow("", said)
        self.browse.clicked.connect(self._browse)
        for field in (self.file, self.description):
            field.textChanged.connect(self._offer)
        self._offer()

    def accept(self) -> None:
        if not self.verb.isEnabled():
            return
        name, fault = self._put(Path(self.file.text().strip()).expanduser())
        if fault:
            self.complain(fault)
            return
        self.given.emit(name, " ".join(self.description.text().split()))
        super().accept()

    def _offer(self, *_: object) -> None:
        self.verb.setEnabled(bool(self.file.text().strip() and self.description.text().strip()))

    def _browse(self) -> None:
        chosen = picture_files.choose(self, self.tr("Picture"))
        if chosen is not None:
            self.file.setText(str(chosen))
            self.description.setFocus()


def bracketed(description: str) -> str:
    """Return a description as it stands between the brackets of a picture in Markdown."""
    for letter in "\\[]":
        description = description.replace(letter, f"\\{letter}")
    return description
