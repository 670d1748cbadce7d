"""What stands over the article in the reader: the card itself, who says it, where it was read, and why it is here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readahead.gui import fonts, icons, wording
from readahead.gui.controls import Button, Drawing, ElidedLabel, IconButton, Label, Marked
from readahead.gui.date_choice import DateChoice
from readahead.gui.flow import FlowLayout
from readahead.gui.session import Session
from readahead.gui.why import Why
from readahead.model.card import CardDetail, FiledCard, Status


class ReaderHead(QWidget):
    """Kind, headline, who, source, topic, and what can be done; *why* unfolds under them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        theme = self._theme = session.theme
        self.kind_drawing = Drawing(theme, "quote", size=14)
        self.kind = ElidedLabel(px=12, weight=fonts.SEMIBOLD)
        self.date = ElidedLabel(px=12, tone="third")
        self.date_choice = DateChoice(theme)
        self.edited = Marked(theme, "pen-line", tone="third")
        self.edited.setToolTip(self.tr("You have corrected this card"))
        self.keep = IconButton(theme, "star", self.tr("Keep this card"))
        self.topics = IconButton(theme, "folder-input", self.tr("Move to a topic"))
        self.copy = IconButton(theme, "copy", self.tr("Copy with its source"))
        self.more = IconButton(theme, "ellipsis", self.tr("More"))
        self.headline = Label(px=19, weight=fonts.SEMIBOLD, wraps=True)
        self.headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.who = Marked(theme, "user", weight=fonts.SEMIBOLD)
        self.resolved = ElidedLabel(tone="third")
        self.title = ElidedLabel(tone="second")
        self.source = Marked(theme, "newspaper", tone="second")
        self.why = Marked(theme, "folder", tone="third")
        self.why_button = Button(theme, self.tr("Why this card?"), drawing="chevron-right", look="quiet")
        self.why_button.setCheckable(True)
        self.why_button.setToolTip(self.tr("Why this card? (W)"))
        self.reasons = Why()
        self.reasons.hide()
        self.memo = Button(theme, self.tr("Add to memo"), drawing="plus")
        self.annotate = Button(theme, self.tr("Annotate"), drawing="highlighter")
        self.why_button.toggled.connect(self._unfold)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 14, 14, 14)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addSpacing(4)
        column.addWidget(self.headline)
        column.addSpacing(8)
        column.addLayout(self._origin_line())
        column.addSpacing(2)
        column.addLayout(self._why_line())
        column.addWidget(self.reasons)
        column.addSpacing(8)
        column.addLayout(self._buttons())

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(5)
        for widget in (self.kind_drawing, self.kind):
            top.addWidget(widget)
        top.addSpacing(8)
        top.addWidget(self.date)
        top.addWidget(self.date_choice)
        top.addSpacing(4)
        top.addWidget(self.edited)
        top.addStretch(1)
        for button in (self.keep, self.topics, self.copy, self.more):
            top.addWidget(button)
        return top

    def _origin_line(self) -> FlowLayout:
        origin = FlowLayout(gap=8, line_gap=3)
        for part in (self.who, self.resolved, self.title, self.source):
            origin.addWidget(part)
        return origin

    def _why_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.why, 1)
        line.addWidget(self.why_button)
        return line

    def _buttons(self) -> FlowLayout:
        buttons = FlowLayout(gap=8, line_gap=8)
        buttons.addWidget(self.memo)
        buttons.addWidget(self.annotate)
        return buttons

    def show_card(self, detail: CardDetail) -> None:
        """Show a card, in the colours that hold now."""
        filed = detail.filed
        card, colour = filed.card, self._theme.tokens.kinds[filed.card.kind]
        self.kind_drawing.draw(icons.KINDS[card.kind], colour=colour)
        self.kind.setText(wording.kind(card.kind))
        self.kind.setStyleSheet(f"color: {colour}")
        self.date_choice.show_card(detail)
        self.date.setText(wording.card_date(filed))
        self.date.setVisible(self.date_choice.isHidden())
        self.headline.setText(card.headline)
        self.who.say(wording.who(card.attribution))
        self.resolved.setText(wording.resolved(card.attribution))
        self.title.setText(card.attribution.title)
        for optional in (self.resolved, self.title):
            optional.setVisible(bool(optional.text()))
        self.source.say(self._origin(filed))
        self.why.say(wording.placed(filed))
        self.reasons.show_card(filed)
        self.why_button.setAccessibleDescription(" ".join(self.reasons.sentences()))
        self.edited.say(self.tr("edited") if filed.status is Status.EDITED else "")
        is_kept = filed.status.is_kept
        self.keep.draw("star", tone="bar" if is_kept else "second")
        self.keep.rename(self.tr("Kept; mark it as new again") if is_kept else self.tr("Keep this card"))

    def show_in_memo(self, heading: str, *, is_in_memo: bool) -> None:
        """Show that the card stands in the memo under *heading*, or that it can be added."""
        button = self.memo
        if is_in_memo:
            button.say(self.tr("In memo: {section}").format(section=heading))
            button.setToolTip(self.tr("Take it out of the memo"))
            button.draw("check", tone="good")
        else:
            button.say(self.tr("Add to memo"))
            button.setToolTip(self.tr("Add to memo (Enter)"))
            button.draw("plus", tone="text")

    def toggle_why(self, *_: object) -> None:
        """Unfold why this card is here, or fold it away."""
        self.why_button.toggle()

    def _unfold(self, is_open: bool) -> None:
        self.reasons.setVisible(is_open)
        self.why_button.draw("chevron-down" if is_open else "chevron-right")

    def _origin(self, filed: FiledCard) -> str:
        parts = [wording.source(filed)]
        if filed.published:
            parts.append(wording.day(filed.published))
        if filed.exercise:
            parts.append(self.tr("Exercise"))
        if filed.status is Status.DISMISSED:
            # first, since the end of the line is what a narrow window leaves out
            parts.insert(0, self.tr("Dismissed"))
        return " · ".join(part for part in parts if part)
