"""Why a card is what it is and where it is: what made it, whom a pronoun stood for, what drew it to its topic."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from readahead.gui import sentences, wording
from readahead.gui.controls import Ground, Label
from readahead.model.card import FiledCard, Status


class Why(Ground):
    """One sentence for each reason; a reason there is none of takes no room."""

    def __init__(self) -> None:
        super().__init__("note")
        self.rule, self.edited, self.speaker, self.topic = self._labels = tuple(
            Label(tone="second", wraps=True) for _ in range(4)
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        for label in self._labels:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)

    def show_card(self, filed: FiledCard) -> None:
        """Show the reasons for a card."""
        self.rule.setText(self._rule(filed))
        self.edited.setText(self.tr("You have corrected this card.") if filed.status is Status.EDITED else "")
        self.speaker.setText(self._speaker(filed))
        self.topic.setText(self._topic(filed))
        for label in self._labels:
            label.setVisible(bool(label.text()))

    def sentences(self) -> tuple[str, ...]:
        """Return what is said, reason by reason."""
        return tuple(label.text() for label in self._labels if label.text())

    def _rule(self, filed: FiledCard) -> str:
        from readahead.desk.desk import rule_in_words

        rule = filed.card.rule
        if not rule:
            return ""
        return self.tr("{sentence} (Rule {name})").format(
            sentence=sentences.said(rule_in_words(rule)), name=rule
        )

    def _speaker(self, filed: FiledCard) -> str:
        attribution = filed.card.attribution
        if attribution.resolved_from and attribution.who:
            return self.tr("“{words}” stands for {name}.").format(
                words=attribution.resolved_from, name=attribution.who
            )
        if attribution.inferred and attribution.who:
            return self.tr("{name} is taken from a sentence beside this one.").format(name=attribution.who)
        return ""

    def _topic(self, filed: FiledCard) -> str:
        words = self.tr("Lies in {place}.").format(place=wording.placed(filed))
        if filed.topic is None and filed.offers:
            words += " " + self.tr("Near: {topics}.").format(topics=", ".join(filed.offers))
        return words
