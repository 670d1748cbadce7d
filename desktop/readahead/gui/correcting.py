"""The dialog in which a card is put right: what it says, what it tells, and who says it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from readahead.gui import fonts, wording
from readahead.gui.controls import Combo, Label
from readahead.gui.dialogs import Dialog
from readahead.gui.drafts import Where
from readahead.gui.one_line import OneLine
from readahead.gui.session import Session
from readahead.model.article import short
from readahead.model.card import CardDetail, Kind
from readahead.model.errors import ReadaheadError
from readahead.model.passage import Role

_OPENING, _CLOSING = frozenset("\"“„«»‘'「『"), frozenset("\"”“»«’'」』…")
"""Marks a passage may bring with it: others around them would only double them."""

WORDS_SHOWN = 280
"""Code points of the passage that stand under the fields to compare with."""

HEADLINE_PX = 66
"""Height of three lines, more than a headline of the rules takes."""


class HeadlineField(OneLine):
    """A headline of up to three lines in its field."""

    def __init__(self) -> None:
        super().__init__()
        fonts.hold(self, height=HEADLINE_PX)


class CorrectDialog(Dialog):
    """Corrects one card, and stays open with a sentence where that cannot be done."""

    def __init__(self, session: Session, parent: QWidget | None, detail: CardDetail) -> None:
        title = QCoreApplication.translate("CorrectDialog", "Correct card")
        verb = QCoreApplication.translate("CorrectDialog", "Save")
        super().__init__(session.theme, parent, title=title, verb=verb)
        self._session, self.card = session, detail.filed.id
        self.where, self.number = Where.CARD, int(self.card)
        fonts.at_least(self, width=560)
        card = detail.filed.card
        self.headline, self.kind, self.who = HeadlineField(), Combo(session.theme), QLineEdit()
        self.headline.setPlainText(card.headline)
        for kind in Kind:
            self.kind.addItem(wording.kind(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(card.kind))
        self.who.setText(card.attribution.who)
        self.who.setCursorPosition(0)
        self.who.setPlaceholderText(self.tr("Nobody is named"))
        self.passage = Label(quoted(detail), px=12, tone="third", wraps=True)
        # a form gives words that wrap their lines only when it knows their width
        fonts.at_least(self.passage, width=400)
        self.field(self.tr("Headline"), self.headline)
        self.field(self.tr("Kind"), self.kind)
        self.field(self.tr("Speaker"), self.who)
        self.form.addRow("", self.passage)
        self.headline.selectAll()
        # as the fields give them back, which is not to the letter what they were given
        self._before = (self.headline.toPlainText(), self.who.text())

    def complain(self, sentence: str, *, lasts: bool = False) -> None:
        super().complain(sentence, lasts=lasts)
        # a dialog with a field of fixed height grows for the sentence only when it is told to
        self.adjustSize()

    def accept(self) -> None:
        headline, who = self.headline.toPlainText(), self.who.text()
        try:
            changes = self._session.desk.edit_card(
                self.card,
                headline=None if headline == self._before[0] else headline,
                kind=Kind(self.kind.currentData()),
                who=None if who == self._before[1] else who,
            )
        except ReadaheadError as fault:
            self.complain(str(fault))
            return
        super().accept()
        if changes:
            self._session.tell(changes)


def quoted(detail: CardDetail) -> str:
    """Return the words a card stands on, in marks, without what is too long to compare with at a glance."""
    spans = (one.span for one in detail.filed.card.passages if one.role is Role.CONTENT)
    words = " … ".join(" ".join(span.quote(detail.text).split()) for span in spans)
    shown = short(words, WORDS_SHOWN)
    is_marked = shown[:1] in _OPENING and shown[-1:] in _CLOSING
    return shown if is_marked else f"“{shown}”"
