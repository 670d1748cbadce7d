"""Asks which pages are to be fetched: nothing is, before a person has seen the addresses and said so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from readahead.gui import fonts
from readahead.gui.controls import Button, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.dropping import is_link, whole
from readahead.gui.theme import Theme


class FetchDialog(Dialog):
    """A field with an address on each line; *given* carries those to fetch, *paste_asked* those whose text is pasted instead."""

    given = Signal(object)
    paste_asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        addresses: Sequence[str] = (),
        *,
        were_left: bool = False,
    ) -> None:
        title = QCoreApplication.translate("FetchDialog", "Fetch pages")
        verb = QCoreApplication.translate("FetchDialog", "Fetch")
        super().__init__(theme, parent, title=title, verb=verb)
        fonts.at_least(self, width=560)
        self.words = QPlainTextEdit("\n".join(addresses))
        self.words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Addresses, one on each line"))
        self.words.setPlaceholderText(self.tr("https://"))
        fonts.at_least(self.words, height=120)
        advice = self.tr(
            "One address on each line. Readahead asks each server for that page once, and for nothing else; it sends no "
            "cookies and follows no link in the page."
        )
        self.advice = Label(advice, px=12, tone="second", wraps=True)
        self.paste = Button(theme, self.tr("Paste the text instead…"), drawing="clipboard-paste")
        self.paste.setAutoDefault(False)
        self.paste.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.paste.clicked.connect(self._paste)
        self.left = Label(self.tr("These gave nothing when they were asked for before."), wraps=True)
        self.left.setVisible(were_left and bool(addresses))
        self.form.addRow(self.left)
        self.form.addRow(self.words)
        self.form.addRow(self.advice)
        self.form.addRow(self.paste)
        self.words.textChanged.connect(self._offer)
        self._offer()
        (self.verb if addresses else self.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def addresses(self) -> list[str]:
        """Return what stands in the field, each line once."""
        lines = [line.strip() for line in self.words.toPlainText().splitlines()]
        return list(dict.fromkeys(whole(line) if is_link(line) else line for line in lines if line))

    def accept(self) -> None:
        found = self.addresses()
        odd = next((one for one in found if not is_link(one)), None)
        if not found:
            self.complain(self.tr("There is no address in it."))
        elif odd is not None:
            words = self.tr("“{address}” does not begin with http:// or https://.")
            self.complain(words.format(address=odd[:80]))
        else:
            self.given.emit(found)
            super().accept()

    def _offer(self) -> None:
        found = self.addresses()
        self.paste.setEnabled(bool(found) and all(map(is_link, found)))

    def _paste(self) -> None:
        found = self.addresses()
        super().accept()
        self.paste_asked.emit(found)
