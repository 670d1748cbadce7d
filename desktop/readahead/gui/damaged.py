"""What stands in the window for a library that is damaged: what happened in plain words, and three ways to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts, past_words, sentences
from readahead.gui.backups_dialog import holding
from readahead.gui.controls import Button, Disc, Divider, Ground, Label
from readahead.gui.doors import Door
from readahead.gui.tall import Tall
from readahead.gui.theme import Theme
from readahead.model.keeping import Snapshot

WIDTH = 620


class Way(QWidget):
    """One way to go on: what it is called, what comes of it, and its button."""

    def __init__(self, theme: Theme, title: str, sentence: str, verb: str, *, look: str = "") -> None:
        super().__init__()
        self.sentence = Label(sentence, tone="second", wraps=True)
        self.button = Button(theme, verb, look=look)
        self.button.setAccessibleDescription(sentence)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, px=14, weight=fonts.SEMIBOLD, wraps=True))
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class DamagedPage(Ground):
    """The library behind *door* cannot be used as it is; *snapshot* is the last good one, or None.

    *is_listed* says whether what is in it is still listed: without that nothing of it can be opened, only looked for.
    Each signal asks for one of the ways; none of them touches the damaged file.
    """

    read_asked = Signal()
    restore_asked = Signal(object)
    salvage_asked = Signal()
    other_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        door: Door,
        snapshot: Snapshot | None,
        *,
        detail: str = "",
        is_listed: bool = True,
    ) -> None:
        super().__init__("window")
        self.door, self.snapshot = door, snapshot
        self.title = Label(self.tr("This library is damaged"), px=19, weight=fonts.SEMIBOLD, wraps=True)
        self.sentence = Label(self._said(), tone="second", wraps=True)
        self.detail = Label(sentences.said(detail), px=12, tone="third", wraps=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setVisible(bool(detail))
        self.restore = self._restoring(theme)
        self.salvage = Way(
            theme,
            self.tr("Save what can be read"),
            self._promised(is_listed=is_listed),
            self.tr("Save into a new file…"),
            look="" if snapshot is not None else "primary",
        )
        self.read = Way(
            theme,
            self.tr("Look at it as it is"),
            self._looked_at(is_listed=is_listed),
            self.tr("Open for reading only"),
        )
        self.read.button.setEnabled(is_listed)
        self.other = Button(theme, self.tr("Open another library…"), drawing="folder-open", look="quiet")
        self._lay_out(theme)
        if snapshot is not None:
            self.restore.button.clicked.connect(self._restore)
        self.salvage.button.clicked.connect(self.salvage_asked)
        self.read.button.clicked.connect(self.read_asked)
        self.other.clicked.connect(self.other_asked)

    def _said(self) -> str:
        return self.tr(
            "Some of {path} cannot be read: a disk, a cable or a program has altered it. The file is left exactly as it is."
        ).format(path=self.door.path)

    def _promised(self, *, is_listed: bool) -> str:
        if is_listed:
            return self.tr(
                "Whatever can still be read is written into a new library: usually nearly all of it, and newer "
                "than any snapshot."
            )
        return self.tr(
            "What is in the file is no longer listed as a whole. Whatever can still be found is written into a new library; "
            "how much that is shows when it is done."
        )

    def _looked_at(self, *, is_listed: bool) -> str:
        if is_listed:
            return self.tr("It is opened for reading only, as far as it can be read; nothing is changed.")
        return self.tr(
            "This cannot be done: what is in the file is no longer listed as a whole. Save what can be read, and look at that."
        )

    def _restoring(self, theme: Theme) -> Way:
        title = self.tr("Go back to the last good snapshot")
        if self.snapshot is None:
            way = Way(theme, title, self.tr("There is no snapshot that can be read."), self.tr("Restore"))
            way.button.setEnabled(False)
            return way
        words = self.tr("{when}: {what}. The damaged file is kept beside it.")
        return Way(
            theme,
            title,
            words.format(when=past_words.moment(self.snapshot.at), what=holding(self.snapshot)),
            self.tr("Restore"),
            look="primary",
        )

    def _lay_out(self, theme: Theme) -> None:
        inner = QWidget()
        fonts.at_most(inner, width=WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(Disc(theme, "circle-alert"))
        column.addSpacing(18)
        column.addWidget(self.title)
        column.addSpacing(6)
        column.addWidget(self.sentence)
        column.addSpacing(4)
        column.addWidget(self.detail)
        column.addSpacing(14)
        for way in (self.restore, self.salvage, self.read):
            column.addWidget(Divider())
            column.addWidget(way)
        column.addWidget(Divider())
        column.addSpacing(10)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Tall(page))

    def focus(self) -> None:
        """Put the keyboard on the first way that can be gone."""
        first = self.restore if self.restore.button.isEnabled() else self.salvage
        first.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, *_: object) -> None:
        self.restore_asked.emit(self.snapshot)
